import { type SQL, sql } from "drizzle-orm";
import { CIBLE_MINUTES } from "../domain/intensite.ts";
import {
  ENTRETIENS_PAR_MOIS,
  type TotauxEntretiens,
  type TotauxIntensite,
  type TotauxSemaines,
} from "../domain/mesure-intensif.ts";
import type { Tx } from "../persistence/database.ts";
import { withEpisodes } from "./episodes.ts";
import type { Periode } from "./periode.ts";

/**
 * The weeks due in the period (`dite`), one a person and week, with what is told of each and how it is judged, by the rules
 * of `computeMesureIntensite`: a week not over is not due, what was not transmitted is null, targets are in proportion to
 * the days of presence. `mois` is that of the Thursday. To stand at the head of a statement.
 */
export function withSemaines(collectivite: string, { depuis, jusqua }: Periode, aujourdhui: string): SQL {
  return sql`${withEpisodes(collectivite, aujourdhui)}, due as (
      select e.reference, s.lundi::date as lundi,
        sum(least(coalesce(e.fin, s.lundi::date + 6), s.lundi::date + 6) - greatest(e.debut, s.lundi::date) + 1)::int as jours,
        (array_agg(e.quotite order by e.debut desc))[1] as quotite
      from presence e
      cross join lateral generate_series(date_trunc('week', greatest(e.debut, ${depuis}::date)::timestamp),
        least(e.fin, ${jusqua}::date, ${aujourdhui}::date)::timestamp, interval '7 days') as s (lundi)
      where s.lundi::date + 6 < ${aujourdhui}::date
      group by 1, 2
    ), jugeable as (
      select d.*, to_char(d.lundi, 'IYYY-"W"IW') as semaine, to_char(d.lundi + 3, 'YYYY-MM') as mois,
        s.minutes_prevues as prevues, s.minutes_declarees as declarees, s.minutes_realisees as realisees,
        s.minutes_validees as validees, s.entretiens, s.semaine is not null as kept,
        floor(${CIBLE_MINUTES}::int * d.jours / 7.0)::int as quinze,
        case d.quotite when 'cible' then floor(${CIBLE_MINUTES}::int * d.jours / 7.0)::int else s.minutes_prevues end as propre,
        s.minutes_realisees is not null and d.quotite is distinct from 'dispense' as jugee
      from due d
      left join semaine_intensite s on s.collectivite = ${collectivite} and s.reference = d.reference
        and s.semaine = to_char(d.lundi, 'IYYY-"W"IW')
    ), dite as (
      select *, jugee and realisees >= quinze as quinze_atteinte, jugee and coalesce(propre > 0, false) as propre_jugee,
        jugee and coalesce(propre > 0 and realisees >= propre, false) as propre_atteinte
      from jugeable
    )`;
}

/**
 * The whole civil months of a passage during which the right ran (`tenu`), one a person and month, with the interviews told in its weeks
 * (INT-05). ASSUMPTION: interviews are told by week, and a week is of the month of its Thursday. A month is judged once as
 * many as the target are known, or once all its weeks tell.
 */
export function withEntretiens(collectivite: string, { depuis, jusqua }: Periode, aujourdhui: string): SQL {
  return sql`${withEpisodes(collectivite, aujourdhui)}, mois as (
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
    ), compte as (
      select mois.reference, to_char(mois.debut, 'YYYY-MM') as mois, coalesce(sum(s.entretiens), 0)::int as nombre,
        bool_and(s.entretiens is not null) as complet
      from mois
      cross join lateral generate_series(mois.debut::timestamp, mois.fin::timestamp, interval '1 day') as j (jour)
      left join semaine_intensite s on s.collectivite = ${collectivite} and s.reference = mois.reference
        and s.semaine = to_char(j.jour, 'IYYY-"W"IW')
      where extract(isodow from j.jour) = 4
      group by 1, 2
    ), tenu as (
      select *, complet or nombre >= ${ENTRETIENS_PAR_MOIS}::int as juge, nombre >= ${ENTRETIENS_PAR_MOIS}::int as atteint
      from compte
    )`;
}

/** Weeks told, over by the day of observation, that have a day in the period: `s`, of `lundi`. */
export function whereDites(collectivite: string, { depuis, jusqua }: Periode, aujourdhui: string): SQL {
  return sql`semaine_intensite s, lateral (select to_date(s.semaine, 'IYYY-"W"IW') as lundi) l
    where s.collectivite = ${collectivite} and l.lundi + 6 < ${aujourdhui}::date
      and (${depuis}::date is null or l.lundi + 6 >= ${depuis}::date)
      and (${jusqua}::date is null or l.lundi <= ${jusqua}::date)`;
}

type Somme = Record<string, unknown> &
  Omit<TotauxSemaines, "quinzeHeures" | "dureePropre"> &
  Record<"quinzeJugees" | "quinzeAtteintes" | "propreJugees" | "propreAtteintes" | "dites", number> & {
    mois: string | null;
  };

/** Person-weeks and person-months of the period, added up in the database. */
export async function sumSemaines(
  tx: Tx,
  collectivite: string,
  periode: Periode,
  aujourdhui: string,
): Promise<TotauxIntensite> {
  const { rows } = await tx.execute<Somme>(sql`
    ${withSemaines(collectivite, periode, aujourdhui)}
    select mois, count(*)::int as semaines, count(realisees)::int as "semainesTransmises",
      count(prevues)::int as "semainesPrevues", count(declarees)::int as "semainesDeclarees",
      count(validees)::int as "semainesValidees", avg(prevues)::float8 as "moyennePrevue",
      avg(declarees)::float8 as "moyenneDeclaree", avg(realisees)::float8 as "moyenneRealisee",
      avg(validees)::float8 as "moyenneValidee", count(*) filter (where jugee)::int as "quinzeJugees",
      count(*) filter (where quinze_atteinte)::int as "quinzeAtteintes",
      count(*) filter (where propre_jugee)::int as "propreJugees",
      count(*) filter (where propre_atteinte)::int as "propreAtteintes", count(*) filter (where kept)::int as dites
    from dite group by grouping sets ((), (mois)) order by mois nulls last`);
  const total = rows.at(-1);
  if (!total) throw new Error("an aggregate without a row");
  const { mois, quinzeJugees, quinzeAtteintes, propreJugees, propreAtteintes, dites, ...sommes } = total;
  return {
    ...sommes,
    quinzeHeures: { semaines: quinzeJugees, atteintes: quinzeAtteintes },
    dureePropre: { semaines: propreJugees, atteintes: propreAtteintes },
    parMois: rows.flatMap((one) =>
      one.mois === null
        ? []
        : [
            {
              mois: one.mois,
              semaines: one.semaines,
              semainesTransmises: one.semainesTransmises,
              moyenneRealisee: one.moyenneRealisee,
              quinzeHeures: { semaines: one.quinzeJugees, atteintes: one.quinzeAtteintes },
            },
          ],
    ),
    semainesHorsEpisode: (await countDites(tx, collectivite, periode, aujourdhui)) - dites,
    ...(await sumEntretiens(tx, collectivite, periode, aujourdhui)),
  };
}

async function countDites(tx: Tx, collectivite: string, periode: Periode, aujourdhui: string) {
  const { rows } = await tx.execute<{ nombre: number }>(
    sql`select count(*)::int as nombre from ${whereDites(collectivite, periode, aujourdhui)}`,
  );
  return rows[0]?.nombre ?? 0;
}

/** Interviews held, in all and by civil month. */
async function sumEntretiens(
  tx: Tx,
  collectivite: string,
  periode: Periode,
  aujourdhui: string,
): Promise<Pick<TotauxIntensite, "entretiens" | "entretiensParMois">> {
  const { rows } = await tx.execute<
    TotauxIntensite["entretiensParMois"][number] & Record<string, unknown>
  >(sql`
    ${withEntretiens(collectivite, periode, aujourdhui)}
    select mois, count(*)::int as personnes, count(*) filter (where juge)::int as juges,
      count(*) filter (where atteint)::int as atteints
    from tenu group by 1 order by 1`);
  const total: TotauxEntretiens = { mois: 0, juges: 0, atteints: 0 };
  for (const { personnes, juges, atteints } of rows) {
    total.mois += personnes;
    total.juges += juges;
    total.atteints += atteints;
  }
  return { entretiens: total, entretiensParMois: rows };
}
