import { describe, expect, it } from "vitest";
import { createAttente } from "./attente.ts";

/** A clock whose timers are fired by hand. */
function createClock() {
  const timers = new Set<() => void>();
  return {
    timers,
    now: () => 0,
    setTimeout(callback: () => void) {
      timers.add(callback);
      return () => void timers.delete(callback);
    },
  };
}

describe("createAttente", () => {
  it("wakes every caller that waits for this transmission, and leaves no timer behind", async () => {
    const clock = createClock();
    const attente = createAttente(clock);
    const both = [attente.wait("t-1", 5_000), attente.wait("t-1", 5_000)];
    const other = attente.wait("t-2", 5_000);

    attente.wake("t-1");

    await Promise.all(both.map(({ ended }) => ended));
    expect(clock.timers.size).toBe(1);
    other.cancel();
    expect(clock.timers.size).toBe(0);
  });

  it("ends by itself when the time is over", async () => {
    const clock = createClock();
    const { ended } = createAttente(clock).wait("t-1", 5_000);

    for (const fire of clock.timers) fire();

    await ended;
    expect(clock.timers.size).toBe(0);
  });
});
