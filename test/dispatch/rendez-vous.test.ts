import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Banc, CLE, openBanc } from "../support/banc.ts";
import {
  arm,
  CAMILLE,
  command,
  decide,
  declare,
  EN_ATTENTE,
  listArrivals,
  pass,
  post,
  readArrivals,
  settle,
} from "./scene.ts";

let banc: Banc;
beforeAll(async () => {
  banc = await openBanc();
});
afterAll(() => banc.close());
beforeEach(async () => {
  await banc.reset();
  await declare(banc, "D-1", CAMILLE);
});

const RENDEZ_VOUS = {
  organisme: { code: "CD" },
  motif: "ACC",
  date: "2026-02-20T10:30:00+01:00",
  modaliteContact: "PHYSIQUE",
  typeReception: "IND",
  statut: "PRIS",
};
const API = "rendez-vous-partenaire";

const take = (changes: object = {}) =>
  post(banc, "D-1", "/rendez-vous", { body: { ...RENDEZ_VOUS, ...changes } });
const change = (id: string, changes: object = {}) =>
  post(banc, "D-1", `/rendez-vous/${id}`, { methode: "PUT", body: { ...RENDEZ_VOUS, ...changes } });
const cancel = (id: string) => post(banc, "D-1", `/rendez-vous/${id}`, { methode: "DELETE" });
const list = async (reference = "D-1", cle = CLE) => {
  const { status, body } = await banc.call("GET", `/v1/dossiers/${reference}/rendez-vous`, { cle });
  expect(status).toBe(200);
  return body.elements;
};
/** A meeting that France Travail has accepted; its two ids. */
async function taken(changes: object = {}): Promise<{ id: string; idFranceTravail: string }> {
  const transmission = await settle(banc, await take(changes));
  expect(transmission).toMatchObject({ etat: "acceptee" });
  return { id: transmission.ressource, idFranceTravail: transmission.reponse.id };
}
/** The answer to the next act of that verb gets lost, after it was done or before. */
const lose = (methode: "POST" | "PUT" | "DELETE", apresEcriture: boolean) => ({
  api: API,
  methode,
  effet: { couper: true },
  apresEcriture,
  fois: 1,
});
/** Puts these in place of all the meetings that France Travail has of the person. */
async function replace(...rendezVous: object[]): Promise<void> {
  const { body: personnes } = await banc.simulateur("GET", "/_personnes");
  const camille = personnes.find(
    (one: { numeroFranceTravail: string }) => one.numeroFranceTravail === CAMILLE,
  );
  const { status } = await banc.simulateur("PUT", `/_personnes/${CAMILLE}`, { ...camille, rendezVous });
  expect(status).toBe(200);
}
const arrivals = () => listArrivals(banc, `/${API}/`);
const sentIds = async () =>
  (await readArrivals(banc, `/${API}/`))
    .filter(({ methode }) => methode === "PUT")
    .map(({ corps }) => Object(corps).id);

describe("a meeting", () => {
  it("has its id at once, before France Travail has answered, and keeps it", async () => {
    const answer = await take();
    expect(answer.status).toBe(202);
    const { ressource: id } = answer.body;
    expect(id).toMatch(/^[0-9a-f-]{36}$/);

    const transmission = await settle(banc, answer);

    expect(transmission).toMatchObject({ etat: "acceptee", ressource: id, avertissements: [] });
    expect(transmission.reponse.id).not.toBe(id);
    expect(await list()).toMatchObject([{ id, motif: "ACC", date: "2026-02-20T10:30:00+01:00" }]);
    expect(await settle(banc, await change(id, { statut: "EFFECTUE" }))).toMatchObject({
      etat: "acceptee",
      ressource: id,
    });
    expect(await settle(banc, await cancel(id))).toMatchObject({ etat: "acceptee", ressource: id });
    expect(await list()).toMatchObject([{ id, statut: "ANNULE" }]);
    expect(await arrivals()).toEqual([
      "POST rendez-vous 202",
      "GET rendez-vous-usager 200",
      "PUT rendez-vous 202",
      `DELETE ${transmission.reponse.id} 202`,
      "GET rendez-vous-usager 200",
    ]);
  });

  it("goes by France Travail's own id too", async () => {
    const { id, idFranceTravail } = await taken();

    expect(await settle(banc, await change(idFranceTravail, { statut: "ABSENT" }))).toMatchObject({
      etat: "acceptee",
      ressource: id,
    });
    expect(await list()).toMatchObject([{ id, statut: "ABSENT" }]);
  });

  it("made elsewhere is listed, changed and cancelled under France Travail's id", async () => {
    await replace({ ...RENDEZ_VOUS, id: "AUDE-1", organisme: { code: "FT" } });
    expect(await list()).toMatchObject([{ id: "AUDE-1", organisme: { code: "FT" } }]);

    await settle(banc, await change("AUDE-1", { statut: "EFFECTUE" }));
    expect(await list()).toMatchObject([{ id: "AUDE-1", statut: "EFFECTUE" }]);
    await settle(banc, await cancel("AUDE-1"));

    expect(await list()).toMatchObject([{ id: "AUDE-1", statut: "ANNULE" }]);
  });

  it("is sent at the hour of its place, and shown at that of the collectivité", async () => {
    await declare(banc, "R-1", CAMILLE, "cle-974");
    const body = { ...RENDEZ_VOUS, date: "2026-02-20T10:00:00+04:00" };
    await settle(banc, await post(banc, "R-1", "/rendez-vous", { body, cle: "cle-974" }), "cle-974");

    const [sent] = await readArrivals(banc, "/rendez-vous");
    expect(sent?.corps).toMatchObject({ date: "2026-02-20T10:00:00.000+04:00" });
    expect(await list("R-1", "cle-974")).toMatchObject([{ date: "2026-02-20T10:00:00+04:00" }]);
  });

  it("of motif ACC warns where there is one already, and is taken all the same", async () => {
    await taken();

    const second = await take({ date: "2026-03-20T10:30:00+01:00" });

    expect(second.body.avertissements).toMatchObject([
      { regle: "api", message: expect.stringContaining("ACC") },
    ]);
    expect(await settle(banc, second)).toMatchObject({ etat: "acceptee" });
    expect((await take({ motif: "AUT" })).body.avertissements).toEqual([]);
  });
});

describe("the answer to a creation is lost", () => {
  it("when the meeting was made, the list of its day is read and the meeting adopted", async () => {
    await arm(banc, lose("POST", true));
    const answer = await take();
    expect(await settle(banc, answer)).toMatchObject({
      etat: "en-attente",
      ressource: answer.body.ressource,
      derniereErreur: { code: "issue-incertaine" },
    });

    await pass(banc, 1_000);

    expect(await settle(banc, answer)).toMatchObject({ etat: "acceptee", ressource: answer.body.ressource });
    expect(await arrivals()).toEqual(["POST rendez-vous null", "GET rendez-vous-usager 200"]);
    const [, lecture] = await readArrivals(banc, `/${API}/`);
    expect(lecture?.query).toEqual({ "date-debut": "20-02-2026", "date-fin": "20-02-2026" });
    const [adopted] = await list();
    expect(adopted.id).toBe(answer.body.ressource);
    // What was adopted is bound: cancelling it reaches it.
    await settle(banc, await cancel(answer.body.ressource));
    expect(await list()).toMatchObject([{ id: answer.body.ressource, statut: "ANNULE" }]);
  });

  it("when it was not made, it is sent once more", async () => {
    await arm(banc, lose("POST", false));
    const answer = await take();
    await settle(banc, answer);

    await pass(banc, 1_000);

    expect(await settle(banc, answer)).toMatchObject({ etat: "acceptee", tentatives: 2 });
    expect(await list()).toHaveLength(1);
  });

  it("a meeting that another act has made is not adopted in its place", async () => {
    const { id } = await taken();
    await arm(banc, lose("POST", false));
    const twin = await take();
    await settle(banc, twin);

    await pass(banc, 1_000);

    expect(await settle(banc, twin)).toMatchObject({ etat: "acceptee" });
    const ids = (await list()).map((one: { id: string }) => one.id);
    expect(ids.toSorted()).toEqual([id, twin.body.ressource].toSorted());
  });

  it("of two meetings that fit, none is chosen: a person of the département looks, and nothing is sent", async () => {
    await replace({ ...RENDEZ_VOUS, id: "AUDE-1" }, { ...RENDEZ_VOUS, id: "AUDE-2" });
    await arm(banc, lose("POST", false));
    const answer = await take();
    let transmission = await settle(banc, answer);
    for (let attempt = 1; attempt < 8; attempt += 1) {
      await pass(banc, Date.parse(transmission.prochaineTentative) - banc.clock.now());
      transmission = await settle(banc, answer);
    }

    expect(transmission).toMatchObject({
      etat: "bloquee",
      derniereErreur: { code: "issue-incertaine", aTraiterPar: "departement" },
    });
    expect((await arrivals()).filter((line) => line.startsWith("POST"))).toEqual(["POST rendez-vous null"]);
  });
});

describe("a meeting that France Travail does not know any more", () => {
  it("is made again by a modification, under our id, which then reaches the new one", async () => {
    const { id, idFranceTravail } = await taken();
    await replace();

    const modified = await settle(banc, await change(id, { statut: "MODIFIE" }));

    expect(modified).toMatchObject({ etat: "acceptee", ressource: id });
    expect(modified.reponse.id).not.toBe(idFranceTravail);
    expect(await list()).toMatchObject([{ id, statut: "MODIFIE" }]);
    await settle(banc, await change(id, { statut: "EFFECTUE" }));
    expect(await sentIds()).toEqual([idFranceTravail, modified.reponse.id]);
    expect(await list()).toMatchObject([{ id, statut: "EFFECTUE" }]);
  });

  it("is made again once, though the answer to the making was lost", async () => {
    const { id } = await taken();
    await replace();
    await arm(banc, lose("POST", true));
    const answer = await change(id, { statut: "MODIFIE" });
    expect(await settle(banc, answer)).toMatchObject({ derniereErreur: { code: "issue-incertaine" } });

    await pass(banc, 1_000);

    expect(await settle(banc, answer)).toMatchObject({ etat: "acceptee", ressource: id });
    expect(await list()).toMatchObject([{ id, statut: "MODIFIE" }]);
    expect((await arrivals()).filter((line) => line.startsWith("POST"))).toHaveLength(2);
  });

  it("is made again once, though the list was out of reach in between", async () => {
    const { id } = await taken();
    await replace();
    await arm(banc, lose("POST", true), { api: API, methode: "GET", effet: { statut: 503 }, fois: 2 });
    const answer = await change(id);
    await settle(banc, answer);

    for (const wait of [1_000, 2_000, 4_000]) await pass(banc, wait);

    expect(await settle(banc, answer)).toMatchObject({ etat: "acceptee" });
    expect(await list()).toHaveLength(1);
  });

  it("counts as cancelled", async () => {
    const { id } = await taken();
    await replace();

    expect(await settle(banc, await cancel(id))).toMatchObject({ etat: "acceptee", derniereErreur: null });
    expect((await arrivals()).at(-1)).toMatch(/^DELETE \S+ 400$/);
  });

  it("counts as cancelled too when nobody ever knew it", async () => {
    expect(await settle(banc, await cancel("ft-123"))).toMatchObject({
      etat: "acceptee",
      ressource: "ft-123",
    });
  });
});

describe("the answer to a modification is lost", () => {
  it("when it was done, it is seen on the list and not sent again", async () => {
    const { id } = await taken();
    await arm(banc, lose("PUT", true));
    const answer = await change(id, { date: "2026-02-21T10:30:00+01:00", statut: "MODIFIE" });
    await settle(banc, answer);

    await pass(banc, 1_000);

    expect(await settle(banc, answer)).toMatchObject({ etat: "acceptee", tentatives: 2 });
    expect(await sentIds()).toHaveLength(1);
  });

  it("when it was not done, it is sent again, and no other meeting appears", async () => {
    const { id } = await taken();
    await arm(banc, lose("PUT", false));
    const answer = await change(id, { date: "2026-02-21T10:30:00+01:00" });
    await settle(banc, answer);

    await pass(banc, 1_000);

    expect(await settle(banc, answer)).toMatchObject({ etat: "acceptee", tentatives: 2 });
    expect(await list()).toMatchObject([{ id, date: "2026-02-21T10:30:00+01:00" }]);
  });
});

describe("the answer to a cancellation is lost", () => {
  it.each([
    [true, 1],
    [false, 2],
  ])("(done: %s) it is settled after %i sending", async (apresEcriture, sendings) => {
    const { id } = await taken();
    await arm(banc, lose("DELETE", apresEcriture));
    const answer = await cancel(id);
    await settle(banc, answer);

    await pass(banc, 1_000);

    expect(await settle(banc, answer)).toMatchObject({ etat: "acceptee" });
    expect((await arrivals()).filter((line) => line.startsWith("DELETE"))).toHaveLength(sendings);
    expect(await list()).toMatchObject([{ id, statut: "ANNULE" }]);
  });
});

describe("a creation that France Travail has refused", () => {
  const refuse = {
    api: API,
    methode: "POST" as const,
    effet: { statut: 400, corps: { codeHttp: 400, codeErreur: "X" } },
  };

  it("leaves an id under which a modification makes the meeting", async () => {
    await arm(banc, { ...refuse, fois: 1 });
    const refused = await take();
    expect(await settle(banc, refused)).toMatchObject({
      etat: "refusee",
      derniereErreur: { franceTravail: { code: "X" } },
    });
    const { ressource: id } = refused.body;

    expect(await settle(banc, await change(id))).toMatchObject({ etat: "acceptee", ressource: id });

    expect(await list()).toMatchObject([{ id }]);
  });

  it("is cancelled without a call", async () => {
    await arm(banc, { ...refuse, fois: 1 });
    const refused = await take();
    await settle(banc, refused);

    expect(await settle(banc, await cancel(refused.body.ressource))).toMatchObject({ etat: "acceptee" });

    expect(await arrivals()).toEqual(["POST rendez-vous 400"]);
  });

  it("given up while it was in doubt, is found again by a modification and not made twice", async () => {
    await arm(banc, lose("POST", true), { api: API, methode: "GET", effet: { statut: 302 }, fois: 7 });
    const doubtful = await take();
    let transmission = await settle(banc, doubtful);
    while (transmission.etat === "en-attente") {
      await pass(banc, Date.parse(transmission.prochaineTentative) - banc.clock.now());
      transmission = await settle(banc, doubtful);
    }
    expect(transmission).toMatchObject({ etat: "bloquee" });
    await command(banc, doubtful, "abandon");
    const { ressource: id } = doubtful.body;

    expect(await settle(banc, await change(id, { statut: "MODIFIE" }))).toMatchObject({ etat: "acceptee" });

    expect(await list()).toMatchObject([{ id, statut: "MODIFIE" }]);
  });
});

describe("order", () => {
  it("a meeting waits for the orientation before it, then for nothing", async () => {
    await declare(banc, "D-2", "99000000002");
    const orientation = await decide(banc, "D-2", { prefer: "wait=5" });
    expect(orientation.body.etat).toBe("bloquee");
    const rendezVous = await post(banc, "D-2", "/rendez-vous", { body: RENDEZ_VOUS });
    expect(await settle(banc, rendezVous)).toMatchObject({ etat: "en-attente", tentatives: 0 });
    expect(rendezVous.body.ressource).toMatch(/^[0-9a-f-]{36}$/);

    await declare(banc, "D-2", EN_ATTENTE);
    await command(banc, orientation, "rejeu");

    expect(await settle(banc, rendezVous)).toMatchObject({ etat: "acceptee" });
    const writes = (await listArrivals(banc, "/partenaire/")).filter((line) => /^POST (dec|ren)/.test(line));
    expect(writes).toEqual(["POST decisionOrientation 201", "POST rendez-vous 202"]);
  });

  it("a change and a cancellation handed in before the creation has left go after it, in their order", async () => {
    await arm(banc, { api: API, methode: "POST", effet: { statut: 503 }, fois: 1 });
    const created = await take();
    const { ressource: id } = created.body;
    const changed = await change(id, { statut: "MODIFIE" });
    const cancelled = await cancel(id);
    expect(await settle(banc, changed)).toMatchObject({ etat: "en-attente", tentatives: 0 });

    await pass(banc, 1_000);

    for (const answer of [created, changed, cancelled])
      expect(await settle(banc, answer)).toMatchObject({ etat: "acceptee", ressource: id });
    const [premiere, deuxieme, ...suite] = await arrivals();
    expect([premiere, deuxieme]).toEqual(["POST rendez-vous 503", "POST rendez-vous 202"]);
    expect(suite.map((line) => line.split(" ")[0])).toEqual(["PUT", "DELETE"]);
  });
});
