import { describe, expect, it } from "vitest";
import { toHeureLocale, toInstantLocal } from "./heure-locale.ts";

describe("hour of a place", () => {
  it.each([
    ["Europe/Paris", "2026-02-02T09:30:00.000Z", "2026-02-02T10:30:00+01:00"],
    ["Europe/Paris", "2026-07-02T08:30:00.000Z", "2026-07-02T10:30:00+02:00"],
    ["Indian/Reunion", "2026-02-02T06:30:00.000Z", "2026-02-02T10:30:00+04:00"],
    ["America/Guadeloupe", "2026-02-02T01:30:00.000Z", "2026-02-01T21:30:00-04:00"],
  ])("in %s of %s is %s, and back", (fuseau, instant, heure) => {
    expect(toHeureLocale(Date.parse(instant), fuseau)).toBe(heure);
    expect(new Date(toInstantLocal(heure.slice(0, 19), fuseau)).toISOString()).toBe(instant);
  });

  it("leaves out what is below the second", () => {
    expect(toHeureLocale(Date.parse("2026-02-02T09:30:00.999Z"), "Europe/Paris")).toBe(
      "2026-02-02T10:30:00+01:00",
    );
  });

  it("that comes twice is the first one, and that does not exist is the one after", () => {
    const at = (heure: string) => new Date(toInstantLocal(heure, "Europe/Paris")).toISOString();

    expect(at("2026-10-25T02:30:00")).toBe("2026-10-25T00:30:00.000Z");
    expect(at("2026-03-29T02:30:00")).toBe("2026-03-29T01:30:00.000Z");
  });

  it("is refused where it is none", () => {
    expect(() => toInstantLocal("2026-02-30T10:30:00", "Europe/Paris")).toThrow(RangeError);
  });
});
