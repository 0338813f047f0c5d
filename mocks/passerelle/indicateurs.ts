import type { HttpHandler } from "msw";
import { createOpenApiHttp } from "openapi-msw";
import type { paths } from "../../openapi/passerelle.ts";
import { type Delai, type Regime, STATUTS_DELAI, type StatutDelai } from "../../src/domain/delai.ts";
import { computeMediane, computePercentile, computeTaux } from "../../src/domain/statistique.ts";
import { parseQuery } from "./document.ts";
import { guard, type Passerelle } from "./guard.ts";
import { readParcours } from "./parcours.ts";
import { refuseErreurs } from "./probleme.ts";

const http = createOpenApiHttp<paths>({ baseUrl: "*" });

const PRET = {
  etat: "pret" as const,
  base: true,
  repartiteur: true,
  franceTravail: { fermeture: null, indisponibles: [] },
  arriere: 0,
};

/** What the chef de projet reads, and what supervision asks. */
export function indicateursHandlers(passerelle: Passerelle): HttpHandler[] {
  const { memory } = passerelle;
  return [
    http.get("/sante", ({ response }) => response(200).json({ etat: "vivant" })),
    http.get("/pret", ({ response }) => response(200).json(PRET)),
    http.get("/v1/indicateurs/delais", (info) =>
      guard(passerelle, info, { droit: "pilotage" }, (appel) => {
        const asked = parseQuery("get", "/v1/indicateurs/delais", appel.query);
        const depuis = asked.depuis === undefined ? null : String(asked.depuis);
        const jusqua = asked.jusqua === undefined ? null : String(asked.jusqua);
        const isReversed = depuis !== null && jusqua !== null && depuis > jusqua;
        const message = "« jusqua » ne peut précéder « depuis ».";
        refuseErreurs(isReversed ? [{ chemin: "/jusqua", message }] : []);
        const parcours = [...memory.passerelle.dossiers.values()]
          .filter(({ collectivite, droitRsa }) => {
            const recu = droitRsa?.dateReception ?? droitRsa?.dateNotification ?? null;
            const isIn =
              (depuis === null || (recu ?? "") >= depuis) && (jusqua === null || (recu ?? "9999") <= jusqua);
            return collectivite === appel.collectivite && isIn;
          })
          .map((dossier) => readParcours(dossier, appel.aujourdhui));
        const measure = (delai: "orientation" | "contrat", regime: Regime) =>
          summarize(parcours.filter((one) => one.regime === regime).map((one) => one[delai]));
        const both = (delai: "orientation" | "contrat") => ({
          "primo-entrant": measure(delai, "primo-entrant"),
          stock: measure(delai, "stock"),
        });
        return info.response(200).json({
          dateObservation: appel.aujourdhui,
          depuis,
          jusqua,
          orientation: both("orientation"),
          contrat: both("contrat"),
        });
      }),
    ),
  ];
}

function summarize(delais: readonly Delai[]) {
  const count = (statut: StatutDelai) => delais.filter((delai) => delai.statut === statut).length;
  const jours = new Map<number, number>();
  for (const delai of delais) {
    const isDone = delai.statut === "respecte" || delai.statut === "hors-delai";
    if (isDone && delai.jours !== null) jours.set(delai.jours, (jours.get(delai.jours) ?? 0) + 1);
  }
  const judged = delais.length - count("incoherent") - count("non-applicable");
  return {
    effectif: delais.length,
    // Every key is one of the union.
    parStatut: Object.fromEntries(STATUTS_DELAI.map((statut) => [statut, count(statut)])) as Record<
      StatutDelai,
      number
    >,
    taux: computeTaux({ respecte: count("respecte"), horsDelai: count("hors-delai"), echu: count("echu") }),
    mediane: computeMediane(jours),
    p90: computePercentile(jours, 90),
    histogramme: [...jours]
      .toSorted(([left], [right]) => left - right)
      .map(([day, effectif]) => ({ jours: day, effectif })),
    completude: delais.length === 0 ? null : judged / delais.length,
  };
}
