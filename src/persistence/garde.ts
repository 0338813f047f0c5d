import { sql } from "drizzle-orm";
import type { Flux } from "../domain/flux.ts";
import { findBlocageAnnonce, planAbandon } from "../domain/garde.ts";
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

/**
 * Writes beside what has been blocked long enough when it will be given up (`planAbandon`), at most `limite`, the oldest first.
 * What somebody acts on at this very moment is left to them. Blocked by an instance of an earlier version, which did not write
 * since when: from now.
 * @returns those; `abandonLe` in epoch milliseconds
 */
export async function planAbandons(
  tx: Tx,
  collectivite: string,
  { now, limite }: { now: number; limite: number },
): Promise<(Delaissee & { abandonLe: number })[]> {
  await tx.execute(sql`
    update transmission set bloquee_le = ${toTimestamp(now)}
    where collectivite = ${collectivite} and etat = 'bloquee' and bloquee_le is null`);
  const { rows } = await tx.execute<Delaissee & { bloquee_ms: number }>(sql`
    select id, reference, flux, cause, (extract(epoch from bloquee_le) * 1000)::float8 as bloquee_ms from transmission
    where collectivite = ${collectivite} and etat = 'bloquee' and abandon_le is null
      and bloquee_le <= ${toTimestamp(findBlocageAnnonce(now))}
    order by bloquee_le limit ${limite} for update skip locked`);
  const planned = rows.flatMap(({ bloquee_ms, ...row }) => {
    const abandonLe = planAbandon(bloquee_ms, now);
    return abandonLe === null ? [] : [{ ...row, abandonLe }];
  });
  for (const { id, abandonLe } of planned)
    await tx.execute(sql`
      update transmission set abandon_le = ${toTimestamp(abandonLe)}
      where collectivite = ${collectivite} and id = ${id}::uuid`);
  return planned;
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
