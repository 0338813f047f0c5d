import { describe, expect, it } from "vitest";
import { computeFermeeMs, type Fermetures, findFermeture, TOUJOURS_OUVERT } from "./fermetures.ts";

const at = (instant: string) => Date.parse(instant);
const HOUR = 3_600_000;
const NUIT: Fermetures = { lectureSeule: { debut: "00:00", fin: "01:00" }, maintenances: [] };
const CHEVAL: Fermetures = { lectureSeule: { debut: "23:30", fin: "00:30" }, maintenances: [] };
const maintenance = (debut: string, fin: string) => ({ debut: at(debut), fin: at(fin) });

const ECRITURE = { lecture: false };
const LECTURE = { lecture: true };

describe("the read-only hours", () => {
  it.each([
    ["a second before", NUIT, "2026-02-12T22:59:59Z", null],
    ["at the first second", NUIT, "2026-02-12T23:00:00Z", "2026-02-13T00:00:00Z"],
    ["at the last", NUIT, "2026-02-12T23:59:59Z", "2026-02-13T00:00:00Z"],
    ["at the end", NUIT, "2026-02-13T00:00:00Z", null],
    ["in summer, by the clock of Paris", NUIT, "2026-07-12T22:30:00Z", "2026-07-12T23:00:00Z"],
    ["before midnight, where they go past it", CHEVAL, "2026-02-12T22:40:00Z", "2026-02-12T23:30:00Z"],
    ["after midnight, where they go past it", CHEVAL, "2026-02-12T23:10:00Z", "2026-02-12T23:30:00Z"],
  ])("%s", (_, fermetures, now, jusqua) => {
    const expected = jusqua && { cause: "france-travail-lecture-seule", jusqua: at(jusqua) };
    expect(findFermeture(fermetures, at(now), ECRITURE)).toEqual(expected);
    expect(findFermeture(fermetures, at(now), LECTURE)).toBeNull();
  });
});

describe("an announced maintenance", () => {
  const fermetures: Fermetures = {
    ...NUIT,
    maintenances: [
      maintenance("2026-03-07T20:00:00Z", "2026-03-07T22:00:00Z"),
      maintenance("2026-03-07T21:00:00Z", "2026-03-07T23:30:00Z"),
    ],
  };

  it("closes to all, until the last of those that follow one another", () => {
    const now = at("2026-03-07T20:30:00Z");
    const cause = "france-travail-en-maintenance";
    expect(findFermeture(fermetures, now, LECTURE)).toEqual({ cause, jusqua: at("2026-03-07T23:30:00Z") });
  });

  it("opens to writes when the read-only hour that it ends in is over", () => {
    const cause = "france-travail-en-maintenance";
    const jusqua = at("2026-03-08T00:00:00Z");
    expect(findFermeture(fermetures, at("2026-03-07T20:30:00Z"), ECRITURE)).toEqual({ cause, jusqua });
    expect(findFermeture(fermetures, at("2026-03-07T23:45:00Z"), ECRITURE)).toEqual({
      cause: "france-travail-lecture-seule",
      jusqua,
    });
  });

  it("is over at its end, and has not begun before", () => {
    expect(findFermeture(fermetures, at("2026-03-07T19:59:59Z"), LECTURE)).toBeNull();
    expect(findFermeture(fermetures, at("2026-03-07T23:30:00Z"), LECTURE)).toBeNull();
  });
});

describe("the time that was closed", () => {
  const both: Fermetures = {
    ...NUIT,
    maintenances: [maintenance("2026-02-12T23:30:00Z", "2026-02-13T02:00:00Z")],
  };

  it.each([
    ["nothing is closed", TOUJOURS_OUVERT, "2026-02-12T11:00:00Z", "2026-02-19T11:00:00Z", 0],
    ["seven nights of an hour", NUIT, "2026-02-12T11:00:00Z", "2026-02-19T11:00:00Z", 7],
    [
      "the part of a night that one lived through",
      NUIT,
      "2026-02-12T23:15:00Z",
      "2026-02-12T23:30:00Z",
      0.25,
    ],
    ["what both close, once", both, "2026-02-12T11:00:00Z", "2026-02-13T11:00:00Z", 3],
    ["the end of a maintenance", both, "2026-02-13T01:00:00Z", "2026-02-13T11:00:00Z", 1],
    ["none of the day between", NUIT, "2026-02-12T11:00:00Z", "2026-02-12T11:00:01Z", 0],
  ])("%s", (_, fermetures, depuis, jusqua, hours) => {
    expect(computeFermeeMs(fermetures, at(depuis), at(jusqua))).toBe(hours * HOUR);
  });
});
