import { beforeEach, describe, expect, it } from "vitest";
import { createTestClock, type TestClock } from "../test/support/horloge.ts";
import { type Circuits, createCircuits, ECHECS_MAX } from "./circuit.ts";
import { createThrottle, type Slot } from "./throttle.ts";

const key = { collectivite: "33", api: "orientationusager" };
const START = "2026-02-12T11:00:00Z";
const now = Date.parse(START);

let clock: TestClock;
let circuits: Circuits;
beforeEach(() => {
  clock = createTestClock(START);
  circuits = open(() => 1);
});

const open = (random: () => number) =>
  createCircuits(createThrottle({ clock, debit: 1_000_000 }), { clock, random });

async function enter(at = key): Promise<Extract<Slot, { kind: "granted" }>> {
  const slot = await circuits.acquire(at);
  if (slot.kind !== "granted") throw new Error(`put off until ${slot.retryAt}`);
  return slot;
}

async function fail(times: number, at = key): Promise<void> {
  for (let time = 0; time < times; time += 1) (await enter(at)).release(false);
}

const shutUntil = (prochainEssai: number, depuis = now) => [{ ...key, depuis, prochainEssai }];

describe("a circuit", () => {
  it(`opens after ${ECHECS_MAX} calls in a row without an answer, and says when it tries again`, async () => {
    await fail(ECHECS_MAX - 1);
    expect(circuits.listOuverts()).toEqual([]);
    await fail(1);

    expect(circuits.listOuverts()).toEqual(shutUntil(now + 5_000));
    expect(await circuits.acquire(key)).toMatchObject({ kind: "later", retryAt: now + 5_000 });
  });

  it("is not opened by failures between which an answer came, nor by calls that were not made", async () => {
    await fail(ECHECS_MAX - 1);
    (await enter()).release(true);
    await fail(ECHECS_MAX - 1);
    for (let time = 0; time < ECHECS_MAX; time += 1) (await enter()).release();

    expect(circuits.listOuverts()).toEqual([]);
  });

  it("is of one API and one collectivité", async () => {
    await fail(ECHECS_MAX);

    await enter({ ...key, api: "contrat-engagement" });
    await enter({ ...key, collectivite: "59" });
    expect(circuits.listOuverts()).toHaveLength(1);
  });

  it("lets one probe through after its rest, for whose answer the others wait; an answer closes it", async () => {
    await fail(ECHECS_MAX);
    await clock.advance(5_000);
    const probe = await enter();
    let passed = 0;
    const others = [1, 2, 3].map(async () => {
      (await enter()).release(true);
      passed += 1;
    });
    await new Promise((resolve) => setImmediate(resolve));
    expect(passed).toBe(0);

    probe.release(true);
    await Promise.all(others);

    expect(passed).toBe(3);
    expect(circuits.listOuverts()).toEqual([]);
  });

  it("rests longer after each probe that fails, a minute at most, and tells it to those who waited", async () => {
    await fail(ECHECS_MAX);
    let at = now + 5_000;
    for (const rest of [10_000, 20_000, 40_000, 60_000, 60_000]) {
      clock.set(new Date(at).toISOString());
      const probe = await enter();
      const other = circuits.acquire(key);
      probe.release(false);

      expect(await other).toMatchObject({ kind: "later", retryAt: at + rest });
      at += rest;
    }
    expect(circuits.listOuverts()).toEqual(shutUntil(at));
  });

  it("draws the second half of a rest at random: several instances do not probe together", async () => {
    circuits = open(() => 0);
    await fail(ECHECS_MAX);

    expect(circuits.listOuverts()).toEqual(shutUntil(now + 2_500));
  });

  it("a probe that could not leave, or was given back unused, leaves its place to the next", async () => {
    await fail(ECHECS_MAX);
    await clock.advance(5_000);
    await circuits.close(key, now + 60_000);
    expect(await circuits.acquire(key)).toMatchObject({ kind: "later", retryAt: now + 60_000 });
    await clock.advance(55_000);
    (await enter()).release();

    const probe = await enter();
    probe.release(true);

    expect(circuits.listOuverts()).toEqual([]);
  });

  it("turns away who was waiting for a turn when it opened", async () => {
    const slow = createThrottle({ clock, debit: 1_000_000, enVol: ECHECS_MAX });
    circuits = createCircuits(slow, { clock, random: () => 1 });
    const slots = await Promise.all(Array.from({ length: ECHECS_MAX }, () => enter()));
    const waiting = circuits.acquire(key);
    for (const slot of slots) slot.release(false);

    expect(await waiting).toMatchObject({ kind: "later", retryAt: now + 5_000 });
  });

  it("an answer that comes late from before it opened closes it", async () => {
    const late = await enter();
    await fail(ECHECS_MAX);
    late.release(true);

    expect(circuits.listOuverts()).toEqual([]);
  });
});
