import { type SQL, sql } from "drizzle-orm";
import type { Collectivite } from "../domain/collectivite.ts";
import type { Regime } from "../domain/delai.ts";
import { type MesureDelai, SEUILS, summarizeDelai } from "../domain/mesure-delai.ts";
import type { Tx } from "../persistence/database.ts";
import { refreshDue } from "../persistence/delais.ts";
import { type CelluleComptee, type NomDelai, sumDelais } from "../persistence/delais-comptes.ts";
import { findMois, isInPerimetre, isInPeriode, type Perimetre } from "./periode.ts";

export interface MesureDelais {
  dateObservation: string;
  depuis: string | null;
  jusqua: string | null;
  orientation: Record<Regime, MesureDelai>;
  contrat: Record<Regime, MesureDelai>;
}

/**
 * The two delays of a collectivité, primo-entrants and stock apart, over the rights received (or reopened) from `depuis` to
 * `jusqua`, both included (without either: all dossiers, those without a right too). Whole months are added up from what
 * was counted at each change; any other period, a parcours or an organisme, from the dossiers themselves.
 * @param aujourdhui the day of observation: what is kept beside the dossiers is of that day
 */
export async function measureDelais(
  tx: Tx,
  collectivite: Collectivite,
  perimetre: Perimetre,
  aujourdhui: string,
): Promise<MesureDelais> {
  await refreshDue(tx, collectivite, aujourdhui);
  const mois = findMois(perimetre);
  const rows =
    mois === null
      ? await countCells(tx, collectivite, perimetre, aujourdhui)
      : await sumDelais(tx, collectivite.code, mois, aujourdhui);
  const measure = (delai: NomDelai, regime: Regime) => {
    const siennes = rows.filter((cell) => cell.delai === delai && cell.regime === regime);
    return summarizeDelai(siennes, siennes);
  };
  const both = (delai: NomDelai) => ({
    "primo-entrant": measure(delai, "primo-entrant"),
    stock: measure(delai, "stock"),
  });
  const { depuis, jusqua } = perimetre;
  return {
    dateObservation: aujourdhui,
    depuis,
    jusqua,
    orientation: both("orientation"),
    contrat: both("contrat"),
  };
}

/** The dossiers of any other period, of a parcours or of an organisme: read themselves. */
async function countCells(
  tx: Tx,
  collectivite: Collectivite,
  perimetre: Perimetre,
  aujourdhui: string,
): Promise<CelluleComptee[]> {
  const { rows } = await tx.execute<CelluleComptee & Record<string, unknown>>(sql`
    select v.delai, c.regime, v.statut, v.jours, v.mature, v.seuils, c.mois, count(*)::int as effectif
    from (
      select d.*, to_char(d.droit_recu_le, 'YYYY-MM') as mois from dossier d
      where d.collectivite = ${collectivite.code} and ${isInPerimetre(perimetre)}
        and ${isInPeriode(sql`d.droit_recu_le`, perimetre)}
    ) c
    cross join lateral (values
      (${toCell("orientation", aujourdhui)}), (${toCell("contrat", aujourdhui)})
    ) as v (delai, statut, jours, mature, seuils)
    group by 1, 2, 3, 4, 5, 6, 7`);
  return rows;
}

/** One delay of a dossier `c`: a stored `en-cours` whose deadline has passed is `echu`. */
function toCell(delai: NomDelai, aujourdhui: string): SQL {
  const column = (name: string) => sql.raw(`c.${delai}_${name}`);
  const [statut, echeance] = [column("statut"), column("echeance")];
  const over = SEUILS.map((jours) => sql`(${aujourdhui}::date - ${column("depart")} > ${jours}::int)::int`);
  return sql`${sql.raw(`'${delai}'`)},
    case when ${statut} = 'en-cours' and ${echeance} < ${aujourdhui}::date then 'echu' else ${statut} end,
    case when ${statut} in ('respecte', 'hors-delai') then ${column("jours")} end,
    coalesce(${echeance} < ${aujourdhui}::date, false),
    coalesce(${sql.join(over, sql` + `)}, 0)`;
}
