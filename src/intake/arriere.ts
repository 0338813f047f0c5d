import type { Clock } from "../clock.ts";
import { Probleme } from "../domain/probleme.ts";
import { countArriere, countArriereTotal } from "../persistence/arriere.ts";
import type { Database, Tx } from "../persistence/database.ts";

/** A count is believed this long, that a write does not count rows. */
const CRU_MS = 1_000;
/** Nobody asks to see the whole backlog more often: it crosses every row that waits. */
const TOTAL_CRU_MS = 10_000;
const RETRY_AFTER_S = 60;

/** What waits to be sent, and the bound past which no more is taken in. */
export interface Arriere {
  /**
   * To be asked within the transaction that adds one.
   * @throws Probleme `arriere-plein` when the bound is reached
   */
  admit(tx: Tx, collectivite: string): Promise<void>;
  /** How many wait, of all collectivités; ten seconds old at most. */
  countTotal(): Promise<number>;
}

interface Compte {
  nombre: number;
  /** Epoch milliseconds. */
  le: number;
}

export function createArriere(parts: { db: Database; clock: Clock; max: number }): Arriere {
  const { db, clock, max } = parts;
  const comptes = new Map<string, Compte>();
  let total: Compte | null = null;
  const isOld = (compte: Compte, age: number) => Math.abs(clock.now() - compte.le) >= age;

  return {
    async admit(tx, collectivite) {
      let compte = comptes.get(collectivite);
      if (!compte || isOld(compte, CRU_MS)) {
        compte = { nombre: await countArriere(tx, collectivite, max), le: clock.now() };
        comptes.set(collectivite, compte);
      }
      if (compte.nombre >= max) {
        throw new Probleme(
          "arriere-plein",
          `${max} transmissions de la collectivité attendent déjà : celle-ci n'a pas été enregistrée.`,
          { entetes: { "Retry-After": String(RETRY_AFTER_S) } },
        );
      }
      // Those that come within the same second are counted by hand.
      compte.nombre += 1;
    },
    async countTotal() {
      if (!total || isOld(total, TOTAL_CRU_MS)) {
        total = { nombre: await db.acrossCollectivites(countArriereTotal), le: clock.now() };
      }
      return total.nombre;
    },
  };
}
