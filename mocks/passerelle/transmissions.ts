import type { HttpHandler } from "msw";
import { createOpenApiHttp } from "openapi-msw";
import type { paths } from "../../openapi/passerelle.ts";
import { Probleme } from "../../src/domain/probleme.ts";
import type { Appel } from "./appel.ts";
import { parseQuery } from "./document.ts";
import { emitIssue } from "./evenements-emis.ts";
import { guard, type Passerelle } from "./guard.ts";
import { runOnce, toReplayed } from "./idempotence.ts";
import { paginate } from "./liste.ts";
import type { TransmissionGardee } from "./memoire.ts";
import { findWrite } from "./operations.ts";
import { toRelancee } from "./rejeu.ts";
import { toTransmissionVue } from "./transmission-vue.ts";

const http = createOpenApiHttp<paths>({ baseUrl: "*" });

/** What became of the writes, and the two commands on one of them. */
export function transmissionsHandlers(passerelle: Passerelle): HttpHandler[] {
  const { memory } = passerelle;

  const find = ({ collectivite }: Appel, id: unknown): TransmissionGardee => {
    const found = memory.passerelle.transmissions.find((one) => one.id === id);
    if (found?.collectivite === collectivite) return found;
    throw new Probleme("transmission-introuvable", "Aucune transmission sous cet identifiant.");
  };
  const show = ({ maintenant }: Appel, transmission: TransmissionGardee) =>
    toTransmissionVue(transmission, { transmissions: memory.passerelle.transmissions, maintenant });
  const command = (appel: Appel, id: unknown, verbe: "rejeu" | "abandon") => {
    const { replayed } = runOnce(memory, appel, () => {
      const transmission = find(appel, id);
      const { etat } = transmission;
      if (etat !== "bloquee" && (verbe === "rejeu" || etat !== "en-attente")) {
        const detail = `La transmission est « ${etat} » : ${verbe} impossible.`;
        throw new Probleme("etat-incompatible", detail);
      }
      const change = verbe === "rejeu" ? replay(transmission, appel.maintenant) : abandon(appel.maintenant);
      Object.assign(transmission, change);
      if (verbe === "abandon") emitIssue(memory, transmission);
      return { type: "transmission", id: transmission.id, statut: 200 };
    });
    // What leaves again does so behind the answer: the next request tells what became of it.
    return { vue: show(appel, find(appel, id)), headers: toReplayed(replayed) };
  };

  return [
    http.get("/v1/transmissions", (info) =>
      guard(passerelle, info, { droit: "lecture" }, (appel) => {
        const asked = parseQuery("get", "/v1/transmissions", appel.query);
        const depuis = asked.depuis === undefined ? 0 : Date.parse(String(asked.depuis));
        const elements = memory.passerelle.transmissions
          .filter(
            ({ collectivite, etat, flux, reference, creeeLe }) =>
              collectivite === appel.collectivite &&
              (asked.etat ?? etat) === etat &&
              (asked.flux ?? flux) === flux &&
              (asked.dossier ?? reference) === reference &&
              creeeLe >= depuis,
          )
          .toReversed();
        const page = paginate(elements, asked, (one) => toKey(memory.passerelle.transmissions.indexOf(one)));
        const vues = page.elements.map((one) => show(appel, one));
        return info.response(200).json({ ...page, elements: vues });
      }),
    ),
    http.get("/v1/transmissions/{id}", (info) =>
      guard(passerelle, info, { droit: "lecture" }, (appel) =>
        info.response(200).json(show(appel, find(appel, info.params.id))),
      ),
    ),
    http.post("/v1/transmissions/{id}/rejeu", (info) =>
      guard(passerelle, info, { droit: "ecriture" }, (appel) => {
        const { vue, headers } = command(appel, info.params.id, "rejeu");
        return info.response(200).json(vue, { headers });
      }),
    ),
    http.post("/v1/transmissions/{id}/abandon", (info) =>
      guard(passerelle, info, { droit: "ecriture" }, (appel) => {
        const { vue, headers } = command(appel, info.params.id, "abandon");
        return info.response(200).json(vue, { headers });
      }),
    ),
  ];
}

/** The newest first. */
const toKey = (rang: number) => String(9_999_999_999 - rang);

/** Where nothing can tell whether it was done, whoever replays it has looked (G59). */
const replay = (transmission: TransmissionGardee, now: number): Partial<TransmissionGardee> => ({
  ...toRelancee(now),
  aVerifier: transmission.aVerifier && findWrite(transmission).reconcile !== undefined,
});

const abandon = (now: number): Partial<TransmissionGardee> => ({
  etat: "abandonnee",
  corps: null,
  prochaineTentative: null,
  bloqueeLe: null,
  abandonLe: null,
  termineeLe: now,
});
