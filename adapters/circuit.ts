import type { Clock } from "../src/clock.ts";
import type { QuotaKey, Throttle } from "./throttle.ts";

/** An API that no longer answers, for one collectivité. Instants in epoch milliseconds. */
export interface CircuitOuvert extends QuotaKey {
  depuis: number;
  /** Before this instant nothing is sent, then one call. */
  prochainEssai: number;
}

export interface Circuits extends Throttle {
  /** What is open now, in this process. */
  listOuverts(): CircuitOuvert[];
}

/** So many calls in a row without an answer, and the API is left alone. */
export const ECHECS_MAX = 5;
const PREMIER_REPOS_MS = 5_000;
/** One call a minute is no load for whoever gets up, and who waits for it does not wait longer. */
const REPOS_MAX_MS = 60_000;
const DETAIL =
  "L'API ne répond plus : rien ne lui est envoyé, sinon un appel d'essai de temps en temps, jusqu'à ce qu'elle réponde.";

interface Etat {
  /** In a row. */
  echecs: number;
  /** Since when it is open; null: closed, calls pass. */
  depuis: number | null;
  /** Probes that failed since. */
  essais: number;
  prochainEssai: number;
  /** The probe under way, which the others wait for. */
  essai: Promise<void> | null;
}

/**
 * A circuit per API and collectivité in front of a pace: an API that lets `ECHECS_MAX` calls in a row without an answer is not
 * called, then one call tries it after a rest, which grows at each failure and is partly drawn at random; those who come
 * meanwhile wait for what it says. Business refusals and 429 are answers.
 *
 * It is ours and not a library's (cockatiel, opossum): theirs read the machine's clock, and five days of outage must be
 * lived in a test. It is of this process: of several instances each probes with one call, which needs no agreement.
 */
export function createCircuits(
  throttle: Throttle,
  { clock, random = Math.random }: { clock: Clock; random?: (() => number) | undefined },
): Circuits {
  const etats = new Map<string, Etat & QuotaKey>();
  const etatOf = ({ collectivite, api }: QuotaKey): Etat => {
    const key = `${collectivite} ${api}`;
    const etat = etats.get(key) ?? { collectivite, api, essai: null, ...CLOSED };
    etats.set(key, etat);
    return etat;
  };
  const restUntil = (essais: number): number => {
    const repos = Math.min(PREMIER_REPOS_MS * 2 ** essais, REPOS_MAX_MS);
    return clock.now() + Math.round(repos / 2 + (repos / 2) * random());
  };

  function report(etat: Etat, answered: boolean, isEssai: boolean): void {
    if (answered) Object.assign(etat, CLOSED);
    else if (etat.depuis === null) {
      etat.echecs += 1;
      if (etat.echecs < ECHECS_MAX) return;
      etat.depuis = clock.now();
      etat.prochainEssai = restUntil(0);
    } else if (isEssai) {
      etat.essais += 1;
      etat.prochainEssai = restUntil(etat.essais);
    }
  }

  /** The one call that tries; `done` lets the others know that it came back, or never left. */
  function begin(etat: Etat): () => void {
    let done = () => {};
    etat.essai = new Promise<void>((resolve) => {
      done = () => {
        etat.essai = null;
        resolve();
      };
    });
    return done;
  }

  return {
    async acquire(key, options) {
      const etat = etatOf(key);
      const isResting = () => etat.depuis !== null && clock.now() < etat.prochainEssai;
      const later = () => ({ kind: "later", retryAt: etat.prochainEssai, detail: DETAIL }) as const;
      while (etat.essai && !isResting()) await etat.essai;
      if (isResting()) return later();
      const isEssai = etat.depuis !== null;
      const done = isEssai ? begin(etat) : () => {};
      const slot = await throttle.acquire(key, options);
      if (slot.kind === "later") {
        done();
        return slot;
      }
      // It may have opened while one waited for one's turn.
      if (!isEssai && etat.depuis !== null) {
        slot.release();
        return later();
      }
      return {
        kind: "granted",
        leaveBy: slot.leaveBy,
        release(answered) {
          if (answered !== undefined) report(etat, answered, isEssai);
          done();
          slot.release(answered);
        },
      };
    },
    close: (key, until) => throttle.close(key, until),
    listOuverts: () =>
      [...etats.values()].flatMap(({ collectivite, api, depuis, prochainEssai }) =>
        depuis === null ? [] : [{ collectivite, api, depuis, prochainEssai }],
      ),
  };
}

const CLOSED = { echecs: 0, depuis: null, essais: 0, prochainEssai: 0 } as const;
