import { STATUTS_DELAI, type StatutDelai } from "../domain/delai.ts";
import { computeMediane, computePercentile, computeTaux } from "../domain/statistique.ts";

/** One delay, of one population. Days are whole and civil. */
export interface MesureCohorte {
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

/** So many dossiers of one status, and of one number of days where the act was done. */
export interface Effectif {
  statut: StatutDelai;
  jours: number | null;
  effectif: number;
}

/** One delay of one population, from how many dossiers are where. */
export function summarizeCohorte(cells: readonly Effectif[]): MesureCohorte {
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
