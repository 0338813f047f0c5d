import type { HttpHandler } from "msw";
import { createOpenApiHttp } from "openapi-msw";
import type { paths } from "../../openapi/passerelle.ts";
import { compare } from "../../src/domain/date-civile.ts";
import { buildAnnexe5, writeAnnexe5 } from "../../src/pilotage/exports-annexe-5.ts";
import { writeDelais, writeDossiersEchus, writeEnteteDelais } from "../../src/pilotage/exports-delais.ts";
import { writeDocx } from "../../src/pilotage/exports-docx.ts";
import { buildEtatAvancement } from "../../src/pilotage/exports-etat-avancement.ts";
import type { Appel } from "./appel.ts";
import { findChefferie } from "./chefferie.ts";
import { parseQuery } from "./document.ts";
import { guard, type Passerelle } from "./guard.ts";
import { listComptes, measureSanctions, readPerimetre } from "./indicateurs.ts";
import { measureEngagements } from "./mesure-engagements.ts";
import { measureContrats, measureDelai, measureIntensite } from "./mesures.ts";

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
    http.get("/v1/exports/annexe-5.csv", (info) =>
      guard(passerelle, info, PILOTAGE, (appel) => {
        parseQuery("get", "/v1/exports/annexe-5.csv", appel.query);
        const texte = writeAnnexe5(measureEngagements(passerelle, appel), toEntete(appel));
        return info.response.untyped(toFichier("annexe-5.csv", appel, texte));
      }),
    ),
    http.get("/v1/exports/annexe-5.docx", (info) =>
      guard(passerelle, info, PILOTAGE, async (appel) => {
        parseQuery("get", "/v1/exports/annexe-5.docx", appel.query);
        const document = buildAnnexe5(measureEngagements(passerelle, appel), toEntete(appel));
        return info.response.untyped(toFichier("annexe-5.docx", appel, await writeDocx(document)));
      }),
    ),
    http.get("/v1/exports/etat-avancement.docx", (info) =>
      guard(passerelle, info, PILOTAGE, async (appel) => {
        const asked = parseQuery("get", "/v1/exports/etat-avancement.docx", appel.query);
        const annee = Number(asked.annee ?? appel.aujourdhui.slice(0, 4));
        const document = buildEtatAvancement(measureAnnee(passerelle, appel, annee), toEntete(appel));
        return info.response.untyped(toFichier("etat-avancement.docx", appel, await writeDocx(document)));
      }),
    ),
  ];
}

const toEntete = ({ collectivite, aujourdhui }: Appel) => ({
  collectivite: collectivite.nom,
  dateObservation: aujourdhui,
});

/** What the état d'avancement of a year tells, by the additions of the indicators. */
function measureAnnee(passerelle: Passerelle, appel: Appel, annee: number) {
  const { collectivite, aujourdhui } = appel;
  const [depuis, jusqua] = [`${annee}-01-01`, `${annee}-12-31`];
  const isIn = (date: string) => date >= depuis && date <= jusqua;
  const comptes = listComptes(passerelle, appel);
  const ofAnnee = comptes.filter(({ situation }) => isIn(situation.droitRecuLe ?? ""));
  const both = (delai: "orientation" | "contrat") => ({
    "primo-entrant": measureDelai(ofAnnee, delai, "primo-entrant", aujourdhui),
    stock: measureDelai(ofAnnee, delai, "stock", aujourdhui),
  });
  const stock = measureDelai(comptes, "contrat", "stock", aujourdhui);
  return {
    annee,
    annexe5: measureEngagements(passerelle, appel),
    delais: { orientation: both("orientation"), contrat: both("contrat"), stock },
    contrats: measureContrats(comptes, collectivite, aujourdhui),
    intensite: measureIntensite(comptes, { isIn, depuis, jusqua }, aujourdhui),
    sanctions: measureSanctions(passerelle, appel, isIn),
    chefferie: findChefferie(passerelle, appel, annee),
  };
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

function toFichier(
  nom: string,
  { collectivite, aujourdhui }: Appel,
  contenu: string | Uint8Array<ArrayBuffer>,
): Response {
  const dated = nom.replace(".", `-${collectivite.code}-${aujourdhui}.`);
  const type = nom.endsWith(".csv")
    ? "text/csv; charset=utf-8"
    : "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  return new Response(contenu, {
    headers: {
      "content-type": type,
      "content-disposition": `attachment; filename="${dated}"`,
      "cache-control": "no-store",
    },
  });
}
