import {
  createTableRelationsHelpers,
  type ExtractTablesWithRelations,
  extractTablesRelationalConfig,
} from "drizzle-orm";
import { type NodePgClient, NodePgSession, NodePgTransaction } from "drizzle-orm/node-postgres";
import { PgDialect } from "drizzle-orm/pg-core";
import pg from "pg";
import { PARAMETRE_COLLECTIVITE, roleCollectivite, roleTransverse } from "./colonnes.ts";
import { CommitIncertainError } from "./indisponible.ts";
import * as schema from "./schema.ts";

type Relations = ExtractTablesWithRelations<typeof schema>;

/** A transaction, the first argument of every statement; `tx.transaction` within it is a savepoint. */
export type Tx = NodePgTransaction<typeof schema, Relations>;

const dialect = new PgDialect();
const { tables, tableNamesMap } = extractTablesRelationalConfig<Relations>(
  schema,
  createTableRelationsHelpers,
);
const relationalSchema = { fullSchema: schema, schema: tables, tableNamesMap };

/**
 * Begins, and takes the role and the collectivité until the end, in one round trip. The zone and the style
 * make dates read the same on any server; an instance that freezes in the middle lets go of its locks after a minute.
 */
const begin = (role: string, collectivite: string) => `begin isolation level read committed; select
  set_config('role', ${pg.escapeLiteral(role)}, true),
  set_config(${pg.escapeLiteral(PARAMETRE_COLLECTIVITE)}, ${pg.escapeLiteral(collectivite)}, true),
  set_config('timezone', 'UTC', true), set_config('datestyle', 'ISO, MDY', true),
  set_config('idle_in_transaction_session_timeout', '60s', true)`;

export const beginIn = (collectivite: string) => begin(roleCollectivite.name, collectivite);
export const beginAcross = begin(roleTransverse.name, "");

/** Runs `act` between `begin` and the end, on a connection that nothing else uses meanwhile. */
export async function runTransaction<T>(
  pool: pg.Pool,
  begin: string,
  act: (tx: Tx) => Promise<T>,
): Promise<T> {
  const client = await pool.connect();
  // The pool does not listen to a connection that is held, and its loss would end the process; the
  // statement that waits on it is told anyway.
  const onError = () => {};
  client.on("error", onError);
  const held = hold(client);
  let usable = false;
  try {
    await client.query(begin);
    const result = await act(createTx(held));
    await held.end();
    const { command } = await client.query("commit").catch((error: unknown) => {
      throw new CommitIncertainError(withoutValues(error));
    });
    usable = true;
    // What PostgreSQL answers when a statement failed and its error was swallowed.
    if (command !== "COMMIT")
      throw new Error("nothing was committed: a statement of the transaction had failed");
    return result;
  } catch (error) {
    await held.end();
    usable ||= await rollback(client);
    throw withoutValues(error);
  } finally {
    client.release(!usable);
    // One that is let go of may still be told of its own end.
    if (usable) client.removeListener("error", onError);
  }
}

async function rollback(client: pg.PoolClient): Promise<boolean> {
  try {
    await client.query("rollback");
    return true;
  } catch {
    return false;
  }
}

/** The details of an error quote the values of the row: they would reach the log (DON-12). */
function withoutValues(error: unknown): unknown {
  if (error instanceof pg.DatabaseError) {
    error.detail = undefined;
    error.where = undefined;
  }
  return error;
}

interface Held extends Pick<NodePgClient, "query"> {
  end(): Promise<void>;
}

/**
 * The connection as the transaction sees it: one statement after the other, and none once the end has come,
 * which would otherwise run outside any transaction, as the owner.
 */
function hold(client: pg.PoolClient): Held {
  let ended = false;
  let last: Promise<unknown> = Promise.resolve();
  const query = (config: pg.QueryConfig, values?: unknown[]) => {
    const result = last.then(() => {
      if (ended) throw new Error("the transaction of this statement is over");
      return client.query(config, values);
    });
    last = result.catch(() => {});
    return result;
  };
  return {
    query: query as Held["query"], // drizzle calls this one overload
    async end() {
      ended = true;
      await last;
    },
  };
}

function createTx(held: Held): Tx {
  const session = new Session(held as NodePgClient, dialect, relationalSchema); // drizzle uses `query` alone
  return new NodePgTransaction(dialect, session, relationalSchema);
}

/** Lets errors of the database through as they are: drizzle's own message quotes every parameter. */
class Session extends NodePgSession<typeof schema, Relations> {
  override prepareQuery: NodePgSession<typeof schema, Relations>["prepareQuery"] = (...args) => {
    const prepared = super.prepareQuery(...args);
    return Object.assign(prepared, {
      queryWithCache: (_text: string, _values: unknown[], query: () => Promise<unknown>) => query(),
    });
  };
}
