CREATE TABLE "ressource" (
	"collectivite" text NOT NULL,
	"reference" text NOT NULL,
	"flux" text NOT NULL,
	"id" text NOT NULL,
	"id_france_travail" text,
	"nature" text,
	"cree_le" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "ressource_collectivite_reference_flux_id_pk" PRIMARY KEY("collectivite","reference","flux","id"),
	CONSTRAINT "ressource_flux_check" CHECK ("ressource"."flux" in ('orientation', 'rendez-vous', 'diagnostic', 'contrat-engagement', 'accompagnement', 'sanction', 'autres'))
);
--> statement-breakpoint
ALTER TABLE "ressource" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "semaine_intensite" (
	"collectivite" text NOT NULL,
	"reference" text NOT NULL,
	"semaine" text NOT NULL,
	"minutes_prevues" integer,
	"minutes_declarees" integer,
	"minutes_realisees" integer,
	"minutes_validees" integer,
	"entretiens" integer,
	"contenu" "bytea",
	"transmission" uuid NOT NULL,
	"modifie_le" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "semaine_intensite_collectivite_reference_semaine_pk" PRIMARY KEY("collectivite","reference","semaine")
);
--> statement-breakpoint
ALTER TABLE "semaine_intensite" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE INDEX "ressource_id_index" ON "ressource" USING btree ("collectivite","id");--> statement-breakpoint
CREATE POLICY "ressource_collectivite" ON "ressource" AS PERMISSIVE FOR ALL TO "passerelle_collectivite" USING ("ressource"."collectivite" = current_setting('passerelle.collectivite', true)) WITH CHECK ("ressource"."collectivite" = current_setting('passerelle.collectivite', true));--> statement-breakpoint
CREATE POLICY "ressource_transverse" ON "ressource" AS PERMISSIVE FOR ALL TO "passerelle_transverse" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "semaine_intensite_collectivite" ON "semaine_intensite" AS PERMISSIVE FOR ALL TO "passerelle_collectivite" USING ("semaine_intensite"."collectivite" = current_setting('passerelle.collectivite', true)) WITH CHECK ("semaine_intensite"."collectivite" = current_setting('passerelle.collectivite', true));--> statement-breakpoint
CREATE POLICY "semaine_intensite_transverse" ON "semaine_intensite" AS PERMISSIVE FOR ALL TO "passerelle_transverse" USING (true) WITH CHECK (true);