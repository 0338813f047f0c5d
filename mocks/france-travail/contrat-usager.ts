import type { HttpHandler } from "msw";
import { createOpenApiHttp } from "openapi-msw";
import type { paths } from "../../openapi/france-travail/contrat-usager-v2.ts";
import { invented, type Operation, withUsager } from "../acces.ts";
import type { Memory } from "../memory.ts";

const http = createOpenApiHttp<paths>({ baseUrl: "*/partenaire/contrat-usager/v2" });

const OPERATION: Operation = {
  api: "contrat-usager",
  scopes: ["api_contrat-usagerv2", "statutcontratusager", "profil_accedant"],
  refuse: (_memory, message) => refuse(message),
  refuseJeton: (_memory, jeton) => refuse(invented(`Le header ft-jeton-usager est ${jeton}`)),
};

/** The registration status of a person: not to be confused with the contrat d'engagement. */
export function contratUsagerHandlers(memory: Memory): HttpHandler[] {
  return [
    http.get("/contrat", (info) =>
      withUsager(memory, OPERATION, info, ({ personne }) => {
        const { statut } = personne;
        if (statut === null) return info.response(204).empty();
        if (statut === "population-non-geree") return info.response(200).json(POPULATION_NON_GEREE);
        return info.response(200).json(statut);
      }),
    ),
  ];
}

/** An error inside a 200 (G32). */
const POPULATION_NON_GEREE = {
  message: "Type de population non géré par l'API",
  stackTrace: null,
  codeErreur: "ERT_200_FONCT",
  codeHttp: 200,
  entite: null,
  classeOrigine: null,
};

/** No 400 is published: the shape of the error above. */
function refuse(message: string): Response {
  const body = { ...POPULATION_NON_GEREE, message, codeErreur: "SIMULATEUR", codeHttp: 400 };
  return Response.json(body, { status: 400 });
}
