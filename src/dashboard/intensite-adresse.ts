import { QUOTITES } from "../domain/intensite.ts";
import {
  ETATS_MOIS,
  ETATS_SEMAINE,
  type EtatMois,
  type EtatSemaine,
  type FiltreMois,
  type FiltrePersonnes,
  type FiltreSemaines,
  SITUATIONS,
  type SituationIntensif,
} from "../pilotage/intensite-listes.ts";
import { INCONNU, type Periode } from "../pilotage/periode.ts";
import { type Query, readChoix, readDate, readMois, readText, writeQuery } from "./adresse.ts";
import { findDebutAnnee } from "./delais-adresse.ts";

/** The period of an address; without dates, the last twelve months. */
export function readPeriode(query: Query, aujourdhui: string): Periode {
  const asked = query.depuis !== undefined || query.jusqua !== undefined;
  return {
    depuis: asked ? readDate(query.depuis) : findDebutAnnee(aujourdhui),
    jusqua: readDate(query.jusqua),
  };
}

/** Both are written, empty or not: their absence would stand for the last twelve months. */
export const writePeriode = ({ depuis, jusqua }: Periode) => ({ depuis: depuis ?? "", jusqua: jusqua ?? "" });

export function readFiltrePersonnes(query: Query, aujourdhui: string): FiltrePersonnes {
  return {
    ...readPeriode(query, aujourdhui),
    situation: readChoix(query.situation, SITUATIONS) ?? "en-cours",
    referent: readText(query.referent),
    quotite: readChoix(query.quotite, [...QUOTITES, INCONNU]),
  };
}

export function readFiltreSemaines(query: Query, aujourdhui: string): FiltreSemaines {
  const etats = Object.keys(ETATS_SEMAINE) as EtatSemaine[]; // the keys of the record are its type
  return {
    ...readPeriode(query, aujourdhui),
    etat: readChoix(query.etat, etats),
    mois: readMois(query.mois),
    horsEpisode: query.horsEpisode === "oui",
  };
}

export function readFiltreMois(query: Query, aujourdhui: string): FiltreMois {
  const etats = Object.keys(ETATS_MOIS) as EtatMois[]; // the keys of the record are its type
  return {
    ...readPeriode(query, aujourdhui),
    etat: readChoix(query.etat, etats),
    mois: readMois(query.mois),
  };
}

/** The addresses of the lists behind the figures of a period. */
export function writeListes(periode: Periode) {
  return {
    personnes: (
      situation: SituationIntensif,
      ajout: Partial<Pick<FiltrePersonnes, "referent" | "quotite">> & { page?: number } = {},
    ) => writeQuery("/intensite/personnes", { ...writePeriode(periode), situation, ...ajout }),
    semaines: ({ horsEpisode, ...ajout }: Partial<FiltreSemaines> & { page?: number } = {}) =>
      writeQuery("/intensite/semaines", {
        ...ajout,
        ...writePeriode(periode),
        horsEpisode: horsEpisode ? "oui" : null,
      }),
    mois: (ajout: Partial<FiltreMois> & { page?: number } = {}) =>
      writeQuery("/intensite/mois", { ...ajout, ...writePeriode(periode) }),
  };
}
