const DAY_MS = 86_400_000;

/** A `bloquee` transmission is kept so long for somebody to act on it; milliseconds (thirty days). */
export const GARDE_BLOQUEE_MS = 30 * DAY_MS;

/** That it will be given up is told so long before; milliseconds (seven days). */
export const ANNONCE_ABANDON_MS = 7 * DAY_MS;

/**
 * When a transmission blocked at `bloqueeLe` will be given up, told now; null as long as it is too soon to tell. However late
 * it is told, seven days are left to act: nothing is lost in silence. Epoch milliseconds.
 */
export function planAbandon(bloqueeLe: number, now: number): number | null {
  const fin = bloqueeLe + GARDE_BLOQUEE_MS;
  return now < fin - ANNONCE_ABANDON_MS ? null : Math.max(fin, now + ANNONCE_ABANDON_MS);
}
