import { sql } from "drizzle-orm";
import type { Flux } from "../domain/flux.ts";
import type { CodeProbleme } from "../domain/probleme.ts";
import type { Etat } from "../domain/transmission.ts";
import { WAITS_FOR } from "../persistence/claims.ts";
import type { Tx } from "../persistence/database.ts";
import { listTranche, type Tranche } from "./liste.ts";

/** So many acts of a flow are in an état. */
export interface CompteActes {
  flux: Flux;
  etat: Etat;
  effectif: number;
}

/** Received since an instant (epoch milliseconds); of whatever age where it still waits. */
const isCounted = (depuis: number) =>
  sql`(t.cree_le >= ${new Date(depuis).toISOString()}::timestamptz or t.etat in ('en-attente', 'bloquee'))`;

/** What became of the acts received since an instant, by flow; and, of whatever age, what still waits. */
export async function countActesRecus(tx: Tx, collectivite: string, depuis: number): Promise<CompteActes[]> {
  const { rows } = await tx.execute<CompteActes & Record<string, unknown>>(sql`
    select t.flux, t.etat, count(*)::int as effectif from transmission t
    where t.collectivite = ${collectivite} and ${isCounted(depuis)}
    group by t.flux, t.etat`);
  return rows;
}

/** One of those acts, without its contents. Instants in epoch milliseconds. */
export interface ActeRecu extends Record<string, unknown> {
  id: string;
  reference: string;
  operation: string;
  creeeLe: number;
  /** When its outcome was final; null before. */
  termineeLe: number | null;
  prochaineTentative: number | null;
  /** Why it is not accepted, where that is known. */
  cause: CodeProbleme | null;
  /** Waiting, behind an earlier act of its dossier. */
  derriere: boolean;
  /** Waiting, because its flow is paused. */
  suspendue: boolean;
}

/** The acts behind one figure of `countActesRecus`, the newest first. */
export function listActesRecus(
  tx: Tx,
  collectivite: string,
  { flux, etat, depuis }: { flux: Flux; etat: Etat; depuis: number },
  tranche: Tranche,
): Promise<{ total: number; elements: ActeRecu[] }> {
  const toMs = (colonne: string) => sql`(extract(epoch from t.${sql.identifier(colonne)}) * 1000)::float8`;
  return listTranche<ActeRecu>(
    tx,
    {
      colonnes: sql`t.id, t.reference, t.operation, t.cause, ${toMs("cree_le")} as "creeeLe", ${toMs("terminee_le")} as "termineeLe",
        ${toMs("prochaine_tentative")} as "prochaineTentative",
        t.etat = 'en-attente' and exists (
          select 1 from transmission earlier
          where earlier.collectivite = t.collectivite and earlier.reference = t.reference
            and earlier.rang < t.rang and earlier.etat in ('en-attente', 'bloquee')
            and (t.flux, earlier.flux) in (${WAITS_FOR})) as derriere,
        t.etat = 'en-attente' and exists (
          select 1 from flux_etat f
          where f.collectivite = t.collectivite and f.flux = t.flux and f.etat = 'suspendu') as suspendue`,
      depuis: sql`transmission t where t.collectivite = ${collectivite} and t.flux = ${flux} and t.etat = ${etat}
        and ${isCounted(depuis)}`,
      ordre: sql`t.rang desc`,
    },
    tranche,
  );
}
