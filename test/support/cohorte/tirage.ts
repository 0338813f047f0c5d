/** Draws the same at each run. */
export interface Tirage {
  /** 0 to max - 1. */
  below(max: number): number;
  pick<T>(values: readonly T[]): T;
  chance(part: number): boolean;
}

export function createTirage(graine: number): Tirage {
  let etat = graine >>> 0;
  // The low bits of such a sequence turn in a short circle: only the high ones are used.
  const next = () => {
    etat = (Math.imul(etat, 1_664_525) + 1_013_904_223) >>> 0;
    return etat / 2 ** 32;
  };
  const below = (max: number) => Math.floor(next() * max);
  return {
    below,
    // Below their number: one of them, whatever they are.
    pick: <T>(values: readonly T[]) => values[below(values.length)] as T,
    chance: (part) => next() < part,
  };
}
