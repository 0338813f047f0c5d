import { defineAdapter, read, write } from "../contract.ts";
import { NO_ANSWER, readOutcome } from "../outcome.ts";
import { settledBy, UNSETTLED } from "../reconciliation.ts";
import {
  asPage,
  checkDates,
  lecture,
  NOT_CREATED,
  readAutonomie,
  readBesoins,
  readContraintes,
  readDiagnostic,
  readDiagnostics,
  readDossier,
  readPastBesoins,
  readPouvoirAgir,
  readWhole,
  sent,
  sentOn,
  withIds,
} from "./adapter-appels.ts";
import { REFERENTIEL } from "./codes.ts";
import * as examples from "./examples.ts";
import * as lectures from "./lectures.ts";
import * as mapping from "./mapping.ts";
import * as comparaison from "./mapping-comparaison.ts";
import * as schemas from "./schema.ts";

const IDENTIFIANTS =
  "idDiagnostic est l'identifiant de la passerelle quand elle a créé le diagnostic, sinon celui de France Travail : les deux s'emploient.";
const NON_CREE =
  "Un diagnostic dont la création n'a pas été acceptée ne se change pas : l'acte est refusé (diagnostic-non-cree).";
const SANS_MOTIF = "France Travail refuse sans dire pourquoi : les codes sont vérifiés à la réception.";

export const diagnosticAdapter = defineAdapter({
  flux: "diagnostic",
  operations: {
    lecture: lecture({
      path: "/diagnostics",
      summary: "Lire les diagnostics",
      description: `Un diagnostic par métier recherché, projet ou création d'entreprise ; aucun : une liste vide. ${IDENTIFIANTS}`,
      reponse: lectures.diagnosticsReponse,
      examples: examples.diagnosticsLus,
      absent: "diagnostic-absent",
      readNow: async (franceTravail) => asPage(await readDiagnostics(franceTravail)),
      readPast: (porte, init) => porte.GET("/historisation/diagnostics", init),
    }),

    creation: write({
      method: "POST",
      path: "/diagnostics",
      summary: "Créer un diagnostic",
      description: `Son identifiant est donné aussitôt (ressource de la transmission) et ne change plus. ${SANS_MOTIF}`,
      schema: schemas.diagnosticSchema,
      examples: examples.diagnostics,
      ressource: {
        creates: () => ({ nature: null }),
        toIdFranceTravail: (value) => mapping.fromCreation(value)?.idDiagnostic ?? null,
      },
      send: async ({ diagnosticargumente }, body) =>
        readOutcome(await diagnosticargumente.POST("/diagnostics", { body }), mapping.fromCreation),
      async reconcile(franceTravail, diagnostic, contexte) {
        const outcome = await readDiagnostics(franceTravail);
        if (outcome.kind !== "accepted") return { kind: "unsettled", outcome };
        const [idDiagnostic, ...others] = comparaison.listCreated(diagnostic, outcome.value, contexte);
        if (idDiagnostic === undefined) return { kind: "not-done" };
        return others.length > 0
          ? UNSETTLED
          : { kind: "done", outcome: { ...outcome, value: { idDiagnostic } } };
      },
    }),

    modification: write({
      method: "PUT",
      path: "/diagnostics/{id}",
      parametres: schemas.diagnosticParametres,
      summary: "Modifier un diagnostic",
      description: `Le diagnostic entier est remplacé. Transmise de nouveau à l'identique pendant que la précédente attend encore, sans être jamais partie, elle prend sa place : la précédente finit abandonnee, avec remplaceePar. ${NON_CREE} ${SANS_MOTIF}`,
      schema: schemas.diagnosticSchema,
      examples: examples.diagnostics,
      remplace: "identique",
      send: sentOn((porte, path, body) =>
        porte.PUT("/diagnostics/{idDiagnostic}", { params: { path }, body }),
      ),
      reconcile: settledBy(
        readDiagnostic,
        (asked, found) => found !== null && comparaison.isDiagnostic(asked, found),
      ),
    }),

    suppression: write({
      method: "DELETE",
      path: "/diagnostics/{id}",
      parametres: schemas.diagnosticParametres,
      summary: "Supprimer un diagnostic",
      description: `Il peut rester lisible à France Travail, avec le statut SUPPRIME. ${NON_CREE}`,
      schema: schemas.suppressionSchema,
      examples: examples.suppressions,
      // G24: the official collection deletes with DELETE and a body; the published document knows POST
      send: sentOn((porte, path) => porte.POST("/diagnostics/{idDiagnostic}/supprime", { params: { path } })),
      reconcile: settledBy(readDiagnostic, (_, found) => found === null || found.statut === "SUPPRIME"),
    }),

    priorite: write({
      method: "POST",
      path: "/diagnostics/{id}/priorite",
      parametres: schemas.diagnosticParametres,
      summary: "Rendre un diagnostic prioritaire, ou non",
      description: `Prioritaire, sauf prioritaire à false. ${NON_CREE}`,
      schema: schemas.prioriteSchema,
      examples: examples.priorites,
      send: sentOn((porte, path, { prioritaire = true }) =>
        porte.POST("/diagnostics/{idDiagnostic}/priorise", {
          params: { path, query: { prioritaire } },
        }),
      ),
      reconcile: settledBy(
        readDiagnostic,
        ({ prioritaire = true }, found) => (found?.estPrioritaire ?? false) === prioritaire,
      ),
    }),

    "lecture-besoins": read({
      path: "/besoins",
      summary: "Lire les besoins",
      description: `Les besoins, diagnostic par diagnostic ; aucun : une liste vide. ?diagnostic={id} n'en garde qu'un, 404 s'il n'en a pas. ${IDENTIFIANTS} Avec ?historique=true, un élément par diagnostic et par exploration, bornés par depuis et jusqua.`,
      query: lectures.besoinsQuery,
      reponse: lectures.besoinsReponse,
      examples: examples.besoinsLus,
      absent: "besoins-absents",
      async send(franceTravail, requete, { ressources }) {
        const id = requete.diagnostic && mapping.toIdFranceTravail(ressources, requete.diagnostic);
        if (id === null) return { kind: "accepted", value: null, reponse: NO_ANSWER };
        if (requete.historique === "true")
          return withIds(await readPastBesoins(franceTravail, requete, id), ressources);
        const outcome = await readBesoins(franceTravail);
        if (outcome.kind !== "accepted" || id === undefined) return withIds(asPage(outcome), ressources);
        const value = outcome.value.filter(({ diagnostic }) => diagnostic?.idDiagnostic === id);
        return value.length > 0
          ? withIds(asPage({ ...outcome, value }), ressources)
          : { ...outcome, value: null };
      },
    }),

    besoins: write({
      method: "POST",
      path: "/diagnostics/{id}/besoins",
      parametres: schemas.diagnosticParametres,
      summary: "Enregistrer les besoins d'un diagnostic",
      description: `Les besoins donnés, les autres restant tels quels. ${NON_CREE} ${SANS_MOTIF}`,
      schema: schemas.besoinsSchema,
      examples: examples.besoins,
      check: (besoins, contexte) => checkDates([besoins], contexte),
      send: sentOn((porte, path, besoins, contexte) =>
        porte.POST("/diagnostics/{idDiagnostic}/besoins", {
          params: { path },
          body: mapping.toBesoins(besoins, path.idDiagnostic, contexte),
        }),
      ),
      reconcile: settledBy(readBesoins, (besoins, lus, contexte) =>
        comparaison.hasBesoins(besoins, contexte.ressource?.idFranceTravail ?? "", lus, contexte),
      ),
    }),

    "lecture-contraintes": lecture({
      path: "/contraintes",
      summary: "Lire les contraintes",
      description: "Les contraintes personnelles, leurs situations et leurs objectifs.",
      reponse: lectures.contraintesReponse,
      examples: examples.contraintesLues,
      absent: "contraintes-absentes",
      readNow: readContraintes,
      readPast: (porte, init) => porte.GET("/historisation/contraintes", init),
    }),

    contraintes: write({
      method: "POST",
      path: "/contraintes",
      summary: "Enregistrer les contraintes",
      description: `Codes du référentiel ; situations et objectifs seulement d'une contrainte abordée, une contrainte prioritaire au plus. ${SANS_MOTIF}`,
      schema: schemas.contraintesSchema,
      examples: examples.contraintes,
      check: (contraintes, contexte) => checkDates([contraintes], contexte),
      send: sent((porte, contraintes, contexte) =>
        porte.POST("/contraintes", { body: mapping.toExploration(contraintes, contexte) }),
      ),
      reconcile: settledBy(readContraintes, comparaison.hasContraintes),
    }),

    "lecture-autonomie-numerique": lecture({
      path: "/autonomie-numerique",
      summary: "Lire l'autonomie numérique",
      description: "Le besoin 7 et la contrainte 22, avec ses situations et ses objectifs.",
      reponse: lectures.autonomieNumeriqueReponse,
      examples: examples.autonomiesLues,
      absent: "autonomie-numerique-absente",
      readNow: readAutonomie,
      readPast: (porte, init) => porte.GET("/historisation/autonomienumerique", init),
    }),

    "autonomie-numerique": write({
      method: "POST",
      path: "/autonomie-numerique",
      summary: "Enregistrer l'autonomie numérique",
      description: `Le besoin 7, la contrainte 22, et ce qui est d'elle dans le référentiel. ${SANS_MOTIF}`,
      schema: schemas.autonomieNumeriqueSchema,
      examples: examples.autonomies,
      check: (autonomie, contexte) => checkDates([autonomie], contexte),
      send: sent((porte, autonomie, contexte) =>
        porte.POST("/autonomienumerique", { body: mapping.toExploration(autonomie, contexte) }),
      ),
      reconcile: settledBy(readAutonomie, comparaison.hasAutonomie),
    }),

    "lecture-pouvoir-agir": lecture({
      path: "/pouvoir-agir",
      summary: "Lire le pouvoir d'agir",
      description: "Les deux réponses, et l'analyse que France Travail en tire.",
      reponse: lectures.pouvoirAgirReponse,
      examples: examples.pouvoirsAgirLus,
      absent: "pouvoir-agir-absent",
      readNow: readPouvoirAgir,
      readPast: (porte, init) => porte.GET("/historisation/pouvoiragir", init),
    }),

    "pouvoir-agir": write({
      method: "POST",
      path: "/pouvoir-agir",
      summary: "Enregistrer le pouvoir d'agir",
      description: "Les deux réponses de la personne ; France Travail en tire son analyse.",
      schema: schemas.pouvoirAgirSchema,
      examples: examples.pouvoirsAgir,
      send: sent((porte, body) => porte.POST("/pouvoiragir", { body })),
      reconcile: settledBy(readPouvoirAgir, comparaison.hasPouvoirAgir),
    }),

    "lecture-diagnostic-complet": lecture({
      path: "/diagnostic-complet",
      summary: "Lire tout le diagnostic",
      description: `Diagnostics et besoins, contraintes, pouvoir d'agir, autonomie numérique. ${IDENTIFIANTS}`,
      reponse: lectures.diagnosticCompletReponse,
      examples: examples.diagnosticsCompletsLus,
      absent: "diagnostic-absent",
      readNow: readDossier,
      readPast: (porte, init) => porte.GET("/dossiers/historisation", init),
    }),

    "diagnostic-complet": write({
      method: "POST",
      path: "/diagnostic-complet",
      summary: "Enregistrer tout le diagnostic",
      description: `Tout ou partie, en une fois. Un diagnostic créé ainsi se lit sous l'identifiant de France Travail. Un identifiant qui n'est pas de cette personne est refusé (diagnostic-non-reconnu). ${NON_CREE} ${SANS_MOTIF}`,
      schema: schemas.diagnosticCompletSchema,
      examples: examples.diagnosticsComplets,
      check: (corps, contexte) =>
        checkDates(
          [
            ...(corps.besoinsParDiagnosticAEnregistrer ?? []),
            corps.contraintesDossierAEnregistrer,
            corps.autonomieNumeriqueAEnregistrer,
          ],
          contexte,
        ),
      async send({ diagnosticargumente }, corps, contexte) {
        const body = mapping.toDossier(corps, contexte);
        if (body === null) return NOT_CREATED;
        const result = await diagnosticargumente.POST("/dossiers", { body });
        const outcome = readOutcome(result, () => null);
        // a success for HTTP: an id that was given is not this person's, and nothing says what was written
        if (outcome.kind !== "accepted" || outcome.reponse.statut !== 204) return outcome;
        return { kind: "refused", cause: "diagnostic-non-reconnu", reponse: outcome.reponse };
      },
      reconcile: settledBy(readWhole, comparaison.hasDossier),
    }),

    referentiel: read({
      portee: "collectivite",
      path: "/referentiels/diagnostic",
      summary: "Lire le référentiel du diagnostic",
      description:
        "Besoins, contraintes, situations, objectifs et pouvoir d'agir, avec leurs codes. Lu à France Travail et gardé un jour ; à défaut, la copie publiée (v4) : source dit laquelle des deux. ?aide=true ajoute les questions qui aident à explorer, que la copie n'a pas.",
      query: lectures.referentielQuery,
      reponse: lectures.referentielReponse,
      examples: examples.referentiels,
      absent: "referentiel-absent",
      cacheMs: 86_400_000,
      repli: () => ({ source: "copie" as const, ...REFERENTIEL }),
      async send({ diagnosticargumente }, { aide }) {
        const query = aide === "true" ? { inclure: "aide-questionnement" as const } : {};
        return readOutcome(
          await diagnosticargumente.GET("/referentiel", { params: { query } }),
          mapping.fromReferentiel,
        );
      },
    }),
  },
});
