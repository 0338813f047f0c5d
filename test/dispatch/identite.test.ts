import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { computeCleNir } from "../../src/domain/usager.ts";
import { type Banc, openBanc } from "../support/banc.ts";
import { dumpTables } from "../support/tables.ts";
import {
  arm,
  CAMILLE,
  command,
  decide,
  declare,
  EN_ATTENTE,
  jump,
  listArrivals,
  pass,
  post,
  settle,
} from "./scene.ts";

let banc: Banc;
beforeAll(async () => {
  banc = await openBanc();
});
afterAll(() => banc.close());
beforeEach(() => banc.reset());

const DAY = 86_400_000;
const replace = (reference: string, numeroFranceTravail: string) =>
  banc.call("PUT", `/v1/dossiers/${reference}`, { body: { usager: { numeroFranceTravail } } });

describe("another person's identity", () => {
  it("is refused while an act is being sent for the first one, and the act stays hers", async () => {
    await declare(banc, "D-1", CAMILLE);
    await arm(banc, { api: "orientationusager", methode: "POST", effet: { latenceMs: 3_000 } });
    const decision = await decide(banc, "D-1");
    await expect.poll(async () => (await banc.arrived("/decisionOrientation")).length).toBe(1);

    const answer = await replace("D-1", EN_ATTENTE);

    expect(answer).toMatchObject({ status: 409, body: { code: "transmissions-en-cours" } });
    await banc.clock.advance(3_000);
    expect(await settle(banc, decision)).toMatchObject({ etat: "acceptee" });
  });

  it("is refused while it is not known whether an act was done for the first one", async () => {
    await declare(banc, "D-1", CAMILLE);
    await arm(
      banc,
      { api: "orientationusager", methode: "POST", effet: { couper: true } },
      { api: "orientationusager", methode: "GET", effet: { statut: 503 } },
    );
    await settle(banc, await decide(banc, "D-1"));

    expect(await replace("D-1", EN_ATTENTE)).toMatchObject({
      status: 409,
      body: { code: "transmissions-en-cours" },
    });
  });

  it("completed while the search under the former one was out: the act leaves under the one that now stands", async () => {
    const treize = "1850775123456";
    const usager = {
      nir: `${treize}${String(computeCleNir(treize)).padStart(2, "0")}`,
      dateNaissance: "1985-07-01",
    };
    await banc.call("PUT", "/v1/dossiers/D-1", {
      body: { usager, droitRsa: { dateReception: "2026-01-07" }, soumisDroitsDevoirs: true },
    });
    await arm(banc, { api: "rechercher-usager", effet: { latenceMs: 3_000 }, fois: 1 });
    const decision = await decide(banc, "D-1");
    await expect.poll(async () => (await banc.arrived("/rechercher-usager/")).length).toBe(1);

    const completed = await banc.call("PUT", "/v1/dossiers/D-1", {
      body: { usager: { ...usager, numeroFranceTravail: CAMILLE }, soumisDroitsDevoirs: true },
    });
    await banc.clock.advance(3_000);

    expect(completed.status).toBe(200);
    expect(await settle(banc, decision)).toMatchObject({ etat: "acceptee", tentatives: 2 });
  });

  it("takes the place as long as nothing has left", async () => {
    await declare(banc, "D-1", "99000000002");
    expect(await settle(banc, await decide(banc, "D-1"))).toMatchObject({ etat: "bloquee" });

    expect((await replace("D-1", CAMILLE)).status).toBe(200);
  });

  it("lets leave, in order, what the former one had blocked, and journals who put it right", async () => {
    await declare(banc, "D-1", "99000000002");
    await declare(banc, "D-2", "99000000002");
    const decision = await decide(banc, "D-1");
    expect(await settle(banc, decision)).toMatchObject({ etat: "bloquee" });
    const contrat = await post(banc, "D-1", "/contrat-engagement/signature", {
      body: { dateSignature: "2026-02-10" },
    });
    const elsewhere = await settle(banc, await decide(banc, "D-2"));

    await replace("D-1", EN_ATTENTE);

    expect(await settle(banc, decision)).toMatchObject({ etat: "acceptee", tentatives: 1 });
    expect(await settle(banc, contrat)).toMatchObject({ etat: "acceptee" });
    const writes = await listArrivals(banc, "/partenaire/");
    expect(writes.filter((line) => /^POST [ds]/.test(line))).toEqual([
      "POST decisionOrientation 201",
      "POST signer 200",
    ]);
    const { body: other } = await banc.call("GET", `/v1/transmissions/${elsewhere.id}`);
    expect(other.etat).toBe("bloquee");
    const journal = (await dumpTables(banc.db)).get("journal") ?? "";
    const lines = journal.split("\n").filter((line) => line.includes(decision.body.id));
    expect(lines.map((line) => JSON.parse(line).resultat)).toEqual(["bloquee", "en-attente", "acceptee"]);
  });

  it.each([
    ["says the same again", { usager: { numeroFranceTravail: "99000000002" } }],
    ["names nobody", {}],
  ])("lets nothing leave when it %s", async (_, body) => {
    await declare(banc, "D-1", "99000000002");
    const decision = await decide(banc, "D-1");
    expect(await settle(banc, decision)).toMatchObject({ etat: "bloquee", tentatives: 1 });

    expect((await banc.call("PUT", "/v1/dossiers/D-1", { body })).status).toBe(200);

    expect(await settle(banc, decision)).toMatchObject({ etat: "bloquee", tentatives: 1 });
  });

  it("lets nothing leave that was blocked for another reason", async () => {
    await declare(banc, "D-1", CAMILLE);
    await arm(banc, { api: "orientationusager", methode: "POST", effet: { statut: 302 }, fois: 1 });
    const decision = await decide(banc, "D-1");
    expect(await settle(banc, decision)).toMatchObject({ etat: "bloquee" });

    await banc.call("PUT", "/v1/dossiers/D-1", {
      body: { usager: { numeroFranceTravail: CAMILLE, dateNaissance: "1998-04-23" } },
    });

    expect(await settle(banc, decision)).toMatchObject({ etat: "bloquee", tentatives: 1 });
  });

  it("creates one dossier when it comes twice at once: one 201, one 200", async () => {
    const answers = await Promise.all([replace("D-2", CAMILLE), replace("D-2", CAMILLE)]);

    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 201]);
  });
});

describe("the seven days of retries", () => {
  it("begin with the first attempt: an act that waited longer behind another is tried again too", async () => {
    await declare(banc, "D-1", CAMILLE);
    await arm(banc, { api: "orientationusager", methode: "POST", effet: { statut: 302 }, fois: 1 });
    const blocked = await decide(banc, "D-1");
    expect(await settle(banc, blocked)).toMatchObject({ etat: "bloquee" });
    const behind = await decide(banc, "D-1");
    await jump(banc, banc.clock.now() + 8 * DAY);

    await arm(banc, { api: "orientationusager", methode: "POST", effet: { statut: 503 }, fois: 1 });
    await command(banc, blocked, "abandon");
    expect(await settle(banc, behind)).toMatchObject({ etat: "en-attente", tentatives: 1 });
    await pass(banc, 1_000);

    expect(await settle(banc, behind)).toMatchObject({ etat: "acceptee", tentatives: 2 });
  });
});

describe("an answer that was lost", () => {
  it("stays in doubt when the search for the person is refused meanwhile", async () => {
    await declare(banc, "D-1", CAMILLE);
    await arm(banc, {
      api: "orientationusager",
      methode: "POST",
      effet: { couper: true },
      apresEcriture: true,
      fois: 1,
    });
    const decision = await decide(banc, "D-1");
    expect(await settle(banc, decision)).toMatchObject({ etat: "en-attente" });

    // Past the twelve hours of the jeton: the person is searched for again.
    await arm(banc, {
      api: "rechercher-usager",
      effet: { statut: 400, corps: { codeRetour: "R997", message: "x" } },
      fois: 1,
    });
    await jump(banc, banc.clock.now() + DAY / 2);
    expect(await settle(banc, decision)).toMatchObject({ etat: "en-attente", tentatives: 2 });
    await pass(banc, 4_000);

    expect(await settle(banc, decision)).toMatchObject({ etat: "acceptee" });
    expect((await listArrivals(banc, "/decisionOrientation")).length).toBe(1);
  });
});
