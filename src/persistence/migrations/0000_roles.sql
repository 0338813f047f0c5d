-- The two roles under which every statement runs (policies: 0001). They belong to the cluster, not to the
-- database: another database, or an administrator, may have made them already, or be making them now.
do $$
declare
  nom text;
begin
  foreach nom in array array['passerelle_collectivite', 'passerelle_transverse'] loop
    if not exists (select from pg_roles where rolname = nom) then
      begin
        execute format('create role %I nologin', nom);
      exception
        when duplicate_object or unique_violation then null;
      end;
    end if;
    -- A superuser takes any role; whoever else migrates must be a member to run statements under it.
    if not (select rolsuper from pg_roles where rolname = current_user) then
      for essai in 1..20 loop
        begin
          execute format('grant %I to current_user', nom);
          exit;
        exception
          -- Granted beforehand by an administrator.
          when insufficient_privilege then exit;
          -- "tuple concurrently updated": the same grant, from another database of the cluster.
          when internal_error or unique_violation then
            if essai = 20 then raise; end if;
            perform pg_sleep(0.05);
        end;
      end loop;
    end if;
  end loop;
end
$$;
--> statement-breakpoint
grant usage on schema public to passerelle_collectivite, passerelle_transverse;
--> statement-breakpoint
-- Before the tables, so that those of this migration and of every later one are reached.
alter default privileges in schema public
  grant select, insert, update, delete on tables to passerelle_collectivite, passerelle_transverse;
--> statement-breakpoint
alter default privileges in schema public
  grant usage on sequences to passerelle_collectivite, passerelle_transverse;
