ALTER TABLE "evenement_emis" DROP CONSTRAINT "evenement_emis_type_check";--> statement-breakpoint
ALTER TABLE "transmission" ADD COLUMN "bloquee_le" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "transmission" ADD COLUMN "abandon_le" timestamp (3) with time zone;--> statement-breakpoint
CREATE INDEX "transmission_garde_index" ON "transmission" USING btree ("collectivite","bloquee_le") WHERE "transmission"."etat" = 'bloquee';--> statement-breakpoint
ALTER TABLE "evenement_emis" ADD CONSTRAINT "evenement_emis_type_check" CHECK ("evenement_emis"."type" in ('transmission-acceptee', 'transmission-refusee', 'transmission-bloquee', 'transmission-abandonnee', 'abandon-proche', 'echeance-proche', 'flux-interrompu', 'taux-echec-eleve'));--> statement-breakpoint
-- When it was blocked was not written down: nobody is short of days for that.
UPDATE "transmission" SET "bloquee_le" = now() WHERE "etat" = 'bloquee';
