import { toDateLocale } from "../../src/domain/date-civile.ts";
import { checkDecisionDepartement, checkEvenement, isDecision } from "../../src/domain/sanction.ts";
import { checkDemandeRadiation } from "../../src/domain/sanction-radiation.ts";
import type { FranceTravail } from "../client.ts";
import {
  type Contexte,
  type ContexteRegle,
  defineAdapter,
  type Reconciliation,
  read,
  type Verdict,
  write,
} from "../contract.ts";
import { NO_ANSWER, type Outcome, readOutcome } from "../outcome.ts";
import { decisionExamples, evenementExamples, radiationExamples, sanctionExamples } from "./examples.ts";
import {
  findConsequence,
  findRadiation,
  fromDetail,
  fromRetour,
  hasEvenement,
  type Retour,
  toDecision,
  toEvenement,
  toIdConsequence,
  toRadiation,
  toSanction,
} from "./mapping.ts";
import {
  type Detail,
  decisionSchema,
  type Evenement,
  evenementSchema,
  lectureQuery,
  parametresSanction,
  radiationSchema,
  sanctionSchema,
} from "./schema.ts";

const BAREME =
  "Le barème (règles SAN-04 à SAN-24) est contrôlé avant tout envoi : ce que le texte interdit est refusé avec l'identifiant de la règle, ce qui est incertain figure dans avertissements. Ce qu'il demande et que France Travail ne reçoit pas vient dans controle, gardé ici.";

export const sanctionAdapter = defineAdapter({
  flux: "sanction",
  operations: {
    lecture: read({
      path: "/sanctions/{id}",
      parametres: parametresSanction,
      summary: "Lire une sanction et le manquement qui la fonde",
      description:
        "Le manquement à France Travail : la conséquence demandée est la première de consequencesSanction, suivie des autres du même manquement ; les évènements de chacune vont du plus ancien au plus récent. Un type d'évènement inconnu est donné tel quel.",
      query: lectureQuery,
      reponse: sanctionSchema,
      examples: sanctionExamples,
      absent: "sanction-absente",
      async send(franceTravail, _, { ressource }) {
        const identifiant = ressource?.idFranceTravail;
        if (!identifiant) return { kind: "accepted", value: null, reponse: NO_ANSWER };
        const outcome = await readDetail(franceTravail, identifiant);
        if (outcome.kind !== "accepted") return outcome;
        return { ...outcome, value: toSanction(outcome.value, identifiant, ressource.id) };
      },
    }),

    evenement: write({
      method: "POST",
      path: "/sanctions/{id}/evenements",
      parametres: parametresSanction,
      summary: "Instruire, décider, lever ou annuler une sanction proposée",
      description: `Pour une proposition de France Travail. VALID_SANCTION dit toujours les quatre champs de la décision, ajustés ou non ; ANNULATION_SANCTION dit son motif. Valider, refuser, lever et annuler exigent les trois en-têtes de l'agent (sinon agent-requis). REFUS_SAISIE_SANCTION n'écarte rien : France Travail applique alors sa proposition telle quelle ; il faut confirmer: true. ${BAREME}`,
      schema: evenementSchema,
      examples: evenementExamples,
      ressource: {},
      check: (evenement, contexte) => {
        const verdict = checkEvenement(evenement, toContexteSanction(contexte));
        return isDecision(evenement.typeEvenement) ? requireAgent(verdict, contexte) : verdict;
      },
      send: (franceTravail, evenement, contexte) =>
        onConsequence(contexte, async (identifiant) =>
          readOutcome(
            await franceTravail.gestionSanctionsRsa.POST("/evenementSanctionRSA", {
              body: toEvenement(evenement, identifiant, contexte),
            }),
            fromRetour("C001"),
          ),
        ),
      reconcile: (franceTravail, evenement, contexte) =>
        reconcile(franceTravail, contexte, (detail, identifiant) =>
          findEvenement(detail, identifiant, evenement, contexte),
        ),
    }),

    // G59: nothing lists the department's own decisions, so that an uncertain one waits for a person
    decision: write({
      method: "POST",
      path: "/sanctions",
      summary: "Transmettre une décision de sanction prise par le département",
      description: `Pour une personne que le département ou la CAF suit. L'identifiant de la sanction (ressource) est donné tout de suite et ne change plus. Exige les trois en-têtes de l'agent (sinon agent-requis). Rien ne permet de relire ses propres décisions : si l'issue d'un envoi est incertaine, la transmission attend une personne et n'est jamais renvoyée seule. Après une suppression totale de quatre mois, un avertissement dit que la radiation peut être proposée ; elle n'est jamais envoyée d'elle-même. ${BAREME}`,
      schema: decisionSchema,
      examples: decisionExamples,
      ressource: {
        creates: ({ typeSanctionValide }) => ({ nature: typeSanctionValide }),
        toIdFranceTravail: toIdConsequence,
      },
      check: (decision, contexte) =>
        requireAgent(checkDecisionDepartement(decision, toContexteSanction(contexte)), contexte),
      send: async (franceTravail, decision, contexte) =>
        readOutcome(
          await franceTravail.gestionSanctionsRsa.POST("/decisionSanctionRSAPartenaire", {
            body: toDecision(decision, contexte),
          }),
          fromRetour("C001"),
        ),
    }),

    // A proposal to France Travail, which decides: neither a decision nor a cancelling, no agent is asked for (api.md)
    radiation: write({
      method: "POST",
      path: "/sanctions/{id}/radiation",
      parametres: parametresSanction,
      summary: "Proposer la radiation de la liste des demandeurs d'emploi",
      description:
        "Cas prévus : après une suppression de 100 % pendant quatre mois, ou après deux refus d'une offre raisonnable d'emploi sanctionnés. C'est une proposition : France Travail décide, et dit pourquoi la demande n'est pas créée (C001 déjà radiée, C002 hors des cas prévus, C003 sanction d'une autre personne, C004 radiation déjà appliquée).",
      schema: radiationSchema,
      examples: radiationExamples,
      ressource: {},
      check: (_, { collectivite }) => checkDemandeRadiation(collectivite),
      send: (franceTravail, radiation, contexte) =>
        onConsequence(contexte, async (identifiant) =>
          readOutcome(
            await franceTravail.gestionSanctionsRsa.POST("/demandeRadiation", {
              body: toRadiation(radiation, identifiant),
            }),
            fromRetour("C000"),
          ),
        ),
      reconcile: (franceTravail, _, contexte) => reconcile(franceTravail, contexte, findRadiee),
    }),
  },
});

function toContexteSanction({ collectivite, maintenant, dossier }: ContexteRegle) {
  return {
    aujourdhui: toDateLocale(maintenant, collectivite.fuseau),
    orienteParFranceTravail: collectivite.orienteParFranceTravail,
    ...dossier,
  };
}

/** Deciding and cancelling are the act of a person; what a rule forbids is told first. */
function requireAgent(verdict: Verdict, { agentNomme }: ContexteRegle): Verdict {
  if (agentNomme || verdict.kind === "refuse") return verdict;
  return {
    kind: "refuse",
    code: "agent-requis",
    detail:
      "Une sanction se décide, se lève et s'annule au nom d'un agent : envoyer les en-têtes Agent-Identifiant, Agent-Nom et Agent-Prenom.",
  };
}

/** Acts on the consequence that `{id}` names; where the act that should have made it came to nothing, there is none. */
async function onConsequence(
  { ressource }: Contexte,
  act: (identifiant: string) => Promise<Outcome<Retour>>,
): Promise<Outcome<Retour>> {
  const identifiant = ressource?.idFranceTravail;
  return identifiant ? act(identifiant) : { kind: "refused", cause: "sanction-absente", reponse: NO_ANSWER };
}

async function readDetail(
  { gestionSanctionsRsa }: FranceTravail,
  identifiantSanction: string,
): Promise<Outcome<Detail | null>> {
  return readOutcome(
    await gestionSanctionsRsa.GET("/detailManquement", { params: { query: { identifiantSanction } } }),
    fromDetail,
  );
}

/** `find` answers what the act itself would have, false where it was not done, null where the reading cannot tell. */
async function reconcile(
  franceTravail: FranceTravail,
  { ressource }: Contexte,
  find: (detail: Detail | null, identifiant: string) => Retour | false | null,
): Promise<Reconciliation> {
  const identifiant = ressource?.idFranceTravail;
  if (!identifiant) return { kind: "not-done" };
  const outcome = await readDetail(franceTravail, identifiant);
  if (outcome.kind !== "accepted") return { kind: "unsettled", outcome };
  const found = find(outcome.value, identifiant);
  if (found === false) return { kind: "not-done" };
  if (found) return { kind: "done", outcome: { ...outcome, value: found } };
  return {
    kind: "unsettled",
    outcome: { kind: "uncertain", cause: "issue-incertaine", reponse: NO_ANSWER },
  };
}

function findEvenement(
  detail: Detail | null,
  identifiant: string,
  evenement: Evenement,
  contexte: Contexte,
): Retour | false | null {
  return hasEvenement(findConsequence(detail, identifiant), evenement, contexte) && { codeSortie: "C001" };
}

/** Sent again, a striking off that was made after all is refused (C004): it is never made twice. */
function findRadiee(detail: Detail | null, identifiant: string): Retour | false | null {
  if (findConsequence(detail, identifiant) === null) return null;
  const radiation = findRadiation(detail);
  return (
    radiation !== null && { codeSortie: "C000", idConsequenceSanctionCree: radiation.idConsequenceSanction }
  );
}
