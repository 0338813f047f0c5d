import { type MessagePort, parentPort, workerData } from "node:worker_threads";
import { PGlite } from "@electric-sql/pglite";

/**
 * What this thread is told: a new connection (the one backend is put back to its initial state), bytes of
 * the PostgreSQL protocol for it, or to close the database.
 */
export type ToWorker =
  | { kind: "connect"; connexion: number }
  | { kind: "bytes"; connexion: number; bytes: Uint8Array }
  | { kind: "close" };

/** What it answers; `connexion` null: the database itself could not be opened. */
export type FromWorker =
  | { kind: "open" }
  | { kind: "connected"; connexion: number }
  | { kind: "bytes"; connexion: number; bytes: Uint8Array }
  | { kind: "error"; connexion: number | null; message: string };

/** Runs PGlite away from the event loop of the gateway, which it would block; one message at a time. */
async function serve(port: MessagePort, dossier: string | undefined): Promise<void> {
  const post = (message: FromWorker) => port.postMessage(message);
  let pglite: PGlite;
  try {
    pglite = await PGlite.create(dossier === undefined ? "memory://" : dossier);
  } catch (error) {
    post({ kind: "error", connexion: null, message: describe(error) });
    port.close();
    return;
  }
  post({ kind: "open" });

  let turn = Promise.resolve();
  port.on("message", (message: ToWorker) => {
    turn = turn.then(() => handle(message));
  });

  async function handle(message: ToWorker): Promise<void> {
    if (message.kind === "close") {
      await pglite.close();
      port.close();
      return;
    }
    const { connexion } = message;
    try {
      if (message.kind === "connect") {
        // The connection before may have been cut in the middle of a transaction.
        await pglite.exec("rollback");
        await pglite.exec("discard all");
        post({ kind: "connected", connexion });
      } else {
        // A copy: the answer may be a view of memory that the next message overwrites.
        const bytes = Uint8Array.from(await pglite.execProtocolRaw(message.bytes));
        port.postMessage({ kind: "bytes", connexion, bytes } satisfies FromWorker, [bytes.buffer]);
      }
    } catch (error) {
      post({ kind: "error", connexion, message: describe(error) });
    }
  }
}

const describe = (error: unknown): string => (error instanceof Error ? error.message : String(error));

if (parentPort) await serve(parentPort, workerData.dossier);
