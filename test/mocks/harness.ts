import { createMemory, type Memory, putPersonne } from "../../mocks/memory.ts";
import type { PersonneDecrite } from "../../mocks/personne.ts";
import { SCOPES } from "../../mocks/scopes.ts";
import { createSimulator } from "../../mocks/simulator.ts";
import type { Clock } from "../../src/clock.ts";

/** A clock that stands still until it is told to move. */
export interface ManualClock extends Clock {
  advance(milliseconds: number): void;
}

export function createManualClock(start: string): ManualClock {
  let now = Date.parse(start);
  const timers = new Set<{ at: number; callback: () => void }>();
  return {
    now: () => now,
    setTimeout(callback, milliseconds) {
      const timer = { at: now + milliseconds, callback };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    advance(milliseconds) {
      now += milliseconds;
      for (const timer of timers) {
        if (timer.at > now) continue;
        timers.delete(timer);
        timer.callback();
      }
    },
  };
}

/** The day on which these tests take place. */
export const AUJOURDHUI = "2026-06-15T10:00:00.000Z";

export interface Reply {
  status: number;
  headers: Headers;
  /** JSON, text, or null when it is empty. */
  body: unknown;
}

/** A simulator, a clock that stands still, and the two calls that come before any other. */
export function createBench(options: { hasard?: () => number; personnes?: PersonneDecrite[] } = {}) {
  const clock = createManualClock(AUJOURDHUI);
  const memory = createMemory({ clock, ...options });
  const { app } = createSimulator({ clock, memory });

  async function call(
    method: string,
    path: string,
    init: { headers?: Record<string, string> | Headers; body?: unknown } = {},
  ) {
    const { headers, body } = init;
    const isRaw = body === undefined || typeof body === "string" || body instanceof URLSearchParams;
    const raw = isRaw ? body : JSON.stringify(body);
    return readReply(await app.request(path, { method, headers, body: raw }));
  }

  /** Headers of an application that holds an access token with these scopes (all of them by default). */
  async function connect(options: { collectivite?: string; scopes?: Iterable<string> } = {}) {
    const { collectivite = "33", scopes = SCOPES } = options;
    const reply = await call("POST", "/connexion/oauth2/access_token?realm=%2Fagent", {
      body: new URLSearchParams({
        grant_type: "client_credentials",
        client_id: `bac-a-sable-${collectivite}`,
        client_secret: "secret",
        scope: [...scopes].join(" "),
      }),
    });
    return {
      authorization: `Bearer ${field(reply.body, "access_token")}`,
      "pa-nom-agent": "DUPONT",
      "pa-prenom-agent": "CAMILLE",
      "pa-identifiant-agent": "AGENT33",
      "content-type": "application/json",
    };
  }

  /** The same headers, and the jeton of a person. */
  async function accompany(numeroFranceTravail: string, options: { collectivite?: string } = {}) {
    const headers = await connect(options);
    const path = "/partenaire/rechercher-usager/v2/usagers/par-numero-francetravail";
    const reply = await call("POST", path, { headers, body: { numeroFranceTravail } });
    return { ...headers, "ft-jeton-usager": field(reply.body, "jetonUsager") };
  }

  return { app, clock, memory, call, connect, accompany };
}

export type Bench = ReturnType<typeof createBench>;

/** Adds somebody, and gives their number. */
export function addPersonne(memory: Memory, situation: Partial<PersonneDecrite> = {}): string {
  return putPersonne(memory, {
    numeroFranceTravail: "99999999999",
    dateNaissance: "1990-05-05",
    ...situation,
  }).numeroFranceTravail;
}

/** The text under that key of a JSON object; fails when there is none. */
export function field(body: unknown, name: string): string {
  const value =
    typeof body === "object" && body !== null ? new Map(Object.entries(body)).get(name) : undefined;
  if (typeof value !== "string") throw new Error(`no text under « ${name} » in ${JSON.stringify(body)}`);
  return value;
}

async function readReply(response: Response): Promise<Reply> {
  const text = await response.text();
  const isJson = response.headers.get("content-type")?.includes("json") && text !== "";
  return {
    status: response.status,
    headers: response.headers,
    body: text === "" ? null : isJson ? JSON.parse(text) : text,
  };
}
