import pg from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Database } from "../../src/persistence/database.ts";
import { CommitIncertainError } from "../../src/persistence/indisponible.ts";
import { arm, CAMILLE, decide, declare, post } from "../dispatch/scene.ts";
import { type Banc, CLE, openBanc } from "../support/banc.ts";

const MAX = 3;

/** How the next transactions of one collectivité end, in turn: with an error, before or after what they did; null: as they do. */
type Faute = { error: unknown; apres?: boolean } | null;
let fautes: Faute[] = [];

/** The database, failing when told. */
function breakable(db: Database): Database {
  return {
    ...db,
    async inCollectivite(code, act) {
      const faute = fautes.shift();
      if (faute && !faute.apres) throw faute.error;
      const result = await db.inCollectivite(code, act);
      if (faute) throw faute.error;
      return result;
    },
  };
}

let banc: Banc;
beforeAll(async () => {
  banc = await openBanc({ gateway: (db) => ({ db: breakable(db), arriereMax: MAX }) });
});
afterAll(() => banc.close());
beforeEach(async () => {
  fautes = [];
  await banc.reset();
  await declare(banc, "D-1", CAMILLE);
  await declare(banc, "D-59", CAMILLE, "cle-59");
});

const list = async () => (await banc.call("GET", "/v1/transmissions")).body.elements;
/** Each unlike the one before: what is said again while it waits takes the place of the earlier one. */
const modify = (reference: string, cle = CLE, rang = 0) =>
  post(banc, reference, "/orientation", {
    methode: "PATCH",
    body: { codeParcours: ["PED", "PSP", "PSO"][rang % 3] },
    cle,
  });

describe("a backlog at its bound", () => {
  beforeEach(async () => {
    await arm(banc, { api: "connexion", effet: { statut: 503 } });
    for (let rang = 0; rang < MAX; rang += 1) expect((await modify("D-1", CLE, rang)).status).toBe(202);
  });

  it("refuses a write with 503 and when to come back, and stores nothing of it", async () => {
    const refused = await banc.call("PATCH", "/v1/dossiers/D-1/orientation", {
      body: { codeParcours: "PED" },
      headers: { "Idempotency-Key": "acte-1" },
    });

    expect([refused.status, refused.body.code, refused.headers.get("retry-after")]).toEqual([
      503,
      "arriere-plein",
      "60",
    ]);
    expect(refused.body).toMatchObject({ aTraiterPar: "exploitant", detail: expect.stringContaining("3") });
    expect(await list()).toHaveLength(MAX);
    expect((await banc.call("GET", "/pret", { cle: null })).body).toMatchObject({
      etat: "pret",
      arriere: MAX,
    });
  });

  it("holds another collectivité's nothing, and still answers readings, dossiers and repetitions", async () => {
    expect((await modify("D-59", "cle-59")).status).toBe(202);
    await declare(banc, "D-2", CAMILLE);
    expect((await banc.call("GET", "/v1/dossiers/D-1")).status).toBe(200);
  });

  it("takes in again what was refused, under the same key, once there is room", async () => {
    const headers = { "Idempotency-Key": "acte-1", Prefer: "respond-async" };
    const send = () =>
      banc.call("PATCH", "/v1/dossiers/D-1/orientation", { body: { codeParcours: "PED" }, headers });
    expect((await send()).status).toBe(503);
    const [{ id }] = await list();
    expect((await banc.call("POST", `/v1/transmissions/${id}/abandon`)).status).toBe(200);

    await banc.clock.advance(1_000);
    const taken = await send();
    expect(taken.status).toBe(202);
    // It is full again, and the same request is not another one.
    await banc.clock.advance(1_000);
    const again = await send();
    expect([again.status, again.body.id]).toEqual([202, taken.body.id]);
  });
});

/** As PostgreSQL says it. */
function sqlstate(code: string): pg.DatabaseError {
  return Object.assign(new pg.DatabaseError("…", 1, "error"), { code });
}

describe("a database that cannot serve", () => {
  beforeEach(() => banc.gateway.dispatcher.stop());

  it.each([
    ["a full disk", sqlstate("53100")],
    ["no connection left", sqlstate("53300")],
    ["a server that starts", sqlstate("57P03")],
    ["a server that was stopped", sqlstate("57P01")],
    ["a lost connection", sqlstate("08006")],
    ["a deadlock", sqlstate("40P01")],
    ["a pool that is used up", new Error("timeout exceeded when trying to connect")],
    ["a connection cut in the middle", new Error("Connection terminated unexpectedly")],
    ["a refused connection", Object.assign(new Error("connect"), { code: "ECONNREFUSED" })],
  ])("%s: a write is answered 503, and told that nothing was stored", async (_, error) => {
    fautes = [{ error }];
    const answer = await decide(banc, "D-1");

    expect([answer.status, answer.body.code, answer.body.detail]).toEqual([
      503,
      "base-indisponible",
      "Rien n'a été enregistré.",
    ]);
    expect(answer.headers.get("retry-after")).toBe("5");
    expect(answer.body.aTraiterPar).toBe("exploitant");
    expect(await list()).toEqual([]);
    expect(banc.logged()).not.toContain("unexpected error");
  });

  it("what was stored, and could not be read again, is said to be", async () => {
    fautes = [null, { error: sqlstate("53300") }];
    const answer = await decide(banc, "D-1");

    expect([answer.status, answer.body.code]).toEqual([503, "base-indisponible"]);
    expect(answer.body.detail).toContain("La requête est enregistrée");
    expect(await list()).toHaveLength(1);
  });

  it("a commit whose answer was lost is not said to be nothing", async () => {
    fautes = [
      { error: new CommitIncertainError(new Error("Connection terminated unexpectedly")), apres: true },
    ];
    const answer = await decide(banc, "D-1");

    expect(answer.status).toBe(503);
    expect(answer.body.detail).toContain("n'est pas confirmé");
    expect(await list()).toHaveLength(1);
  });

  it("a reading says that it could not be made", async () => {
    fautes = [{ error: sqlstate("57P03") }];
    const answer = await banc.call("GET", "/v1/dossiers/D-1");

    expect([answer.status, answer.body.detail]).toEqual([503, "La lecture n'a pas pu se faire."]);
  });

  it("a fault of ours stays one", async () => {
    fautes = [{ error: sqlstate("23505") }];
    const answer = await decide(banc, "D-1");

    expect([answer.status, answer.body.code]).toEqual([500, "erreur-interne"]);
  });
});
