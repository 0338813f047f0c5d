import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { purgeExpired } from "../../src/jobs/retention.ts";
import { rejeu } from "../../src/persistence/schema.ts";
import { arm, CAMILLE, decide, declare, passSeconds, settle, sign } from "../dispatch/scene.ts";
import { type Answer, type Banc, INSTANT, openBanc } from "../support/banc.ts";
import { expectProbleme } from "../support/problemes.ts";
import { dumpTables, findInTables } from "../support/tables.ts";
import { until } from "../support/until.ts";

let banc: Banc;
beforeAll(async () => {
  banc = await openBanc();
});
afterAll(() => banc.close());
beforeEach(() => banc.reset());

const PATH = "/v1/transmissions/rejeux";
const AGENT = { "Agent-Identifiant": "IIII9999", "Agent-Nom": "Martin", "Agent-Prenom": "Camille" };

const ask = (body: unknown, headers: Record<string, string> = {}, cle = "bac-a-sable") =>
  banc.call("POST", PATH, { body, headers, cle });
const read = (id: string, cle = "bac-a-sable") => banc.call("GET", `${PATH}/${id}`, { cle });
const stop = (id: string) => banc.call("DELETE", `${PATH}/${id}`);
const resume = (id: string) => banc.call("POST", `${PATH}/${id}/reprise`);

/** Signatures of as many dossiers, blocked by a redirection of France Travail; their ids, oldest first. */
async function block(nombre: number): Promise<string[]> {
  const effet = { statut: 302, entetes: { location: "/connexion" } };
  await arm(banc, { api: "contrat-engagement", methode: "POST", effet });
  const answers: Answer[] = [];
  for (let i = 1; i <= nombre; i += 1) {
    await declare(banc, `B-${i}`, CAMILLE);
    answers.push(await sign(banc, `B-${i}`));
  }
  await banc.gateway.dispatcher.idle();
  await arm(banc);
  return answers.map(({ body }) => body.id);
}

/** Lets a second pass, and the batch of that second end. */
async function live(id: string, attendu: { rejouees: number }): Promise<void> {
  await banc.clock.advance(1_000);
  await until(async () => (await read(id)).body.rejouees === attendu.rejouees);
  await banc.gateway.dispatcher.idle();
}

const listEtats = async (ids: readonly string[]): Promise<string[]> => {
  const answers = await Promise.all(ids.map((id) => banc.call("GET", `/v1/transmissions/${id}`)));
  return answers.map(({ body }) => body.etat);
};
const count = (etats: readonly string[], etat: string) => etats.filter((one) => one === etat).length;
const isDone = (id: string) => until(async () => (await read(id)).body.etat === "termine");

describe("POST /v1/transmissions/rejeux", () => {
  it("counts only, when it is a simulation", async () => {
    const ids = await block(3);

    const answer = await ask({ flux: "contrat-engagement", plafond: 2, simulation: true });

    expect(answer.status).toBe(200);
    expect(answer.body).toEqual({
      id: null,
      etat: "simulation",
      filtre: { flux: "contrat-engagement", cause: null, dossier: null, depuis: null, jusqua: null },
      plafond: 2,
      nombre: 3,
      rejouees: 0,
      ecartees: 0,
      creeLe: null,
      modifieLe: null,
    });
    await passSeconds(banc, 5);
    expect(await listEtats(ids)).toEqual(["bloquee", "bloquee", "bloquee"]);
    expect((await banc.call("GET", PATH)).body).toEqual({ elements: [], suivant: null });
  });

  it("replays behind its answer what the filter names, and tells how far it is", async () => {
    const ids = await block(3);
    const answer = await ask({ etat: "bloquee", cause: "en-tetes-agent-refuses" }, AGENT);

    expect(answer.status).toBe(202);
    expect(answer.headers.get("location")).toBe(`${PATH}/${answer.body.id}`);
    expect(answer.body).toMatchObject({
      nombre: 3,
      plafond: null,
      ecartees: 0,
      creeLe: "2026-02-12T11:00:00.000Z",
    });
    await isDone(answer.body.id);
    expect((await read(answer.body.id)).body).toMatchObject({ etat: "termine", nombre: 3, rejouees: 3 });
    await banc.gateway.dispatcher.idle();
    expect(await listEtats(ids)).toEqual(["acceptee", "acceptee", "acceptee"]);
    const { body } = await banc.call("GET", PATH);
    expect(body.elements.map(({ id, rejouees }: { id: string; rejouees: number }) => [id, rejouees])).toEqual(
      [[answer.body.id, 3]],
    );
  });

  it("is forgotten ninety days after it ended, and never while it runs", async () => {
    await block(1);
    const ended = (await ask({}, AGENT)).body;
    await isDone(ended.id);
    const [row] = await banc.db.inCollectivite("33", (tx) => tx.select().from(rejeu));
    const purge = (now: number) => banc.db.acrossCollectivites((tx) => purgeExpired(tx, now));
    const end = (row?.modifieLe.getTime() ?? 0) + 90 * 86_400_000;

    expect(await purge(end)).toMatchObject({ rejeux: 0 });
    await banc.db.inCollectivite("33", (tx) => tx.update(rejeu).set({ etat: "en-cours" }));
    expect(await purge(end + 1)).toMatchObject({ rejeux: 0 });
    await banc.db.inCollectivite("33", (tx) => tx.update(rejeu).set({ etat: "termine" }));
    expect(await purge(end + 1)).toMatchObject({ rejeux: 1 });
    expect((await read(ended.id)).status).toBe(404);
  });

  it("journals who asked, and each one that is replayed, in the agent's name", async () => {
    const ids = await block(2);
    const { id } = (await ask({}, AGENT)).body;
    await isDone(id);

    const journal = (await dumpTables(banc.db)).get("journal") ?? "";
    const lines = journal.split("\n").map((line) => JSON.parse(line));
    const told = (operation: string) =>
      lines.filter((line) => line.operation === operation).map(({ correlation }) => correlation);
    expect(told("rejeux")).toEqual([id]);
    expect(told("rejeu")).toEqual(ids);
    expect(findInTables(await dumpTables(banc.db), "IIII9999")).toEqual([]);
  });

  it("takes the oldest first, and no more than its ceiling", async () => {
    const ids = await block(4);

    const { body } = await ask({ plafond: 2 });

    expect(body).toMatchObject({ nombre: 4, plafond: 2 });
    await isDone(body.id);
    await banc.gateway.dispatcher.idle();
    expect((await read(body.id)).body.rejouees).toBe(2);
    expect(await listEtats(ids)).toEqual(["acceptee", "acceptee", "bloquee", "bloquee"]);
  });

  it("filters by flux, cause, dossier and instants, alone and together", async () => {
    await block(2);
    banc.clock.set("2026-02-12T12:00:00Z");
    await declare(banc, "D-1", null);
    await settle(banc, await decide(banc, "D-1"));
    const cases: [filtre: Record<string, unknown>, nombre: number][] = [
      [{}, 3],
      [{ etat: "bloquee" }, 3],
      [{ flux: "orientation" }, 1],
      [{ flux: "sanction" }, 0],
      [{ cause: "en-tetes-agent-refuses" }, 2],
      [{ cause: "identite-incomplete" }, 1],
      [{ dossier: "B-2" }, 1],
      [{ depuis: "2026-02-12T12:00:00Z" }, 1],
      [{ jusqua: "2026-02-12T12:00:00+01:00" }, 2],
      [{ depuis: INSTANT, jusqua: "2026-02-12T12:00:00Z", flux: "contrat-engagement", dossier: "B-1" }, 1],
    ];
    for (const [filtre, nombre] of cases) {
      const { body } = await ask({ ...filtre, simulation: true });
      expect(body.nombre, JSON.stringify(filtre)).toBe(nombre);
    }
    const { body } = await ask({ cause: "identite-incomplete", simulation: true }, {}, "cle-59");
    expect(body.nombre).toBe(0);
  });

  it("does not take again what is blocked once more, nor what is blocked after it was asked for", async () => {
    await declare(banc, "D-1", null);
    const first = await settle(banc, await decide(banc, "D-1"));
    const { id } = (await ask({})).body;
    await isDone(id);
    await declare(banc, "D-2", null);
    const later = await settle(banc, await decide(banc, "D-2"));

    await passSeconds(banc, 5);

    expect(await listEtats([first.id, later.id])).toEqual(["bloquee", "bloquee"]);
    expect((await read(id)).body).toMatchObject({ etat: "termine", nombre: 1, rejouees: 1 });
  });

  it("leaves to a person, one by one, what nothing can look up (G59)", async () => {
    await declare(banc, "D-1", CAMILLE);
    const decision = await banc.call("POST", "/v1/dossiers/D-1/sanctions", {
      body: {
        dateNotificationDecisionSanction: "2026-02-10",
        dateManquement: "2026-01-20",
        natureManquement: "N65",
        rangManquement: "R1",
        typeSanctionValide: "SUSP_RSA",
        modaliteDecisionValidee: "P",
        montantValide: 50,
        dureeValidee: 1,
      },
      headers: { ...AGENT, Prefer: "respond-async" },
    });
    expect(decision.status).toBe(202);
    await arm(banc, { api: "gestion-sanctions-rsa", methode: "POST", effet: { couper: true } });
    expect(await settle(banc, decision)).toMatchObject({
      etat: "bloquee",
      derniereErreur: { code: "issue-incertaine" },
    });

    const simulated = await ask({ flux: "sanction", simulation: true });
    const asked = await ask({ flux: "sanction" });

    expect(simulated.body).toMatchObject({ nombre: 0, ecartees: 1 });
    expect(asked.body).toMatchObject({ etat: "termine", nombre: 0, rejouees: 0, ecartees: 1 });
    await passSeconds(banc, 5);
    expect((await settle(banc, decision)).etat).toBe("bloquee");
  });

  it("is done once by a key of idempotency", async () => {
    await block(1);
    const cle = { "Idempotency-Key": "rejeu-1" };
    const first = await ask({}, cle);
    await isDone(first.body.id);

    const again = await ask({}, cle);

    expect(again.status).toBe(202);
    expect(again.headers.get("idempotent-replayed")).toBe("true");
    expect(again.body).toMatchObject({ id: first.body.id, etat: "termine" });
    expect((await banc.call("GET", PATH)).body.elements).toHaveLength(1);
  });

  it.each([
    ["another état", { etat: "refusee" }, "/etat"],
    ["an unknown flow", { flux: "inconnu" }, "/flux"],
    ["an unknown cause", { cause: "inconnue" }, "/cause"],
    ["a reference that is none", { dossier: "D 1" }, "/dossier"],
    ["an instant without an offset", { depuis: "2026-02-02T00:00:00" }, "/depuis"],
    [
      "instants in the wrong order",
      { depuis: "2026-02-02T00:00:00Z", jusqua: "2026-02-01T00:00:00Z" },
      "/jusqua",
    ],
    ["a ceiling of nothing", { plafond: 0 }, "/plafond"],
    ["an unknown field", { limite: 3 }, "/limite"],
  ])("is refused with %s", async (_, body, chemin) => {
    expectProbleme(await ask(body), {
      statut: 422,
      code: "donnees-invalides",
      instance: PATH,
      erreurs: [{ chemin, message: expect.stringMatching(/\S/) }],
    });
  });
});

describe("a replay of many", () => {
  it("leaves at once no more than twenty, so that it starves nobody", async () => {
    const ids = await block(45);
    await banc.gateway.dispatcher.stop();
    const { id } = (await ask({})).body;
    await until(async () => (await read(id)).body.rejouees === 20);
    await live(id, { rejouees: 20 });
    expect(count(await listEtats(ids), "en-attente")).toBe(20);

    banc.gateway.dispatcher.start();
    await banc.gateway.dispatcher.idle();
    await live(id, { rejouees: 40 });
    await live(id, { rejouees: 45 });

    expect(count(await listEtats(ids), "acceptee")).toBe(45);
    expect((await read(id)).body.etat).toBe("termine");
  });

  it("stops between two batches, and goes on where it was when it is resumed", async () => {
    const ids = await block(30);
    await banc.gateway.dispatcher.stop();
    const { id } = (await ask({ plafond: 25 })).body;
    await until(async () => (await read(id)).body.rejouees === 20);

    const stopped = await stop(id);

    expect([stopped.status, stopped.body.etat]).toEqual([200, "arrete"]);
    banc.gateway.dispatcher.start();
    await passSeconds(banc, 5);
    expect((await read(id)).body).toMatchObject({ etat: "arrete", rejouees: 20 });
    expect(count(await listEtats(ids), "acceptee")).toBe(20);

    const resumed = await resume(id);
    expect(resumed.status).toBe(200);
    await isDone(id);
    await banc.gateway.dispatcher.idle();
    expect((await read(id)).body.rejouees).toBe(25);
    expect(await listEtats(ids)).toEqual(ids.map((_, index) => (index < 25 ? "acceptee" : "bloquee")));
  });

  it("survives a restart", async () => {
    const ids = await block(25);
    await banc.gateway.dispatcher.stop();
    const { id } = (await ask({})).body;
    await until(async () => (await read(id)).body.rejouees === 20);

    await banc.restart();
    await banc.gateway.dispatcher.idle();
    await live(id, { rejouees: 25 });

    expect(count(await listEtats(ids), "acceptee")).toBe(25);
  });

  it("cannot be resumed once it has ended, and to stop it then changes nothing", async () => {
    await block(1);
    const { id } = (await ask({})).body;
    await isDone(id);

    expect((await stop(id)).body.etat).toBe("termine");
    expectProbleme(await resume(id), {
      statut: 409,
      code: "etat-incompatible",
      instance: `${PATH}/${id}/reprise`,
      detail: "Le rejeu est « termine » : reprise impossible.",
    });
  });

  it("is nobody else's: 404 in another collectivité, as where there is none", async () => {
    await block(1);
    const { id } = (await ask({})).body;

    for (const [asked, cle] of [
      [id, "cle-59"],
      ["7c1e8f0a-3b1d-4a6e-9a53-2f1f0b8c9d10", "bac-a-sable"],
      ["x", "bac-a-sable"],
    ] as const) {
      expectProbleme(await read(asked, cle), {
        statut: 404,
        code: "rejeu-introuvable",
        instance: `${PATH}/${asked}`,
      });
    }
  });

  it("forgets the reference of a dossier that is erased", async () => {
    await block(1);
    await isDone((await ask({ dossier: "B-1" })).body.id);
    await banc.gateway.dispatcher.idle();

    expect((await banc.call("DELETE", "/v1/dossiers/B-1")).status).toBe(204);

    expect((await dumpTables(banc.db)).get("rejeu")).not.toContain('"B-1"');
  });
});
