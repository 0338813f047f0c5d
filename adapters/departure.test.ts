import { describe, expect, it } from "vitest";
import { depart } from "./departure.ts";
import { createThrottle, type Slot, type Throttle } from "./throttle.ts";
import type { Transport } from "./transport.ts";

const quota = { collectivite: "33", api: "orientationusager" };
const sending = { method: "GET", path: "/", headers: {}, body: null };
const OK = { kind: "answered", status: 200, text: "{}", header: () => null } as const;

/** A clock that moves by hand, and a connection that takes so long to be there, call by call. */
function createScene(lenteurs: number[]) {
  let now = 1_000;
  const clock = { now: () => now, setTimeout: () => () => {} };
  const transport: Transport = {
    async send(_, isLate = () => false) {
      now += lenteurs.shift() ?? 0;
      return isLate() ? { kind: "late" } : OK;
    },
    close: async () => {},
  };
  let released = 0;
  let granted = 0;
  const throttle: Throttle = {
    async acquire(): Promise<Slot> {
      granted += 1;
      return {
        kind: "granted",
        leaveBy: now + 80,
        release: () => {
          released += 1;
        },
      };
    },
    close: () => {},
  };
  return { clock, transport, throttle, counts: () => ({ granted, released }) };
}

describe("a call leaves on time, or not at all", () => {
  it("on time: its slot is the caller's to give back", async () => {
    const scene = createScene([80]);
    expect(await depart(scene, quota, {}, sending)).toMatchObject({
      kind: "sent",
      answer: OK,
      startedAt: 1_000,
    });
    expect(scene.counts()).toEqual({ granted: 1, released: 0 });
  });

  it("late: its slot is given back, and it leaves on the next", async () => {
    const scene = createScene([81, 500, 10]);
    expect(await depart(scene, quota, {}, sending)).toMatchObject({ kind: "sent", startedAt: 1_581 });
    expect(scene.counts()).toEqual({ granted: 3, released: 2 });
  });

  it("late again and again: it is told to come back, and holds no slot", async () => {
    const scene = createScene(Array.from({ length: 9 }, () => 100));
    expect(await depart(scene, quota, {}, sending)).toEqual({ kind: "later", retryAt: 2_500 });
    expect(scene.counts()).toEqual({ granted: 5, released: 5 });
  });

  it("without leave, nothing is sent", async () => {
    const { clock, transport } = createScene([]);
    const later = { kind: "later", retryAt: 9_000 } as const;
    const throttle = { acquire: async () => later, close: () => {} };
    expect(await depart({ clock, transport, throttle }, quota, {}, sending)).toEqual(later);
  });
});

it("leave has an end, eighty milliseconds later", async () => {
  const clock = { now: () => 5_000, setTimeout: () => () => {} };
  expect(await createThrottle({ clock }).acquire(quota)).toMatchObject({ kind: "granted", leaveBy: 5_080 });
});
