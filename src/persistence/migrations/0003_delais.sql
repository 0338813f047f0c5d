ALTER TABLE "dossier" ALTER COLUMN "regime" SET DEFAULT 'primo-entrant';--> statement-breakpoint
ALTER TABLE "dossier" ALTER COLUMN "regime" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "dossier" ALTER COLUMN "orientation_statut" SET DEFAULT 'non-applicable';--> statement-breakpoint
ALTER TABLE "dossier" ALTER COLUMN "orientation_statut" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "dossier" ALTER COLUMN "contrat_statut" SET DEFAULT 'non-applicable';--> statement-breakpoint
ALTER TABLE "dossier" ALTER COLUMN "contrat_statut" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "dossier" ADD COLUMN "orientation_fin" date;--> statement-breakpoint
ALTER TABLE "dossier" ADD COLUMN "contrat_fin" date;