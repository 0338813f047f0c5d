import type { HttpHandler } from "msw";
import { createOpenApiHttp } from "openapi-msw";
import type { components, paths } from "../../openapi/france-travail/orientationusager-v1.ts";
import { withUsager } from "../acces.ts";
import type { Memory } from "../memory.ts";
import type { Orientation, Structure } from "../personne.ts";
import { readCalcul, readDecisionV1, readModificationV1, readOrientationV1 } from "./orientation-demandes.ts";
import {
  computeOrientation,
  decideOrientation,
  forceOrientation,
  modifyOrientation,
} from "./orientation-etats.ts";
import { act, describeOperation, filterOrientations, springError } from "./orientationusager.ts";

const http = createOpenApiHttp<paths>({ baseUrl: "*/partenaire/orientationusager/v1" });

type Lecture = components["schemas"]["OrientationLue"];
type Calcule = components["schemas"]["OrientationCalculee"];
type Modifiee = components["schemas"]["OrientationModifiee"];

const SCOPES = ["api_orientationusagerv1", "orientationusager"];
const LIRE = "/api-orientationusager/v1/orientation";
const CALCULER = "/api-orientationusager/v1/orientation/calculer";
const DECIDER = "/api-orientationusager/v1/orientation/decider";
const MODIFIER = "/api-orientationusager/v1/orientation/modifier";

/** orientationusager as the official collection calls it. */
export function orientationusagerV1Handlers(memory: Memory): HttpHandler[] {
  return [
    http.get("/lectureOrientation", (info) =>
      withUsager(memory, describeOperation(LIRE, SCOPES), info, ({ personne }) => {
        const kept = filterOrientations(personne, info.query.get("etatOrientation"));
        if (typeof kept === "string") return info.response.untyped(springError(memory, kept, LIRE));
        const lues = kept.filter(({ etat }) => etat !== "ABANDON").map(toLecture);
        if (lues.length === 0 && memory.reglages.sansOrientation === 204) {
          return info.response(204).empty();
        }
        return info.response(200).json(lues);
      }),
    ),
    http.post("/calculOrientation", (info) =>
      withUsager(memory, describeOperation(CALCULER, SCOPES), info, (appel) => {
        const computed = act(memory, appel, readCalcul(appel.corps), computeOrientation);
        if (typeof computed === "string")
          return info.response.untyped(springError(memory, computed, CALCULER));
        return info.response(200).json(toCalcule(computed));
      }),
    ),
    http.post("/decisionOrientation", (info) =>
      withUsager(memory, describeOperation(DECIDER, SCOPES), info, (appel) => {
        const decided = act(memory, appel, readDecisionV1(appel.corps), decideOrientation);
        if (typeof decided === "string") return info.response.untyped(springError(memory, decided, DECIDER));
        return info.response(201).empty();
      }),
    ),
    http.post("/orientation", (info) =>
      withUsager(memory, describeOperation(LIRE, SCOPES), info, (appel) => {
        const forced = act(memory, appel, readOrientationV1(appel.corps), forceOrientation);
        if (typeof forced === "string") return info.response.untyped(springError(memory, forced, LIRE));
        return info.response(201).empty();
      }),
    ),
    http.put("/modificationOrientation", (info) =>
      withUsager(memory, describeOperation(MODIFIER, SCOPES), info, (appel) => {
        const modified = act(memory, appel, readModificationV1(info.request.headers), modifyOrientation);
        // Declared as an OrientationCA, shown as a message (G53).
        if (typeof modified === "string")
          return info.response.untyped(springError(memory, modified, MODIFIER));
        return info.response(200).json(toModifiee(modified));
      }),
    ),
  ];
}

function toLecture(orientation: Orientation): Lecture {
  const { decision } = orientation;
  return {
    ...toEnvelope(orientation),
    organisme_decision: toOrganisme(orientation.organismeDecision),
    // At the root, as the demo client reads it (G20).
    origine: orientation.origine,
    date_sortie_parcours: orientation.dateSortieParcours,
    motif_sortie_parcours: orientation.motifSortieParcours,
    criteres_orientation: orientation.criteres,
    decision: decision && {
      etat_decision: decision.etatDecision,
      date_decision: decision.dateDecision,
      agent_decision: decision.agentDecision,
      organisme_decision: toOrganisme(decision.organismeDecision),
      structure_decision: toStructure(decision.structureDecision),
      motif_refus: decision.motifRefus,
      commentaire_refus: decision.commentaireRefus,
      parcours: decision.parcours,
      organisme: toOrganisme(decision.organisme),
      structure: toStructure(decision.structure),
    },
  };
}

function toCalcule(orientation: Orientation): Calcule {
  const { origine } = orientation;
  return { ...toEnvelope(orientation), criteres_orientation: { ...orientation.criteres, origine } };
}

function toModifiee(orientation: Orientation): Modifiee {
  const { parcours, organisme } = orientation;
  return {
    parcours: parcours === "EO" || parcours === "IND" ? undefined : parcours,
    organisme: toOrganisme(organisme),
    structure: toStructure(orientation.structure),
    structure_decision: toStructure(orientation.structureDecision),
    statut: "DECIDE",
    etat: "OUVERT",
  };
}

function toEnvelope(orientation: Orientation) {
  return {
    parcours: orientation.parcours,
    organisme: orientation.organisme,
    structure: toStructure(orientation.structure),
    structure_decision: toStructure(orientation.structureDecision),
    // v1 knows two of the nine.
    statut: orientation.statut.startsWith("PRECONISE") ? ("PRECONISE" as const) : ("DECIDE" as const),
    etat: orientation.etat === "ABANDON" ? undefined : orientation.etat,
    agent_creation: orientation.agentCreation,
    agent_derniere_modification: orientation.agentDerniereModification,
    date_entree_parcours: orientation.dateEntreeParcours,
    date_creation: orientation.dateCreation,
    date_modification: orientation.dateModification,
  };
}

function toOrganisme(organisme: Orientation["organisme"] | undefined) {
  return organisme === "IND" ? undefined : organisme;
}

function toStructure(structure: Structure | undefined) {
  if (!structure) return undefined;
  const { code, codeSafir, libelle } = structure;
  return { code_aurore: code, code_safir: codeSafir, libelle_structure: libelle };
}
