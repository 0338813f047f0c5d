import { type SQL, sql } from "drizzle-orm";
import { addDays } from "../domain/date-civile.ts";

/** What a measure runs over; null does not bound. Civil dates, both included. */
export interface Periode {
  depuis: string | null;
  jusqua: string | null;
}

/** The dossiers that a measure is about, besides its period; `inconnu` is what no decision says. */
export interface Perimetre extends Periode {
  /** Code of France Travail. */
  parcours?: string | null;
  organisme?: string | null;
}

/** What a code not said is called. */
export const INCONNU = "inconnu";

/** Whether a civil date is in the period. */
export function isInPeriode(date: SQL, { depuis, jusqua }: Periode): SQL {
  return sql`(${depuis}::date is null or ${date} >= ${depuis}::date)
    and (${jusqua}::date is null or ${date} <= ${jusqua}::date)`;
}

/** The dossiers `d` of a parcours or an organisme. */
export function isInPerimetre({ parcours = null, organisme = null }: Perimetre): SQL {
  return sql`(${parcours}::text is null or coalesce(d.parcours, ${INCONNU}) = ${parcours})
    and (${organisme}::text is null or coalesce(d.organisme, ${INCONNU}) = ${organisme})`;
}

/** The whole months that a period is made of; null where it is of days, or of a parcours or an organisme. */
export function findMois({ depuis, jusqua, parcours = null, organisme = null }: Perimetre) {
  const isWhole =
    (depuis === null || depuis.endsWith("-01")) && (jusqua === null || addDays(jusqua, 1).endsWith("-01"));
  if (!isWhole || parcours !== null || organisme !== null) return null;
  return { premier: depuis?.slice(0, 7) ?? null, dernier: jusqua?.slice(0, 7) ?? null };
}
