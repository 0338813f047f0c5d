import { sql } from "drizzle-orm";
import type { Flux } from "../domain/flux.ts";
import { ANNONCE_ABANDON_MS, GARDE_BLOQUEE_MS } from "../domain/garde.ts";
import type { CodeProbleme } from "../domain/probleme.ts";
import type { Tx } from "./database.ts";

/** A blocked transmission that nobody acted on. */
export type Delaissee = {
  id: string;
  reference: string;
  flux: Flux;
  cause: CodeProbleme;
};

const toTimestamp = (instant: number) => sql`${new Date(instant).toISOString()}::timestamptz`;
const toInterval = (milliseconds: number) => sql`make_interval(secs => ${milliseconds / 1000}::float8)`;

/**
 * Writes beside what has been blocked long enough when it will be given up (`planAbandon`), at most `limite`, the oldest first.
 * What somebody acts on at this very moment is left to them. Blocked by an instance of an earlier version, which did not write
 * since when: thirty days from now.
 * @returns those; `abandonLe` in epoch milliseconds
 */
export async function planAbandons(
  tx: Tx,
  collectivite: string,
  { now, limite }: { now: number; limite: number },
): Promise<(Delaissee & { abandonLe: number })[]> {
  const { rows } = await tx.execute<Delaissee & { abandon_ms: number }>(sql`
    update transmission t
    set abandon_le = greatest(coalesce(t.bloquee_le, ${toTimestamp(now)}) + ${toInterval(GARDE_BLOQUEE_MS)}, ${toTimestamp(now + ANNONCE_ABANDON_MS)})
    from (
      select id from transmission
      where collectivite = ${collectivite} and etat = 'bloquee' and abandon_le is null
        and (bloquee_le is null or bloquee_le <= ${toTimestamp(now - GARDE_BLOQUEE_MS + ANNONCE_ABANDON_MS)})
      order by bloquee_le limit ${limite} for update skip locked
    ) due
    where t.collectivite = ${collectivite} and t.id = due.id
    returning t.id, t.reference, t.flux, t.cause, (extract(epoch from t.abandon_le) * 1000)::float8 as abandon_ms`);
  return rows.map(({ abandon_ms, ...row }) => ({ ...row, abandonLe: abandon_ms }));
}

/**
 * Gives up what was to be by now, at most `limite`; its payload goes. What somebody acts on at this very moment is left to
 * them.
 * @returns those
 */
export async function abandonDelaissees(
  tx: Tx,
  collectivite: string,
  { now, limite }: { now: number; limite: number },
): Promise<Delaissee[]> {
  const { rows } = await tx.execute<Delaissee>(sql`
    update transmission t
    set etat = 'abandonnee', charge = null, bloquee_le = null, abandon_le = null, terminee_le = ${toTimestamp(now)}
    from (
      select id from transmission
      where collectivite = ${collectivite} and etat = 'bloquee' and abandon_le <= ${toTimestamp(now)}
      order by abandon_le limit ${limite} for update skip locked
    ) due
    where t.collectivite = ${collectivite} and t.id = due.id
    returning t.id, t.reference, t.flux, t.cause`);
  return rows;
}
