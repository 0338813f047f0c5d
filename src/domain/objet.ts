/** What a request with an idempotency key can have made or changed. */
export const OBJETS = [
  "transmission",
  "dossier",
  "evenement",
  "retrait",
  "effacement",
  "flux",
  "rejeu",
  "engagement",
  "chefferie",
  "rappel",
] as const;
export type TypeObjet = (typeof OBJETS)[number];
