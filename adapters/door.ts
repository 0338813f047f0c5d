import createClient, { type Client } from "openapi-fetch";
import type { Clock } from "../src/clock.ts";
import { toAgentHeaders } from "./agent-headers.ts";
import { type Api, type Chemins, findPath, isReading, mediaOf, scopesOf } from "./apis.ts";
import type { Agent } from "./contract.ts";
import { depart } from "./departure.ts";
import { type Call, OutgoingRequest, Reply } from "./exchange.ts";
import { API_CLOSED, comeBackAt, type Failure, isKnownRefusal, type Outcome } from "./outcome.ts";
import { isAnswer, readRetryAt } from "./retry-after.ts";
import type { Throttle } from "./throttle.ts";
import type { Identifiants, Tokens } from "./token.ts";
import type { Transport } from "./transport.ts";

/** In whose name a call is made. */
export interface Liaison {
  collectivite: string;
  identifiants: Identifiants;
  agent: Agent;
  /** A caller waits for the answer: it goes before those for whom nobody does. */
  prioritaire: boolean;
  /** Absent where the call is about nobody in particular. */
  jeton: Jeton | null;
}

/** The jeton usager of one connection; it changes when a call finds that it died. */
export interface Jeton {
  value: string;
  /** Known before this connection: the only one worth renewing, a new one cannot have died yet. */
  cached: boolean;
  renew(dead: string): Promise<Outcome<string>>;
}

/** One call that was made, as metrics count it: nothing of the person. */
export interface Observation {
  api: Api;
  method: string;
  /** HTTP status; null when no answer came. */
  status: number | null;
  milliseconds: number;
}

export interface DoorDependencies {
  transport: Transport;
  tokens: Tokens;
  throttle: Throttle;
  clock: Clock;
  /** Absent: the APIs of which no address is published are closed. */
  chemins?: Chemins | undefined;
  observe?: ((observation: Observation) => void) | undefined;
  /** What to wait after a 429 that does not say how long, in milliseconds (a minute). */
  defaultWait?: number | undefined;
}

/** The headers that the door itself sends. */
type SentHeaders =
  | "Accept"
  | "Authorization"
  | "ft-jeton-usager"
  | "pa-identifiant-agent"
  | "pa-nom-agent"
  | "pa-prenom-agent"
  | "typeAuth";

/** The operations of a document, without the headers of SentHeaders. */
type Unheaded<Paths> = {
  [Path in keyof Paths]: {
    [Method in keyof Paths[Path]]: Paths[Path][Method] extends { parameters: infer Parameters }
      ? Omit<Paths[Path][Method], "parameters"> & { parameters: UnheadedParameters<Parameters> }
      : Paths[Path][Method];
  };
};

type UnheadedParameters<Parameters> = Omit<Parameters, "header"> & {
  header?: Parameters extends { header?: infer Headers } ? Omit<Headers, SentHeaders> : never;
};

/** A typed door on one document of France Travail: whoever holds it sees neither token, nor person, nor pace. */
export type Door<Paths extends {}> = Client<Unheaded<Paths>>;

/**
 * Opens a door in somebody's name; opening costs nothing, calls are made by who goes through. The door on an API whose
 * address would be a guess lets nothing through, whoever comes (G01).
 */
export function openDoor<Paths extends {}>(
  dependencies: DoorDependencies,
  api: Api,
  liaison: Liaison,
): Door<Paths> {
  const base = findPath(api, dependencies.chemins ?? {});
  const door = {
    baseUrl: base ?? "",
    Request: OutgoingRequest,
    fetch: async (request: OutgoingRequest) =>
      base === null
        ? prevented(API_CLOSED)
        : call(dependencies, api, { request, path: request.url.slice(base.length) }, liaison),
  };
  // openapi-fetch asks for the web's classes and reads of them only what ours have: see exchange.ts
  return createClient<Unheaded<Paths>>(door as unknown as Parameters<typeof createClient>[0]);
}

/** A request, and its address under the one of its API. */
interface Sent {
  request: OutgoingRequest;
  path: string;
}

/**
 * One call, made at most three times: a dead access token is renewed once (401), and so is a jeton that was at
 * hand (G42: 400, 401 or 403 in words that are no known refusal). None of these answers means that it was done.
 */
async function call(dependencies: DoorDependencies, api: Api, sent: Sent, liaison: Liaison): Promise<Reply> {
  const { tokens } = dependencies;
  const tokenRequest = {
    collectivite: liaison.collectivite,
    identifiants: liaison.identifiants,
    scopes: scopesOf(api, sent.request.method, sent.path),
  };
  let isTokenRenewed = false;
  for (;;) {
    const token = await tokens.get(tokenRequest);
    if (token.kind !== "accepted") return prevented(token);
    const jeton = liaison.jeton?.value ?? null;
    const reply = await send(dependencies, api, sent, liaison, token.value, tokenRequest.scopes);
    if (reply.status === 401) tokens.drop(tokenRequest, token.value);
    if (reply.status === 401 && !isTokenRenewed) {
      isTokenRenewed = true;
      continue;
    }
    if (!liaison.jeton?.cached || jeton === null || !mayBeDeadJeton(reply)) return reply;
    const renewed = await liaison.jeton.renew(jeton);
    if (renewed.kind !== "accepted") return prevented(renewed);
    liaison.jeton.value = renewed.value;
    liaison.jeton.cached = false;
  }
}

async function send(
  { transport, throttle, clock, observe, defaultWait }: DoorDependencies,
  api: Api,
  { request, path }: Sent,
  liaison: Liaison,
  token: string,
  scopes: string,
): Promise<Reply> {
  const quota = { collectivite: liaison.collectivite, api };
  const lecture = isReading(api, request.method);
  const departure = await depart(
    { throttle, transport, clock },
    quota,
    { prioritaire: liaison.prioritaire, lecture },
    {
      method: request.method,
      path: request.url,
      headers: toHeaders(api, request, liaison, token),
      body: request.body,
    },
  );
  if (departure.kind === "later") return prevented(comeBackAt(departure));
  const { answer, startedAt, slot } = departure;
  let answered: boolean | undefined;
  try {
    answered = isAnswer(answer);
    const now = clock.now();
    const status = answer.kind === "not-sent" ? null : answer.status;
    observe?.({ api, method: request.method, status, milliseconds: now - startedAt });
    const retryAt = readRetryAt(answer, now, defaultWait);
    if (retryAt !== null) await throttle.close(quota, retryAt);
    const made: Call = { from: api, path, reading: lecture, scopes, retryAt };
    return new Reply({ kind: "made", call: made, answer });
  } finally {
    slot.release(answered);
  }
}

function toHeaders(api: Api, request: OutgoingRequest, liaison: Liaison, token: string) {
  return {
    ...Object.fromEntries(request.headers),
    ...(request.body === null ? {} : { "content-type": mediaOf(api) }),
    accept: mediaOf(api),
    authorization: `Bearer ${token}`,
    ...toAgentHeaders(liaison.agent),
    ...(liaison.jeton === null ? {} : { "ft-jeton-usager": liaison.jeton.value }),
  };
}

/** G42: what a dead jeton gives is known for two APIs only; where the body names another cause, it is not that. */
function mayBeDeadJeton(reply: Reply): boolean {
  return (reply.status === 400 || reply.status === 401 || reply.status === 403) && !isKnownRefusal(reply);
}

function prevented(outcome: Failure): Reply {
  return new Reply({ kind: "prevented", outcome });
}
