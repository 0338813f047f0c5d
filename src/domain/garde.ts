const DAY_MS = 86_400_000;

/** A `bloquee` transmission is kept so long for somebody to act on it; milliseconds (thirty days). */
const GARDE_BLOQUEE_MS = 30 * DAY_MS;

/** That it will be given up is told so long before; milliseconds (seven days). */
const ANNONCE_ABANDON_MS = 7 * DAY_MS;

/** What was blocked at that instant or before is to be told of now. Epoch milliseconds. */
export const findBlocageAnnonce = (now: number): number => now - GARDE_BLOQUEE_MS + ANNONCE_ABANDON_MS;

/**
 * When a transmission blocked at `bloqueeLe` will be given up, told now; null as long as it is too soon to tell. However late
 * it is told, seven days are left to act: nothing is lost in silence. Epoch milliseconds.
 */
export function planAbandon(bloqueeLe: number, now: number): number | null {
  const fin = bloqueeLe + GARDE_BLOQUEE_MS;
  return bloqueeLe > findBlocageAnnonce(now) ? null : Math.max(fin, now + ANNONCE_ABANDON_MS);
}
