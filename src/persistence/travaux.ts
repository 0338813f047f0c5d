import { createHash } from "node:crypto";
import { sql } from "drizzle-orm";
import type { Database, Tx } from "./database.ts";

/** The collectivité of a job that crosses them. */
export const TOUTES = "*";

/** What is done every hour is done again a little before the hour is over: the instance that did it looks when it is. */
const HOUR_MS = 55 * 60_000;

/** `isDue` of what is done every hour. A clock set back, in a test or by hand, does not hold it up. */
export const isHourOver = (now: number) => (faitLe: number | null) =>
  faitLe === null || Math.abs(now - faitLe) >= HOUR_MS;

/** A job: its name, and the collectivité that it is about (`*`: all of them). */
export interface Travail {
  nom: string;
  collectivite: string;
  /** Epoch milliseconds. */
  now: number;
  /** Whether it is to be done again, from when it was last done (epoch milliseconds, null: never). */
  isDue: (faitLe: number | null) => boolean;
}

/**
 * Does a job once, whatever the number of instances: by the one that holds its lock, if it is due, in one transaction that
 * crosses the collectivités. When it throws, or the instance dies, nothing was done and the next that comes does it.
 * @returns what `act` returned; null when another instance is at it, or it was done already
 */
export function withJobLock<T>(
  db: Database,
  { nom, collectivite, now, isDue }: Travail,
  act: (tx: Tx) => Promise<T>,
): Promise<T | null> {
  return db.acrossCollectivites(async (tx) => {
    const { rows: locked } = await tx.execute<{ obtenu: boolean }>(
      sql`select pg_try_advisory_xact_lock(${toNumber(`travail ${collectivite} ${nom}`)}::bigint) as obtenu`,
    );
    if (!locked[0]?.obtenu) return null;
    const { rows } = await tx.execute<{ fait_ms: number }>(sql`
      select (extract(epoch from fait_le) * 1000)::float8 as fait_ms from travail
      where collectivite = ${collectivite} and nom = ${nom}`);
    if (!isDue(rows[0]?.fait_ms ?? null)) return null;
    const done = await act(tx);
    const fait = sql`${new Date(now).toISOString()}::timestamptz`;
    await tx.execute(sql`
      insert into travail (collectivite, nom, fait_le) values (${collectivite}, ${nom}, ${fait})
      on conflict (collectivite, nom) do update set fait_le = excluded.fait_le`);
    return done;
  });
}

/** The number by which PostgreSQL knows a lock. */
function toNumber(nom: string): string {
  return createHash("sha256").update(nom).digest().readBigInt64BE(0).toString();
}
