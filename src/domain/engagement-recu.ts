import {
  type Attestation,
  type Engagement,
  listModalites,
  type Modalite,
  type ModaliteSimple,
} from "./engagement.ts";
import type { Flux } from "./flux.ts";
import type { Erreur } from "./probleme.ts";

/** A declaration as it is received: what is absent is null. */
export interface EngagementRecu {
  flux?: Flux | undefined;
  modalite?: Modalite | null | undefined;
  modalites?: ModaliteSimple[] | null | undefined;
  precision?: string | null | undefined;
  editeur?: string | null | undefined;
  echeance?: string | null | undefined;
  sansObjet?: string | null | undefined;
  attestation?: Attestation | null | undefined;
}

/** How long each text may be, in characters. */
export const LONGUEURS = { precision: 500, editeur: 120, sansObjet: 500, auteur: 120, piece: 200 } as const;

/** What is wrong with words that documents will carry: nothing in them may tell a beneficiary. null: nothing. */
export function checkTexte(text: string): string | null {
  if (text.trim() === "") return "Ce texte ne peut être vide.";
  return /\d{11}/.test(text.replaceAll(/[\s._-]/g, ""))
    ? "Ni NIR ni numéro France Travail : ce texte figure dans des documents."
    : null;
}

/** The faults of a declaration whose fields are each as they should be (A5-01, A5-05). */
export function checkRecu(recu: EngagementRecu): Erreur[] {
  const erreurs: Erreur[] = [];
  const fault = (chemin: string, message: string) => erreurs.push({ chemin, message });
  const modalite = recu.modalite ?? null;
  const modalites = recu.modalites ?? [];
  const different = new Set(modalites).size;
  if (modalite === null && (recu.sansObjet ?? null) === null)
    fault("/modalite", "Une modalité est attendue, ou sansObjet avec son motif.");
  if (modalite === "mixte" && different < 2)
    fault("/modalites", "Une ligne mixte a deux modalités différentes au moins.");
  else if (different < modalites.length) fault("/modalites", "Une modalité n'est citée qu'une fois.");
  if (modalite !== "mixte" && modalites.length > 0)
    fault("/modalites", "Ce champ n'accompagne que la modalité mixte.");
  const attestable = listModalites({ modalite, modalites }).some((one) => one !== "api-editeur");
  if ((recu.attestation ?? null) !== null && !attestable)
    fault(
      "/attestation",
      "Ne s'atteste que ce qui ne passe pas par la passerelle : le trafic des API se mesure.",
    );
  return erreurs;
}

/**
 * The faults of a declaration where and when it is received.
 * @param aujourdhui civil date, local
 */
export function checkReception(flux: Flux, recu: EngagementRecu, aujourdhui: string): Erreur[] {
  const erreurs: Erreur[] = [];
  if (recu.flux !== undefined && recu.flux !== flux)
    erreurs.push({ chemin: "/flux", message: `L'adresse est celle du flux ${flux}.` });
  if (recu.attestation && recu.attestation.date > aujourdhui)
    erreurs.push({
      chemin: "/attestation/date",
      message: "Une attestation ne peut être datée d'un jour à venir.",
    });
  return erreurs;
}

/** The declaration that was received. */
export function toEngagement(flux: Flux, recu: EngagementRecu): Engagement {
  return {
    flux,
    modalite: recu.modalite ?? null,
    modalites: recu.modalites ?? [],
    precision: recu.precision ?? null,
    editeur: recu.editeur ?? null,
    echeance: recu.echeance ?? null,
    sansObjet: recu.sansObjet ?? null,
    attestation: recu.attestation ?? null,
  };
}
