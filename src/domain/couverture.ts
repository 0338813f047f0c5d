import type { Flux } from "./flux.ts";
import type { Mode } from "./mode.ts";

/** People whom a row of Annexe 5 concerns: with a right received, oriented, or with a sanction proposed or decided. */
export type Population = "droit" | "oriente" | "sanction";

/** Whom each row concerns; null for what is only read, which covers nobody in particular. */
export const POPULATIONS: Record<Flux, Population | null> = {
  orientation: "droit",
  "rendez-vous": "oriente",
  diagnostic: "oriente",
  "contrat-engagement": "oriente",
  accompagnement: "oriente",
  sanction: "sanction",
  autres: null,
};

/** An act of a flow that was accepted, through an installation of that mode. */
export interface ActeTransmis {
  flux: Flux;
  mode: Mode;
}

/**
 * What a dossier is counted in: a population, the people of a flow's population whose act was transmitted here, or those
 * whose last decision bears a code of France Travail.
 */
export type Compteur = Population | `${Flux}:${Mode}` | `parcours/${string}` | `organisme/${string}`;

/** The counter of the people that a flow concerns and whose act was transmitted in a mode. */
export const toCompteur = ({ flux, mode }: ActeTransmis): Compteur => `${flux}:${mode}`;

/** The codes of the last decision; null where it does not say. */
export interface Codes {
  parcours: string | null;
  organisme: string | null;
}

/** The counters in which a dossier counts for one. An act transmitted for somebody not concerned counts in none. */
export function listCompteurs(
  concerne: Record<Population, boolean>,
  actes: readonly ActeTransmis[],
  { parcours, organisme }: Codes = { parcours: null, organisme: null },
): Compteur[] {
  const populations = (["droit", "oriente", "sanction"] as const).filter((one) => concerne[one]);
  const transmis = actes.filter(({ flux }) => {
    const population = POPULATIONS[flux];
    return population !== null && concerne[population];
  });
  return [
    ...populations,
    ...transmis.map(toCompteur),
    ...(parcours === null ? [] : [`parcours/${parcours}` as const]),
    ...(organisme === null ? [] : [`organisme/${organisme}` as const]),
  ];
}

/** Share of the people concerned whose act was transmitted here, 0 to 1; null where nobody is: « sans objet », never 0 %. */
export function computeCouverture(transmis: number, concernes: number): number | null {
  return concernes === 0 ? null : transmis / concernes;
}
