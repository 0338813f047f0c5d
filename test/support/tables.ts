import { sql } from "drizzle-orm";
import type { Database } from "../../src/persistence/database.ts";

/**
 * Every row of every table, by table, as text: what is `bytea` shows as hexadecimal. When the jobs were last done is left
 * out: they write it by themselves, at a moment that no request decides.
 */
export async function dumpTables(db: Database): Promise<Map<string, string>> {
  return db.acrossCollectivites(async (tx) => {
    const { rows: tables } = await tx.execute<{ name: string }>(
      sql`select tablename as name from pg_tables where schemaname = 'public' and tablename <> 'travail' order by 1`,
    );
    const dump = new Map<string, string>();
    for (const { name } of tables) {
      const { rows } = await tx.execute<{ ligne: string }>(
        sql`select row_to_json(t)::text as ligne from ${sql.identifier(name)} t`,
      );
      const lignes = rows.map(({ ligne }) => ligne);
      dump.set(name, lignes.toSorted((left, right) => numberOf(left) - numberOf(right) || 0).join("\n"));
    }
    return dump;
  });
}

/** Of a row that is numbered as it comes: PostgreSQL gives them back in the order of its pages. Else nothing to compare. */
function numberOf(ligne: string): number {
  const { id, rang } = JSON.parse(ligne);
  return Number(rang ?? id);
}

/** The tables in which `text` stands, as it is or in the bytes of a `bytea`. */
export function findInTables(dump: ReadonlyMap<string, string>, text: string): string[] {
  const hex = Buffer.from(text, "utf8").toString("hex");
  return [...dump].filter(([, rows]) => rows.includes(text) || rows.includes(hex)).map(([name]) => name);
}
