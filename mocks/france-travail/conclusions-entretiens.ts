import type { HttpHandler } from "msw";
import { createOpenApiHttp } from "openapi-msw";
import type { paths } from "../../openapi/france-travail/conclusions-entretiens-v1.ts";
import { invented, type Operation, withUsager } from "../acces.ts";
import type { Memory } from "../memory.ts";
import { refuseConnecteur } from "./refus.ts";

const http = createOpenApiHttp<paths>({ baseUrl: "*/partenaire/conclusions-entretiens/v1" });

const OPERATION: Operation = {
  api: "conclusions-entretiens",
  scopes: ["api_conclusions-entretiensv1", "conclusionsentretienagent"],
  refuse: (_memory, message) => refuseConnecteur(message),
  refuseJeton: (_memory, jeton) => refuseConnecteur(invented(`Le header ft-jeton-usager est ${jeton}`)),
};

/** The interviews of a person, read only. No 204 is published: somebody without interviews has an empty list. */
export function conclusionsEntretiensHandlers(memory: Memory): HttpHandler[] {
  return [
    http.get("/entretiens", (info) =>
      withUsager(memory, OPERATION, info, ({ personne }) => info.response(200).json(personne.entretiens)),
    ),
  ];
}
