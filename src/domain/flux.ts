/** The seven rows of Annexe 5 of the convention, in its order; one row is one adapter. */
export const FLUX = [
  "orientation",
  "rendez-vous",
  "diagnostic",
  "contrat-engagement",
  "accompagnement",
  "sanction",
  "autres",
] as const;

export type Flux = (typeof FLUX)[number];
