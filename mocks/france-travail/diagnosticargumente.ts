import type { HttpHandler } from "msw";
import { createOpenApiHttp } from "openapi-msw";
import type { paths } from "../../openapi/france-travail/diagnosticargumente-v4.ts";
import { findCollectivite } from "../../src/domain/collectivite.ts";
import { type Appel, invented, type Operation, withUsager } from "../acces.ts";
import { changePersonne, type Memory } from "../memory.ts";
import type { Personne } from "../personne.ts";
import { exploreAutonomie, exploreContraintes } from "./diagnostic-contraintes.ts";
import {
  type Demande,
  readAutonomie,
  readBesoins,
  readContraintes,
  readDiagnostic,
  readDossier,
  readPouvoirAgir,
} from "./diagnostic-demandes.ts";
import {
  createDiagnostic,
  deleteDiagnostic,
  type Effet,
  exploreBesoins,
  explorePouvoirAgir,
  type Moment,
  modifyDiagnostic,
  namesForeignDiagnostic,
  prioritiseDiagnostic,
  saveDossier,
} from "./diagnostic-etats.ts";
import { toInstantParis } from "./diagnostic-historique.ts";
import { diagnosticHistoriqueHandlers } from "./diagnosticargumente-historique.ts";
import { diagnosticLectureHandlers } from "./diagnosticargumente-lectures.ts";
import { refuseConnecteur } from "./refus.ts";

/**
 * diagnosticargumente v4, and its « bac à sable », `testdiagnosticargumente` v3, taken to be the same under names prefixed with
 * `test` (G71). One memory for both.
 */
export function diagnosticargumenteHandlers(memory: Memory): HttpHandler[] {
  return [
    ...handlersOf(memory, "*/partenaire/diagnosticargumente/v4", [
      "api_diagnosticargumentev4",
      "diagnosticusageragent",
    ]),
    ...handlersOf(memory, "*/partenaire/testdiagnosticargumente/v3", [
      "api_testdiagnosticargumentev3",
      "testdiagnosticusageragent",
    ]),
  ];
}

function handlersOf(memory: Memory, baseUrl: string, scopes: readonly string[]): HttpHandler[] {
  const http = createOpenApiHttp<paths>({ baseUrl });
  const operation: Operation = {
    api: "diagnosticargumente",
    scopes,
    refuse: (_memory, message) => refuseConnecteur(message),
    refuseJeton: (_memory, jeton) => refuseConnecteur(invented(`Le header ft-jeton-usager est ${jeton}`)),
  };
  return [
    ...diagnosticLectureHandlers(memory, http, baseUrl, operation),
    ...diagnosticHistoriqueHandlers(memory, http, operation),
    http.post("/dossiers", (info) =>
      withUsager(memory, operation, info, (appel) => {
        const demande = readDossier(appel.corps);
        if (demande.kind === "lue" && namesForeignDiagnostic(appel.personne.diagnostic, demande.valeur))
          return info.response(204).empty();
        const refused = act(memory, appel, demande, (valeur, moment) =>
          saveDossier(appel.personne.diagnostic, valeur, moment),
        );
        return refused ? info.response.untyped(refused) : info.response(200).empty();
      }),
    ),
    http.post("/autonomienumerique", (info) =>
      withUsager(memory, operation, info, (appel) => {
        const refused = act(memory, appel, readAutonomie(appel.corps), (valeur, moment) =>
          exploreAutonomie(appel.personne.diagnostic, valeur, moment),
        );
        return refused ? info.response.untyped(refused) : info.response(200).empty();
      }),
    ),
    http.post("/contraintes", (info) =>
      withUsager(memory, operation, info, (appel) => {
        const refused = act(memory, appel, readContraintes(appel.corps), (valeur, moment) =>
          exploreContraintes(appel.personne.diagnostic, valeur, moment),
        );
        return refused ? info.response.untyped(refused) : info.response(200).empty();
      }),
    ),
    http.post("/pouvoiragir", (info) =>
      withUsager(memory, operation, info, (appel) => {
        const refused = act(memory, appel, readPouvoirAgir(appel.corps), (valeur, moment) =>
          explorePouvoirAgir(appel.personne.diagnostic, valeur, moment),
        );
        return refused ? info.response.untyped(refused) : info.response(200).empty();
      }),
    ),
    http.post("/diagnostics", (info) =>
      withUsager(memory, operation, info, (appel) => {
        const idDiagnostic = crypto.randomUUID();
        const refused = act(memory, appel, readDiagnostic(appel.corps), (valeur, moment) =>
          createDiagnostic(appel.personne.diagnostic, valeur, moment, idDiagnostic),
        );
        return refused ? info.response.untyped(refused) : info.response(200).json({ idDiagnostic });
      }),
    ),
    http.put("/diagnostics/{idDiagnostic}", (info) =>
      withUsager(memory, operation, info, (appel) => {
        const refused = act(memory, appel, readDiagnostic(appel.corps), (valeur, moment) =>
          modifyDiagnostic(appel.personne.diagnostic, info.params.idDiagnostic, valeur, moment),
        );
        return refused ? info.response.untyped(refused) : info.response(200).empty();
      }),
    ),
    // The empty identifier, whose refusal is published: no path with a parameter matches it.
    http.untyped.put(`${baseUrl}/diagnostics`, ({ request }) => {
      const info = { request, response: { untyped: (response: Response) => response } };
      return withUsager(memory, operation, info, () =>
        refuseConnecteur(invented("L'identifiant du diagnostic est vide")),
      );
    }),
    http.post("/diagnostics/{idDiagnostic}/besoins", (info) =>
      withUsager(memory, operation, info, (appel) => {
        const refused = act(memory, appel, readBesoins(appel.corps), (valeur, moment) =>
          exploreBesoins(appel.personne.diagnostic, info.params.idDiagnostic, valeur, moment),
        );
        return refused ? info.response.untyped(refused) : info.response(200).empty();
      }),
    ),
    http.post("/diagnostics/{idDiagnostic}/priorise", (info) =>
      withUsager(memory, operation, info, (appel) => {
        const prioritaire = readPrioritaire(new URL(info.request.url).searchParams.get("prioritaire"));
        const refused = act(memory, appel, prioritaire, (valeur, moment) =>
          prioritiseDiagnostic(appel.personne.diagnostic, info.params.idDiagnostic, valeur, moment),
        );
        return refused ? info.response.untyped(refused) : info.response(200).empty();
      }),
    ),
    http.post("/diagnostics/{idDiagnostic}/supprime", (info) =>
      withUsager(memory, operation, info, (appel) => {
        const refused = act(memory, appel, ANY, (_, moment) =>
          deleteDiagnostic(appel.personne.diagnostic, info.params.idDiagnostic, moment),
        );
        return refused ? info.response.untyped(refused) : info.response(200).empty();
      }),
    ),
    // The official collection deletes so, with a body (G24).
    http.delete("/diagnostics/{idDiagnostic}/supprime", (info) =>
      withUsager(memory, operation, info, (appel) => {
        const refused = act(memory, appel, ANY, (_, moment) =>
          deleteDiagnostic(appel.personne.diagnostic, info.params.idDiagnostic, moment),
        );
        return refused ? info.response.untyped(refused) : info.response(200).empty();
      }),
    ),
  ];
}

const ANY: Demande<null> = { kind: "lue", valeur: null };

/** Reads what was asked, applies it, remembers. The 400, or null when it is done. */
function act<T>(
  memory: Memory,
  appel: Appel & { personne: Personne },
  demande: Demande<T>,
  apply: (valeur: T, moment: Moment) => Effet,
): Response | null {
  if (demande.kind === "refusee") return refuseConnecteur(demande.message);
  const { nomAgent: nom, prenomAgent: prenom, collectivite } = appel;
  const structure = findCollectivite(collectivite)?.nom ?? null;
  const effet = apply(demande.valeur, {
    maintenant: toInstantParis(memory.clock.now()),
    agent: { nom, prenom, structure, type: "AGENT" },
  });
  if (typeof effet === "string") return refuseConnecteur(effet);
  changePersonne(memory, appel.personne, { diagnostic: effet });
  return null;
}

function readPrioritaire(texte: string | null): Demande<boolean | null> {
  if (texte === null) return { kind: "lue", valeur: null };
  if (texte === "true" || texte === "false") return { kind: "lue", valeur: texte === "true" };
  return { kind: "refusee", message: invented("Le paramètre prioritaire attend true ou false") };
}
