import type { Clock } from "../src/clock.ts";
import { depart } from "./departure.ts";
import { type Call, Reply } from "./exchange.ts";
import { comeBackAt, NO_ANSWER, type Outcome, readReply } from "./outcome.ts";
import { isAnswer, readRetryAt } from "./retry-after.ts";
import type { Throttle } from "./throttle.ts";
import type { Transport } from "./transport.ts";

/** What France Travail gave the collectivité's application. */
export interface Identifiants {
  clientId: string;
  clientSecret: string;
}

/** Whose token, and what it may do (scopes of one API, separated by a space). */
export interface TokenRequest {
  collectivite: string;
  identifiants: Identifiants;
  scopes: string;
}

export interface Tokens {
  /** A valid access token: the one at hand, else a new one. Concurrent callers share one call. */
  get(request: TokenRequest): Promise<Outcome<string>>;
  /** France Travail answered 401 to this token: the next `get` asks for another. */
  drop(request: TokenRequest, token: string): void;
}

/** A token ends 1499 s after its issue; renewed this long before, none expires on its way. */
const MARGIN_MS = 60_000;

interface Token {
  value: string;
  /** Epoch ms. */
  renewAt: number;
}

/**
 * Access tokens by client credentials, realm `/agent` (the realm stands in the query, G11). Wrong credentials are
 * a 400 there: `unreadable`, for whoever runs the gateway; an endpoint that is down is `unavailable`.
 */
export function createTokens({
  transport,
  throttle,
  clock,
  defaultWait,
}: {
  transport: Transport;
  throttle: Throttle;
  clock: Clock;
  /** What to wait after a 429 that does not say how long, in milliseconds (a minute). */
  defaultWait?: number | undefined;
}): Tokens {
  const tokens = new Map<string, Token>();
  const flights = new Map<string, Promise<Outcome<Token>>>();

  const ask = async (request: TokenRequest): Promise<Outcome<Token>> => {
    const quota = { collectivite: request.collectivite, api: "authentification" };
    const demande = { prioritaire: true, lecture: true };
    const departure = await depart({ throttle, transport, clock }, quota, demande, toSending(request));
    if (departure.kind === "later") return comeBackAt(departure);
    const { answer, slot } = departure;
    let answered: boolean | undefined;
    try {
      answered = isAnswer(answer);
      const now = clock.now();
      const retryAt = readRetryAt(answer, now, defaultWait);
      if (retryAt !== null) await throttle.close(quota, retryAt);
      const call: Call = {
        from: "authentification",
        path: "",
        reading: true,
        scopes: request.scopes,
        retryAt,
      };
      const reply = new Reply({ kind: "made", call, answer });
      return readReply(reply, () => toToken(reply.json(), now));
    } finally {
      slot.release(answered);
    }
  };

  return {
    async get(request) {
      const key = keyOf(request);
      const token = tokens.get(key);
      if (token && clock.now() < token.renewAt)
        return { kind: "accepted", value: token.value, reponse: NO_ANSWER };
      const flight = flights.get(key) ?? ask(request).finally(() => flights.delete(key));
      flights.set(key, flight);
      const outcome = await flight;
      if (outcome.kind !== "accepted") return outcome;
      tokens.set(key, outcome.value);
      return { ...outcome, value: outcome.value.value };
    },
    drop(request, token) {
      const key = keyOf(request);
      // another call may have renewed it meanwhile
      if (tokens.get(key)?.value === token) tokens.delete(key);
    },
  };
}

function toSending({ identifiants, scopes }: TokenRequest) {
  const form = {
    grant_type: "client_credentials",
    client_id: identifiants.clientId,
    client_secret: identifiants.clientSecret,
    scope: scopes,
  };
  return {
    method: "POST",
    path: `/connexion/oauth2/access_token?realm=${encodeURIComponent("/agent")}`,
    headers: { "Content-Type": "application/x-www-form-urlencoded", Accept: "application/json" },
    body: Object.entries(form)
      .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
      .join("&"),
  };
}

function toToken(body: unknown, now: number): Token | undefined {
  if (typeof body !== "object" || body === null || !("access_token" in body)) return undefined;
  if (typeof body.access_token !== "string" || !/^[!-~]+$/.test(body.access_token)) return undefined;
  const expiresIn = "expires_in" in body ? Number(body.expires_in) : 0;
  return { value: body.access_token, renewAt: now + (expiresIn || 0) * 1_000 - MARGIN_MS };
}

function keyOf({ collectivite, identifiants, scopes }: TokenRequest): string {
  return [collectivite, identifiants.clientId, scopes].join("\n");
}
