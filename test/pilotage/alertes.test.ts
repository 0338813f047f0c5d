import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Alerte } from "../../src/domain/alerte.ts";
import { findCollectivite } from "../../src/domain/collectivite.ts";
import type { Flux } from "../../src/domain/flux.ts";
import { tellAlertes } from "../../src/jobs/alertes.ts";
import { recordReponse } from "../../src/persistence/actes.ts";
import { listAlertesDites } from "../../src/persistence/alertes.ts";
import { findDossier } from "../../src/persistence/dossiers.ts";
import { measureAlertes } from "../../src/pilotage/alertes.ts";
import { type Banc, openBanc } from "../support/banc.ts";
import { chiffrementBanc } from "../support/cles.ts";
import { createAppels, DOSSIER } from "../support/dossiers.ts";
import { openRecepteur } from "../support/recepteur.ts";

let banc: Banc;
beforeAll(async () => {
  banc = await openBanc();
});
afterAll(() => banc.close());
beforeEach(() => banc.reset("2026-03-02T11:00:00Z"));

const { declare, tell } = createAppels(() => banc);
const GIRONDE = findCollectivite("33");

/** So many acts of a flow answered on that day. */
async function answer(
  flux: Flux,
  jour: string,
  nombre: number,
  issue: "acceptee" | "refusee",
): Promise<void> {
  for (let place = 0; place < nombre; place += 1)
    await banc.db.inCollectivite("33", async (tx) => {
      await findDossier(tx, chiffrementBanc, "33", "D-1", { verrou: true });
      await recordReponse(tx, { collectivite: "33", flux, mode: "bac-a-sable", jour, issue }, "D-1");
    });
}

/** The job of two instances at once, at that local hour of Paris (UTC+1). */
async function look(jour: string, heure = "00:30"): Promise<number> {
  const now = Date.parse(`${jour}T${heure}:00+01:00`);
  const parts = { db: banc.db, chiffrement: chiffrementBanc, mode: "bac-a-sable", fermes: [] } as const;
  const both = await Promise.all([tellAlertes(parts, now), tellAlertes(parts, now + 1)]);
  return both[0] + both[1];
}

const listEvenements = async () => {
  const { body } = await banc.call("GET", "/v1/evenements?limite=500");
  const elements: { type: string }[] = body.elements;
  return elements.filter(({ type }) => type === "flux-interrompu" || type === "taux-echec-eleve");
};

const measure = (dateObservation: string): Promise<Alerte[]> =>
  banc.db.inCollectivite("33", (tx) => {
    if (!GIRONDE) throw new Error("33 is one of the 103");
    return measureAlertes(tx, chiffrementBanc, GIRONDE, { dateObservation, mode: "bac-a-sable", fermes: [] });
  });

/** Somebody received in January and never oriented: the act of orientation is due for good. */
const declareDue = () => declare("D-2", { ...DOSSIER, usager: null });

describe("a flow gone silent", () => {
  beforeEach(async () => {
    await declare("D-1");
    await declareDue();
    await answer("orientation", "2026-03-02", 1, "acceptee");
  });

  it("is told on the eighth day without an acceptance, once, by whichever instance", async () => {
    const days = ["2026-03-08", "2026-03-09", "2026-03-10", "2026-03-11"];
    const told: number[] = [];
    for (const day of days) told.push(await look(day));
    expect(told).toEqual([0, 0, 1, 0]);
    expect(await look("2026-03-11", "00:31")).toBe(0);

    const evenements = await listEvenements();
    expect(evenements).toEqual([
      {
        id: expect.any(String),
        curseur: expect.any(String),
        type: "flux-interrompu",
        date: expect.stringMatching(/^2026-03-09T23:30:00/),
        flux: "orientation",
        depuis: "2026-03-02",
      },
    ]);
  });

  it("is looked at once a day: not at each hour, and at midnight of the territory's own day", async () => {
    await look("2026-03-09", "23:59");
    await answer("orientation", "2026-03-09", 1, "refusee");
    expect(await look("2026-03-09", "23:59")).toBe(0);
    expect(await look("2026-03-10", "00:01")).toBe(1);
  });

  it("is told again when it goes silent again, after something was accepted", async () => {
    expect(await look("2026-03-10")).toBe(1);
    await answer("orientation", "2026-03-12", 1, "acceptee");
    expect(await look("2026-03-13")).toBe(0);
    expect(await banc.db.inCollectivite("33", (tx) => listAlertesDites(tx, "33"))).toEqual([]);

    expect(await look("2026-03-19")).toBe(0);
    expect(await look("2026-03-20")).toBe(1);
    expect(await listEvenements()).toMatchObject([{ depuis: "2026-03-02" }, { depuis: "2026-03-12" }]);
  });

  it("is not told while nothing is due", async () => {
    await tell("D-1", "orientation-decidee", "2026-03-01");
    await tell("D-2", "orientation-decidee", "2026-03-01");
    expect(await look("2026-03-20")).toBe(0);
  });

  it("is what a page reads on the same day", async () => {
    expect(await measure("2026-03-09")).toEqual([]);
    expect(await measure("2026-03-10")).toEqual([
      { type: "flux-interrompu", flux: "orientation", depuis: "2026-03-02", taux: null },
    ]);
  });

  it("says nothing of another collectivité", async () => {
    await look("2026-03-10");
    const { body } = await banc.call("GET", "/v1/evenements", { cle: "cle-59" });
    expect(body.elements).toEqual([]);
  });
});

describe("acts that fail too often", () => {
  beforeEach(() => declare("D-1"));

  it("are told of from one in ten, of ten at least, over seven days", async () => {
    await answer("contrat-engagement", "2026-03-10", 8, "acceptee");
    await answer("contrat-engagement", "2026-03-11", 1, "refusee");
    expect(await look("2026-03-11")).toBe(0); // nine acts
    await answer("contrat-engagement", "2026-03-12", 2, "acceptee");
    expect(await look("2026-03-12")).toBe(0); // one in eleven
    await answer("contrat-engagement", "2026-03-13", 1, "refusee");
    expect(await look("2026-03-13")).toBe(1); // two in twelve
    expect(await look("2026-03-14")).toBe(0);
    expect(await listEvenements()).toMatchObject([
      { type: "taux-echec-eleve", flux: "contrat-engagement", depuis: "2026-03-07", taux: 2 / 12 },
    ]);
  });

  it("are no longer those of eight days ago, and are told of again when they come back", async () => {
    await answer("orientation", "2026-03-03", 10, "refusee");
    expect(await look("2026-03-09")).toBe(1);
    expect(await look("2026-03-10")).toBe(0);
    await answer("orientation", "2026-03-11", 10, "refusee");
    expect(await look("2026-03-11")).toBe(1);
    expect(await listEvenements()).toHaveLength(2);
  });

  it("include those that wait for somebody, since the day on which they came", async () => {
    for (let place = 0; place < 10; place += 1) {
      const reference = `B-${place}`;
      await declare(reference, { ...DOSSIER, usager: null });
      const body = { etatDecision: "ACCEPTEE", dateDecision: "2026-02-20" };
      await banc.call("POST", `/v1/dossiers/${reference}/orientation/decision`, { body });
    }
    expect(await measure("2026-03-01")).toEqual([]);
    expect(await measure("2026-03-02")).toMatchObject([{ type: "taux-echec-eleve", taux: 1 }]);
    expect(await measure("2026-03-08")).toMatchObject([{ type: "taux-echec-eleve", taux: 1 }]);
    expect((await measure("2026-03-09")).map(({ type }) => type)).not.toContain("taux-echec-eleve");
  });
});

it("a warning is posted to the address of a software, with nothing of a person", async () => {
  await declare("D-1");
  await answer("orientation", "2026-03-02", 10, "refusee");
  const recepteur = await openRecepteur();
  await banc.call("PUT", "/v1/rappels", { body: { url: recepteur.url } });

  await look("2026-03-03");
  banc.clock.set("2026-03-02T23:31:00Z");
  banc.gateway.rappels.nudge();
  await banc.gateway.rappels.idle();

  const received = recepteur.recus.map(({ corps }) => JSON.parse(corps));
  expect(received).toEqual([
    {
      id: expect.any(String),
      curseur: expect.any(String),
      type: "taux-echec-eleve",
      date: expect.stringMatching(/^2026-03-02T23:30:00/),
      flux: "orientation",
      depuis: "2026-02-25",
      taux: 1,
    },
  ]);
  await recepteur.close();
});
