import type { Clock } from "../../src/clock.ts";

/** A clock that goes by leaps, forwards alone. */
export interface Horloge extends Clock {
  /** Goes to an instant; what was due by then is called once, there, however often it would have been in between. */
  leap(instant: number): void;
}

/** Stands still at `depart` (epoch milliseconds) until it is told to go on. */
export function createHorloge(depart: number): Horloge {
  let now = depart;
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
    leap(instant) {
      now = Math.max(now, instant);
      const due = timers.filter(({ at }) => at <= now).toSorted((left, right) => left.at - right.at);
      timers = timers.filter((timer) => !due.includes(timer));
      for (const { callback } of due) callback();
    },
  };
}
