import type { Clock } from "../clock.ts";
import { type Fermetures, findFermeture } from "../domain/fermetures.ts";
import type { Flux } from "../domain/flux.ts";
import type { Log } from "../log.ts";
import {
  type Claim,
  claimTransmissions,
  renewClaims,
  type TransmissionPrise,
} from "../persistence/claims.ts";
import type { Database } from "../persistence/database.ts";

/** Milliseconds. What they are measured by is France Travail's slowness: they are shortened together, or not at all. */
export interface Durees {
  poll: number;
  /** A claim is renewed as long as the instance lives: one that dies is found out after this time. */
  lease: number;
  /**
   * Longer than the longest attempt, of three calls that each wait for 65 s, and than what France Travail may still do of it once
   * nobody waits for its answer.
   */
  doute: number;
}
export const DUREES: Durees = { poll: 1_000, lease: 30_000, doute: 4 * 60_000 };
/** Of what is under way, one collectivité and flow has so much: the others always find room. */
const PAR_FLUX = 8;

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
  /** When nothing can be written: nothing is taken then. */
  fermetures: Fermetures;
  /** Of whose acts it takes, now; absent: of everybody's. */
  logiciel?: (() => Claim["logiciel"]) | undefined;
  /** Answers until when the door that this one needs is shut, or null. */
  deliver: (transmission: TransmissionPrise) => Promise<number | null>;
  durees?: Durees | undefined;
}): Dispatcher {
  const { durees = DUREES } = parts;
  const underWay = new Map<Promise<void>, TransmissionPrise>();
  /**
   * Doors found shut, until when: of what goes through them only that which somebody waits for is taken, and told so.
   * However many transmissions wait behind one, they are neither read nor tried for nothing.
   */
  const retenues = new Map<string, { collectivite: string; flux: Flux; jusqua: number }>();
  let pumping: Promise<void> | null = null;
  let again = false;
  let started = false;
  let cancelPoll = () => {};
  let cancelRenewal = () => {};

  async function pump(): Promise<void> {
    do {
      again = false;
      const room = parts.simultanees - underWay.size;
      // When there is no room, the first delivery to end nudges.
      if (room <= 0 || !started) return;
      if (findFermeture(parts.fermetures, parts.clock.now(), { lecture: false })) return;
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
          leaseMs: durees.lease,
          douteMs: durees.doute,
          limite: room,
          fermes: parts.fermes,
          logiciel: parts.logiciel?.(),
          parFlux: PAR_FLUX,
          enCours: countUnderWay(),
          enMain: [...underWay.values()].map(({ id }) => id),
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
      .then((jusqua) => hold(transmission, jusqua))
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
    underWay.set(task, transmission);
  }

  function hold({ collectivite, flux }: TransmissionPrise, jusqua: number | null): void {
    const key = keyOf({ collectivite, flux });
    if (jusqua === null) retenues.delete(key);
    else retenues.set(key, { collectivite, flux, jusqua });
  }

  function countUnderWay() {
    const counts = new Map<string, { collectivite: string; flux: Flux; nombre: number }>();
    for (const { collectivite, flux } of underWay.values()) {
      const key = keyOf({ collectivite, flux });
      counts.set(key, { collectivite, flux, nombre: (counts.get(key)?.nombre ?? 0) + 1 });
    }
    for (const [key, { collectivite, flux, jusqua }] of retenues) {
      if (jusqua > parts.clock.now()) counts.set(key, { collectivite, flux, nombre: PAR_FLUX });
      else retenues.delete(key);
    }
    return [...counts.values()];
  }

  /** As long as this instance lives, what it has taken is its own. */
  async function renew(): Promise<void> {
    const ids = [...underWay.values()].map(({ id }) => id);
    const until = parts.clock.now() + durees.lease;
    await parts.db
      .acrossCollectivites((tx) => renewClaims(tx, { instance: parts.instance, ids, until }))
      .catch((error: unknown) => {
        // What is lost to another instance is not sent by this one: `markSent` asks who holds it.
        parts.log.warn({ erreur: error instanceof Error ? error.name : "inconnue" }, "claims not renewed");
      });
    if (started || underWay.size > 0) scheduleRenewal();
  }

  function scheduleRenewal(): void {
    cancelRenewal = parts.clock.setTimeout(() => void renew(), durees.lease / 3);
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
    cancelPoll = parts.clock.setTimeout(poll, durees.poll);
  }

  async function idle(): Promise<void> {
    while (pumping || underWay.size > 0) {
      await pumping;
      await Promise.all([...underWay.keys()]);
    }
  }

  return {
    nudge,
    idle,
    running: () => started,
    start() {
      started = true;
      poll();
      scheduleRenewal();
    },
    async stop() {
      started = false;
      cancelPoll();
      await idle();
      cancelRenewal();
    },
  };
}

const keyOf = ({ collectivite, flux }: { collectivite: string; flux: Flux }) => `${collectivite} ${flux}`;
