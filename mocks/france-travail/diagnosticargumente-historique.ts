import type { HttpHandler } from "msw";
import type { OpenApiHttpHandlers } from "openapi-msw";
import type { paths } from "../../openapi/france-travail/diagnosticargumente-v4.ts";
import { type Operation, withUsager } from "../acces.ts";
import type { Memory } from "../memory.ts";
import { readPage, toDiagnosticsHistorises, toDossierHistorise } from "./diagnostic-historique.ts";
import { refuseConnecteur } from "./refus.ts";

/** The six histories: `/dossiers/historisation`, and `/historisation/…` for the others. */
export function diagnosticHistoriqueHandlers(
  memory: Memory,
  http: OpenApiHttpHandlers<paths>,
  operation: Operation,
): HttpHandler[] {
  const queryOf = ({ request }: { request: { url: string } }) => new URL(request.url).searchParams;
  return [
    http.get("/dossiers/historisation", (info) =>
      withUsager(memory, operation, info, ({ personne }) => {
        const page = readPage(personne.diagnostic, queryOf(info), toDossierHistorise);
        if (page === null) return info.response(204).empty();
        if (typeof page === "string") return info.response.untyped(refuseConnecteur(page));
        return info.response(200).json(page);
      }),
    ),
    http.get("/historisation/autonomienumerique", (info) =>
      withUsager(memory, operation, info, ({ personne }) => {
        const page = readPage(personne.diagnostic, queryOf(info), (one) => one.autonomieNumerique ?? null);
        if (page === null) return info.response(204).empty();
        if (typeof page === "string") return info.response.untyped(refuseConnecteur(page));
        return info.response(200).json(page);
      }),
    ),
    http.get("/historisation/contraintes", (info) =>
      withUsager(memory, operation, info, ({ personne }) => {
        const page = readPage(personne.diagnostic, queryOf(info), (one) => one.contraintes ?? null);
        if (page === null) return info.response(204).empty();
        if (typeof page === "string") return info.response.untyped(refuseConnecteur(page));
        return info.response(200).json(page);
      }),
    ),
    http.get("/historisation/diagnostics", (info) =>
      withUsager(memory, operation, info, ({ personne }) => {
        const page = readPage(personne.diagnostic, queryOf(info), ({ diagnostics }) =>
          diagnostics ? toDiagnosticsHistorises(diagnostics) : null,
        );
        if (page === null) return info.response(204).empty();
        if (typeof page === "string") return info.response.untyped(refuseConnecteur(page));
        return info.response(200).json(page);
      }),
    ),
    http.get("/historisation/diagnostics/{idDiagnostic}/besoins", (info) =>
      withUsager(memory, operation, info, ({ personne }) => {
        const { idDiagnostic } = info.params;
        const page = readPage(personne.diagnostic, queryOf(info), ({ besoins }) =>
          besoins?.idDiagnostic === idDiagnostic ? besoins : null,
        );
        if (page === null) return info.response(204).empty();
        if (typeof page === "string") return info.response.untyped(refuseConnecteur(page));
        return info.response(200).json(page);
      }),
    ),
    http.get("/historisation/pouvoiragir", (info) =>
      withUsager(memory, operation, info, ({ personne }) => {
        const page = readPage(personne.diagnostic, queryOf(info), (one) => one.pouvoirAgir ?? null);
        if (page === null) return info.response(204).empty();
        if (typeof page === "string") return info.response.untyped(refuseConnecteur(page));
        return info.response(200).json(page);
      }),
    ),
  ];
}
