import { addDays, addMonths } from "../domain/date-civile.ts";
import { type Regime, STATUTS_DELAI, type StatutDelai } from "../domain/delai.ts";
import type { FiltreDossiersDelai } from "../pilotage/delais-dossiers.ts";
import { type FiltreDelais, findStatut, type NomDelai } from "../pilotage/delais-filtre.ts";
import { type Query, readDate, readNombre, readText, writeQuery } from "./adresse.ts";

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
    depuis: asked || regime === "stock" ? readDate(query.depuis) : findDebutAnnee(aujourdhui),
    jusqua: readDate(query.jusqua),
    parcours: readText(query.parcours),
    organisme: readText(query.organisme),
  };
}

/** What a list adds; a month narrows the period to itself. */
export function readFiltreDossiers(query: Query, aujourdhui: string): FiltreDossiersDelai {
  const statuts = (query.statut ?? "").split(" ").flatMap((one) => findStatut(one, STATUTS_DELAI) ?? []);
  return {
    ...readFiltre(query, aujourdhui),
    statuts: statuts.length === 0 ? null : statuts,
    jours: readNombre(query.jours),
    joursMax: readNombre(query.joursMax),
    departAu: readDate(query.departAu),
    sansReception: query.sansReception === "oui",
    estime: query.estime === "oui",
    echeanceDu: readDate(query.echeanceDu),
    echeanceAu: readDate(query.echeanceAu),
  };
}

/** What an address of the lists says besides the filter. */
export type Ajout = Partial<Omit<FiltreDossiersDelai, keyof FiltreDelais | "statuts">> & {
  statut?: readonly StatutDelai[];
  page?: number;
};

/** The address of the page itself, or of the list behind a figure of it. */
export function writeAdresse(
  page: "/delais" | "/delais/dossiers",
  { delai, regime, depuis, jusqua, parcours, organisme }: FiltreDelais,
  { statut, sansReception, estime, ...ajout }: Ajout = {},
): string {
  return writeQuery(page, {
    delai,
    regime,
    // Both are written, empty or not: their absence would stand for the last twelve months.
    depuis: depuis ?? "",
    jusqua: jusqua ?? "",
    parcours,
    organisme,
    ...ajout,
    statut: statut?.join(" "),
    sansReception: sansReception ? "oui" : null,
    estime: estime ? "oui" : null,
  });
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
