import { readFileSync } from "node:fs";
import { getResponse, type HttpHandler } from "msw";
import { describe, expect, test } from "vitest";
import type { Adapter } from "../../adapters/contract.ts";
import { adapters } from "../../adapters/index.ts";
import { addCle, createMemory, type Memory, passerelleHandlers, resetMemory } from "../../mocks/index.ts";
import { armPannes } from "../../mocks/pannes.ts";
import { createSimulator } from "../../mocks/simulator.ts";
import { AUJOURDHUI, addPersonne, createBench, createManualClock } from "./harness.ts";

interface Document {
  paths: Record<string, Record<string, unknown>>;
}
const DOCUMENT: Document = JSON.parse(
  readFileSync(new URL("../../openapi/passerelle.json", import.meta.url), "utf8"),
);
const AGENT = { "Agent-Identifiant": "A1", "Agent-Nom": "DUPONT", "Agent-Prenom": "CAMILLE" };
const ACCEPTEE = { etatDecision: "ACCEPTEE", dateDecision: "2026-06-10" };

/** The gateway's handlers on a memory of their own, the person 10429447247 declared as D-1. */
async function createEditeur(reglages: { intensite?: boolean } = {}) {
  const clock = createManualClock(AUJOURDHUI);
  const memory = createMemory({ clock, hasard: () => 0, reglages });
  const call = createCall(passerelleHandlers(memory));
  await call("PUT", "/v1/dossiers/D-1", {
    usager: { numeroFranceTravail: "10429447247" },
    droitRsa: { dateReception: "2026-05-20" },
  });
  return { clock, memory, call };
}

function createCall(handlers: readonly HttpHandler[]) {
  return async (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) => {
    const request = new Request(`https://passerelle.exemple${path}`, {
      method,
      headers: { authorization: "Bearer bac-a-sable", "content-type": "application/json", ...headers },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const response = await getResponse([...handlers], request);
    if (!response) throw new Error(`no handler for ${method} ${path}`);
    const text = response.type === "error" ? "" : await response.text();
    // biome-ignore lint/suspicious/noExplicitAny: answers of every shape; what is expected of them is the subject
    const read: any = text === "" ? null : JSON.parse(text);
    return { status: response.status, headers: response.headers, body: read };
  };
}

test("every route of our document has its handler, and every handler is a route", () => {
  const handlers = passerelleHandlers(createMemory({ clock: createManualClock(AUJOURDHUI) }));
  const routes = Object.entries(DOCUMENT.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path.replace(/\{(\w+)\}/g, ":$1")}`),
  );

  const handled = handlers.map(
    ({ info }) => `${String(info.method)} ${String(info.path).replace(/^\*/, "")}`,
  );

  expect(handled.toSorted()).toEqual(routes.toSorted());
});

describe("one memory", () => {
  test("what is decided through the gateway is read at France Travail", async () => {
    const { memory, call } = await createEditeur();

    const decided = await call("POST", "/v1/dossiers/D-1/orientation/decision", ACCEPTEE);

    expect([decided.status, decided.body.etat]).toEqual([201, "acceptee"]);
    expect(memory.personnes.get("10429447247")?.orientations[0]).toMatchObject({ etat: "OUVERT" });
    expect(memory.journal.map(({ methode, chemin }) => `${methode} ${chemin}`)).toContain(
      "POST /partenaire/orientationusager/v1/decisionOrientation",
    );
  });

  test("what is decided at France Travail is read through the gateway", async () => {
    const bench = createBench();
    const call = createCall(passerelleHandlers(bench.memory));
    await call("PUT", "/v1/dossiers/D-1", {
      usager: { numeroFranceTravail: "10429447247" },
      droitRsa: { dateReception: "2026-05-20" },
    });

    await bench.call("POST", "/partenaire/orientationusager/v1/decisionOrientation", {
      headers: await bench.accompany("10429447247"),
      body: {
        etat_decision: "ACCEPTEE",
        date_decision: "2026-06-01",
        organisme_decision: "CD",
        agent_decision: "A1",
      },
    });

    expect((await call("GET", "/v1/dossiers/D-1/orientation")).body).toMatchObject({ etat: "OUVERT" });
    expect((await call("GET", "/v1/dossiers/D-1")).body.delais.orientation).toMatchObject({
      statut: "respecte",
      jours: 12,
    });
  });

  test("is emptied as a whole; declared keys stay", async () => {
    const { memory, call } = await createEditeur();
    addCle(memory, "ma-cle", { collectivite: "33", logiciel: "mien", droits: ["lecture"] });

    resetMemory(memory);

    const headers = { authorization: "Bearer ma-cle" };
    expect((await call("GET", "/v1/dossiers", undefined, headers)).body).toEqual({
      elements: [],
      suivant: null,
    });
  });
});

describe("keys", () => {
  test.each([
    ["bac-a-sable-974", "GET /v1/dossiers", 200],
    ["bac-a-sable-33-lecture", "GET /v1/dossiers", 200],
    ["bac-a-sable-33-lecture", "DELETE /v1/dossiers/D-1", 403],
    ["bac-a-sable-lecture", "GET /v1/indicateurs/delais", 403],
    ["bac-a-sable-rien", "GET /v1/dossiers", 401],
    ["bac-a-sable-99", "GET /v1/dossiers", 401],
  ])("%s: %s is answered %i", async (cle, asked, status) => {
    const { call } = await createEditeur();
    const [method = "", path = ""] = asked.split(" ");

    expect(await call(method, path, undefined, { authorization: `Bearer ${cle}` })).toMatchObject({ status });
  });

  test("another collectivité's dossier is not there", async () => {
    const { call } = await createEditeur();
    const other = { authorization: "Bearer bac-a-sable-59" };

    const missing = await call("GET", "/v1/dossiers/D-9");
    const foreign = await call("GET", "/v1/dossiers/D-1", undefined, other);

    expect({ ...foreign.body, instance: missing.body.instance }).toEqual(missing.body);
  });
});

describe("faults armed on the gateway", () => {
  test("202: the act is kept, and leaves at the next request", async () => {
    const { memory, call } = await createEditeur();
    armPannes(memory, [{ api: "passerelle", methode: "POST", fois: 1, effet: { statut: 202 } }]);

    const kept = await call("POST", "/v1/dossiers/D-1/orientation/decision", ACCEPTEE);
    const later = await call("GET", `/v1/transmissions/${kept.body.id}`);

    expect([kept.status, kept.body.etat, kept.body.tentatives]).toEqual([202, "en-attente", 0]);
    expect(later.body).toMatchObject({ etat: "acceptee", tentatives: 1 });
  });

  test("a code alone becomes the whole problem", async () => {
    const { memory, call } = await createEditeur();
    const corps = { code: "france-travail-indisponible" };
    const entetes = { "retry-after": "30" };
    armPannes(memory, [{ api: "passerelle", chemin: "/statut", effet: { statut: 503, corps, entetes } }]);

    const answered = await call("GET", "/v1/dossiers/D-1/statut");

    expect(answered.status).toBe(503);
    expect(answered.headers.get("content-type")).toContain("application/problem+json");
    expect(answered.headers.get("retry-after")).toBe("30");
    expect(answered.body).toMatchObject({
      code: "france-travail-indisponible",
      aTraiterPar: "france-travail",
      instance: "/v1/dossiers/D-1/statut",
    });
  });

  test("a lost answer: the act is done, and its key finds it", async () => {
    const { memory, call } = await createEditeur();
    armPannes(memory, [{ api: "passerelle", fois: 1, apresEcriture: true, effet: { couper: true } }]);
    const key = { "idempotency-key": "k" };

    const lost = await call("POST", "/v1/dossiers/D-1/orientation/decision", ACCEPTEE, key);
    const again = await call("POST", "/v1/dossiers/D-1/orientation/decision", ACCEPTEE, key);

    expect(lost.status).toBe(0);
    expect([again.status, again.headers.get("idempotent-replayed")]).toEqual([201, "true"]);
    expect(memory.journal.filter(({ chemin }) => chemin.endsWith("/decisionOrientation"))).toHaveLength(1);
  });
});

describe("faults armed on France Travail", () => {
  test("503: the act waits, and is accepted once it is over and its time has come", async () => {
    const { clock, memory, call } = await createEditeur();
    armPannes(memory, [{ api: "orientationusager", fois: 1, effet: { statut: 503 } }]);

    const waiting = await call("POST", "/v1/dossiers/D-1/orientation/decision", ACCEPTEE);
    clock.advance(1_000);
    const accepted = await call("GET", `/v1/transmissions/${waiting.body.id}`);

    expect(waiting.status).toBe(202);
    expect(waiting.body).toMatchObject({
      etat: "en-attente",
      derniereErreur: { code: "france-travail-indisponible" },
    });
    expect(accepted.body).toMatchObject({ etat: "acceptee", tentatives: 2 });
  });

  test("an answer that is lost is looked up, and nothing is done twice", async () => {
    const { clock, memory, call } = await createEditeur();
    armPannes(memory, [
      { api: "orientationusager", methode: "POST", fois: 1, apresEcriture: true, effet: { couper: true } },
    ]);

    const waiting = await call("POST", "/v1/dossiers/D-1/orientation/decision", ACCEPTEE);
    clock.advance(1_000);
    const accepted = await call("GET", `/v1/transmissions/${waiting.body.id}`);

    expect(waiting.body.derniereErreur.code).toBe("issue-incertaine");
    expect(accepted.body.etat).toBe("acceptee");
    expect(memory.journal.filter(({ chemin }) => chemin.endsWith("/decisionOrientation"))).toHaveLength(1);
  });

  test("403: somebody must act, then replays", async () => {
    const { memory, call } = await createEditeur();
    armPannes(memory, [{ api: "orientationusager", fois: 1, effet: { statut: 403 } }]);

    const blocked = await call("POST", "/v1/dossiers/D-1/orientation/decision", ACCEPTEE);
    const replayed = await call("POST", `/v1/transmissions/${blocked.body.id}/rejeu`);
    const accepted = await call("GET", `/v1/transmissions/${blocked.body.id}`);

    expect([blocked.status, blocked.body.etat]).toEqual([202, "bloquee"]);
    expect(replayed.body.etat).toBe("en-attente");
    expect(accepted.body.etat).toBe("acceptee");
  });

  test("an act waits for the earlier ones it depends on, and for no other", async () => {
    const { memory, call } = await createEditeur();
    armPannes(memory, [{ api: "orientationusager", effet: { statut: 503 } }]);

    await call("POST", "/v1/dossiers/D-1/orientation/decision", ACCEPTEE);
    const contrat = await call("POST", "/v1/dossiers/D-1/contrat-engagement/signature", {
      dateSignature: "2026-06-11",
    });

    expect(contrat.body).toMatchObject({ etat: "en-attente", tentatives: 0 });
  });
});

const ACTES = Object.values<Adapter>(adapters).flatMap(({ flux, operations }) =>
  Object.entries(operations).flatMap(([nom, operation]) =>
    operation.kind === "write"
      ? operation.examples.map(({ name, corps }) => ({ acte: `${flux} ${nom}: ${name}`, operation, corps }))
      : [],
  ),
);

test.each(ACTES)(
  "$acte: its example is taken, and becomes a transmission or a refusal of a rule",
  async (example) => {
    const { call } = await createEditeur();
    const { method, path } = example.operation;
    const filled = path.replace("{semaine}", "2026-W20").replace(/\{\w+\}/g, "509");

    const body = method === "DELETE" ? undefined : example.corps;
    const answered = await call(method, `/v1/dossiers/D-1${filled}`, body, AGENT);

    expect(answered.body.erreurs).toBeUndefined();
    expect([201, 202, 422]).toContain(answered.status);
    if (answered.status !== 422)
      expect(answered.body).toMatchObject({ dossier: "D-1", operation: expect.any(String) });
  },
);

describe.runIf("accompagnement" in adapters)("the weekly API, which is not published", () => {
  const keep = (call: Awaited<ReturnType<typeof createEditeur>>["call"]) =>
    call("PUT", "/v1/dossiers/D-1/intensite/2026-W20", { heuresPrevues: 15 });

  test("closed: the week is kept, told, sent nowhere, and holds no erasure back", async () => {
    const { memory, call } = await createEditeur();

    const kept = await keep(call);

    expect(kept.status).toBe(202);
    expect(kept.body.derniereErreur.code).toBe("api-non-ouverte");
    expect(memory.journal.filter(({ chemin }) => chemin.includes("/partenaire/"))).toEqual([]);
    expect((await call("DELETE", "/v1/dossiers/D-1")).status).toBe(204);
  });

  test("opened: what waited leaves by itself", async () => {
    const { memory, call } = await createEditeur();
    const kept = await keep(call);

    memory.reglages.intensite = true;

    expect((await call("GET", `/v1/transmissions/${kept.body.id}`)).body.etat).toBe("acceptee");
  });
});

test("both stand side by side, the simulator's controls over one memory", async () => {
  const { memory, clock, call } = await createEditeur();
  const { app } = createSimulator({ clock, memory });

  await app.request("/_personnes/98000099999", {
    method: "PUT",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ dateNaissance: "1990-01-01" }),
  });
  await call("PUT", "/v1/dossiers/D-2", { usager: { numeroFranceTravail: "98000099999" } });

  expect((await call("GET", "/v1/dossiers/D-2/usager")).status).toBe(200);
  expect(addPersonne(memory satisfies Memory)).toBe("99999999999");
});

describe("a flow that is paused", () => {
  const PATH = "/v1/flux/orientation/etat";

  test("keeps what comes in, says why, and lets it leave once it is resumed", async () => {
    const { memory, call } = await createEditeur();
    const paused = await call("PUT", PATH, { etat: "suspendu", motif: "Bascule" });
    expect([paused.status, paused.body.etat]).toEqual([200, "suspendu"]);

    const kept = await call("POST", "/v1/dossiers/D-1/orientation/decision", ACCEPTEE);

    expect(kept.status).toBe(202);
    expect(kept.body).toMatchObject({
      etat: "en-attente",
      prochaineTentative: null,
      derniereErreur: { code: "flux-suspendu", detail: "Le flux est suspendu : Bascule" },
    });
    expect(memory.journal.map(({ chemin }) => chemin)).not.toContain(
      "/partenaire/orientationusager/v1/decisionOrientation",
    );
    expect((await call("GET", PATH)).body.enAttente).toBe(1);
    await call("PUT", PATH, { etat: "actif" });
    expect((await call("GET", `/v1/transmissions/${kept.body.id}`)).body.etat).toBe("acceptee");
    expect((await call("GET", "/v1/flux")).body.elements).toHaveLength(7);
  });

  test("asks for its reason", async () => {
    const { call } = await createEditeur();

    const refused = await call("PUT", PATH, { etat: "suspendu" });

    expect([refused.status, refused.body.erreurs]).toEqual([
      422,
      [{ chemin: "/motif", message: "Suspendre un flux demande un motif." }],
    ]);
  });
});

describe("a replay of many", () => {
  const PATH = "/v1/transmissions/rejeux";

  test("counts, replays what was blocked behind its answer, and tells how far it is", async () => {
    const { memory, call } = await createEditeur();
    armPannes(memory, [{ api: "orientationusager", fois: 1, effet: { statut: 403 } }]);
    const blocked = await call("POST", "/v1/dossiers/D-1/orientation/decision", ACCEPTEE);
    expect(blocked.body.etat).toBe("bloquee");

    const simulated = await call("POST", PATH, { flux: "orientation", simulation: true });
    const asked = await call("POST", PATH, { flux: "orientation" });
    const read = await call("GET", `${PATH}/${asked.body.id}`);

    expect([simulated.status, simulated.body.nombre, simulated.body.id]).toEqual([200, 1, null]);
    expect([asked.status, asked.body.etat, asked.headers.get("location")]).toEqual([
      202,
      "en-cours",
      `${PATH}/${asked.body.id}`,
    ]);
    expect(read.body).toMatchObject({ etat: "termine", nombre: 1, rejouees: 1 });
    expect((await call("GET", `/v1/transmissions/${blocked.body.id}`)).body.etat).toBe("acceptee");
    expect((await call("GET", PATH)).body.elements).toHaveLength(1);
  });

  test("is stopped between two requests, and resumed", async () => {
    const { memory, call } = await createEditeur();
    armPannes(memory, [{ api: "orientationusager", effet: { statut: 403 } }]);
    for (let i = 1; i <= 21; i += 1) {
      await call("PUT", `/v1/dossiers/M-${i}`, { usager: { numeroFranceTravail: "10429447247" } });
      await call("POST", `/v1/dossiers/M-${i}/orientation/decision`, ACCEPTEE);
    }
    const { id } = (await call("POST", PATH, {})).body;
    const first = await call("DELETE", `${PATH}/${id}`);
    const still = await call("GET", `${PATH}/${id}`);
    await call("POST", `${PATH}/${id}/reprise`);
    const ended = await call("GET", `${PATH}/${id}`);

    expect([first.body.etat, first.body.rejouees]).toEqual(["arrete", 20]);
    expect([still.body.etat, still.body.rejouees]).toEqual(["arrete", 20]);
    expect([ended.body.etat, ended.body.rejouees]).toEqual(["termine", 21]);
    expect((await call("POST", `${PATH}/${id}/reprise`)).status).toBe(409);
    expect((await call("GET", `${PATH}/x`)).body.code).toBe("rejeu-introuvable");
  });
});

test("a change said again while it waits takes the place of the earlier one", async () => {
  const { call } = await createEditeur();
  await call("PUT", "/v1/flux/accompagnement/etat", { etat: "suspendu", motif: "Bascule" });
  const tell = (semaine: string, heuresRealisees: number) =>
    call("PUT", `/v1/dossiers/D-1/intensite/${semaine}`, { heuresRealisees });

  const first = await tell("2026-W05", 3);
  const other = await tell("2026-W06", 4);
  const last = await tell("2026-W05", 12);

  const read = async (id: string) => (await call("GET", `/v1/transmissions/${id}`)).body;
  expect(await read(first.body.id)).toMatchObject({ etat: "abandonnee", remplaceePar: last.body.id });
  expect(await read(other.body.id)).toMatchObject({ etat: "en-attente", remplaceePar: null });
  expect(last.body).toMatchObject({ etat: "en-attente", remplaceePar: null });
});

test("what is blocked is given up after thirty days, told seven days before", async () => {
  const { clock, call } = await createEditeur();
  await call("PUT", "/v1/dossiers/D-2", { usager: { numeroFranceTravail: "99000000002" } });
  const { body } = await call("POST", "/v1/dossiers/D-2/orientation/decision", ACCEPTEE, AGENT);
  expect(body).toMatchObject({ etat: "bloquee", abandonLe: null });
  const read = async () => (await call("GET", `/v1/transmissions/${body.id}`)).body;
  const told = async () =>
    (await call("GET", "/v1/evenements")).body.elements
      .filter(({ transmission }: { transmission?: string }) => transmission === body.id)
      .map(({ type }: { type: string }) => type);
  const DAY_MS = 86_400_000;
  const abandonLe = new Date(clock.now() + 30 * DAY_MS).toISOString();

  clock.advance(23 * DAY_MS);
  expect(await read()).toMatchObject({ etat: "bloquee", abandonLe });
  expect(await told()).toEqual(["transmission-bloquee", "abandon-proche"]);

  clock.advance(7 * DAY_MS);
  expect(await read()).toMatchObject({ etat: "abandonnee", abandonLe: null });
  expect((await told()).at(-1)).toBe("transmission-abandonnee");
});

test("what waits behind a blocked act says which, until that one is seen to", async () => {
  const { call } = await createEditeur();
  await call("PUT", "/v1/dossiers/D-2", { usager: { numeroFranceTravail: "99000000002" } });
  const first = await call("POST", "/v1/dossiers/D-2/orientation/decision", ACCEPTEE, AGENT);
  const signature = { dateSignature: "2026-06-12" };
  const behind = await call("POST", "/v1/dossiers/D-2/contrat-engagement/signature", signature);

  expect(behind.body).toMatchObject({
    etat: "en-attente",
    prochaineTentative: null,
    derniereErreur: { code: "acte-anterieur-bloque", detail: expect.stringContaining(first.body.id) },
  });

  await call("POST", `/v1/transmissions/${first.body.id}/abandon`);
  const freed = await call("GET", `/v1/transmissions/${behind.body.id}`);
  expect(freed.body).toMatchObject({ etat: "bloquee", derniereErreur: { code: "usager-inconnu" } });
});
