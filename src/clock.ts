/** Time is a dependency: nothing else in the product asks the machine what time it is. */
export interface Clock {
  /** Now, in milliseconds since 1970-01-01T00:00:00Z. */
  now(): number;
  /** Calls `callback` once `milliseconds` have passed. Returns what cancels it. */
  setTimeout(callback: () => void, milliseconds: number): () => void;
}

/** The machine's own clock. Its timers never keep the process alive by themselves. */
export const systemClock: Clock = {
  now: () => Date.now(),
  setTimeout(callback, milliseconds) {
    // setTimeout overflows past 2^31-1 ms and would fire at once.
    const timer = setTimeout(callback, Math.min(milliseconds, 2 ** 31 - 1));
    timer.unref();
    return () => clearTimeout(timer);
  },
};

/** Waits on `clock`; resolves at once for zero or less. */
export function wait(clock: Clock, milliseconds: number): Promise<void> {
  if (milliseconds <= 0) return Promise.resolve();
  return new Promise((resolve) => clock.setTimeout(resolve, milliseconds));
}
