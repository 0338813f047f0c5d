import type { Clock } from "../clock.ts";

/** Callers that wait for the outcome of a transmission they have just handed in, in this process. */
export interface Attente {
  /** Resolves when `wake(id)` is called, or after `milliseconds`. */
  wait(id: string, milliseconds: number): Promise<void>;
  wake(id: string): void;
}

/** In memory: what a restart forgets is a waiting caller, never a transmission. */
export function createAttente(clock: Clock): Attente {
  const waiting = new Map<string, Set<() => void>>();
  return {
    wait(id, milliseconds) {
      return new Promise((resolve) => {
        const set = waiting.get(id) ?? new Set();
        waiting.set(id, set);
        const finish = () => {
          cancel();
          set.delete(finish);
          if (set.size === 0) waiting.delete(id);
          resolve();
        };
        const cancel = clock.setTimeout(finish, milliseconds);
        set.add(finish);
      });
    },
    wake(id) {
      for (const finish of [...(waiting.get(id) ?? [])]) finish();
    },
  };
}
