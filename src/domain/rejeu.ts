import type { CodeProbleme } from "./probleme.ts";

/** Why a transmission was blocked, where a dossier that names its person better may be all that it takes. */
export const CAUSES_IDENTITE = [
  "identite-incomplete",
  "usager-inconnu",
  "usager-ambigu",
  "usager-non-rattache",
  "usager-acces-refuse",
  "usager-sans-adresse",
] as const satisfies readonly CodeProbleme[];

/** The life of a command that replays many: it runs, it may be stopped and resumed, it ends. */
export const ETATS_REJEU = ["en-cours", "arrete", "termine"] as const;
export type EtatRejeu = (typeof ETATS_REJEU)[number];

/** A command that is over, or stopped and left so, is kept this long after its last change; milliseconds. */
export const REJEUX_MS = 90 * 86_400_000;
