import type { Clock } from "../../src/clock.ts";

export interface TestClock extends Clock {
  /** Jumps to an instant without firing anything: the start of a scenario. */
  set(instant: string): void;
  /** When the next timer is due, epoch milliseconds; null where there is none. */
  next(): number | null;
  /** Lets so many milliseconds pass: what is due fires, in order, each at its own instant. */
  advance(milliseconds: number): Promise<void>;
}

/** A clock that stands still until it is told otherwise. */
export function createTestClock(instant: string): TestClock {
  let now = Date.parse(instant);
  let timers: { at: number; callback: () => void }[] = [];

  return {
    now: () => now,
    setTimeout(callback, milliseconds) {
      const timer = { at: now + milliseconds, callback };
      timers.push(timer);
      return () => {
        timers = timers.filter((other) => other !== timer);
      };
    },
    set(text) {
      now = Date.parse(text);
    },
    next: () => (timers.length === 0 ? null : Math.min(...timers.map(({ at }) => at))),
    async advance(milliseconds) {
      const end = now + milliseconds;
      for (;;) {
        const [next] = timers
          .filter((timer) => timer.at <= end)
          .toSorted((left, right) => left.at - right.at);
        if (!next) break;
        timers = timers.filter((timer) => timer !== next);
        now = Math.max(now, next.at);
        next.callback();
        // Lets what the timer started take its own first steps.
        await new Promise((resolve) => setImmediate(resolve));
      }
      now = end;
    },
  };
}
