import { isDateCivile } from "../domain/date-civile.ts";
import { RACINE } from "./session.ts";

/** What an address asks; whatever is wrong in it counts as not given. */
export type Query = Readonly<Record<string, string>>;

export const readDate = (text: string | undefined): string | null =>
  text !== undefined && isDateCivile(text) ? text : null;

export const readText = (text: string | undefined): string | null =>
  text === undefined || text === "" ? null : text.slice(0, 50);

/** A number of days, of months or of a page. */
export const readNombre = (text: string | undefined): number | null =>
  text !== undefined && /^\d{1,5}$/.test(text) ? Number(text) : null;

/** `2026-01` */
export const readMois = (text: string | undefined): string | null =>
  text !== undefined && isDateCivile(`${text}-01`) ? text : null;

/** One of the values that a filter knows. */
export const readChoix = <T extends string>(text: string | undefined, choix: readonly T[]): T | null =>
  choix.find((one) => one === text) ?? null;

/** An address of the pages; what is null or not given is left out. */
export function writeQuery(
  page: string,
  given: Readonly<Record<string, string | number | null | undefined>>,
): string {
  const query = new URLSearchParams(
    Object.entries(given).flatMap(
      ([key, value]) =>
        value === null || value === undefined ? [] : [[key, String(value)] as [string, string]], // a pair
    ),
  );
  return query.size === 0 ? `${RACINE}${page}` : `${RACINE}${page}?${query}`;
}
