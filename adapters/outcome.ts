import type { CodeProbleme } from "../src/domain/probleme.ts";
import { type Call, Reply } from "./exchange.ts";
import { findMeaning, refusesWithoutWords } from "./known-answers.ts";
import type { Slot } from "./throttle.ts";

/** France Travail's own words, kept for the person who will have to look. */
export interface ReponseFranceTravail {
  /** HTTP status; null when no answer came. */
  statut: number | null;
  /** Its business code or title (`S002`, `R998`, `SignatureException`…), where it gave one. */
  code: string | null;
  message: string | null;
}

/** What one call meant: exactly one of six. Only `accepted` carries a value. */
export type Outcome<T> =
  | { kind: "accepted"; value: T; reponse: ReponseFranceTravail }
  | { kind: "refused"; cause: CodeProbleme; reponse: ReponseFranceTravail }
  | { kind: "unidentified"; cause: CodeProbleme; reponse: ReponseFranceTravail }
  /** Certainly not done. `retryAt`: epoch milliseconds before which it is not to be tried again. */
  | {
      kind: "unavailable";
      cause: CodeProbleme;
      reponse: ReponseFranceTravail;
      retryAt: number | null;
      /** Nothing was called: it is put off by ourselves, and why, where there is more to say than the cause. */
      differe?: { detail: string | null };
    }
  /** Perhaps done: never sent again before France Travail was read. */
  | { kind: "uncertain"; cause: CodeProbleme; reponse: ReponseFranceTravail }
  | { kind: "unreadable"; cause: CodeProbleme; reponse: ReponseFranceTravail };

/** The five outcomes that are not an acceptance. */
export type Failure = Exclude<Outcome<never>, { kind: "accepted" }>;

/** When nothing was answered, nothing is quoted. */
export const NO_ANSWER: ReponseFranceTravail = { statut: null, code: null, message: null };

/** Nothing was sent, and nothing can be while France Travail has opened no such API. */
export const API_CLOSED: Failure = {
  kind: "unavailable",
  cause: "api-non-ouverte",
  reponse: NO_ANSWER,
  retryAt: null,
};

/** Our own pace, France Travail's, or a door that is shut: nothing was sent, come back then. */
export function comeBackAt({ retryAt, cause, detail }: Extract<Slot, { kind: "later" }>): Failure {
  const refused = unavailable(NO_ANSWER, retryAt);
  return { ...refused, ...(cause && { cause }), differe: { detail: detail ?? null } };
}

/**
 * The outcome of a call made through one of the doors of `FranceTravail`.
 *
 * `toValue` makes our value of France Travail's body (null when there is none) and answers undefined where the
 * shape is not understood: of a reading, that is `unreadable`; of a write, perhaps it was done: `uncertain`.
 * A lost answer or a 500 is `uncertain` after a write and `unavailable` after a reading, which changes nothing.
 */
export function readOutcome<Data, Value>(
  result: { data?: Data; error?: unknown; response: Response },
  toValue: (data: Data | null) => Value | undefined,
): Outcome<Value> {
  const reply: unknown = result.response;
  if (!(reply instanceof Reply))
    throw new TypeError("this answer did not come through a door of FranceTravail");
  return readReply(reply, () => toValue(result.data ?? null));
}

/** The same for an answer that did not pass through openapi-fetch; `toValue` reads `reply.json()` by itself. */
export function readReply<Value>(reply: Reply, toValue: () => Value | undefined): Outcome<Value> {
  if (reply.exchange.kind === "prevented") return reply.exchange.outcome;
  const { call, answer } = reply.exchange;
  if (answer.kind === "not-sent") return unavailable(NO_ANSWER, null);
  if (answer.kind === "lost") return doubtful(call, { ...NO_ANSWER, statut: answer.status });

  const failure = readFailure(reply, call);
  if (failure) return failure;
  const reponse = readWords(reply);
  const value = toValue();
  if (value !== undefined) return { kind: "accepted", value, reponse };
  return call.reading ? illisible(reponse) : { kind: "uncertain", cause: "issue-incertaine", reponse };
}

/** Whether France Travail refused the act or the person in words that are known: asking again changes nothing. */
export function isKnownRefusal(reply: Reply): boolean {
  if (reply.exchange.kind === "prevented") return false;
  const meaning = findMeaning(reply.exchange.call, { status: reply.status, ...readWords(reply) });
  return meaning?.kind === "refused" || meaning?.kind === "unidentified";
}

/** A code that is known decides first, then the status, then the body; null for a success. */
function readFailure(reply: Reply, call: Call): Failure | null {
  const { status } = reply;
  const reponse = readWords(reply);
  const hasWords = reponse.code !== null || reponse.message !== null;
  if (status === 429 || status === 503) return unavailable(reponse, call.retryAt);

  const meaning = findMeaning(call, { status, ...reponse });
  if (meaning?.kind === "unavailable") return unavailable(reponse, call.retryAt);
  if (meaning?.kind === "uncertain") return doubtful(call, reponse);
  if (meaning) return { kind: meaning.kind, cause: meaning.cause, reponse };

  // HTML in a 200: a page of some proxy, nobody knows what stands behind it
  if (reply.ok && reply.json() === undefined)
    return call.reading ? illisible(reponse) : doubtful(call, reponse);
  // an error in the clothes of a success, in a code that no table knows
  if (reply.ok && reponse.code !== null && isErrorEnvelope(reply.json()))
    return { kind: "refused", cause: "refus-france-travail", reponse };
  if (reply.ok) return null;

  if (status === 500 || status === 502 || status === 504) return doubtful(call, reponse);
  if ((status === 400 || status === 422) && hasWords)
    return { kind: "refused", cause: "refus-france-travail", reponse };
  if (status === 400 && reply.json() === null && refusesWithoutWords(call.from)) {
    const message = "Réponse sans motif : cette API de France Travail n'en donne aucun";
    return { kind: "refused", cause: "refus-france-travail", reponse: { ...reponse, message } };
  }
  if (status === 302) return { kind: "unreadable", cause: "en-tetes-agent-refuses", reponse };
  if (status === 401) return { kind: "unreadable", cause: "identifiants-refuses", reponse };
  if (status === 403) {
    // G41: the answer to missing scopes has no body, so that only we can say which ones are wanted
    const message = reponse.message ?? `Réponse sans motif ; habilitations de cet appel : ${call.scopes}`;
    return { kind: "unreadable", cause: "habilitation-insuffisante", reponse: { ...reponse, message } };
  }
  return illisible(reponse);
}

/** Code and message in whichever of the formats of France Travail this body is; there is no common one. */
function readWords(reply: Reply): ReponseFranceTravail {
  const json = reply.json();
  // activites-operationnelles v1 wraps its errors in an array; a list that was asked for is not one
  const body = Array.isArray(json) && !reply.ok ? json[0] : json;
  const at = (name: string): string | null => {
    const value: unknown = isRecord(body) ? body[name] : null;
    return typeof value === "string" && value !== "" && value !== "null" ? value : null;
  };
  const envelope = at("codeRetour") ?? at("codeErreur") ?? at("codeSortie");
  if (reply.ok)
    return { statut: reply.status, code: mask(envelope), message: envelope && mask(at("message")) };
  const description = at("error_description");
  return {
    statut: reply.status,
    // Spring's `error` is the name of the status; only beside a description is it a code, of the token endpoint
    code: mask(envelope ?? at("title") ?? at("code") ?? (description === null ? null : at("error"))),
    message: mask(at("message") ?? at("detail") ?? at("erreur") ?? description),
  };
}

/** `{message, codeErreur, codeHttp, …}` in a 200, as contrat-usager does. */
function isErrorEnvelope(json: unknown): boolean {
  return isRecord(json) && typeof json.codeErreur === "string";
}

/** A NIR as people write it (blanks, Corsica's 2A and 2B), a number, a jeton or a token. */
const PERSONAL =
  /\b[1-478][ .]?\d{2}[ .]?\d{2}[ .]?(?:\d{2}|2[AB])[ .]?\d{3}[ .]?\d{3}(?:[ .]?\d{2})?\b|\d{11,}|[\w+/=-]{40,}/gi;

/** Their words name fields, not people; should they quote what tells a person or opens a door, it stops here. */
function mask(words: string | null): string | null {
  return words?.replace(PERSONAL, "…").slice(0, 1_000) ?? null;
}

function unavailable(
  reponse: ReponseFranceTravail,
  retryAt: number | null,
): Extract<Failure, { kind: "unavailable" }> {
  return { kind: "unavailable", cause: "france-travail-indisponible", reponse, retryAt };
}

function doubtful(call: Call, reponse: ReponseFranceTravail): Failure {
  return call.reading
    ? unavailable(reponse, call.retryAt)
    : { kind: "uncertain", cause: "issue-incertaine", reponse };
}

function illisible(reponse: ReponseFranceTravail): Failure {
  return { kind: "unreadable", cause: "reponse-illisible", reponse };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
