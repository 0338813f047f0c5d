import { addDays, daysBetween } from "../domain/date-civile.ts";

const NBSP = "\u00a0";
const nombre = new Intl.NumberFormat("fr-FR", { maximumFractionDigits: 1 });
const longue = new Intl.DateTimeFormat("fr-FR", {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});
const courte = new Intl.DateTimeFormat("fr-FR", {
  day: "numeric",
  month: "short",
  year: "numeric",
  timeZone: "UTC",
});
const sansAnnee = new Intl.DateTimeFormat("fr-FR", { day: "numeric", month: "short", timeZone: "UTC" });
const mois = new Intl.DateTimeFormat("fr-FR", { month: "long", year: "numeric", timeZone: "UTC" });
const moisCourt = new Intl.DateTimeFormat("fr-FR", { month: "short", timeZone: "UTC" });

/** `1 234,5`, with the narrow space of French typography; one decimal at most. */
export const toNombre = (value: number): string => nombre.format(value);

/**
 * A share as `87 %`, or `87,5 %`. What is not complete never reads `100 %`, nor what is not nil `0 %`; null is « sans objet ».
 * @param taux 0 to 1
 */
export function toPourcent(taux: number | null): string {
  if (taux === null) return "sans objet";
  const rounded = Math.round(taux * 1000) / 10;
  const shown = taux < 1 && taux > 0 ? Math.min(99.9, Math.max(0.1, rounded)) : rounded;
  return `${toNombre(shown)}${NBSP}%`;
}

/** `24 j`; null where no act is done. */
export const toJours = (jours: number | null): string =>
  jours === null ? "—" : `${toNombre(jours)}${NBSP}j`;

/** Minutes as `12 h 30`, to the minute; null, which is not transmitted, is never 0. */
export function toHeures(minutes: number | null): string {
  if (minutes === null) return "—";
  const whole = Math.round(minutes);
  const reste = whole % 60;
  const heures = `${toNombre((whole - reste) / 60)}${NBSP}h`;
  return reste === 0 ? heures : `${heures}${NBSP}${String(reste).padStart(2, "0")}`;
}

/** `1 dossier`, `2 dossiers`; French counts zero and one alike. */
export const toCompte = (count: number, singulier: string, pluriel = `${singulier}s`): string =>
  `${toNombre(count)}${NBSP}${count < 2 ? singulier : pluriel}`;

const toDay = (date: string) => new Date(`${date}T00:00:00Z`);
/** The first of a month is « 1er », and a date does not break at the end of a line. */
const polish = (text: string) => text.replace(/^1 /, "1er ").replaceAll(" ", NBSP);

/** `24 novembre 2026` */
export const toDateLongue = (date: string): string => polish(longue.format(toDay(date)));
/** `24 nov. 2026` */
export const toDateCourte = (date: string): string => polish(courte.format(toDay(date)));
/** `24 nov.` */
export const toDateSansAnnee = (date: string): string => polish(sansAnnee.format(toDay(date)));
/** `2026-11` as `novembre 2026` */
export const toMois = (text: string): string => mois.format(toDay(`${text}-01`));
/** `2026-11` as `nov.` */
export const toMoisCourt = (text: string): string => moisCourt.format(toDay(`${text}-01`));

/** `2026-11` as `11/26`, where years follow one another. */
export const toMoisAnnee = (text: string): string => `${text.slice(5, 7)}/${text.slice(2, 4)}`;

/** An instant in a zone: `24 nov. 2026, 6 h 02`. */
export function toInstantLocal(instant: number, fuseau: string): string {
  const parts = new Intl.DateTimeFormat("fr-FR", {
    day: "numeric",
    month: "short",
    year: "numeric",
    hour: "numeric",
    minute: "2-digit",
    timeZone: fuseau,
  }).formatToParts(instant);
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((one) => one.type === type)?.value ?? "";
  const date = polish(`${part("day")} ${part("month")} ${part("year")}`);
  return `${date}, ${Number(part("hour"))}${NBSP}h${NBSP}${part("minute")}`;
}

/** A planned date of Annexe 5: a day, or a quarter as `2e trimestre 2026`. */
export function toEcheance(echeance: string): string {
  const [annee, trimestre] = echeance.split("-T");
  if (trimestre === undefined) return toDateCourte(echeance);
  return `${trimestre}${trimestre === "1" ? "er" : "e"}${NBSP}trimestre ${annee}`;
}

/** How far a day is: `aujourd'hui`, `demain`, `dans 3 j`, `depuis 12 j`. */
export function toDistance(date: string, aujourdhui: string): string {
  if (date === aujourdhui) return "aujourd’hui";
  if (date === addDays(aujourdhui, 1)) return "demain";
  const jours = daysBetween(aujourdhui, date);
  return jours > 0 ? `dans ${toJours(jours)}` : `depuis ${toJours(-jours)}`;
}
