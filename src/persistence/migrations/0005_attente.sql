DROP INDEX "transmission_a_prendre_index";--> statement-breakpoint
CREATE INDEX "transmission_attendue_index" ON "transmission" USING btree ("attente_jusqua") WHERE "transmission"."etat" = 'en-attente';--> statement-breakpoint
CREATE INDEX "transmission_a_prendre_index" ON "transmission" USING btree ("collectivite","flux","rang") WHERE "transmission"."etat" = 'en-attente';