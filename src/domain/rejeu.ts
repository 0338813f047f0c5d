/** The life of a command that replays many: it runs, it may be stopped and resumed, it ends. */
export const ETATS_REJEU = ["en-cours", "arrete", "termine"] as const;
export type EtatRejeu = (typeof ETATS_REJEU)[number];
