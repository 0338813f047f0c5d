CREATE TABLE "compteur_evenement" (
	"collectivite" text PRIMARY KEY NOT NULL,
	"rang" bigint NOT NULL
);
--> statement-breakpoint
ALTER TABLE "compteur_evenement" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "evenement_emis" (
	"collectivite" text NOT NULL,
	"id" uuid NOT NULL,
	"rang" bigint NOT NULL,
	"type" text NOT NULL,
	"quand" timestamp (3) with time zone NOT NULL,
	"reference" text NOT NULL,
	"transmission" uuid,
	"flux" text,
	"etat" text,
	"cause" text,
	"delai" text,
	"echeance" date,
	CONSTRAINT "evenement_emis_collectivite_id_pk" PRIMARY KEY("collectivite","id"),
	CONSTRAINT "evenement_emis_rang_unique" UNIQUE("collectivite","rang"),
	CONSTRAINT "evenement_emis_type_check" CHECK ("evenement_emis"."type" in ('transmission-acceptee', 'transmission-refusee', 'transmission-bloquee', 'transmission-abandonnee', 'echeance-proche')),
	CONSTRAINT "evenement_emis_flux_check" CHECK ("evenement_emis"."flux" in ('orientation', 'rendez-vous', 'diagnostic', 'contrat-engagement', 'accompagnement', 'sanction', 'autres')),
	CONSTRAINT "evenement_emis_etat_check" CHECK ("evenement_emis"."etat" in ('acceptee', 'refusee', 'bloquee', 'abandonnee')),
	CONSTRAINT "evenement_emis_delai_check" CHECK ("evenement_emis"."delai" in ('orientation', 'contrat'))
);
--> statement-breakpoint
ALTER TABLE "evenement_emis" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "rappel" (
	"collectivite" text NOT NULL,
	"logiciel" text NOT NULL,
	"url" "bytea" NOT NULL,
	"secret" "bytea" NOT NULL,
	"ancien_secret" "bytea",
	"ancien_jusqua" timestamp (3) with time zone,
	"etat" text NOT NULL,
	"echecs" integer DEFAULT 0 NOT NULL,
	"reprise_le" timestamp (3) with time zone,
	"essaye_le" timestamp (3) with time zone,
	"statut" integer,
	"echec" text,
	"recu_le" timestamp (3) with time zone,
	"abandonnes" integer DEFAULT 0 NOT NULL,
	"relire_depuis" bigint,
	"cree_le" timestamp (3) with time zone NOT NULL,
	"modifie_le" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "rappel_collectivite_logiciel_pk" PRIMARY KEY("collectivite","logiciel"),
	CONSTRAINT "rappel_etat_check" CHECK ("rappel"."etat" in ('actif', 'desactive')),
	CONSTRAINT "rappel_echec_check" CHECK ("rappel"."echec" in ('adresse-interdite', 'nom-introuvable', 'connexion-impossible', 'sans-reponse', 'redirection', 'statut-inattendu'))
);
--> statement-breakpoint
ALTER TABLE "rappel" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "rappel_attente" (
	"collectivite" text NOT NULL,
	"logiciel" text NOT NULL,
	"rang" bigint NOT NULL,
	"reference" text NOT NULL,
	"tentatives" integer DEFAULT 0 NOT NULL,
	"prochaine_tentative" timestamp (3) with time zone NOT NULL,
	"prise_par" text,
	"prise_jusqua" timestamp (3) with time zone,
	"cree_le" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "rappel_attente_collectivite_logiciel_rang_pk" PRIMARY KEY("collectivite","logiciel","rang")
);
--> statement-breakpoint
ALTER TABLE "rappel_attente" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "travail" (
	"collectivite" text NOT NULL,
	"nom" text NOT NULL,
	"fait_le" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "travail_collectivite_nom_pk" PRIMARY KEY("collectivite","nom")
);
--> statement-breakpoint
ALTER TABLE "travail" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "cle_idempotence" DROP CONSTRAINT "cle_idempotence_objet_type_check";--> statement-breakpoint
CREATE UNIQUE INDEX "evenement_emis_echeance_index" ON "evenement_emis" USING btree ("collectivite","reference","delai","echeance") WHERE "evenement_emis"."delai" is not null;--> statement-breakpoint
CREATE INDEX "evenement_emis_reference_index" ON "evenement_emis" USING btree ("collectivite","reference");--> statement-breakpoint
CREATE INDEX "evenement_emis_quand_index" ON "evenement_emis" USING btree ("quand");--> statement-breakpoint
CREATE INDEX "rappel_attente_dossier_index" ON "rappel_attente" USING btree ("collectivite","logiciel","reference","rang");--> statement-breakpoint
ALTER TABLE "cle_idempotence" ADD CONSTRAINT "cle_idempotence_objet_type_check" CHECK ("cle_idempotence"."objet_type" in ('transmission', 'dossier', 'evenement', 'retrait', 'effacement', 'flux', 'rejeu', 'engagement', 'chefferie', 'rappel'));--> statement-breakpoint
CREATE POLICY "compteur_evenement_collectivite" ON "compteur_evenement" AS PERMISSIVE FOR ALL TO "passerelle_collectivite" USING ("compteur_evenement"."collectivite" = current_setting('passerelle.collectivite', true)) WITH CHECK ("compteur_evenement"."collectivite" = current_setting('passerelle.collectivite', true));--> statement-breakpoint
CREATE POLICY "compteur_evenement_transverse" ON "compteur_evenement" AS PERMISSIVE FOR ALL TO "passerelle_transverse" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "evenement_emis_collectivite" ON "evenement_emis" AS PERMISSIVE FOR ALL TO "passerelle_collectivite" USING ("evenement_emis"."collectivite" = current_setting('passerelle.collectivite', true)) WITH CHECK ("evenement_emis"."collectivite" = current_setting('passerelle.collectivite', true));--> statement-breakpoint
CREATE POLICY "evenement_emis_transverse" ON "evenement_emis" AS PERMISSIVE FOR ALL TO "passerelle_transverse" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "rappel_collectivite" ON "rappel" AS PERMISSIVE FOR ALL TO "passerelle_collectivite" USING ("rappel"."collectivite" = current_setting('passerelle.collectivite', true)) WITH CHECK ("rappel"."collectivite" = current_setting('passerelle.collectivite', true));--> statement-breakpoint
CREATE POLICY "rappel_transverse" ON "rappel" AS PERMISSIVE FOR ALL TO "passerelle_transverse" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "rappel_attente_collectivite" ON "rappel_attente" AS PERMISSIVE FOR ALL TO "passerelle_collectivite" USING ("rappel_attente"."collectivite" = current_setting('passerelle.collectivite', true)) WITH CHECK ("rappel_attente"."collectivite" = current_setting('passerelle.collectivite', true));--> statement-breakpoint
CREATE POLICY "rappel_attente_transverse" ON "rappel_attente" AS PERMISSIVE FOR ALL TO "passerelle_transverse" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "travail_collectivite" ON "travail" AS PERMISSIVE FOR ALL TO "passerelle_collectivite" USING ("travail"."collectivite" = current_setting('passerelle.collectivite', true)) WITH CHECK ("travail"."collectivite" = current_setting('passerelle.collectivite', true));--> statement-breakpoint
CREATE POLICY "travail_transverse" ON "travail" AS PERMISSIVE FOR ALL TO "passerelle_transverse" USING (true) WITH CHECK (true);