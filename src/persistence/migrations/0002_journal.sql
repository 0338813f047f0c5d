-- JRN-04: the journal is added to. Nobody changes a line; only the retention job, across collectivités, removes some.
revoke update, delete on journal from passerelle_collectivite;
--> statement-breakpoint
revoke update on journal from passerelle_transverse;
