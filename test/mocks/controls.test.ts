import { describe, expect, test } from "vitest";
import type { Panne } from "../../mocks/pannes.ts";
import { AUJOURDHUI, createBench } from "./harness.ts";

const STRUCTURE = "/partenaire/contrat-engagement/v1/lecture/structure";
const SIGNER = "/partenaire/contrat-engagement/v1/signer";
const LECTURE = "/partenaire/contrat-engagement/v1/lecture";
const SIGNATURE = { dateSignature: "2026-06-01T15:35:00.000Z" };

const api = "contrat-engagement";

describe("_journal", () => {
  test("tells what arrived, in order, access token and secret masked", async () => {
    const { accompany, call } = createBench();
    const headers = await accompany("10429447247");
    await call("POST", `${SIGNER}?a=1`, { headers, body: SIGNATURE });
    await call("GET", LECTURE, { headers: {} });

    const { body } = await call("GET", "/_journal");

    expect(body).toMatchObject([
      { chemin: "/connexion/oauth2/access_token", query: { realm: "/agent" }, statut: 200 },
      { chemin: "/partenaire/rechercher-usager/v2/usagers/par-numero-francetravail", statut: 200 },
      {
        quand: AUJOURDHUI,
        methode: "POST",
        chemin: SIGNER,
        query: { a: "1" },
        entetes: {
          authorization: "•••",
          "pa-nom-agent": "DUPONT",
          "ft-jeton-usager": headers["ft-jeton-usager"],
        },
        corps: SIGNATURE,
        statut: 200,
      },
      { methode: "GET", chemin: LECTURE, corps: null, statut: 401 },
    ]);
    expect(JSON.stringify(body)).not.toContain(headers.authorization.slice("Bearer ".length));
  });

  test("keeps a body that is not JSON as it came", async () => {
    const { accompany, call } = createBench();
    const headers = await accompany("10429447247");
    await call("POST", SIGNER, { headers, body: "{date" });

    const { body } = await call("GET", "/_journal");

    expect(body).toContainEqual(expect.objectContaining({ corps: "{date", statut: 400 }));
  });
});

describe("_memoire", () => {
  test("forgets what was done, the tokens, the faults, the settings and the journal", async () => {
    const { accompany, call } = createBench();
    const headers = await accompany("10429447247");
    await call("POST", SIGNER, { headers, body: SIGNATURE });
    await call("PUT", "/_personnes/98000000001", { body: { dateNaissance: "1990-01-01" } });
    await call("PUT", "/_pannes", { body: [{ api, effet: { statut: 503 } }] });
    await call("PUT", "/_reglages", { body: { quota: 1 } });

    const reset = await call("DELETE", "/_memoire");
    const journal = await call("GET", "/_journal");
    const former = await call("GET", STRUCTURE, { headers });
    const read = await call("GET", LECTURE, { headers: await accompany("10429447247") });
    const pannes = await call("GET", "/_pannes");
    const reglages = await call("GET", "/_reglages");
    const personnes = await call("GET", "/_personnes");

    expect(reset.status).toBe(204);
    expect(journal.body).toEqual([]);
    expect(former.status).toBe(401);
    expect(read.status).toBe(204);
    expect(pannes.body).toEqual([]);
    expect(reglages.body).toEqual({
      quota: null,
      sansOrientation: 200,
      pageActivites: 1000,
      intensite: false,
    });
    expect(JSON.stringify(personnes.body)).not.toContain("98000000001");
  });
});

describe("_personnes", () => {
  test("creates somebody with little, whom the search then finds", async () => {
    const { accompany, call } = createBench();

    const created = await call("PUT", "/_personnes/98000000001", { body: { dateNaissance: "1990-01-01" } });
    const read = await call("GET", LECTURE, { headers: await accompany("98000000001") });

    expect(created.status).toBe(201);
    expect(created.body).toMatchObject({
      numeroFranceTravail: "98000000001",
      collectivites: "toutes",
      recherche: { codeRetour: "S001", topIdentiteCertifiee: "O", edition: "actuelle" },
      orientations: [],
      contrat: null,
    });
    expect(read.status).toBe(204);
  });

  test("replaces somebody whole: the former NIR finds nobody, the jeton still stands for them", async () => {
    const { accompany, call } = createBench();
    const headers = await accompany("99000000030");
    const path = "/partenaire/rechercher-usager/v2/usagers/par-datenaissance-et-nir";

    const replaced = await call("PUT", "/_personnes/99000000030", { body: { dateNaissance: "1988-01-22" } });
    const found = await call("POST", path, {
      headers,
      body: { nir: "2880199990030", dateNaissance: "1988-01-22" },
    });
    const read = await call("GET", LECTURE, { headers });

    expect(replaced.status).toBe(200);
    expect(found.body).toMatchObject({ codeRetour: "S002" });
    expect(read.status).toBe(204);
  });

  test("shows everybody as they now stand", async () => {
    const { accompany, call } = createBench();
    await call("POST", SIGNER, { headers: await accompany("10429447247"), body: SIGNATURE });

    const { body } = await call("GET", "/_personnes");

    expect(body).toContainEqual(
      expect.objectContaining({
        numeroFranceTravail: "10429447247",
        contrat: { etat: "SIGNE", ...SIGNATURE, organisme: "Conseil départemental" },
      }),
    );
  });

  test("refuses what it does not know, in French, every fault with its path", async () => {
    const { call } = createBench();

    const reply = await call("PUT", "/_personnes/98000000001", {
      body: { dateNaissance: "01/01/1990", contrat: { etat: "CLOS" }, jetonUsager: "x" },
    });

    expect(reply.status).toBe(400);
    expect(reply.body).toMatchObject({
      message: "Le corps n'est pas valide.",
      erreurs: [
        { chemin: "/dateNaissance" },
        { chemin: "/contrat/etat", message: expect.stringContaining("Option invalide") },
        { chemin: "/", message: expect.stringContaining("jetonUsager") },
      ],
    });
  });

  test.each([
    ["a number that has not 11 digits", "/_personnes/123", { dateNaissance: "1990-01-01" }],
    ["no birth date", "/_personnes/98000000001", {}],
    ["a list", "/_personnes/98000000001", []],
    ["what is not JSON", "/_personnes/98000000001", "{"],
  ])("refuses %s", async (_name, path, body) => {
    const { call, memory } = createBench();
    const before = memory.personnes.size;

    const reply = await call("PUT", path, { body });

    expect(reply.status).toBe(400);
    expect(memory.personnes.size).toBe(before);
  });
});

describe("_reglages", () => {
  test("changes what is given and leaves the rest", async () => {
    const { call } = createBench();

    await call("PUT", "/_reglages", { body: { quota: 4 } });
    const { body } = await call("PUT", "/_reglages", { body: { sansOrientation: 204 } });

    expect(body).toEqual({ quota: 4, sansOrientation: 204, pageActivites: 1000, intensite: false });
  });

  test.each([{ quota: 0 }, { sansOrientation: 404 }, { inconnu: 1 }])("refuses %o", async (body) => {
    const { call } = createBench();

    expect((await call("PUT", "/_reglages", { body })).status).toBe(400);
  });
});

describe("_pannes", () => {
  /** A bench with these faults armed. */
  async function arm(pannes: Panne[], options: { hasard?: () => number } = {}) {
    const bench = createBench(options);
    const headers = await bench.accompany("10429447247");
    const armed = await bench.call("PUT", "/_pannes", { body: pannes });
    return { ...bench, headers, armed };
  }

  test("answers what is now armed, in place of what was", async () => {
    const { armed, call } = await arm([{ api, effet: { statut: 503 } }]);

    const replaced = await call("PUT", "/_pannes", {
      body: [{ api: "connexion", effet: { couper: true }, fois: 2 }],
    });

    expect(armed.body).toMatchObject([{ api, apresEcriture: false, effet: { statut: 503 } }]);
    expect(replaced.body).toMatchObject([{ api: "connexion", fois: 2, effet: { couper: true } }]);
    expect((await call("GET", "/_pannes")).body).toEqual(replaced.body);
  });

  test("gives its status, its body and its headers in place of the answer, and nothing is done", async () => {
    const corps = { codeErreur: "JCS0011G", codeHttp: 500 };
    const { call, headers, memory } = await arm([
      { api, effet: { statut: 500, corps, entetes: { "retry-after": "7" } } },
    ]);

    const reply = await call("POST", SIGNER, { headers, body: SIGNATURE });

    expect(reply.status).toBe(500);
    expect(reply.headers.get("content-type")).toBe("application/json");
    expect(reply.headers.get("retry-after")).toBe("7");
    expect(reply.body).toEqual(corps);
    expect(memory.personnes.get("10429447247")?.contrat).toBeNull();
  });

  test("sends a text as it is, under the media type it names", async () => {
    const effet = { statut: 502, corps: "<html>", entetes: { "content-type": "text/html" } };
    const { call, headers } = await arm([{ api, effet }]);

    const reply = await call("GET", STRUCTURE, { headers });

    expect([reply.status, reply.body, reply.headers.get("content-type")]).toEqual([
      502,
      "<html>",
      "text/html",
    ]);
  });

  test("strikes before the access checks, and the token endpoint under « connexion »", async () => {
    const { call } = await arm([
      { api, effet: { statut: 503 } },
      { api: "connexion", effet: { statut: 429, entetes: { "retry-after": "1" } } },
    ]);

    const guarded = await call("GET", STRUCTURE);
    const token = await call("POST", "/connexion/oauth2/access_token?realm=%2Fagent");

    expect([guarded.status, token.status]).toEqual([503, 429]);
  });

  test("strikes one method or one operation, where it names them", async () => {
    const { call, headers } = await arm([
      { api, methode: "POST", chemin: "/signer", effet: { statut: 503 } },
      { api: "orientationusager", effet: { statut: 503 } },
    ]);

    const post = await call("POST", SIGNER, { headers, body: SIGNATURE });
    const refuser = await call("POST", "/partenaire/contrat-engagement/v1/refuser", { headers, body: {} });
    const read = await call("GET", LECTURE, { headers });

    expect([post.status, refuser.status, read.status]).toEqual([503, 400, 204]);
  });

  test("strikes as many times as told, then the next one takes over, then none", async () => {
    const { call, headers } = await arm([
      { api, effet: { statut: 503 }, fois: 2 },
      { api, effet: { statut: 500 }, fois: 1 },
    ]);

    const statuses = [];
    for (let nth = 1; nth <= 4; nth++) statuses.push((await call("GET", STRUCTURE, { headers })).status);

    expect(statuses).toEqual([503, 503, 500, 200]);
    expect((await call("GET", "/_pannes")).body).toEqual([]);
  });

  test("strikes by chance", async () => {
    const draws = [0.4, 0.6];
    const { call, headers } = await arm([{ api, effet: { statut: 503 }, probabilite: 0.5 }], {
      hasard: () => draws.shift() ?? 1,
    });

    const first = await call("GET", STRUCTURE, { headers });
    const second = await call("GET", STRUCTURE, { headers });

    expect([first.status, second.status]).toEqual([503, 200]);
  });

  test("after the writing: the act is done, its answer lost", async () => {
    const { call, headers, memory } = await arm([
      { api, effet: { statut: 504 }, apresEcriture: true, fois: 1 },
    ]);

    const reply = await call("POST", SIGNER, { headers, body: SIGNATURE });

    expect(reply.status).toBe(504);
    expect(memory.personnes.get("10429447247")?.contrat).toMatchObject({ etat: "SIGNE" });
  });

  test("waits on the memory's clock, and alone changes nothing else", async () => {
    const { call, clock, headers } = await arm([{ api, effet: { latenceMs: 5000 } }]);
    let arrived = false;

    const pending = call("GET", STRUCTURE, { headers }).then((reply) => {
      arrived = true;
      return reply;
    });
    await new Promise((resolve) => setImmediate(resolve));
    const before = arrived;
    clock.advance(5000);
    const reply = await pending;

    expect(before).toBe(false);
    expect(reply.status).toBe(200);
  });

  test("cuts the connection: without a socket, a network error, and no status in the journal", async () => {
    const { app, call, headers } = await arm([{ api, effet: { couper: true } }]);

    const response = await app.request(STRUCTURE, { headers });
    const { body } = await call("GET", "/_journal");

    expect(response.type).toBe("error");
    expect(body).toContainEqual(expect.objectContaining({ chemin: STRUCTURE, statut: null }));
  });

  test.each([
    ["an effect that does nothing", [{ api, effet: {} }]],
    ["an unknown field", [{ api, effet: { statut: 500 }, toujours: true }]],
    ["an impossible status", [{ api, effet: { statut: 99 } }]],
    ["no API", [{ effet: { statut: 500 } }]],
    ["one fault out of a list", { api, effet: { statut: 500 } }],
  ])("refuses %s, and leaves what is armed", async (_name, body) => {
    const { call } = await arm([{ api, effet: { statut: 503 } }]);

    const reply = await call("PUT", "/_pannes", { body });

    expect(reply.status).toBe(400);
    expect((await call("GET", "/_pannes")).body).toHaveLength(1);
  });
});
