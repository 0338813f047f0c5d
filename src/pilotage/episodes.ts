import { type SQL, sql } from "drizzle-orm";

/**
 * The episodes of intensive accompaniment up to a day, as `listEpisodes` of the domain reads them; the stretches of them
 * during which the right ran (`presence`), as `listPresences` does; and the passages that they make: one that takes
 * another's place changes the quotité and goes on with the same passage (INT-08), from its first to its last day with the
 * right. To stand at the head of a statement.
 */
export function withEpisodes(collectivite: string, aujourdhui: string): SQL {
  const known = sql`f.collectivite = ${collectivite} and f.date <= ${aujourdhui}::date`;
  return sql`with commence as (
      select f.reference, f.date as debut, f.detail->>'quotite' as quotite, f.detail->>'referent' as referent,
        lead(f.date) over (partition by f.reference order by f.date) as suivant,
        (select min(t.date) from fait t where t.collectivite = f.collectivite and t.reference = f.reference
          and t.type = 'accompagnement-intensif-termine' and t.date between f.date and ${aujourdhui}::date) as termine
      from fait f where ${known} and f.type = 'accompagnement-intensif-commence'
    ), episode as (
      select c.reference, c.debut, c.quotite, c.referent, least(c.suivant - 1, c.termine) as fin,
        count(*) filter (where not c.prolonge) over (partition by c.reference order by c.debut) as passage
      from (
        select *, coalesce(lag(coalesce(termine, 'infinity')) over (partition by reference order by debut) >= debut, false)
          as prolonge from commence
      ) c
    ), ouverture as (
      select distinct c.reference, '-infinity'::date as debut from commence c
      union select f.reference, f.date from fait f
      where ${known} and f.type = 'droit-rouvert' and f.reference in (select c.reference from commence c)
    ), cloture as (
      select f.reference, f.date from fait f
      where ${known} and f.type = 'droit-clos' and f.reference in (select c.reference from commence c)
      union all select d.reference, d.date_fin from dossier d
      where d.collectivite = ${collectivite} and d.date_fin <= ${aujourdhui}::date
        and d.reference in (select c.reference from commence c)
    ), droit as (
      select o.reference, o.debut, least((select min(k.date) from cloture k where k.reference = o.reference and k.date >= o.debut),
        lead(o.debut) over (partition by o.reference order by o.debut) - 1) as fin
      from ouverture o
    ), presence as (
      select e.reference, e.passage, e.quotite, e.referent, greatest(e.debut, r.debut) as debut, least(e.fin, r.fin) as fin
      from episode e join droit r on r.reference = e.reference
      where e.debut <= coalesce(r.fin, 'infinity') and r.debut <= coalesce(e.fin, 'infinity')
    ), passage as (
      select reference, passage, min(debut) as debut, (array_agg(fin order by debut desc))[1] as fin
      from presence group by reference, passage
    )`;
}

/** Whom the accompaniment concerns: right running, droits et devoirs, oriented. */
export const isAccompagne = (code: string): SQL =>
  sql`d.collectivite = ${code} and d.droit_fin is null and d.decisions > 0 and d.soumis_droits_devoirs is distinct from false`;
