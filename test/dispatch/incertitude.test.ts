import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Banc, INSTANT, openBanc } from "../support/banc.ts";
import { arm, CAMILLE, command, decide, declare, jump, listArrivals, pass, settle, sign } from "./scene.ts";

const START = Date.parse(INSTANT);

let banc: Banc;
beforeAll(async () => {
  banc = await openBanc();
});
afterAll(() => banc.close());
beforeEach(async () => {
  await banc.reset();
  await declare(banc, "D-1", CAMILLE);
});

const LOST = [
  ["the connection is cut", { couper: true }],
  ["a 500 says nothing of what happened", { statut: 500 }],
  ["a 502 comes from a proxy", { statut: 502, corps: "Bad Gateway" }],
  ["a 504 comes from a proxy", { statut: 504 }],
  ["a 200 holds HTML", { statut: 200, corps: "<html>Maintenance</html>" }],
  [
    "the front gateway fails (JCS0011G)",
    { statut: 500, corps: { codeErreur: "JCS0011G", codeHttp: 500, message: "connecteur" } },
  ],
] as const;

const lose = (effet: (typeof LOST)[number][1], apresEcriture: boolean, fois = 1) => ({
  api: "orientationusager",
  methode: "POST" as const,
  effet,
  apresEcriture,
  fois,
});
const readingFails = (statut: number, entetes: Record<string, string> = {}, fois?: number) => ({
  api: "orientationusager",
  methode: "GET" as const,
  effet: { statut, entetes },
  ...(fois !== undefined && { fois }),
});
/** The writes that were answered with a success, or done before their answer got lost. */
const sent = async () => (await listArrivals(banc, "/decisionOrientation")).length;

describe("the answer to an act is lost", () => {
  it.each(LOST)("when %s after it was done, France Travail is read and the act adopted", async (_, effet) => {
    await arm(banc, lose(effet, true));
    const answer = await decide(banc, "D-1");
    expect(await settle(banc, answer)).toMatchObject({
      etat: "en-attente",
      tentatives: 1,
      derniereErreur: { code: "issue-incertaine" },
    });

    await pass(banc, 1_000);

    expect(await settle(banc, answer)).toMatchObject({
      etat: "acceptee",
      tentatives: 2,
      derniereErreur: null,
    });
    expect(await sent()).toBe(1);
    expect((await listArrivals(banc, "/orientationusager/")).at(-1)).toBe("GET lectureOrientation 200");
    const dossier = await banc.call("GET", "/v1/dossiers/D-1");
    expect(dossier.body.delais.orientation).toMatchObject({ statut: "respecte", jours: 18 });
  });

  it.each(LOST)(
    "when %s before it was done, France Travail is read and the act sent once more",
    async (_, effet) => {
      await arm(banc, lose(effet, false));
      const answer = await decide(banc, "D-1");
      await settle(banc, answer);

      await pass(banc, 1_000);

      expect(await settle(banc, answer)).toMatchObject({ etat: "acceptee", tentatives: 2 });
      expect((await listArrivals(banc, "/orientationusager/")).slice(1)).toEqual([
        "GET lectureOrientation 200",
        "POST decisionOrientation 201",
      ]);
    },
  );

  it("the signature of a contract is adopted in the same way, with the contract as its answer", async () => {
    await arm(banc, {
      api: "contrat-engagement",
      methode: "POST",
      effet: { couper: true },
      apresEcriture: true,
      fois: 1,
    });
    const answer = await sign(banc, "D-1");
    await settle(banc, answer);

    await pass(banc, 1_000);

    expect(await settle(banc, answer)).toMatchObject({
      etat: "acceptee",
      reponse: { etat: "SIGNE", dateSignature: "2026-02-10T11:00:00.000Z" },
    });
    expect(await listArrivals(banc, "/contrat-engagement/")).toEqual([
      "GET lecture 204",
      "POST signer null",
      "GET lecture 200",
    ]);
  });

  it("a forced orientation and a modification are not made twice", async () => {
    await arm(
      banc,
      { api: "orientationusager", methode: "POST", effet: { couper: true }, apresEcriture: true, fois: 1 },
      { api: "orientationusager", methode: "PUT", effet: { couper: true }, apresEcriture: true, fois: 1 },
    );
    const forced = await banc.call("POST", "/v1/dossiers/D-1/orientation", {
      body: { origine: "INSCRIPTION_CONSEILLER_CD", parcours: "PED", organisme: "FT" },
      headers: { Prefer: "respond-async" },
    });
    const modified = await banc.call("PATCH", "/v1/dossiers/D-1/orientation", {
      body: { codeParcours: "PSP" },
      headers: { Prefer: "respond-async" },
    });
    for (let second = 0; second < 3; second += 1) await pass(banc, 1_000);

    expect(await settle(banc, forced)).toMatchObject({ etat: "acceptee" });
    expect(await settle(banc, modified)).toMatchObject({ etat: "acceptee", reponse: { parcours: "PSP" } });
    expect(await listArrivals(banc, "/orientationusager/")).toEqual([
      "POST orientation null",
      "GET lectureOrientation 200",
      "PUT modificationOrientation null",
      "GET lectureOrientation 200",
    ]);
  });

  it("is read again until it answers, and never sent meanwhile", async () => {
    await arm(banc, lose({ couper: true }, true), readingFails(503, {}, 3));
    const answer = await decide(banc, "D-1");
    await settle(banc, answer);
    for (const wait of [1_000, 2_000, 4_000]) {
      await pass(banc, wait);
      expect(await settle(banc, answer)).toMatchObject({ etat: "en-attente" });
    }

    await pass(banc, 8_000);

    expect(await settle(banc, answer)).toMatchObject({ etat: "acceptee", tentatives: 5 });
    expect(await sent()).toBe(1);
  });

  it("is still read first when the token or the person was out of reach in between", async () => {
    await arm(banc, lose({ couper: true }, true));
    const answer = await decide(banc, "D-1");
    await settle(banc, answer);
    // Half a day later neither the access token nor the jeton is at hand any more, and none is to be had.
    await arm(
      banc,
      { api: "connexion", effet: { statut: 503 }, fois: 1 },
      { api: "rechercher-usager", effet: { statut: 503 }, fois: 1 },
    );
    await jump(banc, START + 13 * 3_600_000);
    expect(await settle(banc, answer)).toMatchObject({ etat: "en-attente", tentatives: 2 });
    await pass(banc, 2_000);
    expect(await settle(banc, answer)).toMatchObject({ etat: "en-attente", tentatives: 3 });

    await pass(banc, 4_000);

    expect(await settle(banc, answer)).toMatchObject({ etat: "acceptee", tentatives: 4 });
    expect(await sent()).toBe(1);
    expect((await listArrivals(banc, "/orientationusager/")).at(-1)).toBe("GET lectureOrientation 200");
  });

  it("is looked up at least once, however many times France Travail had been down before", async () => {
    await arm(banc, {
      api: "orientationusager",
      methode: "POST",
      effet: { statut: 503 },
      fois: 9,
    });
    const answer = await decide(banc, "D-1");
    let transmission = await settle(banc, answer);
    for (let attempt = 1; attempt < 9; attempt += 1) {
      await jump(banc, Date.parse(transmission.prochaineTentative));
      transmission = await settle(banc, answer);
    }
    expect(transmission).toMatchObject({ etat: "en-attente", tentatives: 9 });
    await arm(banc, lose({ couper: true }, true));

    await jump(banc, Date.parse(transmission.prochaineTentative));
    transmission = await settle(banc, answer);
    expect(transmission).toMatchObject({ etat: "en-attente", tentatives: 10 });
    await jump(banc, Date.parse(transmission.prochaineTentative));

    expect(await settle(banc, answer)).toMatchObject({ etat: "acceptee", tentatives: 11 });
  });

  it("obeys the Retry-After of the reading, and is not given up to a person for an outage", async () => {
    await arm(banc, lose({ couper: true }, true), readingFails(503, { "retry-after": "3600" }, 1));
    const answer = await decide(banc, "D-1");
    await settle(banc, answer);
    await pass(banc, 1_000);
    expect(await settle(banc, answer)).toMatchObject({
      etat: "en-attente",
      tentatives: 2,
      prochaineTentative: new Date(START + 3_601_000).toISOString(),
    });

    await jump(banc, START + 3_601_000);

    expect(await settle(banc, answer)).toMatchObject({ etat: "acceptee", tentatives: 3 });
    expect(await sent()).toBe(1);
  });
});

describe("reading France Travail never settles it", () => {
  const unsettled = {
    etat: "bloquee",
    prochaineTentative: null,
    derniereErreur: {
      code: "issue-incertaine",
      aTraiterPar: "departement",
      action: "Vérifier à France Travail si l'acte y figure, puis rejouer ou abandonner la transmission.",
    },
  };

  /** Lets every attempt take place at its time, until none is planned. */
  async function exhaust(answer: Awaited<ReturnType<typeof decide>>) {
    let transmission = await settle(banc, answer);
    while (transmission.etat === "en-attente") {
      await jump(banc, Date.parse(transmission.prochaineTentative));
      transmission = await settle(banc, answer);
    }
    return transmission;
  }

  it("after eight attempts a person of the département has to look, and nothing was sent twice", async () => {
    await arm(banc, lose({ couper: true }, true), readingFails(302));
    const answer = await decide(banc, "D-1");

    expect(await exhaust(answer)).toMatchObject({ ...unsettled, tentatives: 8 });
    expect(await sent()).toBe(1);
  });

  it("a replay reads first, and adopts what was done after all", async () => {
    await arm(banc, lose({ couper: true }, true), readingFails(302));
    const answer = await decide(banc, "D-1");
    await exhaust(answer);
    await arm(banc);

    await command(banc, answer, "rejeu");

    expect(await settle(banc, answer)).toMatchObject({ etat: "acceptee", tentatives: 1 });
    expect(await sent()).toBe(1);
  });

  it("a replay reads first, and sends what was not done", async () => {
    await arm(banc, lose({ couper: true }, false), readingFails(302));
    const answer = await decide(banc, "D-1");
    await exhaust(answer);
    await arm(banc);

    await command(banc, answer, "rejeu");

    expect(await settle(banc, answer)).toMatchObject({ etat: "acceptee" });
    expect((await listArrivals(banc, "/orientationusager/")).slice(-2)).toEqual([
      "GET lectureOrientation 200",
      "POST decisionOrientation 201",
    ]);
  });

  it("after seven days of an outage too, since it may have been done", async () => {
    await arm(banc, lose({ couper: true }, true), readingFails(503));
    const answer = await decide(banc, "D-1");
    await settle(banc, answer);
    await jump(banc, START + 7 * 86_400_000);

    expect(await settle(banc, answer)).toMatchObject(unsettled);
    expect(await sent()).toBe(1);
  });

  it("holds back what depends on it in the dossier, until the département gives it up", async () => {
    await arm(banc, lose({ couper: true }, false), readingFails(302));
    const answer = await decide(banc, "D-1");
    await exhaust(answer);
    const signature = await sign(banc, "D-1");
    expect(await settle(banc, signature)).toMatchObject({ etat: "en-attente", tentatives: 0 });

    await command(banc, answer, "abandon");

    expect(await settle(banc, signature)).toMatchObject({ etat: "acceptee" });
  });
});
