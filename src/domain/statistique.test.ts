import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { computeMediane, computePercentile, computeTaux } from "./statistique.ts";

const histogramOf = (jours: readonly number[]) => {
  const histogramme = new Map<number, number>();
  for (const jour of jours) histogramme.set(jour, (histogramme.get(jour) ?? 0) + 1);
  return histogramme;
};

describe("Taux : respecté / (respecté + hors délai + échu)", () => {
  it.each([
    [{ respecte: 3, horsDelai: 1, echu: 0 }, 0.75],
    [{ respecte: 1, horsDelai: 1, echu: 2 }, 0.25],
    [{ respecte: 0, horsDelai: 0, echu: 5 }, 0],
    [{ respecte: 4, horsDelai: 0, echu: 0 }, 1],
  ])("%j donne %d", (effectifs, taux) => {
    expect(computeTaux(effectifs)).toBe(taux);
  });

  it("dénominateur nul : sans objet, pas 0 %", () => {
    expect(computeTaux({ respecte: 0, horsDelai: 0, echu: 0 })).toBeNull();
  });
});

describe("computeMediane", () => {
  it.each([
    [[28], 28],
    [[10, 42, 28], 28],
    [[10, 20], 15],
    [[10, 10, 10, 90], 10],
    [[-7, 0, 3, 43], 1.5],
  ])("of %j days is %d", (jours, mediane) => {
    expect(computeMediane(histogramOf(jours))).toBe(mediane);
  });

  it("is null for nobody", () => {
    expect(computeMediane(new Map())).toBeNull();
    expect(computeMediane(new Map([[12, 0]]))).toBeNull();
  });
});

describe("computePercentile", () => {
  it.each([
    [90, 9],
    [50, 5],
    [10, 1],
    [91, 10],
    [100, 10],
  ])("%i % of ten people who took 1 to 10 days is %i days", (percent, jours) => {
    expect(computePercentile(histogramOf([10, 3, 1, 2, 5, 4, 7, 6, 9, 8]), percent)).toBe(jours);
  });

  it("never counts a day that nobody took", () => {
    const histogramme = new Map([
      [1, 0],
      [30, 2],
    ]);

    expect(computePercentile(histogramme, 90)).toBe(30);
  });

  it("is null for nobody", () => {
    expect(computePercentile(new Map(), 90)).toBeNull();
    expect(computePercentile(new Map([[12, 0]]), 90)).toBeNull();
  });

  it("is the smallest day that at least this share does not exceed", () => {
    const jours = fc.array(fc.integer({ min: -10, max: 60 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(jours, fc.integer({ min: 1, max: 100 }), (durees, percent) => {
        const found = computePercentile(histogramOf(durees), percent) ?? Number.NaN;
        const share = (jour: number) => durees.filter((duree) => duree <= jour).length / durees.length;

        expect(durees).toContain(found);
        expect(share(found) * 100).toBeGreaterThanOrEqual(percent - 1e-9);
        for (const duree of durees.filter((each) => each < found))
          expect(share(duree) * 100).toBeLessThan(percent);
      }),
    );
  });
});
