import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { addDays } from "../../src/domain/date-civile.ts";
import { type Answer, type Banc, openBanc } from "../support/banc.ts";
import { live, watchDatabase } from "../support/vivre.ts";
import { arm, declare, post, readArrivals } from "./scene.ts";

const DEBIT = 4;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const DOSSIERS = ["D-0", "D-1", "D-2", "D-3", "D-4"];
const APIS = ["connexion", "rechercher-usager", "orientationusager"];

let banc: Banc;
let running: () => number;
beforeAll(async () => {
  banc = await openBanc({
    debit: DEBIT,
    gateway: (db) => {
      const watched = watchDatabase(db);
      running = watched.running;
      return { db: watched.db };
    },
  });
});
afterAll(() => banc.close());
beforeEach(async () => {
  await banc.reset();
  // France Travail counts as well: what is above the pace is answered 429.
  await banc.simulateur("PUT", "/_reglages", { quota: DEBIT });
  for (const [rang, reference] of DOSSIERS.entries()) {
    const numero = `9990000000${rang}`;
    await banc.simulateur("PUT", `/_personnes/${numero}`, {
      dateNaissance: "1990-01-01",
      orientations: [
        {
          parcours: "PSP",
          organisme: "CD",
          statut: "DECIDE",
          etat: "OUVERT",
          dateEntreeParcours: "2026-01-25",
          dateCreation: "2026-01-05T08:30:00.000",
        },
      ],
    });
    await declare(banc, reference, numero);
  }
});

/** Acts are told apart by the date they set: dossier and rank are its days. */
const dateOf = (dossier: number, rang: number) => addDays("2020-01-01", dossier * 100 + rang);

/** One modification of each dossier, the `rang`-th. */
async function postAll(rang: number): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (const [place, reference] of DOSSIERS.entries()) {
    const body = { dateEntreeParcours: dateOf(place, rang) };
    answers.push(await post(banc, reference, "/orientation", { methode: "PATCH", body }));
  }
  return answers;
}

const readEtats = async () => {
  const { body } = await banc.call("GET", "/v1/transmissions?limite=200");
  return body.elements.map(({ etat }: { etat: string }) => etat);
};
const jumpTo = async (instant: number) => {
  banc.clock.set(new Date(Math.max(instant, banc.clock.now())).toISOString());
  await live(banc, running, { milliseconds: 2_000, step: 1_000 });
};

describe("five days of France Travail down", () => {
  it("nothing is lost, nothing is blocked, and it is caught up in order, at the pace, behind whoever waits", async () => {
    await arm(banc, ...APIS.map((api) => ({ api, effet: { statut: 503 } })));
    const start = banc.clock.now();
    const acts: Answer[] = [];
    for (let day = 0; day < 5; day += 1) {
      for (const rang of [2 * day, 2 * day + 1]) acts.push(...(await postAll(rang)));
      // The first minute is lived through: one call at a time, that is how long a circuit takes to open.
      if (day === 0) await live(banc, running, { milliseconds: 60_000, step: 1_000 });
      for (let hour = 0; hour < 24; hour += 4) await jumpTo(start + day * DAY + hour * HOUR);

      const pret = await banc.call("GET", "/pret", { cle: null });
      expect([pret.status, pret.body.etat, pret.body.arriere]).toEqual([200, "pret", acts.length]);
      expect(pret.body.franceTravail.indisponibles).toEqual([
        expect.objectContaining({ api: "authentification", collectivites: 1 }),
      ]);
      expect(Date.parse(pret.body.franceTravail.indisponibles[0].depuis)).toBeLessThan(start + HOUR);
    }
    expect(acts).toHaveLength(50);
    expect(acts.every(({ status }) => status === 202)).toBe(true);
    expect(new Set(await readEtats())).toEqual(new Set(["en-attente"]));

    // What was tried says what happened; what is handed in now is told at once that nothing leaves.
    const waiting = post(banc, "D-0", "/orientation", {
      methode: "PATCH",
      body: { dateEntreeParcours: dateOf(0, 10) },
      prefer: "wait=1",
    });
    await live(banc, running, { milliseconds: 2_000, step: 500 });
    expect((await waiting).status).toBe(202);
    const first = await banc.call("GET", `/v1/transmissions/${acts[0]?.body.id}`);
    expect(first.body.derniereErreur).toMatchObject({
      code: "france-travail-indisponible",
      aTraiterPar: "france-travail",
      status: 503,
    });
    // Five days of it cost a few calls an hour to who is down, and no call at all to the APIs behind the token.
    expect(banc.received().filter((line) => line.includes("/partenaire/"))).toEqual([]);
    expect((await readArrivals(banc, "/connexion/")).length).toBeLessThan(150);

    await arm(banc);
    await jumpTo(start + 5 * DAY);
    const came = banc.clock.now();
    await declare(banc, "D-clic", "10429447247");
    const click = post(banc, "D-clic", "/orientation/decision", {
      body: { etatDecision: "ACCEPTEE", dateDecision: "2026-01-25" },
      prefer: "wait=30",
    });
    let clicked = 0;
    void click.then(() => {
      clicked = banc.clock.now();
    });
    let etats: string[] = [];
    for (let turn = 0; turn < 60 && (etats.length === 0 || etats.includes("en-attente")); turn += 1) {
      await live(banc, running, { milliseconds: 1_000, step: 50 });
      etats = await readEtats();
    }

    expect(etats).toEqual(Array.from({ length: 52 }, () => "acceptee"));
    expect((await click).status).toBe(201);
    expect(clicked - came).toBeLessThanOrEqual(4_000);
    const arrivals = (await readArrivals(banc, "/modificationOrientation")).filter(
      ({ statut }) => statut !== 503,
    );
    expect(arrivals.map(({ statut }) => statut)).toEqual(Array.from({ length: 51 }, () => 200));
    for (const place of DOSSIERS.keys()) {
      const own = arrivals
        .map(({ entetes }) => entetes.dateentreeparcours ?? "")
        .filter((date) => date >= dateOf(place, 0) && date < dateOf(place, 100));
      expect(own).toEqual(Array.from({ length: place === 0 ? 11 : 10 }, (_, rang) => dateOf(place, rang)));
    }
    const quands = arrivals.map(({ quand }) => Date.parse(quand));
    for (const debut of quands) {
      expect(quands.filter((quand) => quand >= debut && quand < debut + 1_000).length).toBeLessThanOrEqual(
        DEBIT,
      );
    }
    const pret = await banc.call("GET", "/pret", { cle: null });
    expect(pret.body.franceTravail).toEqual({ fermeture: null, indisponibles: [] });
  }, 180_000);
});
