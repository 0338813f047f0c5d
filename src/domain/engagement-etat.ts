import { addDays, daysBetween } from "./date-civile.ts";
import { type Engagement, isMesurable, toDateEcheance } from "./engagement.ts";
import { dernierJour, listSemaines, premierJour } from "./semaine.ts";

/** Where a row of Annexe 5 stands (A5-05, and `interrompu`, `pret` of our own contract). */
export const ETATS_ENGAGEMENT = [
  "non-declare",
  "declare",
  "en-recette",
  "pret",
  "effectif",
  "interrompu",
  "en-retard",
  "sans-objet",
] as const;
export type EtatEngagement = (typeof ETATS_ENGAGEMENT)[number];

/** What pages and documents call them. */
export const LIBELLES_ENGAGEMENT: Record<EtatEngagement, string> = {
  "non-declare": "Non déclaré",
  declare: "Déclaré",
  "en-recette": "En recette",
  pret: "Prêt",
  effectif: "Effectif",
  interrompu: "Interrompu",
  "en-retard": "En retard",
  "sans-objet": "Sans objet",
};

/** Whole days without anything accepted, while an act was due, after which a deployed flow is interrupted. */
export const JOURS_INTERRUPTION = 7;
/** Days after the first acceptance from which a deployed flow can be called steady (A5-04). */
export const JOURS_STABLE = 30;

/** What was observed of a flow up to the day of observation. Civil dates, local; proving traffic only (`findModeProbant`). */
export interface FaitsObserves {
  premiereAcceptee: string | null;
  derniereAcceptee: string | null;
  /** The days of the last `JOURS_STABLE` before the observation on which something was accepted, in any order. */
  joursActifs: readonly string[];
  /** First acceptance in `recette`, which proves nothing. */
  premiereRecette: string | null;
  /** Since when some dossier has had the act due without it; null where none has it today. */
  dueDepuis: string | null;
  /** France Travail's API is open. */
  ouverte: boolean;
  dateObservation: string;
}

export interface Constat {
  etat: EtatEngagement;
  /** The rule that says so; `api` for a reading of our own contract. */
  regle: string;
  /** What it rests on: traffic, the project lead's word (« déclaré »), or neither. */
  origine: "mesure" | "attestation" | null;
  /** Deployed for 30 days, with something accepted in each working week of them (A5-04). */
  stable: boolean;
}

/**
 * Where a row stands, from what was declared and what was observed. Traffic speaks first, even of a row that nobody has
 * declared; a row set aside stays so.
 */
export function computeConstat(engagement: Engagement | null, faits: FaitsObserves): Constat {
  const found = (
    etat: EtatEngagement,
    regle: string,
    origine: Constat["origine"] = null,
    stable = false,
  ): Constat => ({ etat, regle, origine, stable });

  if (engagement !== null && engagement.sansObjet !== null) return found("sans-objet", "A5-05");
  const silent = isSilent(faits);
  if (faits.premiereAcceptee !== null && !silent)
    return found("effectif", "A5-04", "mesure", isStable(faits));
  // What left the gateway for good is not interrupted: the project lead says where it went.
  if (engagement !== null && isAttested(engagement, faits.dateObservation))
    return found("declare", "A5-05", "attestation");
  if (silent) return found("interrompu", "A5-04", "mesure");

  const recette = faits.premiereRecette !== null;
  if (engagement === null || engagement.modalite === null)
    return recette ? found("en-recette", "A5-05", "mesure") : found("non-declare", "A5-05");
  if (!faits.ouverte && isMesurable(engagement)) return found("pret", "api");
  if (engagement.echeance !== null && toDateEcheance(engagement.echeance) < faits.dateObservation)
    return found("en-retard", "A5-03");
  return recette ? found("en-recette", "A5-05", "mesure") : found("declare", "A5-05");
}

/** Attested by that day, of a row of which nothing goes through the gateway: traffic alone proves what does. */
function isAttested(engagement: Engagement, dateObservation: string): boolean {
  const { attestation } = engagement;
  return attestation !== null && attestation.date <= dateObservation && !isMesurable(engagement);
}

/**
 * Seven whole days are over with nothing accepted, and some dossier had the act due in each of them: the day of the last
 * acceptance, or that on which the act fell due, is not one of them, and neither is today.
 */
function isSilent({ derniereAcceptee, dueDepuis, dateObservation }: FaitsObserves): boolean {
  if (derniereAcceptee === null || dueDepuis === null) return false;
  const depuis = dueDepuis > derniereAcceptee ? dueDepuis : derniereAcceptee;
  return daysBetween(depuis, dateObservation) > JOURS_INTERRUPTION;
}

/** A5-04; a week counts where its Monday to Friday lie in the thirty days, and any of its seven days serves it. */
function isStable({ premiereAcceptee, joursActifs, dateObservation }: FaitsObserves): boolean {
  if (premiereAcceptee === null || daysBetween(premiereAcceptee, dateObservation) < JOURS_STABLE)
    return false;
  const debut = addDays(dateObservation, -JOURS_STABLE);
  const fin = addDays(dateObservation, -1);
  return listSemaines(debut, fin)
    .filter((semaine) => premierJour(semaine) >= debut && addDays(premierJour(semaine), 4) <= fin)
    .every((semaine) =>
      joursActifs.some((jour) => jour >= premierJour(semaine) && jour <= dernierJour(semaine)),
    );
}
