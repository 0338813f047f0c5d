import type { HttpHandler } from "msw";
import { createOpenApiHttp } from "openapi-msw";
import type { paths } from "../../openapi/passerelle.ts";
import { toDateLocale, toInstantDecale } from "../../src/domain/date-civile.ts";
import { FORMULES } from "../../src/domain/formules.ts";
import { REPERES } from "../../src/domain/mesure-delai.ts";
import { summarizeSanctions } from "../../src/domain/mesure-sanction.ts";
import { summarizeTransmissions } from "../../src/domain/mesure-transmission.ts";
import { PROBLEMES } from "../../src/domain/problemes.ts";
import { parseQuery } from "./document.ts";
import { guard, type Passerelle } from "./guard.ts";
import {
  measureContrats,
  measureDelai,
  measureIntensite,
  measureOrientations,
  readCompte,
} from "./mesures.ts";
import { refuseErreurs } from "./probleme.ts";

const http = createOpenApiHttp<paths>({ baseUrl: "*" });
const PRET = {
  etat: "pret" as const,
  base: true,
  repartiteur: true,
  franceTravail: { fermeture: null, indisponibles: [] },
  arriere: 0,
};
const PILOTAGE = { droit: "pilotage" } as const;

/** The appel that guard gives, as far as the indicators need it. */
type Appel = Parameters<Parameters<typeof guard>[3]>[0];

/** What the chef de projet reads, and what supervision asks. */
export function indicateursHandlers(passerelle: Passerelle): HttpHandler[] {
  const comptesOf = (appel: Appel) => listComptes(passerelle, appel);
  const transmissionsOf = (appel: Appel, isIn: (date: string) => boolean) =>
    listTransmissions(passerelle, appel, isIn);
  return [
    http.get("/sante", ({ response }) => response(200).json({ etat: "vivant" })),
    http.get("/pret", ({ response }) => response(200).json(PRET)),
    http.get("/v1/indicateurs/delais", (info) =>
      guard(passerelle, info, PILOTAGE, (appel) => {
        const { isIn, depuis, jusqua, parcours, organisme } = readPerimetre(appel, "delais");
        const comptes = comptesOf(appel).filter(
          ({ situation }) =>
            ((depuis === null && jusqua === null) || isIn(situation.droitRecuLe ?? "")) &&
            (parcours === null || (situation.parcours ?? "inconnu") === parcours) &&
            (organisme === null || (situation.organisme ?? "inconnu") === organisme),
        );
        const both = (delai: "orientation" | "contrat") => ({
          "primo-entrant": measureDelai(comptes, delai, "primo-entrant", appel.aujourdhui),
          stock: measureDelai(comptes, delai, "stock", appel.aujourdhui),
        });
        return info.response(200).json({
          dateObservation: appel.aujourdhui,
          depuis,
          jusqua,
          orientation: both("orientation"),
          contrat: both("contrat"),
          reperes: REPERES,
          formules: [...FORMULES.delais],
        });
      }),
    ),
    http.get("/v1/indicateurs/orientations", (info) =>
      guard(passerelle, info, PILOTAGE, (appel) => {
        const { isIn, depuis, jusqua } = readPerimetre(appel, "orientations");
        const mesure = measureOrientations(comptesOf(appel), isIn, appel.aujourdhui);
        const formules = [...FORMULES.orientations];
        return info
          .response(200)
          .json({ dateObservation: appel.aujourdhui, depuis, jusqua, ...mesure, formules });
      }),
    ),
    http.get("/v1/indicateurs/contrats", (info) =>
      guard(passerelle, info, PILOTAGE, (appel) => {
        readPerimetre(appel, "contrats");
        const mesure = measureContrats(comptesOf(appel), appel.collectivite, appel.aujourdhui);
        const formules = [...FORMULES.contrats];
        return info.response(200).json({ dateObservation: appel.aujourdhui, ...mesure, formules });
      }),
    ),
    http.get("/v1/indicateurs/intensite", (info) =>
      guard(passerelle, info, PILOTAGE, (appel) => {
        const asked = readPerimetre(appel, "intensite");
        const { depuis, jusqua } = asked;
        const mesure = measureIntensite(comptesOf(appel), asked, appel.aujourdhui);
        const formules = [...FORMULES.intensite];
        return info
          .response(200)
          .json({ dateObservation: appel.aujourdhui, depuis, jusqua, ...mesure, formules });
      }),
    ),
    http.get("/v1/indicateurs/sanctions", (info) =>
      guard(passerelle, info, PILOTAGE, (appel) => {
        const { isIn, depuis, jusqua } = readPerimetre(appel, "sanctions");
        const mesure = measureSanctions(passerelle, appel, isIn);
        const formules = [...FORMULES.sanctions];
        return info
          .response(200)
          .json({ dateObservation: appel.aujourdhui, depuis, jusqua, ...mesure, formules });
      }),
    ),
    http.get("/v1/indicateurs/transmissions", (info) =>
      guard(passerelle, info, PILOTAGE, (appel) => {
        const { isIn, depuis, jusqua } = readPerimetre(appel, "transmissions");
        const siennes = transmissionsOf(appel, isIn);
        const toInstant = (instant: number) => toInstantDecale(instant, appel.collectivite.fuseau);
        const { parFlux, plusAncienneEnAttente, ...mesure } = summarizeTransmissions(
          siennes.map(({ flux, etat, creeeLe }) => ({ flux, etat, effectif: 1, plusAncienne: creeeLe })),
          siennes.flatMap(({ flux, etat, derniereErreur }) =>
            derniereErreur === null || etat === "acceptee" || etat === "abandonnee"
              ? []
              : [
                  {
                    etat,
                    aTraiterPar: PROBLEMES[derniereErreur.code].aTraiterPar,
                    cause: derniereErreur.code,
                    flux,
                    effectif: 1,
                  },
                ],
          ),
        );
        return info.response(200).json({
          dateObservation: appel.aujourdhui,
          depuis,
          jusqua,
          ...mesure,
          parFlux: parFlux.map((one) => ({
            ...one,
            plusAncienneEnAttente:
              one.plusAncienneEnAttente === null ? null : toInstant(one.plusAncienneEnAttente),
          })),
          plusAncienneEnAttente: plusAncienneEnAttente && {
            ...plusAncienneEnAttente,
            creeeLe: toInstant(plusAncienneEnAttente.creeeLe),
          },
          formules: [...FORMULES.transmissions],
        });
      }),
    ),
  ];
}

/** What is asked of a measure, and whether a day is in it. */
export function readPerimetre(appel: Appel, nom: string) {
  const asked = parseQuery("get", `/v1/indicateurs/${nom}`, appel.query);
  const read = (key: string) => (asked[key] === undefined ? null : String(asked[key]));
  const [depuis, jusqua, parcours, organisme] = ["depuis", "jusqua", "parcours", "organisme"].map(read);
  const [from, to] = [depuis ?? null, jusqua ?? null];
  const message = "« jusqua » ne peut précéder « depuis ».";
  refuseErreurs(from !== null && to !== null && from > to ? [{ chemin: "/jusqua", message }] : []);
  const isIn = (date: string) =>
    (from === null || date >= from) && (to === null || (date !== "" && date <= to));
  return { isIn, depuis: from, jusqua: to, parcours: parcours ?? null, organisme: organisme ?? null };
}

/** The dossiers of who asks, each with what it is counted by. */
export function listComptes({ memory }: Passerelle, { collectivite, aujourdhui }: Appel) {
  return [...memory.passerelle.dossiers.values()]
    .filter((dossier) => dossier.collectivite === collectivite)
    .map((dossier) => readCompte(dossier, aujourdhui));
}

function listTransmissions({ memory }: Passerelle, { collectivite }: Appel, isIn: (date: string) => boolean) {
  return memory.passerelle.transmissions.filter(
    (one) => one.collectivite === collectivite && isIn(toDateLocale(one.creeeLe, one.collectivite.fuseau)),
  );
}

/** What went through of sanctions on the days that are in. */
export function measureSanctions(passerelle: Passerelle, appel: Appel, isIn: (date: string) => boolean) {
  const actes = listTransmissions(passerelle, appel, isIn).filter(({ flux }) => flux === "sanction");
  // An object is known here from the first act that names it.
  const connues = listComptes(passerelle, appel).flatMap(({ dossier }) =>
    dossier.ressources
      .filter(({ flux }) => flux === "sanction")
      .flatMap(({ ressource: { id, nature } }) => {
        const siens = listTransmissions(passerelle, appel, () => true).filter(
          ({ ressource }) => ressource === id,
        );
        const [first] = siens;
        if (!first) return [];
        const connueLe = toDateLocale(first.creeeLe, appel.collectivite.fuseau);
        const isWaiting = nature === null && siens.every(({ etat }) => etat !== "acceptee");
        return [{ dossier: dossier.reference, id, connueLe, nature, isWaiting }];
      }),
  );
  const natures = [...new Set(connues.map(({ nature }) => nature))];
  return summarizeSanctions(
    actes.map(({ operation, etat }) => ({ operation, etat, effectif: 1 })),
    natures.map((nature) => ({
      nature,
      effectif: connues.filter((one) => one.nature === nature && isIn(one.connueLe)).length,
    })),
    connues
      .filter(({ isWaiting }) => isWaiting)
      .map(({ dossier, id, connueLe }) => ({ dossier, id, connueLe })),
    appel.aujourdhui,
  );
}
