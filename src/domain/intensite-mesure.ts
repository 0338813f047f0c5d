import { daysBetween } from "./date-civile.ts";
import { CIBLE_MINUTES, type Quotite, type SemaineIntensite } from "./intensite.ts";
import { dernierJour, listSemaines, premierJour } from "./semaine.ts";

/** Civil days, both included; `fin` null while it lasts. */
export interface Periode {
  debut: string;
  fin: string | null;
}

export interface EntreeMesure {
  /** What is kept of the dossier, in any order, at most once a week; what lies outside the period is ignored. */
  semaines: readonly SemaineIntensite[];
  /** Whole weeks: one that has a day in the period counts in full. */
  periode: { debut: string; fin: string };
  /** When the person was accompanied and had the right, without overlap (INT-08); null where it is not followed. */
  presences: readonly Periode[] | null;
  /** What the contract fixes; minutes a week. null is not known. */
  contrat: { quotite: Quotite | null; minutes: number | null };
  /** Civil date, local: a week not over by then is not measured. */
  dateObservation: string;
}

/** The weeks that could be judged, those that reach the duration, and their share from 0 to 1. */
export interface Part {
  semaines: number;
  atteintes: number;
  /** null where no week could be judged: « sans objet », never 0 %. */
  part: number | null;
}

/** Minutes a week, not rounded: `toHeures` says them in hours. null where no week tells. */
export interface MesureIntensite {
  /** Weeks that were due: over, and with a day of presence. */
  semaines: number;
  /** Of which the done hours are known, were they 0. */
  semainesTransmises: number;
  semainesNonTransmises: number;
  /** Share of the weeks due whose done hours are known, from 0 to 1. */
  tauxRenseignement: number | null;
  moyennePrevue: number | null;
  moyenneDeclaree: number | null;
  moyenneRealisee: number | null;
  moyenneValidee: number | null;
  /** Weeks of at least fifteen hours done (INT-01). */
  quinzeHeures: Part;
  /** Weeks that reach the duration of the person's own plan (CTR-07, CTR-09). */
  dureePropre: Part;
  /** Interviews held, in the weeks that tell (INT-05). */
  entretiens: number | null;
}

/**
 * The intensity of one dossier over a period. Each mean runs over the weeks that tell it, and what was not transmitted
 * is counted apart, never as 0 (intensite, calcul hebdomadaire). A plan without duration (CTR-09) is not judged.
 */
export function computeMesureIntensite(entree: EntreeMesure): MesureIntensite {
  const { periode, presences, contrat, dateObservation } = entree;
  const dues = listSemaines(periode.debut, periode.fin)
    .filter((semaine) => dernierJour(semaine) < dateObservation)
    .map((semaine) => ({ semaine, jours: countJours(semaine, presences) }))
    .filter(({ jours }) => jours > 0);

  const kept = new Map(entree.semaines.map((each) => [each.semaine, each]));
  const connues = dues.flatMap(({ semaine, jours }) => {
    const each = kept.get(semaine);
    return each === undefined ? [] : [{ ...each, jours }];
  });
  const transmises = connues.filter(({ minutesRealisees }) => minutesRealisees !== null).length;
  const judge = (findCible: (semaine: SemaineIntensite & { jours: number }) => number | null) =>
    computePart(connues.map((each) => ({ fait: each.minutesRealisees, cible: findCible(each) })));

  return {
    semaines: dues.length,
    semainesTransmises: transmises,
    semainesNonTransmises: dues.length - transmises,
    tauxRenseignement: dues.length === 0 ? null : transmises / dues.length,
    moyennePrevue: computeMoyenne(connues.map(({ minutesPrevues }) => minutesPrevues)),
    moyenneDeclaree: computeMoyenne(connues.map(({ minutesDeclarees }) => minutesDeclarees)),
    moyenneRealisee: computeMoyenne(connues.map(({ minutesRealisees }) => minutesRealisees)),
    moyenneValidee: computeMoyenne(connues.map(({ minutesValidees }) => minutesValidees)),
    quinzeHeures: judge(({ jours }) =>
      contrat.quotite === "dispense" ? null : computeCible(CIBLE_MINUTES, jours),
    ),
    dureePropre: judge((semaine) => findDureePropre(semaine, contrat)),
    entretiens: sum(connues.map(({ entretiens }) => entretiens)),
  };
}

/** A weekly duration in a week of `jours` days of presence, in minutes rounded down: 900 for 4 days is 514. */
export function computeCible(minutes: number, jours: number): number {
  return Math.floor((minutes * jours) / 7);
}

/** Days of a week, 0 to 7, on which the person was accompanied: all of them where it is not followed. */
export function countJours(semaine: string, presences: readonly Periode[] | null): number {
  if (presences === null) return 7;
  const [lundi, dimanche] = [premierJour(semaine), dernierJour(semaine)];
  return presences.reduce((total, { debut, fin }) => {
    const from = debut > lundi ? debut : lundi;
    const to = fin !== null && fin < dimanche ? fin : dimanche;
    return total + Math.max(0, daysBetween(from, to) + 1);
  }, 0);
}

/** The contract's duration, in proportion to the days; else what was planned for that very week, as it stands. */
function findDureePropre(
  { minutesPrevues, jours }: SemaineIntensite & { jours: number },
  { quotite, minutes }: EntreeMesure["contrat"],
): number | null {
  if (quotite === "dispense") return null;
  const duree = minutes ?? (quotite === "cible" ? CIBLE_MINUTES : null);
  return duree === null ? minutesPrevues : computeCible(duree, jours);
}

/** A target of 0 minutes, which any week reaches, tells nothing. */
function computePart(semaines: readonly { fait: number | null; cible: number | null }[]): Part {
  const judged = semaines.flatMap(({ fait, cible }) =>
    fait === null || cible === null || cible === 0 ? [] : [fait >= cible],
  );
  const atteintes = judged.filter((reached) => reached).length;
  return {
    semaines: judged.length,
    atteintes,
    part: judged.length === 0 ? null : atteintes / judged.length,
  };
}

function computeMoyenne(values: readonly (number | null)[]): number | null {
  const total = sum(values);
  return total === null ? null : total / values.filter((value) => value !== null).length;
}

/** Of what is known; null where nothing is. */
function sum(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((total, value) => total + value, 0);
}
