import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { DUREES } from "../../src/dispatch/dispatcher.ts";
import { type Answer, type Banc, INSTANT, openBanc } from "../support/banc.ts";
import { arm, CAMILLE, command, decide, declare, jump, listArrivals, pass, settle } from "./scene.ts";

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

/** Hands in a decision that an instance took and died with; `envoyee`: the call had left. */
async function leaveTaken({ envoyee }: { envoyee: boolean }): Promise<Answer> {
  await banc.gateway.dispatcher.stop();
  const answer = await decide(banc, "D-1");
  const taken = new Date(START).toISOString();
  const until = new Date(START + DUREES.lease).toISOString();
  await banc.db.acrossCollectivites((tx) =>
    tx.execute(sql`
      update transmission set prise_par = 'instance-morte', prise_jusqua = ${until}::timestamptz, tentatives = 1,
        envoyee_le = ${envoyee ? taken : null}::timestamptz
      where id = ${answer.body.id}`),
  );
  banc.gateway.dispatcher.start();
  await banc.gateway.dispatcher.idle();
  return answer;
}

describe("an act taken by an instance that died", () => {
  it("stays with that instance for as long as its lease, then is taken again and sent", async () => {
    const answer = await leaveTaken({ envoyee: false });
    await jump(banc, START + DUREES.lease);
    expect(await settle(banc, answer)).toMatchObject({ etat: "en-attente", tentatives: 1 });
    expect(await banc.arrived()).toEqual([]);

    await jump(banc, START + DUREES.lease + 1);

    expect(await settle(banc, answer)).toMatchObject({ etat: "acceptee", tentatives: 1 });
    // It had not left: there was nothing to read first.
    expect(await listArrivals(banc, "/orientationusager/")).toEqual(["POST decisionOrientation 201"]);
  });

  it("after its call had left: France Travail is read first, and the act sent if it is not there", async () => {
    const answer = await leaveTaken({ envoyee: true });

    await jump(banc, START + DUREES.doute + 1);

    expect(await settle(banc, answer)).toMatchObject({ etat: "acceptee", tentatives: 1 });
    expect(await listArrivals(banc, "/orientationusager/")).toEqual([
      "GET lectureOrientation 200",
      "POST decisionOrientation 201",
    ]);
  });

  it("after its call had left: the act is adopted if it is there", async () => {
    const answer = await leaveTaken({ envoyee: true });
    await banc.simulateur("PUT", `/_personnes/${CAMILLE}`, {
      dateNaissance: "1998-04-23",
      orientations: [
        {
          parcours: "PSP",
          organisme: "CD",
          statut: "DECIDE",
          etat: "OUVERT",
          dateEntreeParcours: "2026-01-25",
          dateCreation: "2026-01-05T08:30:00.000",
          decision: { etatDecision: "ACCEPTEE", dateDecision: "2026-01-25", agentDecision: "BATCH" },
        },
      ],
    });

    await jump(banc, START + DUREES.doute + 1);

    expect(await settle(banc, answer)).toMatchObject({ etat: "acceptee", tentatives: 1 });
    expect(await listArrivals(banc, "/orientationusager/")).toEqual(["GET lectureOrientation 200"]);
    const { body } = await banc.call("GET", "/v1/dossiers/D-1");
    expect(body.delais.orientation).toMatchObject({ statut: "respecte" });
  });

  it("may be given up only once the lease is over", async () => {
    const answer = await leaveTaken({ envoyee: true });
    expect((await command(banc, answer, "abandon")).body).toMatchObject({ code: "etat-incompatible" });

    await banc.gateway.dispatcher.stop();
    banc.clock.set(new Date(START + DUREES.lease + 1).toISOString());

    expect((await command(banc, answer, "abandon")).body).toMatchObject({ etat: "abandonnee" });
  });
});

describe("an act whose claim was lost", () => {
  it("is not taken again by the instance that is still delivering it", async () => {
    await arm(banc, { api: "orientationusager", methode: "POST", effet: { latenceMs: 5_000 }, fois: 1 });
    const answer = await decide(banc, "D-1");
    await expect.poll(() => listArrivals(banc, "/decisionOrientation")).toHaveLength(1);
    // The database was away: nothing was renewed, and the doubt is over.
    await banc.db.acrossCollectivites((tx) =>
      tx.execute(sql`
        update transmission set prise_jusqua = ${new Date(START - 1).toISOString()}::timestamptz,
          envoyee_le = ${new Date(START - DUREES.doute - 1).toISOString()}::timestamptz
        where id = ${answer.body.id}`),
    );

    await pass(banc, 5_000);

    expect(await settle(banc, answer)).toMatchObject({ etat: "acceptee", tentatives: 1 });
    expect(await listArrivals(banc, "/orientationusager/")).toEqual(["POST decisionOrientation 201"]);
  });

  it("is not settled by the instance that no longer holds it", async () => {
    // The answer comes late: meanwhile another instance has taken the act.
    await arm(banc, {
      api: "orientationusager",
      methode: "POST",
      effet: { statut: 400, corps: { status: 400, message: "refus tardif" }, latenceMs: 5_000 },
      fois: 1,
    });
    const answer = await decide(banc, "D-1");
    await expect.poll(() => listArrivals(banc, "/decisionOrientation")).toHaveLength(1);
    await banc.db.acrossCollectivites((tx) =>
      tx.execute(sql`
        update transmission set prise_par = 'autre-instance',
          prise_jusqua = ${new Date(START + DUREES.lease).toISOString()}::timestamptz
        where id = ${answer.body.id}`),
    );

    await pass(banc, 5_000);

    expect(await settle(banc, answer)).toMatchObject({ etat: "en-attente", derniereErreur: null });
    expect(banc.logged()).toContain("reprise par une autre instance");
    await jump(banc, START + 5_000 + DUREES.doute + 1);
    expect(await settle(banc, answer)).toMatchObject({ etat: "acceptee" });
  });
});
