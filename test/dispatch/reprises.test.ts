import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Banc, INSTANT, openBanc } from "../support/banc.ts";
import {
  arm,
  CAMILLE,
  command,
  decide,
  declare,
  EN_ATTENTE,
  jump,
  listArrivals,
  pass,
  settle,
} from "./scene.ts";

const START = Date.parse(INSTANT);
const MINUTE = 60_000;
const DAY = 86_400_000;

let banc: Banc;
beforeAll(async () => {
  banc = await openBanc();
});
afterAll(() => banc.close());
beforeEach(async () => {
  await banc.reset();
  await declare(banc, "D-1", CAMILLE);
});

const down = (fois?: number, entetes: Record<string, string> = {}, statut = 503) =>
  arm(banc, {
    api: "orientationusager",
    methode: "POST",
    effet: { statut, entetes },
    ...(fois !== undefined && { fois }),
  });

describe("France Travail is down", () => {
  it("keeps the act, tries after 1, 2 and 4 seconds, and has it accepted once", async () => {
    await down(3);
    const answer = await decide(banc, "D-1");
    expect(answer.status).toBe(202);
    expect(answer.headers.get("location")).toBe(`/v1/transmissions/${answer.body.id}`);
    expect(answer.body).toMatchObject({ etat: "en-attente", flux: "orientation", operation: "decision" });

    expect(await settle(banc, answer)).toMatchObject({
      etat: "en-attente",
      tentatives: 1,
      prochaineTentative: new Date(START + 1_000).toISOString(),
      derniereErreur: { code: "france-travail-indisponible", franceTravail: { statut: 503 } },
    });
    await pass(banc, 1_000);
    expect(await settle(banc, answer)).toMatchObject({ etat: "en-attente", tentatives: 2 });
    await pass(banc, 1_999);
    expect(await settle(banc, answer)).toMatchObject({ tentatives: 2 });
    await pass(banc, 1);
    expect(await settle(banc, answer)).toMatchObject({ etat: "en-attente", tentatives: 3 });
    await pass(banc, 4_000);

    expect(await settle(banc, answer)).toMatchObject({
      etat: "acceptee",
      tentatives: 4,
      prochaineTentative: null,
      derniereErreur: null,
    });
    // The three failures were certainly not done: nothing had to be read in between.
    expect(await listArrivals(banc, "/orientationusager/")).toEqual([
      "POST decisionOrientation 503",
      "POST decisionOrientation 503",
      "POST decisionOrientation 503",
      "POST decisionOrientation 201",
    ]);
  });

  it("answers whoever waited with the outcome that came meanwhile", async () => {
    await down(1);
    const waiting = decide(banc, "D-1", { prefer: "wait=30" });
    await expect.poll(() => listArrivals(banc, "/orientationusager/")).toHaveLength(1);
    await banc.gateway.dispatcher.idle();
    await pass(banc, 1_000);

    const answer = await waiting;
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({ etat: "acceptee", tentatives: 2 });
  });

  it("answers 202 when the wait that was asked for is over", async () => {
    await down();
    const waiting = decide(banc, "D-1", { prefer: "wait=2" });
    await expect.poll(() => listArrivals(banc, "/orientationusager/")).toHaveLength(1);
    await banc.gateway.dispatcher.idle();
    await pass(banc, 2_000);

    const answer = await waiting;
    expect(answer.status).toBe(202);
    expect(answer.body).toMatchObject({ etat: "en-attente" });
    expect(answer.body.derniereErreur).toMatchObject({ aTraiterPar: "france-travail" });
  });

  it("keeps the act when it is the token, or the search of the person, that fails", async () => {
    await arm(
      banc,
      { api: "connexion", effet: { couper: true }, fois: 1 },
      { api: "rechercher-usager", effet: { statut: 500 }, fois: 1 },
    );
    const answer = await decide(banc, "D-1");
    expect(await settle(banc, answer)).toMatchObject({ etat: "en-attente", tentatives: 1 });
    await pass(banc, 1_000);
    expect(await settle(banc, answer)).toMatchObject({
      etat: "en-attente",
      tentatives: 2,
      derniereErreur: { code: "france-travail-indisponible" },
    });
    await pass(banc, 2_000);

    expect(await settle(banc, answer)).toMatchObject({ etat: "acceptee", tentatives: 3 });
    expect(await listArrivals(banc, "/orientationusager/")).toEqual(["POST decisionOrientation 201"]);
  });

  it("keeps the act when the search of the person gets no answer at all", async () => {
    await arm(banc, { api: "rechercher-usager", effet: { couper: true } });
    const answer = await decide(banc, "D-1");
    expect(await settle(banc, answer)).toMatchObject({
      etat: "en-attente",
      derniereErreur: { code: "france-travail-indisponible", franceTravail: { statut: null } },
    });
  });

  it("gives up after seven days, when whoever runs the gateway has to look, and starts again on their word", async () => {
    await down();
    const answer = await decide(banc, "D-1");
    let transmission = await settle(banc, answer);
    for (let tentatives = 2; tentatives <= 12; tentatives += 1) {
      await jump(banc, Date.parse(transmission.prochaineTentative));
      transmission = await settle(banc, answer);
      expect(transmission).toMatchObject({ etat: "en-attente", tentatives });
    }
    // 1, 2, 4… 512 seconds, then a quarter of an hour for ever.
    const wait = Date.parse(transmission.prochaineTentative) - banc.clock.now();
    expect(wait).toBe(15 * MINUTE);

    await jump(banc, START + 7 * DAY - 1);
    expect(await settle(banc, answer)).toMatchObject({ etat: "en-attente", tentatives: 13 });
    await jump(banc, START + 7 * DAY + 15 * MINUTE);
    expect(await settle(banc, answer)).toMatchObject({
      etat: "bloquee",
      tentatives: 14,
      prochaineTentative: null,
      derniereErreur: {
        code: "delai-de-reprise-epuise",
        aTraiterPar: "exploitant",
        action: "Vérifier l'état de France Travail et la configuration, puis rejouer la transmission.",
        franceTravail: { statut: 503 },
      },
    });

    await jump(banc, START + 8 * DAY);
    expect(await settle(banc, answer)).toMatchObject({ etat: "bloquee", tentatives: 14 });
    await command(banc, answer, "rejeu");
    expect(await settle(banc, answer)).toMatchObject({ etat: "en-attente", tentatives: 1 });
    await arm(banc);
    await pass(banc, 1_000);
    expect(await settle(banc, answer)).toMatchObject({ etat: "acceptee", tentatives: 2 });
  });
});

describe("France Travail asks to wait", () => {
  it.each([
    ["seconds, on a 503", 503, "90"],
    ["seconds, on a 429", 429, "90"],
    ["a date (G46)", 503, new Date(START + 90_000).toUTCString()],
  ])("is not called again before the Retry-After given in %s", async (_, statut, retryAfter) => {
    await down(1, { "retry-after": retryAfter }, statut);
    const answer = await decide(banc, "D-1");

    expect(await settle(banc, answer)).toMatchObject({
      etat: "en-attente",
      prochaineTentative: new Date(START + 90_000).toISOString(),
    });
    await pass(banc, 89_000);
    expect(await listArrivals(banc, "/orientationusager/")).toHaveLength(1);
    await pass(banc, 1_000);
    expect(await settle(banc, answer)).toMatchObject({ etat: "acceptee", tentatives: 2 });
  });

  it("is not called for a minute after a 429 that does not say how long (G45)", async () => {
    await down(1, {}, 429);
    const answer = await decide(banc, "D-1");

    expect(await settle(banc, answer)).toMatchObject({
      etat: "en-attente",
      prochaineTentative: new Date(START + MINUTE).toISOString(),
      derniereErreur: { franceTravail: { statut: 429 } },
    });
    await pass(banc, MINUTE);
    expect(await settle(banc, answer)).toMatchObject({ etat: "acceptee", tentatives: 2 });
  });

  it("holds back the other acts of the same API, and of that one alone", async () => {
    await declare(banc, "D-2", "99000000013");
    await declare(banc, "D-3", "99000000024");
    await down(1, { "retry-after": "90" });
    const first = await decide(banc, "D-1");
    await settle(banc, first);

    const second = await decide(banc, "D-2");
    const elsewhere = await banc.call("POST", "/v1/dossiers/D-3/contrat-engagement/signature", {
      body: { dateSignature: "2026-02-10" },
    });

    expect(elsewhere.status).toBe(201);
    expect(await settle(banc, second)).toMatchObject({
      etat: "en-attente",
      prochaineTentative: new Date(START + 90_000).toISOString(),
    });
    expect(await listArrivals(banc, "/orientationusager/")).toEqual(["POST decisionOrientation 503"]);
    await pass(banc, 90_000);
    expect(await settle(banc, first)).toMatchObject({ etat: "acceptee" });
    expect(await settle(banc, second)).toMatchObject({ etat: "acceptee" });
  });

  it("loses no act to a quota of one call a second", async () => {
    await banc.simulateur("PUT", "/_reglages", { quota: 1 });
    await declare(banc, "D-2", EN_ATTENTE);
    await declare(banc, "D-3", "99000000013");
    const answers = await Promise.all(["D-1", "D-2", "D-3"].map((reference) => decide(banc, reference)));
    // A call may wait for its turn on the clock: time goes on until all is done, and not until nothing moves.
    const readEtats = async () => {
      await banc.clock.advance(1_000);
      const { body } = await banc.call("GET", "/v1/transmissions");
      return body.elements.map(({ etat }: { etat: string }) => etat);
    };
    await expect.poll(readEtats, { timeout: 10_000 }).toEqual(answers.map(() => "acceptee"));

    const arrivals = await listArrivals(banc, "/partenaire/");
    expect(arrivals).toContain("POST par-numero-francetravail 429");
    expect(arrivals.filter((line) => line === "POST decisionOrientation 201")).toHaveLength(3);
  });
});
