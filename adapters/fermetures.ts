import type { Clock } from "../src/clock.ts";
import { type Fermetures, findFermeture } from "../src/domain/fermetures.ts";
import type { Throttle } from "./throttle.ts";

/** In front of a pace: nothing is called during an announced maintenance, readings alone within the read-only hours. */
export function createFermetures<T extends Throttle>(throttle: T, clock: Clock, fermetures: Fermetures): T {
  return {
    ...throttle,
    async acquire(key, options = {}) {
      const { lecture = false } = options;
      const fermeture = findFermeture(fermetures, clock.now(), { lecture });
      if (fermeture) return { kind: "later", retryAt: fermeture.jusqua, cause: fermeture.cause };
      return throttle.acquire(key, options);
    },
  };
}
