CREATE TABLE "delai_mouvement" (
	"collectivite" text NOT NULL,
	"id" bigint GENERATED ALWAYS AS IDENTITY (sequence name "delai_mouvement_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"delai" text NOT NULL,
	"regime" text NOT NULL,
	"statut" text NOT NULL,
	"mois" text,
	"depart" date,
	"echeance" date,
	"jours" integer,
	"delta" integer NOT NULL,
	CONSTRAINT "delai_mouvement_collectivite_id_pk" PRIMARY KEY("collectivite","id")
);
--> statement-breakpoint
ALTER TABLE "delai_mouvement" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "dossier" ADD COLUMN "delais_comptes" boolean DEFAULT false NOT NULL;--> statement-breakpoint
CREATE INDEX "delai_mouvement_mois_index" ON "delai_mouvement" USING btree ("collectivite","mois");--> statement-breakpoint
CREATE INDEX "dossier_orientation_ouverte_index" ON "dossier" USING btree ("collectivite","regime","orientation_echeance","reference") WHERE "dossier"."orientation_statut" in ('en-cours', 'echu');--> statement-breakpoint
CREATE INDEX "dossier_contrat_ouvert_index" ON "dossier" USING btree ("collectivite","regime","contrat_echeance","reference") WHERE "dossier"."contrat_statut" in ('en-cours', 'echu');--> statement-breakpoint
CREATE INDEX "dossier_estime_index" ON "dossier" USING btree ("collectivite","regime","droit_recu_le") WHERE "dossier"."date_reception" is null and "dossier"."date_notification" is not null;--> statement-breakpoint
CREATE POLICY "delai_mouvement_collectivite" ON "delai_mouvement" AS PERMISSIVE FOR ALL TO "passerelle_collectivite" USING ("delai_mouvement"."collectivite" = current_setting('passerelle.collectivite', true)) WITH CHECK ("delai_mouvement"."collectivite" = current_setting('passerelle.collectivite', true));--> statement-breakpoint
CREATE POLICY "delai_mouvement_transverse" ON "delai_mouvement" AS PERMISSIVE FOR ALL TO "passerelle_transverse" USING (true) WITH CHECK (true);--> statement-breakpoint
-- What was kept before is computed again, and counted, when the gateway starts.
UPDATE "dossier" SET "recalcul_le" = least(coalesce("recalcul_le", "modifie_le"::date), "modifie_le"::date);
