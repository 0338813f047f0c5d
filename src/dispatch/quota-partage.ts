import {
  DEPART_MAX_MS,
  enqueue,
  type QuotaKey,
  type Slot,
  type Throttle,
  type ThrottleOptions,
} from "../../adapters/throttle.ts";
import type { Log } from "../log.ts";
import type { Database } from "../persistence/database.ts";
import { closeQuota, type Reservation, reserveDeparts } from "../persistence/quotas.ts";

/**
 * Share of the pace that is kept in hand: what a network, a new connection and a busy machine may shift between departure
 * and arrival. With a twentieth, under `kill -9` on a saturated machine, some calls in a thousand arrived one too many in
 * their second, late by up to 96 ms: four intervals now leave 111.
 */
const EN_RESERVE = 0.1;
/** Departures are not reserved further ahead: who is waited for comes within that time. Milliseconds. */
const HORIZON_MS = 500;
/** A departure missed by more is given back: it would crowd those that follow. Less than what is kept in hand. */
const RETARD_MAX_MS = 25;

/** The pace of each quota kept in the database, all instances together; calls in flight are counted in this process. */
export function createQuotaPartage(parts: ThrottleOptions & { db: Database; log: Log }): Throttle {
  const files = new Map<string, File>();
  const fileOf = (key: QuotaKey): File => {
    const name = `${key.collectivite} ${key.api}`;
    const file = files.get(name) ?? createFile(parts, key);
    files.set(name, file);
    return file;
  };
  return {
    acquire: (key, { prioritaire = false } = {}) => fileOf(key).acquire(prioritaire),
    close: (key, until) => fileOf(key).close(until),
  };
}

/** Those who wait for one quota, in this process. */
interface File {
  acquire(prioritaire: boolean): Promise<Slot>;
  close(until: number): Promise<void>;
}

interface Waiter {
  /** Epoch ms after which it would rather be told `later`. */
  deadline: number;
  prioritaire: boolean;
  settle(slot: Slot): void;
}

function createFile(
  { db, clock, log, debit = 4, enVol = 10, waitMax = 5_000 }: ThrottleOptions & { db: Database; log: Log },
  key: QuotaKey,
): File {
  const interval = 1_000 / (debit * (1 - EN_RESERVE));
  const waiters: Waiter[] = [];
  /** Departures reserved for this process, epoch ms, soonest first. */
  let departs: number[] = [];
  let inFlight = 0;
  let reserving = false;
  /** No departure is free before; epoch ms. */
  let nextFree = 0;
  /** How long a reservation takes, by the last ones: one that would be missed when it comes is not asked for. */
  let trajet = 0;
  let cancelTimer: (() => void) | null = null;

  function grant(depart: number): Slot {
    inFlight += 1;
    let released = false;
    return {
      kind: "granted",
      leaveBy: depart + DEPART_MAX_MS,
      release() {
        if (released) return;
        released = true;
        inFlight -= 1;
        pump();
      },
    };
  }

  function pump(): void {
    cancelTimer?.();
    cancelTimer = null;
    const now = clock.now();
    departs = departs.filter((depart) => depart >= now - RETARD_MAX_MS);
    // A clock counts whole milliseconds: a departure due within this one is due.
    while (waiters.length > 0 && inFlight < enVol && departs[0] !== undefined && departs[0] < now + 1) {
      const [depart] = departs.splice(0, 1);
      waiters.shift()?.settle(grant(depart ?? now));
    }
    // Full in flight, nobody knows when an answer will come: a second is when to look again.
    const retryAt = Math.ceil(Math.max(nextFree, inFlight < enVol ? now : now + 1_000));
    const tooLate = waiters.filter(
      ({ deadline }, place) => deadline <= now || (place >= departs.length && deadline < nextFree),
    );
    for (const waiter of tooLate) {
      waiters.splice(waiters.indexOf(waiter), 1);
      waiter.settle({ kind: "later", retryAt });
    }
    if (waiters.length === 0) return;
    if (waiters.length > departs.length && inFlight < enVol && nextFree - HORIZON_MS <= now) void reserve();
    // What a reservation under way will give, it says itself when it comes.
    const reservable = reserving ? Number.POSITIVE_INFINITY : Math.max(nextFree - HORIZON_MS, now + 1);
    const wake = Math.min(
      ...waiters.map(({ deadline }) => deadline),
      ...(inFlight < enVol ? [departs[0] ?? reservable] : []),
    );
    // Departures have fractions of a millisecond, instants have none.
    cancelTimer = clock.setTimeout(pump, Math.max(1, Math.ceil(wake - now)));
  }

  async function reserve(): Promise<void> {
    if (reserving) return;
    reserving = true;
    const asked = clock.now();
    // As many as leave within the horizon, one at least.
    const nombre = Math.min(waiters.length - departs.length, Math.max(1, Math.floor(HORIZON_MS / interval)));
    const reserved = await db
      .inCollectivite(key.collectivite, (tx) =>
        reserveDeparts(tx, {
          ...key,
          nombre,
          interval,
          auPlusTot: asked + trajet,
          horizon: asked + trajet + HORIZON_MS,
        }),
      )
      .catch((error: unknown): Reservation => {
        log.warn({ erreur: error instanceof Error ? error.name : "inconnue" }, "no departure reserved");
        return { nombre: 0, premier: clock.now() + HORIZON_MS + 1_000 };
      });
    reserving = false;
    const lasted = clock.now() - asked;
    // Longer than that, the process or its clock stood still meanwhile: it says nothing of the next one.
    trajet = lasted > HORIZON_MS ? trajet / 2 : Math.max(lasted, trajet / 2);
    for (let place = 0; place < reserved.nombre; place += 1)
      departs.push(reserved.premier + place * interval);
    nextFree = reserved.premier + reserved.nombre * interval;
    pump();
  }

  return {
    acquire(prioritaire) {
      return new Promise((settle) => {
        enqueue(waiters, { deadline: clock.now() + waitMax, prioritaire, settle });
        pump();
      });
    },
    async close(until) {
      departs = [];
      nextFree = Math.max(nextFree, until);
      await db.inCollectivite(key.collectivite, (tx) => closeQuota(tx, key, until));
      pump();
    },
  };
}
