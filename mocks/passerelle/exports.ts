import type { HttpHandler } from "msw";
import { createOpenApiHttp } from "openapi-msw";
import type { paths } from "../../openapi/passerelle.ts";
import { compare } from "../../src/domain/date-civile.ts";
import { writeDelais, writeDossiersEchus, writeEnteteDelais } from "../../src/pilotage/exports-delais.ts";
import type { Appel } from "./appel.ts";
import { parseQuery } from "./document.ts";
import { guard, type Passerelle } from "./guard.ts";
import { listComptes, readPerimetre } from "./indicateurs.ts";

const http = createOpenApiHttp<paths>({ baseUrl: "*" });
const PILOTAGE = { droit: "pilotage" } as const;

/** The documents that the chef de projet takes away, written by the gateway's own hand. */
export function exportsHandlers(passerelle: Passerelle): HttpHandler[] {
  return [
    http.get("/v1/exports/delais.csv", (info) =>
      guard(passerelle, info, PILOTAGE, (appel) => {
        const { isIn, depuis, jusqua, parcours, organisme } = readPerimetre(appel, "delais");
        const dossiers = listDossiers(passerelle, appel).filter(
          (dossier) =>
            ((depuis === null && jusqua === null) || isIn(dossier.droitRecuLe ?? "")) &&
            (parcours === null || (dossier.parcours ?? "inconnu") === parcours) &&
            (organisme === null || (dossier.organisme ?? "inconnu") === organisme),
        );
        const texte = writeEnteteDelais() + writeDelais(dossiers, appel.aujourdhui);
        return info.response.untyped(toFichier("delais.csv", appel, texte));
      }),
    ),
    http.get("/v1/exports/dossiers-echus.csv", (info) =>
      guard(passerelle, info, PILOTAGE, (appel) => {
        parseQuery("get", "/v1/exports/dossiers-echus.csv", appel.query);
        const texte = writeDossiersEchus(listDossiers(passerelle, appel), appel.aujourdhui);
        return info.response.untyped(toFichier("dossiers-echus.csv", appel, texte));
      }),
    ),
  ];
}

function listDossiers(passerelle: Passerelle, appel: Appel) {
  return listComptes(passerelle, appel)
    .map(({ dossier: { reference, soumisDroitsDevoirs, droitRsa }, situation, parcours: delais }) => {
      const { regime, orientation, contrat } = delais;
      const { droitRecuLe, parcours, organisme } = situation;
      const dates = { droitRsa, droitRecuLe, orientation, contrat };
      return { reference, regime, parcours, organisme, soumisDroitsDevoirs, ...dates };
    })
    .toSorted((left, right) => compare(left.reference, right.reference));
}

function toFichier(nom: string, { collectivite, aujourdhui }: Appel, contenu: string): Response {
  const dated = nom.replace(".", `-${collectivite.code}-${aujourdhui}.`);
  return new Response(contenu, {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="${dated}"`,
      "cache-control": "no-store",
    },
  });
}
