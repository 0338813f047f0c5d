CREATE TABLE "alerte" (
	"collectivite" text NOT NULL,
	"type" text NOT NULL,
	"flux" text NOT NULL,
	"dite_le" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "alerte_collectivite_type_flux_pk" PRIMARY KEY("collectivite","type","flux"),
	CONSTRAINT "alerte_type_check" CHECK ("alerte"."type" in ('flux-interrompu', 'taux-echec-eleve')),
	CONSTRAINT "alerte_flux_check" CHECK ("alerte"."flux" in ('orientation', 'rendez-vous', 'diagnostic', 'contrat-engagement', 'accompagnement', 'sanction', 'autres'))
);
--> statement-breakpoint
ALTER TABLE "alerte" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "evenement_emis" DROP CONSTRAINT "evenement_emis_type_check";--> statement-breakpoint
ALTER TABLE "evenement_emis" ALTER COLUMN "reference" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "evenement_emis" ADD COLUMN "depuis" date;--> statement-breakpoint
ALTER TABLE "evenement_emis" ADD COLUMN "taux" double precision;--> statement-breakpoint
ALTER TABLE "evenement_emis" ADD CONSTRAINT "evenement_emis_type_check" CHECK ("evenement_emis"."type" in ('transmission-acceptee', 'transmission-refusee', 'transmission-bloquee', 'transmission-abandonnee', 'echeance-proche', 'flux-interrompu', 'taux-echec-eleve'));--> statement-breakpoint
CREATE POLICY "alerte_collectivite" ON "alerte" AS PERMISSIVE FOR ALL TO "passerelle_collectivite" USING ("alerte"."collectivite" = current_setting('passerelle.collectivite', true)) WITH CHECK ("alerte"."collectivite" = current_setting('passerelle.collectivite', true));--> statement-breakpoint
CREATE POLICY "alerte_transverse" ON "alerte" AS PERMISSIVE FOR ALL TO "passerelle_transverse" USING (true) WITH CHECK (true);