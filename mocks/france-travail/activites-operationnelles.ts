import type { HttpHandler } from "msw";
import { createOpenApiHttp } from "openapi-msw";
import type { paths as PathsV1 } from "../../openapi/france-travail/activites-operationnelles-v1.ts";
import type { paths as PathsV2 } from "../../openapi/france-travail/activites-operationnelles-v2.ts";
import { invented, type Operation, withAcces } from "../acces.ts";
import type { Memory } from "../memory.ts";
import { type ActiviteLue, compareActivites, listActivites } from "./activites.ts";
import {
  findActivite,
  findDomaine,
  findFamille,
  listCodesActivites,
  listDomaines,
} from "./activites-referentiel.ts";

const httpV1 = createOpenApiHttp<PathsV1>({ baseUrl: "*/partenaire/activites-operationnelles/v1" });
const httpV2 = createOpenApiHttp<PathsV2>({ baseUrl: "*/partenaire/activites-operationnelles/v2" });

const RECHERCHE_V1 = describeOperation(["api_activites-operationnellesv1", "activitesCD"]);
const RECHERCHE = describeOperation(["api_activites-operationnellesv2", "profil_accedant", "activitesCD"]);
const REFERENTIEL = describeOperation([
  "api_activites-operationnellesv2",
  "profil_accedant",
  "referentielCD",
]);

const HEADERS = { "content-type": "application/json; charset=UTF-8" };
/** What a page, and the bare array of v1, hold at most. */
const PAGE_MAX = 1000;

/** The work list, by pages (v2) and as the bare array that the sequence diagrams still draw (v1), and its referential. */
export function activitesOperationnellesHandlers(memory: Memory): HttpHandler[] {
  return [
    httpV1.get("/activites/chercher", (info) =>
      withAcces(memory, RECHERCHE_V1, info, ({ collectivite }) => {
        const found = searchActivites(memory, collectivite, info.query);
        if (found instanceof Response) return info.response.untyped(found);
        if (found.length === 0) return info.response(204).empty();
        return info.response(200).json(found.slice(0, PAGE_MAX), { headers: HEADERS });
      }),
    ),
    httpV2.get("/activites/chercher", (info) =>
      withAcces(memory, RECHERCHE, info, ({ collectivite }) => {
        const found = searchActivites(memory, collectivite, info.query);
        if (found instanceof Response) return info.response.untyped(found);
        const numero = info.query.get("numeroFranceTravail");
        const asked = found.filter(({ usager }) => !numero || usager?.identifiant === numero);
        const left = skipTo(asked, info.query.get("cursor"), criteresOf(info.query));
        if (!left) return info.response.untyped(refuseCurseur());
        if (left.length === 0) return info.response(204).empty();
        const activites = left.slice(0, memory.reglages.pageActivites);
        const last = activites.at(-1);
        const hasMore = activites.length < left.length;
        const page = { size: activites.length, activites, hasMore };
        const cursor = last && hasMore ? { cursor: toCurseur(last, criteresOf(info.query)) } : {};
        return info.response(200).json({ ...page, ...cursor }, { headers: HEADERS });
      }),
    ),
    httpV2.get("/referentiel-activites", (info) =>
      withAcces(memory, REFERENTIEL, info, () =>
        info.response(200).json(listDomaines(), { headers: HEADERS }),
      ),
    ),
    httpV2.get("/referentiel-activites/activites/{codeActivite}", (info) =>
      withAcces(memory, REFERENTIEL, info, () => {
        const { codeActivite } = info.params;
        if (!isCode(codeActivite)) return info.response.untyped(refuseCode({ codeActivite }));
        const found = findActivite(codeActivite);
        return found ? info.response(200).json(found, { headers: HEADERS }) : info.response(204).empty();
      }),
    ),
    httpV2.get("/referentiel-activites/domaines/{codeDomaine}", (info) =>
      withAcces(memory, REFERENTIEL, info, () => {
        const { codeDomaine } = info.params;
        if (!isCode(codeDomaine)) return info.response.untyped(refuseCode({ codeDomaine }));
        const found = findDomaine(codeDomaine, false);
        return found ? info.response(200).json(found, { headers: HEADERS }) : info.response(204).empty();
      }),
    ),
    httpV2.get("/referentiel-activites/domaines/{codeDomaine}/detail", (info) =>
      withAcces(memory, REFERENTIEL, info, () => {
        const { codeDomaine } = info.params;
        if (!isCode(codeDomaine)) return info.response.untyped(refuseCode({ codeDomaine }));
        const found = findDomaine(codeDomaine, true);
        return found ? info.response(200).json(found, { headers: HEADERS }) : info.response(204).empty();
      }),
    ),
    httpV2.get("/referentiel-activites/familles/{codeFamille}", (info) =>
      withAcces(memory, REFERENTIEL, info, () => {
        const { codeFamille } = info.params;
        if (!isCode(codeFamille)) return info.response.untyped(refuseCode({ codeFamille }));
        const found = findFamille(codeFamille, false);
        return found ? info.response(200).json(found, { headers: HEADERS }) : info.response(204).empty();
      }),
    ),
    httpV2.get("/referentiel-activites/familles/{codeFamille}/detail", (info) =>
      withAcces(memory, REFERENTIEL, info, () => {
        const { codeFamille } = info.params;
        if (!isCode(codeFamille)) return info.response.untyped(refuseCode({ codeFamille }));
        const found = findFamille(codeFamille, true);
        return found ? info.response(200).json(found, { headers: HEADERS }) : info.response(204).empty();
      }),
    ),
  ];
}

type Query = Pick<URLSearchParams, "get">;

/** Exactly one of the three codes; `numeroFranceTravail` is assumed to come with it. By due date, or the 400. */
function searchActivites(memory: Memory, collectivite: string, query: Query): ActiviteLue[] | Response {
  const activite = query.get("codeActivite") || null;
  const famille = query.get("codeFamille") || null;
  const domaine = query.get("codeDomaine") || null;
  if ([activite, famille, domaine].filter(Boolean).length !== 1) {
    const message = "Il faut renseigner exactement un paramètre.";
    // The examples echo the family and the domain always, the activity where it was given.
    const details = {
      codeFamille: famille,
      codeDomaine: domaine,
      ...(activite && { codeActivite: activite }),
    };
    return refuse("PARAM_INCOHERENT", message, details);
  }
  const kept = activite ? [activite] : listCodesActivites({ famille, domaine });
  return listActivites(memory, collectivite)
    .filter((one) => kept.includes(one.activite.codeActivite) || (famille && one.codeFamille === famille))
    .map((one) => one.activite);
}

/** What a cursor is bound to: the search of which it is a page. */
function criteresOf(query: Query): string {
  const names = ["codeActivite", "codeFamille", "codeDomaine", "numeroFranceTravail"];
  return JSON.stringify(names.map((name) => query.get(name) || null));
}

/** Opaque to callers: the last activity given, and the search. */
function toCurseur({ dateEcheance, identifiantActivite }: ActiviteLue, criteres: string): string {
  return btoa(JSON.stringify([dateEcheance, identifiantActivite, criteres]));
}

/** What comes after a cursor; null for one that is unreadable or of another search (G73). */
function skipTo(found: ActiviteLue[], cursor: string | null, criteres: string): ActiviteLue[] | null {
  if (!cursor) return found;
  let read: unknown;
  try {
    read = JSON.parse(atob(cursor));
  } catch {
    return null;
  }
  if (!Array.isArray(read) || read[2] !== criteres) return null;
  const last = { dateEcheance: String(read[0]), identifiantActivite: String(read[1]) };
  return found.filter((activite) => compareActivites(last, activite) < 0);
}

/** « Alphanumérique en majuscules. » */
function isCode(code: string): boolean {
  return /^[A-Z0-9]+$/.test(code);
}

function describeOperation(scopes: readonly string[]): Operation {
  const refuseAny = (_memory: Memory, message: string) => refuse("SIMULATEUR", message, {});
  // No operation of this API takes a jeton.
  return { api: "activites-operationnelles", scopes, refuse: refuseAny, refuseJeton: refuseAny };
}

function refuseCurseur(): Response {
  const message = "Le curseur est illisible, ou d'une autre recherche : repartir de la première page.";
  return refuse("SIMULATEUR", invented(message), {});
}

function refuseCode(details: Record<string, string>): Response {
  return refuse("SIMULATEUR", invented("Un code s'écrit en lettres majuscules et en chiffres."), details);
}

/** An object, where an older example has an array of them (G18). */
function refuse(code: string, message: string, details: Record<string, string | null>): Response {
  return Response.json({ code, message, details }, { status: 400, headers: HEADERS });
}
