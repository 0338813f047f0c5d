import { sql } from "drizzle-orm";
import type { Collectivite } from "../domain/collectivite.ts";
import {
  type CelluleTransmission,
  type Echec,
  type MesureTransmissions,
  summarizeTransmissions,
} from "../domain/mesure-transmission.ts";
import type { Tx } from "../persistence/database.ts";
import type { Periode } from "./periode.ts";

export interface MesureTransmissionsDatee extends MesureTransmissions, Periode {
  dateObservation: string;
}

/**
 * The transmissions received in the period (local days), by flow and état, what failed, by whom it is to be handled and
 * why, and the oldest that waits. Counted in the database: the process reads one row a flow and état, or a cause.
 */
export async function measureTransmissions(
  tx: Tx,
  { code, fuseau }: Collectivite,
  periode: Periode,
  aujourdhui: string,
): Promise<MesureTransmissionsDatee> {
  const within = sql`(${periode.depuis}::date is null or t.cree_le >= ${periode.depuis}::date::timestamp at time zone ${fuseau})
    and (${periode.jusqua}::date is null or t.cree_le < (${periode.jusqua}::date + 1)::timestamp at time zone ${fuseau})`;
  const { rows: cellules } = await tx.execute<CelluleTransmission & Record<string, unknown>>(sql`
    select t.flux, t.etat, count(*)::int as effectif,
      (extract(epoch from min(t.cree_le)) * 1000)::float8 as "plusAncienne"
    from transmission t where t.collectivite = ${code} and ${within}
    group by t.flux, t.etat`);
  const { rows: echecs } = await tx.execute<Echec & Record<string, unknown>>(sql`
    select t.etat, t.a_traiter_par as "aTraiterPar", t.cause, t.flux, count(*)::int as effectif
    from transmission t
    where t.collectivite = ${code} and t.cause is not null and t.etat in ('en-attente', 'bloquee', 'refusee') and ${within}
    group by 1, 2, 3, 4`);
  return { dateObservation: aujourdhui, ...periode, ...summarizeTransmissions(cellules, echecs) };
}
