import { type SQL, sql } from "drizzle-orm";

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
