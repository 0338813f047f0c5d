import { checkSignature } from "../../src/domain/contrat-engagement.ts";
import { toDateLocale } from "../../src/domain/date-civile.ts";
import type { FranceTravail } from "../client.ts";
import { type Contexte, defineAdapter, type Reconciliation, read, type Verdict, write } from "../contract.ts";
import { type Outcome, readOutcome } from "../outcome.ts";
import { contratExamples, refusExamples, signatureExamples } from "./examples.ts";
import {
  fromContrat,
  fromLecture,
  isAlready,
  toDateEtat,
  toInstant,
  toRefus,
  toSignature,
  type Wanted,
} from "./mapping.ts";
import { type Contrat, contratSchema, lectureQuery, refusSchema, signatureSchema } from "./schema.ts";

const VERBE_CHOISI =
  "La passerelle lit d'abord le contrat, puis le crée ou met à jour celui qui existe ; un contrat déjà dans cet état, à cette date, est accepté sans nouvel envoi. Le contrat figure dans la transmission (reponse).";

export const contratEngagementAdapter = defineAdapter({
  flux: "contrat-engagement",
  operations: {
    lecture: read({
      path: "/contrat-engagement",
      summary: "Lire le contrat d'engagement",
      description: "Le contrat de la personne à France Travail, avec ses engagements quand il en porte.",
      query: lectureQuery,
      reponse: contratSchema,
      examples: contratExamples,
      absent: "contrat-absent",
      send: (franceTravail) => readContrat(franceTravail),
      toFaits(contrat, { collectivite }) {
        const date = toDateEtat(contrat, collectivite.fuseau);
        return contrat.etat === "SIGNE" && date !== null ? [{ type: "contrat-signe", date }] : [];
      },
    }),

    signature: write({
      method: "POST",
      path: "/contrat-engagement/signature",
      summary: "Enregistrer la signature du contrat d'engagement",
      description: VERBE_CHOISI,
      schema: signatureSchema,
      examples: signatureExamples,
      check: (signature, contexte) => check(toSignature(signature, contexte), contexte),
      send: (franceTravail, signature, contexte) =>
        settle(franceTravail, toSignature(signature, contexte), contexte),
      reconcile: (franceTravail, signature, contexte) =>
        reconcile(franceTravail, toSignature(signature, contexte), contexte),
      toFait: (signature, contexte) => ({
        type: "contrat-signe",
        date: toSignature(signature, contexte).date,
      }),
    }),

    refus: write({
      method: "POST",
      path: "/contrat-engagement/refus",
      summary: "Enregistrer le refus du contrat d'engagement",
      description: `Un refus enregistré n'est pas une sanction. ${VERBE_CHOISI}`,
      schema: refusSchema,
      examples: refusExamples,
      check: (refus, contexte) => check(toRefus(refus, contexte), contexte),
      send: (franceTravail, refus, contexte) => settle(franceTravail, toRefus(refus, contexte), contexte),
      reconcile: (franceTravail, refus, contexte) =>
        reconcile(franceTravail, toRefus(refus, contexte), contexte),
      toFait: (refus, contexte) => ({ type: "contrat-refuse", date: toRefus(refus, contexte).date }),
    }),
  },
});

/** France Travail refuses a day to come, and the latest instant it takes is now: said before anything is stored. */
function check({ etat, date }: Wanted, { collectivite, maintenant }: Contexte): Verdict {
  const aujourdhui = toDateLocale(maintenant, collectivite.fuseau);
  if (date > aujourdhui) {
    const act = etat === "SIGNE" ? "signature" : "refus";
    return {
      kind: "refuse",
      code: "regle-non-respectee",
      detail: `La date de ${act}, ${date}, est à venir : France Travail n'admet qu'une date antérieure ou égale au jour même (API Contrat d'engagement).`,
    };
  }
  return etat === "SIGNE" ? checkSignature({ date }, { aujourdhui }) : { kind: "admis", avertissements: [] };
}

/**
 * Brings the contract to the state wanted: POST creates, PATCH changes. A contract signed on another day is sent
 * all the same, so that France Travail refuses in its own words.
 */
async function settle(
  franceTravail: FranceTravail,
  wanted: Wanted,
  contexte: Contexte,
): Promise<Outcome<Contrat>> {
  const lecture = await readContrat(franceTravail);
  if (lecture.kind !== "accepted") return lecture;
  if (lecture.value !== null) return change(franceTravail, wanted, contexte, lecture.value);

  const created = await post(franceTravail, wanted, contexte);
  if (created.kind !== "refused" || !/déjà existant/.test(created.reponse.message ?? "")) return created;
  const again = await readContrat(franceTravail);
  if (again.kind !== "accepted") return again;
  return again.value === null ? created : change(franceTravail, wanted, contexte, again.value);
}

async function change(franceTravail: FranceTravail, wanted: Wanted, contexte: Contexte, contrat: Contrat) {
  if (isAlready(contrat, wanted, contexte.collectivite.fuseau))
    return { kind: "accepted", value: contrat, reponse: { statut: 200, code: null, message: null } } as const;
  return patch(franceTravail, wanted, contexte);
}

async function post({ contratEngagement }: FranceTravail, { etat, date }: Wanted, contexte: Contexte) {
  const instant = toInstant(date, contexte);
  return etat === "SIGNE"
    ? readOutcome(await contratEngagement.POST("/signer", { body: { dateSignature: instant } }), fromContrat)
    : readOutcome(await contratEngagement.POST("/refuser", { body: { dateRefus: instant } }), fromContrat);
}

async function patch({ contratEngagement }: FranceTravail, { etat, date }: Wanted, contexte: Contexte) {
  const instant = toInstant(date, contexte);
  return etat === "SIGNE"
    ? readOutcome(await contratEngagement.PATCH("/signer", { body: { dateSignature: instant } }), fromContrat)
    : readOutcome(await contratEngagement.PATCH("/refuser", { body: { dateRefus: instant } }), fromContrat);
}

async function readContrat({ contratEngagement }: FranceTravail): Promise<Outcome<Contrat | null>> {
  return readOutcome(await contratEngagement.GET("/lecture"), fromLecture);
}

async function reconcile(
  franceTravail: FranceTravail,
  wanted: Wanted,
  contexte: Contexte,
): Promise<Reconciliation> {
  const lecture = await readContrat(franceTravail);
  if (lecture.kind !== "accepted") return { kind: "unsettled", outcome: lecture };
  return isAlready(lecture.value, wanted, contexte.collectivite.fuseau)
    ? { kind: "done", outcome: lecture }
    : { kind: "not-done" };
}
