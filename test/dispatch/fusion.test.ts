import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { AnyOperation } from "../../adapters/contract.ts";
import { adapters } from "../../adapters/index.ts";
import { type Answer, type Banc, openBanc } from "../support/banc.ts";
import { dumpTables } from "../support/tables.ts";
import { arm, CAMILLE, declare, passSeconds, post, readArrivals, settle, sign } from "./scene.ts";

let banc: Banc;
beforeAll(async () => {
  banc = await openBanc();
});
afterAll(() => banc.close());
beforeEach(() => banc.reset());

const OUVERTE = "99000000024";
const modify = (codeParcours: string, prefer = "respond-async") =>
  post(banc, "D-1", "/orientation", { methode: "PATCH", body: { codeParcours }, prefer });
const tell = (semaine: string, heuresRealisees: number) =>
  post(banc, "D-1", `/intensite/${semaine}`, { methode: "PUT", body: { heuresRealisees } });
const put = (flux: string, body: unknown) => banc.call("PUT", `/v1/flux/${flux}/etat`, { body });
const suspend = (flux: string) => put(flux, { etat: "suspendu", motif: "Bascule" });
const resume = (flux: string) => put(flux, { etat: "actif" });
const readEtat = async ({ body }: Answer) => {
  const { body: transmission } = await banc.call("GET", `/v1/transmissions/${body.id}`);
  return [transmission.etat, transmission.remplaceePar];
};
const listParcours = async () =>
  (await readArrivals(banc, "/modificationOrientation")).map(({ entetes }) => entetes.codeparcours);

describe("the same change, said again while it waits", () => {
  beforeEach(() => declare(banc, "D-1", OUVERTE));

  it("takes the place of the earlier ones, which say so, hold nothing any more, and leave once", async () => {
    await suspend("orientation");
    const first = await modify("PED");
    const second = await modify("PED");
    const third = await modify("PED");

    expect(await readEtat(first)).toEqual(["abandonnee", second.body.id]);
    expect(await readEtat(second)).toEqual(["abandonnee", third.body.id]);
    const { body } = await banc.call("GET", `/v1/transmissions/${first.body.id}`);
    expect(body).toMatchObject({ derniereErreur: null, prochaineTentative: null, tentatives: 0 });
    const rows = ((await dumpTables(banc.db)).get("transmission") ?? "").split("\n");
    expect(rows.map((row) => JSON.parse(row)).filter(({ charge }) => charge !== null)).toHaveLength(1);

    await resume("orientation");
    expect(await settle(banc, third)).toMatchObject({ etat: "acceptee", remplaceePar: null });
    expect(await listParcours()).toEqual(["PED"]);
  });

  it("is journaled, in the name of who said it again", async () => {
    await suspend("orientation");
    const first = await modify("PED");
    await modify("PED");

    const lines = ((await dumpTables(banc.db)).get("journal") ?? "").split("\n");
    const told = lines.map((line) => JSON.parse(line)).filter((line) => line.correlation === first.body.id);
    expect(told).toMatchObject([
      { nature: "transmission", operation: "modification", resultat: "abandonnee" },
    ]);
  });

  it("does not pass what says otherwise: each is then seen in its order", async () => {
    await suspend("orientation");
    const answers = [];
    for (const parcours of ["PED", "PSP", "PED", "PED"]) answers.push(await modify(parcours));

    await resume("orientation");
    for (const answer of answers) await settle(banc, answer);

    expect(await Promise.all(answers.map(readEtat))).toEqual([
      ["acceptee", null],
      ["acceptee", null],
      ["abandonnee", answers[3]?.body.id],
      ["acceptee", null],
    ]);
    expect(await listParcours()).toEqual(["PED", "PSP", "PED"]);
  });

  it("does not pass a contract that waits for it", async () => {
    await suspend("orientation");
    const first = await modify("PED");
    await sign(banc, "D-1");
    await modify("PED");

    expect(await readEtat(first)).toEqual(["en-attente", null]);
  });

  it("takes the place of one that France Travail certainly has not, not of one that is in doubt", async () => {
    await arm(banc, { api: "orientationusager", methode: "PUT", effet: { statut: 503 } });
    const refused = await modify("PED");
    await settle(banc, refused);
    const again = await modify("PED");
    expect(await readEtat(refused)).toEqual(["abandonnee", again.body.id]);

    await arm(
      banc,
      { api: "orientationusager", methode: "PUT", effet: { couper: true } },
      { api: "orientationusager", methode: "GET", effet: { statut: 503 } },
    );
    await passSeconds(banc, 5);
    expect(await settle(banc, again)).toMatchObject({ etat: "en-attente" });
    const third = await modify("PED");

    expect(await readEtat(again)).toEqual(["en-attente", null]);
    expect(await readEtat(third)).toEqual(["en-attente", null]);
  });

  it("leaves alone the one that is being sent", async () => {
    await arm(banc, { api: "orientationusager", methode: "PUT", effet: { latenceMs: 3_000 }, fois: 1 });
    const first = await modify("PED");
    await expect.poll(async () => (await banc.arrived("/modificationOrientation")).length).toBe(1);
    const second = await modify("PED");

    expect(await readEtat(first)).toEqual(["en-attente", null]);
    await banc.clock.advance(3_000);
    expect(await settle(banc, first)).toMatchObject({ etat: "acceptee" });
    expect(await settle(banc, second)).toMatchObject({ etat: "acceptee" });
  });

  it("tells at once whoever still waits for the earlier one", async () => {
    await arm(banc, { api: "orientationusager", methode: "PUT", effet: { statut: 503 } });
    const waiting = modify("PED", "wait=30");
    await expect
      .poll(async () => (await banc.call("GET", "/v1/transmissions")).body.elements[0]?.tentatives)
      .toBe(1);
    await banc.gateway.dispatcher.idle();
    const again = await modify("PED");

    const answer = await waiting;

    expect(answer.status).toBe(202);
    expect(answer.body).toMatchObject({ etat: "abandonnee", remplaceePar: again.body.id });
  });

  it("is nothing to another dossier", async () => {
    await declare(banc, "D-2", OUVERTE);
    await suspend("orientation");
    const first = await modify("PED");
    await post(banc, "D-2", "/orientation", { methode: "PATCH", body: { codeParcours: "PED" } });

    expect(await readEtat(first)).toEqual(["en-attente", null]);
  });
});

describe("a week of intensity, told again while it waits", () => {
  it("replaces its earlier versions, past the other weeks, and the last one leaves", async () => {
    await declare(banc, "D-1", CAMILLE);
    await suspend("accompagnement");
    const first = await tell("2026-W05", 3);
    const other = await tell("2026-W06", 4);
    const last = await tell("2026-W05", 12);

    expect(await readEtat(first)).toEqual(["abandonnee", last.body.id]);
    await resume("accompagnement");
    expect(await settle(banc, other)).toMatchObject({ etat: "acceptee" });
    expect(await settle(banc, last)).toMatchObject({ etat: "acceptee" });
    const weeks = (await readArrivals(banc, "/intensites/")).map(({ chemin }) => chemin.split("/").at(-1));
    expect(weeks).toEqual(["2026-W06", "2026-W05"]);
    const kept = await banc.call("GET", "/v1/dossiers/D-1/intensite?depuis=2026-01-26&jusqua=2026-02-08");
    expect(kept.body.elements).toMatchObject([{ heuresRealisees: 12 }, { heuresRealisees: 4 }]);
  });
});

describe("an operation that may take another's place", () => {
  const operations = Object.entries(adapters).flatMap(([flux, adapter]) =>
    Object.entries<AnyOperation>(adapter.operations).flatMap(([nom, operation]) =>
      operation.kind === "write" && operation.remplace ? [{ nom: `${flux}/${nom}`, operation }] : [],
    ),
  );

  it("changes an object that is there: it neither creates nor decides", () => {
    expect(operations.map(({ nom, operation }) => `${nom} ${operation.remplace}`)).toEqual([
      "orientation/modification identique",
      "rendez-vous/modification identique",
      "diagnostic/modification identique",
      "accompagnement/semaine meme-objet",
    ]);
    for (const { nom, operation } of operations) {
      expect(["PUT", "PATCH"], nom).toContain(operation.method);
      expect(operation.ressource?.creates, nom).toBeUndefined();
      expect(operation.toFait, nom).toBeUndefined();
    }
  });
});
