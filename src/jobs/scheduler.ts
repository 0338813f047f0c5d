import type { Clock } from "../clock.ts";
import type { Log } from "../log.ts";
import type { Database } from "../persistence/database.ts";
import { purgeExpired } from "./retention.ts";

const HOUR_MS = 3_600_000;

export interface Scheduler {
  start(): void;
  /** Starts nothing more, and waits for what is under way. */
  stop(): Promise<void>;
}

/** Runs the purge every hour. It may run in several instances at once: what it deletes, it deletes once. */
export function createScheduler({ db, clock, log }: { db: Database; clock: Clock; log: Log }): Scheduler {
  let cancel = () => {};
  let underWay: Promise<void> = Promise.resolve();

  async function run(): Promise<void> {
    try {
      const purged = await purgeExpired(db, clock.now());
      if (purged.reponses + purged.cles > 0) log.info(purged, "purged");
    } catch (error) {
      log.error({ erreur: error instanceof Error ? error.name : "inconnue" }, "purge failed");
    }
  }

  function tick(): void {
    underWay = run();
    cancel = clock.setTimeout(tick, HOUR_MS);
  }

  return {
    start: tick,
    async stop() {
      cancel();
      await underWay;
    },
  };
}
