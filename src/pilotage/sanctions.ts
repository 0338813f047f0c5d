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
import { isInPeriode, type Periode } from "./periode.ts";

export interface MesureSanctionsDatee extends MesureSanctions, Periode {
  dateObservation: string;
}

/**
 * What went through here of sanctions in the period (local days), and the proposals of France Travail known here that wait
 * for their first act, whenever they came. A sanction handled elsewhere is not seen.
 */
export async function measureSanctions(
  tx: Tx,
  { code, fuseau }: Collectivite,
  periode: Periode,
  aujourdhui: string,
): Promise<MesureSanctionsDatee> {
  const { rows: actes } = await tx.execute<CelluleSanction & Record<string, unknown>>(sql`
    select t.operation, t.etat, count(*)::int as effectif from transmission t
    where t.collectivite = ${code} and t.flux = 'sanction'
      and ${isInPeriode(sql`(t.cree_le at time zone ${fuseau})::date`, periode)} group by 1, 2`);
  const { rows: connues } = await tx.execute<CelluleDecisionSanction & Record<string, unknown>>(sql`
    select r.nature, count(*)::int as effectif from ressource r
    where r.collectivite = ${code} and r.flux = 'sanction'
      and ${isInPeriode(sql`(r.cree_le at time zone ${fuseau})::date`, periode)}
      -- what was decided here and did not pass decided nothing: it is handed in anew, as another decision
      and not exists (
        select from transmission t where t.collectivite = r.collectivite and t.flux = 'sanction' and t.operation = 'decision'
          and t.etat in ('refusee', 'abandonnee') and t.reference = r.reference and t.ressource = r.id)
    group by 1`);
  const { rows: attendues } = await tx.execute<Proposition & Record<string, unknown>>(sql`
    select r.reference as dossier, r.id, (r.cree_le at time zone ${fuseau})::date::text as "connueLe" from ressource r
    where r.collectivite = ${code} and r.flux = 'sanction' and r.nature is null and not exists (
      select from transmission t where t.collectivite = r.collectivite and t.flux = 'sanction' and t.etat = 'acceptee'
        and t.reference = r.reference and t.ressource = r.id)`);
  return {
    dateObservation: aujourdhui,
    ...periode,
    ...summarizeSanctions(actes, connues, attendues, aujourdhui),
  };
}
