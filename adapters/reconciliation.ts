import type { FranceTravail } from "./client.ts";
import type { Contexte, Reconciliation } from "./contract.ts";
import { NO_ANSWER, type Outcome } from "./outcome.ts";

/** What France Travail was read to hold cannot tell whether it was done: a person has to look. */
export const UNSETTLED: Reconciliation = {
  kind: "unsettled",
  outcome: { kind: "uncertain", cause: "issue-incertaine", reponse: NO_ANSWER },
};

/**
 * The `reconcile` of an act that one reading settles. `isDone` compares what was asked for with what is read there:
 * true, it was done; false, it was not, and may be sent again; undefined, a person has to look.
 */
export function settledBy<Corps, Lu>(
  read: (franceTravail: FranceTravail, contexte: Contexte, corps: Corps) => Promise<Outcome<Lu>>,
  isDone: (corps: Corps, lu: Lu, contexte: Contexte) => boolean | undefined,
) {
  return async (franceTravail: FranceTravail, corps: Corps, contexte: Contexte): Promise<Reconciliation> => {
    const outcome = await read(franceTravail, contexte, corps);
    if (outcome.kind !== "accepted") return { kind: "unsettled", outcome };
    const done = isDone(corps, outcome.value, contexte);
    if (done === undefined) return UNSETTLED;
    return done ? { kind: "done", outcome: { ...outcome, value: null } } : { kind: "not-done" };
  };
}
