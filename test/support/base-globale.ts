import { randomBytes } from "node:crypto";
import type { Client } from "pg";
import type { TestProject } from "vitest/node";
import { openDatabase } from "../../src/persistence/database.ts";
import { administer, withDatabase } from "./postgresql.ts";
import { startServer } from "./serveur-postgresql.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The server of the tests, and the migrated database that each process copies. */
    postgresql: { url: string; modele: string };
  }
}

/**
 * A PostgreSQL for the tests: that of DATABASE_URL, else one from npm, made here and removed at the end.
 * It is migrated once; every test process works in a copy.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = process.env.DATABASE_URL
    ? { url: process.env.DATABASE_URL, stop: async () => {} }
    : await startServer();
  const modele = `passerelle_test_${randomBytes(4).toString("hex")}`;
  await administer(server.url, (client) => client.query(`create database ${modele}`));
  const database = await openDatabase({ url: withDatabase(server.url, modele) });
  await database.close();
  project.provide("postgresql", { url: server.url, modele });
  return async () => {
    await administer(server.url, (client) => dropCopies(client, modele));
    await server.stop();
  };
}

async function dropCopies(client: Client, modele: string): Promise<void> {
  const { rows } = await client.query<{ datname: string }>(
    "select datname from pg_database where starts_with(datname, $1)",
    [modele],
  );
  for (const { datname } of rows) await client.query(`drop database ${datname} with (force)`);
}
