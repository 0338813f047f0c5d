import { beforeEach, describe, expect, it } from "vitest";
import type { Clock } from "../src/clock.ts";
import type { Throttle } from "./throttle.ts";
import { createTokens } from "./token.ts";
import type { Answer, Sending } from "./transport.ts";

const request = {
  collectivite: "33",
  identifiants: { clientId: "PAR_essai", clientSecret: "p&s=w d" },
  scopes: "api_rechercher-usagerv2 rechercheusager profil_accedant",
};

let now = 0;
let sent: Sending[] = [];
let closedUntil: number[] = [];
const clock: Clock = { now: () => now, setTimeout: () => () => {} };
const throttle: Throttle = {
  acquire: async () => ({ kind: "granted", release: () => {} }),
  close: (_, until) => {
    closedUntil.push(until);
  },
};

beforeEach(() => {
  now = 0;
  sent = [];
  closedUntil = [];
});

/** An endpoint that answers the same to everyone, and a number of its own in each token. */
function createEndpoint(status = 200, body?: unknown, headers: Record<string, string> = {}) {
  return createTokens({
    clock,
    throttle,
    transport: {
      close: async () => {},
      async send(sending): Promise<Answer> {
        sent.push(sending);
        const answer = body ?? {
          access_token: `jeton-${sent.length}`,
          expires_in: 1499,
          token_type: "Bearer",
        };
        const text = typeof answer === "string" ? answer : JSON.stringify(answer);
        return { kind: "answered", status, text, header: (name) => headers[name] ?? null };
      },
    },
  });
}

describe("access token", () => {
  it("asks by client credentials, with the realm in the query and everything encoded", async () => {
    await createEndpoint().get(request);

    expect(sent).toEqual([
      {
        method: "POST",
        path: "/connexion/oauth2/access_token?realm=%2Fagent",
        headers: { "Content-Type": "application/x-www-form-urlencoded", Accept: "application/json" },
        body: "grant_type=client_credentials&client_id=PAR_essai&client_secret=p%26s%3Dw%20d&scope=api_rechercher-usagerv2%20rechercheusager%20profil_accedant",
      },
    ]);
  });

  it("asks once for concurrent callers, and keeps the token until a minute before its end", async () => {
    const tokens = createEndpoint();

    const [first, second] = await Promise.all([tokens.get(request), tokens.get(request)]);
    now = 1_438_999;
    const third = await tokens.get(request);
    now = 1_439_000;
    const fourth = await tokens.get(request);

    expect([first, second, third]).toMatchObject([
      { value: "jeton-1" },
      { value: "jeton-1" },
      { value: "jeton-1" },
    ]);
    expect(fourth).toMatchObject({ kind: "accepted", value: "jeton-2" });
  });

  it("shares no token between collectivités, applications or scopes", async () => {
    const tokens = createEndpoint();

    await tokens.get(request);
    await tokens.get({ ...request, collectivite: "75" });
    await tokens.get({ ...request, scopes: "api_contrat-engagementv1" });
    await tokens.get({ ...request, identifiants: { ...request.identifiants, clientId: "PAR_autre" } });

    expect(sent).toHaveLength(4);
  });

  it("asks again for a token that was dropped, not for one that was already replaced", async () => {
    const tokens = createEndpoint();
    await tokens.get(request);

    tokens.drop(request, "jeton-1");
    await tokens.get(request);
    tokens.drop(request, "jeton-1");

    expect(await tokens.get(request)).toMatchObject({ value: "jeton-2" });
  });

  it("does not keep a token whose life it is not told", async () => {
    const tokens = createEndpoint(200, { access_token: "a" });

    await tokens.get(request);
    await tokens.get(request);

    expect(sent).toHaveLength(2);
  });

  it("asks again after a failure", async () => {
    const tokens = createEndpoint(500, "");

    await tokens.get(request);
    await tokens.get(request);

    expect(sent).toHaveLength(2);
  });

  it.each([
    [
      400,
      { error: "invalid_client", error_description: "Client authentication failed" },
      "unreadable",
      "identifiants-refuses",
    ],
    [
      400,
      { error: "invalid_scope", error_description: "Unknown/invalid scope(s): [api_x]" },
      "unreadable",
      "habilitation-insuffisante",
    ],
    [400, { error: "invalid_grant", error_description: "expired" }, "unreadable", "identifiants-refuses"],
    [400, { error: "unsupported_grant_type", error_description: "no" }, "unreadable", "reponse-illisible"],
    [401, "", "unreadable", "identifiants-refuses"],
    [302, "", "unreadable", "reponse-illisible"],
    [200, "<html></html>", "unreadable", "reponse-illisible"],
    [200, { access_token: "" }, "unreadable", "reponse-illisible"],
    [200, { access_token: "deux\nlignes", expires_in: 1499 }, "unreadable", "reponse-illisible"],
    [500, "", "unavailable", "france-travail-indisponible"],
    [503, "", "unavailable", "france-travail-indisponible"],
  ])("reads %s %j as %s, %s", async (status, body, kind, cause) => {
    expect(await createEndpoint(status, body).get(request)).toMatchObject({ kind, cause });
  });

  it("quotes what France Travail says, never the secret", async () => {
    const outcome = await createEndpoint(400, {
      error: "invalid_scope",
      error_description: "Unknown/invalid scope(s): [api_x]",
    }).get(request);

    expect(outcome).toMatchObject({
      reponse: { statut: 400, code: "invalid_scope", message: "Unknown/invalid scope(s): [api_x]" },
    });
    expect(JSON.stringify(outcome)).not.toContain("p&s=w d");
  });

  it("closes the endpoint for as long as a 429 says", async () => {
    const outcome = await createEndpoint(429, "", { "retry-after": "7" }).get(request);

    expect(outcome).toMatchObject({ kind: "unavailable", retryAt: 7_000 });
    expect(closedUntil).toEqual([7_000]);
  });
});
