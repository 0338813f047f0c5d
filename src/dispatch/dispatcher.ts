import type { Clock } from "../clock.ts";
import type { Flux } from "../domain/flux.ts";
import type { Log } from "../log.ts";
import { claimTransmissions, type TransmissionPrise } from "../persistence/claims.ts";
import type { Database } from "../persistence/database.ts";

const POLL_MS = 1_000;
/** Longer than the longest attempt (token, person, read, write, each with its time-out): a claim is not lost to slowness. */
export const LEASE_MS = 10 * 60_000;

export interface Dispatcher {
  /** Something was committed: look now rather than at the next tick. */
  nudge(): void;
  start(): void;
  /** Takes nothing more, and waits for what is under way. */
  stop(): Promise<void>;
  /** Resolves once nothing is under way and nothing is due: for tests and for the stop. */
  idle(): Promise<void>;
  running(): boolean;
}

/**
 * Claims what is due and hands it to `deliver`, `simultanees` at most at once. A failure of `deliver`
 * itself (the database went away) leaves the claim, which its lease gives back.
 */
export function createDispatcher(parts: {
  db: Database;
  clock: Clock;
  log: Log;
  instance: string;
  simultanees: number;
  /** Flows whose API is not open: nothing of theirs is taken. */
  fermes: readonly Flux[];
  deliver: (transmission: TransmissionPrise) => Promise<void>;
}): Dispatcher {
  const underWay = new Set<Promise<void>>();
  let pumping: Promise<void> | null = null;
  let again = false;
  let started = false;
  let cancelPoll = () => {};

  async function pump(): Promise<void> {
    do {
      again = false;
      const room = parts.simultanees - underWay.size;
      // When there is no room, the first delivery to end nudges.
      if (room <= 0 || !started) return;
      const taken = await claim(room);
      for (const transmission of taken) launch(transmission);
      if (taken.length === room) again = true;
    } while (again);
  }

  async function claim(room: number): Promise<TransmissionPrise[]> {
    try {
      return await parts.db.acrossCollectivites((tx) =>
        claimTransmissions(tx, {
          instance: parts.instance,
          now: parts.clock.now(),
          leaseMs: LEASE_MS,
          limite: room,
          fermes: parts.fermes,
        }),
      );
    } catch (error) {
      parts.log.error({ erreur: error instanceof Error ? error.name : "inconnue" }, "claim failed");
      return [];
    }
  }

  function launch(transmission: TransmissionPrise): void {
    const task = parts
      .deliver(transmission)
      .catch((error: unknown) => {
        parts.log.error(
          { transmission: transmission.id, erreur: error instanceof Error ? error.name : "inconnue" },
          "delivery failed before it was settled",
        );
      })
      .finally(() => {
        underWay.delete(task);
        nudge();
      });
    underWay.add(task);
  }

  function nudge(): void {
    if (!started) return;
    if (pumping) {
      again = true;
      return;
    }
    pumping = pump().finally(() => {
      pumping = null;
      if (again) nudge();
    });
  }

  function poll(): void {
    nudge();
    cancelPoll = parts.clock.setTimeout(poll, POLL_MS);
  }

  async function idle(): Promise<void> {
    while (pumping || underWay.size > 0) {
      await pumping;
      await Promise.all([...underWay]);
    }
  }

  return {
    nudge,
    idle,
    running: () => started,
    start() {
      started = true;
      poll();
    },
    async stop() {
      started = false;
      cancelPoll();
      await idle();
    },
  };
}
