import { describe, expect, it } from "vitest";
import { readWait } from "./prefer.ts";

describe("readWait", () => {
  it.each([
    [undefined, 5_000],
    ["", 5_000],
    ["respond-async", 0],
    ["wait=10", 10_000],
    ["wait=0", 0],
    ["wait=31", 30_000],
    ["wait=999999999", 30_000],
    ["respond-async, wait=10", 10_000],
    ["Wait=7; respond-async", 7_000],
    ["wait=abc", 5_000],
    ["return=minimal", 5_000],
  ])("waits for %s: %i ms", (prefer, milliseconds) => {
    expect(readWait(prefer)).toBe(milliseconds);
  });
});
