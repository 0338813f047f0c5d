import type { Origin } from "./known-answers.ts";
import type { Failure } from "./outcome.ts";
import type { Answer } from "./transport.ts";

/** What one call was, for whoever reads its answer. */
export interface Call {
  from: Origin;
  /** Of the address, under the API's base. */
  path: string;
  /** It changes nothing there: a lost answer leaves nothing in doubt. */
  reading: boolean;
  /** Scopes of the token it was made with. */
  scopes: string;
  /** Epoch ms before which France Travail asked not to be called again. */
  retryAt: number | null;
}

/** A call with its answer, or the reason why it was never made (no token, no slot). */
export type Exchange = { kind: "made"; call: Call; answer: Answer } | { kind: "prevented"; outcome: Failure };

/**
 * What openapi-fetch takes for a `Request`: only what it reads of one. Its own costs three times the CPU of
 * the call itself.
 */
export class OutgoingRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: string | null;

  constructor(url: string, init: { method: string; headers: Headers; body?: string }) {
    this.url = url;
    this.method = init.method;
    this.headers = init.headers;
    this.body = init.body ?? null;
  }
}

/** What openapi-fetch takes for a `Response`: buffered, never throwing, with the whole exchange behind it. */
export class Reply {
  readonly exchange: Exchange;
  readonly status: number;
  readonly ok: boolean;
  readonly headers: { get(name: string): string | null };
  /** The body as JSON: null when there is none, undefined when it is something else. */
  readonly json: () => unknown;
  readonly text: () => string;

  constructor(exchange: Exchange) {
    const answer = exchange.kind === "made" && exchange.answer.kind === "answered" ? exchange.answer : null;
    const text = answer?.text ?? "";
    const parsed = parseJson(text);
    this.exchange = exchange;
    this.status = answer?.status ?? 0;
    this.ok = this.status >= 200 && this.status <= 299;
    this.json = () => parsed;
    this.text = () => text;
    // openapi-fetch parses by itself, and throws on HTML, when it is not told a length.
    this.headers = {
      get: (name) =>
        name.toLowerCase() === "content-length" ? String(text.length) : (answer?.header(name) ?? null),
    };
  }
}

function parseJson(text: string): unknown {
  if (text.trim() === "") return null;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
