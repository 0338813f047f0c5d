import type { StatutDelai } from "../domain/delai.ts";
import type { EtatEngagement } from "../domain/engagement-etat.ts";
import type { ATraiterPar } from "../domain/probleme.ts";
import type { Etat } from "../domain/transmission.ts";

export const LIBELLES_STATUT: Record<StatutDelai, string> = {
  respecte: "respecté",
  "hors-delai": "hors délai (fait, tard)",
  "en-cours": "en cours",
  echu: "échu (pas fait)",
  incoherent: "incohérent",
  "non-demarre": "non démarré",
  "non-applicable": "non applicable",
};

export const LIBELLES_ETAT: Record<Etat, string> = {
  "en-attente": "en attente",
  acceptee: "acceptées",
  refusee: "refusées",
  bloquee: "bloquées",
  abandonnee: "abandonnées",
};

export const LIBELLES_TOUR: Record<ATraiterPar, string> = {
  departement: "À traiter par le département",
  editeur: "À traiter par l’éditeur du logiciel",
  "france-travail": "À traiter par France Travail",
  exploitant: "À traiter par l’exploitant de la passerelle",
};

/** How a state of Annexe 5 is drawn: colour and shape, so that colour alone says nothing. */
export const CLASSES_ENGAGEMENT: Record<EtatEngagement, string> = {
  "non-declare": "attente vide",
  declare: "attente vide",
  "en-recette": "neutre",
  pret: "neutre vide",
  effectif: "bon",
  interrompu: "alerte carre",
  "en-retard": "retard carre",
  "sans-objet": "attente vide",
};

/** France Travail's codes keep their own words beside them: `PSP` is not « social » (orientation, piège attesté). */
const LIBELLES_PARCOURS: Readonly<Record<string, string>> = {
  PED: "PED, professionnel",
  PSP: "PSP, socio-professionnel",
  PSO: "PSO, social",
};

/** A parcours by its code and its words; a code that is not known stands alone. */
export const nameParcours = (code: string | null): string =>
  code === null ? "non renseigné" : (LIBELLES_PARCOURS[code] ?? code);
