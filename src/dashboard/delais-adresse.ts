import { addDays, addMonths, isDateCivile } from "../domain/date-civile.ts";
import { type Regime, STATUTS_DELAI, type StatutDelai } from "../domain/delai.ts";
import type { FiltreDossiersDelai } from "../pilotage/delais-dossiers.ts";
import { type FiltreDelais, findStatut, type NomDelai } from "../pilotage/delais-filtre.ts";
import { RACINE } from "./session.ts";

type Query = Readonly<Record<string, string>>;

const date = (text: string | undefined) => (text !== undefined && isDateCivile(text) ? text : null);
const text = (value: string | undefined) => (value === undefined || value === "" ? null : value.slice(0, 50));

/** The twelve months up to this one, the current one included. */
export const findDebutAnnee = (aujourdhui: string): string =>
  `${addMonths(`${aujourdhui.slice(0, 7)}-01`, -11).slice(0, 7)}-01`;

/** The filter of an address; what is wrong in it counts as not given. Without dates: the last twelve months, all for the stock. */
export function readFiltre(query: Query, aujourdhui: string): FiltreDelais {
  const delai: NomDelai = query.delai === "contrat" ? "contrat" : "orientation";
  const regime: Regime = query.regime === "stock" && delai === "contrat" ? "stock" : "primo-entrant";
  const asked = query.depuis !== undefined || query.jusqua !== undefined;
  return {
    delai,
    regime,
    depuis: asked || regime === "stock" ? date(query.depuis) : findDebutAnnee(aujourdhui),
    jusqua: date(query.jusqua),
    parcours: text(query.parcours),
    organisme: text(query.organisme),
  };
}

/** What a list adds; a month narrows the period to itself. */
export function readFiltreDossiers(query: Query, aujourdhui: string): FiltreDossiersDelai {
  const filtre = readFiltre(query, aujourdhui);
  const statuts = (query.statut ?? "").split(" ").flatMap((one) => findStatut(one, STATUTS_DELAI) ?? []);
  const jours = Number(query.jours);
  return {
    ...filtre,
    statuts: statuts.length === 0 ? null : statuts,
    jours: /^\d{1,5}$/.test(query.jours ?? "") ? jours : null,
    echeanceDu: date(query.echeanceDu),
    echeanceAu: date(query.echeanceAu),
  };
}

/** What an address of the lists says besides the filter. */
export interface Ajout {
  statut?: readonly StatutDelai[];
  jours?: number;
  echeanceDu?: string;
  echeanceAu?: string;
  page?: number;
}

/** The address of the page itself, or of the list behind a figure of it. */
export function writeAdresse(
  page: "/delais" | "/delais/dossiers",
  filtre: FiltreDelais,
  { statut, jours, page: numero, ...ajout }: Ajout = {},
): string {
  const given = {
    ...filtre,
    // Both are written, empty or not: their absence would stand for the last twelve months.
    depuis: filtre.depuis ?? "",
    jusqua: filtre.jusqua ?? "",
    ...ajout,
    statut: statut?.join(" "),
    jours: jours?.toString(),
    page: numero?.toString(),
  };
  const query = new URLSearchParams(
    Object.entries(given).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
  );
  return `${RACINE}${page}?${query}`;
}

/** The filter narrowed to one month `2026-01`, within its own period. */
export function narrowToMois(filtre: FiltreDelais, mois: string): FiltreDelais {
  const premier = `${mois}-01`;
  const dernier = addDays(addMonths(premier, 1), -1);
  return {
    ...filtre,
    depuis: filtre.depuis !== null && filtre.depuis > premier ? filtre.depuis : premier,
    jusqua: filtre.jusqua !== null && filtre.jusqua < dernier ? filtre.jusqua : dernier,
  };
}
