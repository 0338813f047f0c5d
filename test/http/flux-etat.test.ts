import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import {
  arm,
  CAMILLE,
  decide,
  declare,
  EN_ATTENTE,
  jump,
  listArrivals,
  pass,
  post,
  readArrivals,
  settle,
  sign,
} from "../dispatch/scene.ts";
import { type Banc, INSTANT, openBanc } from "../support/banc.ts";
import { saveCle } from "../support/cles.ts";
import { expectProbleme } from "../support/problemes.ts";
import { dumpTables, findInTables } from "../support/tables.ts";

let banc: Banc;
beforeAll(async () => {
  banc = await openBanc();
});
afterAll(() => banc.close());
beforeEach(() => banc.reset());

const AGENT = { "Agent-Identifiant": "IIII9999", "Agent-Nom": "Martin", "Agent-Prenom": "Camille" };
const MOTIF = "Reprise de données en cours";

const put = (flux: string, body: unknown, headers: Record<string, string> = {}, cle = "bac-a-sable") =>
  banc.call("PUT", `/v1/flux/${flux}/etat`, { body, headers, cle });
const suspend = (flux: string, cle?: string) =>
  put(flux, { etat: "suspendu", motif: MOTIF }, AGENT, cle ?? "bac-a-sable");
const resume = (flux: string) => put(flux, { etat: "actif" }, AGENT);
const read = (flux: string) => banc.call("GET", `/v1/flux/${flux}/etat`);

const OUVERTE = "99000000024";
const modify = (reference: string, codeParcours: string) =>
  post(banc, reference, "/orientation", { methode: "PATCH", body: { codeParcours } });

describe("the état of a flow", () => {
  it("is actif until somebody says otherwise", async () => {
    const { status, body } = await banc.call("GET", "/v1/flux");

    expect(status).toBe(200);
    const actif = { etat: "actif", motif: null, auteur: null, depuis: null, enAttente: 0 };
    expect(body).toEqual({
      elements: [
        "orientation",
        "rendez-vous",
        "diagnostic",
        "contrat-engagement",
        "accompagnement",
        "sanction",
        "autres",
      ].map((flux) => ({ flux, ...actif })),
      suivant: null,
    });
    expect((await read("sanction")).body).toEqual({ flux: "sanction", ...actif });
  });

  it("keeps who paused it, why and since when, and says how many wait", async () => {
    const paused = await suspend("orientation");
    expect(paused.status).toBe(200);
    await declare(banc, "D-1", CAMILLE);
    await decide(banc, "D-1");
    banc.clock.set("2026-02-12T12:00:00Z");
    const again = await put("orientation", { etat: "suspendu", motif: "  Bascule  " });

    const auteur = { identifiant: "IIII9999", nom: "Martin", prenom: "Camille" };
    const depuis = "2026-02-12T11:00:00.000Z";
    expect(paused.body).toEqual({
      flux: "orientation",
      etat: "suspendu",
      motif: MOTIF,
      auteur,
      depuis,
      enAttente: 0,
    });
    expect(again.body).toMatchObject({
      motif: "Bascule",
      auteur: { identifiant: "BATCH" },
      depuis,
      enAttente: 1,
    });
    expect((await read("orientation")).body).toEqual(again.body);

    const resumed = await resume("orientation");
    expect(resumed.body).toMatchObject({
      etat: "actif",
      motif: null,
      auteur,
      depuis: "2026-02-12T12:00:00.000Z",
    });
  });

  it("is one collectivité's own", async () => {
    await suspend("orientation", "cle-59");

    expect((await read("orientation")).body.etat).toBe("actif");
    await declare(banc, "D-1", CAMILLE);
    expect((await decide(banc, "D-1", { prefer: "wait=5" })).status).toBe(201);
  });

  it("is changed once by a key of idempotency, and each change is journaled", async () => {
    const cle = { ...AGENT, "Idempotency-Key": "pause-1" };
    const countLines = async (operation: string) =>
      (await dumpTables(banc.db)).get("journal")?.match(new RegExp(`"operation":"${operation}"`, "g"))
        ?.length ?? 0;
    await put("sanction", { etat: "suspendu", motif: MOTIF }, cle);
    await resume("sanction");

    const replayed = await put("sanction", { etat: "suspendu", motif: MOTIF }, cle);

    expect(replayed.headers.get("idempotent-replayed")).toBe("true");
    expect(replayed.body).toMatchObject({ flux: "sanction", etat: "actif" });
    expect([await countLines("suspension"), await countLines("reprise")]).toEqual([1, 1]);
  });

  it("holds neither the reason nor the author in clear", async () => {
    await suspend("sanction");
    const tables = await dumpTables(banc.db);

    expect(tables.get("flux_etat")).toContain("suspendu");
    for (const text of [MOTIF, "IIII9999", "Martin"]) expect(findInTables(tables, text), text).toEqual([]);
  });

  it("asks for the right administration to be changed, and lecture to be read", async () => {
    await saveCle(banc, "cle-ecriture", { droits: ["lecture", "ecriture", "pilotage"] });
    const instance = "/v1/flux/sanction/etat";
    expectProbleme(await suspend("sanction", "cle-ecriture"), {
      statut: 403,
      code: "droit-insuffisant",
      aTraiterPar: "departement",
      instance,
    });
    await saveCle(banc, "cle-administration", { droits: ["administration"] });
    expect((await suspend("sanction", "cle-administration")).status).toBe(200);
    expect((await banc.call("GET", instance, { cle: "cle-administration" })).status).toBe(403);
    expect((await banc.call("GET", instance, { cle: "cle-lecture" })).body.etat).toBe("suspendu");
  });

  it.each([
    ["without a reason", "sanction", { etat: "suspendu" }, "/motif"],
    ["with an empty reason", "sanction", { etat: "suspendu", motif: "  " }, "/motif"],
    ["with a reason too long", "sanction", { etat: "suspendu", motif: "x".repeat(501) }, "/motif"],
    ["in another état", "sanction", { etat: "ferme", motif: MOTIF }, "/etat"],
    ["with an unknown field", "sanction", { etat: "actif", jusqua: "2026-03-01" }, "/jusqua"],
    ["of an unknown flow", "inconnu", { etat: "actif" }, "/flux"],
  ])("is refused %s", async (_, flux, body, chemin) => {
    expectProbleme(await put(flux, body), {
      statut: 422,
      code: "donnees-invalides",
      instance: `/v1/flux/${flux}/etat`,
      erreurs: [{ chemin, message: expect.stringMatching(/\S/) }],
    });
    expect((await read("sanction")).body).toMatchObject({ etat: "actif", depuis: null });
  });
});

describe("what comes in while its flow is paused", () => {
  it("is kept and answered at once, with the reason and whose turn it is", async () => {
    await declare(banc, "D-1", EN_ATTENTE);
    await suspend("orientation");

    const began = banc.clock.now();
    const answer = await decide(banc, "D-1", { prefer: "wait=30" });

    expect(banc.clock.now()).toBe(began);
    expect(answer.status).toBe(202);
    expect(answer.body).toMatchObject({
      etat: "en-attente",
      tentatives: 0,
      prochaineTentative: null,
      derniereErreur: {
        code: "flux-suspendu",
        aTraiterPar: "departement",
        detail: `Le flux est suspendu : ${MOTIF}`,
        action: expect.stringContaining("PUT /v1/flux/{flux}/etat"),
        franceTravail: { statut: null, code: null, message: null },
      },
    });
    const { body } = await banc.call("GET", "/v1/transmissions?etat=en-attente");
    expect(body.elements).toEqual([answer.body]);
    await pass(banc, 60_000);
    expect(await banc.arrived()).toEqual([]);
  });

  it("leaves in order once the flow is resumed", async () => {
    await declare(banc, "D-1", OUVERTE);
    await suspend("orientation");
    const answers = [];
    for (const parcours of ["PED", "PSP", "PSO"]) answers.push(await modify("D-1", parcours));
    await pass(banc, 60_000);
    expect(await banc.arrived("/orientationusager/")).toEqual([]);

    await resume("orientation");

    for (const answer of answers) expect(await settle(banc, answer)).toMatchObject({ etat: "acceptee" });
    const seen = await readArrivals(banc, "/modificationOrientation");
    expect(seen.map(({ entetes }) => entetes.codeparcours)).toEqual(["PED", "PSP", "PSO"]);
  });

  it("holds back what depends on it in its dossier, and nothing else", async () => {
    await declare(banc, "D-1", EN_ATTENTE);
    await declare(banc, "D-2", CAMILLE);
    await suspend("orientation");
    const held = await decide(banc, "D-1");
    const contrat = await sign(banc, "D-1");

    expect((await sign(banc, "D-2", { prefer: "wait=5" })).status).toBe(201);
    expect(await settle(banc, contrat)).toMatchObject({
      etat: "en-attente",
      tentatives: 0,
      derniereErreur: null,
    });

    await resume("orientation");

    expect(await settle(banc, held)).toMatchObject({ etat: "acceptee" });
    expect(await settle(banc, contrat)).toMatchObject({ etat: "acceptee" });
    const writes = (await listArrivals(banc, "/partenaire/")).filter((line) =>
      /^(POST|PATCH) [ds]/.test(line),
    );
    expect(writes).toEqual(["POST signer 200", "POST decisionOrientation 201", "POST signer 200"]);
  });

  it("stays held by a restart", async () => {
    await declare(banc, "D-1", EN_ATTENTE);
    await suspend("orientation");
    const held = await decide(banc, "D-1");

    await banc.restart();
    await pass(banc, 60_000);

    expect(await settle(banc, held)).toMatchObject({ etat: "en-attente", tentatives: 0 });
  });

  it("is not replayed to France Travail, and may be given up", async () => {
    await declare(banc, "D-1", EN_ATTENTE);
    await suspend("orientation");
    const held = await decide(banc, "D-1");

    const given = await banc.call("POST", `/v1/transmissions/${held.body.id}/abandon`);

    expect(given.body).toMatchObject({ etat: "abandonnee", derniereErreur: null });
    expect((await read("orientation")).body.enAttente).toBe(0);
  });

  it("is given back, of its seven days of retries, the time of the pause", async () => {
    const jour = 86_400_000;
    await declare(banc, "D-1", EN_ATTENTE);
    await arm(banc, { api: "orientationusager", methode: "POST", effet: { statut: 503 } });
    const tried = await decide(banc, "D-1");
    expect(await settle(banc, tried)).toMatchObject({ etat: "en-attente", tentatives: 1 });
    await jump(banc, Date.parse(INSTANT) + jour);
    await suspend("orientation");
    expect(await settle(banc, tried)).toMatchObject({ derniereErreur: { code: "flux-suspendu" } });

    await jump(banc, Date.parse(INSTANT) + 9 * jour);
    await resume("orientation");
    expect(await settle(banc, tried)).toMatchObject({
      etat: "en-attente",
      derniereErreur: { code: "france-travail-indisponible" },
    });
    await jump(banc, Date.parse(INSTANT) + 14 * jour);
    expect(await settle(banc, tried)).toMatchObject({ etat: "en-attente" });

    await jump(banc, Date.parse(INSTANT) + 15 * jour + 1);
    expect(await settle(banc, tried)).toMatchObject({
      etat: "bloquee",
      derniereErreur: { code: "delai-de-reprise-epuise" },
    });
  });
});
