import { beforeEach, describe, expect, it } from "vitest";
import type { Clock } from "../src/clock.ts";
import type { Outcome } from "./outcome.ts";
import { createUsagers, type Recherche, toUsager, type Usager } from "./usager.ts";

const HOUR = 3_600_000;
const numero = "10429447247";
const nir = "1720678355011";
const dateNaissance = "1972-06-01";

let now = 0;
let searched: Recherche[] = [];
const clock: Clock = { now: () => now, setTimeout: () => () => {} };

beforeEach(() => {
  now = 0;
  searched = [];
});

/** Finds everyone, with a new jeton each time. */
async function search(recherche: Recherche): Promise<Outcome<Usager>> {
  searched.push(recherche);
  const value = { jeton: `jeton%23${searched.length}`, numeroFranceTravail: numero };
  return { kind: "accepted", value, reponse: { statut: 200, code: "S001", message: "Usager trouvé" } };
}

async function findNobody(recherche: Recherche): Promise<Outcome<Usager>> {
  searched.push(recherche);
  return {
    kind: "unidentified",
    cause: "usager-inconnu",
    reponse: { statut: 200, code: "S002", message: null },
  };
}

describe("jeton usager", () => {
  it("keeps a jeton for twelve hours and no longer", async () => {
    const usagers = createUsagers({ clock });

    const first = await usagers.find("33", { numeroFranceTravail: numero }, search);
    now = 12 * HOUR - 1;
    const second = await usagers.find("33", { numeroFranceTravail: numero }, search);
    now = 12 * HOUR;
    const third = await usagers.find("33", { numeroFranceTravail: numero }, search);

    expect(first).toMatchObject({ value: { jeton: "jeton%231", cached: false } });
    expect(second).toMatchObject({ value: { jeton: "jeton%231", cached: true } });
    expect(third).toMatchObject({ value: { jeton: "jeton%232", cached: false } });
  });

  it("shares a search between concurrent callers", async () => {
    const usagers = createUsagers({ clock });
    const identite = { numeroFranceTravail: numero };

    await Promise.all([usagers.find("33", identite, search), usagers.find("33", identite, search)]);

    expect(searched).toHaveLength(1);
  });

  it("asks for the number first, even when the jeton of the NIR's person is at hand", async () => {
    const usagers = createUsagers({ clock });
    await usagers.find("33", { nir, dateNaissance }, search);

    await usagers.find("33", { numeroFranceTravail: "99000000001", nir, dateNaissance }, search);

    expect(searched.map(({ par }) => par)).toEqual(["nir", "numero"]);
  });

  it("never shares a jeton between collectivités", async () => {
    const usagers = createUsagers({ clock });

    await usagers.find("33", { numeroFranceTravail: numero }, search);
    await usagers.find("75", { numeroFranceTravail: numero }, search);

    expect(searched).toHaveLength(2);
  });

  it("DON-06 : cherche par le numéro quand il est connu", async () => {
    await createUsagers({ clock }).find("33", { numeroFranceTravail: numero, nir, dateNaissance }, search);

    expect(searched).toEqual([{ par: "numero", numeroFranceTravail: numero }]);
  });

  it("searches by NIR and birth date where the number is not known there", async () => {
    const find = (recherche: Recherche) =>
      recherche.par === "nir" ? search(recherche) : findNobody(recherche);

    const outcome = await createUsagers({ clock }).find(
      "33",
      { numeroFranceTravail: numero, nir, dateNaissance },
      find,
    );

    expect(searched.map(({ par }) => par)).toEqual(["numero", "nir"]);
    expect(outcome.kind).toBe("accepted");
  });

  it("serves under the number what was found by NIR", async () => {
    const usagers = createUsagers({ clock });

    await usagers.find("33", { nir, dateNaissance }, search);
    const outcome = await usagers.find("33", { numeroFranceTravail: numero }, search);

    expect(searched).toHaveLength(1);
    expect(outcome).toMatchObject({ value: { jeton: "jeton%231", cached: true } });
  });

  it("says that an identity is incomplete without asking anyone", async () => {
    const usagers = createUsagers({ clock });

    expect(await usagers.find("33", { nir }, search)).toMatchObject({
      kind: "unidentified",
      cause: "identite-incomplete",
    });
    expect(searched).toEqual([]);
  });

  it("keeps no failure", async () => {
    const usagers = createUsagers({ clock });
    await usagers.find("33", { numeroFranceTravail: numero }, findNobody);

    expect((await usagers.find("33", { numeroFranceTravail: numero }, search)).kind).toBe("accepted");
  });

  it("replaces a dead jeton once, however many calls found it dead", async () => {
    const usagers = createUsagers({ clock });
    const identite = { numeroFranceTravail: numero };
    await usagers.find("33", identite, search);

    const first = await usagers.renew("33", identite, "jeton%231", search);
    const second = await usagers.renew("33", identite, "jeton%231", search);

    expect([first, second]).toMatchObject([
      { value: { jeton: "jeton%232" } },
      { value: { jeton: "jeton%232" } },
    ]);
    expect(searched).toHaveLength(2);
  });
});

describe("answer of rechercher-usager", () => {
  const found = { codeRetour: "S001", message: "Usager trouvé", jetonUsager: "deefde0-6170%23u5JT" };

  it("gives the jeton byte for byte, and the number where there is one", () => {
    expect(toUsager({ ...found, numeroFranceTravail: numero })).toEqual({
      jeton: "deefde0-6170%23u5JT",
      numeroFranceTravail: numero,
    });
  });

  it.each([undefined, null, "null"])("reads %j as no number (G13)", (absent) => {
    expect(toUsager({ ...found, numeroFranceTravail: absent })?.numeroFranceTravail).toBeNull();
  });

  it.each([
    ["an unknown code", { ...found, codeRetour: "S004" }],
    ["no code", { jetonUsager: "a" }],
    ["no jeton", { ...found, jetonUsager: null }],
    ["an empty jeton", { ...found, jetonUsager: "" }],
    ['the jeton "null"', { ...found, jetonUsager: "null" }],
    ["a jeton that no header can carry", { ...found, jetonUsager: "a\nb" }],
    ["no object", []],
    ["nothing", null],
  ])("takes %s for no success", (_, body) => {
    expect(toUsager(body)).toBeUndefined();
  });
});
