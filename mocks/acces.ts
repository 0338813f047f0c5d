import { exchange, type Info } from "./exchange.ts";
import { invented } from "./invented.ts";
import { findAcces, findJeton, isOverQuota, type Memory } from "./memory.ts";
import type { Personne } from "./personne.ts";

export { invented };

/** What has to be known of an operation to guard it. Every API words its refusals in its own format. */
export interface Operation {
  /** Code of the API: `orientationusager`. */
  api: string;
  /** All of them must have been asked for with the access token. */
  scopes: readonly string[];
  /** A 400 in the API's own format, for what stands in front of it. */
  refuse(memory: Memory, message: string): Response;
  /** The 400 of a jeton usager that is absent, or expired, foreign or garbled (G42). */
  refuseJeton(memory: Memory, jeton: "absent" | "invalide"): Response;
}

/** Who calls, and with what. */
export interface Appel {
  clientId: string;
  collectivite: string;
  /** `pa-identifiant-agent`. */
  agent: string;
  /** `pa-nom-agent`, `pa-prenom-agent`. */
  nomAgent: string;
  prenomAgent: string;
  corps: unknown;
}

/**
 * Guards an operation that needs no jeton: access token, quota, agent headers, scopes, in this order, which is not attested.
 * An absent agent header is 302, an empty one 401 (seen by a public client), a bar in one 400 (invented).
 */
export function withAcces<Answer extends Response>(
  memory: Memory,
  operation: Operation,
  info: Info<Answer>,
  act: (appel: Appel) => Answer | Promise<Answer>,
): Promise<Answer> {
  return exchange(memory, operation.api, info, (corps) => {
    const checked = checkAcces(memory, operation, info.request.headers);
    return checked instanceof Response ? info.response.untyped(checked) : act({ ...checked, corps });
  });
}

/** Guards an operation about one person: what withAcces checks, then the header `ft-jeton-usager`. */
export function withUsager<Answer extends Response>(
  memory: Memory,
  operation: Operation,
  info: Info<Answer>,
  act: (appel: Appel & { personne: Personne }) => Answer | Promise<Answer>,
): Promise<Answer> {
  return withAcces(memory, operation, info, (appel) => {
    const jeton = info.request.headers.get("ft-jeton-usager");
    if (!jeton) return info.response.untyped(operation.refuseJeton(memory, "absent"));
    const personne = findJeton(memory, jeton, appel.collectivite);
    if (!personne) return info.response.untyped(operation.refuseJeton(memory, "invalide"));
    return act({ ...appel, personne });
  });
}

function checkAcces(memory: Memory, operation: Operation, headers: Headers): Response | Omit<Appel, "corps"> {
  const bearer = /^Bearer (.+)$/i.exec(headers.get("authorization") ?? "")?.[1];
  const acces = bearer ? findAcces(memory, bearer) : null;
  if (!acces) return new Response(null, { status: 401, headers: { "content-type": "application/json" } });

  const { clientId, collectivite } = acces.application;
  if (isOverQuota(memory, operation.api, clientId)) return tooMany(memory);

  const agent = ["pa-nom-agent", "pa-prenom-agent", "pa-identifiant-agent"].map((name) => headers.get(name));
  // No body and no known Location: a login page, relative so that nobody leaves the simulator.
  if (agent.includes(null)) {
    return new Response(null, { status: 302, headers: { location: "/connexion/oauth2/agent/authorize" } });
  }
  if (agent.includes("")) return new Response(null, { status: 401 });
  if (agent.some((value) => value?.includes("|"))) {
    return operation.refuse(memory, invented("Le caractère | est interdit dans les en-têtes pa-*"));
  }

  // The body of this 403 is unknown (G41).
  const isEntitled = operation.scopes.every((scope) => acces.scopes.includes(scope));
  if (!isEntitled) return new Response(null, { status: 403 });
  const [nomAgent, prenomAgent, identifiant] = agent;
  return {
    clientId,
    collectivite,
    agent: identifiant ?? "",
    nomAgent: nomAgent ?? "",
    prenomAgent: prenomAgent ?? "",
  };
}

function tooMany(memory: Memory): Response {
  return new Response(null, {
    status: 429,
    headers: {
      "content-type": "text/plain",
      "retry-after": "1",
      "x-ratelimit-burst-capacity-clientidlimiter": String(memory.reglages.quota),
      "x-ratelimit-remaining-clientidlimiter": "0",
    },
  });
}
