import type { components } from "../../openapi/france-travail/diagnosticargumente-v4.ts";
import { isDateCivile, toDateLocale, toInstantDecale, toInstantMidi } from "../../src/domain/date-civile.ts";
import { isRecord, readObjet, toCamelCase } from "../casse.ts";
import type { Contexte, Ressource } from "../contract.ts";
import {
  type BesoinsLus,
  besoinsLus,
  type DiagnosticLu,
  diagnosticLu,
  exploration,
  type Historique,
  type Lecture,
  type ReferentielReponse,
  referentielReponse,
} from "./lectures.ts";
import type { AutonomieNumerique, Besoins, Contraintes, DiagnosticComplet } from "./schema.ts";

type Schemas = components["schemas"];
export type Day = Pick<Contexte, "collectivite" | "dateActe" | "maintenant">;

/**
 * The instant of an exploration, as the API's own requests show it: with milliseconds and the zone's offset. A day is
 * its local noon, and today's is never later than now; an instant passes as the editor wrote it.
 */
export function toDateExploration(
  date: string | undefined,
  { collectivite, dateActe, maintenant }: Day,
): string {
  const day = date ?? dateActe;
  if (!isDateCivile(day)) return day;
  const noon = toInstantMidi(day, collectivite.fuseau);
  const isToday = day === toDateLocale(maintenant, collectivite.fuseau);
  return toInstantDecale(isToday ? Math.min(noon, maintenant) : noon, collectivite.fuseau);
}

/** Body of `POST …/diagnostics/{id}/besoins`. G26: the id is in the path, and in the body as the document wants it. */
export function toBesoins(besoins: Besoins, idDiagnostic: string, contexte: Day): Schemas["BesoinsEcrits"] {
  return {
    idDiagnostic,
    dateExploration: toDateExploration(besoins.dateExploration, contexte),
    besoinAEnregistrer: besoins.besoinAEnregistrer,
  };
}

/** Body of `POST /contraintes`, and of `POST /autonomienumerique`: our own, with its instant. */
export function toExploration<Corps extends Contraintes | AutonomieNumerique>(corps: Corps, contexte: Day) {
  return { ...corps, dateExploration: toDateExploration(corps.dateExploration, contexte) };
}

/**
 * Body of `POST /dossiers`. G25: the constraints under the schema's name; a creation says so by null, as the official
 * request does. Null where an id is one of ours that France Travail never gave another for.
 */
export function toDossier(corps: DiagnosticComplet, contexte: Contexte): Schemas["DossierEcrit"] | null {
  const toId = (id: string) => toIdFranceTravail(contexte.ressources, id);
  const { contraintesDossierAEnregistrer: contraintes, autonomieNumeriqueAEnregistrer: autonomie } = corps;
  const besoins: Schemas["BesoinsEcrits"][] = [];
  for (const { idDiagnostic, ...one } of corps.besoinsParDiagnosticAEnregistrer ?? []) {
    const id = toId(idDiagnostic);
    if (id === null) return null;
    besoins.push(toBesoins(one, id, contexte));
  }
  const diagnostics: Schemas["DiagnosticPourDossier"][] = [];
  for (const { idDiagnosticModifie, ...one } of corps.diagnosticsAEnregistrer ?? []) {
    const id = idDiagnosticModifie ? toId(idDiagnosticModifie) : null;
    if (id === null && idDiagnosticModifie) return null;
    diagnostics.push({ ...one, idDiagnosticModifie: id });
  }
  return {
    ...(diagnostics.length > 0 && { diagnosticsAEnregistrer: diagnostics }),
    ...(besoins.length > 0 && { besoinsParDiagnosticAEnregistrer: besoins }),
    ...(contraintes && { contraintesDossierAEnregistrer: toExploration(contraintes, contexte) }),
    ...(corps.pouvoirAgirAEnregistrer && { pouvoirAgirAEnregistrer: corps.pouvoirAgirAEnregistrer }),
    ...(autonomie && { autonomieNumeriqueAEnregistrer: toExploration(autonomie, contexte) }),
  };
}

/** France Travail's id: itself where the caller used it; null where it is ours and no acceptance gave another. */
export function toIdFranceTravail(ressources: readonly Ressource[], id: string): string | null {
  const ours = ressources.find((ressource) => ressource.id === id);
  return ours ? ours.idFranceTravail : id;
}

const PAR_PAGE = 50;

/** Our page as France Travail's: days become the whole of them, without an offset; the cursor is its page and size. */
export function toPage({ depuis, jusqua, limite, curseur }: Lecture) {
  const [pageActuelle = 1, donneesParPage = Number(limite ?? PAR_PAGE)] =
    curseur?.split("-").map(Number) ?? [];
  return {
    ...(depuis !== undefined && { dateDebut: `${depuis}T00:00:00` }),
    ...(jusqua !== undefined && { dateFin: `${jusqua}T23:59:59` }),
    donneesParPage,
    pageActuelle,
  };
}

/** A page of an history; none (204) is an empty one, undefined is not one. */
export function fromHistorique(body: unknown, requete: Lecture): Historique | undefined {
  if (body === null) return { elements: [], suivant: null };
  if (!isRecord(body)) return undefined;
  const parsed = exploration.array().safeParse(toCamelCase(body.donneesParVersionExploration ?? []));
  if (!parsed.success) return undefined;
  const asked = toPage(requete);
  const parPage = toNumber(body.donneesParPage) ?? asked.donneesParPage;
  const pageActuelle = toNumber(body.pageActuelle) ?? asked.pageActuelle;
  const total = toNumber(body.totalDonnees);
  const isLast = total === null ? parsed.data.length < parPage : pageActuelle * parPage >= total;
  return { elements: parsed.data, suivant: isLast ? null : `${pageActuelle + 1}-${parPage}` };
}

const toNumber = (value: unknown) => (typeof value === "number" && value > 0 ? value : null);

/** The needs of a whole history, one element for each diagnostic and exploration: as the history of one is. */
export function toHistoriqueBesoins(historique: Historique): Historique {
  const elements = historique.elements.flatMap(({ donnees, ...version }) => {
    const besoins = donnees?.besoinsHistorises;
    return Array.isArray(besoins)
      ? besoins.filter(isRecord).map((one) => ({ donnees: one, ...version }))
      : [];
  });
  return { ...historique, elements };
}

/** `GET /diagnostics`: 204 is none, undefined is no list. */
export function fromDiagnostics(body: unknown): DiagnosticLu[] | undefined {
  if (body === null) return [];
  if (!isRecord(body)) return undefined;
  return readObjet(diagnosticLu.array(), body.diagnostics ?? []) ?? undefined;
}

/** `GET /besoins`: an array at the root. */
export function fromBesoins(body: unknown): BesoinsLus[] | undefined {
  return readObjet(besoinsLus.array(), body ?? []) ?? undefined;
}

/** The whole referential as France Travail gives it now. */
export function fromReferentiel(body: unknown): ReferentielReponse | undefined {
  return isRecord(body)
    ? (readObjet(referentielReponse, { ...body, source: "france-travail" }) ?? undefined)
    : undefined;
}

/** France Travail's id of what was created; undefined where it gives none. */
export function fromCreation(body: unknown): { idDiagnostic: string } | undefined {
  const idDiagnostic = isRecord(body) ? body.idDiagnostic : null;
  return typeof idDiagnostic === "string" && idDiagnostic !== "" ? { idDiagnostic } : undefined;
}
