import { readdirSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { APIS } from "../../adapters/apis.ts";
import type { AnyOperation } from "../../adapters/contract.ts";
import { adapters } from "../../adapters/index.ts";
import { declare, jump } from "../dispatch/scene.ts";
import { type Banc, openBanc } from "../support/banc.ts";
import { configureMode } from "../support/recette.ts";
import { fillPath, headersOf, SCENES, sceneOf } from "./scenes.ts";

/*
 * Outside the sandbox, no request ever leaves for a path that was only assumed: a host that records everything stands
 * where France Travail does, every operation of the registry is asked for, weeks are told, and months go by.
 */

let banc: Banc;
beforeAll(async () => {
  banc = await openBanc();
});
afterAll(() => banc.close());

interface DocumentLu {
  info: { "x-certitude"?: string };
  servers: { url: string }[];
  paths: Record<string, object>;
}

const FOLDER = new URL("../../openapi/france-travail/", import.meta.url);
const DOCUMENTS: readonly DocumentLu[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".json"))
  .map((name) => JSON.parse(readFileSync(new URL(name, FOLDER), "utf8")));
const isAssumed = ({ info }: DocumentLu) => info["x-certitude"] === "?";

/** `PUT /partenaire/…/{id}` of every operation of these documents, as what may be matched. */
function listOperations(documents: readonly DocumentLu[]): RegExp[] {
  return documents.flatMap(({ servers, paths }) =>
    Object.entries(paths).flatMap(([path, verbs]) =>
      Object.keys(verbs).map((verb) => {
        const base = (servers[0]?.url ?? "").replace(/\/$/, "");
        const literal = `${base}${path}`.replace(/\{[^}]+\}/g, "{}").replace(/[.*+?^$()|[\]\\]/g, "\\$&");
        return new RegExp(`^${verb.toUpperCase()} ${literal.replaceAll("{}", "[^/]+")}$`);
      }),
    ),
  );
}
const PUBLISHED = listOperations(DOCUMENTS.filter((document) => !isAssumed(document)));
const ASSUMED = listOperations(DOCUMENTS.filter(isAssumed));

/** What reached the host of France Travail, as its own documents word it; the bench's controls are not among it. */
const listReceived = () =>
  banc
    .received()
    .map((line) => line.replace(" /simulateur", " "))
    .filter((line) => !/^[A-Z]+ \/_/.test(line));

const OPERATIONS = Object.entries(adapters).flatMap(([flux, adapter]) =>
  Object.entries<AnyOperation>(adapter.operations).map(([nom, operation]) => ({
    cle: `${flux}/${nom}`,
    operation,
  })),
);

/** Asks for an operation as its scene says, on the dossier D-1; what it answers does not matter here. */
async function ask(cle: string, operation: AnyOperation): Promise<void> {
  const scene = sceneOf(cle, operation.examples[0]?.name);
  await declare(banc, "D-1", scene.numero);
  const prepared = (await scene.prepare?.(banc)) ?? {};
  const isAlone = operation.kind === "read" && operation.portee === "collectivite";
  const path = `/v1${isAlone ? "" : "/dossiers/D-1"}${operation.path}`;
  const query = scene.query === undefined ? "" : `?${scene.query}`;
  const hasBody = operation.kind === "write" && operation.method !== "DELETE";
  await banc.call(operation.method, fillPath(path, { ...scene.parametres, ...prepared }) + query, {
    headers: headersOf(scene),
    ...(hasBody && { body: operation.examples[0]?.corps }),
  });
  banc.gateway.dispatcher.nudge();
  await banc.gateway.dispatcher.idle();
}

describe("the documents", () => {
  it("tell what is assumed, and it is what the doors hold back", () => {
    const held = Object.values(APIS).filter((api) => "assumed" in api);

    expect(held.map(({ code }) => code)).toEqual(["suivi-intensite-accompagnement"]);
    expect(ASSUMED.length).toBeGreaterThan(0);
    for (const pattern of ASSUMED) expect(pattern.source).toContain("suivi-intensite-accompagnement");
  });
});

describe.each(["recette", "production"] as const)("a gateway in mode %s", (mode) => {
  beforeEach(() => banc.reset());

  it("calls published operations only, whatever is asked of it and however long it waits", {
    timeout: 120_000,
  }, async () => {
    const reached = new Set<string>();
    for (const { cle, operation } of OPERATIONS) {
      await banc.reset();
      await banc.restart(configureMode(mode));
      await ask(cle, operation);
      // What waits is tried again: a minute, a day and a year later, and after a start.
      for (const milliseconds of [60_000, 86_400_000, 365 * 86_400_000])
        await jump(banc, banc.clock.now() + milliseconds);
      await banc.restart();
      await jump(banc, banc.clock.now() + 60_000);

      const received = listReceived();
      const unknown = received.filter((line) => !PUBLISHED.some((pattern) => pattern.test(line)));
      expect({ cle, unknown }).toEqual({ cle, unknown: [] });
      for (const line of received) reached.add(line.split("/")[2] ?? "");
    }

    const wanted = Object.values(SCENES).map(({ api }) => api);
    const open = wanted.filter((api) => api !== "suivi-intensite-accompagnement");
    expect([...reached]).toEqual(expect.arrayContaining([...new Set(open)]));
  });
});

describe("a gateway in sandbox", () => {
  it("does call the assumed operation, which the recording host would have seen", async () => {
    await banc.reset();
    await banc.restart(configureMode("bac-a-sable"));
    await ask("accompagnement/semaine", adapters.accompagnement.operations.semaine);

    expect(listReceived().filter((line) => ASSUMED.some((pattern) => pattern.test(line)))).toHaveLength(1);
  });
});
