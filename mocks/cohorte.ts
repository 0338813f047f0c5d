import { addDays } from "../src/domain/date-civile.ts";
import type { DroitRsa } from "../src/domain/parcours-dossier.ts";
import { computeCleNir } from "../src/domain/usager.ts";
import { DESTINS, type Destin, toSituation, type Vie } from "./cohorte-destins.ts";
import { drawJalons } from "./cohorte-jalons.ts";
import type { PersonneDecrite } from "./personne.ts";

/** One of the cohort: what France Travail knows of them, and what the département would declare. */
export interface Allocataire extends Vie {
  /** The département's own reference: `C-001`. */
  reference: string;
  droitRsa: DroitRsa;
  personne: PersonneDecrite;
}

/** The département whose people they are. */
export const DEPARTEMENT = "33";

const PRENOMS = {
  "M.": ["ADEL", "BRICE", "CYRIL", "DENIS", "EDGAR", "FELIX", "GASPARD", "HUGO", "IVAN", "JORIS"],
  MME: ["AGATHE", "BRUNE", "CLARA", "DIANE", "ELSA", "FAUSTINE", "GARANCE", "HELOISE", "INES", "JOANNE"],
} as const;

/** Numbers from 0 to 1, always the same ones (mulberry32). */
export function createHasard(graine: number): () => number {
  let state = graine;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * Two hundred people of one département, all invented, each with a destiny whose dates run over 2026, the more of them the
 * more rights are received in the season: the same at every start. Born in a country that does not exist (99991), under
 * numbers 983300000nn that nobody else has.
 */
export const cohorte: readonly Allocataire[] = createCohorte();

function createCohorte(): Allocataire[] {
  const hasard = createHasard(33);
  const destins = Object.entries(DESTINS).flatMap(([destin, nombre]) =>
    // Every key of the record is a destiny.
    Array.from({ length: nombre }, () => destin as Destin),
  );
  return destins.map((destin, index) => createAllocataire(index + 1, destin, hasard));
}

function createAllocataire(ordre: number, destin: Destin, hasard: () => number): Allocataire {
  const between = (first: number, last: number) => first + Math.floor(hasard() * (last - first + 1));
  const civilite = ordre % 2 === 0 ? "M." : "MME";
  const dateNaissance = addDays("1962-01-01", between(0, 16_000));
  const prenoms = PRENOMS[civilite];
  const nir = `${civilite === "M." ? 1 : 2}${dateNaissance.slice(2, 4)}${dateNaissance.slice(5, 7)}99991${String(ordre).padStart(3, "0")}`;
  const isStock =
    destin.startsWith("sanction") || (destin === "orientée, contrat jamais signé" && ordre % 2 === 1);
  const vie: Vie = { ordre, destin, jalons: drawJalons({ destin, isStock }, between) };
  const { reception, cessation } = vie.jalons;
  const numero = String(ordre).padStart(3, "0");
  return {
    ...vie,
    reference: `C-${numero}`,
    droitRsa: {
      dateNotification: addDays(reception, -between(1, 6)),
      dateReception: reception,
      dateFin: cessation,
    },
    personne: {
      numeroFranceTravail: String(98_330_000_000 + ordre),
      nir: nir + String(computeCleNir(nir)).padStart(2, "0"),
      dateNaissance,
      civilite,
      nom: `COHORTE-${numero}`,
      prenom: prenoms[between(0, prenoms.length - 1)] ?? "DOMINIQUE",
      destin: `Cohorte : ${destin}`,
      collectivites: [DEPARTEMENT],
      ...toSituation(vie, "9999-12-31"),
    },
  };
}
