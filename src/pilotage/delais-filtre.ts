import { type SQL, sql } from "drizzle-orm";
import type { Regime, StatutDelai } from "../domain/delai.ts";

export type NomDelai = "orientation" | "contrat";

/** Which dossiers one delay is looked at for; what is null does not restrict. Dates are civil, bounds included. */
export interface FiltreDelais {
  delai: NomDelai;
  regime: Regime;
  /** Right received, or notified where no reception is known. */
  depuis: string | null;
  jusqua: string | null;
  /** Codes of the last orientation known. */
  parcours: string | null;
  organisme: string | null;
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

/** The days that count: those of an act done. */
export const joursOf = (delai: NomDelai): SQL =>
  sql`case when ${COLONNES[delai].statut} in ('respecte', 'hors-delai') then ${COLONNES[delai].jours} end`;

/** The last orientation of `d`, as `o.parcours` and `o.organisme`; joined only where it is asked for. */
export const DERNIERE_ORIENTATION = sql`left join lateral (
  select f.detail ->> 'parcours' as parcours, f.detail ->> 'organisme' as organisme from fait f
  where f.collectivite = d.collectivite and f.reference = d.reference and f.type = 'orientation-decidee'
  order by f.rang desc limit 1) o on true`;

/** Whether the filter looks at the orientation. */
export const needsOrientation = ({ parcours, organisme }: FiltreDelais): boolean =>
  parcours !== null || organisme !== null;

/** What the filter asks of `dossier d`. */
export function toCondition(code: string, filtre: FiltreDelais): SQL {
  const { regime, depuis, jusqua, parcours, organisme } = filtre;
  return sql.join(
    [
      sql`d.collectivite = ${code} and d.regime = ${regime}`,
      ...(depuis === null ? [] : [sql`${RECEPTION} >= ${depuis}::date`]),
      ...(jusqua === null ? [] : [sql`${RECEPTION} <= ${jusqua}::date`]),
      ...(parcours === null ? [] : [sql`o.parcours = ${parcours}`]),
      ...(organisme === null ? [] : [sql`o.organisme = ${organisme}`]),
    ],
    sql` and `,
  );
}

/** A status as asked in an address; anything else is none. */
export function findStatut(text: string | undefined, statuts: readonly StatutDelai[]): StatutDelai | null {
  return statuts.find((statut) => statut === text) ?? null;
}
