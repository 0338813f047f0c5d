import type { Clock } from "../src/clock.ts";
import type { CodeProbleme } from "../src/domain/probleme.ts";

/** One quota of France Travail: an API (`orientationusager`) for one application, that is one collectivité. */
export interface QuotaKey {
  collectivite: string;
  api: string;
}

/**
 * Leave to make one call, to be given back when its answer is there, with whether France Travail answered (nothing where
 * no call was made); or when to ask again (epoch ms), and why not now where it is not the pace.
 */
export type Slot =
  | {
      kind: "granted";
      release: (answered?: boolean) => void;
      /** The call leaves before that instant (epoch ms), or gives its place back; absent: whenever it can. */
      leaveBy?: number | undefined;
    }
  | { kind: "later"; retryAt: number; cause?: CodeProbleme; detail?: string };

export interface Demande {
  /** A caller waits for it: it goes before those for whom nobody does. */
  prioritaire?: boolean;
  /** The call changes nothing there. */
  lecture?: boolean;
}

/** Who may call, and when. In this process here; a quota shared by instances has the same shape. */
export interface Throttle {
  acquire(key: QuotaKey, options?: Demande): Promise<Slot>;
  /** France Travail asked to wait: nobody calls this API for this collectivité before `until` (epoch ms). */
  close(key: QuotaKey, until: number): void | Promise<void>;
}

export interface ThrottleOptions {
  clock: Clock;
  /** Calls per second. G45: no figure is published; 4 is that of another API. */
  debit?: number;
  /** Calls in flight. */
  enVol?: number;
  /** Longest wait for a slot, in milliseconds; beyond, `later`. */
  waitMax?: number;
}

/**
 * France Travail counts arrivals and we count departures: the window is wider than a second by what a network
 * may shift, so that no second holds more than `debit` calls when they arrive.
 */
const WINDOW_MS = 1_110;
/** Of what the window has beyond a second, so much may go by between leave and the first byte; the rest is the network's. */
export const DEPART_MAX_MS = 80;

/** A quota per key: who is waited for first, then first come first served, on the given clock. */
export function createThrottle({ clock, debit = 4, enVol = 10, waitMax = 5_000 }: ThrottleOptions): Throttle {
  const quotas = new Map<string, Quota>();

  const quotaOf = ({ collectivite, api }: QuotaKey): Quota => {
    const key = `${collectivite} ${api}`;
    const known = quotas.get(key);
    if (known) return known;
    const created = createQuota(clock, debit, enVol, waitMax);
    quotas.set(key, created);
    return created;
  };

  return {
    acquire: (key, { prioritaire = false } = {}) => quotaOf(key).acquire(prioritaire),
    close: (key, until) => quotaOf(key).close(until),
  };
}

interface Quota {
  acquire(prioritaire: boolean): Promise<Slot>;
  close(until: number): void;
}

interface Waiter {
  /** Epoch ms after which it would rather be told `later`. */
  deadline: number;
  prioritaire: boolean;
  settle(slot: Slot): void;
}

/** Puts a waiter in its place of the queue: behind those who are waited for, before the others where it is one. */
export function enqueue<W extends { prioritaire: boolean }>(queue: W[], waiter: W): void {
  const place = waiter.prioritaire ? queue.findIndex((other) => !other.prioritaire) : -1;
  queue.splice(place === -1 ? queue.length : place, 0, waiter);
}

function createQuota(clock: Clock, debit: number, enVol: number, waitMax: number): Quota {
  /** The last departures, oldest first: `debit` of them at least, once that many were made. */
  let departures: number[] = [];
  let waiters: Waiter[] = [];
  let inFlight = 0;
  let closedUntil = 0;
  let cancelTimer: (() => void) | null = null;

  /** When the caller at this place of the queue may leave, if answers come back in time. */
  const departureOf = (place: number): number => {
    const next: number[] = [];
    let at = 0;
    for (let i = 0; i <= place; i += 1) {
      const previous = i < debit ? departures[departures.length - debit + i] : next[i - debit];
      at = Math.max(clock.now(), closedUntil, previous === undefined ? 0 : previous + WINDOW_MS);
      next.push(at);
    }
    return at;
  };

  const grant = (): Slot => {
    departures.push(clock.now());
    if (departures.length > 2 * debit) departures = departures.slice(-debit);
    inFlight += 1;
    let released = false;
    return {
      kind: "granted",
      leaveBy: clock.now() + DEPART_MAX_MS,
      release() {
        if (released) return;
        released = true;
        inFlight -= 1;
        pump();
      },
    };
  };

  /** Serves who can leave now, tells `later` to who would wait too long, and wakes up for the next of either. */
  const pump = (): void => {
    cancelTimer?.();
    cancelTimer = null;
    const now = clock.now();
    while (waiters.length > 0 && inFlight < enVol && departureOf(0) <= now) waiters.shift()?.settle(grant());
    const next = departureOf(0);
    // Full in flight, nobody knows when an answer will come: a second is when to look again.
    const retryAt = inFlight < enVol ? next : Math.max(next, now + 1_000);
    const tooLate = waiters.filter(({ deadline }) => deadline < next || deadline <= now);
    waiters = waiters.filter((waiter) => !tooLate.includes(waiter));
    for (const waiter of tooLate) waiter.settle({ kind: "later", retryAt });
    if (waiters.length === 0) return;
    const deadlines = waiters.map(({ deadline }) => deadline);
    const wake = Math.min(...deadlines, ...(inFlight < enVol ? [next] : []));
    cancelTimer = clock.setTimeout(pump, Math.max(1, wake - now));
  };

  return {
    acquire(prioritaire) {
      const now = clock.now();
      const before = prioritaire ? waiters.filter((waiter) => waiter.prioritaire) : waiters;
      const at = departureOf(before.length);
      if (at - now > waitMax) return Promise.resolve({ kind: "later", retryAt: at });
      return new Promise((settle) => {
        enqueue(waiters, { deadline: now + waitMax, prioritaire, settle });
        pump();
      });
    },
    close(until) {
      closedUntil = Math.max(closedUntil, until);
      pump();
    },
  };
}
