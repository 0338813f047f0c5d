/** How an installation runs; what it transmits is of that mode for ever, whatever the installation becomes later. */
export const MODES = ["bac-a-sable", "recette", "production"] as const;
export type Mode = (typeof MODES)[number];

/**
 * The mode whose traffic proves a deployment in an installation of `mode`: an installation in `recette` proves none,
 * whatever goes through it; the sandbox's own counts there, under the banner « données fictives » (A5-04).
 */
export function findModeProbant(mode: Mode): "bac-a-sable" | "production" {
  return mode === "bac-a-sable" ? "bac-a-sable" : "production";
}
