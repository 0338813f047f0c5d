CREATE TABLE "quota" (
	"collectivite" text NOT NULL,
	"api" text NOT NULL,
	"prochain_depart" double precision NOT NULL,
	"ferme_jusqua" double precision DEFAULT 0 NOT NULL,
	CONSTRAINT "quota_collectivite_api_pk" PRIMARY KEY("collectivite","api")
);
--> statement-breakpoint
ALTER TABLE "quota" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY "quota_collectivite" ON "quota" AS PERMISSIVE FOR ALL TO "passerelle_collectivite" USING ("quota"."collectivite" = current_setting('passerelle.collectivite', true)) WITH CHECK ("quota"."collectivite" = current_setting('passerelle.collectivite', true));--> statement-breakpoint
CREATE POLICY "quota_transverse" ON "quota" AS PERMISSIVE FOR ALL TO "passerelle_transverse" USING (true) WITH CHECK (true);