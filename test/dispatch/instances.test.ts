import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createThrottle } from "../../adapters/throttle.ts";
import { createQuotaPartage } from "../../src/dispatch/quota-partage.ts";
import { createLog } from "../../src/log.ts";
import type { Database } from "../../src/persistence/database.ts";
import { openTestDatabase, type TestDatabase } from "../support/base.ts";
import { createTestClock, type TestClock } from "../support/horloge.ts";

const START = "2026-02-12T11:00:00Z";
const key = { collectivite: "33", api: "orientationusager" };
const log = createLog("silent");

let base: TestDatabase;
let clock: TestClock;
beforeAll(async () => {
  base = await openTestDatabase();
});
beforeEach(async () => {
  await base.reset();
  clock = createTestClock(START);
});
afterAll(() => base.reset());

/** The database, and a way to know that none of its transactions runs: the set clock must not outrun them. */
function watch(db: Database) {
  let running = 0;
  const inCollectivite: Database["inCollectivite"] = async (code, act) => {
    running += 1;
    return db.inCollectivite(code, act).finally(() => {
      running -= 1;
    });
  };
  const settle = async () => {
    do await new Promise((resolve) => setImmediate(resolve));
    while (running > 0);
  };
  return { db: { ...db, inCollectivite }, settle };
}

/** Lets time pass by small steps, between which the database ends what it was asked. */
async function live(settle: () => Promise<void>, milliseconds: number): Promise<void> {
  for (let passed = 0; passed < milliseconds; passed += 5) {
    await settle();
    await clock.advance(5);
  }
  await settle();
}

const inAnySecond = (departs: readonly number[]) =>
  Math.max(...departs.map((start) => departs.filter((at) => at >= start && at < start + 1_000).length));

describe("one quota for three instances", () => {
  const open = (db: Database, debit: number, enVol = 1_000) =>
    [1, 2, 3].map(() => createQuotaPartage({ db, log, clock, debit, enVol, waitMax: 60_000 }));

  it.each([1, 4, 20])("no second holds more than %i calls, and the pace is reached", async (debit) => {
    const { db, settle } = watch(base.db);
    const departs: number[] = [];
    for (const throttle of open(db, debit)) {
      for (let i = 0; i < debit * 3; i += 1)
        void throttle.acquire(key).then((slot) => {
          if (slot.kind === "granted") departs.push(clock.now());
        });
    }

    await live(settle, 10_000);

    expect(departs).toHaveLength(debit * 9);
    expect(inAnySecond(departs)).toBeLessThanOrEqual(debit);
    const lasted = (Math.max(...departs) - Math.min(...departs)) / 1_000;
    expect(lasted).toBeLessThan((debit * 9) / (debit * 0.9) + 0.5);
  });

  it("who is waited for leaves before those who came first", async () => {
    const { db, settle } = watch(base.db);
    const [throttle] = open(db, 4);
    const left: string[] = [];
    for (let i = 0; i < 12; i += 1) void throttle?.acquire(key).then(() => left.push("masse"));
    await live(settle, 300);
    const before = left.length;
    void throttle?.acquire(key, { prioritaire: true }).then(() => left.push("clic"));

    await live(settle, 5_000);

    expect(left.indexOf("clic")).toBeLessThanOrEqual(before + 1);
  });

  it("a Retry-After heard by one closes the door for all", async () => {
    const { db, settle } = watch(base.db);
    const [first, second] = open(db, 100);
    await first?.close(key, clock.now() + 3_000);
    const departs: number[] = [];
    void second?.acquire(key).then(() => departs.push(clock.now()));

    await live(settle, 2_900);
    expect(departs).toEqual([]);
    await live(settle, 200);

    expect(departs).toHaveLength(1);
  });

  it("a departure that a busy process missed is given back, and the caller leaves by another", async () => {
    const { db, settle } = watch(base.db);
    const [throttle] = open(db, 4);
    const departs: number[] = [];
    for (let i = 0; i < 3; i += 1) void throttle?.acquire(key).then(() => departs.push(clock.now()));
    await settle();

    // The process stood still: its second departure was due 278 ms after the first.
    clock.set(new Date(Date.parse(START) + 400).toISOString());
    await live(settle, 2_000);

    expect(departs).toHaveLength(3);
    expect(departs.every((at) => at === Date.parse(START) || at > Date.parse(START) + 420)).toBe(true);
  });

  it("tells when to come back where the wait would be too long, as one process does", async () => {
    const { db, settle } = watch(base.db);
    const shared = createQuotaPartage({ db, log, clock, debit: 1, waitMax: 1_000 });
    const alone = createThrottle({ clock, debit: 1, waitMax: 1_000 });
    for (const throttle of [shared, alone]) {
      const slots = [1, 2, 3, 4].map(() => throttle.acquire(key));
      await live(settle, 5_000);

      const kinds = (await Promise.all(slots)).map(({ kind }) => kind);
      expect(kinds.slice(0, 1)).toEqual(["granted"]);
      expect(kinds.at(-1)).toBe("later");
    }
  });
});
