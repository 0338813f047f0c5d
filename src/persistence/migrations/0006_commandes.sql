CREATE TABLE "rejeu" (
	"collectivite" text NOT NULL,
	"id" uuid NOT NULL,
	"rang" bigint GENERATED ALWAYS AS IDENTITY (sequence name "rejeu_rang_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"etat" text NOT NULL,
	"filtre" jsonb NOT NULL,
	"reference" text,
	"plafond" integer,
	"nombre" integer NOT NULL,
	"rejouees" integer DEFAULT 0 NOT NULL,
	"position" bigint DEFAULT 0 NOT NULL,
	"dernier_rang" bigint NOT NULL,
	"logiciel" text NOT NULL,
	"agent" "bytea" NOT NULL,
	"cree_le" timestamp (3) with time zone NOT NULL,
	"modifie_le" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "rejeu_collectivite_id_pk" PRIMARY KEY("collectivite","id"),
	CONSTRAINT "rejeu_etat_check" CHECK ("rejeu"."etat" in ('en-cours', 'arrete', 'termine'))
);
--> statement-breakpoint
ALTER TABLE "rejeu" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "cle_idempotence" DROP CONSTRAINT "cle_idempotence_objet_type_check";--> statement-breakpoint
ALTER TABLE "flux_etat" ALTER COLUMN "motif" SET DATA TYPE bytea USING NULL;--> statement-breakpoint
ALTER TABLE "flux_etat" ALTER COLUMN "auteur" SET DATA TYPE bytea USING NULL;--> statement-breakpoint
ALTER TABLE "transmission" ADD COLUMN "remplacee_par" uuid;--> statement-breakpoint
ALTER TABLE "transmission" ADD COLUMN "rejeu" uuid;--> statement-breakpoint
CREATE INDEX "rejeu_liste_index" ON "rejeu" USING btree ("collectivite","rang" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "transmission_bloquee_index" ON "transmission" USING btree ("collectivite","rang") WHERE "transmission"."etat" = 'bloquee';--> statement-breakpoint
CREATE INDEX "transmission_rejeu_index" ON "transmission" USING btree ("collectivite","rejeu") WHERE "transmission"."etat" = 'en-attente' and "transmission"."rejeu" is not null;--> statement-breakpoint
ALTER TABLE "cle_idempotence" ADD CONSTRAINT "cle_idempotence_objet_type_check" CHECK ("cle_idempotence"."objet_type" in ('transmission', 'dossier', 'evenement', 'retrait', 'effacement', 'flux', 'rejeu'));--> statement-breakpoint
CREATE POLICY "rejeu_collectivite" ON "rejeu" AS PERMISSIVE FOR ALL TO "passerelle_collectivite" USING ("rejeu"."collectivite" = current_setting('passerelle.collectivite', true)) WITH CHECK ("rejeu"."collectivite" = current_setting('passerelle.collectivite', true));--> statement-breakpoint
CREATE POLICY "rejeu_transverse" ON "rejeu" AS PERMISSIVE FOR ALL TO "passerelle_transverse" USING (true) WITH CHECK (true);