import { getTableName, sql } from "drizzle-orm";
import { inject } from "vitest";
import { type Database, openDatabase } from "../../src/persistence/database.ts";
import * as schema from "../../src/persistence/schema.ts";
import { administer, withDatabase } from "./postgresql.ts";

export interface TestDatabase {
  db: Database;
  /** The address to connect to besides `db`; null on PGlite. */
  url: string | null;
  /** Empties every table. */
  reset(): Promise<void>;
}

// Files that share a process load this file again, and share its database.
const CLE = Symbol.for("passerelle.test.base");
const global: typeof globalThis & { [CLE]?: Promise<TestDatabase> } = globalThis;

/**
 * The database of this test process, migrated: PGlite in memory, or PostgreSQL where PASSERELLE_TEST_BASE says so.
 * One for all the files of the process: call `reset` before each test, and never `db.close`.
 */
export function openTestDatabase(): Promise<TestDatabase> {
  global[CLE] ??= open();
  return global[CLE];
}

const TABLES = Object.values(schema).map(getTableName);
const EMPTY = sql.raw(TABLES.map((table) => `delete from "${table}"`).join("; "));

async function open(): Promise<TestDatabase> {
  const url = process.env.PASSERELLE_TEST_BASE === "postgresql" ? await createCopy() : null;
  const db = await openDatabase(url ? { url } : { dossierDonnees: "memoire" });
  return {
    db,
    url,
    async reset() {
      await db.acrossCollectivites((tx) => tx.execute(EMPTY));
    },
  };
}

/** A database of this process's own, copied from the migrated one. */
export async function createCopy(suffixe = "copie"): Promise<string> {
  const { url, modele } = inject("postgresql");
  const name = `${modele}_${process.pid}_${suffixe}`;
  await administer(url, (client) => client.query(`create database ${name} template ${modele}`));
  return withDatabase(url, name);
}
