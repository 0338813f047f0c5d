import { sql } from "drizzle-orm";
import type { Collectivite } from "../domain/collectivite.ts";
import type { Tx } from "../persistence/database.ts";
import { refreshDue } from "../persistence/delais.ts";
import { type Effectif, type MesureCohorte, summarizeCohorte } from "./delais-cohorte.ts";
import {
  DERNIERE_ORIENTATION,
  type FiltreDelais,
  joursOf,
  needsOrientation,
  RECEPTION,
  statutOf,
  toCondition,
} from "./delais-filtre.ts";

/** The dossiers whose right was received in one month. */
export interface MesureMois {
  /** `2026-01` */
  mois: string;
  mesure: MesureCohorte;
  /** No dossier of the month is still running: its share on time will not move by itself. */
  mur: boolean;
}

export interface MesureDelaiParMois {
  total: MesureCohorte;
  /** Oldest first, without the dossiers of which no reception nor notification is known. */
  mois: MesureMois[];
  /** Counted from the letter of the caisse, the reception being unknown (DEL-03). */
  estimes: number;
}

interface Cell extends Effectif, Record<string, unknown> {
  mois: string | null;
  estime: boolean;
}

/** One delay of one population, as a whole and by month of reception of the right: one statement for all the figures. */
export async function measureDelaiParMois(
  tx: Tx,
  collectivite: Collectivite,
  filtre: FiltreDelais,
  aujourdhui: string,
): Promise<MesureDelaiParMois> {
  await refreshDue(tx, collectivite, aujourdhui);
  const { rows } = await tx.execute<Cell>(sql`
    select to_char(${RECEPTION}, 'YYYY-MM') as mois, ${statutOf(filtre.delai, aujourdhui)} as statut,
      ${joursOf(filtre.delai)} as jours, d.date_reception is null and d.date_notification is not null as estime,
      count(*)::int as effectif
    from dossier d ${needsOrientation(filtre) ? DERNIERE_ORIENTATION : sql``}
    where ${toCondition(collectivite.code, filtre)}
    group by 1, 2, 3, 4`);
  const mois = [...new Set(rows.flatMap((cell) => (cell.mois === null ? [] : [cell.mois])))].toSorted();
  return {
    total: summarizeCohorte(rows),
    mois: mois.map((one) => {
      const mesure = summarizeCohorte(rows.filter((cell) => cell.mois === one));
      return { mois: one, mesure, mur: mesure.parStatut["en-cours"] === 0 };
    }),
    estimes: rows.filter(({ estime }) => estime).reduce((sum, { effectif }) => sum + effectif, 0),
  };
}

/** The codes by which the last orientations can be filtered, of the dossiers of the collectivité. */
export async function listOrientations(
  tx: Tx,
  collectivite: Collectivite,
): Promise<{ parcours: string[]; organismes: string[] }> {
  const { rows } = await tx.execute<{ parcours: string | null; organisme: string | null }>(sql`
    select distinct f.detail ->> 'parcours' as parcours, f.detail ->> 'organisme' as organisme from fait f
    where f.collectivite = ${collectivite.code} and f.type = 'orientation-decidee' and f.detail is not null`);
  const distinct = (codes: (string | null)[]) =>
    [...new Set(codes.filter((code) => code !== null))].toSorted();
  return {
    parcours: distinct(rows.map(({ parcours }) => parcours)),
    organismes: distinct(rows.map(({ organisme }) => organisme)),
  };
}
