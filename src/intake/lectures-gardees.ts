import type { Clock } from "../clock.ts";

/** What was read of France Travail and does not change from one hour to the next; in memory, per process. */
export interface LecturesGardees {
  find(cle: string): { valeur: unknown } | null;
  keep(cle: string, valeur: unknown, milliseconds: number): void;
}

/** Queries are few; should a caller invent many, the oldest go. */
const GARDEES_MAX = 500;

export function createLecturesGardees(clock: Clock): LecturesGardees {
  const gardees = new Map<string, { valeur: unknown; until: number }>();
  return {
    find(cle) {
      const gardee = gardees.get(cle);
      return gardee && clock.now() < gardee.until ? { valeur: gardee.valeur } : null;
    },
    keep(cle, valeur, milliseconds) {
      gardees.delete(cle);
      gardees.set(cle, { valeur, until: clock.now() + milliseconds });
      const [oldest] = gardees.keys();
      if (gardees.size > GARDEES_MAX && oldest !== undefined) gardees.delete(oldest);
    },
  };
}
