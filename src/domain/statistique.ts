/** How many dossiers took each number of whole days; days are the keys. */
export type Histogramme = ReadonlyMap<number, number>;

/**
 * Share done on time: `respecte / (respecte + horsDelai + echu)`, from 0 to 1. What is in progress, incoherent or not
 * applicable stays outside (delais, taux). null when nothing is left to divide by: "sans objet", never 0 %.
 */
export function computeTaux(effectifs: { respecte: number; horsDelai: number; echu: number }): number | null {
  const total = effectifs.respecte + effectifs.horsDelai + effectifs.echu;
  return total === 0 ? null : effectifs.respecte / total;
}

/** Median in days: the middle value, or the mean of the two middle ones; null for an empty histogram. */
export function computeMediane(histogramme: Histogramme): number | null {
  const total = countAll(histogramme);
  const lower = findAtRang(histogramme, Math.ceil(total / 2));
  const upper = findAtRang(histogramme, Math.floor(total / 2) + 1);
  return lower === null || upper === null ? null : (lower + upper) / 2;
}

/**
 * Nearest-rank percentile in days: the smallest value that at least `percent` % of the dossiers do not exceed. Exact,
 * since delays are whole days; null for an empty histogram.
 *
 * @param percent above 0, at most 100; 90 is the ninth decile
 */
export function computePercentile(histogramme: Histogramme, percent: number): number | null {
  return findAtRang(histogramme, Math.ceil((percent * countAll(histogramme)) / 100));
}

function countAll(histogramme: Histogramme): number {
  let total = 0;
  for (const effectif of histogramme.values()) total += effectif;
  return total;
}

/** The value of the n-th dossier, in ascending days, counted from 1. */
function findAtRang(histogramme: Histogramme, rang: number): number | null {
  let counted = 0;
  for (const [jours, effectif] of [...histogramme].toSorted(([left], [right]) => left - right)) {
    counted += effectif;
    if (effectif > 0 && counted >= rang) return jours;
  }
  return null;
}
