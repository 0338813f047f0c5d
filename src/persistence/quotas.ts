import { sql } from "drizzle-orm";
import type { Tx } from "./database.ts";
import { quota } from "./schema.ts";

/** Departures reserved on one quota, `interval` milliseconds apart, the first at `premier`; or none, before `premier`. */
export interface Reservation {
  /** How many were reserved: all that were asked, or none. */
  nombre: number;
  /** Epoch milliseconds. */
  premier: number;
}

/**
 * Reserves the next departures, all instances together: one statement, so that no two share one. Nothing is reserved
 * beyond `horizon`, that a caller who comes later may be served before those who can wait.
 */
export async function reserveDeparts(
  tx: Tx,
  asked: {
    collectivite: string;
    api: string;
    nombre: number;
    /** Epoch milliseconds. */
    auPlusTot: number;
    horizon: number;
    /** Milliseconds. */
    interval: number;
  },
): Promise<Reservation> {
  const { collectivite, api, nombre, auPlusTot, horizon, interval } = asked;
  const length = nombre * interval;
  const first = sql`greatest(${quota.prochainDepart}, ${quota.fermeJusqua}, ${auPlusTot}::float8)`;
  const [reserved] = await tx
    .insert(quota)
    .values({ collectivite, api, prochainDepart: auPlusTot + length })
    .onConflictDoUpdate({
      target: [quota.collectivite, quota.api],
      set: { prochainDepart: sql`${first} + ${length}::float8` },
      setWhere: sql`${first} <= ${horizon}::float8`,
    })
    .returning({ prochainDepart: quota.prochainDepart });
  if (reserved) return { nombre, premier: reserved.prochainDepart - length };
  const { rows } = await tx.execute<{ premier: number }>(
    sql`select ${first} as premier from ${quota}
      where ${quota.collectivite} = ${collectivite} and ${quota.api} = ${api}`,
  );
  return { nombre: 0, premier: rows[0]?.premier ?? horizon };
}

/** Nobody leaves on this quota before `until` (epoch milliseconds). */
export async function closeQuota(
  tx: Tx,
  { collectivite, api }: { collectivite: string; api: string },
  until: number,
): Promise<void> {
  await tx
    .insert(quota)
    .values({ collectivite, api, prochainDepart: 0, fermeJusqua: until })
    .onConflictDoUpdate({
      target: [quota.collectivite, quota.api],
      set: { fermeJusqua: sql`greatest(${quota.fermeJusqua}, ${until}::float8)` },
    });
}
