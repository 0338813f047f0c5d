import type { Clock } from "../clock.ts";

/** A caller that waits for the outcome of a transmission. */
export interface Waiting {
  /** Resolves when the transmission has its outcome, or when the time is over. */
  ended: Promise<void>;
  cancel(): void;
}

/** Callers that wait for the outcome of a transmission they have just handed in, in this process. */
export interface Attente {
  /** Waits from now on, `milliseconds` at most: ask before anything can settle the transmission. */
  wait(id: string, milliseconds: number): Waiting;
  wake(id: string): void;
  /** Everybody looks again: something may have been missed. */
  wakeAll(): void;
}

/** In memory: what a restart forgets is a waiting caller, never a transmission. */
export function createAttente(clock: Clock): Attente {
  const waiting = new Map<string, Set<() => void>>();
  return {
    wait(id, milliseconds) {
      const set = waiting.get(id) ?? new Set();
      waiting.set(id, set);
      let end = () => {};
      const ended = new Promise<void>((resolve) => {
        end = () => {
          cancelTimer();
          set.delete(end);
          if (set.size === 0) waiting.delete(id);
          resolve();
        };
      });
      set.add(end);
      const cancelTimer = clock.setTimeout(() => end(), milliseconds);
      return { ended, cancel: end };
    },
    wake(id) {
      for (const end of [...(waiting.get(id) ?? [])]) end();
    },
    wakeAll() {
      for (const ends of [...waiting.values()]) for (const end of [...ends]) end();
    },
  };
}
