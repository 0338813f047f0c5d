import { describe, expect, it } from "vitest";
import { createHasard, type DossierEssai, listDossiers } from "./actes.ts";
import { confront, findFenetre, listDepassements, type Temoignages } from "./bilan.ts";

/** One dossier of which everything was done once, in order, and told. */
function createTemoignages(): Temoignages & { dossier: DossierEssai } {
  const [dossier] = listDossiers(1, "2026-02-12", createHasard(1));
  if (!dossier) throw new Error("one dossier was asked for");
  const { actes } = dossier;
  return {
    dossier,
    dossiers: [dossier],
    dits: new Map(actes.map((acte, n) => [acte, { id: `t-${n}`, etat: "acceptee", autres: [] }])),
    transmissions: actes.map(({ collectivite, flux }, n) => ({
      ...{
        id: `t-${n}`,
        collectivite,
        flux,
        operation: "o",
        dossier: "D-0",
        etat: "acceptee",
        cause: null,
        tentatives: 1,
        prochaineTentative: null,
      },
    })),
    livre: {
      arrivees: { "33 orientationusager": actes.map((_, n) => n * 260) },
      actes: actes.map(({ numero, signe }, n) => ({ numero, signe, arrivee: n, fait: n })),
      refus: [],
      pannes: {},
    },
    debit: 4,
  };
}

const countFaults = (temoignages: Temoignages) =>
  Object.fromEntries(Object.entries(confront(temoignages)).map(([kind, faults]) => [kind, faults.length]));
const NOTHING = { perdues: 0, doublons: 0, desordre: 0, depassements: 0 };

describe("confront", () => {
  it("finds nothing where everything was done once, in order, at the pace", () => {
    expect(countFaults(createTemoignages())).toEqual(NOTHING);
  });

  it("an act that was answered and never done is lost, whatever its transmission says", () => {
    const { livre, ...others } = createTemoignages();
    const without = { ...livre, actes: livre.actes.slice(0, -1) };
    expect(countFaults({ ...others, livre: without })).toEqual({ ...NOTHING, perdues: 1 });
  });

  it("a transmission that no longer exists is lost, and so is an acceptance taken back", () => {
    const { transmissions, ...others } = createTemoignages();
    expect(countFaults({ ...others, transmissions: transmissions.slice(1) }).perdues).toBe(1);
    const takenBack = transmissions.map((one, n) => (n === 0 ? { ...one, etat: "bloquee" } : one));
    expect(countFaults({ ...others, transmissions: takenBack }).perdues).toBe(1);
  });

  it("an act done twice, or a second transmission under one key, is a double", () => {
    const { livre, dits, dossier, ...others } = createTemoignages();
    const [first] = livre.actes;
    const twice = { ...livre, actes: first ? [...livre.actes, first] : [] };
    expect(countFaults({ ...others, dossiers: [dossier], dits, livre: twice }).doublons).toBe(1);
    const told = new Map(
      [...dits].map(([acte, dit]) => [acte, { ...dit, autres: dit.id === "t-3" ? ["t-9"] : [] }]),
    );
    expect(countFaults({ ...others, dossiers: [dossier], dits: told, livre }).doublons).toBe(1);
  });

  it("two acts of one flow done the wrong way round are out of order; flows that do not wait for each other are not", () => {
    const { livre, dossier, ...others } = createTemoignages();
    const swap = (left: string, right: string) => {
      const [at, to] = [left, right].map((signe) => livre.actes.findIndex((acte) => acte.signe === signe));
      const actes = livre.actes.map(
        (acte, n) => livre.actes[n === at ? (to ?? n) : n === to ? (at ?? n) : n] ?? acte,
      );
      return countFaults({ ...others, dossier, livre: { ...livre, actes } } as Temoignages);
    };
    const signsOf = (flux: string) =>
      dossier.actes.filter((acte) => acte.flux === flux).map(({ signe }) => signe);
    const [first = "", second = ""] = signsOf("rendez-vous");
    expect(swap(first, second).desordre).toBeGreaterThan(0);
    const [sanction = ""] = signsOf("sanction");
    const neighbour =
      dossier.actes[dossier.actes.findIndex(({ signe }) => signe === sanction) - 1]?.signe ?? "";
    expect(swap(sanction, neighbour).desordre).toBe(0);
  });
});

it("the shortest window is that of whichever quota came nearest to the pace", () => {
  const livre = {
    ...createTemoignages().livre,
    arrivees: { a: [0, 300, 600, 900, 1_200], b: [0, 260, 520, 780, 1_040, 9_000] },
  };
  expect(findFenetre(livre, 4)).toBe(1_040);
});

describe("listDepassements", () => {
  it("counts the calls that make five arrive within a second, whatever second it is", () => {
    expect(listDepassements("q", [0, 250, 500, 750, 1_000], 4)).toEqual([]);
    expect(listDepassements("q", [900, 1_000, 1_400, 1_600, 1_899.9], 4)).toEqual([
      "q : 5 appels en 1000 ms",
    ]);
  });
});
