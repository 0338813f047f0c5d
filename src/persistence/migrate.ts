import { fileURLToPath } from "node:url";
import { drizzle } from "drizzle-orm/node-postgres";
import { migrate } from "drizzle-orm/node-postgres/migrator";
import type { Client, PoolClient } from "pg";

/** Any number of our own, the same for all instances: it names the lock of the migrations. */
const VERROU = 7_262_374_101;

/**
 * Brings the database to the schema of this version, as the role of the connection (the owner of the tables).
 * Instances that start together take turns: the migrator reads what is applied before its transaction begins,
 * so that without the lock two of them would apply the same file.
 */
export async function applyMigrations(client: Client | PoolClient): Promise<void> {
  await client.query("select pg_advisory_lock($1)", [VERROU]);
  try {
    await migrate(drizzle(client), {
      migrationsFolder: fileURLToPath(new URL("./migrations", import.meta.url)),
    });
  } finally {
    await client.query("select pg_advisory_unlock($1)", [VERROU]);
  }
}
