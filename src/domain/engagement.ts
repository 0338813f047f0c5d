import type { Collectivite } from "./collectivite.ts";
import { isDateCivile } from "./date-civile.ts";
import type { Flux } from "./flux.ts";
import type { Avertissement } from "./verdict.ts";

/** The seven rows of Annexe 5 as the convention names them, word for word. */
export const LIGNES: Record<Flux, string> = {
  orientation: "Orientation",
  "rendez-vous": "Prise de rendez-vous",
  diagnostic: "Diagnostic",
  "contrat-engagement": "Contrat d'engagement",
  accompagnement: "Accompagnement (dont suivi de l'intensité)",
  sanction: "Sanction",
  autres: "Autres",
};

/** How a row is carried; the convention's own are examples, so that another one is admitted too (A5-01). */
export const MODALITES = ["api-editeur", "suivi-de-parcours", "rdv-insertion", "mixte", "autre"] as const;
export type Modalite = (typeof MODALITES)[number];
/** What a mixed row is made of. */
export type ModaliteSimple = Exclude<Modalite, "mixte">;
export const MODALITES_SIMPLES = [
  "api-editeur",
  "suivi-de-parcours",
  "rdv-insertion",
  "autre",
] as const satisfies readonly ModaliteSimple[];

/** What pages and documents call them. */
export const LIBELLES_MODALITE: Record<Modalite, string> = {
  "api-editeur": "API France Travail mis à disposition des éditeurs",
  "suivi-de-parcours": "Suivi de parcours",
  "rdv-insertion": "RDV Insertion",
  mixte: "Mixte",
  autre: "Autre",
};

/** The project lead's word for what does not go through the gateway: shown as « déclaré », never as measured. */
export interface Attestation {
  /** Civil date, local. */
  date: string;
  auteur: string;
  /** Name of the document that shows it. */
  piece: string;
}

/** What a département declares of one row; what is measured is never part of it. */
export interface Engagement {
  flux: Flux;
  /** null where nothing but `sansObjet` is said. */
  modalite: Modalite | null;
  /** At least two where the modality is `mixte`, else none. */
  modalites: readonly ModaliteSimple[];
  /** Free words; the name of the modality where it is `autre`. */
  precision: string | null;
  editeur: string | null;
  /** A civil date, or a quarter `2026-T2`. */
  echeance: string | null;
  /** Why the row is set aside. */
  sansObjet: string | null;
  attestation: Attestation | null;
}

/** Whether `text` can be a planned date: a civil date that exists, or a quarter `2026-T2` (A5-03). */
export function isEcheance(text: string): boolean {
  return isDateCivile(text) || (/^\d{4}-T[1-4]$/.test(text) && isDateCivile(toDateEcheance(text)));
}

/** The last day on which a planned date is kept: a quarter is worth its last day (A5-03). */
export function toDateEcheance(echeance: string): string {
  const [annee, trimestre] = echeance.split("-T");
  if (trimestre === undefined) return echeance;
  return `${annee}-${{ 1: "03-31", 2: "06-30", 3: "09-30", 4: "12-31" }[trimestre]}`;
}

/** The modalities of a row, a mixed one taken apart. */
export function listModalites(engagement: Pick<Engagement, "modalite" | "modalites">): ModaliteSimple[] {
  const { modalite, modalites } = engagement;
  if (modalite === null) return [];
  return modalite === "mixte" ? [...modalites] : [modalite];
}

/** Whether a part of the row goes through the gateway, whose traffic alone can then prove it. */
export function isMesurable(engagement: Pick<Engagement, "modalite" | "modalites">): boolean {
  return listModalites(engagement).includes("api-editeur");
}

/** Who decides in Guyane, at La Réunion and at Mayotte in place of the département. */
const AILLEURS: Partial<Record<Flux, Avertissement>> = {
  orientation: {
    regle: "OM-09",
    message:
      "Dans ce territoire, France Travail décide de l'orientation : cette ligne peut être dite sans objet.",
  },
  sanction: {
    regle: "OM-10",
    message:
      "Dans ce territoire, la caisse décide de la sanction, sur proposition : cette ligne peut être dite sans objet.",
  },
};

/** What a person should look at in a declaration; never a refusal. */
export function checkEngagement(
  engagement: Engagement,
  { orienteParFranceTravail }: Pick<Collectivite, "orienteParFranceTravail">,
): Avertissement[] {
  const { flux, sansObjet } = engagement;
  const avertissements: Avertissement[] = [];
  if (flux !== "rendez-vous" && listModalites(engagement).includes("rdv-insertion")) {
    avertissements.push({
      regle: "A5-02",
      message: `RDV Insertion n'est cité par la convention que pour la ligne « ${LIGNES["rendez-vous"]} » : vérifier ce choix pour la ligne « ${LIGNES[flux]} ».`,
    });
  }
  const ailleurs = orienteParFranceTravail && sansObjet === null ? AILLEURS[flux] : undefined;
  if (ailleurs) avertissements.push(ailleurs);
  return avertissements;
}
