import { expect, test } from "vitest";
import { addApplication } from "../../mocks/memory.ts";
import { createBench, field } from "./harness.ts";

const TOKEN = "/connexion/oauth2/access_token?realm=%2Fagent";
const ASKED = {
  grant_type: "client_credentials",
  client_id: "bac-a-sable-33",
  client_secret: "secret",
  scope: "api_orientationusagerv1 orientationusager",
};

test("hands out an access token that is good for 1499 seconds and not to be stored", async () => {
  const { call } = createBench();

  const reply = await call("POST", TOKEN, { body: new URLSearchParams(ASKED) });

  expect(reply.status).toBe(200);
  expect(reply.body).toEqual({
    scope: ASKED.scope,
    expires_in: 1499,
    token_type: "Bearer",
    access_token: expect.stringMatching(/^[\w-]{40,}$/),
  });
  expect(reply.headers.get("content-type")).toBe("application/json;charset=UTF-8");
  expect(reply.headers.get("cache-control")).toBe("no-store");
  expect(reply.headers.get("pragma")).toBe("no-cache");
});

test("bears repeated scopes, a trailing space, and the scope of the application itself", async () => {
  const { call } = createBench();
  const scope = "api_orientationusagerv1 profil_accedant profil_accedant application_bac-a-sable-33 ";

  const reply = await call("POST", TOKEN, { body: new URLSearchParams({ ...ASKED, scope }) });

  expect(reply.status).toBe(200);
  expect(field(reply.body, "scope")).toBe(
    "api_orientationusagerv1 profil_accedant application_bac-a-sable-33",
  );
});

test.each([
  ["a wrong secret", { client_secret: "autre" }, "invalid_client", "Client authentication failed"],
  ["an unknown application", { client_id: "personne" }, "invalid_client", "Client authentication failed"],
  [
    "one unknown scope, for the whole token",
    { scope: "orientationusager api_x application_autre" },
    "invalid_scope",
    "Unknown/invalid scope(s): [api_x, application_autre]",
  ],
  [
    "the misspelt scope of the documentation (G12)",
    { scope: "rechercherusager" },
    "invalid_scope",
    "Unknown/invalid scope(s): [rechercherusager]",
  ],
  ["no scope", { scope: "" }, "invalid_scope", "Unknown/invalid scope(s): []"],
  [
    "another grant",
    { grant_type: "password" },
    "unsupported_grant_type",
    "Grant type is not supported: password",
  ],
])("refuses with a 400: %s", async (_name, change, error, error_description) => {
  const { call } = createBench();

  const reply = await call("POST", TOKEN, { body: new URLSearchParams({ ...ASKED, ...change }) });

  expect(reply.status).toBe(400);
  expect(reply.body).toEqual({ error, error_description });
});

test("refuses without its realm, in words that are marked as its own", async () => {
  const { call } = createBench();

  const reply = await call("POST", "/connexion/oauth2/access_token", { body: new URLSearchParams(ASKED) });

  expect(reply.status).toBe(400);
  expect(field(reply.body, "error")).toBe("invalid_request");
  expect(field(reply.body, "error_description")).toContain("[simulateur]");
});

test("knows an application that was added, for the collectivité it was added for", async () => {
  const { memory, call } = createBench();
  addApplication(memory, { clientId: "logiciel-44", secret: "s3", collectivite: "44" });

  const reply = await call("POST", TOKEN, {
    body: new URLSearchParams({ ...ASKED, client_id: "logiciel-44", client_secret: "s3" }),
  });

  expect(reply.status).toBe(200);
  expect(memory.acces.get(field(reply.body, "access_token"))?.application.collectivite).toBe("44");
});

test("never keeps a secret in the journal", async () => {
  const { call } = createBench();
  await call("POST", TOKEN, { body: new URLSearchParams(ASKED) });

  const { body } = await call("GET", "/_journal");

  expect(JSON.stringify(body)).not.toContain('"secret"');
  expect(body).toEqual([expect.objectContaining({ corps: { ...ASKED, client_secret: "•••" } })]);
});
