import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Banc, openBanc } from "../support/banc.ts";
import { saveCle } from "../support/cles.ts";
import { expectProbleme } from "../support/problemes.ts";
import { dumpTables, findInTables } from "../support/tables.ts";

let banc: Banc;
beforeAll(async () => {
  banc = await openBanc();
});
afterAll(() => banc.close());
beforeEach(() => banc.reset());

const URL_HTTPS = "https://logiciel.exemple.fr/rappels?jeton=tres-discret";
const put = (url: unknown = URL_HTTPS, headers: Record<string, string> = {}) =>
  banc.call("PUT", "/v1/rappels", { body: { url }, headers });
const get = (cle?: string) => banc.call("GET", "/v1/rappels", cle === undefined ? {} : { cle });

describe("PUT /v1/rappels", () => {
  it("registers an address (201) and gives its secret once; changing it (200) keeps the secret and does not tell it", async () => {
    const { status, body } = await put();
    expect(status).toBe(201);
    expect(body).toMatchObject({ url: URL_HTTPS, etat: "actif", enAttente: { nombre: 0, plusAncien: null } });
    expect(Buffer.from(body.secret.replace(/^whsec_/, ""), "base64")).toHaveLength(32);

    const changed = await put("https://logiciel.exemple.fr/autres");
    expect([changed.status, changed.body.url, changed.body.secret]).toEqual([
      200,
      "https://logiciel.exemple.fr/autres",
      undefined,
    ]);
    expect((await get()).body.secret).toBeUndefined();
  });

  it("keeps nothing in clear, neither the secrets nor the address", async () => {
    const { secret } = (await put()).body;
    const renewed = (await banc.call("POST", "/v1/rappels/secret")).body.secret;

    const dump = await dumpTables(banc.db);
    expect(dump.get("rappel")).not.toBe("");
    for (const text of [secret, renewed, URL_HTTPS, "tres-discret"]) {
      expect(findInTables(dump, text)).toEqual([]);
      expect(banc.logged()).not.toContain(text);
    }
  });

  it.each([
    ["http without TLS elsewhere than in the sandbox's networks", "http://93.184.216.34/"],
    ["a private address", "https://10.0.0.1/"],
    ["the metadata of a cloud", "https://169.254.169.254/"],
    ["a password", "https://moi:secret@exemple.fr/"],
    ["no address", "rappels"],
    ["a number", 3],
  ])("refuses %s", async (_, url) => {
    const answer = await put(url);
    const erreurs = [{ chemin: "/url", message: expect.stringMatching(/attendue|ne doit/) }];
    expectProbleme(answer, { statut: 422, code: "donnees-invalides", instance: "/v1/rappels", erreurs });
    expect((await get()).status).toBe(404);
  });

  it("repeated with its key is the same act, without its secret", async () => {
    const headers = { "Idempotency-Key": "rappel-1" };
    const first = await put(URL_HTTPS, headers);
    const again = await put(URL_HTTPS, headers);

    const { secret, ...shown } = first.body;
    expect(secret).toMatch(/^whsec_/);
    expect([again.status, again.body]).toEqual([201, shown]);
    expect(again.headers.get("idempotent-replayed")).toBe("true");
  });
});

describe("an address", () => {
  it("is that of one software of one collectivité, and asks for the right to administer", async () => {
    await put();
    await saveCle(banc, "cle-autre", { logiciel: "autre", droits: ["administration"] });

    for (const cle of ["cle-autre", "cle-59"]) {
      expectProbleme(await get(cle), { statut: 404, code: "rappel-introuvable", instance: "/v1/rappels" });
    }
    expect((await get("cle-lecture")).status).toBe(403);
  });

  it("is withdrawn, with what waited for it", async () => {
    await put();
    expect((await banc.call("DELETE", "/v1/rappels")).status).toBe(204);
    expect((await get()).status).toBe(404);
    for (const [methode, path] of [
      ["DELETE", "/v1/rappels"],
      ["POST", "/v1/rappels/secret"],
    ] as const) {
      expectProbleme(await banc.call(methode, path), {
        statut: 404,
        code: "rappel-introuvable",
        instance: path,
      });
    }
  });
});

it("a new secret is given once, and the former one is said to sign for 24 hours", async () => {
  const former = (await put()).body.secret;
  const { status, body } = await banc.call("POST", "/v1/rappels/secret");
  expect([status, body.secret === former]).toEqual([200, false]);
  expect(body.ancienSecretJusqua).toBe("2026-02-13T11:00:00.000Z");

  banc.clock.set("2026-02-13T11:00:00Z");
  expect((await get()).body.ancienSecretJusqua).toBeNull();
});
