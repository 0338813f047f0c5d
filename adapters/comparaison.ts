import { toDateLocale } from "../src/domain/date-civile.ts";

/*
 * What was asked for against what is read at France Travail, once an answer was lost: was it done after all? What was
 * not asked for does not count, and what France Travail does not tell contradicts nothing.
 */

/** Whether a field is read as asked for; null asks for nothing to be there. */
export function isSame(asked: string | null | undefined, read: string | null | undefined): boolean {
  return asked === undefined || (read ?? null) === asked;
}

/** Whether an instant that was read (RFC 3339) falls on that civil day in the zone, or later. */
export function isSince(day: string, instant: string | null | undefined, fuseau: string): boolean {
  const time = Date.parse(instant ?? "");
  return Number.isNaN(time) || toDateLocale(time, fuseau) >= day;
}

/** One code of a referential and what is asked of it. */
export interface CodeVoulu {
  code: string;
  valeur: string;
  impact?: string | undefined;
  estPrioritaire?: boolean | undefined;
}

export interface CodeLu {
  code?: string | null | undefined;
  valeur?: string | null | undefined;
  impact?: unknown;
  estPrioritaire?: unknown;
  dateExploration?: string | null | undefined;
}

/** What stands for nothing: a code that was never looked into is not read, or under one of these. */
export interface Vierges {
  valeurs: readonly string[];
  impact: string;
}

/** Whether all the codes wanted are read as wanted, explored on that civil day or since. */
export function holdsCodes(
  voulus: readonly CodeVoulu[],
  lus: readonly CodeLu[],
  { depuis, fuseau, vierges }: { depuis: string; fuseau: string; vierges: Vierges },
): boolean {
  return voulus.every(({ code, valeur, impact, estPrioritaire }) => {
    const lu = lus.find((one) => one.code === code);
    if (lu?.valeur ? lu.valeur !== valeur : !vierges.valeurs.includes(valeur)) return false;
    if (impact !== undefined && (lu?.impact ?? vierges.impact) !== impact) return false;
    if (estPrioritaire !== undefined && (lu?.estPrioritaire ?? false) !== estPrioritaire) return false;
    return isSince(depuis, lu?.dateExploration, fuseau);
  });
}
