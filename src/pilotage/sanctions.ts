import { sql } from "drizzle-orm";
import type { Collectivite } from "../domain/collectivite.ts";
import {
  type CelluleDecisionSanction,
  type CelluleSanction,
  type MesureSanctions,
  type Proposition,
  summarizeSanctions,
} from "../domain/mesure-sanction.ts";
import type { Tx } from "../persistence/database.ts";
import type { Periode } from "./periode.ts";
import { connueLe, isActe, isAttendue, isConnue } from "./sanctions-champ.ts";

export interface MesureSanctionsDatee extends MesureSanctions, Periode {
  dateObservation: string;
}

/**
 * What went through here of sanctions in the period (local days), and the proposals of France Travail known here that wait
 * for their first act, whenever they came. A sanction handled elsewhere is not seen.
 */
export async function measureSanctions(
  tx: Tx,
  collectivite: Collectivite,
  periode: Periode,
  aujourdhui: string,
): Promise<MesureSanctionsDatee> {
  const { rows: actes } = await tx.execute<CelluleSanction & Record<string, unknown>>(sql`
    select t.operation, t.etat, count(*)::int as effectif from transmission t
    where ${isActe(collectivite, periode)} group by 1, 2`);
  const { rows: connues } = await tx.execute<CelluleDecisionSanction & Record<string, unknown>>(sql`
    select r.nature, count(*)::int as effectif from ressource r
    where ${isConnue(collectivite, periode)} group by 1`);
  const attendues = await listAttendues(tx, collectivite);
  return {
    dateObservation: aujourdhui,
    ...periode,
    ...summarizeSanctions(actes, connues, attendues, aujourdhui),
  };
}

/** The proposals that wait for their first act alone, with their countdown: `measureSanctions` without the rest. */
export async function measureInstruction(
  tx: Tx,
  collectivite: Collectivite,
  aujourdhui: string,
): Promise<MesureSanctions["instruction"]> {
  return summarizeSanctions([], [], await listAttendues(tx, collectivite), aujourdhui).instruction;
}

async function listAttendues(tx: Tx, collectivite: Collectivite): Promise<Proposition[]> {
  const { rows } = await tx.execute<Proposition & Record<string, unknown>>(sql`
    select r.reference as dossier, r.id, ${connueLe(collectivite)}::text as "connueLe" from ressource r
    where ${isAttendue(collectivite)}`);
  return rows;
}
