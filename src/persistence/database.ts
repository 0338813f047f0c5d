import { AsyncLocalStorage } from "node:async_hooks";
import pg from "pg";
import type { Log } from "../log.ts";
import { takeDossier } from "./dossier-pglite.ts";
import { type Ecoute, listenTo } from "./ecoute.ts";
import { applyMigrations } from "./migrate.ts";
import { startPglite } from "./pglite.ts";
import { beginAcross, beginIn, runTransaction, type Tx } from "./transaction.ts";

export type { Tx } from "./transaction.ts";

/** The database, whichever engine holds it. No statement runs outside a transaction, nor as the owner. */
export interface Database {
  readonly engine: "postgresql" | "pglite";
  /**
   * Runs `act` in one transaction that sees and writes the rows of one collectivité alone; rolled back if it throws.
   * @throws what `act` throws; an error of the database is pg's own `DatabaseError`, its `.code` the SQLSTATE
   */
  inCollectivite<T>(code: string, act: (tx: Tx) => Promise<T>): Promise<T>;
  /** The same, seeing every row: the claim, the jobs, the look-up of a key. */
  acrossCollectivites<T>(act: (tx: Tx) => Promise<T>): Promise<T>;
  /** Resolves when the database answers. */
  ping(): Promise<void>;
  /**
   * Hears what other instances tell with `pg_notify`; on the engine of one process there are none, and nothing is heard.
   * `onReconnect`: something may have been missed.
   */
  listen(canal: string, hear: { onMessage(texte: string): void; onReconnect(): void }): Promise<Ecoute>;
  /** Waits for the transactions that run, then lets go of the connections, and of the folder. */
  close(): Promise<void>;
}

export interface DatabaseOptions {
  /** PostgreSQL 15 or later. Absent: PGlite in `dossierDonnees`. */
  url?: string | undefined;
  /** Folder of PGlite, made if missing, held by one process; `memoire` (the default) keeps nothing. */
  dossierDonnees?: string | undefined;
  /** Connections to PostgreSQL at most (10). */
  connexions?: number;
  log?: Log;
}

/**
 * Opens the database and brings it to the schema of this version.
 * @throws VerrouError when another process holds the folder
 */
export function openDatabase(options: DatabaseOptions): Promise<Database> {
  return options.url ? openPostgresql(options.url, options) : openPglite(options);
}

async function openPostgresql(url: string, { connexions = 10, log }: DatabaseOptions): Promise<Database> {
  const pool = new pg.Pool({
    connectionString: url,
    max: connexions,
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
    application_name: "passerelle",
  });
  // Without a listener the loss of an idle connection ends the process; the next transaction opens another.
  pool.on("error", (error) => log?.warn({ err: error }, "idle connection to PostgreSQL lost"));
  const end = () => pool.end();
  return migrated(pool, end, {
    engine: "postgresql",
    ...transactions(pool),
    listen: (canal, hear) => listenTo(url, canal, { ...hear, log }),
    close: end,
  });
}

/** Said in full, so that no PG* variable of the environment changes it. */
const PGLITE = {
  host: "localhost",
  user: "postgres",
  database: "postgres",
  ssl: false,
  max: 1,
  idleTimeoutMillis: 0,
};

async function openPglite({ dossierDonnees = "memoire", log }: DatabaseOptions): Promise<Database> {
  const dossier = dossierDonnees === "memoire" ? null : takeDossier(dossierDonnees);
  try {
    const pglite = await startPglite(dossier?.chemin);
    dossier?.markInitialised();
    // One connection: the pool makes transactions wait for one another, first come, first served.
    const pool = new pg.Pool({ ...PGLITE, stream: () => pglite.connect() });
    pool.on("error", (error) => log?.error({ err: error }, "PGlite lost"));
    const end = async () => {
      await pool.end();
      await pglite.close();
      dossier?.release();
    };
    return await migrated(pool, end, {
      engine: "pglite",
      ...oneAtATime(transactions(pool)),
      listen: async () => ({ close: async () => {} }),
      close: end,
    });
  } catch (error) {
    dossier?.release();
    throw error;
  }
}

async function migrated(pool: pg.Pool, end: () => Promise<void>, database: Database): Promise<Database> {
  try {
    const client = await pool.connect();
    // The statement that waits on it is told of its loss; without a listener the process would end at once.
    client.on("error", () => {});
    // The migrations ran in a session of their own: nothing of it is left to the transactions.
    await applyMigrations(client).finally(() => client.release(true));
    // An account that may not take the two roles is told at the start, not at the first request.
    await database.inCollectivite("", async () => {});
    await database.acrossCollectivites(async () => {});
    return database;
  } catch (error) {
    await end();
    throw error;
  }
}

type Transactions = Pick<Database, "inCollectivite" | "acrossCollectivites" | "ping">;

const transactions = (pool: pg.Pool): Transactions => ({
  inCollectivite: (code, act) => runTransaction(pool, beginIn(code), act),
  acrossCollectivites: (act) => runTransaction(pool, beginAcross, act),
  async ping() {
    await pool.query("select 1");
  },
});

/**
 * On the one connection of PGlite a transaction begun within another would wait for itself for ever, where
 * PostgreSQL takes a second connection: it is refused, so that the tests on PGlite show it.
 */
function oneAtATime(transactions: Transactions): Transactions {
  const running = new AsyncLocalStorage<{ over: boolean }>();
  const alone = async <T>(run: () => Promise<T>): Promise<T> => {
    if (running.getStore()?.over === false) throw new Error("a transaction was begun within another");
    const transaction = { over: false };
    return running.run(transaction, run).finally(() => {
      transaction.over = true;
    });
  };
  return {
    inCollectivite: (code, act) => alone(() => transactions.inCollectivite(code, act)),
    acrossCollectivites: (act) => alone(() => transactions.acrossCollectivites(act)),
    ping: () => transactions.ping(),
  };
}
