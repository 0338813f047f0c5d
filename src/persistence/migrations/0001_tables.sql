CREATE TABLE "cle_api" (
	"collectivite" text NOT NULL,
	"id" uuid NOT NULL,
	"empreinte" "bytea" NOT NULL,
	"logiciel" text NOT NULL,
	"droits" text[] NOT NULL,
	"cree_le" timestamp (3) with time zone NOT NULL,
	"expire_le" timestamp (3) with time zone,
	"revoquee_le" timestamp (3) with time zone,
	CONSTRAINT "cle_api_collectivite_id_pk" PRIMARY KEY("collectivite","id"),
	CONSTRAINT "cle_api_empreinte_unique" UNIQUE("empreinte"),
	CONSTRAINT "cle_api_droits_check" CHECK ("cle_api"."droits" <@ array['lecture', 'ecriture', 'pilotage', 'administration']::text[])
);
--> statement-breakpoint
ALTER TABLE "cle_api" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "cle_idempotence" (
	"collectivite" text NOT NULL,
	"logiciel" text NOT NULL,
	"cle" "bytea" NOT NULL,
	"requete" "bytea" NOT NULL,
	"statut" integer NOT NULL,
	"objet_type" text NOT NULL,
	"objet_id" text NOT NULL,
	"cree_le" timestamp (3) with time zone NOT NULL,
	"expire_le" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "cle_idempotence_collectivite_logiciel_cle_pk" PRIMARY KEY("collectivite","logiciel","cle"),
	CONSTRAINT "cle_idempotence_objet_type_check" CHECK ("cle_idempotence"."objet_type" in ('transmission', 'dossier', 'evenement', 'retrait', 'effacement'))
);
--> statement-breakpoint
ALTER TABLE "cle_idempotence" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "collectivite" (
	"code" text PRIMARY KEY NOT NULL,
	"orientation_version" text DEFAULT 'v1' NOT NULL,
	"identifiants" "bytea",
	"cree_le" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "collectivite_code_check" CHECK ("collectivite"."code" <> ''),
	CONSTRAINT "collectivite_orientation_version_check" CHECK ("collectivite"."orientation_version" in ('v1', 'v2'))
);
--> statement-breakpoint
ALTER TABLE "collectivite" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "dossier" (
	"collectivite" text NOT NULL,
	"reference" text NOT NULL,
	"identite" "bytea",
	"numero_empreinte" "bytea",
	"nir_empreinte" "bytea",
	"annee_naissance" integer,
	"date_notification" date,
	"date_reception" date,
	"date_fin" date,
	"soumis_droits_devoirs" boolean,
	"acte_accepte" boolean DEFAULT false NOT NULL,
	"regime" text DEFAULT 'primo-entrant' NOT NULL,
	"orientation_statut" text DEFAULT 'non-applicable' NOT NULL,
	"orientation_echeance" date,
	"orientation_depart" date,
	"orientation_jours" integer,
	"orientation_fin" date,
	"contrat_statut" text DEFAULT 'non-applicable' NOT NULL,
	"contrat_echeance" date,
	"contrat_depart" date,
	"contrat_jours" integer,
	"contrat_fin" date,
	"prochaine_echeance" date,
	"recalcul_le" date,
	"cree_le" timestamp (3) with time zone NOT NULL,
	"modifie_le" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "dossier_collectivite_reference_pk" PRIMARY KEY("collectivite","reference"),
	CONSTRAINT "dossier_regime_check" CHECK ("dossier"."regime" in ('primo-entrant', 'stock')),
	CONSTRAINT "dossier_orientation_statut_check" CHECK ("dossier"."orientation_statut" in ('respecte', 'hors-delai', 'en-cours', 'echu', 'incoherent', 'non-demarre', 'non-applicable')),
	CONSTRAINT "dossier_contrat_statut_check" CHECK ("dossier"."contrat_statut" in ('respecte', 'hors-delai', 'en-cours', 'echu', 'incoherent', 'non-demarre', 'non-applicable'))
);
--> statement-breakpoint
ALTER TABLE "dossier" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "fait" (
	"collectivite" text NOT NULL,
	"id" uuid NOT NULL,
	"reference" text NOT NULL,
	"type" text NOT NULL,
	"date" date NOT NULL,
	"source" text NOT NULL,
	"detail" jsonb,
	"transmission" uuid,
	"rang" bigint GENERATED ALWAYS AS IDENTITY (sequence name "fait_rang_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"cree_le" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "fait_collectivite_id_pk" PRIMARY KEY("collectivite","id"),
	CONSTRAINT "fait_type_date_unique" UNIQUE("collectivite","reference","type","date"),
	CONSTRAINT "fait_type_check" CHECK ("fait"."type" in ('inscription', 'orientation-decidee', 'orientation-notifiee', 'contrat-signe', 'contrat-refuse', 'droit-clos', 'droit-rouvert', 'accompagnement-intensif-commence', 'accompagnement-intensif-termine')),
	CONSTRAINT "fait_source_check" CHECK ("fait"."source" in ('departement', 'france-travail', 'passerelle'))
);
--> statement-breakpoint
ALTER TABLE "fait" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "flux_etat" (
	"collectivite" text NOT NULL,
	"flux" text NOT NULL,
	"etat" text NOT NULL,
	"motif" text,
	"auteur" text,
	"modifie_le" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "flux_etat_collectivite_flux_pk" PRIMARY KEY("collectivite","flux"),
	CONSTRAINT "flux_etat_flux_check" CHECK ("flux_etat"."flux" in ('orientation', 'rendez-vous', 'diagnostic', 'contrat-engagement', 'accompagnement', 'sanction', 'autres')),
	CONSTRAINT "flux_etat_etat_check" CHECK ("flux_etat"."etat" in ('actif', 'suspendu'))
);
--> statement-breakpoint
ALTER TABLE "flux_etat" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "journal" (
	"collectivite" text NOT NULL,
	"id" bigint GENERATED ALWAYS AS IDENTITY (sequence name "journal_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"quand" timestamp (3) with time zone NOT NULL,
	"agent" "bytea",
	"logiciel" text,
	"nature" text NOT NULL,
	"objet" "bytea",
	"flux" text,
	"operation" text,
	"resultat" text NOT NULL,
	"correlation" text,
	CONSTRAINT "journal_collectivite_id_pk" PRIMARY KEY("collectivite","id"),
	CONSTRAINT "journal_nature_check" CHECK ("journal"."nature" in ('creation', 'consultation', 'modification', 'transmission', 'suppression')),
	CONSTRAINT "journal_flux_check" CHECK ("journal"."flux" in ('orientation', 'rendez-vous', 'diagnostic', 'contrat-engagement', 'accompagnement', 'sanction', 'autres'))
);
--> statement-breakpoint
ALTER TABLE "journal" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "transmission" (
	"collectivite" text NOT NULL,
	"id" uuid NOT NULL,
	"rang" bigint GENERATED ALWAYS AS IDENTITY (sequence name "transmission_rang_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"reference" text NOT NULL,
	"flux" text NOT NULL,
	"operation" text NOT NULL,
	"etat" text DEFAULT 'en-attente' NOT NULL,
	"charge" "bytea",
	"logiciel" text NOT NULL,
	"ressource" text,
	"tentatives" integer DEFAULT 0 NOT NULL,
	"prochaine_tentative" timestamp (3) with time zone,
	"prise_par" text,
	"prise_jusqua" timestamp (3) with time zone,
	"envoyee_le" timestamp (3) with time zone,
	"attente_jusqua" timestamp (3) with time zone,
	"derniere_erreur" "bytea",
	"cause" text,
	"a_traiter_par" text,
	"reponse" "bytea",
	"reponse_expire_le" timestamp (3) with time zone,
	"avertissements" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"cree_le" timestamp (3) with time zone NOT NULL,
	"reprise_depuis" timestamp (3) with time zone,
	"terminee_le" timestamp (3) with time zone,
	CONSTRAINT "transmission_collectivite_id_pk" PRIMARY KEY("collectivite","id"),
	CONSTRAINT "transmission_flux_check" CHECK ("transmission"."flux" in ('orientation', 'rendez-vous', 'diagnostic', 'contrat-engagement', 'accompagnement', 'sanction', 'autres')),
	CONSTRAINT "transmission_etat_check" CHECK ("transmission"."etat" in ('en-attente', 'acceptee', 'refusee', 'bloquee', 'abandonnee')),
	CONSTRAINT "transmission_a_traiter_par_check" CHECK ("transmission"."a_traiter_par" in ('editeur', 'departement', 'france-travail', 'exploitant'))
);
--> statement-breakpoint
ALTER TABLE "transmission" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE INDEX "cle_idempotence_expire_le_index" ON "cle_idempotence" USING btree ("expire_le");--> statement-breakpoint
CREATE INDEX "dossier_prochaine_echeance_index" ON "dossier" USING btree ("collectivite","prochaine_echeance","reference");--> statement-breakpoint
CREATE INDEX "dossier_orientation_echeance_index" ON "dossier" USING btree ("collectivite","orientation_echeance","reference");--> statement-breakpoint
CREATE INDEX "dossier_contrat_echeance_index" ON "dossier" USING btree ("collectivite","contrat_echeance","reference");--> statement-breakpoint
CREATE INDEX "dossier_recalcul_le_index" ON "dossier" USING btree ("collectivite","recalcul_le");--> statement-breakpoint
CREATE INDEX "dossier_numero_empreinte_index" ON "dossier" USING btree ("collectivite","numero_empreinte");--> statement-breakpoint
CREATE INDEX "dossier_nir_empreinte_index" ON "dossier" USING btree ("collectivite","nir_empreinte");--> statement-breakpoint
CREATE INDEX "journal_quand_index" ON "journal" USING btree ("collectivite","quand");--> statement-breakpoint
CREATE INDEX "journal_objet_index" ON "journal" USING btree ("collectivite","objet");--> statement-breakpoint
CREATE INDEX "transmission_a_prendre_index" ON "transmission" USING btree ("prochaine_tentative") WHERE "transmission"."etat" = 'en-attente';--> statement-breakpoint
CREATE INDEX "transmission_ouverte_index" ON "transmission" USING btree ("collectivite","reference","rang") WHERE "transmission"."etat" in ('en-attente', 'bloquee');--> statement-breakpoint
CREATE INDEX "transmission_liste_index" ON "transmission" USING btree ("collectivite","rang" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "transmission_dossier_index" ON "transmission" USING btree ("collectivite","reference","rang" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "transmission_reponse_index" ON "transmission" USING btree ("reponse_expire_le") WHERE "transmission"."reponse_expire_le" is not null;--> statement-breakpoint
CREATE POLICY "cle_api_collectivite" ON "cle_api" AS PERMISSIVE FOR ALL TO "passerelle_collectivite" USING ("cle_api"."collectivite" = current_setting('passerelle.collectivite', true)) WITH CHECK ("cle_api"."collectivite" = current_setting('passerelle.collectivite', true));--> statement-breakpoint
CREATE POLICY "cle_api_transverse" ON "cle_api" AS PERMISSIVE FOR ALL TO "passerelle_transverse" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "cle_idempotence_collectivite" ON "cle_idempotence" AS PERMISSIVE FOR ALL TO "passerelle_collectivite" USING ("cle_idempotence"."collectivite" = current_setting('passerelle.collectivite', true)) WITH CHECK ("cle_idempotence"."collectivite" = current_setting('passerelle.collectivite', true));--> statement-breakpoint
CREATE POLICY "cle_idempotence_transverse" ON "cle_idempotence" AS PERMISSIVE FOR ALL TO "passerelle_transverse" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "collectivite_collectivite" ON "collectivite" AS PERMISSIVE FOR ALL TO "passerelle_collectivite" USING ("collectivite"."code" = current_setting('passerelle.collectivite', true)) WITH CHECK ("collectivite"."code" = current_setting('passerelle.collectivite', true));--> statement-breakpoint
CREATE POLICY "collectivite_transverse" ON "collectivite" AS PERMISSIVE FOR ALL TO "passerelle_transverse" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "dossier_collectivite" ON "dossier" AS PERMISSIVE FOR ALL TO "passerelle_collectivite" USING ("dossier"."collectivite" = current_setting('passerelle.collectivite', true)) WITH CHECK ("dossier"."collectivite" = current_setting('passerelle.collectivite', true));--> statement-breakpoint
CREATE POLICY "dossier_transverse" ON "dossier" AS PERMISSIVE FOR ALL TO "passerelle_transverse" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "fait_collectivite" ON "fait" AS PERMISSIVE FOR ALL TO "passerelle_collectivite" USING ("fait"."collectivite" = current_setting('passerelle.collectivite', true)) WITH CHECK ("fait"."collectivite" = current_setting('passerelle.collectivite', true));--> statement-breakpoint
CREATE POLICY "fait_transverse" ON "fait" AS PERMISSIVE FOR ALL TO "passerelle_transverse" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "flux_etat_collectivite" ON "flux_etat" AS PERMISSIVE FOR ALL TO "passerelle_collectivite" USING ("flux_etat"."collectivite" = current_setting('passerelle.collectivite', true)) WITH CHECK ("flux_etat"."collectivite" = current_setting('passerelle.collectivite', true));--> statement-breakpoint
CREATE POLICY "flux_etat_transverse" ON "flux_etat" AS PERMISSIVE FOR ALL TO "passerelle_transverse" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "journal_collectivite" ON "journal" AS PERMISSIVE FOR ALL TO "passerelle_collectivite" USING ("journal"."collectivite" = current_setting('passerelle.collectivite', true)) WITH CHECK ("journal"."collectivite" = current_setting('passerelle.collectivite', true));--> statement-breakpoint
CREATE POLICY "journal_transverse" ON "journal" AS PERMISSIVE FOR ALL TO "passerelle_transverse" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "transmission_collectivite" ON "transmission" AS PERMISSIVE FOR ALL TO "passerelle_collectivite" USING ("transmission"."collectivite" = current_setting('passerelle.collectivite', true)) WITH CHECK ("transmission"."collectivite" = current_setting('passerelle.collectivite', true));--> statement-breakpoint
CREATE POLICY "transmission_transverse" ON "transmission" AS PERMISSIVE FOR ALL TO "passerelle_transverse" USING (true) WITH CHECK (true);