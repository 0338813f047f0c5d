import { describe, expect, test } from "vitest";
import { addPersonne, createBench, field } from "./harness.ts";

const LECTURE = "/partenaire/contrat-engagement/v1/lecture";
const USAGER = "/partenaire/informations-administratives/v1/usager";
const STATUT = "/partenaire/contrat-usager/v2/contrat";
const ORIENTATION_V1 = "/partenaire/orientationusager/v1/lectureOrientation";
const ORIENTATION_V2 = "/partenaire/orientationusager/v2/lectureOrientation";
const RECHERCHE = "/partenaire/rechercher-usager/v2/usagers/par-numero-francetravail";
const SANS_JETON = "/partenaire/contrat-engagement/v1/lecture/structure";

const HEURE = 3600 * 1000;

describe("the access token", () => {
  test.each([
    ["absent", {}],
    ["unknown", { authorization: "Bearer inconnu" }],
    ["of another kind", { authorization: "Basic YTpi" }],
  ])("%s is 401, with an empty JSON body", async (_name, headers) => {
    const { call } = createBench();

    const reply = await call("GET", SANS_JETON, { headers });

    expect(reply.status).toBe(401);
    expect(reply.headers.get("content-type")).toBe("application/json");
    expect(reply.body).toBeNull();
  });

  test("expires after 1499 seconds", async () => {
    const { call, clock, connect } = createBench();
    const headers = await connect();

    clock.advance(1_498_999);
    const before = await call("GET", SANS_JETON, { headers });
    clock.advance(1);
    const after = await call("GET", SANS_JETON, { headers });

    expect([before.status, after.status]).toEqual([200, 401]);
  });
});

describe("the agent headers", () => {
  test.each(["pa-nom-agent", "pa-prenom-agent", "pa-identifiant-agent"])(
    "%s absent is 302, without a body",
    async (name) => {
      const { call, connect } = createBench();
      const headers = new Headers(await connect());
      headers.delete(name);

      const reply = await call("GET", SANS_JETON, { headers });

      expect(reply.status).toBe(302);
      expect(reply.headers.get("location")).toMatch(/^\//);
      expect(reply.body).toBeNull();
    },
  );

  test("empty are 401", async () => {
    const { call, connect } = createBench();

    const reply = await call("GET", SANS_JETON, { headers: { ...(await connect()), "pa-nom-agent": "" } });

    expect(reply.status).toBe(401);
    expect(reply.body).toBeNull();
  });

  test("with a bar are 400, in the API's own format", async () => {
    const { call, connect } = createBench();
    const headers = { ...(await connect()), "pa-nom-agent": "DU|PONT" };

    const contrat = await call("GET", SANS_JETON, { headers });
    const orientation = await call("GET", ORIENTATION_V1, { headers });
    const recherche = await call("POST", RECHERCHE, {
      headers,
      body: { numeroFranceTravail: "10429447247" },
    });

    expect([contrat.status, orientation.status, recherche.status]).toEqual([400, 400, 400]);
    expect(field(contrat.body, "detail")).toContain("[simulateur]");
    expect(field(orientation.body, "message")).toContain("[simulateur]");
    expect(field(recherche.body, "codeRetour")).toBe("R997");
  });
});

describe("the scopes", () => {
  test.each([
    ["rechercher-usager", "POST", RECHERCHE, "rechercheusager"],
    ["informations-administratives", "GET", USAGER, "informationsadministrativesusager"],
    ["contrat-usager", "GET", STATUT, "statutcontratusager"],
    ["orientationusager v1", "GET", ORIENTATION_V1, "api_orientationusagerv1"],
    ["orientationusager v2, reading", "GET", ORIENTATION_V2, "lireorientationusager"],
    [
      "orientationusager v2, deciding",
      "POST",
      "/partenaire/orientationusager/v2/decisionOrientation",
      "decisionorientationusager",
    ],
    ["contrat-engagement", "GET", SANS_JETON, "contratengagementpart"],
  ])("%s without its own is 403, with an empty body", async (_name, method, path, missing) => {
    const { call, connect, memory } = createBench();
    const headers = await connect();
    const acces = memory.acces.get(headers.authorization.slice("Bearer ".length));
    if (acces)
      memory.acces.set(acces.valeur, { ...acces, scopes: acces.scopes.filter((scope) => scope !== missing) });

    const reply = await call(method, path, { headers });

    expect(reply.status).toBe(403);
    expect(reply.body).toBeNull();
  });

  test("of reading do not allow v2 to decide, nor those of deciding to read", async () => {
    const { call, connect } = createBench();
    const reader = await connect({ scopes: ["api_orientationusagerv2", "lireorientationusager"] });
    const decider = await connect({ scopes: ["api_orientationusagerv2", "decisionorientationusager"] });
    const path = "/partenaire/orientationusager/v2/calculerOrientation";

    const computed = await call("POST", path, { headers: reader, body: {} });
    const read = await call("GET", ORIENTATION_V2, { headers: decider });

    expect([computed.status, read.status]).toEqual([403, 403]);
  });
});

describe("the jeton usager", () => {
  test.each([
    [
      "contrat-engagement",
      LECTURE,
      {
        type: "about:blank",
        status: 400,
        title: "DonneeEnEntreeInvalideException",
        detail: "Le header 'ft-jeton-usager' est obligatoire dans ce context",
      },
    ],
    [
      "informations-administratives",
      USAGER,
      {
        code: "Non déterminé",
        erreur: "L'idRci ne peut pas être vide",
        status: "BAD_REQUEST",
        timestamp: "2026-06-15T10:00:00.000+00:00",
      },
    ],
    [
      "orientationusager",
      ORIENTATION_V1,
      {
        timestamp: "2026-06-15T10:00:00.000+00:00",
        status: 400,
        error: "Bad Request",
        message: "[simulateur] Le header ft-jeton-usager est absent",
        path: "/api-orientationusager/v1/orientation",
      },
    ],
    [
      "contrat-usager",
      STATUT,
      {
        message: "[simulateur] Le header ft-jeton-usager est absent",
        stackTrace: null,
        codeErreur: "SIMULATEUR",
        codeHttp: 400,
        entite: null,
        classeOrigine: null,
      },
    ],
  ])("absent is the 400 of %s", async (_api, path, body) => {
    const { call, connect } = createBench();

    const reply = await call("GET", path, { headers: await connect() });

    expect(reply.status).toBe(400);
    expect(reply.body).toEqual(body);
  });

  test.each([LECTURE, USAGER, ORIENTATION_V1, ORIENTATION_V2, STATUT])(
    "garbled is 400 on %s",
    async (path) => {
      const { call, connect } = createBench();
      const headers = { ...(await connect()), "ft-jeton-usager": "nimporte" };

      const reply = await call("GET", path, { headers });

      expect(reply.status).toBe(400);
    },
  );

  test("lives 24 hours (G43)", async () => {
    const { accompany, call, clock, connect } = createBench();
    const { "ft-jeton-usager": jeton } = await accompany("99000000030");

    clock.advance(24 * HEURE - 1);
    const before = await call("GET", LECTURE, {
      headers: { ...(await connect()), "ft-jeton-usager": jeton },
    });
    clock.advance(1);
    const after = await call("GET", LECTURE, { headers: { ...(await connect()), "ft-jeton-usager": jeton } });

    expect([before.status, after.status]).toEqual([200, 400]);
  });

  test("of another structure is refused (G44)", async () => {
    const { accompany, call, connect } = createBench();
    const { "ft-jeton-usager": jeton } = await accompany("99000000030", { collectivite: "33" });

    const reply = await call("GET", LECTURE, {
      headers: { ...(await connect({ collectivite: "44" })), "ft-jeton-usager": jeton },
    });

    expect(reply.status).toBe(400);
  });

  test("is in the looks of the published example, and a new one each time", async () => {
    const { accompany, clock, memory } = createBench();
    const numero = addPersonne(memory);

    const { "ft-jeton-usager": first } = await accompany(numero);
    const { "ft-jeton-usager": second } = await accompany(numero);

    expect(second).not.toBe(first);
    expect(JSON.parse(atob(first))).toEqual({
      vers: "0.1",
      uuid: expect.any(String),
      expire: clock.now() + 24 * HEURE,
      type: "/partenaire",
      data: expect.stringMatching(/^[0-9a-f-]{36}#[\w-]+$/),
    });
  });
});

describe("the quota", () => {
  test("is off, then counts by second, API and application", async () => {
    const { call, clock, connect } = createBench();
    const headers = await connect();
    const others = await connect({ collectivite: "44" });
    const free = await call("GET", SANS_JETON, { headers });
    await call("PUT", "/_reglages", { body: { quota: 2 } });

    const statuses = [];
    for (let nth = 1; nth <= 3; nth++) statuses.push((await call("GET", SANS_JETON, { headers })).status);
    const elsewhere = await call("GET", ORIENTATION_V1, { headers: await connect() });
    const neighbour = await call("GET", SANS_JETON, { headers: others });
    clock.advance(1000);
    const later = await call("GET", SANS_JETON, { headers });

    expect(free.status).toBe(200);
    expect(statuses).toEqual([200, 200, 429]);
    expect(elsewhere.status).toBe(400);
    expect(neighbour.status).toBe(200);
    expect(later.status).toBe(200);
  });

  test("says when to come back", async () => {
    const { call, connect } = createBench();
    const headers = await connect();
    await call("PUT", "/_reglages", { body: { quota: 1 } });
    await call("GET", SANS_JETON, { headers });

    const reply = await call("GET", SANS_JETON, { headers });

    expect(reply.status).toBe(429);
    expect(reply.body).toBeNull();
    expect(reply.headers.get("content-type")).toBe("text/plain");
    expect(reply.headers.get("retry-after")).toBe("1");
    expect(reply.headers.get("x-ratelimit-burst-capacity-clientidlimiter")).toBe("1");
    expect(reply.headers.get("x-ratelimit-remaining-clientidlimiter")).toBe("0");
  });
});
