import { addDays } from "../src/domain/date-civile.ts";
import type { DroitRsa } from "../src/domain/parcours-dossier.ts";
import { computeCleNir } from "../src/domain/usager.ts";
import { DESTINS, type Destin, toSituation } from "./cohorte-destins.ts";
import type { PersonneDecrite } from "./personne.ts";

/** One of the cohort: what France Travail knows of them, and what the département would declare. */
export interface Allocataire {
  /** The département's own reference: `C-001`. */
  reference: string;
  destin: Destin;
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
 * Two hundred people of one département, all invented, each with a destiny whose dates run over 2026: the same at every
 * start. Born in a country that does not exist (99991), under numbers 983300000nn that nobody else has.
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
  const dateReception = addDays("2026-01-05", between(0, 180));
  const situation = toSituation(destin, { ordre, dateReception, between });
  const dateFin = situation.contrat?.dateSuspension?.slice(0, 10) ?? null;
  const dateNotification = addDays(dateReception, -between(1, 6));
  return {
    reference: `C-${String(ordre).padStart(3, "0")}`,
    destin,
    droitRsa: { dateNotification, dateReception, dateFin },
    personne: {
      numeroFranceTravail: String(98_330_000_000 + ordre),
      nir: nir + String(computeCleNir(nir)).padStart(2, "0"),
      dateNaissance,
      civilite,
      nom: `COHORTE-${String(ordre).padStart(3, "0")}`,
      prenom: prenoms[between(0, prenoms.length - 1)] ?? "DOMINIQUE",
      destin: `Cohorte : ${destin}`,
      collectivites: [DEPARTEMENT],
      ...situation,
    },
  };
}
