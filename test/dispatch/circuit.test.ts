import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { ECHECS_MAX } from "../../adapters/circuit.ts";
import type { Fermetures } from "../../src/domain/fermetures.ts";
import { type Answer, type Banc, INSTANT, openBanc } from "../support/banc.ts";
import { arm, CAMILLE, decide, declare, jump, listArrivals, pass, post, settle } from "./scene.ts";

const START = Date.parse(INSTANT);
/** Her orientation may be modified as often as one likes. */
const ORIENTEE = "99000000024";
const DAY = 86_400_000;
const at = (milliseconds: number) => new Date(START + milliseconds).toISOString();

let banc: Banc;
beforeAll(async () => {
  banc = await openBanc();
});
afterAll(() => banc.close());
beforeEach(() => banc.reset());

const down = (api: string, statut = 503) => arm(banc, { api, effet: { statut } });
const references = Array.from({ length: 20 }, (_, rang) => `D-${rang}`);

/** A modification of each dossier, of the one person: handed in all at once. */
async function modifyAll(): Promise<Answer[]> {
  for (const reference of references) await declare(banc, reference, ORIENTEE);
  await banc.gateway.dispatcher.stop();
  const answers: Answer[] = [];
  for (const reference of references) answers.push(await modify(reference));
  banc.gateway.dispatcher.start();
  await banc.gateway.dispatcher.idle();
  return answers;
}

const modify = (reference: string, prefer = "respond-async") =>
  post(banc, reference, "/orientation", { methode: "PATCH", body: { codeParcours: "PED" }, prefer });

const readAll = async () => (await banc.call("GET", "/v1/transmissions?limite=100")).body.elements;
const readPret = async () => (await banc.call("GET", "/pret", { cle: null })).body;

describe("an API that no longer answers", () => {
  it("is left alone after a few calls: what waits burns no attempt, and all leaves once a probe was answered", async () => {
    await down("orientationusager", 502);
    await modifyAll();
    // 502 after a write leaves it in doubt: the next thing is to read.
    const before = (await listArrivals(banc, "/orientationusager/")).length;
    expect(before).toBeGreaterThanOrEqual(ECHECS_MAX);
    // Those that had left when it opened, and no more.
    expect(before).toBeLessThanOrEqual(ECHECS_MAX + 8);
    expect((await readPret()).franceTravail.indisponibles).toEqual([
      { api: "orientationusager", depuis: at(0), prochainEssai: at(5_000), collectivites: 1 },
    ]);

    await pass(banc, 4_000);
    expect(await listArrivals(banc, "/orientationusager/")).toHaveLength(before);
    await pass(banc, 1_000);
    expect(await listArrivals(banc, "/orientationusager/")).toHaveLength(before + 1);
    const waiting = await readAll();
    const made = waiting.reduce(
      (total: number, { tentatives }: { tentatives: number }) => total + tentatives,
      0,
    );
    expect(made).toBe(before + 1);

    await arm(banc);
    await jump(banc, START + 60_000);
    for (let turn = 0; turn < 3; turn += 1) await pass(banc, 60_000);

    expect(new Set((await readAll()).map(({ etat }: { etat: string }) => etat))).toEqual(
      new Set(["acceptee"]),
    );
    expect((await readPret()).franceTravail.indisponibles).toEqual([]);
  });

  it("is told to who waits for an act, with when it will be tried", async () => {
    await down("orientationusager");
    await modifyAll();
    await declare(banc, "D-clic", ORIENTEE);
    const waiting = modify("D-clic", "wait=2");
    await expect
      .poll(async () => (await readAll())[0]?.derniereErreur?.code)
      .toBe("france-travail-indisponible");
    await pass(banc, 2_000);

    expect((await waiting).status).toBe(202);
    expect((await waiting).body).toMatchObject({
      etat: "en-attente",
      tentatives: 0,
      prochaineTentative: at(5_000),
      derniereErreur: {
        code: "france-travail-indisponible",
        aTraiterPar: "france-travail",
        detail: expect.stringContaining("ne répond plus"),
      },
    });
  });

  it("does not answer readings either, which are told so without being made to wait", async () => {
    await down("orientationusager");
    await modifyAll();
    const before = await listArrivals(banc, "/orientationusager/");

    const reading = await banc.call("GET", "/v1/dossiers/D-0/orientation");

    expect([reading.status, reading.headers.get("retry-after")]).toEqual([503, "5"]);
    expect(reading.body.code).toBe("france-travail-indisponible");
    expect(reading.body.detail).toContain("ne répond plus");
    expect(await listArrivals(banc, "/orientationusager/")).toEqual(before);
  });

  it("holds back no other API", async () => {
    await down("orientationusager");
    await modifyAll();
    await declare(banc, "D-autre", ORIENTEE);

    const signature = await post(banc, "D-autre", "/contrat-engagement/signature", {
      body: { dateSignature: "2026-02-10" },
      prefer: "wait=5",
    });

    expect(signature.status).toBe(201);
  });

  it.each([
    ["429, which is an answer and closes the quota", 429],
    ["a business refusal", 400],
    ["500, which an act may be the cause of", 500],
  ])("is not one that answers %s", async (_, statut) => {
    await arm(banc, {
      api: "orientationusager",
      effet: { statut, corps: { message: "refusé" }, entetes: { "retry-after": "0" } },
    });
    await modifyAll();

    expect((await listArrivals(banc, "/orientationusager/")).length).toBeGreaterThan(ECHECS_MAX);
    expect((await readPret()).franceTravail.indisponibles).toEqual([]);
  });
});

describe("France Travail closed as announced", () => {
  const close = (fermetures: Fermetures) => banc.restart(() => ({ fermetures }));
  const MINUIT = "2026-02-12T23:00:00Z";

  it("in the read-only hours writes wait and say until when, readings pass", async () => {
    await close({ lectureSeule: { debut: "00:00", fin: "01:00" }, maintenances: [] });
    await declare(banc, "D-1", CAMILLE);
    await banc.gateway.dispatcher.stop();
    const before = await decide(banc, "D-1");
    banc.clock.set(MINUIT);
    banc.gateway.dispatcher.start();

    const shown = await settle(banc, before);
    expect(shown).toMatchObject({
      etat: "en-attente",
      tentatives: 0,
      prochaineTentative: "2026-02-13T00:00:00.000Z",
      derniereErreur: {
        code: "france-travail-lecture-seule",
        status: 503,
        aTraiterPar: "france-travail",
        detail:
          "France Travail ne reçoit que des lectures à cette heure : l'acte partira le 2026-02-13 à 01:00, heure de Paris.",
      },
    });
    // Nobody is made to wait for what is known not to leave.
    const asked = await modify("D-1", "wait=30");
    expect([asked.status, asked.body.derniereErreur.code]).toEqual([202, "france-travail-lecture-seule"]);
    expect((await readAll()).map(({ derniereErreur }: Answer["body"]) => derniereErreur.code)).toEqual(
      Array.from({ length: 2 }, () => "france-travail-lecture-seule"),
    );
    const reading = await banc.call("GET", "/v1/dossiers/D-1/orientation");
    expect(reading.status).toBe(200);
    expect((await banc.arrived("/orientationusager/")).every(({ methode }) => methode === "GET")).toBe(true);
    const pret = await banc.call("GET", "/pret", { cle: null });
    expect([pret.status, pret.body.franceTravail.fermeture]).toEqual([
      200,
      { code: "france-travail-lecture-seule", jusqua: "2026-02-13T00:00:00.000Z" },
    ]);

    await jump(banc, Date.parse(MINUIT) + 3_600_000);
    expect(await settle(banc, before)).toMatchObject({
      etat: "acceptee",
      tentatives: 1,
      derniereErreur: null,
    });
    expect((await readPret()).franceTravail.fermeture).toBeNull();
  });

  it("in a maintenance nothing at all is called, and readings say when to come back", async () => {
    const fin = START + 2 * 3_600_000;
    await declare(banc, "D-1", CAMILLE);
    await close({ lectureSeule: null, maintenances: [{ debut: START, fin }] });

    const act = await decide(banc, "D-1", { prefer: "wait=30" });
    const reading = await banc.call("GET", "/v1/dossiers/D-1/orientation");

    expect([act.status, act.body.prochaineTentative]).toEqual([202, new Date(fin).toISOString()]);
    expect(act.body.derniereErreur).toMatchObject({ code: "france-travail-en-maintenance", status: 503 });
    expect([reading.status, reading.body.code]).toEqual([503, "france-travail-en-maintenance"]);
    expect(reading.headers.get("retry-after")).toBe("7200");
    expect(banc.received().filter((line) => !line.includes("/_"))).toEqual([]);
    expect((await readPret()).franceTravail.fermeture).toEqual({
      code: "france-travail-en-maintenance",
      jusqua: new Date(fin).toISOString(),
    });

    await jump(banc, fin);
    expect(await settle(banc, act)).toMatchObject({ etat: "acceptee", tentatives: 1 });
  });

  it("eight days of maintenance are not of the seven days of retries", async () => {
    await down("orientationusager");
    await declare(banc, "D-1", CAMILLE);
    const act = await decide(banc, "D-1");
    expect(await settle(banc, act)).toMatchObject({ etat: "en-attente", tentatives: 1 });
    const fin = START + 8 * DAY;
    await close({ lectureSeule: null, maintenances: [{ debut: START + 1_000, fin }] });

    await jump(banc, START + 7 * DAY + 1_000);
    expect(await settle(banc, act)).toMatchObject({ tentatives: 1 });
    await jump(banc, fin);
    // It failed once more: the days that count have hardly begun.
    expect(await settle(banc, act)).toMatchObject({ etat: "en-attente", tentatives: 2 });
    await arm(banc);
    await pass(banc, 60_000);

    expect(await settle(banc, act)).toMatchObject({ etat: "acceptee" });
  });

  it("what is on its way when the hour strikes is put off, not refused nor counted", async () => {
    const debut = START + 10_000;
    await declare(banc, "D-1", CAMILLE);
    await close({ lectureSeule: null, maintenances: [{ debut, fin: debut + 60_000 }] });
    // The search of the person takes long: the maintenance has begun when it comes back.
    await arm(banc, { api: "rechercher-usager", effet: { latenceMs: 10_000 } });
    const act = await decide(banc, "D-1");
    await expect.poll(() => listArrivals(banc, "/rechercher-usager/")).toHaveLength(1);
    await banc.clock.advance(10_000);
    await banc.gateway.dispatcher.idle();

    const { body } = await banc.call("GET", `/v1/transmissions/${act.body.id}`);
    expect(body).toMatchObject({
      etat: "en-attente",
      tentatives: 0,
      prochaineTentative: new Date(debut + 60_000).toISOString(),
      derniereErreur: { code: "france-travail-en-maintenance" },
    });
    await arm(banc);
    await jump(banc, debut + 60_000);
    expect(await settle(banc, act)).toMatchObject({ etat: "acceptee", tentatives: 1 });
  });
});
