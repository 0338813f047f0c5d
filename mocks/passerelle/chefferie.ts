import type { HttpHandler } from "msw";
import { createOpenApiHttp } from "openapi-msw";
import type { paths } from "../../openapi/passerelle.ts";
import { ANNEES_CONVENTION, type Chefferie } from "../../src/domain/chefferie.ts";
import type { Appel } from "./appel.ts";
import { findErreurs } from "./document.ts";
import { guard, type Passerelle } from "./guard.ts";
import { runOnce, toReplayed } from "./idempotence.ts";
import { refuseErreurs } from "./probleme.ts";

const http = createOpenApiHttp<paths>({ baseUrl: "*" });
const PATH = "/v1/chefferie/{annee}";

/** The three indicators of volet 1, typed once a year. */
export function chefferieHandlers(passerelle: Passerelle): HttpHandler[] {
  return [
    http.get(PATH, (info) =>
      guard(passerelle, info, { droit: "pilotage" }, (appel) =>
        info.response(200).json(toVue(passerelle, appel, readAnnee(info.params.annee))),
      ),
    ),
    http.put(PATH, (info) =>
      guard(passerelle, info, { droit: "pilotage", corps: true }, (appel) => {
        const annee = readAnnee(info.params.annee);
        refuseErreurs(findErreurs("put", PATH, appel.corps));
        const recu = appel.corps as Omit<Chefferie, "annee">; // the document's schema has just let it through
        const { replayed } = runOnce(passerelle.memory, appel, () => {
          passerelle.memory.passerelle.chefferies.set(toKey(appel, annee), {
            ...recu,
            annee,
            modifieLe: appel.maintenant,
          });
          return { type: "chefferie", id: String(annee), statut: 200 };
        });
        return info.response(200).json(toVue(passerelle, appel, annee), { headers: toReplayed(replayed) });
      }),
    ),
  ];
}

const toKey = ({ collectivite }: Appel, annee: number) => `${collectivite.code} ${annee}`;

function readAnnee(asked: unknown): number {
  const { premiere, derniere } = ANNEES_CONVENTION;
  const annee = /^\d{4}$/.test(String(asked)) ? Number(asked) : 0;
  const message = `Une année de la convention est attendue : ${premiere} à ${derniere}.`;
  refuseErreurs(annee >= premiere && annee <= derniere ? [] : [{ chemin: "/annee", message }]);
  return annee;
}

/** The three indicators of a year; null where nobody has typed them. */
export const findChefferie = ({ memory }: Passerelle, appel: Appel, annee: number) =>
  memory.passerelle.chefferies.get(toKey(appel, annee)) ?? null;

function toVue(passerelle: Passerelle, appel: Appel, annee: number) {
  const known = findChefferie(passerelle, appel, annee);
  const rien = { etpChefferie: null, etpTransformationNumerique: null, planFormalise: null, modifieLe: null };
  return known ? { ...known, modifieLe: new Date(known.modifieLe).toISOString() } : { annee, ...rien };
}
