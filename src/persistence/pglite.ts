import { Duplex } from "node:stream";
import { Worker } from "node:worker_threads";
import type { FromWorker, ToWorker } from "./pglite-worker.ts";

/** A PGlite in its own thread, reached with the PostgreSQL protocol: the same `pg` client drives both engines. */
export interface Pglite {
  /** A stream for a `pg` client. PGlite is one connection: the one before must be over. */
  connect(): Duplex;
  close(): Promise<void>;
}

/** Starts PGlite on a folder, or in memory (`undefined`). About 4 s and 0.8 GB the first time. */
export async function startPglite(dossier: string | undefined): Promise<Pglite> {
  const worker = startWorker(dossier);
  const exited = new Promise<void>((resolve) => worker.once("exit", () => resolve()));
  const tell = (message: ToWorker, transfer: ArrayBuffer[] = []) => worker.postMessage(message, transfer);
  let failure: Error | null = null;
  let current: { connexion: number; socket: PgliteSocket } | null = null;

  await new Promise<void>((resolve, reject) => {
    const fail = (error: Error) => {
      failure = error;
      reject(error);
      current?.socket.destroy(error);
    };
    worker.on("error", fail);
    worker.on("exit", () => fail(new Error("the PGlite thread has stopped")));
    worker.on("message", (message: FromWorker) => {
      if (message.kind === "open") return resolve();
      if (message.kind === "error" && message.connexion === null) return fail(new Error(message.message));
      // An answer to a connection that was cut meanwhile concerns nobody.
      if (current?.connexion !== message.connexion) return;
      if (message.kind === "connected") current.socket.emit("connect");
      else if (message.kind === "bytes") current.socket.push(message.bytes);
      else current.socket.destroy(new Error(message.message));
    });
  });

  return {
    connect() {
      const connexion = (current?.connexion ?? 0) + 1;
      const socket = new PgliteSocket(
        () => (failure ? socket.destroy(failure) : tell({ kind: "connect", connexion })),
        (bytes) => tell({ kind: "bytes", connexion, bytes }, [bytes.buffer]),
      );
      current = { connexion, socket };
      return socket;
    },
    async close() {
      if (!failure) tell({ kind: "close" });
      await exited;
    },
  };
}

function startWorker(dossier: string | undefined): Worker {
  const options = { workerData: { dossier }, execArgv: [] };
  if (!import.meta.url.endsWith(".ts"))
    return new Worker(new URL("./pglite-worker.js", import.meta.url), options);
  // In development and under the test runner: a thread inherits the loader of neither, and on Node 20 tsx
  // cannot be given to it as a loader, only called from within.
  const tsx = import.meta.resolve("tsx/esm/api");
  const file = new URL("./pglite-worker.ts", import.meta.url).href;
  const code = `import(${JSON.stringify(tsx)}).then(({ tsImport }) => tsImport(${JSON.stringify(file)}, ${JSON.stringify(file)}))`;
  return new Worker(code, { ...options, eval: true });
}

/** The end of the hop that a `pg` client holds: it takes this for a TCP socket. */
class PgliteSocket extends Duplex {
  private readonly open: () => void;
  private readonly send: (bytes: Uint8Array<ArrayBuffer>) => void;

  constructor(open: () => void, send: (bytes: Uint8Array<ArrayBuffer>) => void) {
    super();
    this.open = open;
    this.send = send;
  }

  connect(): void {
    process.nextTick(this.open);
  }

  override _read(): void {}

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.send(Uint8Array.from(chunk));
    done();
  }

  /** What `pg` corks together (parse, bind, describe, execute, sync) makes one hop. */
  override _writev(chunks: { chunk: Buffer }[], done: () => void): void {
    this.send(Uint8Array.from(Buffer.concat(chunks.map(({ chunk }) => chunk))));
    done();
  }

  override _final(done: () => void): void {
    this.push(null);
    done();
  }

  setNoDelay(): void {}
  setKeepAlive(): void {}
  ref(): void {}
  unref(): void {}
}
