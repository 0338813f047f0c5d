import type { Database } from "../../src/persistence/database.ts";
import type { Banc } from "./banc.ts";

/** The database, and how many of its transactions run. */
export function watchDatabase(db: Database): { db: Database; running: () => number } {
  let running = 0;
  const watched = async <T>(run: () => Promise<T>): Promise<T> => {
    running += 1;
    return run().finally(() => {
      running -= 1;
    });
  };
  return {
    db: {
      ...db,
      inCollectivite: (code, act) => watched(() => db.inCollectivite(code, act)),
      acrossCollectivites: (act) => watched(() => db.acrossCollectivites(act)),
    },
    running: () => running,
  };
}

/** So many turns of the event loop without anything under way: what goes from one side to the other of a socket takes a few. */
const TURNS = 25;

/**
 * Lets time pass from one timer to the next, and by steps of `step` milliseconds at most, between which the database and France Travail end what they were asked: on a
 * clock that is set, waiting for one's turn and working do not mix otherwise. Stops early once `done`.
 */
export async function live(
  banc: Banc,
  running: () => number,
  { milliseconds, step, done = () => false }: { milliseconds: number; step: number; done?: () => boolean },
): Promise<void> {
  const settle = async () => {
    for (let calm = 0; calm < TURNS; calm += 1) {
      await new Promise((resolve) => setImmediate(resolve));
      if (running() > 0 || banc.answering() > 0) calm = 0;
    }
  };
  await settle();
  const end = banc.clock.now() + milliseconds;
  while (banc.clock.now() < end && !done()) {
    const now = banc.clock.now();
    // Never past a timer: what it asks of the database is answered at its own instant, as it is in true time.
    const next = Math.min(end, now + step, banc.clock.next() ?? end);
    await banc.clock.advance(Math.max(0, next - now));
    await settle();
  }
}
