import type { HttpHandler } from "msw";
import { createOpenApiHttp } from "openapi-msw";
import { z } from "zod";
import type { paths } from "../../openapi/passerelle.ts";
import { Probleme } from "../../src/domain/probleme.ts";
import { checkNir, checkNumeroFranceTravail, isReferenceDossier } from "../../src/domain/usager.ts";
import type { Appel } from "./appel.ts";
import { declareDossier, eraseDossier, type Recu } from "./declare.ts";
import { findErreurs, parseQuery } from "./document.ts";
import { guard, type Passerelle } from "./guard.ts";
import { runOnce, toReplayed } from "./idempotence.ts";
import { paginate } from "./liste.ts";
import { cleDossier, type DossierGarde } from "./memoire.ts";
import { readParcours, toVue } from "./parcours.ts";
import { refuseErreurs } from "./probleme.ts";

const http = createOpenApiHttp<paths>({ baseUrl: "*" });

/** A dossier is one person under the département's own reference. */
export function dossiersHandlers(passerelle: Passerelle): HttpHandler[] {
  const { memory } = passerelle;
  return [
    http.get("/v1/dossiers", (info) =>
      guard(passerelle, info, { droit: "lecture" }, (appel) => {
        const { delai, statut, echeanceAvant, limite, curseur } = parseQuery(
          "get",
          "/v1/dossiers",
          appel.query,
        );
        const elements = [...memory.passerelle.dossiers.values()]
          .filter(({ collectivite }) => collectivite === appel.collectivite)
          .map((dossier) => toElement(dossier, appel.aujourdhui, delai))
          .filter(({ vue: { delais }, echeance }) => {
            const looked =
              delai === "orientation" || delai === "contrat" ? [delais[delai]] : Object.values(delais);
            const isAsked = statut === undefined || looked.some((one) => one.statut === statut);
            return isAsked && (echeanceAvant === undefined || (echeance ?? "9999") < String(echeanceAvant));
          })
          .map((element) => ({ ...element, key: `${element.echeance ?? "9999"} ${element.vue.reference}` }))
          .toSorted((left, right) => (left.key < right.key ? -1 : 1));
        const page = paginate(elements, { limite, curseur }, ({ key }) => key);
        return info.response(200).json({ ...page, elements: page.elements.map(({ vue }) => vue) });
      }),
    ),
    http.put("/v1/dossiers/{reference}", (info) =>
      guard(passerelle, info, { droit: "ecriture", corps: true }, (appel) => {
        const reference = readReference(info.params.reference);
        refuseErreurs([
          ...findErreurs("put", "/v1/dossiers/{reference}", appel.corps),
          ...findFautes(appel.corps),
        ]);
        const recu = appel.corps as Recu; // the document's schema has just let it through
        const { objet, replayed } = runOnce(memory, appel, () =>
          declareDossier(memory, appel, reference, recu),
        );
        const dossier = toVue(findDossier(passerelle, appel, objet.id), appel.aujourdhui);
        const headers = toReplayed(replayed);
        return objet.statut === 201
          ? info.response(201).json(dossier, { headers })
          : info.response(200).json(dossier, { headers });
      }),
    ),
    http.get("/v1/dossiers/{reference}", (info) =>
      guard(passerelle, info, { droit: "lecture" }, (appel) => {
        const { dateObservation } = parseQuery("get", "/v1/dossiers/{reference}", appel.query);
        const dossier = findDossier(passerelle, appel, readReference(info.params.reference));
        return info.response(200).json(toVue(dossier, String(dateObservation ?? appel.aujourdhui)));
      }),
    ),
    http.delete("/v1/dossiers/{reference}", (info) =>
      guard(passerelle, info, { droit: "administration" }, (appel) => {
        const reference = readReference(info.params.reference);
        const { replayed } = runOnce(memory, appel, () => {
          eraseDossier(passerelle, appel, findDossier(passerelle, appel, reference));
          return { type: "effacement", id: "", statut: 204 };
        });
        return info.response(204).empty({ headers: toReplayed(replayed) });
      }),
    ),
  ];
}

/** @throws Probleme `dossier-introuvable` */
export function findDossier(
  { memory }: Passerelle,
  { collectivite }: Appel,
  reference: string,
): DossierGarde {
  const dossier = memory.passerelle.dossiers.get(cleDossier(collectivite, reference));
  if (!dossier) throw new Probleme("dossier-introuvable", "Aucun dossier sous cette référence.");
  return dossier;
}

/** @throws Probleme `donnees-invalides` */
export function readReference(reference: unknown): string {
  const text = String(reference);
  const message = "La référence compte 1 à 64 caractères parmi A-Z a-z 0-9 . _ ~ -";
  refuseErreurs(isReferenceDossier(text) ? [] : [{ chemin: "/reference", message }]);
  return text;
}

const usagerSchema = z.object({
  usager: z.object({
    numeroFranceTravail: z.string().nullish(),
    nir: z.string().nullish(),
    dateNaissance: z.string().nullish(),
  }),
});

/** What the document does not say of an identity. */
function findFautes(corps: unknown) {
  const { data } = usagerSchema.safeParse(corps);
  if (!data) return [];
  const { numeroFranceTravail, nir, dateNaissance } = data.usager;
  const incomplete = "Le numéro France Travail, ou le NIR avec la date de naissance, est obligatoire.";
  const faults = [
    ["/usager/nir", nir ? checkNir(nir) : null],
    ["/usager", numeroFranceTravail || (nir && dateNaissance) ? null : incomplete],
    // The document's own pattern tells the others.
    ["/usager/numeroFranceTravail", numeroFranceTravail === "" ? checkNumeroFranceTravail("") : null],
  ] as const;
  return faults.flatMap(([chemin, message]) => (message === null ? [] : [{ chemin, message }]));
}

function toElement(dossier: DossierGarde, aujourdhui: string, delai: unknown) {
  const { reference, droitRsa, soumisDroitsDevoirs } = dossier;
  const { regime, orientation, contrat } = readParcours(dossier, aujourdhui);
  const running = [orientation, contrat].filter(({ statut }) => statut === "en-cours" || statut === "echu");
  const echeances = running.flatMap(({ echeance }) => echeance ?? []).toSorted();
  const pick = ({ statut, echeance, jours }: typeof orientation) => ({ statut, echeance, jours });
  const delais = { orientation: pick(orientation), contrat: pick(contrat) };
  const echeance =
    delai === "orientation" || delai === "contrat" ? delais[delai].echeance : (echeances[0] ?? null);
  return { vue: { reference, droitRsa, soumisDroitsDevoirs, regime, delais }, echeance };
}
