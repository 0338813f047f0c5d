import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createCopy } from "../support/base.ts";

/*
 * What the README shows, run as the README says: the process that `npm start` starts, with nothing configured but a
 * free port and a folder of its own (and DATABASE_URL, on PostgreSQL), answers the README's requests.
 */

const README = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
const folder = mkdtempSync(join(tmpdir(), "passerelle-demarrage-"));
let started: { child: ChildProcess; url: string; seconds: number };

beforeAll(async () => {
  started = await startSandbox({
    PORT: "0",
    PASSERELLE_DONNEES: folder,
    // The year of the sandbox has its own test; here the machine is left to what the README shows.
    PASSERELLE_HISTOIRE: "non",
    ...(process.env.PASSERELLE_TEST_BASE === "postgresql" && { DATABASE_URL: await createCopy("demarrage") }),
  });
}, 60_000);

afterAll(async () => {
  const ended = new Promise((resolve) => started.child.once("exit", resolve));
  started.child.kill("SIGTERM");
  await ended;
  rmSync(folder, { recursive: true, force: true });
});

function startSandbox(environment: Record<string, string>): Promise<typeof started> {
  const began = performance.now();
  const { DATABASE_URL: _mine, ...inherited } = process.env;
  const child = spawn(process.execPath, ["--import", "tsx", "mocks/sandbox.ts"], {
    cwd: new URL("../..", import.meta.url),
    env: { ...inherited, NODE_OPTIONS: "", PASSERELLE_JOURNAL: "warn", ...environment },
    stdio: ["ignore", "pipe", "inherit"],
  });
  return new Promise((resolve, reject) => {
    let output = "";
    child.stdout?.on("data", (chunk) => {
      output += String(chunk);
      const url = /(http:\/\/127\.0\.0\.1:\d+)\/pret/.exec(output)?.[1];
      if (url) resolve({ child, url, seconds: (performance.now() - began) / 1_000 });
    });
    child.once("exit", (code) => reject(new Error(`the sandbox ended with ${code}: ${output}`)));
  });
}

/** The curl commands of the README, as requests. */
function readCurls(): { method: string; path: string; headers: Record<string, string>; body: string }[] {
  return [...README.matchAll(/curl -X (\w+) http:\/\/127\.0\.0\.1:3000(\S+)([\s\S]*?)-d '([^']*)'/g)].map(
    ([, method = "", path = "", options = "", body = ""]) => ({
      method,
      path,
      body,
      headers: Object.fromEntries(
        [...options.matchAll(/-H '([^:]+): ([^']*)'/g)].map(([, name = "", value = ""]) => [name, value]),
      ),
    }),
  );
}

describe("npm start, sans rien configurer", () => {
  it("answers within 30 seconds of the start of its process", async () => {
    expect(started.seconds).toBeLessThan(30);
    expect((await fetch(`${started.url}/pret`)).status).toBe(200);
  });

  it("gives the answer that the README shows to the requests that the README shows", async () => {
    const curls = readCurls();
    const shown = JSON.parse((/```json\n([\s\S]*?)```/.exec(README)?.[1] ?? "").trim());

    const statuses: number[] = [];
    let last = {};
    for (const { method, path, headers, body } of curls) {
      const response = await fetch(`${started.url}${path}`, { method, headers, body });
      statuses.push(response.status);
      last = Object(await response.json());
    }

    expect(statuses).toEqual([201, 201]);
    expect({ ...last, id: shown.id, creeeLe: shown.creeeLe }).toEqual(shown);
    const dossier = await fetch(`${started.url}/v1/dossiers/D-1`, {
      headers: { Authorization: "Bearer bac-a-sable" },
    });
    expect(await dossier.json()).toMatchObject({
      delais: { orientation: { statut: "respecte", echeance: "2026-02-18", jours: 18 } },
    });
  });

  it("serves the three addresses that it prints", async () => {
    for (const path of ["/documentation", "/simulateur/_journal", "/pret"]) {
      expect((await fetch(`${started.url}${path}`)).status).toBe(200);
    }
  });
});
