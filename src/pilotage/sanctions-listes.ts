import { sql } from "drizzle-orm";
import type { Collectivite } from "../domain/collectivite.ts";
import { addDays } from "../domain/date-civile.ts";
import { OPERATIONS_SANCTION, type OperationSanction } from "../domain/mesure-sanction.ts";
import { computeDecompteInstruction, JOURS_INSTRUCTION } from "../domain/sanction-delai.ts";
import type { Etat } from "../domain/transmission.ts";
import type { Tx } from "../persistence/database.ts";
import { listTranche, type Tranche } from "./liste.ts";
import type { Periode } from "./periode.ts";
import { connueLe, isActe, isAttendue, isConnue } from "./sanctions-champ.ts";

/** A proposal that waits for its first act, with its countdown. */
export interface PropositionListee {
  reference: string;
  connueLe: string;
  echeance: string;
  joursRestants: number;
  echu: boolean;
}

/**
 * The proposals that wait, the soonest deadline first.
 * @param filtre.echu past their fifteen days, or still within; `joursRestants`: with so many days left exactly
 */
export async function listPropositions(
  tx: Tx,
  collectivite: Collectivite,
  filtre: { echu: boolean | null; joursRestants: number | null },
  tranche: Tranche,
  aujourdhui: string,
): Promise<{ total: number; elements: PropositionListee[] }> {
  const { echu, joursRestants } = filtre;
  const connue = connueLe(collectivite);
  // Known so many days ago, the fifteen are over.
  const limite = addDays(aujourdhui, -JOURS_INSTRUCTION);
  const jour = joursRestants === null ? null : addDays(limite, joursRestants);
  const { total, elements } = await listTranche<{ reference: string; connueLe: string }>(
    tx,
    {
      colonnes: sql`r.reference, ${connue}::text as "connueLe"`,
      depuis: sql`ressource r where ${isAttendue(collectivite)}
        and (${echu}::boolean is null or (${connue} < ${limite}::date) = ${echu}::boolean)
        and (${jour}::date is null or ${connue} = ${jour}::date)`,
      ordre: sql`r.cree_le, r.reference, r.id`,
    },
    tranche,
  );
  return {
    total,
    elements: elements.map((one) => ({ ...one, ...computeDecompteInstruction(one.connueLe, aujourdhui) })),
  };
}

/** An act of the flow, without its contents. */
export interface ActeSanction extends Record<string, unknown> {
  reference: string;
  operation: OperationSanction;
  etat: Etat;
  /** Civil day, local. */
  recuLe: string;
}

/** The acts behind a count, the latest first; what is null does not restrict. */
export async function listActesSanction(
  tx: Tx,
  collectivite: Collectivite,
  filtre: Periode & { operation: OperationSanction | null; etat: Etat | null },
  tranche: Tranche,
): Promise<{ total: number; elements: ActeSanction[] }> {
  const { operation, etat, ...periode } = filtre;
  return listTranche<ActeSanction>(
    tx,
    {
      colonnes: sql`t.reference, t.operation, t.etat, (t.cree_le at time zone ${collectivite.fuseau})::date::text as "recuLe"`,
      depuis: sql`transmission t where ${isActe(collectivite, periode)} and t.operation in ${[...OPERATIONS_SANCTION]}
        and (${operation}::text is null or t.operation = ${operation}) and (${etat}::text is null or t.etat = ${etat})`,
      ordre: sql`t.rang desc`,
    },
    tranche,
  );
}

/** A sanction known here. */
export interface SanctionConnue extends Record<string, unknown> {
  reference: string;
  /** What the département decided; null for what France Travail proposed. */
  type: string | null;
  connueLe: string;
}

/** The sanctions first known here in the period, the latest first: of a type decided here, or proposed where it is null. */
export async function listSanctionsConnues(
  tx: Tx,
  collectivite: Collectivite,
  { type, ...periode }: Periode & { type: string | null },
  tranche: Tranche,
): Promise<{ total: number; elements: SanctionConnue[] }> {
  return listTranche<SanctionConnue>(
    tx,
    {
      colonnes: sql`r.reference, r.nature as type, ${connueLe(collectivite)}::text as "connueLe"`,
      depuis: sql`ressource r where ${isConnue(collectivite, periode)} and r.nature is not distinct from ${type}::text`,
      ordre: sql`r.cree_le desc, r.reference, r.id`,
    },
    tranche,
  );
}
