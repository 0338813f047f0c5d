ALTER TABLE "dossier" ADD COLUMN "droit_recu_le" date;--> statement-breakpoint
ALTER TABLE "dossier" ADD COLUMN "droit_fin" date;--> statement-breakpoint
ALTER TABLE "dossier" ADD COLUMN "decisions" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "dossier" ADD COLUMN "premiere_decision" date;--> statement-breakpoint
ALTER TABLE "dossier" ADD COLUMN "derniere_decision" date;--> statement-breakpoint
ALTER TABLE "dossier" ADD COLUMN "parcours" text;--> statement-breakpoint
ALTER TABLE "dossier" ADD COLUMN "organisme" text;--> statement-breakpoint
CREATE INDEX "dossier_droit_recu_index" ON "dossier" USING btree ("collectivite","droit_recu_le");--> statement-breakpoint
CREATE INDEX "fait_type_index" ON "fait" USING btree ("collectivite","type","date");--> statement-breakpoint
CREATE INDEX "transmission_compte_index" ON "transmission" USING btree ("collectivite","flux","etat","cree_le");--> statement-breakpoint
CREATE INDEX "transmission_cause_index" ON "transmission" USING btree ("collectivite","etat","a_traiter_par","cause","flux") WHERE "transmission"."cause" is not null;--> statement-breakpoint
-- What was kept before is computed again by the first list or count.
UPDATE "dossier" SET "recalcul_le" = least(coalesce("recalcul_le", "modifie_le"::date), "modifie_le"::date);
