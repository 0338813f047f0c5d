import { beforeEach, describe, expect, test } from "vitest";
import { createMemory, resetMemory } from "../../mocks/memory.ts";
import { type Bench, createBench, createManualClock } from "./harness.ts";

const BASE = "/partenaire/suivi-intensite-accompagnement/v1/intensites";
const MAYA = "99000000073";

let bench: Bench;
let headers: Record<string, string>;
beforeEach(async () => {
  bench = createBench();
  headers = await bench.accompany(MAYA);
});

describe("G01: the intensity of accompaniment, of which nothing is published", () => {
  const get = (query = "") => bench.call("GET", `${BASE}${query}`, { headers });
  const put = (semaine: string, body: object) => bench.call("PUT", `${BASE}/${semaine}`, { headers, body });

  test("is not there until it is asked for, and what came is in the journal all the same", async () => {
    const sent = await put("2026-W08", { semaine: "2026-W08", heuresPrevues: 15 });

    expect(sent.status).toBe(404);
    expect(sent.body).toEqual({ message: expect.stringMatching(/^\[simulateur\] .*G01.*_reglages/) });
    expect(bench.memory.journal.at(-1)).toMatchObject({
      methode: "PUT",
      chemin: `${BASE}/2026-W08`,
      statut: 404,
    });
    expect(bench.memory.personnes.get(MAYA)?.intensites).toHaveLength(6);
  });

  test("comes back to what the simulator began with", () => {
    const clock = createManualClock("2026-06-15T10:00:00.000Z");
    const memory = createMemory({ clock, reglages: { intensite: true } });
    memory.reglages.intensite = false;

    resetMemory(memory);

    expect(memory.reglages.intensite).toBe(true);
    expect(createMemory({ clock }).reglages.intensite).toBe(false);
  });

  describe("served", () => {
    beforeEach(async () => {
      await bench.call("PUT", "/_reglages", { body: { intensite: true } });
    });

    test.each([
      ["", ["02", "03", "04", "05", "06", "07"]],
      ["?date-debut=2026-01-18&date-fin=2026-01-19", ["03", "04"]],
      ["?date-debut=2026-02-15", ["07"]],
      ["?date-fin=2026-01-05", ["02"]],
    ])("lists the weeks that have a day in the interval: %s", async (query, semaines) => {
      const { status, body } = await get(query);

      expect(status).toBe(200);
      expect(body).toMatchObject(semaines.map((numero) => ({ semaine: `2026-W${numero}` })));
      expect(body).toHaveLength(semaines.length);
    });

    test("keeps a week whole, the last one sent, and tells it with its days", async () => {
      const semaine = {
        semaine: "2026-W08",
        heuresPrevues: 15,
        heuresRealisees: 12.5,
        heuresValidees: 12.25,
        motifAdaptation: "SANTE",
        activites: [{ type: "INCONNUE", libelle: "…", heuresPrevues: 3, heuresRealisees: 3 }],
      };
      const days = { dateDebut: "2026-02-16", dateFin: "2026-02-22" };

      const first = await put("2026-W08", { ...semaine, ...days });
      const again = await put("2026-W08", semaine);
      const last = await put("2026-W08", { semaine: "2026-W08", heuresRealisees: 0 });

      expect(first).toMatchObject({ status: 200, body: { ...semaine, ...days } });
      expect(again.body).toEqual(first.body);
      expect(last.body).toEqual({ semaine: "2026-W08", ...days, heuresRealisees: 0 });
      expect((await get("?date-debut=2026-02-16")).body).toEqual([last.body]);
    });

    test("a counter that was not transmitted is absent, never 0", async () => {
      const { body } = await get("?date-debut=2026-01-26&date-fin=2026-01-26");

      expect(body).toEqual([
        { semaine: "2026-W05", dateDebut: "2026-01-26", dateFin: "2026-02-01", heuresPrevues: 15 },
      ]);
    });

    test.each([0, 48, 0.01, 12.25])("%d hours are accepted", async (heures) => {
      const sent = {
        semaine: "2026-W08",
        heuresPrevues: heures,
        heuresRealisees: heures,
        heuresValidees: heures,
      };

      expect((await put("2026-W08", sent)).status).toBe(200);
    });
  });
});
