import { expect, test } from "vitest";
import type { Fait, FaitNouveau } from "./fait.ts";
import { findSituation } from "./situation.ts";

/** Facts in their order of arrival. */
const arrived = (...faits: (FaitNouveau & { source?: Fait["source"] })[]): Fait[] =>
  faits.map((fait, rang) => ({ source: "departement", ...fait, id: String(rang), rang }));

const DROIT = { dateNotification: "2026-01-05", dateReception: "2026-01-07", dateFin: null };
const observe = (faits: Fait[], dateObservation = "2026-06-30", droitRsa: typeof DROIT | null = DROIT) =>
  findSituation({ droitRsa, faits, dateObservation });

test("nothing is known of a dossier without a right or a fact", () => {
  expect(observe([], "2026-06-30", null)).toEqual({
    droitRecuLe: null,
    droitFin: null,
    decisions: 0,
    premiereDecision: null,
    derniereDecision: null,
    parcours: null,
    organisme: null,
  });
});

test("the last decision received says the parcours and the organisme, and each one after the first is a re-orientation", () => {
  const faits = arrived(
    { type: "orientation-decidee", date: "2026-02-01", detail: { parcours: "PSO", organisme: "CD" } },
    { type: "orientation-decidee", date: "2026-04-01", detail: { parcours: "PED", organisme: "FT" } },
  );

  expect(observe(faits)).toMatchObject({
    decisions: 2,
    premiereDecision: "2026-02-01",
    derniereDecision: "2026-04-01",
    parcours: "PED",
    organisme: "FT",
  });
  expect(observe(faits, "2026-03-31")).toMatchObject({ decisions: 1, parcours: "PSO", organisme: "CD" });
});

test("a decision only read at France Travail does not count beside a declared one (api, dates)", () => {
  const faits = arrived(
    { type: "orientation-decidee", date: "2026-02-01" },
    {
      type: "orientation-decidee",
      date: "2026-02-03",
      source: "france-travail",
      detail: { parcours: "PED" },
    },
  );

  expect(observe(faits)).toMatchObject({ decisions: 1, derniereDecision: "2026-02-01", parcours: null });
});

test("DEL-18 : a reopening starts again, and what is older belongs to the previous right", () => {
  const faits = arrived(
    { type: "orientation-decidee", date: "2026-02-01", detail: { parcours: "PSO", organisme: "CD" } },
    { type: "droit-clos", date: "2026-03-01" },
    { type: "droit-rouvert", date: "2026-05-01" },
  );

  expect(observe(faits, "2026-04-01")).toMatchObject({ droitFin: "2026-03-01", decisions: 1 });
  expect(observe(faits)).toMatchObject({ droitRecuLe: "2026-05-01", droitFin: null, decisions: 0 });
});

test("a right to come is dated by the day on which it will be received", () => {
  expect(observe([], "2026-01-06").droitRecuLe).toBe("2026-01-07");
});
