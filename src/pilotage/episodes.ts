import { type SQL, sql } from "drizzle-orm";

/**
 * The episodes of intensive accompaniment up to a day, as `listEpisodes` of the domain reads them, and the passages that
 * they make: one that takes another's place changes the quotité and goes on with the same passage (INT-08). To stand at
 * the head of a statement; an episode does not outlive the current right.
 */
export function withEpisodes(collectivite: string, aujourdhui: string): SQL {
  return sql`with commence as (
      select f.reference, f.date as debut, f.detail->>'quotite' as quotite, f.detail->>'referent' as referent,
        lead(f.date) over (partition by f.reference order by f.date) as suivant,
        (select min(t.date) from fait t where t.collectivite = f.collectivite and t.reference = f.reference
          and t.type = 'accompagnement-intensif-termine' and t.date between f.date and ${aujourdhui}::date) as termine
      from fait f
      where f.collectivite = ${collectivite} and f.type = 'accompagnement-intensif-commence'
        and f.date <= ${aujourdhui}::date
    ), episode as (
      select c.reference, c.debut, c.quotite, c.referent, least(c.suivant - 1, c.termine, d.droit_fin) as fin,
        coalesce(lag(coalesce(c.termine, 'infinity')) over (partition by c.reference order by c.debut) >= c.debut, false)
          as prolonge
      from commence c
      join dossier d on d.collectivite = ${collectivite} and d.reference = c.reference
      where d.droit_fin is null or d.droit_fin >= c.debut
    ), passage as (
      select reference, min(debut) as debut, (array_agg(fin order by debut desc))[1] as fin
      from (
        select *, count(*) filter (where not prolonge) over (partition by reference order by debut) as numero from episode
      ) numbered
      group by reference, numero
    )`;
}
