import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { watchGarde } from "../../src/jobs/garde.ts";
import { type Banc, openBanc } from "../support/banc.ts";
import { chiffrementBanc } from "../support/cles.ts";
import { CAMILLE, command, decide, declare, jump, settle, sign } from "./scene.ts";

let banc: Banc;
beforeAll(async () => {
  banc = await openBanc();
});
afterAll(() => banc.close());
beforeEach(() => banc.reset());

const DAY_MS = 86_400_000;
const INCONNU = "99000000002";
const NOTHING = { annoncees: 0, abandonnees: 0 };

/** What was told of transmissions, with the day where there is one. */
async function listTold(): Promise<string[]> {
  const { body } = await banc.call("GET", "/v1/evenements");
  return body.elements
    .filter(({ transmission }: { transmission?: string }) => transmission !== undefined)
    .map(({ type, echeance }: { type: string; echeance?: string }) =>
      [type, echeance].filter(Boolean).join(" "),
    );
}

/** Blocks a decision of D-1 on 12 February; `goTo` goes so many days further, and does there what is done every hour. */
async function blockDecision() {
  await declare(banc, "D-1", INCONNU);
  const answer = await decide(banc, "D-1");
  expect(await settle(banc, answer)).toMatchObject({ etat: "bloquee", abandonLe: null });
  const bloqueeLe = banc.clock.now();
  const watch = () => watchGarde({ db: banc.db, chiffrement: chiffrementBanc }, banc.clock.now());
  const goTo = async (days: number) => {
    await jump(banc, bloqueeLe + days * DAY_MS);
    return watch();
  };
  return { answer, goTo, watch };
}

it("what is blocked is told of on its twenty-third day, once, and given up on its thirtieth", async () => {
  const { answer, goTo, watch } = await blockDecision();
  const behind = await sign(banc, "D-1");

  expect(await goTo(22)).toEqual(NOTHING);
  await jump(banc, banc.clock.now() + DAY_MS);
  // Two instances at once: one of them does it.
  const both = await Promise.all([watch(), watch()]);
  expect(both.map(({ annoncees }) => annoncees).toSorted()).toEqual([0, 1]);
  expect(await goTo(29)).toEqual(NOTHING);
  expect(await settle(banc, answer)).toMatchObject({
    etat: "bloquee",
    abandonLe: "2026-03-14T11:00:00.000Z",
  });
  expect(await listTold()).toEqual(["transmission-bloquee", "abandon-proche 2026-03-14"]);

  expect(await goTo(30)).toEqual({ annoncees: 0, abandonnees: 1 });

  expect(await settle(banc, answer)).toMatchObject({
    etat: "abandonnee",
    abandonLe: null,
    // Why it was blocked is still told.
    derniereErreur: { code: "usager-inconnu" },
  });
  expect((await listTold()).at(2)).toBe("transmission-abandonnee");
  // What waited behind it is free to go, and finds nobody in its turn.
  expect(await settle(banc, behind)).toMatchObject({ etat: "bloquee", tentatives: 1 });
});

it("its payload is gone with it, and the journal says that nobody did it", async () => {
  const { answer, goTo } = await blockDecision();
  await goTo(23);
  await goTo(30);

  const { rows } = await banc.db.acrossCollectivites((tx) =>
    tx.execute(`select t.charge, j.agent, j.nature, j.operation, j.resultat from transmission t
      join journal j on j.correlation = t.id::text where t.id = '${answer.body.id}' order by j.quand desc limit 1`),
  );

  expect(rows).toEqual([
    {
      charge: null,
      agent: null,
      nature: "modification",
      operation: "abandon",
      resultat: "garde-ecoulee",
    },
  ]);
});

it("whoever is told late has seven days all the same", async () => {
  const { answer, goTo } = await blockDecision();

  expect(await goTo(60)).toEqual({ annoncees: 1, abandonnees: 0 });
  expect(await goTo(66)).toEqual(NOTHING);
  expect(await settle(banc, answer)).toMatchObject({
    etat: "bloquee",
    abandonLe: "2026-04-20T11:00:00.000Z",
  });

  expect(await goTo(67)).toEqual({ annoncees: 0, abandonnees: 1 });
});

it("one that an instance of an earlier version blocked has thirty days from when it is seen", async () => {
  const { answer, goTo } = await blockDecision();
  await banc.db.acrossCollectivites((tx) => tx.execute("update transmission set bloquee_le = null"));

  expect(await goTo(1)).toEqual(NOTHING);
  expect(await goTo(24)).toEqual({ annoncees: 1, abandonnees: 0 });
  expect(await settle(banc, answer)).toMatchObject({
    etat: "bloquee",
    abandonLe: "2026-03-15T11:00:00.000Z",
  });
});

it("one that was replayed, and blocked again, is kept for thirty days more", async () => {
  const { answer, goTo } = await blockDecision();
  await goTo(25);
  await command(banc, answer, "rejeu");
  expect(await settle(banc, answer)).toMatchObject({ etat: "bloquee", abandonLe: null });

  expect(await goTo(40)).toEqual(NOTHING);
  expect(await goTo(48)).toEqual({ annoncees: 1, abandonnees: 0 });
  expect(await goTo(55)).toEqual({ annoncees: 0, abandonnees: 1 });
});

it("one whose dossier is completed after it was told leaves, and is given up no more", async () => {
  const { answer, goTo } = await blockDecision();
  await goTo(23);
  await declare(banc, "D-1", CAMILLE);

  expect(await settle(banc, answer)).toMatchObject({ etat: "acceptee", abandonLe: null });
  expect(await goTo(30)).toEqual(NOTHING);
});
