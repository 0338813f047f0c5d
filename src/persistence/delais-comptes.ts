import { and, eq, type SQL, sql } from "drizzle-orm";
import type { Regime, StatutDelai } from "../domain/delai.ts";
import type { CelluleDelai, CelluleMois } from "../domain/mesure-delai.ts";
import { SEUILS } from "../domain/mesure-delai.ts";
import type { Tx } from "./database.ts";
import { delaiMouvement, dossier } from "./schema.ts";

/*
 * How many dossiers there are of each delay, statut, number of days and month, without reading them: a change adds the
 * difference, in the transaction of the fact itself, and a job adds the differences up. A dossier is counted by what is
 * kept beside it, so that what it was counted in is known when it changes.
 */

export type NomDelai = "orientation" | "contrat";

/** The columns of a dossier by which its two delays are counted. */
export const COLONNES_COMPTEES = {
  regime: dossier.regime,
  droitRecuLe: dossier.droitRecuLe,
  orientationStatut: dossier.orientationStatut,
  orientationEcheance: dossier.orientationEcheance,
  orientationDepart: dossier.orientationDepart,
  orientationJours: dossier.orientationJours,
  contratStatut: dossier.contratStatut,
  contratEcheance: dossier.contratEcheance,
  contratDepart: dossier.contratDepart,
  contratJours: dossier.contratJours,
};

export type DossierCompte = Pick<typeof dossier.$inferSelect, keyof typeof COLONNES_COMPTEES>;

/** The days of what is over for so long that its dates say nothing more: every threshold and every deadline is behind. */
const DATE_PASSEE = "0001-01-01";
/** Days after which that is so: those of the last threshold, and a margin for the zones. */
const RECUL = Math.max(...SEUILS) + 10;

/** Adds the difference between what dossiers were counted in, and what they are to be. */
export async function moveDelais(
  tx: Tx,
  collectivite: string,
  counted: { avant: readonly DossierCompte[]; apres: readonly DossierCompte[] },
): Promise<void> {
  const deltas = new Map<string, number>();
  const add = (dossiers: readonly DossierCompte[], delta: number) => {
    for (const cell of dossiers.flatMap(listCellules)) {
      const key = JSON.stringify(cell);
      deltas.set(key, delta + (deltas.get(key) ?? 0));
    }
  };
  add(counted.avant, -1);
  add(counted.apres, 1);
  const mouvements = [...deltas]
    .filter(([, delta]) => delta !== 0)
    .map(([key, delta]) => ({ ...(JSON.parse(key) as Cellule), collectivite, delta })); // written just above
  if (mouvements.length > 0) await tx.insert(delaiMouvement).values(mouvements);
}

interface Cellule {
  delai: NomDelai;
  regime: Regime;
  statut: StatutDelai;
  mois: string | null;
  depart: string | null;
  echeance: string | null;
  jours: number | null;
}

function listCellules(one: DossierCompte): Cellule[] {
  const about = { regime: one.regime, mois: one.droitRecuLe?.slice(0, 7) ?? null };
  const isDone = (statut: StatutDelai) => statut === "respecte" || statut === "hors-delai";
  const { orientationStatut, contratStatut } = one;
  return [
    {
      ...about,
      delai: "orientation",
      statut: orientationStatut,
      depart: one.orientationDepart,
      echeance: one.orientationEcheance,
      jours: isDone(orientationStatut) ? one.orientationJours : null,
    },
    {
      ...about,
      delai: "contrat",
      statut: contratStatut,
      depart: one.contratDepart,
      echeance: one.contratEcheance,
      jours: isDone(contratStatut) ? one.contratJours : null,
    },
  ];
}

/** Counts the delays of a dossier no more. Called before it is removed, after it is held. */
export async function removeDelais(tx: Tx, collectivite: string, reference: string): Promise<void> {
  const rows = await tx
    .select(COLONNES_COMPTEES)
    .from(dossier)
    .where(
      and(
        eq(dossier.collectivite, collectivite),
        eq(dossier.reference, reference),
        eq(dossier.delaisComptes, true),
      ),
    );
  await moveDelais(tx, collectivite, { avant: rows, apres: [] });
}

/** How many dossiers are alike for the measure of the delays, as of a day. */
export type CelluleComptee = CelluleDelai & CelluleMois & { delai: NomDelai; regime: Regime };

/**
 * The dossiers of whole months of reception of the right, by what the measure looks at. Call `refreshDue` before.
 * @param mois `2026-01`, both included; null does not bound: without either, those of no month too
 */
export async function sumDelais(
  tx: Tx,
  collectivite: string,
  mois: { premier: string | null; dernier: string | null },
  aujourdhui: string,
): Promise<CelluleComptee[]> {
  const bounds: SQL[] = [
    ...(mois.premier === null ? [] : [sql`m.mois >= ${mois.premier}`]),
    ...(mois.dernier === null ? [] : [sql`m.mois <= ${mois.dernier}`]),
  ];
  const over = SEUILS.map((jours) => sql`(${aujourdhui}::date - m.depart > ${jours}::int)::int`);
  const { rows } = await tx.execute<CelluleComptee & Record<string, unknown>>(sql`
    select m.delai, m.regime, m.mois, m.jours, coalesce(m.echeance < ${aujourdhui}::date, false) as mature,
      case when m.statut = 'en-cours' and m.echeance < ${aujourdhui}::date then 'echu' else m.statut end as statut,
      coalesce(${sql.join(over, sql` + `)}, 0) as seuils, sum(m.delta)::int as effectif
    from delai_mouvement m where ${sql.join([sql`m.collectivite = ${collectivite}`, ...bounds], sql` and `)}
    group by 1, 2, 3, 4, 5, 6, 7 having sum(m.delta) <> 0`);
  return rows;
}

/** How many delays ran out without their act, by delay and population. Call `refreshDue` before. */
export async function countEchus(
  tx: Tx,
  collectivite: string,
  aujourdhui: string,
): Promise<{ delai: NomDelai; regime: Regime; echus: number }[]> {
  const { rows } = await tx.execute<{ delai: NomDelai; regime: Regime; echus: number }>(sql`
    select m.delai, m.regime, sum(m.delta)::int as echus from delai_mouvement m
    where m.collectivite = ${collectivite} and m.statut in ('en-cours', 'echu') and m.echeance < ${aujourdhui}::date
    group by 1, 2 having sum(m.delta) <> 0`);
  return rows;
}

/**
 * Adds up the movements of every collectivité, so that there is one row for those alike, without the dates of what is over
 * for long; the measures of this day and of those to come do not change. Crosses the collectivités; two instances at once
 * take other rows each.
 * @param now epoch milliseconds
 */
export async function compactDelais(tx: Tx, now: number): Promise<void> {
  const before = (jours: number) =>
    sql`(${new Date(now).toISOString()}::timestamptz at time zone 'UTC')::date - ${jours}::int`;
  await tx.execute(sql`
    with gone as (
      delete from delai_mouvement m using (
        select collectivite, id from delai_mouvement for update skip locked
      ) taken
      where m.collectivite = taken.collectivite and m.id = taken.id
      returning m.collectivite, m.delai, m.regime, m.statut, m.mois, m.jours, m.delta,
        case when m.depart < ${before(RECUL)} then ${DATE_PASSEE}::date else m.depart end as depart,
        case when m.echeance < ${before(2)} then ${DATE_PASSEE}::date else m.echeance end as echeance
    )
    insert into delai_mouvement (collectivite, delai, regime, statut, mois, jours, depart, echeance, delta)
    select collectivite, delai, regime, statut, mois, jours, depart, echeance, sum(delta)::int from gone
    group by 1, 2, 3, 4, 5, 6, 7, 8 having sum(delta) <> 0`);
}
