import { expect, test } from "vitest";
import { MASQUE, maskCellules, maskEffectif, maskPart } from "./masque.ts";

test.each([
  [null, null],
  [0, 0],
  [1, MASQUE],
  [10, MASQUE],
  [11, 11],
  [4_000, 4_000],
])("a count of %s is told as %s", (effectif, told) => {
  expect(maskEffectif(effectif)).toBe(told);
});

test("a single masked cell takes the smallest told one with it, since the total would tell it", () => {
  expect(maskCellules([40, 3, 12])).toEqual([40, MASQUE, MASQUE]);
  expect(maskCellules([4, 3, 12])).toEqual([MASQUE, MASQUE, 12]);
  expect(maskCellules([40, 0, 12])).toEqual([40, 0, 12]);
  expect(maskCellules([5])).toEqual([MASQUE]);
  expect(maskCellules([])).toEqual([]);
});

test("a share tells neither a few people nor all but a few", () => {
  expect(maskPart(0.5, 20, 40)).toBe(0.5);
  expect(maskPart(0.1, 4, 40)).toBe(MASQUE);
  expect(maskPart(0.9, 36, 40)).toBe(MASQUE);
  expect(maskPart(1, 40, 40)).toBe(1);
  expect(maskPart(null, 0, 0)).toBeNull();
});
