import { isDateCivile, toDateLocale } from "../../src/domain/date-civile.ts";
import type { FaitNouveau } from "../../src/domain/fait.ts";
import { checkDecision } from "../../src/domain/orientation.ts";
import type { FranceTravail } from "../client.ts";
import { type Contexte, defineAdapter, type Reconciliation, read, write } from "../contract.ts";
import { NO_ANSWER, type Outcome, readOutcome } from "../outcome.ts";
import {
  calculExamples,
  decisionExamples,
  lectureExamples,
  modificationExamples,
  orientationForceeExamples,
} from "./examples.ts";
import {
  type Finder,
  findComputed,
  findCourante,
  findDecided,
  findForced,
  findModified,
  fromLecture,
  fromOrientation,
  toCriteres,
  toDateDecision,
  toDecisionV1,
  toDecisionV2,
  toModificationV1,
  toModificationV2,
  toOrientationV1,
  toOrientationV2,
} from "./mapping.ts";
import {
  calculSchema,
  decisionSchema,
  isListe,
  lectureQuery,
  lectureReponse,
  modificationSchema,
  type Orientation,
  orientationForceeSchema,
} from "./schema.ts";

const SANS_STRUCTURE_EN_V2 =
  "Quand l'installation emploie la version 2 de l'API de France Travail, structure, structureDecision, organismeDecision et agentDecision n'y existent plus : ils sont acceptés ici et ne sont pas transmis.";

export const orientationAdapter = defineAdapter({
  flux: "orientation",
  operations: {
    lecture: read({
      path: "/orientation",
      summary: "Lire l'orientation",
      description:
        "L'orientation en cours : celle qui est ouverte, à défaut la plus récente qui attend une décision ou n'est pas entièrement saisie. ?toutes=true les donne toutes, closes comprises, de la plus récente à la plus ancienne. Les deux versions de l'API de France Travail se lisent sous les noms de la première.",
      query: lectureQuery,
      reponse: lectureReponse,
      examples: lectureExamples,
      absent: "orientation-absente",
      async send(franceTravail, { toutes }) {
        const outcome = await readOrientations(franceTravail);
        if (outcome.kind !== "accepted") return outcome;
        const elements = outcome.value;
        return {
          ...outcome,
          value: toutes === "true" ? { elements, suivant: null } : findCourante(elements),
        };
      },
      toFaits: (reponse) => (isListe(reponse) ? reponse.elements : [reponse]).flatMap(toFaits),
    }),

    calcul: write({
      method: "POST",
      path: "/orientation/calcul",
      summary: "Calculer une préconisation",
      description:
        "Transmet les critères, en une ou plusieurs fois : France Travail calcule la préconisation quand ils sont complets. La réponse de France Travail figure dans la transmission (reponse).",
      schema: calculSchema,
      examples: calculExamples,
      send: async (franceTravail, calcul) => {
        const body = toCriteres(calcul);
        return franceTravail.versionOrientation === "v2"
          ? readOutcome(
              await franceTravail.orientationusagerV2.POST("/calculerOrientation", { body }),
              fromOrientation,
            )
          : readOutcome(
              await franceTravail.orientationusager.POST("/calculOrientation", { body }),
              fromOrientation,
            );
      },
      reconcile: (franceTravail, calcul) => reconcile(franceTravail, findComputed(calcul), itself),
    }),

    decision: write({
      method: "POST",
      path: "/orientation/decision",
      summary: "Accepter ou refuser la préconisation",
      description: `Un refus dit son motif, le parcours et l'organisme retenus. Une préconisation indéterminée (IND) ne peut être que refusée. ${SANS_STRUCTURE_EN_V2}`,
      schema: decisionSchema,
      examples: decisionExamples,
      check: (decision, contexte) => checkDecision(decision, toContexteDecision(contexte)),
      send: async (franceTravail, decision, contexte) =>
        franceTravail.versionOrientation === "v2"
          ? readOutcome(
              await franceTravail.orientationusagerV2.POST("/decisionOrientation", {
                body: toDecisionV2(decision, contexte),
              }),
              nothing,
            )
          : readOutcome(
              await franceTravail.orientationusager.POST("/decisionOrientation", {
                body: toDecisionV1(decision, contexte),
              }),
              nothing,
            ),
      reconcile: (franceTravail, decision, contexte) =>
        reconcile(franceTravail, findDecided(decision, contexte), nothing),
      toFait: (decision, contexte) => toFait(toDateDecision(decision, contexte), decision),
    }),

    orientation: write({
      method: "POST",
      path: "/orientation",
      summary: "Orienter sans préconisation",
      description: `Déconseillé par France Travail, qui préfère le calcul suivi d'une décision. ${SANS_STRUCTURE_EN_V2}`,
      schema: orientationForceeSchema,
      examples: orientationForceeExamples,
      check: (_, contexte) => checkDecision({}, toContexteDecision(contexte)),
      send: async (franceTravail, orientation) =>
        franceTravail.versionOrientation === "v2"
          ? readOutcome(
              await franceTravail.orientationusagerV2.POST("/orientation", {
                body: toOrientationV2(orientation),
              }),
              nothing,
            )
          : readOutcome(
              await franceTravail.orientationusager.POST("/orientation", {
                body: toOrientationV1(orientation),
              }),
              nothing,
            ),
      reconcile: (franceTravail, orientation, contexte) =>
        reconcile(franceTravail, findForced(orientation, contexte), nothing),
      toFait: (orientation, { dateActe }) => {
        // who enters a parcours was oriented by then: an act typed in afterwards does not make the decision late
        const { dateEntreeParcours = dateActe } = orientation;
        return toFait(dateEntreeParcours < dateActe ? dateEntreeParcours : dateActe, orientation);
      },
    }),

    modification: write({
      method: "PATCH",
      path: "/orientation",
      summary: "Modifier l'orientation en cours sans réorienter",
      description:
        "Change le parcours, la structure ou la date d'entrée de l'orientation ouverte. La réponse de France Travail figure dans la transmission (reponse). Transmise de nouveau à l'identique pendant que la précédente attend encore, sans être jamais partie, elle prend sa place : la précédente finit abandonnee, avec remplaceePar.",
      schema: modificationSchema,
      examples: modificationExamples,
      remplace: "identique",
      send: async (franceTravail, modification) =>
        franceTravail.versionOrientation === "v2"
          ? readOutcome(
              await franceTravail.orientationusagerV2.PUT("/modificationOrientation", {
                body: toModificationV2(modification),
              }),
              fromOrientation,
            )
          : readOutcome(
              await franceTravail.orientationusager.PUT("/modificationOrientation", {
                params: { header: toModificationV1(modification) },
              }),
              fromOrientation,
            ),
      reconcile: (franceTravail, modification) =>
        reconcile(franceTravail, findModified(modification), itself),
    }),
  },
});

/** Every orientation of the person, newest first, in whichever version. */
async function readOrientations(franceTravail: FranceTravail): Promise<Outcome<Orientation[]>> {
  return franceTravail.versionOrientation === "v2"
    ? readOutcome(await franceTravail.orientationusagerV2.GET("/lectureOrientation"), fromLecture)
    : readOutcome(await franceTravail.orientationusager.GET("/lectureOrientation"), fromLecture);
}

/** `toValue` makes of what was found what the act itself would have answered. */
async function reconcile(
  franceTravail: FranceTravail,
  find: Finder,
  toValue: (found: Orientation) => Orientation | null,
): Promise<Reconciliation> {
  const outcome = await readOrientations(franceTravail);
  if (outcome.kind !== "accepted") return { kind: "unsettled", outcome };
  const found = find(outcome.value);
  if (found === null) return { kind: "not-done" };
  if (found) return { kind: "done", outcome: { ...outcome, value: toValue(found) } };
  return {
    kind: "unsettled",
    outcome: { kind: "uncertain", cause: "issue-incertaine", reponse: NO_ANSWER },
  };
}

/** A 201 without a body is all that France Travail says. */
const nothing = () => null;
const itself = (found: Orientation) => found;

/** The dated fact that an orientation read at France Travail proves: it may have been decided there (delegation). */
function toFaits({ etat, decision, dateEntreeParcours, parcours, organisme }: Orientation): FaitNouveau[] {
  const date = decision?.dateDecision ?? dateEntreeParcours;
  return etat === "OUVERT" && date && isDateCivile(date) ? [toFait(date, { parcours, organisme })] : [];
}

/** `orientation-decidee`, with the codes that the pages count where they are known. */
function toFait(
  date: string,
  { parcours, organisme }: { parcours?: string | null | undefined; organisme?: string | null | undefined },
): FaitNouveau {
  const detail = { ...(parcours ? { parcours } : {}), ...(organisme ? { organisme } : {}) };
  return { type: "orientation-decidee", date, ...(Object.keys(detail).length > 0 ? { detail } : {}) };
}

function toContexteDecision({ collectivite, maintenant }: Contexte) {
  return {
    aujourdhui: toDateLocale(maintenant, collectivite.fuseau),
    orienteParFranceTravail: collectivite.orienteParFranceTravail,
  };
}
