import type { components } from "../../openapi/france-travail/orientationusager-v2.ts";
import type { Orientation, Structure } from "../personne.ts";

type Schemas = components["schemas"];

/** An element of `lectureOrientation`. */
export function toLecture(orientation: Orientation): Schemas["OrientationLue"] {
  return {
    ...toEnvelope(orientation),
    statut: orientation.statut,
    origine: orientation.origine,
    criteres_orientation: orientation.criteres && {
      ...orientation.criteres,
      date_saisie_donnees: withOffset(orientation.criteres.date_saisie_donnees),
    },
  };
}

/** The answer of a computation: `origine` under the criteria, neither `brsa` nor `date_saisie_donnees` in them. */
export function toCalcule(orientation: Orientation): Schemas["OrientationCalculee"] {
  const { brsa: _brsa, date_saisie_donnees: _date, ...criteres } = orientation.criteres ?? {};
  const statut = orientation.statut === "PRECONISE_REORIENTATION" ? orientation.statut : "PRECONISE";
  return {
    ...toEnvelope(orientation),
    statut,
    criteres_orientation: { ...criteres, origine: toOrigineCalcul(orientation.origine) },
  };
}

/** The answer of a modification. */
export function toModifiee(orientation: Orientation): Schemas["OrientationModifiee"] {
  const { parcours, statut } = orientation;
  return {
    ...toEntites(orientation),
    parcours: parcours === "EO" || parcours === "IND" ? undefined : parcours,
    statut: statut === "MODIFIE" || statut === "DECIDE_REORIENTATION" ? statut : "DECIDE",
    etat: "OUVERT",
  };
}

function toEnvelope(orientation: Orientation) {
  const { decision } = orientation;
  return {
    parcours: orientation.parcours,
    ...toEntites(orientation),
    etat: orientation.etat,
    agent_creation: orientation.agentCreation,
    agent_derniere_modification: orientation.agentDerniereModification,
    date_entree_parcours: orientation.dateEntreeParcours,
    date_sortie_parcours: orientation.dateSortieParcours,
    motif_sortie_parcours: orientation.motifSortieParcours,
    date_creation: withOffset(orientation.dateCreation),
    date_modification: withOffset(orientation.dateModification),
    decision: decision && {
      etat_decision: decision.etatDecision,
      date_decision: decision.dateDecision,
      agent_decision: decision.agentDecision,
      motif_refus: decision.motifRefus,
      commentaire_refus: decision.commentaireRefus,
      referent_parcours: toEntite(decision.organisme, decision.structure),
    },
  };
}

/** The four entities that replace v1's pairs; nobody has decided a recommendation yet. */
function toEntites(orientation: Orientation) {
  const { organisme, structure, organismeDecision, structureDecision, decision } = orientation;
  const competent = toEntite(organismeDecision, structureDecision);
  const isDecided = !orientation.statut.startsWith("PRECONISE");
  const decider = decision?.organismeDecision ?? organismeDecision;
  return {
    responsable_usager: competent,
    competent_decision: competent,
    prise_decision: isDecided
      ? toEntite(decider, decision?.structureDecision ?? structureDecision)
      : undefined,
    referent_parcours: toEntite(organisme, structure),
  };
}

function toEntite(organisme: Orientation["organisme"] | undefined, structure: Structure | undefined) {
  if (!organisme) return undefined;
  return {
    organisme: { code: organisme },
    structure: structure && { code: structure.code, libelle: structure.libelle },
  };
}

/** v2 declares date-times: what is kept without offset is UTC (G21). */
function withOffset(horodatage: string | undefined): string | undefined {
  if (!horodatage) return undefined;
  return /T[^Z+-]*$/.test(horodatage) ? `${horodatage}Z` : horodatage;
}

/** A computation knows the four origins that can be written. */
function toOrigineCalcul(origine: Orientation["origine"]) {
  switch (origine) {
    case "INSCRIPTION_CONSEILLER_CD":
    case "INSCRIPTION_AUTO_CAF":
    case "INSCRIPTION_AUTO_MILO":
    case "INSCRIPTION_AUTO_MSA":
      return origine;
    default:
      return undefined;
  }
}
