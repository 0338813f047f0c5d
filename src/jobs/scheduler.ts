import type { Clock } from "../clock.ts";
import type { Log } from "../log.ts";
import { compactCompteurs } from "../persistence/compteurs.ts";
import { compactDelais } from "../persistence/delais-comptes.ts";
import { isHourOver, TOUTES, withJobLock } from "../persistence/travaux.ts";
import { type AlertesParts, tellAlertes } from "./alertes.ts";
import { tellEcheances } from "./echeances.ts";
import { watchGarde } from "./garde.ts";
import { purgeExpired } from "./retention.ts";

const HOUR_MS = 3_600_000;

export interface Scheduler {
  start(): void;
  /** Resolves once nothing is under way. */
  idle(): Promise<void>;
  /** Starts nothing more, and waits for what is under way. */
  stop(): Promise<void>;
}

/** Looks every hour for what is to be done; each job is done by one instance, and once within its time. */
export function createScheduler(
  parts: AlertesParts & {
    clock: Clock;
    log: Log;
    /** Told when events were written. */
    onEvenements?: () => void;
  },
): Scheduler {
  const { db, clock, log } = parts;
  let cancel = () => {};
  let underWay: Promise<void> = Promise.resolve();

  async function run(nom: string, job: () => Promise<void>): Promise<void> {
    try {
      await job();
    } catch (error) {
      log.error({ erreur: error instanceof Error ? error.name : "inconnue" }, `${nom} failed`);
    }
  }

  async function runAll(): Promise<void> {
    await run("purge", async () => {
      const now = clock.now();
      const travail = { nom: "purge", collectivite: TOUTES, now, isDue: isHourOver(now) };
      const purged = await withJobLock(db, travail, async (tx) => {
        await compactCompteurs(tx);
        await compactDelais(tx, now);
        return purgeExpired(tx, now);
      });
      if (purged && Object.values(purged).some((nombre) => nombre > 0)) log.info(purged, "purged");
    });
    await run("retention of blocked acts", async () => {
      const gardees = await watchGarde(parts, clock.now());
      if (gardees.annoncees + gardees.abandonnees === 0) return;
      log.info(gardees, "blocked acts: told, given up");
      parts.onEvenements?.();
    });
    await run("deadlines", async () => {
      const echeances = await tellEcheances(db, clock.now());
      if (echeances === 0) return;
      log.info({ echeances }, "deadlines told");
      parts.onEvenements?.();
    });
    await run("warnings", async () => {
      const alertes = await tellAlertes(parts, clock.now());
      if (alertes === 0) return;
      log.info({ alertes }, "warnings told");
      parts.onEvenements?.();
    });
  }

  function tick(): void {
    underWay = runAll();
    cancel = clock.setTimeout(tick, HOUR_MS);
  }

  return {
    start: tick,
    idle: () => underWay,
    async stop() {
      cancel();
      await underWay;
    },
  };
}
