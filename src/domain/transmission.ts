import type { Flux } from "./flux.ts";
import type { CodeProbleme } from "./probleme.ts";

/**
 * The life of a transmission. What always holds (each sentence is a property of transmission-vie.test.ts; the last one, of
 * test/dispatch/bail.test.ts; the thirty days, of test/dispatch/garde.test.ts):
 * - a transmission is in exactly one état, and only `en-attente` is ever sent;
 * - `acceptee`, `refusee` and `abandonnee` are final: no outcome moves them;
 * - `bloquee` moves by a person's command (replay, abandon, or the identity of its dossier put right), or is given up after
 *   thirty days, which was told seven days before;
 * - an outcome that is `uncertain` never leads to another sending before France Travail was read: nothing is done twice;
 * - where nothing can be read, it is sent again on a person's word alone;
 * - it is never tried before the instant that it was given, nor before the one that France Travail asked for;
 * - retries end: seven days after its first attempt, or the first since its replay, an undelivered transmission is `bloquee`;
 *   the hours during which France Travail was closed as announced are not of these days;
 * - what was put off without a call being made is no attempt: it counts for nothing, and is due when the door opens;
 * - nor is what the death of its instance cut short: it says nothing of France Travail, and makes nobody wait longer.
 */
export const ETATS = ["en-attente", "acceptee", "refusee", "bloquee", "abandonnee"] as const;
export type Etat = (typeof ETATS)[number];

/** How many transmissions of one collectivité may wait at once, unless the operator says otherwise. */
export const ARRIERE_MAX = 200_000;

/** The six things an answer of France Travail can mean; one policy each. */
export const OUTCOMES = [
  "accepted",
  "refused",
  "unidentified",
  "unavailable",
  "uncertain",
  "unreadable",
] as const;
export type OutcomeKind = (typeof OUTCOMES)[number];

/**
 * In one dossier a transmission waits for the earlier ones of these flows (its own first). What is not
 * named here passes: one dead API or one blocked act delays nothing that does not need it.
 */
export const DEPENDANCES: Record<Flux, readonly Flux[]> = {
  orientation: ["orientation"],
  "rendez-vous": ["rendez-vous", "orientation"],
  diagnostic: ["diagnostic", "orientation"],
  "contrat-engagement": ["contrat-engagement", "orientation"],
  accompagnement: ["accompagnement", "contrat-engagement"],
  sanction: ["sanction"],
  autres: ["autres"],
};

const DAY_MS = 86_400_000;
/** Retries go on for seven days, then a person must look. */
export const RETRY_LIMIT_MS = 7 * DAY_MS;
const FIRST_RETRY_MS = 1_000;
const LONGEST_RETRY_MS = 15 * 60_000;
/** An act whose outcome is still uncertain after this many attempts waits for a person; an outage is waited out. */
export const RECONCILE_ATTEMPTS_MAX = 8;

/** What is known when an attempt ends. Instants in epoch milliseconds. */
export interface Attempt {
  kind: OutcomeKind;
  cause: CodeProbleme | null;
  /** How many attempts were made, this one included. */
  tentatives: number;
  /** The first attempt since the creation, or since the last replay by a person. */
  repriseDepuis: number;
  now: number;
  /** Before this instant it is not to be tried again. */
  retryAt: number | null;
  /** No call was made: our own pace, or a door that is shut. */
  differe?: boolean;
  /** How long France Travail was closed as announced since `repriseDepuis`; milliseconds. */
  fermeeMs?: number;
  /** Whether France Travail can be asked if the act was done after all. */
  reconciles: boolean;
  /** An earlier attempt left, and its answer was not known when this one began. */
  aVerifier: boolean;
  /** This attempt sent the act: what was in doubt before it was settled by then. */
  sent: boolean;
  /** 0 (included) to 1 (excluded): spreads the retries of many transmissions. */
  random: number;
}

export type Suite =
  | { etat: "acceptee" }
  | { etat: "refusee"; cause: CodeProbleme }
  | { etat: "bloquee"; cause: CodeProbleme }
  | {
      etat: "en-attente";
      cause: CodeProbleme;
      prochaineTentative: number;
      aVerifier: boolean;
      /** This was no attempt, and is not counted. */
      differee?: true;
    };

/** What becomes of a transmission `en-attente` after one attempt (design: six outcomes, one policy each). */
export function nextEtat(attempt: Attempt): Suite {
  const cause = attempt.cause ?? "reponse-illisible";
  switch (attempt.kind) {
    case "accepted":
      return { etat: "acceptee" };
    case "refused":
      return { etat: "refusee", cause };
    case "unidentified":
    case "unreadable":
      return { etat: "bloquee", cause };
    case "unavailable":
      // That nothing was done now says nothing of the attempt before, whose answer was lost.
      return retry(attempt, cause, attempt.aVerifier && !attempt.sent);
    case "uncertain":
      // However many attempts came before the doubt, it is looked into at least once.
      if (!attempt.reconciles || (attempt.aVerifier && attempt.tentatives >= RECONCILE_ATTEMPTS_MAX)) {
        return { etat: "bloquee", cause: "issue-incertaine" };
      }
      return retry(attempt, cause, true);
  }
}

function retry(attempt: Attempt, cause: CodeProbleme, aVerifier: boolean): Suite {
  if (attempt.now - attempt.repriseDepuis - (attempt.fermeeMs ?? 0) >= RETRY_LIMIT_MS) {
    return { etat: "bloquee", cause: aVerifier ? "issue-incertaine" : "delai-de-reprise-epuise" };
  }
  if (attempt.differe && attempt.retryAt !== null) {
    const prochaineTentative = Math.max(attempt.now + 1, attempt.retryAt);
    return { etat: "en-attente", cause, prochaineTentative, aVerifier, differee: true };
  }
  // France Travail says when to come back: it is there, and how often it was not before says nothing of it.
  const rang = attempt.retryAt === null ? attempt.tentatives : 1;
  const prochaineTentative = Math.max(
    attempt.now + computeBackoff(rang, attempt.random),
    attempt.retryAt ?? 0,
  );
  return { etat: "en-attente", cause, prochaineTentative, aVerifier };
}

/** 1 s, 2 s, 4 s… up to 15 minutes, of which the second half is drawn at random. Milliseconds. */
export function computeBackoff(tentatives: number, random: number): number {
  const whole = Math.min(FIRST_RETRY_MS * 2 ** Math.max(0, tentatives - 1), LONGEST_RETRY_MS);
  return Math.round(whole / 2 + (whole / 2) * random);
}
