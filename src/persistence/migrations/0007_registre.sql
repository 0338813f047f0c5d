CREATE TABLE "acte_dossier" (
	"collectivite" text NOT NULL,
	"reference" text NOT NULL,
	"flux" text NOT NULL,
	"mode" text NOT NULL,
	"derniere" date NOT NULL,
	CONSTRAINT "acte_dossier_collectivite_reference_flux_mode_pk" PRIMARY KEY("collectivite","reference","flux","mode"),
	CONSTRAINT "acte_dossier_flux_check" CHECK ("acte_dossier"."flux" in ('orientation', 'rendez-vous', 'diagnostic', 'contrat-engagement', 'accompagnement', 'sanction', 'autres')),
	CONSTRAINT "acte_dossier_mode_check" CHECK ("acte_dossier"."mode" in ('bac-a-sable', 'recette', 'production'))
);
--> statement-breakpoint
ALTER TABLE "acte_dossier" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "acte_jour" (
	"collectivite" text NOT NULL,
	"flux" text NOT NULL,
	"mode" text NOT NULL,
	"jour" date NOT NULL,
	"acceptees" integer NOT NULL,
	"refusees" integer NOT NULL,
	CONSTRAINT "acte_jour_collectivite_flux_mode_jour_pk" PRIMARY KEY("collectivite","flux","mode","jour"),
	CONSTRAINT "acte_jour_flux_check" CHECK ("acte_jour"."flux" in ('orientation', 'rendez-vous', 'diagnostic', 'contrat-engagement', 'accompagnement', 'sanction', 'autres')),
	CONSTRAINT "acte_jour_mode_check" CHECK ("acte_jour"."mode" in ('bac-a-sable', 'recette', 'production'))
);
--> statement-breakpoint
ALTER TABLE "acte_jour" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "chefferie" (
	"collectivite" text NOT NULL,
	"annee" integer NOT NULL,
	"etp_chefferie" double precision,
	"etp_transformation_numerique" double precision,
	"plan_formalise" boolean,
	"modifie_le" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "chefferie_collectivite_annee_pk" PRIMARY KEY("collectivite","annee")
);
--> statement-breakpoint
ALTER TABLE "chefferie" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "compteur_mouvement" (
	"collectivite" text NOT NULL,
	"id" bigint GENERATED ALWAYS AS IDENTITY (sequence name "compteur_mouvement_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"compteur" text NOT NULL,
	"delta" integer NOT NULL,
	CONSTRAINT "compteur_mouvement_collectivite_id_pk" PRIMARY KEY("collectivite","id")
);
--> statement-breakpoint
ALTER TABLE "compteur_mouvement" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "engagement" (
	"collectivite" text NOT NULL,
	"flux" text NOT NULL,
	"modalite" text,
	"modalites" text[] NOT NULL,
	"editeur" text,
	"echeance" text,
	"mots" "bytea" NOT NULL,
	"modifie_le" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "engagement_collectivite_flux_pk" PRIMARY KEY("collectivite","flux"),
	CONSTRAINT "engagement_flux_check" CHECK ("engagement"."flux" in ('orientation', 'rendez-vous', 'diagnostic', 'contrat-engagement', 'accompagnement', 'sanction', 'autres')),
	CONSTRAINT "engagement_modalite_check" CHECK ("engagement"."modalite" in ('api-editeur', 'suivi-de-parcours', 'rdv-insertion', 'mixte', 'autre')),
	CONSTRAINT "engagement_modalites_check" CHECK ("engagement"."modalites" <@ array['api-editeur', 'suivi-de-parcours', 'rdv-insertion', 'autre']::text[])
);
--> statement-breakpoint
ALTER TABLE "engagement" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "engagement_historique" (
	"collectivite" text NOT NULL,
	"id" bigint GENERATED ALWAYS AS IDENTITY (sequence name "engagement_historique_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"flux" text NOT NULL,
	"quand" timestamp (3) with time zone NOT NULL,
	"auteur" "bytea" NOT NULL,
	"logiciel" text NOT NULL,
	"avant" "bytea",
	"apres" "bytea" NOT NULL,
	CONSTRAINT "engagement_historique_collectivite_id_pk" PRIMARY KEY("collectivite","id"),
	CONSTRAINT "engagement_historique_flux_check" CHECK ("engagement_historique"."flux" in ('orientation', 'rendez-vous', 'diagnostic', 'contrat-engagement', 'accompagnement', 'sanction', 'autres'))
);
--> statement-breakpoint
ALTER TABLE "engagement_historique" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "cle_idempotence" DROP CONSTRAINT "cle_idempotence_objet_type_check";--> statement-breakpoint
ALTER TABLE "dossier" ADD COLUMN "compteurs" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "transmission" ADD COLUMN "mode" text;--> statement-breakpoint
CREATE INDEX "engagement_historique_flux_index" ON "engagement_historique" USING btree ("collectivite","flux","id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "dossier_orientation_due_index" ON "dossier" USING btree ("collectivite","orientation_depart") WHERE "dossier"."orientation_statut" in ('en-cours', 'echu') and "dossier"."orientation_fin" is null;--> statement-breakpoint
CREATE INDEX "dossier_contrat_du_index" ON "dossier" USING btree ("collectivite","contrat_depart") WHERE "dossier"."contrat_statut" in ('en-cours', 'echu') and "dossier"."contrat_fin" is null;--> statement-breakpoint
CREATE INDEX "dossier_contrat_signe_index" ON "dossier" USING btree ("collectivite","contrat_fin") WHERE "dossier"."contrat_statut" in ('respecte', 'hors-delai');--> statement-breakpoint
CREATE INDEX "ressource_sanction_index" ON "ressource" USING btree ("collectivite","cree_le") WHERE "ressource"."flux" = 'sanction';--> statement-breakpoint
ALTER TABLE "cle_idempotence" ADD CONSTRAINT "cle_idempotence_objet_type_check" CHECK ("cle_idempotence"."objet_type" in ('transmission', 'dossier', 'evenement', 'retrait', 'effacement', 'flux', 'rejeu', 'engagement', 'chefferie'));--> statement-breakpoint
ALTER TABLE "transmission" ADD CONSTRAINT "transmission_mode_check" CHECK ("transmission"."mode" in ('bac-a-sable', 'recette', 'production'));--> statement-breakpoint
CREATE POLICY "acte_dossier_collectivite" ON "acte_dossier" AS PERMISSIVE FOR ALL TO "passerelle_collectivite" USING ("acte_dossier"."collectivite" = current_setting('passerelle.collectivite', true)) WITH CHECK ("acte_dossier"."collectivite" = current_setting('passerelle.collectivite', true));--> statement-breakpoint
CREATE POLICY "acte_dossier_transverse" ON "acte_dossier" AS PERMISSIVE FOR ALL TO "passerelle_transverse" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "acte_jour_collectivite" ON "acte_jour" AS PERMISSIVE FOR ALL TO "passerelle_collectivite" USING ("acte_jour"."collectivite" = current_setting('passerelle.collectivite', true)) WITH CHECK ("acte_jour"."collectivite" = current_setting('passerelle.collectivite', true));--> statement-breakpoint
CREATE POLICY "acte_jour_transverse" ON "acte_jour" AS PERMISSIVE FOR ALL TO "passerelle_transverse" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "chefferie_collectivite" ON "chefferie" AS PERMISSIVE FOR ALL TO "passerelle_collectivite" USING ("chefferie"."collectivite" = current_setting('passerelle.collectivite', true)) WITH CHECK ("chefferie"."collectivite" = current_setting('passerelle.collectivite', true));--> statement-breakpoint
CREATE POLICY "chefferie_transverse" ON "chefferie" AS PERMISSIVE FOR ALL TO "passerelle_transverse" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "compteur_mouvement_collectivite" ON "compteur_mouvement" AS PERMISSIVE FOR ALL TO "passerelle_collectivite" USING ("compteur_mouvement"."collectivite" = current_setting('passerelle.collectivite', true)) WITH CHECK ("compteur_mouvement"."collectivite" = current_setting('passerelle.collectivite', true));--> statement-breakpoint
CREATE POLICY "compteur_mouvement_transverse" ON "compteur_mouvement" AS PERMISSIVE FOR ALL TO "passerelle_transverse" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "engagement_collectivite" ON "engagement" AS PERMISSIVE FOR ALL TO "passerelle_collectivite" USING ("engagement"."collectivite" = current_setting('passerelle.collectivite', true)) WITH CHECK ("engagement"."collectivite" = current_setting('passerelle.collectivite', true));--> statement-breakpoint
CREATE POLICY "engagement_transverse" ON "engagement" AS PERMISSIVE FOR ALL TO "passerelle_transverse" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "engagement_historique_collectivite" ON "engagement_historique" AS PERMISSIVE FOR ALL TO "passerelle_collectivite" USING ("engagement_historique"."collectivite" = current_setting('passerelle.collectivite', true)) WITH CHECK ("engagement_historique"."collectivite" = current_setting('passerelle.collectivite', true));--> statement-breakpoint
CREATE POLICY "engagement_historique_transverse" ON "engagement_historique" AS PERMISSIVE FOR ALL TO "passerelle_transverse" USING (true) WITH CHECK (true);--> statement-breakpoint
-- What is known already is counted with the first measure.
UPDATE "dossier" SET "recalcul_le" = '2000-01-01';
