import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Answer, type Banc, openBanc } from "../support/banc.ts";
import { chiffrementBanc, saveCle } from "../support/cles.ts";
import { createAppels, DOSSIER, NUMERO } from "../support/dossiers.ts";
import { expectProbleme } from "../support/problemes.ts";
import { dumpTables } from "../support/tables.ts";
import { until } from "../support/until.ts";

let banc: Banc;
const appels = createAppels(() => banc);
beforeAll(async () => {
  banc = await openBanc();
});
afterAll(() => banc.close());
beforeEach(() => banc.reset());

const JOUR_MS = 86_400_000;
const DECISION = "/v1/dossiers/D-1/orientation/decision";
const ACCEPTEE = { etatDecision: "ACCEPTEE", dateDecision: "2026-01-25" };
const SIGNATURE = "/v1/dossiers/D-1/contrat-engagement/signature";

type Call = NonNullable<Parameters<Banc["call"]>[2]>;

/** One call with an idempotency key. */
const callWith = (idempotence: string, methode: string, path: string, { headers, ...call }: Call = {}) =>
  banc.call(methode, path, { ...call, headers: { "Idempotency-Key": idempotence, ...headers } });
const decide = (idempotence: string, call: Call = {}) =>
  callWith(idempotence, "POST", DECISION, { body: ACCEPTEE, ...call });

const isReplayed = ({ headers }: Answer) => headers.get("idempotent-replayed");
const countJournal = async () => (await dumpTables(banc.db)).get("journal")?.split("\n").length;
const decisions = () => banc.arrived("/decisionOrientation");

describe("the same key with the same request", () => {
  it("answers the same transmission, and nothing is done twice", async () => {
    await appels.declare("D-1");
    const first = await decide("K-1");
    const journal = await countJournal();
    const second = await decide("K-1");

    expect(first.status).toBe(201);
    expect(isReplayed(first)).toBeNull();
    expect(second.status).toBe(201);
    expect(isReplayed(second)).toBe("true");
    expect(second.body).toEqual(first.body);
    expect(second.headers.get("location")).toBe(`/v1/transmissions/${first.body.id}`);
    expect(await decisions()).toHaveLength(1);
    expect(await countJournal()).toBe(journal);
    expect((await banc.call("GET", "/v1/transmissions")).body.elements).toHaveLength(1);
  });

  it("answers 201 where the first answer was 202, once the transmission is accepted", async () => {
    await appels.declare("D-1");
    const first = await decide("K-1", { headers: { Prefer: "respond-async" } });
    expect(first.status).toBe(202);
    expect(first.body).toMatchObject({ etat: "en-attente" });
    await banc.gateway.dispatcher.idle();

    const second = await decide("K-1", { headers: { Prefer: "respond-async" } });

    expect(second.status).toBe(201);
    expect(isReplayed(second)).toBe("true");
    expect(second.body).toMatchObject({ id: first.body.id, etat: "acceptee" });
    expect(await decisions()).toHaveLength(1);
  });

  it("answers 202 as long as France Travail is down, then 201", async () => {
    await appels.declare("D-1");
    const panne = { api: "orientationusager", methode: "POST", effet: { statut: 503 }, fois: 1 };
    await banc.simulateur("PUT", "/_pannes", [panne]);
    const first = await decide("K-1", { headers: { Prefer: "respond-async" } });
    await banc.gateway.dispatcher.idle();

    const meanwhile = await decide("K-1", { headers: { Prefer: "respond-async" } });
    expect(meanwhile.status).toBe(202);
    expect(isReplayed(meanwhile)).toBe("true");
    expect(meanwhile.body).toMatchObject({ id: first.body.id, tentatives: 1, etat: "en-attente" });

    await banc.clock.advance(Date.parse(meanwhile.body.prochaineTentative) - banc.clock.now());
    await banc.gateway.dispatcher.idle();
    expect((await decide("K-1")).status).toBe(201);
    expect((await decisions()).map(({ statut }) => statut)).toEqual([503, 201]);
  });

  it("answers the same refusal where France Travail refused: the act was made, and its key with it", async () => {
    await appels.declare("D-1");
    await appels.decide("D-1");
    await appels.sign("D-1");
    const otherDay = { body: { dateSignature: "2026-02-11" } };
    const first = await callWith("K-1", "POST", SIGNATURE, otherDay);
    const second = await callWith("K-1", "POST", SIGNATURE, otherDay);

    expect(first.status).toBe(422);
    expect(first.body.code).toBe("refus-france-travail");
    expect(second.status).toBe(422);
    expect(isReplayed(second)).toBe("true");
    expect(second.body).toEqual(first.body);
    expect(await banc.arrived("/signer")).toHaveLength(2);
  });

  it("waits for the outcome as the first request did, where it is not known yet", async () => {
    await appels.declare("D-1");
    const panne = { api: "orientationusager", methode: "POST", effet: { latenceMs: 2_000 }, fois: 1 };
    await banc.simulateur("PUT", "/_pannes", [panne]);
    const first = decide("K-1");
    await until(async () => (await decisions()).length === 1);
    let isAnswered = false;
    const second = decide("K-1").finally(() => {
      isAnswered = true;
    });
    // Far more than an answer takes that waits for nothing.
    for (let turn = 0; turn < 20; turn += 1) await banc.call("GET", "/v1/transmissions");
    expect(isAnswered).toBe(false);

    await banc.clock.advance(2_000);

    const answers = await Promise.all([first, second]);
    expect(answers.map(({ status }) => status)).toEqual([201, 201]);
    expect(answers.map(isReplayed)).toEqual([null, "true"]);
    expect(await decisions()).toHaveLength(1);
  });

  it("holds for PUT: 201 again for the dossier it created, shown as it now stands", async () => {
    const first = await callWith("K-1", "PUT", "/v1/dossiers/D-1", { body: DOSSIER });
    await appels.tell("D-1", "inscription", "2026-01-20");
    const changed = { ...DOSSIER, soumisDroitsDevoirs: false };
    expect((await appels.declare("D-1", changed)).status).toBe(200);

    const second = await callWith("K-1", "PUT", "/v1/dossiers/D-1", { body: DOSSIER });

    expect(first.status).toBe(201);
    expect(second.status).toBe(201);
    expect(isReplayed(second)).toBe("true");
    expect(second.body).toEqual((await appels.read("D-1")).body);
    expect(second.body.soumisDroitsDevoirs).toBe(false);
  });

  it("holds for PATCH: the orientation is changed once", async () => {
    await appels.declare("D-1");
    await appels.decide("D-1");
    const patch = () =>
      callWith("K-1", "PATCH", "/v1/dossiers/D-1/orientation", { body: { codeParcours: "PSO" } });
    const first = await patch();
    const second = await patch();

    expect([first.status, second.status]).toEqual([201, 201]);
    expect([first, second].map(isReplayed)).toEqual([null, "true"]);
    expect(second.body).toEqual(first.body);
    expect(await banc.arrived("/modificationOrientation")).toHaveLength(1);
  });

  it("holds for POST evenements: 201 again for the fact it kept", async () => {
    await appels.declare("D-1");
    const body = { type: "inscription", date: "2026-01-20" };
    const first = await callWith("K-1", "POST", "/v1/dossiers/D-1/evenements", { body });
    const second = await callWith("K-1", "POST", "/v1/dossiers/D-1/evenements", { body });
    const without = await appels.tell("D-1", "inscription", "2026-01-20");

    expect([first.status, second.status, without.status]).toEqual([201, 201, 200]);
    expect([first, second, without].map(isReplayed)).toEqual([null, "true", null]);
    expect(second.body).toEqual(first.body);
  });

  it("holds for DELETE of an event: 204 again, where a request without a key finds nothing", async () => {
    await appels.declare("D-1");
    const { id } = (await appels.tell("D-1", "inscription", "2026-01-20")).body;
    const path = `/v1/dossiers/D-1/evenements/${id}`;
    const first = await callWith("K-1", "DELETE", path);
    const second = await callWith("K-1", "DELETE", path);

    expect([first.status, second.status]).toEqual([204, 204]);
    expect([first, second].map(isReplayed)).toEqual([null, "true"]);
    expect((await banc.call("DELETE", path)).body.code).toBe("evenement-introuvable");
  });

  it("holds for DELETE of a dossier: 204 again, and the dossier declared meanwhile stays", async () => {
    await appels.declare("D-1");
    const first = await callWith("K-1", "DELETE", "/v1/dossiers/D-1");
    await appels.declare("D-1");
    const second = await callWith("K-1", "DELETE", "/v1/dossiers/D-1");

    expect([first.status, second.status]).toEqual([204, 204]);
    expect([first, second].map(isReplayed)).toEqual([null, "true"]);
    expect((await appels.read("D-1")).status).toBe(200);
  });

  it("holds for the replay of a transmission: one more attempt, not two", async () => {
    await appels.declare("D-1", { ...DOSSIER, usager: null });
    const { id } = (await appels.decide("D-1")).body;
    const path = `/v1/transmissions/${id}/rejeu`;
    const first = await callWith("K-1", "POST", path);
    await banc.gateway.dispatcher.idle();
    const blocked = (await banc.call("GET", `/v1/transmissions/${id}`)).body;
    const second = await callWith("K-1", "POST", path);
    await banc.gateway.dispatcher.idle();

    expect([first.status, second.status]).toEqual([200, 200]);
    expect([first, second].map(isReplayed)).toEqual([null, "true"]);
    expect(blocked).toMatchObject({ etat: "bloquee", tentatives: 1 });
    expect((await banc.call("GET", `/v1/transmissions/${id}`)).body).toEqual(blocked);
    expect(second.body).toEqual(blocked);
  });

  it("holds for the abandon of a transmission: 200 again, where a request without a key is 409", async () => {
    await appels.declare("D-1", { ...DOSSIER, usager: null });
    const { id } = (await appels.decide("D-1")).body;
    const path = `/v1/transmissions/${id}/abandon`;
    const first = await callWith("K-1", "POST", path);
    const second = await callWith("K-1", "POST", path);

    expect([first.status, second.status]).toEqual([200, 200]);
    expect([first, second].map(isReplayed)).toEqual([null, "true"]);
    expect(second.body).toMatchObject({ id, etat: "abandonnee" });
    expect((await banc.call("POST", path)).body.code).toBe("etat-incompatible");
  });
});

describe("the same key with another request", () => {
  const REUTILISEE = { statut: 422, code: "cle-idempotence-reutilisee" } as const;

  it.each<[string, methode: string, path: string, body: unknown]>([
    ["body", "POST", DECISION, { ...ACCEPTEE, dateDecision: "2026-01-26" }],
    ["path", "POST", SIGNATURE, {}],
    ["verb and path", "PUT", "/v1/dossiers/D-1", DOSSIER],
    ["dossier", "POST", "/v1/dossiers/D-2/orientation/decision", ACCEPTEE],
    ["query", "POST", `${DECISION}?essai=1`, ACCEPTEE],
  ])("is refused with 422: another %s", async (_, methode, path, body) => {
    await appels.declare("D-1");
    await appels.declare("D-2", { ...DOSSIER, usager: { numeroFranceTravail: "99000000001" } });
    await decide("K-1");
    const avant = await dumpTables(banc.db);

    const answer = await callWith("K-1", methode, path, { body });

    expectProbleme(answer, { ...REUTILISEE, instance: path.replace(/\?.*/, "") });
    expect(isReplayed(answer)).toBeNull();
    expect(await dumpTables(banc.db)).toEqual(avant);
    expect(await decisions()).toHaveLength(1);
  });

  it("is refused for the other event to withdraw", async () => {
    await appels.declare("D-1");
    const one = (await appels.tell("D-1", "inscription", "2026-01-20")).body.id;
    const other = (await appels.tell("D-1", "inscription", "2026-01-21")).body.id;
    await callWith("K-1", "DELETE", `/v1/dossiers/D-1/evenements/${one}`);

    const answer = await callWith("K-1", "DELETE", `/v1/dossiers/D-1/evenements/${other}`);

    expectProbleme(answer, { ...REUTILISEE, instance: `/v1/dossiers/D-1/evenements/${other}` });
  });
});

describe("two requests at once with one key", () => {
  it("make one act: the other is the repetition, or is told to come back", async () => {
    await appels.declare("D-1");

    const answers = await Promise.all([decide("K-1"), decide("K-1"), decide("K-1"), decide("K-1")]);

    const done = answers.filter((answer) => answer.status === 201);
    const told = answers.filter((answer) => answer.status !== 201);
    expect(done.filter((answer) => isReplayed(answer) === null)).toHaveLength(1);
    expect(new Set(done.map(({ body }) => body.id)).size).toBe(1);
    for (const answer of told) {
      expectProbleme(answer, { statut: 409, code: "requete-en-cours", instance: DECISION });
      expect(answer.headers.get("retry-after")).toBe("1");
    }
    expect(await decisions()).toHaveLength(1);
    const again = await decide("K-1");
    expect([again.status, isReplayed(again)]).toEqual([201, "true"]);
  });

  // PGlite is one connection: there, no transaction is ever under way beside another.
  it.runIf(process.env.PASSERELLE_TEST_BASE === "postgresql")(
    "are 409 requete-en-cours for the second until the first is committed, whatever its own request",
    async () => {
      await appels.declare("D-1");
      await banc.db.acrossCollectivites(async (tx) => {
        const cle = chiffrementBanc.computeEmpreinte("33", "cle-idempotence", "logiciel-test\nK-1");
        await tx.execute(sql`select pg_advisory_xact_lock(${cle.readBigInt64BE(0).toString()}::bigint)`);
        const answer = await decide("K-1");
        expectProbleme(answer, { statut: 409, code: "requete-en-cours", instance: DECISION });
        expect(answer.headers.get("retry-after")).toBe("1");
      });

      const answer = await decide("K-1");
      expect([answer.status, isReplayed(answer)]).toEqual([201, null]);
    },
  );
});

describe("a key belongs to a software", () => {
  it("and is another one from another software of the same collectivité", async () => {
    await appels.declare("D-1");
    await saveCle(banc, "cle-autre", { logiciel: "autre-logiciel" });
    const evenement = { body: { type: "inscription", date: "2026-01-20" } };
    const one = await callWith("K-1", "POST", "/v1/dossiers/D-1/evenements", evenement);
    const other = await callWith("K-1", "POST", "/v1/dossiers/D-1/evenements", {
      ...evenement,
      cle: "cle-autre",
    });
    const otherRequest = await callWith("K-2", "POST", DECISION, { body: ACCEPTEE });
    const sameText = await callWith("K-2", "PUT", "/v1/dossiers/D-2", { body: DOSSIER, cle: "cle-autre" });

    expect([one, other, otherRequest, sameText].map(({ status }) => status)).toEqual([201, 200, 201, 201]);
    expect([one, other, otherRequest, sameText].map(isReplayed)).toEqual([null, null, null, null]);
  });

  it("and is the same from another API key of that software", async () => {
    await appels.declare("D-1");
    await saveCle(banc, "cle-neuve", { logiciel: "logiciel-test" });
    const first = await decide("K-1");
    const second = await decide("K-1", { cle: "cle-neuve" });

    expect([second.status, isReplayed(second)]).toEqual([201, "true"]);
    expect(second.body.id).toBe(first.body.id);
  });

  it("and is another one in another collectivité", async () => {
    await saveCle(banc, "cle-59-bis", { logiciel: "logiciel-test", collectivite: "59" });
    const put = (cle: string) => callWith("K-1", "PUT", "/v1/dossiers/D-1", { body: DOSSIER, cle });
    const answers = [await put("bac-a-sable"), await put("cle-59-bis")];

    expect(answers.map(({ status }) => status)).toEqual([201, 201]);
    expect(answers.map(isReplayed)).toEqual([null, null]);
  });
});

describe("a request that was refused before anything was stored", () => {
  it.each<[string, refused: Call & { path?: string }, code: string]>([
    ["for its data", { body: { etatDecision: "REFUSEE" } }, "donnees-invalides"],
    ["for its JSON", { texte: "{", body: undefined }, "json-illisible"],
    ["for its agent", { headers: { "Agent-Nom": "Martin" } }, "agent-invalide"],
    ["for its dossier", { path: "/v1/dossiers/D-9/orientation/decision" }, "dossier-introuvable"],
    ["for its key", { cle: "cle-lecture" }, "droit-insuffisant"],
  ])("leaves its key free: refused %s", async (_, { path = DECISION, ...refused }, code) => {
    await appels.declare("D-1");
    const answer = await callWith("K-1", "POST", path, { body: ACCEPTEE, ...refused });
    expect(answer.body.code).toBe(code);

    const corrected = await decide("K-1");

    expect([corrected.status, isReplayed(corrected)]).toEqual([201, null]);
  });

  it("leaves its key free: refused by a rule", async () => {
    await appels.declare("D-1");
    const demain = { body: { dateSignature: "2026-02-13" } };
    expect((await callWith("K-1", "POST", SIGNATURE, demain)).body.code).toBe("regle-non-respectee");

    const corrected = await callWith("K-1", "POST", SIGNATURE, { body: { dateSignature: "2026-02-12" } });

    expect([corrected.status, isReplayed(corrected)]).toEqual([201, null]);
  });

  it("leaves its key free: refused for the state of things, which may change", async () => {
    await appels.declare("D-1");
    await appels.decide("D-1");
    const autre = { body: { ...DOSSIER, usager: { numeroFranceTravail: "99000000001" } } };
    const refused = await callWith("K-1", "PUT", "/v1/dossiers/D-1", autre);
    expect(refused.body.code).toBe("identite-differente");

    const again = await callWith("K-1", "PUT", "/v1/dossiers/D-1", autre);
    expect([again.body.code, isReplayed(again)]).toEqual(["identite-differente", null]);
    const corrected = await callWith("K-1", "PUT", "/v1/dossiers/D-1", { body: DOSSIER });
    expect([corrected.status, isReplayed(corrected)]).toEqual([200, null]);
  });
});

describe("a key is remembered for thirty days", () => {
  it("to the millisecond, then it is free for another act", async () => {
    await appels.declare("D-1");
    const first = await callWith("K-1", "POST", "/v1/dossiers/D-1/evenements", {
      body: { type: "inscription", date: "2026-01-20" },
    });
    const began = banc.clock.now();
    const other = () =>
      callWith("K-1", "POST", "/v1/dossiers/D-1/evenements", {
        body: { type: "inscription", date: "2026-01-21" },
      });
    const at = (milliseconds: number) => banc.clock.set(new Date(began + milliseconds).toISOString());

    at(30 * JOUR_MS - 1);
    expect((await other()).body.code).toBe("cle-idempotence-reutilisee");

    at(31 * JOUR_MS);
    const free = await other();
    expect([free.status, isReplayed(free)]).toEqual([201, null]);
    expect(free.body.id).not.toBe(first.body.id);
    const again = await other();
    expect([again.status, isReplayed(again)]).toEqual([201, "true"]);
    at(61 * JOUR_MS - 1);
    expect(isReplayed(await other())).toBe("true");
  });

  it("then it is deleted by the scheduler", async () => {
    banc.gateway.jobs.start();
    await callWith("K-1", "PUT", "/v1/dossiers/D-1", { body: DOSSIER });
    const kept = async () => (await dumpTables(banc.db)).get("cle_idempotence") !== "";
    expect(await kept()).toBe(true);

    banc.clock.set(new Date(banc.clock.now() + 30 * JOUR_MS + 1).toISOString());
    await banc.clock.advance(1);
    await until(async () => !(await kept()));
  });
});

describe("a key that is not right", () => {
  it.each([
    ["empty", ""],
    ["of blanks", "   "],
    ["of 256 characters", "x".repeat(256)],
    ["with a letter that is not ASCII", "clé"],
    ["with a tabulation", "a\tb"],
  ])("is refused with 422, and nothing is done: %s", async (_, cle) => {
    await appels.declare("D-1");
    const avant = await dumpTables(banc.db);

    for (const [methode, path, body] of [
      ["POST", DECISION, ACCEPTEE],
      ["PUT", "/v1/dossiers/D-2", DOSSIER],
      ["POST", "/v1/dossiers/D-1/evenements", { type: "inscription", date: "2026-01-20" }],
      ["DELETE", "/v1/dossiers/D-1", undefined],
    ] as const) {
      const answer = await callWith(cle, methode, path, { body });
      expectProbleme(answer, { statut: 422, code: "cle-idempotence-invalide", instance: path });
    }

    expect(await dumpTables(banc.db)).toEqual(avant);
    expect(await banc.arrived("")).toEqual([]);
  });

  it("is not one of 255 characters, nor one with blanks inside", async () => {
    for (const cle of ["x".repeat(255), "un acte, un jour", '"8e03978e-40d5-43dd-bc93-6894a57f9324"']) {
      await callWith(cle, "PUT", "/v1/dossiers/D-1", { body: DOSSIER });
      expect(isReplayed(await callWith(cle, "PUT", "/v1/dossiers/D-1", { body: DOSSIER })), cle).toBe("true");
    }
  });

  it("stands nowhere in clear: neither the key nor what the request held", async () => {
    const body = { ...DOSSIER, usager: { numeroFranceTravail: NUMERO, nom: "Nom-Jamais-Garde" } };
    await callWith("K-jamais-gardee", "PUT", "/v1/dossiers/D-1", { body });

    const dump = [...(await dumpTables(banc.db)).values()].join("\n") + banc.logged();
    for (const text of ["K-jamais-gardee", "Nom-Jamais-Garde", NUMERO]) {
      expect(dump).not.toContain(text);
      expect(dump).not.toContain(Buffer.from(text).toString("hex"));
    }
  });
});
