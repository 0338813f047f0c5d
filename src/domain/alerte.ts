import { addDays } from "./date-civile.ts";
import type { LigneEngagement } from "./engagement-mesure.ts";
import type { Flux } from "./flux.ts";

/** What goes wrong with a flow and that its people may not have seen yet; deadlines are told apart, dossier by dossier. */
export const TYPES_ALERTE = ["flux-interrompu", "taux-echec-eleve"] as const;
export type TypeAlerte = (typeof TYPES_ALERTE)[number];

/**
 * From when the failures of a flow are too many: over the last seven days, the day of observation included, one act in ten,
 * of ten acts at least, since one refusal among three says nothing. No text sets either figure: they are ours, kept here.
 */
export const ECHECS_ALERTE = { jours: 7, actes: 10, taux: 0.1 } as const;

/** How the acts of a flow ended in the days looked at. */
export interface IssuesRecentes {
  flux: Flux;
  acceptees: number;
  refusees: number;
  /** Received in these days, and waiting for somebody. */
  bloquees: number;
}

/** A warning that stands on the day of observation: codes, dates and figures, nothing of a person. */
export interface Alerte {
  type: TypeAlerte;
  flux: Flux;
  /** Civil date, local: that of the last acceptance before the silence; the first of the days looked at. */
  depuis: string;
  /** Of failures, 0 to 1; null for what is not one. */
  taux: number | null;
}

/** The first of the days whose failures are looked at. */
export const findDebutEchecs = (dateObservation: string): string =>
  addDays(dateObservation, 1 - ECHECS_ALERTE.jours);

/** The warnings that stand: silent flows as `computeConstat` says (A5-04), then those that fail too often. */
export function computeAlertes(
  lignes: readonly Pick<LigneEngagement, "flux" | "mesure">[],
  issues: readonly IssuesRecentes[],
  dateObservation: string,
): Alerte[] {
  const silences = lignes.flatMap(({ flux, mesure }): Alerte[] =>
    mesure.etat === "interrompu" && mesure.derniereAcceptee !== null
      ? [{ type: "flux-interrompu", flux, depuis: mesure.derniereAcceptee, taux: null }]
      : [],
  );
  const echecs = issues.flatMap(({ flux, acceptees, refusees, bloquees }): Alerte[] => {
    const actes = acceptees + refusees + bloquees;
    const taux = (refusees + bloquees) / Math.max(1, actes);
    return actes >= ECHECS_ALERTE.actes && taux >= ECHECS_ALERTE.taux
      ? [{ type: "taux-echec-eleve", flux, depuis: findDebutEchecs(dateObservation), taux }]
      : [];
  });
  return [...silences, ...echecs];
}
