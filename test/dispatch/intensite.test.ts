import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { semaineIntensite, transmission } from "../../src/persistence/schema.ts";
import { type Banc, openBanc } from "../support/banc.ts";
import { configureMode } from "../support/recette.ts";
import { arm, CAMILLE, command, declare, jump, settle, sign } from "./scene.ts";

/*
 * The intensity of accompaniment while France Travail has opened no API for it (G01), and the day it has: a gateway in
 * recette, in front of a host that records everything.
 */

const FERMEE = configureMode("recette");
const OUVERTE = configureMode("recette", { FRANCE_TRAVAIL_INTENSITE: "/partenaire/intensite-publiee/v1" });
const JOUR_MS = 86_400_000;

let banc: Banc;
beforeAll(async () => {
  banc = await openBanc({ configure: FERMEE });
});
afterAll(() => banc.close());
beforeEach(async () => {
  await banc.reset();
  await declare(banc, "D-1", CAMILLE);
});

const tell = (semaine: string, body: unknown = { heuresRealisees: 12 }, reference = "D-1") =>
  banc.call("PUT", `/v1/dossiers/${reference}/intensite/${semaine}`, {
    body,
    headers: { Prefer: "wait=30" },
  });
const readSemaines = async (reference = "D-1") =>
  (await banc.call("GET", `/v1/dossiers/${reference}/intensite`)).body.elements;
const readTransmission = async (id: string) => (await banc.call("GET", `/v1/transmissions/${id}`)).body;
const listSent = () => banc.received().filter((line) => line.includes("intensite"));
const erase = (reference: string) => banc.call("DELETE", `/v1/dossiers/${reference}`);
const countSemaines = () =>
  banc.db.acrossCollectivites(async (tx) => (await tx.select().from(semaineIntensite)).length);

describe("a week told while the API is closed", () => {
  it("is answered at once, though the caller would wait: kept, and waiting for France Travail", async () => {
    const answer = await tell("2026-W06");

    expect(answer.status).toBe(202);
    expect(answer.headers.get("location")).toBe(`/v1/transmissions/${answer.body.id}`);
    expect(answer.body).toMatchObject({
      flux: "accompagnement",
      operation: "semaine",
      etat: "en-attente",
      tentatives: 0,
      prochaineTentative: null,
      derniereErreur: {
        code: "api-non-ouverte",
        detail: expect.stringContaining("En attente d'ouverture de l'API par France Travail"),
        aTraiterPar: "france-travail",
        franceTravail: { statut: null, code: null, message: null },
      },
    });
    expect(await readSemaines()).toMatchObject([
      {
        semaine: "2026-W06",
        heuresRealisees: 12,
        transmission: { id: answer.body.id, etat: "en-attente", cause: "api-non-ouverte" },
      },
    ]);
  });

  it("waits for years without an attempt, and without anybody having to act", async () => {
    const { body } = await tell("2026-W06");

    for (const jours of [1, 8, 800]) await jump(banc, banc.clock.now() + jours * JOUR_MS);

    expect(await readTransmission(body.id)).toMatchObject({
      etat: "en-attente",
      tentatives: 0,
      derniereErreur: { code: "api-non-ouverte" },
    });
    expect(banc.received().filter((line) => line.includes("/partenaire/"))).toEqual([]);
  });

  it("holds back nothing of its dossier", async () => {
    await tell("2026-W06");

    expect((await sign(banc, "D-1", { prefer: "wait=5" })).status).toBe(201);
    expect(listSent()).toEqual([]);
  });

  it("may be told again: the last version is kept, and its transmission waits alone", async () => {
    const first = await tell("2026-W06");
    const second = await tell("2026-W06", { heuresRealisees: 14, entretiens: 2 });

    expect(await readSemaines()).toMatchObject([
      { heuresRealisees: 14, entretiens: 2, transmission: { id: second.body.id } },
    ]);
    const { id } = second.body;
    expect(await readTransmission(first.body.id)).toMatchObject({ etat: "abandonnee", remplaceePar: id });
    expect(await readTransmission(id)).toMatchObject({
      etat: "en-attente",
      derniereErreur: { code: "api-non-ouverte" },
    });
  });

  it("is the same one under the same idempotency key", async () => {
    const headers = { "Idempotency-Key": "semaine-6" };
    const path = "/v1/dossiers/D-1/intensite/2026-W06";
    const first = await banc.call("PUT", path, { body: { heuresRealisees: 12 }, headers });
    const again = await banc.call("PUT", path, { body: { heuresRealisees: 12 }, headers });

    expect(again).toMatchObject({ status: 202, body: first.body });
    expect(again.headers.get("idempotent-replayed")).toBe("true");
    const other = await banc.call("PUT", path.replace("W06", "W07"), {
      body: { heuresRealisees: 12 },
      headers,
    });
    expect(other).toMatchObject({ status: 422, body: { code: "cle-idempotence-reutilisee" } });
    expect(await readSemaines()).toHaveLength(1);
  });

  it("may be given up: it stays kept, and will not leave", async () => {
    const answer = await tell("2026-W06");
    expect((await command(banc, answer, "abandon")).body.etat).toBe("abandonnee");

    await banc.restart(OUVERTE);
    await jump(banc, banc.clock.now() + 60_000);

    expect(await readSemaines()).toMatchObject([{ transmission: { etat: "abandonnee" } }]);
    expect(listSent()).toEqual([]);
  });
});

describe("erasing a dossier whose weeks wait", () => {
  it("gives them up, and nothing of them is left", async () => {
    const { body } = await tell("2026-W06", { motifAdaptation: "Santé", heuresRealisees: 3 });

    expect((await erase("D-1")).status).toBe(204);

    expect(await readTransmission(body.id)).toMatchObject({
      etat: "abandonnee",
      dossier: expect.stringMatching(/^[0-9a-f]{64}$/),
      prochaineTentative: null,
    });
    const [row] = await banc.db.acrossCollectivites((tx) =>
      tx.select().from(transmission).where(eq(transmission.id, body.id)),
    );
    expect(row).toMatchObject({ charge: null, derniereErreur: null });
    expect(await countSemaines()).toBe(0);
    await banc.restart(OUVERTE);
    await jump(banc, banc.clock.now() + 60_000);
    expect(listSent()).toEqual([]);
  });

  it("is refused while another act waits, and gives up none", async () => {
    const { body } = await tell("2026-W06");
    await arm(banc, { api: "contrat-engagement", effet: { statut: 503 } });
    await settle(banc, await sign(banc, "D-1"));

    expect(await erase("D-1")).toMatchObject({ status: 409, body: { code: "transmissions-en-cours" } });

    expect((await readTransmission(body.id)).etat).toBe("en-attente");
    expect(await countSemaines()).toBe(1);
  });

  it("leaves those of other dossiers where they are", async () => {
    await declare(banc, "D-2", CAMILLE);
    await tell("2026-W06");
    const other = await tell("2026-W06", { heuresRealisees: 7 }, "D-2");

    await erase("D-1");

    expect((await readTransmission(other.body.id)).etat).toBe("en-attente");
    expect(await readSemaines("D-2")).toMatchObject([{ heuresRealisees: 7 }]);
  });
});

describe("the day the address of the API is configured", () => {
  /** The simulator serves no such API: the host answers what is told here to a path that it does not know. */
  const answerWith = (corps: unknown) => arm(banc, { api: "inconnue", effet: { statut: 200, corps } });

  it("what waited leaves by itself, in order, to that address and to no other", async () => {
    const told = [
      await tell("2026-W06"),
      await tell("2026-W07"),
      await tell("2026-W05", { heuresRealisees: 9 }),
    ];
    await answerWith({ semaine: "2026-W06" });

    await banc.restart(OUVERTE);
    for (const answer of told) await settle(banc, answer);

    for (const answer of told)
      expect(await readTransmission(answer.body.id)).toMatchObject({
        etat: "acceptee",
        tentatives: 1,
        derniereErreur: null,
      });
    expect(listSent()).toEqual([
      "PUT /simulateur/partenaire/intensite-publiee/v1/intensites/2026-W06",
      "PUT /simulateur/partenaire/intensite-publiee/v1/intensites/2026-W07",
      "PUT /simulateur/partenaire/intensite-publiee/v1/intensites/2026-W05",
    ]);
    const arrived = await banc.arrived("/intensite-publiee/");
    expect(arrived.map(({ corps }) => corps)).toMatchObject([
      { heuresRealisees: 12 },
      { heuresRealisees: 12 },
      { heuresRealisees: 9 },
    ]);
    expect(await readSemaines()).toMatchObject([
      { semaine: "2026-W05", transmission: { etat: "acceptee", cause: null } },
      { semaine: "2026-W06", transmission: { etat: "acceptee", cause: null } },
      { semaine: "2026-W07", transmission: { etat: "acceptee", cause: null } },
    ]);
  });

  it("a week that still waits, for its contract, no longer says that the API is closed", async () => {
    await arm(banc, { api: "contrat-engagement", effet: { statut: 302 } });
    const contrat = await settle(banc, await sign(banc, "D-1"));
    expect(contrat.etat).toBe("bloquee");
    const answer = await tell("2026-W06");
    // Both hold it; what is done about the contract would not be enough.
    expect(await settle(banc, answer)).toMatchObject({ derniereErreur: { code: "api-non-ouverte" } });

    await banc.restart(OUVERTE);

    expect(await settle(banc, answer)).toMatchObject({
      etat: "en-attente",
      tentatives: 0,
      derniereErreur: { code: "acte-anterieur-bloque", detail: expect.stringContaining(contrat.id) },
    });
    expect(listSent()).toEqual([]);
  });

  it("a week told from then on leaves at once", async () => {
    await banc.restart(OUVERTE);
    await answerWith({ semaine: "2026-W06" });

    expect((await tell("2026-W06")).status).toBe(201);
  });

  it("closed again, nothing leaves any more, not even what has been tried", async () => {
    await banc.restart(OUVERTE);
    await arm(banc, { api: "inconnue", effet: { statut: 503 } });
    const answer = await banc.call("PUT", "/v1/dossiers/D-1/intensite/2026-W06", {
      body: { heuresRealisees: 12 },
      headers: { Prefer: "respond-async" },
    });
    expect(await settle(banc, answer)).toMatchObject({ etat: "en-attente", tentatives: 1 });

    await banc.restart(FERMEE);
    await jump(banc, banc.clock.now() + JOUR_MS);

    expect(await settle(banc, answer)).toMatchObject({ etat: "en-attente", tentatives: 1 });
    expect(listSent()).toHaveLength(1);
  });
});

describe("the address of the API", () => {
  const chemins = (configure: typeof FERMEE) => configure("http://127.0.0.1:1").chemins;

  it("is assumed in sandbox alone", () => {
    const assumed = "/partenaire/suivi-intensite-accompagnement/v1";
    expect(chemins(configureMode("bac-a-sable"))).toEqual({ "suivi-intensite-accompagnement": assumed });
    expect(chemins(configureMode("recette"))).toEqual({});
    expect(chemins(configureMode("production"))).toEqual({});
  });

  it("is the one configured, in every mode", () => {
    for (const mode of ["bac-a-sable", "recette", "production"] as const) {
      const configure = configureMode(mode, { FRANCE_TRAVAIL_INTENSITE: "/partenaire/publiee/v3" });
      expect(chemins(configure)).toEqual({ "suivi-intensite-accompagnement": "/partenaire/publiee/v3" });
    }
  });
});
