import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { systemClock } from "../src/clock.ts";
import { createThrottle, type Slot } from "./throttle.ts";

const key = { collectivite: "33", api: "orientationusager" };

beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
});
afterEach(() => {
  vi.useRealTimers();
});

/** Asks for `count` slots at once and writes down when each is granted. */
function depart(throttle: ReturnType<typeof createThrottle>, count: number, at = key) {
  const departures: number[] = [];
  const slots: Slot[] = [];
  for (let i = 0; i < count; i += 1) {
    void throttle.acquire(at).then((slot) => {
      slots.push(slot);
      if (slot.kind === "granted") departures.push(Date.now());
    });
  }
  return { departures, slots };
}

describe("throttle", () => {
  it("lets no window of one second hold more calls than the pace", async () => {
    const throttle = createThrottle({ clock: systemClock, debit: 4, enVol: 100 });
    const { departures } = depart(throttle, 17);

    await vi.advanceTimersByTimeAsync(6_000);

    expect(departures).toHaveLength(17);
    for (const start of departures) {
      const inWindow = departures.filter((at) => at >= start && at <= start + 1_000);
      expect(inWindow.length).toBeLessThanOrEqual(4);
    }
    expect(departures.at(-1)).toBeLessThan(4_500);
  });

  it("keeps a quota for each API and each collectivité", async () => {
    const throttle = createThrottle({ clock: systemClock, debit: 1 });
    const first = depart(throttle, 1);
    const otherApi = depart(throttle, 1, { ...key, api: "contrat-engagement" });
    const otherCollectivite = depart(throttle, 1, { ...key, collectivite: "75" });

    await vi.advanceTimersByTimeAsync(0);

    expect([first, otherApi, otherCollectivite].map(({ departures }) => departures)).toEqual([[0], [0], [0]]);
  });

  it("never has more calls in flight than allowed, and serves the next when an answer comes", async () => {
    const throttle = createThrottle({ clock: systemClock, debit: 100, enVol: 2 });
    const { departures, slots } = depart(throttle, 3);
    await vi.advanceTimersByTimeAsync(1_500);
    expect(departures).toEqual([0, 0]);

    const [slot] = slots;
    if (slot?.kind === "granted") slot.release();
    await vi.advanceTimersByTimeAsync(0);

    expect(departures).toEqual([0, 0, 1_500]);
  });

  it("gives a slot back only once, however often it is released", async () => {
    const throttle = createThrottle({ clock: systemClock, debit: 100, enVol: 1 });
    const { departures, slots } = depart(throttle, 3);
    await vi.advanceTimersByTimeAsync(0);

    const [slot] = slots;
    if (slot?.kind === "granted") {
      slot.release();
      slot.release();
    }
    await vi.advanceTimersByTimeAsync(0);

    expect(departures).toHaveLength(2);
  });

  it("says at once when to come back to whoever would wait too long", async () => {
    const throttle = createThrottle({ clock: systemClock, debit: 1, waitMax: 1_500 });
    const { departures, slots } = depart(throttle, 3);

    await vi.advanceTimersByTimeAsync(0);

    expect(departures).toEqual([0]);
    expect(slots).toContainEqual({ kind: "later", retryAt: 2_220 });
  });

  it("says when to come back once the wait for an answer in flight has lasted too long", async () => {
    const throttle = createThrottle({ clock: systemClock, debit: 100, enVol: 1, waitMax: 1_500 });
    const { slots } = depart(throttle, 2);

    await vi.advanceTimersByTimeAsync(1_500);

    expect(slots[1]).toEqual({ kind: "later", retryAt: 2_500 });
  });

  it("closes an API that asked to wait, to those who ask and to those who were waiting", async () => {
    const throttle = createThrottle({ clock: systemClock, debit: 1, waitMax: 5_000 });
    const { slots } = depart(throttle, 2);
    await vi.advanceTimersByTimeAsync(0);

    await throttle.close(key, 60_000);
    const late = depart(throttle, 1);
    await vi.advanceTimersByTimeAsync(0);

    expect(slots[1]).toEqual({ kind: "later", retryAt: 60_000 });
    expect(late.slots).toEqual([{ kind: "later", retryAt: 60_000 }]);

    await vi.advanceTimersByTimeAsync(60_000);
    const reopened = depart(throttle, 1);
    await vi.advanceTimersByTimeAsync(0);
    expect(reopened.departures).toEqual([60_000]);
  });

  it("waits for a short closing instead of sending back", async () => {
    const throttle = createThrottle({ clock: systemClock, debit: 4, waitMax: 5_000 });
    await throttle.close(key, 2_000);
    const { departures } = depart(throttle, 1);

    await vi.advanceTimersByTimeAsync(2_000);

    expect(departures).toEqual([2_000]);
  });
});
