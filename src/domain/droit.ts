/** What a key may do; rights do not include one another. */
export const DROITS = ["lecture", "ecriture", "pilotage", "administration"] as const;

export type Droit = (typeof DROITS)[number];
