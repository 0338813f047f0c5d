import type { HttpHandler } from "msw";
import { createOpenApiHttp } from "openapi-msw";
import type { paths } from "../../openapi/france-travail/donnees-rqth-v1.ts";
import { invented, type Operation, withUsager } from "../acces.ts";
import type { Memory } from "../memory.ts";
import { refuseConnecteur } from "./refus.ts";

const http = createOpenApiHttp<paths>({ baseUrl: "*/partenaire/donnees-rqth/v1" });

const OPERATION: Operation = {
  api: "donnees-rqth",
  scopes: ["api_donnees-rqthv1", "h2a"],
  refuse: (_memory, message) => refuseConnecteur(message),
  refuseJeton: (_memory, jeton) => refuseConnecteur(invented(`Le header ft-jeton-usager est ${jeton}`)),
};

/** Recognition as a disabled worker. Nobody is without an answer: empty strings and `false` where there is none. */
export function donneesRqthHandlers(memory: Memory): HttpHandler[] {
  return [
    http.get("/rqth", (info) =>
      withUsager(memory, OPERATION, info, ({ personne }) => info.response(200).json(personne.rqth)),
    ),
  ];
}
