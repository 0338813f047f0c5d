import { sql } from "drizzle-orm";
import type { Collectivite } from "../domain/collectivite.ts";
import type { Regime, StatutDelai } from "../domain/delai.ts";
import type { Tx } from "../persistence/database.ts";
import { refreshDue } from "../persistence/delais.ts";
import { countEchus, sumDelais } from "../persistence/delais-comptes.ts";
import {
  COLONNES,
  type FiltreDelais,
  isStatut,
  joursOf,
  type NomDelai,
  RECEPTION,
  statutOf,
  toCondition,
} from "./delais-filtre.ts";
import { findMois } from "./periode.ts";

/** What a list adds to the filter of the figure that it stands behind. */
export interface FiltreDossiersDelai extends FiltreDelais {
  statuts: readonly StatutDelai[] | null;
  /** After so many days exactly, act done. */
  jours: number | null;
  /** After so many days at most, act done. */
  joursMax: number | null;
  /** Started on that day at the latest: it has had the days that a threshold gives. */
  departAu: string | null;
  /** No day of reception is known: of no month. */
  sansReception: boolean;
  /** Counted from the letter of the caisse, the reception being unknown (DEL-03). */
  estime: boolean;
  /** Deadline from … to …, both included. */
  echeanceDu: string | null;
  echeanceAu: string | null;
}

/** What a list adds nothing by: all the dossiers of the filter. */
export const SANS_AJOUT = {
  statuts: null,
  jours: null,
  joursMax: null,
  departAu: null,
  sansReception: false,
  estime: false,
  echeanceDu: null,
  echeanceAu: null,
} as const satisfies Omit<FiltreDossiersDelai, keyof FiltreDelais>;

/** A dossier behind a figure: its reference and what was counted of it. */
export interface DossierDelai extends Record<string, unknown> {
  reference: string;
  reception: string | null;
  estime: boolean;
  echeance: string | null;
  statut: StatutDelai;
  jours: number | null;
  parcours: string | null;
  organisme: string | null;
}

/** The dossiers behind a figure, soonest deadline first, and how many there are in all. */
export async function listDossiersDelai(
  tx: Tx,
  collectivite: Collectivite,
  filtre: FiltreDossiersDelai,
  page: { limite: number; debut: number },
  aujourdhui: string,
): Promise<{ total: number; elements: DossierDelai[] }> {
  await refreshDue(tx, collectivite, aujourdhui);
  const { echeance, depart } = COLONNES[filtre.delai];
  const statut = statutOf(filtre.delai, aujourdhui);
  const jours = joursOf(filtre.delai);
  const condition = sql.join(
    [
      toCondition(collectivite.code, filtre),
      ...(filtre.statuts === null ? [] : [isStatut(filtre.delai, filtre.statuts, aujourdhui)]),
      ...(filtre.jours === null ? [] : [sql`${jours} = ${filtre.jours}`]),
      ...(filtre.joursMax === null ? [] : [sql`${jours} <= ${filtre.joursMax}`]),
      ...(filtre.departAu === null ? [] : [sql`${depart} <= ${filtre.departAu}::date`]),
      ...(filtre.sansReception ? [sql`${RECEPTION} is null`] : []),
      ...(filtre.estime ? [sql`d.date_reception is null and d.date_notification is not null`] : []),
      ...(filtre.echeanceDu === null ? [] : [sql`${echeance} >= ${filtre.echeanceDu}::date`]),
      ...(filtre.echeanceAu === null ? [] : [sql`${echeance} <= ${filtre.echeanceAu}::date`]),
    ],
    sql` and `,
  );
  const { rows } = await tx.execute<DossierDelai>(sql`
    select d.reference, ${RECEPTION}::text as reception, d.date_reception is null as estime,
      ${echeance}::text as echeance, ${statut} as statut, ${jours} as jours, d.parcours, d.organisme
    from dossier d
    where ${condition}
    order by ${echeance} asc nulls last, d.reference
    limit ${page.limite} offset ${page.debut}`);
  const counted = await countFromMois(tx, collectivite.code, filtre, aujourdhui);
  if (counted !== null) return { total: counted, elements: rows };
  const { rows: totals } = await tx.execute<{ total: number }>(
    sql`select count(*)::int as total from dossier d where ${condition}`,
  );
  return { total: totals[0]?.total ?? 0, elements: rows };
}

/** How many there are in all, where it is counted already: of whole months, by statut and days. null: to be counted. */
async function countFromMois(
  tx: Tx,
  code: string,
  filtre: FiltreDossiersDelai,
  aujourdhui: string,
): Promise<number | null> {
  const { statuts, jours, joursMax } = filtre;
  const mois = findMois(filtre);
  const isNarrower =
    filtre.departAu ?? filtre.echeanceDu ?? filtre.echeanceAu ?? (filtre.sansReception || filtre.estime);
  if (mois === null || isNarrower) return null;
  const cells = await sumDelais(tx, code, mois, aujourdhui);
  return cells
    .filter(({ delai, regime }) => delai === filtre.delai && regime === filtre.regime)
    .filter(({ statut }) => statuts === null || statuts.includes(statut))
    .filter((cell) => jours === null || cell.jours === jours)
    .filter((cell) => joursMax === null || (cell.jours !== null && cell.jours <= joursMax))
    .reduce((total, { effectif }) => total + effectif, 0);
}

/** What a delay asks of somebody: due in the days to come, or overdue. */
export interface Attendu {
  delai: NomDelai;
  regime: Regime;
  /** Deadline from today to seven days ahead, act not done. */
  sousSept: number;
  /** The first of them. */
  premiere: string | null;
  /** Deadline since the Monday of this week, before today, act not done. */
  echusSemaine: number;
  /** Every deadline passed, act not done. */
  echus: number;
}

/**
 * What is due and overdue, by delay and population: the days around today are read in the indexes of what is not done, and
 * what ran out before is counted already.
 * @param jours.lundi first day of this week; `jours.horizon`: last day ahead, included
 */
export async function listAttendus(
  tx: Tx,
  collectivite: Collectivite,
  jours: { aujourdhui: string; lundi: string; horizon: string },
): Promise<Attendu[]> {
  const { aujourdhui, lundi, horizon } = jours;
  const { code } = collectivite;
  await refreshDue(tx, collectivite, aujourdhui);
  const count = (delai: NomDelai) => {
    const { echeance, statut } = COLONNES[delai];
    return sql`select ${delai}::text as delai, d.regime,
        count(*) filter (where ${echeance} >= ${aujourdhui}::date)::int as "sousSept",
        (min(${echeance}) filter (where ${echeance} >= ${aujourdhui}::date))::text as premiere,
        count(*) filter (where ${echeance} < ${aujourdhui}::date)::int as "echusSemaine"
      from dossier d
      where d.collectivite = ${code} and d.regime in ${REGIMES} and ${statut} in ('en-cours', 'echu')
        and ${echeance} between ${lundi}::date and ${horizon}::date
      group by d.regime`;
  };
  const { rows } = await tx.execute<Omit<Attendu, "echus"> & Record<string, unknown>>(
    sql`${count("orientation")} union all ${count("contrat")}`,
  );
  const echus = await countEchus(tx, code, aujourdhui);
  return (["orientation", "contrat"] as const).flatMap((delai) =>
    REGIMES.flatMap((regime) => {
      const isIt = (one: { delai: NomDelai; regime: Regime }) => one.delai === delai && one.regime === regime;
      const autour = rows.find(isIt);
      const passes = echus.find(isIt)?.echus ?? 0;
      if (!autour && passes === 0) return [];
      const { sousSept = 0, premiere = null, echusSemaine = 0 } = autour ?? {};
      return [{ delai, regime, sousSept, premiere, echusSemaine, echus: passes }];
    }),
  );
}

const REGIMES = ["primo-entrant", "stock"] as const satisfies readonly Regime[];
