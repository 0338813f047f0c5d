import type { HttpHandler } from "msw";
import type { OpenApiHttpHandlers } from "openapi-msw";
import type { paths } from "../../openapi/france-travail/diagnosticargumente-v4.ts";
import { type Operation, withAcces, withUsager } from "../acces.ts";
import type { Memory } from "../memory.ts";
import type { Diagnostic, DossierDiagnostic } from "../personne-diagnostic.ts";
import { createThematiquesBesoins, selectReferentiel } from "./diagnostic-referentiel.ts";
import { refuseConnecteur } from "./refus.ts";

/** What is read of a person as it stands, and the referential, which needs no jeton. */
export function diagnosticLectureHandlers(
  memory: Memory,
  http: OpenApiHttpHandlers<paths>,
  baseUrl: string,
  operation: Operation,
): HttpHandler[] {
  return [
    http.get("/dossiers", (info) =>
      withUsager(memory, operation, info, ({ personne: { diagnostic } }) => {
        const { autonomieNumerique, contraintes, pouvoirAgir } = diagnostic;
        const isEmpty =
          diagnostic.diagnostics.length === 0 && !autonomieNumerique && !contraintes && !pouvoirAgir;
        if (isEmpty) return info.response(204).empty();
        return info.response(200).json({
          autonomieNumerique,
          besoinsParDiagnostic: toBesoinsParDiagnostic(diagnostic),
          pouvoirAgir,
          thematiqueContrainte: contraintes,
        });
      }),
    ),
    http.get("/autonomienumerique", (info) =>
      withUsager(memory, operation, info, ({ personne: { diagnostic } }) =>
        diagnostic.autonomieNumerique
          ? info.response(200).json(diagnostic.autonomieNumerique)
          : info.response(204).empty(),
      ),
    ),
    http.get("/besoins", (info) =>
      withUsager(memory, operation, info, ({ personne: { diagnostic } }) =>
        diagnostic.diagnostics.length > 0
          ? info.response(200).json(toBesoinsParDiagnostic(diagnostic))
          : info.response(204).empty(),
      ),
    ),
    http.get("/contraintes", (info) =>
      withUsager(memory, operation, info, ({ personne: { diagnostic } }) =>
        diagnostic.contraintes ? info.response(200).json(diagnostic.contraintes) : info.response(204).empty(),
      ),
    ),
    http.get("/pouvoiragir", (info) =>
      withUsager(memory, operation, info, ({ personne: { diagnostic } }) =>
        diagnostic.pouvoirAgir ? info.response(200).json(diagnostic.pouvoirAgir) : info.response(204).empty(),
      ),
    ),
    http.get("/diagnostics", (info) =>
      withUsager(memory, operation, info, ({ personne: { diagnostic } }) =>
        diagnostic.diagnostics.length > 0
          ? info.response(200).json({ diagnostics: diagnostic.diagnostics.map(toDiagnostic) })
          : info.response(204).empty(),
      ),
    ),
    http.get("/referentiel", (info) =>
      withAcces(memory, operation, info, () => {
        const selected = selectReferentiel("", new URL(info.request.url).searchParams);
        if (typeof selected === "string") return info.response.untyped(refuseConnecteur(selected));
        return info.response(200).json(selected);
      }),
    ),
    http.get("/referentiel/{domaine}", (info) =>
      withAcces(memory, operation, info, () => {
        const selected = selectReferentiel(info.params.domaine, new URL(info.request.url).searchParams);
        if (typeof selected === "string") return info.response.untyped(refuseConnecteur(selected));
        return info.response(200).json(selected);
      }),
    ),
    // Two operations of the document; a name with a hyphen is none to whoever matches paths, so that the typed door is no use here.
    http.untyped.get<{ domaine: string; partie: string }>(
      `${baseUrl}/referentiel/:domaine/:partie`,
      ({ request, params }) => {
        const info = { request, response: { untyped: (response: Response) => response } };
        return withAcces(memory, operation, info, () => {
          const { searchParams } = new URL(request.url);
          const selected = selectReferentiel(`${params.domaine}/${params.partie}`, searchParams);
          return typeof selected === "string" ? refuseConnecteur(selected) : Response.json(selected);
        });
      },
    ),
  ];
}

/** Every diagnostic, deleted ones too: their `statut` says so. */
function toBesoinsParDiagnostic({ diagnostics }: DossierDiagnostic) {
  return diagnostics.map((diagnostic) => ({
    diagnostic: toDiagnostic(diagnostic),
    dateDerniereExplorationBesoin: null,
    agentDerniereExplorationBesoin: null,
    thematiquesBesoins: diagnostic.besoins ? [] : createThematiquesBesoins(),
    ...diagnostic.besoins,
  }));
}

function toDiagnostic({ besoins: _, ...diagnostic }: Diagnostic) {
  return diagnostic;
}
