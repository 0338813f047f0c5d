import type { HttpHandler } from "msw";
import { createOpenApiHttp } from "openapi-msw";
import type { paths } from "../../openapi/passerelle.ts";
import { FLUX, type Flux } from "../../src/domain/flux.ts";
import { PROBLEMES } from "../../src/domain/probleme.ts";
import type { Appel } from "./appel.ts";
import { findErreurs } from "./document.ts";
import { guard, type Passerelle } from "./guard.ts";
import { runOnce, toReplayed } from "./idempotence.ts";
import type { MemoirePasserelle, TransmissionGardee } from "./memoire.ts";
import { refuseErreurs } from "./probleme.ts";

const http = createOpenApiHttp<paths>({ baseUrl: "*" });
const PATH = "/v1/flux/{flux}/etat";

interface Recu {
  etat: "actif" | "suspendu";
  motif?: string;
}

/** A flow of a collectivité is paused, and resumed. */
export function fluxEtatHandlers(passerelle: Passerelle): HttpHandler[] {
  const { memory } = passerelle;
  return [
    http.get("/v1/flux", (info) =>
      guard(passerelle, info, { droit: "lecture" }, (appel) => {
        const elements = FLUX.map((flux) => toVue(memory.passerelle, appel, flux));
        return info.response(200).json({ elements, suivant: null });
      }),
    ),
    http.get(PATH, (info) =>
      guard(passerelle, info, { droit: "lecture" }, (appel) =>
        info.response(200).json(toVue(memory.passerelle, appel, readFlux(info.params.flux))),
      ),
    ),
    http.put(PATH, (info) =>
      guard(passerelle, info, { droit: "administration", corps: true }, (appel) => {
        const flux = readFlux(info.params.flux);
        refuseErreurs([...findErreurs("put", PATH, appel.corps), ...findFautes(appel.corps)]);
        const recu = appel.corps as Recu; // the document's schema has just let it through
        const { replayed } = runOnce(memory, appel, () => {
          saveFluxEtat(memory.passerelle, appel, flux, recu);
          return { type: "flux", id: flux, statut: 200 };
        });
        const headers = toReplayed(replayed);
        return info.response(200).json(toVue(memory.passerelle, appel, flux), { headers });
      }),
    ),
  ];
}

function readFlux(asked: unknown): Flux {
  const flux = FLUX.find((one) => one === asked);
  if (flux) return flux;
  refuseErreurs([{ chemin: "/flux", message: `Un flux est attendu : ${FLUX.join(", ")}.` }]);
  throw new Error("refused just above");
}

/** What the document does not say: pausing asks for a reason. */
function findFautes(corps: unknown) {
  if (typeof corps !== "object" || corps === null || !("etat" in corps)) return [];
  const motif = "motif" in corps ? corps.motif : undefined;
  if (motif === undefined && corps.etat === "suspendu")
    return [{ chemin: "/motif", message: "Suspendre un flux demande un motif." }];
  return typeof motif === "string" && motif !== "" && motif.trim() === ""
    ? [{ chemin: "/motif", message: "Le motif ne peut être vide." }]
    : [];
}

const toKey = ({ collectivite }: Pick<Appel, "collectivite">, flux: Flux) => `${collectivite.code} ${flux}`;

function saveFluxEtat(memoire: MemoirePasserelle, appel: Appel, flux: Flux, { etat, motif }: Recu): void {
  const key = toKey(appel, flux);
  const before = memoire.fluxEtats.get(key);
  const depuis = before?.etat === etat ? before.depuis : appel.maintenant;
  memoire.fluxEtats.set(key, { etat, motif: motif?.trim() ?? null, auteur: appel.agent, depuis });
  for (const transmission of memoire.transmissions) {
    if (transmission.collectivite !== appel.collectivite || transmission.flux !== flux) continue;
    if (etat === "actif" && before?.etat === "suspendu" && transmission.repriseDepuis !== null)
      // The days of retries do not run while the flow is paused.
      transmission.repriseDepuis += appel.maintenant - Math.max(transmission.repriseDepuis, before.depuis);
    transmission.suspension = findSuspension(memoire, appel, flux);
  }
}

const waitingOf = ({ transmissions }: MemoirePasserelle, { collectivite }: Appel, flux: Flux) =>
  transmissions.filter(
    (one) => one.collectivite === collectivite && one.flux === flux && one.etat === "en-attente",
  );

/** Why nothing of this flow leaves; null while it is not paused. */
export function findSuspension(
  memoire: MemoirePasserelle,
  appel: Pick<Appel, "collectivite">,
  flux: Flux,
): TransmissionGardee["suspension"] {
  const known = memoire.fluxEtats.get(toKey(appel, flux));
  if (known?.etat !== "suspendu") return null;
  const { titre } = PROBLEMES["flux-suspendu"];
  const detail = known.motif === null ? titre : `${titre} : ${known.motif}`;
  return { code: "flux-suspendu", detail, franceTravail: { statut: null, code: null, message: null } };
}

function toVue(memoire: MemoirePasserelle, appel: Appel, flux: Flux) {
  const known = memoire.fluxEtats.get(toKey(appel, flux));
  const { etat = "actif", motif = null, auteur = null, depuis } = known ?? {};
  return {
    flux,
    etat,
    motif,
    auteur,
    depuis: depuis === undefined ? null : new Date(depuis).toISOString(),
    enAttente: waitingOf(memoire, appel, flux).length,
  };
}
