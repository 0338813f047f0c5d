import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createGateway, type Gateway } from "../../src/gateway.ts";
import { createLog } from "../../src/log.ts";
import { type Database, openDatabase } from "../../src/persistence/database.ts";
import { type Banc, openBanc } from "../support/banc.ts";
import { createCopy } from "../support/base.ts";
import { createTestClock } from "../support/horloge.ts";
import { until } from "../support/until.ts";

let banc: Banc;
beforeAll(async () => {
  banc = await openBanc();
});
afterAll(() => banc.close());
beforeEach(() => banc.reset());

const ask = (path: string) => banc.call("GET", path, { cle: null });

describe("GET /sante", () => {
  it("says that the process is alive, to anyone", async () => {
    const { status, headers, body } = await ask("/sante");

    expect([status, body]).toEqual([200, { etat: "vivant" }]);
    expect(headers.get("content-type")).toMatch(/^application\/json/);
  });
});

const PRET = {
  etat: "pret",
  base: true,
  repartiteur: true,
  franceTravail: { fermeture: null, indisponibles: [] },
  arriere: 0,
};

describe("GET /pret", () => {
  it("says that writes can come, to anyone", async () => {
    const { status, body } = await ask("/pret");

    expect([status, body]).toEqual([200, PRET]);
  });

  it("still says so while France Travail is down everywhere, and acts wait for it", async () => {
    const apis = [
      "connexion",
      "rechercher-usager",
      "orientationusager",
      "contrat-engagement",
      "contrat-usager",
      "informations-administratives",
    ];
    await banc.simulateur(
      "PUT",
      "/_pannes",
      apis.map((api) => ({ api, effet: { statut: 503 } })),
    );
    await banc.call("PUT", "/v1/dossiers/D-1", { body: { usager: { numeroFranceTravail: "10429447247" } } });
    const act = await banc.call("POST", "/v1/dossiers/D-1/orientation/decision", {
      body: { etatDecision: "ACCEPTEE" },
      headers: { Prefer: "respond-async" },
    });
    await banc.gateway.dispatcher.idle();
    const reading = await banc.call("GET", "/v1/dossiers/D-1/statut");

    expect(act.status).toBe(202);
    expect([reading.status, reading.body.code]).toEqual([503, "france-travail-indisponible"]);
    const { status, body } = await ask("/pret");
    expect([status, body]).toEqual([200, { ...PRET, arriere: 1 }]);
  });

  it("says 503 once the dispatcher has stopped: what came in would not leave", async () => {
    await banc.gateway.dispatcher.stop();

    const { status, body } = await ask("/pret");
    expect([status, body]).toEqual([503, { ...PRET, etat: "non-pret", repartiteur: false }]);
    expect((await ask("/sante")).status).toBe(200);
  });
});

describe("a gateway whose database is gone", () => {
  let db: Database;
  let gateway: Gateway;
  const lines: string[] = [];
  const clock = createTestClock("2026-02-12T11:00:00Z");
  const request = async (path: string, init?: RequestInit) => {
    const response = await gateway.app.request(path, init);
    return { status: response.status, body: JSON.parse(await response.text()) };
  };

  // A database of its own, since it is closed for good: the others stay open for the files to come.
  beforeAll(async () => {
    const isPostgresql = process.env.PASSERELLE_TEST_BASE === "postgresql";
    db = await openDatabase(
      isPostgresql ? { url: await createCopy("sondes") } : { dossierDonnees: "memoire" },
    );
    gateway = await createGateway({
      db,
      clock,
      log: createLog("trace", { write: (line) => lines.push(line) }),
      secret: Buffer.alloc(32, 7),
      franceTravail: { authUrl: banc.urlSimulateur, apiUrl: banc.urlSimulateur, debit: 4, enVol: 10 },
      installations: [
        {
          code: "33",
          reglage: { identifiants: null, versionOrientation: "v1" },
          cles: [{ cle: "cle-sondes", logiciel: "sondes" }],
        },
      ],
    });
    expect(await request("/pret")).toEqual({
      status: 200,
      body: PRET,
    });
    await gateway.dispatcher.idle();
    await db.close();
  });
  afterAll(() => gateway.close());

  it("is not ready, 503, and says why; it is alive all the same", async () => {
    expect(await request("/pret")).toEqual({
      status: 503,
      body: { ...PRET, etat: "non-pret", base: false, arriere: null },
    });
    expect(await request("/sante")).toEqual({ status: 200, body: { etat: "vivant" } });
  });

  it("refuses what comes in with 500 and a correlation, and acknowledges nothing", async () => {
    const { status, body } = await request("/v1/dossiers/D-1", {
      method: "PUT",
      headers: { Authorization: "Bearer cle-sondes", "Content-Type": "application/json" },
      body: JSON.stringify({ usager: { numeroFranceTravail: "10429447247" } }),
    });

    expect([status, body.code, body.aTraiterPar]).toEqual([500, "erreur-interne", "exploitant"]);
    expect(body.detail).toMatch(/^Identifiant de corrélation : [0-9a-f-]{36}\.$/);
    const [correlation = ""] = /[0-9a-f-]{36}/.exec(body.detail) ?? [];
    expect(lines.filter((line) => line.includes(correlation)).join("")).toMatch(/"unexpected error"/);
  });

  it("goes on looking, and its dispatcher says in the log that it cannot", async () => {
    await clock.advance(1_000);

    await until(async () => lines.some((line) => line.includes("claim failed")));
    expect((await request("/pret")).body.repartiteur).toBe(true);
    expect(lines.join("")).not.toContain("10429447247");
  });
});
