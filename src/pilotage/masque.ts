/** A cell of fewer people than this is not told to the State: they could be recognised (annexe-5, Publics). */
export const EFFECTIF_MINIMAL = 11;

/** What stands in the place of a number that is not told. */
export const MASQUE = "< 11";

/**
 * A count of people as the two documents for the State tell it: masked from 1 to 10. 0 tells nothing about anybody; null,
 * « sans objet », stays. The API and the pages of the département itself tell everything.
 */
export function maskEffectif(effectif: number | null): number | typeof MASQUE | null {
  if (effectif === null || effectif === 0 || effectif >= EFFECTIF_MINIMAL) return effectif;
  return MASQUE;
}

/**
 * The cells of one row or column with its total: where a single one is masked, the smallest of the others is masked too, or
 * the total less the others would tell it.
 */
export function maskCellules(effectifs: readonly number[]): (number | typeof MASQUE)[] {
  const masked = effectifs.map((effectif) => maskEffectif(effectif) ?? 0);
  if (masked.filter((cell) => cell === MASQUE).length !== 1) return masked;
  const others = effectifs.filter((effectif) => effectif >= EFFECTIF_MINIMAL);
  const smallest = effectifs.indexOf(Math.min(...others));
  return masked.map((cell, rang) => (rang === smallest ? MASQUE : cell));
}

/** A share, unless the people it is about, or those it leaves out, are too few to be told. */
export function maskPart(
  part: number | null,
  numerateur: number,
  denominateur: number,
): number | typeof MASQUE | null {
  if (part === null) return null;
  const isTold = [numerateur, denominateur - numerateur].every(
    (effectif) => maskEffectif(effectif) !== MASQUE,
  );
  return isTold ? part : MASQUE;
}
