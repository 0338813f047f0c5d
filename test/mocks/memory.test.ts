import { expect, test } from "vitest";
import {
  addToJournal,
  createMemory,
  findApplication,
  findPersonneByNir,
  findPersonneByNumero,
  issueAcces,
  issueJeton,
  putPersonne,
  readJournal,
} from "../../mocks/memory.ts";
import { createPersonne } from "../../mocks/personne.ts";
import { AUJOURDHUI, createManualClock } from "./harness.ts";

const PERSONNE = { numeroFranceTravail: "98000000001", dateNaissance: "1990-01-01" };

test("starts with the people it is given instead of the catalogue", () => {
  const memory = createMemory({ clock: createManualClock(AUJOURDHUI), personnes: [PERSONNE] });

  expect([...memory.personnes.keys()]).toEqual(["98000000001"]);
});

test.each([
  ["bac-a-sable-33", "33"],
  ["bac-a-sable-974", "974"],
  ["bac-a-sable-69D", "69D"],
])("%s belongs to the collectivité %s", (clientId, collectivite) => {
  const memory = createMemory({ clock: createManualClock(AUJOURDHUI) });

  expect(findApplication(memory, clientId)).toEqual({ clientId, secret: "secret", collectivite });
});

test.each(["bac-a-sable-", "bac-a-sable-33000", "passerelle"])("%s is nobody's", (clientId) => {
  const memory = createMemory({ clock: createManualClock(AUJOURDHUI) });

  expect(findApplication(memory, clientId)).toBeNull();
});

test("a person who is replaced no longer answers to the keys they had", () => {
  const memory = createMemory({ clock: createManualClock(AUJOURDHUI), personnes: [] });
  putPersonne(memory, { ...PERSONNE, autresNumeros: ["98000000002"], nir: "1900199990001" });

  putPersonne(memory, { ...PERSONNE, nir: "2900199990001" });

  expect(findPersonneByNumero(memory, "98000000001")).not.toBeNull();
  expect(findPersonneByNumero(memory, "98000000002")).toBeNull();
  expect(findPersonneByNir(memory, "1900199990001", "1990-01-01")).toBeNull();
  expect(findPersonneByNir(memory, "290019999000150", "1990-01-01")).not.toBeNull();
});

test("forgets the tokens that expired, so that a long run does not fill it", () => {
  const clock = createManualClock(AUJOURDHUI);
  const memory = createMemory({ clock });
  const application = { clientId: "a", secret: "b", collectivite: "33" };
  for (let nth = 1; nth <= 3; nth++) issueAcces(memory, application, []);
  issueJeton(memory, createPersonne(PERSONNE), "33");

  clock.advance(25 * 3600 * 1000);
  issueAcces(memory, application, []);
  issueJeton(memory, createPersonne(PERSONNE), "33");

  expect([memory.acces.size, memory.jetons.size]).toEqual([1, 1]);
});

test("keeps the latest 10,000 entries of its journal", () => {
  const memory = createMemory({ clock: createManualClock(AUJOURDHUI) });
  const entree = { quand: AUJOURDHUI, methode: "GET", query: {}, entetes: {}, corps: null, statut: 200 };

  for (let nth = 1; nth <= 20_001; nth++) addToJournal(memory, { ...entree, chemin: `/${nth}` });

  const kept = readJournal(memory);
  expect(kept).toHaveLength(10_000);
  expect([kept[0]?.chemin, kept.at(-1)?.chemin]).toEqual(["/10002", "/20001"]);
  expect(memory.journal.length).toBeLessThanOrEqual(20_000);
});
