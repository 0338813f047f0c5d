import { sql } from "drizzle-orm";
import type { Tx } from "./database.ts";

/** How many transmissions of a collectivité wait, counted up to `max`: what is beyond makes no difference. */
export async function countArriere(tx: Tx, collectivite: string, max: number): Promise<number> {
  const { rows } = await tx.execute<{ nombre: number }>(sql`
    select count(*)::int as nombre from (
      select from transmission where collectivite = ${collectivite} and etat = 'en-attente' limit ${max}) t`);
  return rows[0]?.nombre ?? 0;
}

/** How many wait, of all collectivités. */
export async function countArriereTotal(tx: Tx): Promise<number> {
  const { rows } = await tx.execute<{ nombre: number }>(
    sql`select count(*)::int as nombre from transmission where etat = 'en-attente'`,
  );
  return rows[0]?.nombre ?? 0;
}
