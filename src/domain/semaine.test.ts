import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { addDays, daysBetween } from "./date-civile.ts";
import {
  compareSemaines,
  dernierJour,
  isSemaine,
  listSemaines,
  premierJour,
  toSemaine,
  toSemaineLocale,
} from "./semaine.ts";

const dateCivile = fc
  .date({ min: new Date("1900-01-01"), max: new Date("2199-12-25"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe("isSemaine", () => {
  it.each([
    ["2026-W01", "the first week"],
    ["2026-W07", "any week"],
    ["2026-W53", "a year that begins on a Thursday has 53"],
    ["2020-W53", "a leap year that begins on a Wednesday has 53"],
    ["1900-W01", "the first week accepted"],
    ["2199-W52", "the last week accepted"],
  ])("accepts %s: %s", (text) => {
    expect(isSemaine(text)).toBe(true);
  });

  it.each([
    ["2025-W53", "2025 has 52 weeks"],
    ["2027-W53", "2027 has 52 weeks"],
    ["2026-W54", "no year has 54"],
    ["2026-W00", "week zero"],
    ["1899-W52", "too early"],
    ["2200-W01", "too late"],
    ["2026-W7", "a digit is missing"],
    ["2026-w07", "a small letter"],
    ["2026W07", "the short writing"],
    ["2026-W07-1", "a day of the week"],
    ["2026-02-09", "a date"],
    ["2026-W07\n", "a trailing line feed"],
    ["", "nothing"],
  ])("refuses %j: %s", (text) => {
    expect(isSemaine(text)).toBe(false);
  });

  it("knows which years have a week 53, as a calendar does", () => {
    for (let annee = 1900; annee <= 2199; annee += 1) {
      const { weekOfYear } = Temporal.PlainDate.from({ year: annee, month: 12, day: 28 });
      expect([annee, isSemaine(`${annee}-W53`)]).toEqual([annee, weekOfYear === 53]);
    }
  });
});

describe("Une semaine va du lundi au dimanche, en date locale", () => {
  it.each([
    ["2026-W07", "2026-02-09", "2026-02-15"],
    ["2026-W01", "2025-12-29", "2026-01-04"],
    ["2026-W53", "2026-12-28", "2027-01-03"],
    ["2027-W01", "2027-01-04", "2027-01-10"],
  ])("%s va du %s au %s", (semaine, lundi, dimanche) => {
    expect([premierJour(semaine), dernierJour(semaine)]).toEqual([lundi, dimanche]);
    expect([toSemaine(lundi), toSemaine(dimanche)]).toEqual([semaine, semaine]);
  });

  it("agrees with a calendar for any date", () => {
    fc.assert(
      fc.property(dateCivile, (date) => {
        const { yearOfWeek, weekOfYear } = Temporal.PlainDate.from(date);
        const semaine = toSemaine(date);
        expect(semaine).toBe(`${yearOfWeek}-W${String(weekOfYear).padStart(2, "0")}`);
        expect(isSemaine(semaine)).toBe(true);
        expect(premierJour(semaine) <= date && date <= dernierJour(semaine)).toBe(true);
        expect(Temporal.PlainDate.from(premierJour(semaine)).dayOfWeek).toBe(1);
      }),
    );
  });

  it.each([
    ["Europe/Paris", "2026-W07"],
    ["Indian/Reunion", "2026-W08"],
    ["America/Martinique", "2026-W07"],
  ])("OM-08 : le dimanche 15 février 2026 à 21 h UTC est, en %s, de la semaine %s", (fuseau, semaine) => {
    expect(toSemaineLocale("2026-02-15T21:00:00Z", fuseau)).toBe(semaine);
    expect(toSemaineLocale(Date.parse("2026-02-15T21:00:00Z"), fuseau)).toBe(semaine);
  });
});

describe("The order and the list of weeks", () => {
  it("sorts by time, across years", () => {
    const semaines = ["2027-W01", "2026-W10", "2026-W09", "2026-W53"];
    expect(semaines.toSorted(compareSemaines)).toEqual(["2026-W09", "2026-W10", "2026-W53", "2027-W01"]);
    expect(compareSemaines("2026-W09", "2026-W09")).toBe(0);
  });

  it.each<[string, string, string[], string]>([
    ["2026-02-11", "2026-02-11", ["2026-W07"], "a single day"],
    ["2026-02-15", "2026-02-16", ["2026-W07", "2026-W08"], "a Sunday and the Monday after"],
    ["2026-12-30", "2027-01-04", ["2026-W53", "2027-W01"], "across a year of 53 weeks"],
    ["2026-02-12", "2026-02-11", [], "the end before the beginning"],
  ])("from %s to %s: %j, %s", (debut, fin, semaines) => {
    expect(listSemaines(debut, fin)).toEqual(semaines);
  });

  it("leaves out no day and no week, and repeats none", () => {
    fc.assert(
      fc.property(dateCivile, fc.integer({ min: 0, max: 800 }), (debut, jours) => {
        const fin = addDays(debut, jours);
        const semaines = listSemaines(debut, fin);
        expect(semaines.at(0)).toBe(toSemaine(debut));
        expect(semaines.at(-1)).toBe(toSemaine(fin));
        for (const [rang, semaine] of semaines.entries())
          expect(daysBetween(premierJour(semaines[0] ?? ""), premierJour(semaine))).toBe(7 * rang);
      }),
    );
  });
});
