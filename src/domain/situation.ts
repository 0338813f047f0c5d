import { type EntreeParcours, readConnus } from "./parcours-dossier.ts";
import { readDecisions } from "./parcours-lecture.ts";

/** What a dossier is counted by, besides its two delays; civil dates. */
export interface Situation {
  /** The day that the six weeks run from, or will: the last reopening, else the reception, else the notification. */
  droitRecuLe: string | null;
  /** The day on which the current right ended; null while it runs, and where its end is still to come. */
  droitFin: string | null;
  /** Decisions of orientation that count for the current right: the first one, and each re-orientation. */
  decisions: number;
  premiereDecision: string | null;
  derniereDecision: string | null;
  /** Of the last decision, in France Travail's own codes; null where it does not say. */
  parcours: string | null;
  organisme: string | null;
}

/** Where a person stands on `dateObservation`, by the readings that the delays are computed from. */
export function findSituation(
  entree: Pick<EntreeParcours, "droitRsa" | "faits" | "dateObservation">,
): Situation {
  const { periode, faits } = readConnus(entree);
  const { retenues } = readDecisions(faits);
  const derniere = retenues.at(-1) ?? null;
  const detail = faits.find(({ rang }) => rang === derniere?.rang)?.detail;
  const { droitRsa } = entree;
  return {
    droitRecuLe: periode.reception ?? droitRsa?.dateReception ?? droitRsa?.dateNotification ?? null,
    droitFin: periode.finDroit,
    decisions: retenues.length,
    premiereDecision: retenues[0]?.date ?? null,
    derniereDecision: derniere?.date ?? null,
    parcours: detail?.parcours ?? null,
    organisme: detail?.organisme ?? null,
  };
}
