import type { Regime } from "../domain/delai.ts";
import { AUCUN, type FiltreContrats } from "../pilotage/contrats-dossiers.ts";
import { type Query, readChoix, readMois, readNombre, readText, writeQuery } from "./adresse.ts";
import { REGIMES } from "./delais-regles.tsx";
import { toMois } from "./format.ts";

const REGIMES_CONNUS = Object.keys(REGIMES) as Regime[]; // the keys of the record are its type

/** The filter of an address. */
export function readFiltreContrats(query: Query): FiltreContrats {
  const couvert = readChoix(query.couvert, ["oui", "non"]);
  return {
    regime: readChoix(query.regime, REGIMES_CONNUS),
    parcours: readText(query.parcours),
    organisme: readText(query.organisme),
    couvert: couvert === null ? null : couvert === "oui",
    incoherent: query.incoherent === "oui",
    droitsDevoirsInconnus: query.droitsDevoirsInconnus === "oui",
    mois: readMois(query.mois),
    moisAu: readMois(query.moisAu),
    moisOrientation: query.moisOrientation === AUCUN ? AUCUN : readMois(query.moisOrientation),
    sous: readNombre(query.sous),
    inscription: readChoix(query.inscription, ["connue", "inconnue"]),
  };
}

/** The address of the list behind a figure. */
export function writeContrats(filtre: Partial<FiltreContrats>, page?: number): string {
  const { couvert = null, incoherent, droitsDevoirsInconnus, ...rest } = filtre;
  return writeQuery("/contrats/dossiers", {
    ...rest,
    couvert: couvert === null ? null : couvert ? "oui" : "non",
    incoherent: incoherent ? "oui" : null,
    droitsDevoirsInconnus: droitsDevoirsInconnus ? "oui" : null,
    page: page ?? null,
  });
}

/** The filter in words. */
export function describeContrats(filtre: FiltreContrats): string {
  const { regime, parcours, organisme, couvert, mois, moisAu, moisOrientation, sous, inscription } = filtre;
  return [
    inscription === null
      ? "Personnes du champ"
      : `Contrats signés, inscription ${inscription === "connue" ? "connue" : "non connue"}`,
    regime && REGIMES[regime],
    couvert !== null && (couvert ? "contrat signé" : "contrat à signer"),
    filtre.incoherent && "dates incohérentes",
    filtre.droitsDevoirsInconnus && "droits et devoirs non renseignés",
    mois && `signé en ${toMois(mois)}`,
    moisAu && `signé jusqu’en ${toMois(moisAu)}`,
    moisOrientation === AUCUN && "sans orientation depuis 2025",
    moisOrientation !== null && moisOrientation !== AUCUN && `orientation de ${toMois(moisOrientation)}`,
    sous !== null && `signé en au plus ${sous} mois`,
    parcours && `parcours ${parcours}`,
    organisme && `organisme ${organisme}`,
  ]
    .filter(Boolean)
    .join(" · ");
}
