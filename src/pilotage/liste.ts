import { type SQL, sql } from "drizzle-orm";
import type { Tx } from "../persistence/database.ts";

/** Which lines of a list are read. */
export interface Tranche {
  limite: number;
  debut: number;
}

/** Some lines of a list, in its order, and how many there are in all: `entete` comes before both selections. */
export async function listTranche<T extends Record<string, unknown>>(
  tx: Tx,
  requete: { entete?: SQL; colonnes: SQL; depuis: SQL; ordre: SQL },
  { limite, debut }: Tranche,
): Promise<{ total: number; elements: T[] }> {
  const { entete = sql``, colonnes, depuis, ordre } = requete;
  const { rows } = await tx.execute<T>(
    sql`${entete} select ${colonnes} from ${depuis} order by ${ordre} limit ${limite} offset ${debut}`,
  );
  const counted = await tx.execute<{ total: number }>(
    sql`${entete} select count(*)::int as total from ${depuis}`,
  );
  // The driver's own type of a row says the same of T, which it does not know.
  return { total: counted.rows[0]?.total ?? 0, elements: rows as T[] };
}
