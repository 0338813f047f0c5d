import type { HttpHandler } from "msw";
import { createOpenApiHttp } from "openapi-msw";
import type { paths } from "../../openapi/passerelle.ts";
import { Probleme } from "../../src/domain/probleme.ts";
import { BOUCLAGE, parseReseaux, refuseUrl } from "../../src/domain/reseaux.ts";
import type { Appel } from "./appel.ts";
import { findErreurs } from "./document.ts";
import { guard, type Passerelle } from "./guard.ts";
import { runOnce, toReplayed } from "./idempotence.ts";
import type { Objet, RappelGarde } from "./memoire.ts";
import { refuseErreurs } from "./probleme.ts";

const http = createOpenApiHttp<paths>({ baseUrl: "*" });
const PATH = "/v1/rappels";
/** Those of the sandbox: this machine, without TLS too. */
const RESEAUX = parseReseaux(BOUCLAGE, true);
const ANCIEN_SECRET_MS = 24 * 3_600_000;

/** The address at which a software would be told: it is kept and shown, and nothing is posted there. */
export function rappelsHandlers(passerelle: Passerelle): HttpHandler[] {
  const { memory } = passerelle;

  const find = (appel: Appel): RappelGarde => {
    const found = memory.passerelle.rappels.get(toKey(appel));
    if (found) return found;
    throw new Probleme("rappel-introuvable", "Aucune adresse de rappel pour ce logiciel.");
  };
  const save = (appel: Appel, url: string): Objet => {
    const known = memory.passerelle.rappels.get(toKey(appel));
    const { maintenant } = appel;
    const before = known ?? { creeLe: maintenant, ancienJusqua: null };
    memory.passerelle.rappels.set(toKey(appel), { ...before, url, modifieLe: maintenant });
    return { type: "rappel", id: appel.logiciel, statut: known ? 200 : 201 };
  };

  return [
    http.put(PATH, (info) =>
      guard(passerelle, info, { droit: "administration", corps: true }, (appel) => {
        refuseErreurs(findErreurs("put", PATH, appel.corps));
        const { url } = appel.corps as { url: string }; // the document's schema has just let it through
        const message = refuseUrl(url, RESEAUX);
        refuseErreurs(message === null ? [] : [{ chemin: "/url", message }]);
        const { objet, replayed } = runOnce(memory, appel, () => save(appel, url));
        const headers = toReplayed(replayed);
        const vue = toVue(find(appel), appel.maintenant);
        if (objet.statut !== 201) return info.response(200).json(vue, { headers });
        const secret = replayed ? {} : { secret: createSecret() };
        return info.response(201).json({ ...vue, ...secret }, { headers });
      }),
    ),
    http.get(PATH, (info) =>
      guard(passerelle, info, { droit: "administration" }, (appel) =>
        info.response(200).json(toVue(find(appel), appel.maintenant)),
      ),
    ),
    http.post("/v1/rappels/secret", (info) =>
      guard(passerelle, info, { droit: "administration" }, (appel) => {
        const { replayed } = runOnce(memory, appel, () => {
          const { maintenant } = appel;
          Object.assign(find(appel), { ancienJusqua: maintenant + ANCIEN_SECRET_MS, modifieLe: maintenant });
          return { type: "rappel", id: appel.logiciel, statut: 200 };
        });
        const secret = replayed ? {} : { secret: createSecret() };
        const vue = { ...toVue(find(appel), appel.maintenant), ...secret };
        return info.response(200).json(vue, { headers: toReplayed(replayed) });
      }),
    ),
    http.delete(PATH, (info) =>
      guard(passerelle, info, { droit: "administration" }, (appel) => {
        const { replayed } = runOnce(memory, appel, () => {
          find(appel);
          memory.passerelle.rappels.delete(toKey(appel));
          return { type: "rappel", id: appel.logiciel, statut: 204 };
        });
        return info.response(204).empty({ headers: toReplayed(replayed) });
      }),
    ),
  ];
}

const toKey = ({ collectivite, logiciel }: Appel) => JSON.stringify([collectivite.code, logiciel]);

const createSecret = () =>
  `whsec_${Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString("base64")}`;

const toIso = (instant: number) => new Date(instant).toISOString();

function toVue({ url, creeLe, modifieLe, ancienJusqua }: RappelGarde, maintenant: number) {
  return {
    url,
    etat: "actif" as const,
    creeLe: toIso(creeLe),
    modifieLe: toIso(modifieLe),
    ancienSecretJusqua: ancienJusqua !== null && ancienJusqua > maintenant ? toIso(ancienJusqua) : null,
    derniereReception: null,
    dernierEssai: null,
    echecsConsecutifs: 0,
    prochainEssai: null,
    enAttente: { nombre: 0, plusAncien: null },
    abandonnes: 0,
    aRelireDepuis: null,
  };
}
