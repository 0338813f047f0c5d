import { type SQL, sql } from "drizzle-orm";
import { MOIS_SUIVIS } from "../domain/mesure-contrat.ts";

/*
 * Whom the coverage counts, and how, in the table `dossier d`: for the measure and for the lists behind it alike.
 */

/** Their right runs, and they are subject to the droits et devoirs, or not known not to be (CTR-14, DEL-18). */
export const isInChamp = (code: string): SQL =>
  sql`d.collectivite = ${code} and d.contrat_statut <> 'non-applicable' and d.droit_fin is null`;

/** A contract is signed, of the current orientation. */
export const COUVERT = sql`d.contrat_statut in ('respecte', 'hors-delai')`;

/** The month of its signature; null where none stands. */
export const MOIS_SIGNATURE = sql`case when ${COUVERT} then to_char(d.contrat_fin, 'YYYY-MM') end`;

/** The month in which the month of the contract opened; null for the stock, and where no orientation opened it. */
export const MOIS_ORIENTATION = sql`case when d.regime <> 'stock' then to_char(d.contrat_depart, 'YYYY-MM') end`;

/** In how many months of quantième it was signed, rounded up, at most one more than those followed. */
export const SIGNE_EN = sql`case ${sql.join(
  Array.from({ length: MOIS_SUIVIS }, (_, rang) => {
    const mois = rang + 1;
    return sql`when ${COUVERT} and d.contrat_fin <= d.contrat_depart + make_interval(months => ${mois}::int) then ${mois}::int`;
  }),
  sql` `,
)} when ${COUVERT} then ${MOIS_SUIVIS + 1}::int end`;
