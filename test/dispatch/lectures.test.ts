import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Banc, INSTANT, openBanc } from "../support/banc.ts";
import { arm, CAMILLE, declare, listArrivals, SANS_ORIENTATION } from "./scene.ts";

let banc: Banc;
beforeAll(async () => {
  banc = await openBanc();
});
afterAll(() => banc.close());
beforeEach(() => banc.reset());

const LECTURES = ["orientation", "contrat-engagement", "usager", "statut"] as const;
const API = {
  orientation: "orientationusager",
  "contrat-engagement": "contrat-engagement",
  usager: "informations-administratives",
  statut: "contrat-usager",
} as const;
const read = (lecture: string) => banc.call("GET", `/v1/dossiers/D-1/${lecture}`);

describe("nothing is there", () => {
  it.each([
    ["orientation", SANS_ORIENTATION, "orientation-absente"],
    ["orientation", "99000000027", "orientation-absente"],
    ["contrat-engagement", SANS_ORIENTATION, "contrat-absent"],
    ["statut", "99000000044", "statut-absent"],
    ["usager", "99000000045", "usager-inconnu"],
  ])("%s of %s: 404 %s", async (lecture, numero, code) => {
    await declare(banc, "D-1", numero);

    const answer = await read(lecture);

    expect(answer.status).toBe(404);
    expect(answer.headers.get("content-type")).toContain("application/problem+json");
    expect(answer.body).toMatchObject({ code, status: 404, instance: `/v1/dossiers/D-1/${lecture}` });
  });

  it("no orientation at all is 404 too when France Travail says it by a 204 (G51), and an empty list for ?toutes", async () => {
    await banc.simulateur("PUT", "/_reglages", { sansOrientation: 204 });
    await declare(banc, "D-1", SANS_ORIENTATION);

    expect((await read("orientation")).body).toMatchObject({ code: "orientation-absente" });
    const toutes = await read("orientation?toutes=true");
    expect({ status: toutes.status, body: toutes.body }).toEqual({
      status: 200,
      body: { elements: [], suivant: null },
    });
  });

  it("a dossier that does not exist is 404 of its own, and France Travail is not asked", async () => {
    expect((await read("orientation")).body).toMatchObject({ code: "dossier-introuvable", status: 404 });
    expect(await banc.arrived("/")).toEqual([]);
  });
});

describe("the person is not found", () => {
  const found = [
    ["99000000002", 404, "usager-inconnu", "S002"],
    ["99000000003", 409, "usager-ambigu", "S003"],
    ["99000000004", 403, "usager-acces-refuse", "R001"],
    ["99000000005", 403, "usager-non-rattache", "R002"],
    ["99000000006", 409, "usager-sans-adresse", "R998"],
  ] as const;
  it.each(LECTURES.flatMap((lecture) => found.map((row) => [lecture, ...row] as const)))(
    "%s of %s: %i %s",
    async (lecture, numero, status, code, mot) => {
      await declare(banc, "D-1", numero);

      const answer = await read(lecture);

      expect(answer.status).toBe(status);
      expect(answer.body).toMatchObject({ code, aTraiterPar: "departement", franceTravail: { code: mot } });
      expect(answer.body.action).not.toBe("");
    },
  );

  it("for want of an identity: 409, and France Travail is not asked", async () => {
    await declare(banc, "D-1", null);

    const answer = await read("statut");

    expect(answer.status).toBe(409);
    expect(answer.body.code).toBe("identite-incomplete");
    expect(await banc.arrived("/")).toEqual([]);
  });
});

describe("France Travail is down", () => {
  beforeEach(() => declare(banc, "D-1", CAMILLE));

  it.each(LECTURES)("%s: 503 with Retry-After, and nothing is kept of it", async (lecture) => {
    await arm(banc, { api: API[lecture], effet: { statut: 503 } });

    const answer = await read(lecture);

    expect(answer.status).toBe(503);
    expect(answer.headers.get("retry-after")).toMatch(/^[1-9]\d*$/);
    expect(answer.body).toMatchObject({
      code: "france-travail-indisponible",
      aTraiterPar: "france-travail",
      franceTravail: { statut: 503 },
    });
    expect((await banc.call("GET", "/v1/transmissions")).body.elements).toEqual([]);
  });

  it.each([
    ["in seconds", 503, { "retry-after": "120" }, "120"],
    ["as a date", 503, { "retry-after": new Date(Date.parse(INSTANT) + 45_000).toUTCString() }, "45"],
    ["on a 429", 429, { "retry-after": "7" }, "7"],
    ["on a 429 that says nothing (G45)", 429, {}, "60"],
  ])("hands on how long to wait, given %s", async (_, statut, entetes: Record<string, string>, seconds) => {
    await arm(banc, { api: "orientationusager", effet: { statut, entetes } });

    const answer = await read("orientation");

    expect(answer.status).toBe(503);
    expect(answer.headers.get("retry-after")).toBe(seconds);
    await arm(banc);
    expect((await read("orientation")).status).toBe(503);
    expect(await listArrivals(banc, "/lectureOrientation")).toHaveLength(1);
    banc.clock.set(new Date(Date.parse(INSTANT) + Number(seconds) * 1_000).toISOString());
    expect((await read("orientation")).status).toBe(200);
  });

  it.each([
    ["the connection is cut", { couper: true }],
    ["a 500 without a business code", { statut: 500 }],
    ["a 504", { statut: 504 }],
  ])("%s: 503, since a reading leaves nothing in doubt", async (_, effet) => {
    await arm(banc, { api: "contrat-usager", effet });

    const answer = await read("statut");

    expect(answer.status).toBe(503);
    expect(answer.headers.get("retry-after")).toBe("30");
  });

  it.each(["connexion", "rechercher-usager"])("its %s is: 503 as well", async (api) => {
    await arm(banc, { api, effet: { statut: 503 } });

    expect((await read("statut")).status).toBe(503);
  });
});

describe("France Travail's answer is not understood", () => {
  beforeEach(() => declare(banc, "D-1", CAMILLE));

  it.each([
    ["302", { statut: 302 }, "en-tetes-agent-refuses"],
    ["an empty 403", { statut: 403 }, "habilitation-insuffisante"],
    ["HTML in a 200", { statut: 200, corps: "<html></html>" }, "reponse-illisible"],
    ["another shape in a 200", { statut: 200, corps: { inattendu: true } }, "reponse-illisible"],
  ])("%s: 502, and it is the turn of whoever runs the gateway", async (_, effet, code) => {
    await arm(banc, { api: "orientationusager", effet });

    const answer = await read("orientation");

    expect(answer.status).toBe(502);
    expect(answer.body).toMatchObject({ code, aTraiterPar: "exploitant" });
  });

  it("an error inside a 200 is told in France Travail's words", async () => {
    await declare(banc, "D-2", "99000000043");

    const answer = await banc.call("GET", "/v1/dossiers/D-2/statut");

    expect(answer.status).toBe(422);
    expect(answer.body).toMatchObject({
      code: "refus-france-travail",
      franceTravail: { statut: 200, code: "ERT_200_FONCT", message: "Type de population non géré par l'API" },
    });
  });
});

describe("what a reading shows", () => {
  it("is kept as a dated fact, which is France Travail's", async () => {
    await declare(banc, "D-1", "99000000030");

    await read("orientation");
    await read("contrat-engagement");

    const { body } = await banc.call("GET", "/v1/dossiers/D-1");
    expect(body.parcours).toMatchObject([
      { type: "droit-recu" },
      { type: "orientation-decidee", date: "2026-01-20", source: "france-travail" },
      { type: "contrat-signe", date: "2026-02-10", source: "france-travail" },
    ]);
  });

  it("never holds the NIR", async () => {
    await declare(banc, "D-1", CAMILLE);

    const { body } = await read("usager");

    expect(body.etatCivil).toMatchObject({ prenom: "CAMILLE" });
    expect(JSON.stringify(body)).not.toContain("2980499990001");
    expect(body.etatCivil).not.toHaveProperty("nir");
  });
});
