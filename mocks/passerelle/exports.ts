import type { HttpHandler } from "msw";
import { createOpenApiHttp } from "openapi-msw";
import type { paths } from "../../openapi/passerelle.ts";
import { compare } from "../../src/domain/date-civile.ts";
import {
  type DossierExporte,
  writeDelais,
  writeDossiersEchus,
  writeEnteteDelais,
} from "../../src/pilotage/exports-delais.ts";
import type { Appel } from "./appel.ts";
import { parseQuery } from "./document.ts";
import { guard, type Passerelle } from "./guard.ts";
import { readParcours } from "./parcours.ts";
import { refuseErreurs } from "./probleme.ts";

const http = createOpenApiHttp<paths>({ baseUrl: "*" });

/** The documents that the chef de projet takes away, written by the gateway's own hand. */
export function exportsHandlers(passerelle: Passerelle): HttpHandler[] {
  return [
    http.get("/v1/exports/delais.csv", (info) =>
      guard(passerelle, info, { droit: "pilotage" }, (appel) => {
        const { depuis = "", jusqua = "9999" } = parseQuery("get", "/v1/exports/delais.csv", appel.query);
        const message = "« jusqua » ne peut précéder « depuis ».";
        refuseErreurs(String(depuis) > String(jusqua) ? [{ chemin: "/jusqua", message }] : []);
        const dossiers = listDossiers(passerelle, appel).filter(({ droitRsa }) => {
          const recu = droitRsa?.dateReception ?? droitRsa?.dateNotification ?? null;
          if (recu === null) return appel.query.depuis === undefined && appel.query.jusqua === undefined;
          return recu >= String(depuis) && recu <= String(jusqua);
        });
        const texte = writeEnteteDelais() + writeDelais(dossiers, appel.aujourdhui);
        return info.response.untyped(toFichier("delais", appel, texte));
      }),
    ),
    http.get("/v1/exports/dossiers-echus.csv", (info) =>
      guard(passerelle, info, { droit: "pilotage" }, (appel) => {
        parseQuery("get", "/v1/exports/dossiers-echus.csv", appel.query);
        const texte = writeDossiersEchus(listDossiers(passerelle, appel), appel.aujourdhui);
        return info.response.untyped(toFichier("dossiers-echus", appel, texte));
      }),
    ),
  ];
}

function listDossiers({ memory }: Passerelle, { collectivite, aujourdhui }: Appel): DossierExporte[] {
  return [...memory.passerelle.dossiers.values()]
    .filter((dossier) => dossier.collectivite === collectivite)
    .map((dossier) => {
      const { regime, orientation, contrat } = readParcours(dossier, aujourdhui);
      const { reference, soumisDroitsDevoirs, droitRsa } = dossier;
      return { reference, regime, soumisDroitsDevoirs, droitRsa, orientation, contrat };
    })
    .toSorted((left, right) => compare(left.reference, right.reference));
}

function toFichier(nom: string, { collectivite, aujourdhui }: Appel, texte: string): Response {
  return new Response(texte, {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="${nom}-${collectivite.code}-${aujourdhui}.csv"`,
      "cache-control": "no-store",
    },
  });
}
