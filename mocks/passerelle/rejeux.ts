import type { HttpHandler } from "msw";
import { createOpenApiHttp } from "openapi-msw";
import type { paths } from "../../openapi/passerelle.ts";
import { Probleme } from "../../src/domain/probleme.ts";
import type { Appel } from "./appel.ts";
import { findErreurs, parseQuery } from "./document.ts";
import { guard, type Passerelle } from "./guard.ts";
import { runOnce, toReplayed } from "./idempotence.ts";
import { paginate } from "./liste.ts";
import type { FiltreRejeu, RejeuGarde } from "./memoire.ts";
import { refuseErreurs } from "./probleme.ts";
import { findBloquees, isForOnePerson } from "./rejeu.ts";

const http = createOpenApiHttp<paths>({ baseUrl: "*" });
const PATH = "/v1/transmissions/rejeux";

type Recu = FiltreRejeu & { etat?: "bloquee"; plafond?: number; simulation?: boolean };

/** Many blocked transmissions are replayed by one command, twenty at each request. */
export function rejeuxHandlers(passerelle: Passerelle): HttpHandler[] {
  const { memory } = passerelle;

  const find = ({ collectivite }: Appel, id: unknown): RejeuGarde => {
    const found = memory.passerelle.rejeux.find((one) => one.id === id);
    if (found?.collectivite === collectivite) return found;
    throw new Probleme("rejeu-introuvable", "Aucun rejeu sous cet identifiant.");
  };
  const show = (appel: Appel, id: unknown) => {
    const rejeu = find(appel, id);
    return { ...toVue(rejeu), ecartees: findBloquees(memory, rejeu).filter(isForOnePerson).length };
  };
  const change = (appel: Appel, id: unknown, from: RejeuGarde["etat"], to: RejeuGarde["etat"]) => {
    const { replayed } = runOnce(memory, appel, () => {
      const rejeu = find(appel, id);
      if (to === "en-cours" && rejeu.etat === "termine")
        throw new Probleme("etat-incompatible", "Le rejeu est « termine » : reprise impossible.");
      if (rejeu.etat === from) Object.assign(rejeu, { etat: to, modifieLe: appel.maintenant });
      return { type: "rejeu", id: rejeu.id, statut: 200 };
    });
    return { vue: show(appel, id), headers: toReplayed(replayed) };
  };

  return [
    http.get(PATH, (info) =>
      guard(passerelle, info, { droit: "lecture" }, (appel) => {
        const asked = parseQuery("get", PATH, appel.query);
        const { rejeux } = memory.passerelle;
        const elements = rejeux
          .filter(({ collectivite }) => collectivite === appel.collectivite)
          .toReversed();
        const page = paginate(elements, asked, (one) => String(9_999_999_999 - rejeux.indexOf(one)));
        return info.response(200).json({ ...page, elements: page.elements.map(toVue) });
      }),
    ),
    http.post(PATH, (info) =>
      guard(passerelle, info, { droit: "ecriture", corps: true }, (appel) => {
        refuseErreurs([...findErreurs("post", PATH, appel.corps), ...findFautes(appel.corps)]);
        const recu = appel.corps as Recu; // the document's schema has just let it through
        const { etat: _, simulation = false, plafond = null, ...filtre } = recu;
        const found = findBloquees(memory, { collectivite: appel.collectivite, filtre });
        const kept = found.filter((one) => !isForOnePerson(one));
        const counts = { plafond, nombre: kept.length, rejouees: 0 };
        if (simulation) {
          const vide = { id: null, etat: "simulation" as const, creeLe: null, modifieLe: null };
          const ecartees = found.length - kept.length;
          return info.response(200).json({ ...vide, ...counts, filtre: toFiltreVue(filtre), ecartees });
        }
        const { objet, replayed } = runOnce(memory, appel, () => {
          const id = crypto.randomUUID();
          memory.passerelle.rejeux.push({
            id,
            collectivite: appel.collectivite,
            etat: kept.length === 0 ? "termine" : "en-cours",
            filtre,
            ...counts,
            position: -1,
            dernier: memory.passerelle.transmissions.length - 1,
            creeLe: appel.maintenant,
            modifieLe: appel.maintenant,
          });
          return { type: "rejeu", id, statut: 202 };
        });
        const headers = { location: `${PATH}/${objet.id}`, ...toReplayed(replayed) };
        return info.response(202).json(show(appel, objet.id), { headers });
      }),
    ),
    http.get(`${PATH}/{id}`, (info) =>
      guard(passerelle, info, { droit: "lecture" }, (appel) =>
        info.response(200).json(show(appel, info.params.id)),
      ),
    ),
    http.delete(`${PATH}/{id}`, (info) =>
      guard(passerelle, info, { droit: "ecriture" }, (appel) => {
        const { vue, headers } = change(appel, info.params.id, "en-cours", "arrete");
        return info.response(200).json(vue, { headers });
      }),
    ),
    http.post(`${PATH}/{id}/reprise`, (info) =>
      guard(passerelle, info, { droit: "ecriture" }, (appel) => {
        const { vue, headers } = change(appel, info.params.id, "arrete", "en-cours");
        return info.response(200).json(vue, { headers });
      }),
    ),
  ];
}

/** What the document does not say: its patterns tell the rest. */
function findFautes(corps: unknown) {
  if (typeof corps !== "object" || corps === null) return [];
  const { depuis, jusqua }: Record<string, unknown> = { ...corps };
  return Date.parse(String(jusqua)) < Date.parse(String(depuis))
    ? [{ chemin: "/jusqua", message: "« jusqua » ne peut précéder « depuis »." }]
    : [];
}

const toFiltreVue = ({ flux, cause, dossier, depuis, jusqua }: FiltreRejeu) => ({
  flux: flux ?? null,
  cause: cause ?? null,
  dossier: dossier ?? null,
  depuis: depuis ?? null,
  jusqua: jusqua ?? null,
});

const toVue = ({ id, etat, filtre, plafond, nombre, rejouees, creeLe, modifieLe }: RejeuGarde) => ({
  id,
  etat,
  filtre: toFiltreVue(filtre),
  plafond,
  nombre,
  rejouees,
  creeLe: new Date(creeLe).toISOString(),
  modifieLe: new Date(modifieLe).toISOString(),
});
