import { type SQL, sql } from "drizzle-orm";
import type { Regime, StatutDelai } from "../domain/delai.ts";
import { isInPerimetre, isInPeriode, type Perimetre } from "./periode.ts";

export type NomDelai = "orientation" | "contrat";

/**
 * Which dossiers one delay is looked at for; what is null does not restrict. The period is that of the rights received
 * (`droit_recu_le`), parcours and organisme are those of the last decision, `inconnu` where it does not say them.
 */
export interface FiltreDelais extends Required<Perimetre> {
  delai: NomDelai;
  regime: Regime;
}

/** The columns of one delay in the table `dossier d`. */
export const COLONNES = {
  orientation: {
    statut: sql`d.orientation_statut`,
    echeance: sql`d.orientation_echeance`,
    jours: sql`d.orientation_jours`,
    depart: sql`d.orientation_depart`,
  },
  contrat: {
    statut: sql`d.contrat_statut`,
    echeance: sql`d.contrat_echeance`,
    jours: sql`d.contrat_jours`,
    depart: sql`d.contrat_depart`,
  },
} as const;

/** The day from which a dossier belongs to a month: right received, notified where no reception is known (DEL-03), or reopened. */
export const RECEPTION = sql`d.droit_recu_le`;

/** The status of the delay as of `aujourdhui`: a stored `en-cours` whose deadline has passed is `echu`. */
export const statutOf = (delai: NomDelai, aujourdhui: string): SQL =>
  sql`case when ${COLONNES[delai].statut} = 'en-cours' and ${COLONNES[delai].echeance} < ${aujourdhui}::date then 'echu' else ${COLONNES[delai].statut} end`;

/**
 * Whether the delay has one of those statuses as of `aujourdhui`. What is not done is asked for as the indexes of what is
 * not done are made: alone, it is read there.
 */
export function isStatut(delai: NomDelai, statuts: readonly StatutDelai[], aujourdhui: string): SQL {
  const { statut, echeance } = COLONNES[delai];
  const cases = statuts.map((one) => {
    if (one === "en-cours") return sql`(${statut} = 'en-cours' and ${echeance} >= ${aujourdhui}::date)`;
    if (one === "echu") return sql`(${statut} in ('en-cours', 'echu') and ${echeance} < ${aujourdhui}::date)`;
    return sql`${statut} = ${one}`;
  });
  return sql`(${sql.join(cases, sql` or `)})`;
}

/** The days that count: those of an act done. */
export const joursOf = (delai: NomDelai): SQL =>
  sql`case when ${COLONNES[delai].statut} in ('respecte', 'hors-delai') then ${COLONNES[delai].jours} end`;

/** What the filter asks of `dossier d`: the same dossiers as `measureDelais` counts, of one population. */
export function toCondition(code: string, filtre: FiltreDelais): SQL {
  return sql`d.collectivite = ${code} and d.regime = ${filtre.regime} and ${isInPerimetre(filtre)}
    and ${isInPeriode(RECEPTION, filtre)}`;
}

/** A status as asked in an address; anything else is none. */
export function findStatut(text: string | undefined, statuts: readonly StatutDelai[]): StatutDelai | null {
  return statuts.find((statut) => statut === text) ?? null;
}
