import { serve } from "@hono/node-server";
import { Hono } from "hono";
import { getResponse } from "msw";
import { afterEach, describe, expect, test } from "vitest";
import { createMemory, franceTravailHandlers } from "../../mocks/index.ts";
import { armPannes } from "../../mocks/pannes.ts";
import { systemClock } from "../../src/clock.ts";
import { createBench } from "./harness.ts";

const STRUCTURE = "/partenaire/contrat-engagement/v1/lecture/structure";

let stop: (() => void) | undefined;
afterEach(() => {
  stop?.();
  stop = undefined;
});

/** The simulator on a real socket, under /simulateur, as the gateway mounts it. */
async function listen() {
  const bench = createBench();
  const app = new Hono().route("/simulateur", bench.app);
  const origin = await new Promise<string>((resolve) => {
    const server = serve({ fetch: app.fetch, hostname: "127.0.0.1", port: 0 }, ({ port }) =>
      resolve(`http://127.0.0.1:${port}/simulateur`),
    );
    stop = () => server.close();
  });
  return { ...bench, origin };
}

describe("on a socket, under a prefix", () => {
  test("answers the APIs and the controls", async () => {
    const { connect, origin } = await listen();

    const structure = await fetch(origin + STRUCTURE, { headers: await connect() });
    const journal = await fetch(`${origin}/_journal`);

    expect(structure.status).toBe(200);
    expect(await structure.json()).toHaveProperty("engagements");
    expect(await journal.json()).toHaveLength(2);
  });

  test("does a write whose body comes by the network", async () => {
    const { accompany, memory, origin } = await listen();

    const response = await fetch(`${origin}/partenaire/contrat-engagement/v1/signer`, {
      method: "POST",
      headers: await accompany("10429447247"),
      body: JSON.stringify({ dateSignature: "2026-06-01T15:35:00.000Z" }),
    });

    expect(response.status).toBe(200);
    expect(memory.personnes.get("10429447247")?.contrat).toMatchObject({ etat: "SIGNE" });
  });

  test("cuts the connection, then goes on", async () => {
    const { connect, memory, origin } = await listen();
    const headers = await connect();
    armPannes(memory, [{ api: "contrat-engagement", effet: { couper: true }, fois: 1 }]);

    const first = fetch(origin + STRUCTURE, { headers });
    await expect(first).rejects.toThrow("fetch failed");
    const second = await fetch(origin + STRUCTURE, { headers });

    expect(second.status).toBe(200);
  });

  test("gives no redirection to follow out of it", async () => {
    const { origin } = await listen();
    const headers = { authorization: "Bearer inconnu" };

    const response = await fetch(origin + STRUCTURE, { headers, redirect: "manual" });

    expect(response.status).toBe(401);
    expect(await response.text()).toBe("");
  });
});

test("an unknown path explains itself: what was asked, and what there is", async () => {
  const { call } = createBench();

  const reply = await call("GET", "/partenaire/contrat-engagement/v1/lectures");

  expect(reply.status).toBe(404);
  expect(reply.body).toMatchObject({
    message: "Le simulateur ne connaît pas GET /partenaire/contrat-engagement/v1/lectures.",
    connues: expect.arrayContaining(["GET /partenaire/contrat-engagement/v1/lecture"]),
  });
});

test("what arrived at an unknown path is in the journal too", async () => {
  const { call } = createBench();

  await call("POST", "/partenaire/inconnue/v9/rien", { body: { a: 1 } });
  const { body } = await call("GET", "/_journal");

  expect(body).toMatchObject([{ chemin: "/partenaire/inconnue/v9/rien", corps: { a: 1 }, statut: 404 }]);
});

test("the handlers that an editor imports answer on France Travail's own hosts", async () => {
  const memory = createMemory({ clock: systemClock });
  const handlers = franceTravailHandlers(memory);

  const response = await getResponse(
    handlers,
    new Request(`https://api.francetravail.io${STRUCTURE}`, { headers: { authorization: "Bearer inconnu" } }),
  );

  expect(response?.status).toBe(401);
  expect(memory.journal).toMatchObject([{ chemin: STRUCTURE, statut: 401 }]);
});

test("the verb counts: no PUT signs a contract", async () => {
  const { call } = createBench();

  expect((await call("PUT", "/partenaire/contrat-engagement/v1/signer")).status).toBe(404);
});
