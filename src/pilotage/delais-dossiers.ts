import { sql } from "drizzle-orm";
import type { Collectivite } from "../domain/collectivite.ts";
import type { Regime, StatutDelai } from "../domain/delai.ts";
import type { Tx } from "../persistence/database.ts";
import { refreshDue } from "../persistence/delais.ts";
import {
  COLONNES,
  type FiltreDelais,
  joursOf,
  type NomDelai,
  RECEPTION,
  statutOf,
  toCondition,
} from "./delais-filtre.ts";

/** What a list adds to the filter of the figure that it stands behind. */
export interface FiltreDossiersDelai extends FiltreDelais {
  statuts: readonly StatutDelai[] | null;
  /** After so many days exactly, act done. */
  jours: number | null;
  /** After so many days at most, act done. */
  joursMax: number | null;
  /** Started on that day at the latest: it has had the days that a threshold gives. */
  departAu: string | null;
  /** No day of reception is known: of no month. */
  sansReception: boolean;
  /** Counted from the letter of the caisse, the reception being unknown (DEL-03). */
  estime: boolean;
  /** Deadline from … to …, both included. */
  echeanceDu: string | null;
  echeanceAu: string | null;
}

/** What a list adds nothing by: all the dossiers of the filter. */
export const SANS_AJOUT = {
  statuts: null,
  jours: null,
  joursMax: null,
  departAu: null,
  sansReception: false,
  estime: false,
  echeanceDu: null,
  echeanceAu: null,
} as const satisfies Omit<FiltreDossiersDelai, keyof FiltreDelais>;

/** A dossier behind a figure: its reference and what was counted of it. */
export interface DossierDelai extends Record<string, unknown> {
  reference: string;
  reception: string | null;
  estime: boolean;
  echeance: string | null;
  statut: StatutDelai;
  jours: number | null;
  parcours: string | null;
  organisme: string | null;
}

/** The dossiers behind a figure, soonest deadline first, and how many there are in all. */
export async function listDossiersDelai(
  tx: Tx,
  collectivite: Collectivite,
  filtre: FiltreDossiersDelai,
  page: { limite: number; debut: number },
  aujourdhui: string,
): Promise<{ total: number; elements: DossierDelai[] }> {
  await refreshDue(tx, collectivite, aujourdhui);
  const { echeance, depart } = COLONNES[filtre.delai];
  const statut = statutOf(filtre.delai, aujourdhui);
  const jours = joursOf(filtre.delai);
  const condition = sql.join(
    [
      toCondition(collectivite.code, filtre),
      ...(filtre.statuts === null ? [] : [sql`${statut} in ${filtre.statuts}`]),
      ...(filtre.jours === null ? [] : [sql`${jours} = ${filtre.jours}`]),
      ...(filtre.joursMax === null ? [] : [sql`${jours} <= ${filtre.joursMax}`]),
      ...(filtre.departAu === null ? [] : [sql`${depart} <= ${filtre.departAu}::date`]),
      ...(filtre.sansReception ? [sql`${RECEPTION} is null`] : []),
      ...(filtre.estime ? [sql`d.date_reception is null and d.date_notification is not null`] : []),
      ...(filtre.echeanceDu === null ? [] : [sql`${echeance} >= ${filtre.echeanceDu}::date`]),
      ...(filtre.echeanceAu === null ? [] : [sql`${echeance} <= ${filtre.echeanceAu}::date`]),
    ],
    sql` and `,
  );
  const { rows } = await tx.execute<DossierDelai>(sql`
    select d.reference, ${RECEPTION}::text as reception, d.date_reception is null as estime,
      ${echeance}::text as echeance, ${statut} as statut, ${jours} as jours, d.parcours, d.organisme
    from dossier d
    where ${condition}
    order by ${echeance} asc nulls last, d.reference
    limit ${page.limite} offset ${page.debut}`);
  const counted = await tx.execute<{ total: number }>(
    sql`select count(*)::int as total from dossier d where ${condition}`,
  );
  return { total: counted.rows[0]?.total ?? 0, elements: rows };
}

/** What a delay asks of somebody: due in the days to come, or overdue. */
export interface Attendu {
  delai: NomDelai;
  regime: Regime;
  /** Deadline from today to seven days ahead, act not done. */
  sousSept: number;
  /** The first of them. */
  premiere: string | null;
  /** Deadline since the Monday of this week, before today, act not done. */
  echusSemaine: number;
  /** Every deadline passed, act not done. */
  echus: number;
}

/**
 * What is due and overdue, by delay and population. Read at the end of the indexes of what is not done, not dossier by dossier.
 * @param jours.lundi first day of this week; `jours.horizon`: last day ahead, included
 */
export async function listAttendus(
  tx: Tx,
  collectivite: Collectivite,
  jours: { aujourdhui: string; lundi: string; horizon: string },
): Promise<Attendu[]> {
  const { aujourdhui, lundi, horizon } = jours;
  await refreshDue(tx, collectivite, aujourdhui);
  const count = (delai: NomDelai) => {
    const { echeance, statut } = COLONNES[delai];
    return sql`select ${delai}::text as delai, d.regime,
        count(*) filter (where ${echeance} >= ${aujourdhui}::date and ${echeance} <= ${horizon}::date)::int as "sousSept",
        (min(${echeance}) filter (where ${echeance} >= ${aujourdhui}::date and ${echeance} <= ${horizon}::date))::text as premiere,
        count(*) filter (where ${echeance} >= ${lundi}::date and ${echeance} < ${aujourdhui}::date)::int as "echusSemaine",
        count(*) filter (where ${echeance} < ${aujourdhui}::date)::int as echus
      from dossier d
      where d.collectivite = ${collectivite.code} and ${statut} in ('en-cours', 'echu') and ${echeance} <= ${horizon}::date
      group by d.regime`;
  };
  const { rows } = await tx.execute<Attendu & Record<string, unknown>>(
    sql`${count("orientation")} union all ${count("contrat")}`,
  );
  return rows;
}
