import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import donnees from "../../test/donnees/exemples-delais.json" with { type: "json" };
import {
  addDays,
  addMonth,
  addMonths,
  compare,
  daysBetween,
  isDateCivile,
  toDateLocale,
  toInstantDecale,
  toInstantMidi,
} from "./date-civile.ts";

const dateCivile = fc
  .date({ min: new Date("1900-01-01"), max: new Date("2198-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe("isDateCivile", () => {
  it.each([
    ["1900-01-01", "the first day accepted"],
    ["2199-12-31", "the last day accepted"],
    ["2024-02-29", "a leap day"],
    ["2000-02-29", "a leap day of a century divisible by 400"],
    ["2026-12-31", "the last day of a month of 31 days"],
  ])("accepts %s: %s", (text) => {
    expect(isDateCivile(text)).toBe(true);
  });

  it.each([
    ["2026-02-30", "no such day"],
    ["2026-02-29", "not a leap year"],
    ["2100-02-29", "a century that is not leap"],
    ["2026-04-31", "a month of 30 days"],
    ["2026-13-01", "no such month"],
    ["2026-00-10", "month zero"],
    ["2026-01-00", "day zero"],
    ["1899-12-31", "too early"],
    ["2200-01-01", "too late"],
    ["2026-1-05", "a digit is missing"],
    ["2026-01-05T00:00:00Z", "an instant"],
    ["05/01/2026", "another writing"],
    ["2026-01-05\n", "a trailing line feed"],
    ["", "nothing"],
  ])("refuses %j: %s", (text) => {
    expect(isDateCivile(text)).toBe(false);
  });
});

describe("whole days", () => {
  it.each([
    ["2025-01-06", 42, "2025-02-17", "six semaines"],
    ["2028-01-18", 42, "2028-02-29", "up to a leap day"],
    ["2025-03-29", 1, "2025-03-30", "the day before summer time"],
    ["2025-10-25", 2, "2025-10-27", "across the return to winter time"],
    ["2027-01-01", -1, "2026-12-31", "backwards across a year"],
  ])("%s plus %i days is %s: %s", (date, days, expected) => {
    expect(addDays(date, days)).toBe(expected);
    expect(daysBetween(date, expected)).toBe(days);
  });

  it("agrees with a calendar for any date and any number of days", () => {
    fc.assert(
      fc.property(dateCivile, fc.integer({ min: -400, max: 400 }), (date, days) => {
        const expected = Temporal.PlainDate.from(date).add({ days }).toString();
        expect(addDays(date, days)).toBe(expected);
        expect(daysBetween(date, expected)).toBe(days);
      }),
    );
  });

  it("sorts as the calendar does", () => {
    fc.assert(
      fc.property(dateCivile, dateCivile, (left, right) => {
        expect(compare(left, right)).toBe(Temporal.PlainDate.compare(left, right));
      }),
    );
  });
});

describe("DEL-06 : un mois se compte de quantième à quantième, sinon jusqu'au dernier jour du mois", () => {
  it.each([
    ["2025-03-17", "2025-04-17"],
    ["2025-01-31", "2025-02-28"],
    ["2028-01-31", "2028-02-29"],
    ["2028-02-29", "2028-03-29"],
    ["2025-02-28", "2025-03-28"],
    ["2025-05-31", "2025-06-30"],
    ["2025-12-31", "2026-01-31"],
  ])("un mois après le %s : le %s", (date, expected) => {
    expect(addMonth(date)).toBe(expected);
  });

  it("agrees with a calendar for any date", () => {
    fc.assert(
      fc.property(dateCivile, (date) => {
        expect(addMonth(date)).toBe(Temporal.PlainDate.from(date).add({ months: 1 }).toString());
      }),
    );
  });

  it("several months at once keep the quantième, where months one by one would lose it", () => {
    expect(addMonths("2026-01-31", 2)).toBe("2026-03-31");
    expect(addMonth(addMonth("2026-01-31"))).toBe("2026-03-28");
  });

  it("agrees with a calendar for any number of months, backwards too", () => {
    fc.assert(
      fc.property(dateCivile, fc.integer({ min: -240, max: 240 }), (date, months) => {
        expect(addMonths(date, months)).toBe(Temporal.PlainDate.from(date).add({ months }).toString());
      }),
    );
  });
});

/** Whole sentences: the runner cuts what it takes from an object. */
const FUSEAUX = donnees.exemplesFuseaux.map(
  (exemple) =>
    [
      `${exemple.id} : ${exemple.instant}, ${exemple.fuseau} : ${exemple.dateLocale}. ${exemple.pourquoi}`,
      exemple,
    ] as const,
);

describe("OM-08 : une date civile est toujours locale", () => {
  it.each(FUSEAUX)("%s", (_, exemple) => {
    expect(toDateLocale(exemple.instant, exemple.fuseau)).toBe(exemple.dateLocale);
    expect(toDateLocale(Date.parse(exemple.instant), exemple.fuseau)).toBe(exemple.dateLocale);
  });

  it("reads an offset of its own, with or without a colon", () => {
    expect(toDateLocale("2026-01-25T00:00:00+01:00", "Europe/Paris")).toBe("2026-01-25");
    expect(toDateLocale("2026-01-25T00:00:00.000+0100", "Europe/Paris")).toBe("2026-01-25");
  });

  it("refuses a moment without an offset: it would not be an instant", () => {
    expect(() => toDateLocale("2026-01-25T00:00:00", "Europe/Paris")).toThrow(RangeError);
  });

  it.each([
    ["2026-01-25", "Europe/Paris", "2026-01-25T11:00:00.000Z"],
    ["2025-03-30", "Europe/Paris", "2025-03-30T10:00:00.000Z"],
    ["2025-02-17", "America/Martinique", "2025-02-17T16:00:00.000Z"],
    ["2025-02-17", "Indian/Reunion", "2025-02-17T08:00:00.000Z"],
  ])("noon of %s in %s is %s", (date, fuseau, instant) => {
    expect(new Date(toInstantMidi(date, fuseau)).toISOString()).toBe(instant);
  });

  it("finds at local noon the date it started from, in every zone of the territories", () => {
    const zones = fc.constantFrom("Europe/Paris", "America/Miquelon", "America/Marigot", "Indian/Mayotte");
    fc.assert(
      fc.property(dateCivile, zones, (date, fuseau) => {
        expect(toDateLocale(toInstantMidi(date, fuseau), fuseau)).toBe(date);
      }),
    );
  });
});

describe("toInstantDecale", () => {
  it.each([
    ["2026-02-12T11:00:00Z", "Europe/Paris", "2026-02-12T12:00:00.000+01:00"],
    ["2026-07-12T11:00:00.250Z", "Europe/Paris", "2026-07-12T13:00:00.250+02:00"],
    ["2026-02-12T23:30:00Z", "Indian/Reunion", "2026-02-13T03:30:00.000+04:00"],
    ["2026-02-12T02:00:00Z", "America/Cayenne", "2026-02-11T23:00:00.000-03:00"],
  ])("%s in %s is %s", (instant, fuseau, texte) => {
    expect(toInstantDecale(Date.parse(instant), fuseau)).toBe(texte);
  });
});
