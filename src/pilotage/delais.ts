import { sql } from "drizzle-orm";
import type { Collectivite } from "../domain/collectivite.ts";
import { type Regime, STATUTS_DELAI, type StatutDelai } from "../domain/delai.ts";
import { computeMediane, computePercentile, computeTaux } from "../domain/statistique.ts";
import type { Tx } from "../persistence/database.ts";
import { refreshDue } from "../persistence/delais.ts";

/** One delay, of one population. Days are whole and civil. */
export interface MesureDelai {
  effectif: number;
  parStatut: Record<StatutDelai, number>;
  /** respecte / (respecte + hors-delai + echu), 0 to 1; null: sans objet, never 0 (delais, Taux). */
  taux: number | null;
  /** Days, over the acts done; null when none is. */
  mediane: number | null;
  p90: number | null;
  /** How many acts were done after so many days. */
  histogramme: { jours: number; effectif: number }[];
  /** Share of the dossiers whose delay could be judged or is running: neither incoherent nor non-applicable; null without dossier. */
  completude: number | null;
}

export interface MesureDelais {
  dateObservation: string;
  depuis: string | null;
  jusqua: string | null;
  orientation: Record<Regime, MesureDelai>;
  contrat: Record<Regime, MesureDelai>;
}

interface Cell extends Record<string, unknown> {
  delai: "orientation" | "contrat";
  regime: Regime;
  statut: StatutDelai;
  jours: number | null;
  effectif: number;
}

/**
 * The two delays of a collectivité, counted in the database: primo-entrants and stock apart, over the rights
 * received from `depuis` to `jusqua`, both included (without either: all dossiers, those without a right too).
 */
export async function measureDelais(
  tx: Tx,
  collectivite: Collectivite,
  periode: { depuis: string | null; jusqua: string | null },
  aujourdhui: string,
): Promise<MesureDelais> {
  await refreshDue(tx, collectivite, aujourdhui);
  const { rows } = await tx.execute<Cell>(sql`
    select v.delai, d.regime, v.statut, v.jours, count(*)::int as effectif
    from dossier d
    cross join lateral (values
      ('orientation', ${statutAt(sql`d.orientation_statut`, sql`d.orientation_echeance`, aujourdhui)},
        case when d.orientation_statut in ('respecte', 'hors-delai') then d.orientation_jours end),
      ('contrat', ${statutAt(sql`d.contrat_statut`, sql`d.contrat_echeance`, aujourdhui)},
        case when d.contrat_statut in ('respecte', 'hors-delai') then d.contrat_jours end)
    ) as v (delai, statut, jours)
    where d.collectivite = ${collectivite.code}
      and (${periode.depuis}::date is null or coalesce(d.date_reception, d.date_notification) >= ${periode.depuis}::date)
      and (${periode.jusqua}::date is null or coalesce(d.date_reception, d.date_notification) <= ${periode.jusqua}::date)
    group by v.delai, d.regime, v.statut, v.jours`);
  const measure = (delai: Cell["delai"], regime: Regime) =>
    summarize(rows.filter((cell) => cell.delai === delai && cell.regime === regime));
  return {
    dateObservation: aujourdhui,
    ...periode,
    orientation: {
      "primo-entrant": measure("orientation", "primo-entrant"),
      stock: measure("orientation", "stock"),
    },
    contrat: { "primo-entrant": measure("contrat", "primo-entrant"), stock: measure("contrat", "stock") },
  };
}

/** A stored `en-cours` whose deadline has passed is `echu`. */
const statutAt = (statut: ReturnType<typeof sql>, echeance: ReturnType<typeof sql>, aujourdhui: string) =>
  sql`case when ${statut} = 'en-cours' and ${echeance} < ${aujourdhui}::date then 'echu' else ${statut} end`;

function summarize(cells: readonly Cell[]): MesureDelai {
  const parStatut = Object.fromEntries(STATUTS_DELAI.map((statut) => [statut, 0])) as Record<
    StatutDelai,
    number
  >; // every key is one of the union
  const jours = new Map<number, number>();
  for (const cell of cells) {
    parStatut[cell.statut] += cell.effectif;
    if (cell.jours !== null) jours.set(cell.jours, (jours.get(cell.jours) ?? 0) + cell.effectif);
  }
  const effectif = Object.values(parStatut).reduce((sum, count) => sum + count, 0);
  const judged = effectif - parStatut.incoherent - parStatut["non-applicable"];
  return {
    effectif,
    parStatut,
    taux: computeTaux({
      respecte: parStatut.respecte,
      horsDelai: parStatut["hors-delai"],
      echu: parStatut.echu,
    }),
    mediane: computeMediane(jours),
    p90: computePercentile(jours, 90),
    histogramme: [...jours]
      .toSorted(([left], [right]) => left - right)
      .map(([day, count]) => ({ jours: day, effectif: count })),
    completude: effectif === 0 ? null : judged / effectif,
  };
}
