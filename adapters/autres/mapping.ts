import type { paths } from "../../openapi/france-travail/activites-operationnelles-v2.ts";
import { checkNir } from "../../src/domain/usager.ts";
import { isRecord, toCamelCase } from "../casse.ts";
import { LIBELLES_ACTIVITE, LIBELLES_ENTRETIEN, LIBELLES_MODALITE } from "./codes.ts";
import {
  type Activite,
  type Activites,
  activiteSchema,
  type Entretien,
  type Entretiens,
  entretienSchema,
  nameCritere,
  type Position,
  type RechercheActivites,
  type Statut,
  statutSchema,
  type UsagerLu,
  usagerSchema,
} from "./schema.ts";

/** `GET /usager`; null where there is nobody (204), undefined where the shape is not understood. */
export function fromUsager(body: unknown): UsagerLu | null | undefined {
  if (body === null) return null;
  const parsed = usagerSchema.safeParse(toCamelCase(body));
  return parsed.success ? parsed.data : undefined;
}

/** `GET /contrat`: `m_contrat` without its prefixes, its labels without the spaces that pad them. */
export function fromStatut(body: unknown): Statut | null | undefined {
  if (body === null) return null;
  const contrat: unknown = isRecord(body) ? body.m_contrat : undefined;
  if (!isRecord(contrat)) return undefined;
  const fields = Object.entries(contrat).map(([name, value]) => [
    name.replace(/^m_/, ""),
    typeof value === "string" ? value.trim() : value,
  ]);
  const parsed = statutSchema.safeParse(toCamelCase(Object.fromEntries(fields)));
  return parsed.success ? parsed.data : undefined;
}

type Chercher = NonNullable<paths["/activites/chercher"]["get"]["parameters"]["query"]>;

/** The query of one page of France Travail's; `page` is its own cursor, null for the first. */
export function toRecherche({ code, famille, domaine }: RechercheActivites, page: string | null): Chercher {
  return {
    ...(code !== undefined && { codeActivite: code }),
    ...(famille !== undefined && { codeFamille: famille }),
    ...(domaine !== undefined && { codeDomaine: domaine }),
    ...(page !== null && { cursor: page }),
  };
}

/** One page of France Travail's, soonest deadline first; `suite` is its cursor to the next one. */
export interface PageActivites {
  activites: Activite[];
  suite: string | null;
}

/**
 * `GET /activites/chercher`: a page (v2), a bare array (v1, G15), or nothing (204).
 * @returns undefined where the shape is not understood, or where more is announced without a way to it
 */
export function fromChercher(body: unknown): PageActivites | undefined {
  if (body === null) return { activites: [], suite: null };
  if (Array.isArray(body)) return fromActivites(body, null);
  if (!isRecord(body)) return undefined;
  const { activites, hasMore, cursor } = body;
  const suite = hasMore !== false && typeof cursor === "string" && cursor !== "" ? cursor : null;
  if (hasMore === true && suite === null) return undefined;
  if (!Array.isArray(activites)) return body.size === 0 ? { activites: [], suite } : undefined;
  return fromActivites(activites, suite);
}

function fromActivites(elements: readonly unknown[], suite: string | null): PageActivites | undefined {
  const activites = elements
    .map((body) => fromActivite(toCamelCase(body)))
    .filter((activite) => activite !== undefined);
  return activites.length === elements.length ? { activites, suite } : undefined;
}

/** An activity whose person is not named by their number is shown as it is, and marked. */
function fromActivite(body: unknown): Activite | undefined {
  if (!isRecord(body)) return undefined;
  // G16: a note of France Travail's reads an array here; everything else has an object
  const usager = withoutNir(Array.isArray(body.usager) ? body.usager[0] : body.usager);
  const attributs = Array.isArray(body.attributsSpecifiques)
    ? body.attributsSpecifiques.map(toTexte)
    : body.attributsSpecifiques;
  const parsed = activiteSchema.safeParse({
    ...body,
    usager,
    attributsSpecifiques: attributs,
    libelle: readLibelle(LIBELLES_ACTIVITE, body.codeActivite),
    exploitable: findNumero(usager) !== null,
    dossier: null,
    attributs: Object.fromEntries(listNommes(attributs)),
  });
  return parsed.success ? parsed.data : undefined;
}

/** Another kind of identifier may be a NIR, which is never given back (DON-12). */
function withoutNir(usager: unknown): unknown {
  if (!isRecord(usager) || typeof usager.identifiant !== "string") return usager;
  const isNir = checkNir(usager.identifiant.replace(/\s/g, "")) === null;
  return isNir ? { ...usager, identifiant: null } : usager;
}

/** G68: whatever an identifier is written as, it is a text. */
function toTexte(attribut: unknown): unknown {
  return isRecord(attribut) && typeof attribut.valeur === "number"
    ? { ...attribut, valeur: String(attribut.valeur) }
    : attribut;
}

/** Attributes go by their name, never by their place; what has no name is in the raw list only. */
function listNommes(attributs: unknown): [nom: string, valeur: unknown][] {
  if (!Array.isArray(attributs)) return [];
  return attributs.flatMap((attribut) =>
    isRecord(attribut) && typeof attribut.nom === "string" ? [[attribut.nom, attribut.valeur]] : [],
  );
}

function findNumero(usager: unknown): string | null {
  if (!isRecord(usager) || usager.typeIdentifiant !== "numeroFranceTravail") return null;
  return typeof usager.identifiant === "string" && usager.identifiant !== "" ? usager.identifiant : null;
}

/** The people named by these activities, each once. */
export function listNumeros({ elements }: Activites): string[] {
  const numeros = elements.map(({ usager }) => findNumero(usager)).filter((numero) => numero !== null);
  return [...new Set(numeros)];
}

/** The same activities, each with the reference of its person's dossier where they have one here. */
export function attachDossiers(activites: Activites, references: ReadonlyMap<string, string>): Activites {
  const elements = activites.elements.map((activite) => {
    const numero = findNumero(activite.usager);
    return { ...activite, dossier: (numero === null ? undefined : references.get(numero)) ?? null };
  });
  return { ...activites, elements };
}

/** The sanctions that activities ask for, of the dossiers known here. */
export function listSanctions({ elements }: Activites): { reference: string; id: string }[] {
  return elements.flatMap(({ dossier, attributs }) => {
    const id = attributs.idConsequenceSanction ?? null;
    return dossier === null || id === null ? [] : [{ reference: dossier, id }];
  });
}

/**
 * What of a page comes after the last activity given. That one may be gone since (its act was done): the page
 * then goes on at its deadline, so that an activity may come twice and none is passed over.
 */
export function findReste(activites: readonly Activite[], apres: Position["apres"]): readonly Activite[] {
  if (apres === null) return activites;
  const same = activites.findIndex(
    ({ identifiantActivite }) => identifiantActivite === apres.identifiantActivite,
  );
  if (same >= 0 && apres.identifiantActivite !== null) return activites.slice(same + 1);
  const next = activites.findIndex((activite) => !isBefore(activite.dateEcheance, apres.dateEcheance));
  return next < 0 ? [] : activites.slice(next);
}

/** Instants that cannot be compared come in no order. */
function isBefore(one: string | null | undefined, other: string | null): boolean {
  return Date.parse(one ?? "") < Date.parse(other ?? "");
}

/** Our own page: what remains of France Travail's, cut to `limite`, and where the next one begins. */
export function toPage(
  requete: RechercheActivites,
  { page, apres }: Pick<Position, "page" | "apres">,
  reste: readonly Activite[],
  suite: string | null,
): Activites {
  const elements = reste.slice(0, requete.limite);
  const last = elements.at(-1);
  const position: Position = {
    critere: nameCritere(requete),
    page: elements.length < reste.length ? page : suite,
    apres: last
      ? { identifiantActivite: last.identifiantActivite ?? null, dateEcheance: last.dateEcheance ?? null }
      : apres,
  };
  const isLast = elements.length === reste.length && suite === null;
  return {
    elements,
    suivant: isLast ? null : Buffer.from(JSON.stringify(position)).toString("base64url"),
  };
}

/** `GET /entretiens`: an array; nothing at all is nobody's interview. */
export function fromEntretiens(body: unknown): Entretiens | undefined {
  if (body === null) return { elements: [], suivant: null };
  if (!Array.isArray(body)) return undefined;
  const elements = body
    .map((entretien) => fromEntretien(toCamelCase(entretien)))
    .filter((entretien) => entretien !== undefined);
  return elements.length === body.length ? { elements, suivant: null } : undefined;
}

function fromEntretien(body: unknown): Entretien | undefined {
  if (!isRecord(body)) return undefined;
  const { typeEntretien, codeModaliteContact } = body;
  const parsed = entretienSchema.safeParse({
    ...body,
    libelleEntretien: body.libelleEntretien ?? readLibelle(LIBELLES_ENTRETIEN, typeEntretien),
    libelleModalite: body.libelleModalite ?? readLibelle(LIBELLES_MODALITE, codeModaliteContact),
  });
  return parsed.success ? parsed.data : undefined;
}

function readLibelle(libelles: Readonly<Record<string, string>>, code: unknown): string | null {
  return typeof code === "string" && Object.hasOwn(libelles, code) ? (libelles[code] ?? null) : null;
}
