import { sql } from "drizzle-orm";
import pg from "pg";
import type { Log } from "../log.ts";
import type { Tx } from "./transaction.ts";

/** What one instance tells the others: ids alone, never a word about a person. */
export interface Ecoute {
  close(): Promise<void>;
}

/** Where an instance tells the others that a transmission waits no more: its id. */
export const CANAL_ISSUES = "passerelle_issue";

/** Milliseconds. */
const RECONNECT_MS = 1_000;

/**
 * Listens to a channel of PostgreSQL on a connection of its own, opened again when it is lost. What was told meanwhile is
 * lost with it: `onReconnect` says so, and whoever listens looks for itself.
 */
export async function listenTo(
  url: string,
  canal: string,
  {
    onMessage,
    onReconnect,
    log,
  }: { onMessage(texte: string): void; onReconnect(): void; log?: Log | undefined },
): Promise<Ecoute> {
  let closed = false;
  let client: pg.Client | null = null;
  let timer: NodeJS.Timeout | undefined;

  async function connect(): Promise<void> {
    const opened = new pg.Client({
      connectionString: url,
      keepAlive: true,
      application_name: "passerelle-ecoute",
    });
    opened.on("notification", ({ payload }) => onMessage(payload ?? ""));
    // More than once: of a server that dies, its word and then the silence.
    opened.on("error", () => lose(opened));
    opened.once("end", () => lose(opened));
    client = opened;
    try {
      await opened.connect();
      await opened.query(`listen ${pg.escapeIdentifier(canal)}`);
    } catch (error) {
      lose(opened);
      throw error;
    }
  }

  function lose(lost: pg.Client): void {
    if (closed || client !== lost) return;
    client = null;
    lost.end().catch(() => {});
    log?.warn({ canal }, "listening connection lost");
    retry();
  }

  // A real timer: what it waits for is a server, not an instant of the product's own time.
  function retry(): void {
    timer = setTimeout(() => {
      connect().then(onReconnect, () => {});
    }, RECONNECT_MS);
    timer.unref();
  }

  await connect().catch(() => {});
  return {
    async close() {
      closed = true;
      clearTimeout(timer);
      await client?.end();
    },
  };
}

/** Tells the other instances, once the transaction is committed. */
export async function notifyInstances(tx: Tx, canal: string, texte: string): Promise<void> {
  await tx.execute(sql`select pg_notify(${canal}, ${texte})`);
}
