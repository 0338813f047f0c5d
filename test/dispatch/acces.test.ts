import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { scopesOf } from "../../adapters/apis.ts";
import { type Banc, INSTANT, openBanc } from "../support/banc.ts";
import { arm, CAMILLE, decide, declare, EN_ATTENTE, jump, listArrivals, readArrivals } from "./scene.ts";

const START = Date.parse(INSTANT);
const HOUR = 3_600_000;
const ORIENTATION_V1 = scopesOf("orientationusager", "GET", "/lectureOrientation");
const RECHERCHE = scopesOf("rechercher-usager", "POST", "/usagers/par-numero-francetravail");

let banc: Banc;
beforeAll(async () => {
  banc = await openBanc();
});
afterAll(() => banc.close());
beforeEach(() => banc.reset());

/** The tokens asked for, in order: whose, and for what. */
async function listTokens(): Promise<{ client_id: string; scope: string }[]> {
  const calls = await readArrivals(banc, "/access_token");
  // The simulator shows the fields of a form as an object.
  return calls.map(({ corps }) => corps as { client_id: string; scope: string });
}
const scopes = async () => (await listTokens()).map(({ scope }) => scope);
const searches = async () => (await listArrivals(banc, "/rechercher-usager/")).length;
const readOrientation = (reference = "D-1", cle?: string) =>
  banc.call("GET", `/v1/dossiers/${reference}/orientation`, { ...(cle !== undefined && { cle }) });

describe("the access token", () => {
  beforeEach(() => declare(banc, "D-1", CAMILLE));

  it("is asked for once per group of scopes, and serves until shortly before its end", async () => {
    await readOrientation();
    await readOrientation();
    expect(await scopes()).toEqual([RECHERCHE, ORIENTATION_V1]);

    await jump(banc, START + 1_438_999);
    await readOrientation();
    expect(await scopes()).toHaveLength(2);
    await jump(banc, START + 1_439_000);
    await readOrientation();

    expect(await scopes()).toEqual([RECHERCHE, ORIENTATION_V1, ORIENTATION_V1]);
    expect(await listArrivals(banc, "/lectureOrientation")).toEqual(
      Array.from({ length: 4 }, () => "GET lectureOrientation 200"),
    );
  });

  it("is asked for once by twenty readings that come together, and the person searched for once", async () => {
    for (let i = 1; i <= 20; i += 1) await declare(banc, `E-${i}`, EN_ATTENTE);

    const answers = await Promise.all(Array.from({ length: 20 }, (_, i) => readOrientation(`E-${i + 1}`)));

    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 20 }, () => 200));
    expect((await scopes()).toSorted()).toEqual([ORIENTATION_V1, RECHERCHE].toSorted());
    expect(await searches()).toBe(1);
  });

  it("revoked (401) is renewed once, and the act goes in the same attempt", async () => {
    await readOrientation();
    await arm(banc, { api: "orientationusager", methode: "POST", effet: { statut: 401 }, fois: 1 });

    const answer = await decide(banc, "D-1", { prefer: "wait=5" });

    expect(answer.status).toBe(201);
    expect(answer.body.tentatives).toBe(1);
    expect(await scopes()).toEqual([RECHERCHE, ORIENTATION_V1, ORIENTATION_V1]);
    expect(await listArrivals(banc, "/decisionOrientation")).toEqual([
      "POST decisionOrientation 401",
      "POST decisionOrientation 201",
    ]);
  });

  it("refused again once renewed: whoever runs the gateway has to look", async () => {
    await arm(banc, { api: "orientationusager", methode: "POST", effet: { statut: 401 } });

    const answer = await decide(banc, "D-1", { prefer: "wait=5" });

    expect(answer.status).toBe(202);
    expect(answer.body).toMatchObject({
      etat: "bloquee",
      derniereErreur: { code: "identifiants-refuses", aTraiterPar: "exploitant" },
    });
    expect(await listArrivals(banc, "/decisionOrientation")).toHaveLength(2);
  });
});

describe("the jeton usager", () => {
  beforeEach(() => declare(banc, "D-1", CAMILLE));

  it("serves half a day, then the person is searched for again", async () => {
    await readOrientation();
    await jump(banc, START + 12 * HOUR - 1);
    await readOrientation();
    expect(await searches()).toBe(1);

    await jump(banc, START + 12 * HOUR);
    await readOrientation();

    expect(await searches()).toBe(2);
    const jetons = (await readArrivals(banc, "/lectureOrientation")).map(
      ({ entetes }) => entetes["ft-jeton-usager"],
    );
    expect(jetons[1]).toBe(jetons[0]);
    expect(jetons[2]).not.toBe(jetons[0]);
  });

  it("expired before its time is renewed once, and the act goes in the same attempt", async () => {
    await readOrientation();
    // France Travail has forgotten every token and every jeton.
    await banc.simulateur("DELETE", "/_memoire");

    const answer = await decide(banc, "D-1", { prefer: "wait=5" });

    expect(answer.status).toBe(201);
    expect(answer.body.tentatives).toBe(1);
    // The journal begins with the memory: the search of the renewal alone, whose own token was dead too.
    expect(await listArrivals(banc, "/rechercher-usager/")).toEqual([
      "POST par-numero-francetravail 401",
      "POST par-numero-francetravail 200",
    ]);
    expect(await listArrivals(banc, "/decisionOrientation")).toEqual([
      "POST decisionOrientation 401",
      "POST decisionOrientation 400",
      "POST decisionOrientation 201",
    ]);
  });

  it("is not suspected of a refusal in known words: the act is sent once", async () => {
    await readOrientation();
    await arm(banc, {
      api: "orientationusager",
      methode: "POST",
      effet: {
        statut: 400,
        corps: { status: 400, error: "Bad Request", message: "Le champ etatDecision est obligatoire" },
      },
    });

    expect((await decide(banc, "D-1", { prefer: "wait=5" })).status).toBe(422);

    expect(await searches()).toBe(1);
    expect(await listArrivals(banc, "/decisionOrientation")).toHaveLength(1);
  });

  it("is never in an answer nor in the log", async () => {
    await decide(banc, "D-1", { prefer: "wait=5" });
    const [line] = await readArrivals(banc, "/decisionOrientation");
    const jeton = line?.entetes["ft-jeton-usager"] ?? "";
    expect(jeton.length).toBeGreaterThan(50);

    const { body } = await banc.call("GET", "/v1/dossiers/D-1");
    expect(JSON.stringify(body)).not.toContain(jeton);
    expect(banc.logged()).not.toContain(jeton);
    expect(banc.logged()).not.toContain(CAMILLE);
  });
});

describe("two collectivités", () => {
  beforeEach(async () => {
    await declare(banc, "D-1", CAMILLE);
    await declare(banc, "D-1", CAMILLE, "cle-59");
  });

  it("share neither token nor jeton, even for the same person", async () => {
    await banc.call("GET", "/v1/dossiers/D-1/statut");
    await banc.call("GET", "/v1/dossiers/D-1/statut", { cle: "cle-59" });

    const scopesStatut = scopesOf("contrat-usager", "GET", "/contrat");
    expect(await listTokens()).toMatchObject([
      { client_id: "bac-a-sable-33", scope: RECHERCHE },
      { client_id: "bac-a-sable-33", scope: scopesStatut },
      { client_id: "bac-a-sable-59", scope: RECHERCHE },
      { client_id: "bac-a-sable-59", scope: scopesStatut },
    ]);
    expect(await searches()).toBe(2);
    const jetons = (await readArrivals(banc, "/contrat-usager/")).map(
      ({ entetes }) => entetes["ft-jeton-usager"],
    );
    expect(new Set(jetons).size).toBe(2);
  });

  it("a person attached to one of them alone is found by that one alone", async () => {
    await declare(banc, "D-2", "99000000013");
    await declare(banc, "D-2", "99000000013", "cle-59");

    expect((await readOrientation("D-2")).status).toBe(200);
    const refused = await readOrientation("D-2", "cle-59");

    expect(refused.status).toBe(403);
    expect(refused.body.code).toBe("usager-non-rattache");
  });

  it("call each the version of orientationusager that is theirs, with its scopes", async () => {
    await readOrientation();
    await readOrientation("D-1", "cle-59");
    await decide(banc, "D-1", { cle: "cle-59", prefer: "wait=5" });

    const asked = (await listTokens()).filter(({ scope }) => scope.includes("orientationusager"));
    expect(asked).toMatchObject([
      { client_id: "bac-a-sable-33", scope: ORIENTATION_V1 },
      { client_id: "bac-a-sable-59", scope: expect.stringContaining("v2 lireorientationusager") },
      { client_id: "bac-a-sable-59", scope: expect.stringContaining("v2 decisionorientationusager") },
    ]);
    const paths = (await readArrivals(banc, "/orientationusager/")).map(({ chemin }) =>
      chemin.replace(/^.*orientationusager/, ""),
    );
    expect(paths).toEqual(["/v1/lectureOrientation", "/v2/lectureOrientation", "/v2/decisionOrientation"]);
  });

  it("an outage met by one holds back nothing of the other", async () => {
    await arm(banc, {
      api: "orientationusager",
      effet: { statut: 429, entetes: { "retry-after": "600" } },
      fois: 1,
    });
    expect((await readOrientation()).status).toBe(503);
    expect((await readOrientation()).headers.get("retry-after")).toBe("600");

    expect((await readOrientation("D-1", "cle-59")).status).toBe(200);
  });
});
