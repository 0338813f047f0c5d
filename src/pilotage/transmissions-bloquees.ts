import { and, desc, eq, lt, sql } from "drizzle-orm";
import type { Flux } from "../domain/flux.ts";
import type { ATraiterPar, CodeProbleme } from "../domain/probleme.ts";
import type { Tx } from "../persistence/database.ts";
import { transmission } from "../persistence/schema.ts";

/** A transmission that waits for somebody, without its contents. Instants in epoch milliseconds. */
export interface TransmissionBloquee {
  id: string;
  reference: string;
  flux: Flux;
  operation: string;
  cause: CodeProbleme;
  aTraiterPar: ATraiterPar;
  tentatives: number;
  creeeLe: number;
  /** When it will be given up, once that was told; null before. */
  abandonLe: number | null;
}

/** So many blocked ones of one cause, and since when. */
export interface CauseBloquee {
  aTraiterPar: ATraiterPar;
  cause: CodeProbleme;
  effectif: number;
  plusAncienne: number;
  /** How many were told that they will be given up, and when the first will be; null where none was. */
  annoncees: number;
  premierAbandon: number | null;
}

/** What is blocked, by whose turn it is and why; the most numerous first. */
export async function countBloquees(tx: Tx, collectivite: string): Promise<CauseBloquee[]> {
  const effectif = sql<number>`count(*)::int`;
  const rows = await tx
    .select({
      aTraiterPar: transmission.aTraiterPar,
      cause: transmission.cause,
      effectif,
      plusAncienne: sql<string>`min(${transmission.creeLe})::text`,
      annoncees: sql<number>`count(${transmission.abandonLe})::int`,
      premierAbandon: sql<string | null>`min(${transmission.abandonLe})::text`,
    })
    .from(transmission)
    .where(and(eq(transmission.collectivite, collectivite), eq(transmission.etat, "bloquee")))
    .groupBy(transmission.aTraiterPar, transmission.cause)
    .orderBy(desc(effectif));
  return rows.flatMap(({ aTraiterPar, cause, plusAncienne, premierAbandon, ...counts }) =>
    aTraiterPar === null || cause === null
      ? []
      : [
          {
            aTraiterPar,
            cause,
            ...counts,
            plusAncienne: Date.parse(plusAncienne),
            premierAbandon: premierAbandon === null ? null : Date.parse(premierAbandon),
          },
        ],
  );
}

/** The blocked ones of one cause, the newest first, by pages. */
export async function listBloquees(
  tx: Tx,
  collectivite: string,
  { cause, limite, debut }: { cause: CodeProbleme; limite: number; debut: number },
): Promise<TransmissionBloquee[]> {
  const rows = await tx
    .select({
      id: transmission.id,
      reference: transmission.reference,
      flux: transmission.flux,
      operation: transmission.operation,
      aTraiterPar: transmission.aTraiterPar,
      tentatives: transmission.tentatives,
      creeLe: transmission.creeLe,
      abandonLe: transmission.abandonLe,
    })
    .from(transmission)
    .where(
      and(
        eq(transmission.collectivite, collectivite),
        eq(transmission.etat, "bloquee"),
        eq(transmission.cause, cause),
      ),
    )
    .orderBy(desc(transmission.rang))
    .limit(limite)
    .offset(debut);
  return rows.flatMap(({ aTraiterPar, creeLe, abandonLe, ...row }) =>
    aTraiterPar === null
      ? []
      : [
          {
            ...row,
            cause,
            aTraiterPar,
            creeeLe: creeLe.getTime(),
            abandonLe: abandonLe?.getTime() ?? null,
          },
        ],
  );
}

/** How long the oldest act has been waiting for France Travail; null where none waits. Epoch milliseconds. */
export async function findPlusAncienneAttente(
  tx: Tx,
  collectivite: string,
  avant: number,
): Promise<number | null> {
  const [row] = await tx
    .select({ creeLe: sql<string | null>`min(${transmission.creeLe})::text` })
    .from(transmission)
    .where(
      and(
        eq(transmission.collectivite, collectivite),
        eq(transmission.etat, "en-attente"),
        lt(transmission.creeLe, new Date(avant)),
      ),
    );
  return row?.creeLe ? Date.parse(row.creeLe) : null;
}
