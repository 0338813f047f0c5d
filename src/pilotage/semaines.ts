import { sql } from "drizzle-orm";
import { CIBLE_MINUTES } from "../domain/intensite.ts";
import { ENTRETIENS_PAR_MOIS, type TotauxIntensite } from "../domain/mesure-intensif.ts";
import type { Tx } from "../persistence/database.ts";
import { withEpisodes } from "./episodes.ts";
import type { Periode } from "./periode.ts";

type Semaines = Record<string, unknown> &
  Omit<TotauxIntensite, "entretiens" | "quinzeHeures" | "dureePropre" | "semainesHorsEpisode"> &
  Record<"quinzeJugees" | "quinzeAtteintes" | "propreJugees" | "propreAtteintes" | "dites", number>;

/**
 * Person-weeks and person-months of the period, added up in the database by the rules of `computeMesureIntensite`: a week
 * not over is not due, what was not transmitted is not 0, targets are in proportion to the days of presence.
 */
export async function sumSemaines(
  tx: Tx,
  collectivite: string,
  { depuis, jusqua }: Periode,
  aujourdhui: string,
): Promise<TotauxIntensite> {
  const { rows } = await tx.execute<Semaines>(sql`
    ${withEpisodes(collectivite, aujourdhui)}, due as (
      select e.reference, s.lundi::date as lundi,
        sum(least(coalesce(e.fin, s.lundi::date + 6), s.lundi::date + 6) - greatest(e.debut, s.lundi::date) + 1)::int as jours,
        (array_agg(e.quotite order by e.debut desc))[1] as quotite
      from presence e
      cross join lateral generate_series(date_trunc('week', greatest(e.debut, ${depuis}::date)::timestamp),
        least(e.fin, ${jusqua}::date, ${aujourdhui}::date)::timestamp, interval '7 days') as s (lundi)
      where s.lundi::date + 6 < ${aujourdhui}::date
      group by 1, 2
    ), dite as (
      select d.*, s.minutes_prevues as prevues, s.minutes_realisees as realisees, s.semaine is not null as kept,
        floor(${CIBLE_MINUTES}::int * d.jours / 7.0) as quinze,
        case d.quotite when 'cible' then floor(${CIBLE_MINUTES}::int * d.jours / 7.0) else s.minutes_prevues end as propre
      from due d
      left join semaine_intensite s on s.collectivite = ${collectivite} and s.reference = d.reference
        and s.semaine = to_char(d.lundi, 'IYYY-"W"IW')
    )
    select count(*)::int as semaines, count(realisees)::int as "semainesTransmises",
      avg(prevues)::float8 as "moyennePrevue", avg(realisees)::float8 as "moyenneRealisee",
      count(*) filter (where realisees is not null and quotite is distinct from 'dispense')::int as "quinzeJugees",
      count(*) filter (where realisees >= quinze and quotite is distinct from 'dispense')::int as "quinzeAtteintes",
      count(*) filter (where realisees is not null and propre > 0 and quotite is distinct from 'dispense')::int as "propreJugees",
      count(*) filter (where realisees >= propre and propre > 0 and quotite is distinct from 'dispense')::int as "propreAtteintes",
      (count(*) filter (where kept))::int as dites
    from dite`);
  const [row] = rows;
  if (!row) throw new Error("an aggregate without a row");
  const toutes = await countDites(tx, collectivite, { depuis, jusqua }, aujourdhui);
  return {
    semaines: row.semaines,
    semainesTransmises: row.semainesTransmises,
    moyennePrevue: row.moyennePrevue,
    moyenneRealisee: row.moyenneRealisee,
    quinzeHeures: { semaines: row.quinzeJugees, atteintes: row.quinzeAtteintes },
    dureePropre: { semaines: row.propreJugees, atteintes: row.propreAtteintes },
    semainesHorsEpisode: toutes - row.dites,
    entretiens: await sumEntretiens(tx, collectivite, { depuis, jusqua }, aujourdhui),
  };
}

/** Weeks told, over by the day of observation, that have a day in the period. */
async function countDites(tx: Tx, collectivite: string, { depuis, jusqua }: Periode, aujourdhui: string) {
  const { rows } = await tx.execute<{ nombre: number }>(sql`
    select count(*)::int as nombre
    from semaine_intensite s, lateral (select to_date(s.semaine, 'IYYY-"W"IW') as lundi) l
    where s.collectivite = ${collectivite} and l.lundi + 6 < ${aujourdhui}::date
      and (${depuis}::date is null or l.lundi + 6 >= ${depuis}::date)
      and (${jusqua}::date is null or l.lundi <= ${jusqua}::date)`);
  return rows[0]?.nombre ?? 0;
}

/**
 * Interviews held, by whole civil months of a passage during which the right ran (INT-05). ASSUMPTION: interviews are told
 * by week, and a week is of the month of its Thursday. A month is judged once two are known, or once all its weeks tell.
 */
async function sumEntretiens(tx: Tx, collectivite: string, { depuis, jusqua }: Periode, aujourdhui: string) {
  const { rows } = await tx.execute<{ mois: number; juges: number; atteints: number }>(sql`
    ${withEpisodes(collectivite, aujourdhui)}, mois as (
      select p.reference, p.passage, m.debut::date as debut, (m.debut + interval '1 month')::date - 1 as fin
      from presence p
      cross join lateral generate_series(date_trunc('month', p.debut::timestamp),
        least(p.fin, ${aujourdhui}::date)::timestamp, interval '1 month') as m (debut)
      where (${depuis}::date is null or m.debut::date >= ${depuis}::date)
        and (${jusqua}::date is null or (m.debut + interval '1 month')::date - 1 <= ${jusqua}::date)
        and (m.debut + interval '1 month')::date - 1 < ${aujourdhui}::date
      group by p.reference, p.passage, m.debut
      having sum(least(coalesce(p.fin, 'infinity'), (m.debut + interval '1 month')::date - 1) - greatest(p.debut, m.debut::date) + 1)
        = (m.debut + interval '1 month')::date - m.debut::date
    ), tenus as (
      select mois.reference, mois.debut, coalesce(sum(s.entretiens), 0) as nombre, bool_and(s.entretiens is not null) as complet
      from mois
      cross join lateral generate_series(mois.debut::timestamp, mois.fin::timestamp, interval '1 day') as j (jour)
      left join semaine_intensite s on s.collectivite = ${collectivite} and s.reference = mois.reference
        and s.semaine = to_char(j.jour, 'IYYY-"W"IW')
      where extract(isodow from j.jour) = 4
      group by 1, 2
    )
    select count(*)::int as mois,
      count(*) filter (where complet or nombre >= ${ENTRETIENS_PAR_MOIS}::int)::int as juges,
      count(*) filter (where nombre >= ${ENTRETIENS_PAR_MOIS}::int)::int as atteints
    from tenus`);
  return rows[0] ?? { mois: 0, juges: 0, atteints: 0 };
}
