import { invented } from "../acces.ts";
import type { Contrat, Criteres, Orientation, Personne } from "../personne.ts";
import { CRITERES_OBLIGATOIRES } from "./orientation-codes.ts";
import type { Calcul, Decision, Modification, OrientationForcee } from "./orientation-demandes.ts";

/** When and by whom; `jour` is the civil date of `maintenant`. */
export interface Moment {
  /** Without offset, as the API serves it (G21). */
  maintenant: string;
  jour: string;
  agent: string;
}

/** What an act changes of a person, or the message of its refusal. */
export type Effet =
  | { kind: "fait"; orientations: Orientation[]; contrat: Contrat | null; orientation: Orientation }
  | { kind: "refuse"; message: string };

const EN_COURS = ["BROUILLON", "SAISIE_COMPLETE", "EN_ATTENTE"];

/**
 * Adds criteria to the recommendation in progress, or begins one. Complete: EN_ATTENTE with a recommendation; else BROUILLON.
 * An OUVERT orientation stays so until the decision.
 */
export function computeOrientation(personne: Personne, calcul: Calcul, moment: Moment): Effet {
  const draft = personne.orientations.find(({ etat }) => EN_COURS.includes(etat));
  const isReorientation = personne.orientations.some(({ etat }) => etat === "OUVERT");
  const criteres: Criteres = {
    ...draft?.criteres,
    ...calcul.criteres,
    brsa: draft?.criteres?.brsa ?? true,
    date_naissance: personne.dateNaissance,
    date_saisie_donnees: moment.maintenant,
  };
  const orientation: Orientation = {
    organismeDecision: "CD",
    agentCreation: moment.agent,
    dateCreation: moment.maintenant,
    ...draft,
    ...(isComplete(criteres)
      ? { ...recommend(criteres, personne.dateNaissance, moment.jour), etat: "EN_ATTENTE" }
      : { parcours: "IND", organisme: "IND", etat: "BROUILLON" }),
    statut: isReorientation ? "PRECONISE_REORIENTATION" : "PRECONISE",
    origine: calcul.origine ?? draft?.origine,
    agentDerniereModification: moment.agent,
    dateModification: moment.maintenant,
    criteres,
  };
  const others = personne.orientations.filter((other) => other !== draft);
  return { kind: "fait", orientation, orientations: [orientation, ...others], contrat: personne.contrat };
}

/** Takes or refuses the recommendation that waits; the orientation becomes OUVERT, the former one CLOTURE. */
export function decideOrientation(personne: Personne, decision: Decision, moment: Moment): Effet {
  const waiting = personne.orientations.find(({ etat }) => etat === "EN_ATTENTE");
  if (!waiting) {
    const isDecided = personne.orientations.some(({ etat }) => etat === "OUVERT");
    const message = isDecided
      ? "L'orientation est déjà décidée"
      : "Aucune préconisation n'attend de décision";
    return { kind: "refuse", message: invented(message) };
  }
  const isUndetermined = waiting.parcours === "IND" || waiting.organisme === "IND";
  if (decision.etatDecision === "ACCEPTEE" && isUndetermined) {
    return { kind: "refuse", message: invented("Une préconisation indéterminée ne peut qu'être refusée") };
  }
  const chosen =
    decision.etatDecision === "REFUSEE"
      ? {
          parcours: decision.parcours ?? waiting.parcours,
          organisme: decision.organisme ?? waiting.organisme,
          structure:
            decision.structure ?? (decision.organisme === waiting.organisme ? waiting.structure : undefined),
        }
      : {};
  const orientation: Orientation = {
    ...waiting,
    ...chosen,
    etat: "OUVERT",
    statut: waiting.statut === "PRECONISE_REORIENTATION" ? "DECIDE_REORIENTATION" : "DECIDE",
    organismeDecision: decision.organismeDecision ?? waiting.organismeDecision,
    structureDecision: decision.structureDecision ?? waiting.structureDecision,
    dateEntreeParcours: decision.dateDecision,
    dateOuverture: moment.maintenant,
    agentDerniereModification: moment.agent,
    dateModification: moment.maintenant,
    decision: { agentDecision: moment.agent, ...decision },
  };
  return open(personne, orientation, waiting, moment);
}

/** Orients without a recommendation; one that waited is given up. */
export function forceOrientation(personne: Personne, forced: OrientationForcee, moment: Moment): Effet {
  const isReorientation = personne.orientations.some(({ etat }) => etat === "OUVERT");
  const orientation: Orientation = {
    ...forced,
    etat: "OUVERT",
    statut: isReorientation ? "DECIDE_REORIENTATION" : "DECIDE",
    organismeDecision: "CD",
    dateEntreeParcours: forced.dateEntreeParcours ?? moment.jour,
    dateOuverture: moment.maintenant,
    agentCreation: moment.agent,
    agentDerniereModification: moment.agent,
    dateCreation: moment.maintenant,
    dateModification: moment.maintenant,
  };
  return open(personne, orientation, null, moment);
}

/** Changes the OUVERT orientation without re-orienting. */
export function modifyOrientation(personne: Personne, change: Modification, moment: Moment): Effet {
  const current = personne.orientations.find(({ etat }) => etat === "OUVERT");
  if (!current) return { kind: "refuse", message: invented("Aucune orientation ouverte à modifier") };
  const sortie = personne.orientations.find(({ etat }) => etat === "CLOTURE")?.dateSortieParcours;
  if (change.dateEntreeParcours && sortie && change.dateEntreeParcours < sortie) {
    const message = "La date d'entrée précède la sortie de l'orientation précédente";
    return { kind: "refuse", message: invented(message) };
  }
  const isSameParcours = change.parcours === undefined || change.parcours === current.parcours;
  const orientation: Orientation = {
    ...current,
    parcours: change.parcours ?? current.parcours,
    // The same code keeps the label that goes with it.
    structure: isSameStructure(change.structure, current.structure) ? current.structure : change.structure,
    dateEntreeParcours: change.dateEntreeParcours ?? current.dateEntreeParcours,
    statut: isSameParcours ? "MODIFIE" : current.statut,
    agentDerniereModification: moment.agent,
    dateModification: moment.maintenant,
  };
  const orientations = personne.orientations.map((other) => (other === current ? orientation : other));
  return { kind: "fait", orientation, orientations, contrat: personne.contrat };
}

function isSameStructure(asked: Modification["structure"], current: Orientation["structure"]): boolean {
  if (!asked) return true;
  return asked.code ? asked.code === current?.code : asked.codeSafir === current?.codeSafir;
}

/** On OUVERT: the former orientation is closed, what waited is given up, a contract has to be signed again. */
function open(personne: Personne, opened: Orientation, replaced: Orientation | null, moment: Moment): Effet {
  const others = personne.orientations
    .filter((other) => other !== replaced)
    .map((other): Orientation => {
      if (other.etat === "OUVERT") {
        return {
          ...other,
          etat: "CLOTURE",
          dateSortieParcours: opened.dateEntreeParcours,
          motifSortieParcours: "Réorientation",
          dateModification: moment.maintenant,
        };
      }
      return EN_COURS.includes(other.etat)
        ? { ...other, etat: "ABANDON", dateModification: moment.maintenant }
        : other;
    });
  return {
    kind: "fait",
    orientation: opened,
    orientations: [opened, ...others],
    contrat: reopen(personne.contrat),
  };
}

/** Its date stays: it says what the contract was before. */
function reopen(contrat: Contrat | null): Contrat | null {
  const isConcluded = contrat?.etat === "SIGNE" || contrat?.etat === "REFUSE";
  return isConcluded ? { ...contrat, etat: "A_SIGNER" } : contrat;
}

function isComplete(criteres: Criteres): boolean {
  const isThere = CRITERES_OBLIGATOIRES.every((critere) => criteres[critere] !== undefined);
  return (
    isThere && (criteres.situation_professionnelle !== "EN_ACTIVITE" || criteres.type_emploi !== undefined)
  );
}

/** A rule of thumb, not France Travail's: what keeps from looking for work first, then what slows it down. */
function recommend(
  criteres: Criteres,
  dateNaissance: string,
  jour: string,
): Pick<Orientation, "parcours" | "organisme"> {
  const values = Object.values(criteres);
  const isKept =
    criteres.capacite_a_travailler === false ||
    ["INCAPACITE_RECHERCHE_ACTIVITE_PRO", "SANS_LOGEMENT", "PROCEDURE_EXPULSION"].some((code) =>
      values.includes(code),
    );
  if (isKept) return { parcours: "PSO", organisme: "CD" };
  const isSlowed =
    values.includes("IMPACT_FORT_RECHERCHE_EMPLOI") || criteres.situation_professionnelle === "JAMAIS";
  if (isSlowed) return { parcours: "PSP", organisme: "CD" };
  if (criteres.boe_souhait_accompagnement) return { parcours: "PED", organisme: "CE" };
  const isYoung = Number(jour.slice(0, 4)) - Number(dateNaissance.slice(0, 4)) < 26;
  return { parcours: "PED", organisme: isYoung ? "ML" : "FT" };
}
