import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { writeSync } from "node:fs";
import { setPriority } from "node:os";
import { createInterface } from "node:readline";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";

interface Launch {
  script: string;
  args?: readonly string[];
  env?: Readonly<Record<string, string>>;
  /** Where what it says of its errors goes: a file descriptor. */
  journal: number;
  /** -20 to 19: how much the system lets others go first. */
  priorite?: number;
}

/** Starts a process of this folder; `ready` resolves with the address that it prints. */
export function launch({ script, args = [], env = {}, journal, priorite }: Launch) {
  const path = fileURLToPath(new URL(`./${script}`, import.meta.url));
  const child = spawn(process.execPath, ["--import", "tsx", path, ...args], {
    stdio: ["ignore", "pipe", journal],
    // Nothing of this process's own configuration is handed down.
    env: { PATH: process.env.PATH ?? "", ...env },
  });
  // Only who administers the machine may go before others.
  if (priorite !== undefined && child.pid !== undefined) prefer(child.pid, priorite);
  const end = () => child.kill("SIGKILL");
  process.once("exit", end);
  child.once("exit", () => process.off("exit", end));
  const ready = new Promise<string>((resolve, reject) => {
    if (child.stdout)
      createInterface({ input: child.stdout }).on("line", (line) => {
        if (line.startsWith('{"url":')) resolve(JSON.parse(line).url);
        else writeSync(journal, `${line}\n`);
      });
    child.once("exit", () => reject(new Error(`${script} ended before it was ready`)));
  });
  return { child, ready };
}

function prefer(pid: number, priorite: number): void {
  try {
    setPriority(pid, priorite);
  } catch {}
}

export async function kill(child: ChildProcess): Promise<void> {
  child.kill("SIGKILL");
  if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
}

/** An instance that is started again whenever it ends, until it is stopped. */
export interface Instance {
  url: string;
  ready(): Promise<void>;
  /** `kill -9`, and started again at once. */
  kill(): Promise<void>;
  stop(): Promise<void>;
  /** How often it ended by itself, once it had been ready. */
  imprevus(): number;
}

/** Starts that may fail in a row, the database being away, before something else is at fault. */
const REFUSED_MAX = 5;

export function openInstance(port: number, start: Omit<Launch, "script">): Instance {
  const url = `http://127.0.0.1:${port}`;
  let stopped = false;
  let expected = false;
  let imprevus = 0;
  let refused = 0;
  let current = run();

  function run() {
    const launched = launch({ ...start, script: "instance.ts" });
    let wasReady = false;
    const ready = launched.ready.then(
      () => {
        wasReady = true;
        refused = 0;
      },
      () => {},
    );
    const over = once(launched.child, "exit").then(async () => {
      if (stopped) return;
      if (wasReady && !expected) imprevus += 1;
      if (!wasReady && !expected) refused += 1;
      // Without the database it does not start: who runs it starts it again.
      if (!expected) await setTimeout(500);
      expected = false;
      if (!stopped) current = run();
    });
    return { child: launched.child, ready, over };
  }

  return {
    url,
    imprevus: () => imprevus,
    async ready() {
      for (let known: typeof current | null = null; known !== current; ) {
        if (refused > REFUSED_MAX) throw new Error(`the instance on port ${port} does not start`);
        known = current;
        await Promise.race([known.ready, known.over]);
      }
    },
    async kill() {
      expected = true;
      const { over, child } = current;
      child.kill("SIGKILL");
      await over;
    },
    async stop() {
      stopped = true;
      await kill(current.child);
    },
  };
}
