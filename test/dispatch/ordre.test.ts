import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createDispatcher } from "../../src/dispatch/dispatcher.ts";
import { TOUJOURS_OUVERT } from "../../src/domain/fermetures.ts";
import { createLog } from "../../src/log.ts";
import { type Answer, type Banc, openBanc } from "../support/banc.ts";
import {
  arm,
  CAMILLE,
  command,
  decide,
  declare,
  EN_ATTENTE,
  leap,
  listArrivals,
  pass,
  post,
  readArrivals,
  SANS_ORIENTATION,
  settle,
  sign,
} from "./scene.ts";

let banc: Banc;
beforeAll(async () => {
  banc = await openBanc();
});
afterAll(() => banc.close());
beforeEach(() => banc.reset());

/** Changes the parcours of an open orientation. */
const modify = (reference: string, codeParcours: string) =>
  post(banc, reference, "/orientation", { methode: "PATCH", body: { codeParcours } });

const OUVERTE = "99000000024";

describe("acts of one dossier", () => {
  it("go first in, first out within a flow, through an outage", async () => {
    await declare(banc, "D-1", OUVERTE);
    await arm(banc, { api: "orientationusager", methode: "PUT", effet: { statut: 503 }, fois: 2 });
    const answers: Answer[] = [];
    for (const parcours of ["PED", "PSP", "PSO", "PED"]) answers.push(await modify("D-1", parcours));
    for (let second = 0; second < 4; second += 1) await pass(banc, 1_000);

    const seen = await readArrivals(banc, "/modificationOrientation");
    expect(seen.map(({ entetes, statut }) => `${entetes.codeparcours} ${statut}`)).toEqual([
      "PED 503",
      "PED 503",
      "PED 200",
      "PSP 200",
      "PSO 200",
      "PED 200",
    ]);
    for (const answer of answers) expect(await settle(banc, answer)).toMatchObject({ etat: "acceptee" });
  });

  it("a later act of the flow waits for the first without a try of its own, then goes at once", async () => {
    await declare(banc, "D-1", OUVERTE);
    await arm(banc, { api: "orientationusager", methode: "PUT", effet: { statut: 503 }, fois: 1 });
    const first = await modify("D-1", "PED");
    await settle(banc, first);
    const second = await modify("D-1", "PSP");
    expect(await settle(banc, second)).toMatchObject({ etat: "en-attente", tentatives: 0 });

    await pass(banc, 1_000);

    expect(await settle(banc, first)).toMatchObject({ etat: "acceptee", tentatives: 2 });
    expect(await settle(banc, second)).toMatchObject({ etat: "acceptee", tentatives: 1 });
  });

  it("a contract waits for the orientation blocked before it, while other dossiers pass", async () => {
    await declare(banc, "D-1", "99000000002");
    await declare(banc, "D-2", CAMILLE);
    const orientation = await decide(banc, "D-1", { prefer: "wait=5" });
    expect(orientation.body.etat).toBe("bloquee");
    // Answered at once, though the clock stands still: there is nothing to wait for.
    const contrat = await sign(banc, "D-1", { prefer: "wait=5" });
    const elsewhere = await sign(banc, "D-2", { prefer: "wait=5" });

    expect(elsewhere.status).toBe(201);
    expect(contrat.status).toBe(202);
    const waiting = {
      etat: "en-attente",
      tentatives: 0,
      prochaineTentative: null,
      derniereErreur: {
        code: "acte-anterieur-bloque",
        aTraiterPar: "departement",
        detail: `L'acte attend l'issue de la transmission ${orientation.body.id} (orientation), qui est bloquée.`,
      },
    };
    expect(contrat.body).toMatchObject(waiting);
    const listed = await banc.call("GET", "/v1/transmissions?flux=contrat-engagement&dossier=D-1");
    expect(listed.body.elements).toMatchObject([waiting]);
    expect(await settle(banc, contrat)).toMatchObject(waiting);
    await leap(banc, 3_600_000);
    expect(await settle(banc, contrat)).toMatchObject({ etat: "en-attente", tentatives: 0 });

    await declare(banc, "D-1", EN_ATTENTE);

    expect(await settle(banc, contrat)).toMatchObject({ etat: "acceptee", derniereErreur: null });
    const writes = (await listArrivals(banc, "/partenaire/")).filter((line) =>
      /^(POST|PATCH) [ds]/.test(line),
    );
    expect(writes).toEqual(["POST signer 200", "POST decisionOrientation 201", "POST signer 200"]);
  });

  it("a contract goes once the orientation before it is refused, or given up", async () => {
    await declare(banc, "D-1", SANS_ORIENTATION);
    await declare(banc, "D-2", null);
    const refused = await decide(banc, "D-1");
    const afterRefused = await sign(banc, "D-1");
    const blocked = await decide(banc, "D-2");
    const afterBlocked = await sign(banc, "D-2");
    expect(await settle(banc, refused)).toMatchObject({ etat: "refusee" });
    expect(await settle(banc, afterRefused)).toMatchObject({ etat: "acceptee" });
    expect(await settle(banc, afterBlocked)).toMatchObject({ etat: "en-attente", tentatives: 0 });

    await command(banc, blocked, "abandon");
    await declare(banc, "D-2", CAMILLE);

    expect(await settle(banc, afterBlocked)).toMatchObject({ etat: "acceptee" });
  });

  it("an orientation does not wait for the contract before it", async () => {
    await declare(banc, "D-1", CAMILLE);
    await arm(banc, { api: "contrat-engagement", effet: { statut: 503 } });
    const contrat = await sign(banc, "D-1");

    const decision = await decide(banc, "D-1", { prefer: "wait=5" });

    expect(decision.status).toBe(201);
    expect(await settle(banc, contrat)).toMatchObject({ etat: "en-attente" });
  });

  it("the same reference in another collectivité is another dossier", async () => {
    await declare(banc, "D-1", "99000000002");
    await declare(banc, "D-1", CAMILLE, "cle-59");
    expect((await decide(banc, "D-1", { prefer: "wait=5" })).body.etat).toBe("bloquee");

    const signature = await sign(banc, "D-1", { cle: "cle-59", prefer: "wait=5" });

    expect(signature.status).toBe(201);
  });
});

describe("many dossiers", () => {
  /** Takes one act at a time, and keeps the order in which they were taken. */
  async function watch(until: number): Promise<string[]> {
    const order: string[] = [];
    const dispatcher = createDispatcher({
      db: banc.db,
      clock: banc.clock,
      log: createLog("silent"),
      instance: "une-autre-instance",
      simultanees: 1,
      fermes: [],
      fermetures: TOUJOURS_OUVERT,
      deliver: async ({ reference }) => {
        order.push(reference);
        return null;
      },
    });
    dispatcher.start();
    await expect.poll(() => order.length).toBe(until);
    await dispatcher.stop();
    return order;
  }

  it("the dossier that a caller waits for goes first, the others in order of arrival", async () => {
    for (const reference of ["D-1", "D-2", "D-3"]) await declare(banc, reference, CAMILLE);
    await banc.gateway.dispatcher.stop();
    await decide(banc, "D-1");
    await decide(banc, "D-2");
    const waiting = decide(banc, "D-3", { prefer: "wait=5" });
    await expect.poll(async () => (await banc.call("GET", "/v1/transmissions")).body.elements.length).toBe(3);

    expect(await watch(3)).toEqual(["D-3", "D-1", "D-2"]);
    await banc.clock.advance(5_000);
    expect((await waiting).status).toBe(202);
  });

  it("whoever has stopped waiting has no turn before the others any more", async () => {
    for (const reference of ["D-1", "D-2"]) await declare(banc, reference, CAMILLE);
    await banc.gateway.dispatcher.stop();
    await decide(banc, "D-1");
    const waiting = decide(banc, "D-2", { prefer: "wait=5" });
    await expect.poll(async () => (await banc.call("GET", "/v1/transmissions")).body.elements.length).toBe(2);
    await banc.clock.advance(5_000);
    await waiting;

    expect(await watch(2)).toEqual(["D-1", "D-2"]);
  });

  it("forty blocked dossiers hold nobody back", async () => {
    for (let i = 1; i <= 40; i += 1) {
      await declare(banc, `B-${i}`, null);
      await decide(banc, `B-${i}`);
    }
    await banc.gateway.dispatcher.idle();
    await declare(banc, "D-1", CAMILLE);

    expect((await decide(banc, "D-1", { prefer: "wait=5" })).status).toBe(201);
    const { body } = await banc.call("GET", "/v1/transmissions?etat=bloquee&limite=100");
    expect(body.elements).toHaveLength(40);
  });
});
