import type { Clock } from "../clock.ts";
import type { Log } from "../log.ts";
import type { Chiffrement } from "../persistence/chiffrement.ts";
import type { Database } from "../persistence/database.ts";
import { listRejeuxEnCours, replaySome, type SansLecture } from "../persistence/rejeux.ts";

const TICK_MS = 1_000;
/** Of one command, so many wait in the queue at once: older than what comes in, they go before it in their flow. */
export const FENETRE_REJEU = 20;

export interface Rejeux {
  start(): void;
  /** Looks now rather than at the next tick. */
  wake(): void;
  /** Starts nothing more, and waits for what is under way. */
  stop(): Promise<void>;
}

/**
 * Replays behind the answer what was asked for many at once, a few at a time, so that it starves nobody. What it has
 * to do stands in the database: a restart goes on, and any instance may.
 */
export function createRejeux(parts: {
  db: Database;
  chiffrement: Chiffrement;
  clock: Clock;
  log: Log;
  sansLecture: SansLecture;
  /** Told when something was put back in the queue. */
  onReplayed: () => void;
}): Rejeux {
  const { db, chiffrement, clock, log, sansLecture } = parts;
  let cancel = () => {};
  let started = false;
  let again = false;
  let underWay: Promise<void> | null = null;

  async function run(): Promise<void> {
    try {
      for (const one of await db.acrossCollectivites(listRejeuxEnCours)) {
        const now = clock.now();
        const replayed = await db.inCollectivite(one.collectivite, (tx) =>
          replaySome(tx, chiffrement, one, { fenetre: FENETRE_REJEU, sansLecture, now }),
        );
        if (replayed > 0) {
          log.info({ rejeu: one.id, collectivite: one.collectivite, nombre: replayed }, "replayed");
          parts.onReplayed();
        }
      }
    } catch (error) {
      log.error({ erreur: error instanceof Error ? error.name : "inconnue" }, "replay failed");
    }
  }

  /** However often it is woken meanwhile, it looks once more and not once for each. */
  function wake(): void {
    if (!started) return;
    if (underWay) {
      again = true;
      return;
    }
    underWay = run().finally(() => {
      underWay = null;
      if (!again) return;
      again = false;
      wake();
    });
  }

  function tick(): void {
    wake();
    cancel = clock.setTimeout(tick, TICK_MS);
  }

  return {
    wake,
    start() {
      started = true;
      tick();
    },
    async stop() {
      started = false;
      cancel();
      while (underWay) await underWay;
    },
  };
}
