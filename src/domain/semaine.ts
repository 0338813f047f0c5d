import { addDays, compare, daysBetween, toDateLocale } from "./date-civile.ts";

/** A known Monday: every other one is a multiple of seven days away. */
const LUNDI = "1970-01-05";

/**
 * Whether `text` is an ISO 8601 week `2026-W07` that exists, of the years 1900 to 2199: week 53 only where the year has
 * one. Every other function of this file trusts that its weeks passed here, and its dates `isDateCivile`.
 */
export function isSemaine(text: string): boolean {
  if (!/^\d{4}-W\d{2}$/.test(text)) return false;
  const { annee, numero } = split(text);
  if (annee < 1900 || annee > 2199 || numero < 1) return false;
  return numero <= 52 || (numero === 53 && toSemaine(`${annee}-12-28`).endsWith("W53"));
}

/** The Monday of a week, a civil date. */
export function premierJour(semaine: string): string {
  const { annee, numero } = split(semaine);
  return addDays(findLundi(`${annee}-01-04`), (numero - 1) * 7);
}

/** The Sunday of a week, a civil date. */
export function dernierJour(semaine: string): string {
  return addDays(premierJour(semaine), 6);
}

/** The week of a civil date: its year is the one of its Thursday, so that 2027-01-01 is in `2026-W53`. */
export function toSemaine(date: string): string {
  const jeudi = addDays(findLundi(date), 3);
  const annee = jeudi.slice(0, 4);
  const numero = Math.floor(daysBetween(`${annee}-01-01`, jeudi) / 7) + 1;
  return `${annee}-W${String(numero).padStart(2, "0")}`;
}

/**
 * The week that an instant falls in, in a zone (OM-08): Sunday evening in Paris is already next week in Saint-Denis.
 *
 * @param instant epoch milliseconds, or an ISO 8601 instant with `Z` or an offset
 * @throws RangeError for a text without an offset, or an unknown zone
 */
export function toSemaineLocale(instant: number | string, fuseau: string): string {
  return toSemaine(toDateLocale(instant, fuseau));
}

/** Negative when `left` comes before `right`, positive when after, zero for the same week: for `toSorted`. */
export function compareSemaines(left: string, right: string): number {
  return compare(left, right);
}

/** Every week that has a day between two civil dates, both included, in order; none where `fin` comes before `debut`. */
export function listSemaines(debut: string, fin: string): string[] {
  const semaines: string[] = [];
  if (fin < debut) return semaines;
  for (let lundi = findLundi(debut); lundi <= fin; lundi = addDays(lundi, 7)) semaines.push(toSemaine(lundi));
  return semaines;
}

function findLundi(date: string): string {
  const jour = daysBetween(LUNDI, date) % 7;
  return addDays(date, jour < 0 ? -jour - 7 : -jour);
}

function split(semaine: string): { annee: number; numero: number } {
  return { annee: Number(semaine.slice(0, 4)), numero: Number(semaine.slice(6, 8)) };
}
