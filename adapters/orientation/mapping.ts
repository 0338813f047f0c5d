import { toDateLocale } from "../../src/domain/date-civile.ts";
import { isRecord, toCamelCase } from "../casse.ts";
import type { Contexte } from "../contract.ts";
import {
  type Calcul,
  type Decision,
  type Modification,
  type Orientation,
  type OrientationForcee,
  orientationSchema,
} from "./schema.ts";

/** Body of `POST /decisionOrientation`, v1. A field left undefined is not sent (G33). */
export function toDecisionV1(decision: Decision, contexte: Contexte) {
  return {
    etat_decision: decision.etatDecision,
    date_decision: toDateDecision(decision, contexte),
    organisme_decision: decision.organismeDecision ?? ("CD" as const),
    agent_decision: decision.agentDecision ?? contexte.agent.identifiant,
    structure_decision: toStructure(decision.structureDecision),
    motif_refus: decision.motifRefus,
    commentaire_refus: decision.commentaireRefus,
    parcours: decision.parcours,
    organisme: decision.organisme,
    structure: toStructure(decision.structure),
  };
}

/** Body of `POST /decisionOrientation`, v2: who decides is known there from the call, structures are gone. */
export function toDecisionV2(decision: Decision, contexte: Contexte) {
  return {
    etat_decision: decision.etatDecision,
    date_decision: toDateDecision(decision, contexte),
    motif_refus: decision.motifRefus,
    commentaire_refus: decision.commentaireRefus,
    parcours: decision.parcours,
    referent_parcours: decision.organisme && { organisme: { code: decision.organisme } },
  };
}

/** The civil date of a decision: what it says, else the day it was received. */
export function toDateDecision(decision: Decision, contexte: Contexte): string {
  return decision.dateDecision ?? contexte.dateActe;
}

/** Body of `POST /orientation`, v1. */
export function toOrientationV1(orientation: OrientationForcee) {
  return {
    origine: orientation.origine,
    parcours: orientation.parcours,
    organisme: orientation.organisme,
    date_entree_parcours: orientation.dateEntreeParcours,
    structure: toStructure(orientation.structure),
    structure_decision: toStructure(orientation.structureDecision),
  };
}

type OrigineV2 = "INSCRIPTION_CONSEILLER_CD" | "INSCRIPTION_AUTO_MILO";

/** Body of `POST /orientation`, v2: no structure any more, and half the origins. */
export function toOrientationV2(orientation: OrientationForcee) {
  return {
    origine: orientation.origine as OrigineV2, // the two others are refused there, in France Travail's own words
    parcours: orientation.parcours,
    date_entree_parcours: orientation.dateEntreeParcours,
    referent_parcours: { organisme: { code: orientation.organisme } },
  };
}

/** Body of `POST /calculOrientation` (v1) and `POST /calculerOrientation` (v2): the same criteria. */
export function toCriteres(calcul: Calcul) {
  return {
    origine: calcul.origine,
    situation_professionnelle: calcul.situationProfessionnelle,
    type_emploi: calcul.typeEmploi,
    niveau_etude: calcul.niveauEtude,
    capacite_a_travailler: calcul.capaciteATravailler,
    projet_pro: calcul.projetPro,
    contrainte_sante: calcul.contrainteSante,
    contrainte_logement: calcul.contrainteLogement,
    contrainte_mobilite: calcul.contrainteMobilite,
    contrainte_familiale: calcul.contrainteFamiliale,
    contrainte_financiere: calcul.contrainteFinanciere,
    contrainte_numerique: calcul.contrainteNumerique,
    contrainte_administrative_juridique: calcul.contrainteAdministrativeJuridique,
    contrainte_francais_calcul: calcul.contrainteFrancaisCalcul,
    boe: calcul.boe,
    baeeh: calcul.baeeh,
    scolarite_etablissement_specialise: calcul.scolariteEtablissementSpecialise,
    esat: calcul.esat,
    boe_souhait_accompagnement: calcul.boeSouhaitAccompagnement,
    msa_autonomie_recherche_emploi: calcul.msaAutonomieRechercheEmploi,
    msa_demarches_professionnelles: calcul.msaDemarchesProfessionnelles,
  };
}

/** Headers of `PUT /modificationOrientation`, v1: the only call whose parameters are headers. */
export function toModificationV1(modification: Modification) {
  return {
    codeParcours: modification.codeParcours,
    codeStructure: modification.codeStructure,
    dateEntreeParcours: modification.dateEntreeParcours,
  };
}

/** Body of `PUT /modificationOrientation`, v2. */
export function toModificationV2(modification: Modification) {
  return {
    parcours: modification.codeParcours,
    structure_referente_parcours: modification.codeStructure
      ? { code: modification.codeStructure }
      : undefined,
    date_entree_parcours: modification.dateEntreeParcours,
  };
}

/** `lectureOrientation` of either version, newest first (G52); null (204, G51) is none; undefined is no list. */
export function fromLecture(body: unknown): Orientation[] | undefined {
  if (body === null) return [];
  if (!Array.isArray(body)) return undefined;
  const orientations = body.map(fromOrientation);
  if (!orientations.every((orientation) => orientation !== undefined)) return undefined;
  const isDated = orientations.every((orientation) => !Number.isNaN(toRank(orientation)));
  return isDated ? orientations.toSorted((left, right) => toRank(right) - toRank(left)) : orientations;
}

/** One orientation of either version, under v1's names; undefined where it is not one. */
export function fromOrientation(body: unknown): Orientation | undefined {
  const camel = toCamelCase(body);
  if (!isRecord(camel)) return undefined;
  const { referentParcours, priseDecision, responsableUsager, competentDecision, ...rest } = camel;
  const { criteresOrientation, decision } = camel;
  const { origine: origineCriteres, ...criteres } = isRecord(criteresOrientation) ? criteresOrientation : {};
  const parsed = orientationSchema.safeParse({
    ...rest,
    ...(isRecord(referentParcours) ? fromEntite(referentParcours) : {}),
    ...(isRecord(priseDecision) ? fromEntiteDecision(priseDecision) : {}),
    ...(isRecord(responsableUsager) ? { responsableUsager: fromEntite(responsableUsager) } : {}),
    ...(isRecord(competentDecision) ? { competentDecision: fromEntite(competentDecision) } : {}),
    ...withOffset(camel, "dateCreation"),
    ...withOffset(camel, "dateModification"),
    // G20: v1 is published with `origine` under the criteria, and read with it at the root
    ...(camel.origine === undefined && origineCriteres !== undefined ? { origine: origineCriteres } : {}),
    ...(isRecord(criteresOrientation)
      ? { criteresOrientation: { ...criteres, ...withOffset(criteres, "dateSaisieDonnees") } }
      : {}),
    ...(isRecord(decision) ? { decision: fromDecision(decision) } : {}),
  });
  return parsed.success ? parsed.data : undefined;
}

/** The current one: what is open, else the newest that waits or is being typed; null where all is over. */
export function findCourante(orientations: readonly Orientation[]): Orientation | null {
  const isOver = ({ etat }: Orientation) => etat === "CLOTURE" || etat === "ABANDON";
  return (
    orientations.find(({ etat }) => etat === "OUVERT") ?? orientations.find((one) => !isOver(one)) ?? null
  );
}

/**
 * Was it done after all? The orientation that shows it; null when it was not; undefined when what is read there
 * cannot tell, so that a person has to look (G58: never sent again blindly).
 */
export type Finder = (orientations: readonly Orientation[]) => Orientation | null | undefined;

/** A decision is known by its sense and its date. */
export function findDecided(decision: Decision, contexte: Contexte): Finder {
  const dateDecision = toDateDecision(decision, contexte);
  const isIt = ({ decision: read }: Orientation) =>
    read?.etatDecision === decision.etatDecision &&
    read.dateDecision === dateDecision &&
    isSame(read.motifRefus, decision.motifRefus);
  return (orientations) => {
    const found = orientations.find(isIt);
    const isWaiting = orientations.some(({ etat, decision: read }) => etat === "EN_ATTENTE" && !read);
    // another recommendation, or an earlier decision of the same day: only a person can tell
    if (found) return isWaiting ? undefined : found;
    const isMute = orientations.some(({ etat, decision: read }) => etat === "OUVERT" && !read);
    return isWaiting || !isMute ? null : undefined;
  };
}

/** An orientation made without a recommendation: the open one, if it says the same and is not older than the act. */
export function findForced(orientation: OrientationForcee, contexte: Contexte): Finder {
  return (orientations) => {
    const open = orientations.find(({ etat }) => etat === "OUVERT");
    if (!open || open.parcours !== orientation.parcours || open.organisme !== orientation.organisme)
      return null;
    const { dateEntreeParcours } = orientation;
    if (dateEntreeParcours !== undefined && open.dateEntreeParcours)
      return open.dateEntreeParcours === dateEntreeParcours ? open : null;
    const dateCreation = toDateCreation(open, contexte.collectivite.fuseau);
    if (dateCreation === null) return undefined;
    return dateCreation >= contexte.dateActe ? open : null;
  };
}

/** A computation is known by its criteria: an unfinished or recommended orientation that holds all of them. */
export function findComputed(calcul: Calcul): Finder {
  const { origine, ...criteres } = calcul;
  const isIt = ({ etat, origine: read, criteresOrientation }: Orientation) =>
    etat !== "CLOTURE" &&
    etat !== "ABANDON" &&
    isSame(read, origine) &&
    Object.entries(criteres).every(([name, value]) => criteresOrientation?.[name] === value);
  return (orientations) => orientations.find(isIt) ?? null;
}

/** A modification is known by its effect; sending it again would set the same values. */
export function findModified({ codeParcours, codeStructure, dateEntreeParcours }: Modification): Finder {
  const isIt = ({ etat, parcours, structure, dateEntreeParcours: date }: Orientation) =>
    etat === "OUVERT" &&
    isSame(parcours, codeParcours) &&
    isSame(date, dateEntreeParcours) &&
    (isSame(structure?.codeAurore, codeStructure) || isSame(structure?.codeSafir, codeStructure));
  return (orientations) => orientations.find(isIt) ?? null;
}

/** Civil date on which an orientation was made there, where it says so. */
function toDateCreation(orientation: Orientation, fuseau: string): string | null {
  const { dateCreation } = orientation;
  if (!dateCreation) return null;
  const instant = Date.parse(dateCreation);
  if (Number.isNaN(instant)) return null;
  return /^\d{4}-\d{2}-\d{2}$/.test(dateCreation) ? dateCreation : toDateLocale(instant, fuseau);
}

function fromDecision({ referentParcours, priseDecision, ...decision }: Record<string, unknown>) {
  return {
    ...decision,
    ...(isRecord(referentParcours) ? fromEntite(referentParcours) : {}),
    ...(isRecord(priseDecision) ? fromEntiteDecision(priseDecision) : {}),
  };
}

/** v2's entity as v1's pair: `organisme.code` → `organisme`, `structure.code` → `structure.codeAurore`. */
function fromEntite({ organisme, structure, ...rest }: Record<string, unknown>) {
  return {
    ...rest,
    ...(isRecord(organisme) ? { organisme: organisme.code } : {}),
    ...(isRecord(structure)
      ? { structure: { codeAurore: structure.code, libelleStructure: structure.libelle } }
      : {}),
  };
}

function fromEntiteDecision(entite: Record<string, unknown>) {
  const { organisme, structure } = fromEntite(entite);
  return {
    ...(organisme === undefined ? {} : { organismeDecision: organisme }),
    ...(structure === undefined ? {} : { structureDecision: structure }),
  };
}

/** G21: their timestamps come without an offset and are UTC; ours always carry one. */
function withOffset(from: Record<string, unknown>, field: string): Record<string, string> {
  const value = from[field];
  return typeof value === "string" && /T\d{2}:\d{2}(:\d{2}(\.\d+)?)?$/.test(value)
    ? { [field]: `${value}Z` }
    : {};
}

function toStructure(structure: Decision["structure"]) {
  return structure && { code_aurore: structure.codeAurore, code_safir: structure.codeSafir };
}

function toRank({ dateCreation }: Orientation): number {
  return dateCreation ? Date.parse(dateCreation) : Number.NaN;
}

/** What was not asked for does not count; what was has to be read as it was sent. */
function isSame(read: string | null | undefined, sent: string | undefined): boolean {
  return sent === undefined || read === sent;
}
