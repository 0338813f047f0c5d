import { describe, expect, it } from "vitest";
import { computeCouverture, listCompteurs } from "./couverture.ts";

const nobody = { droit: false, oriente: false, sanction: false };

describe("the counters of a dossier", () => {
  it("are its populations, and the acts of those alone", () => {
    const actes = [
      { flux: "orientation", mode: "production" },
      { flux: "contrat-engagement", mode: "production" },
      { flux: "sanction", mode: "production" },
      { flux: "autres", mode: "production" },
    ] as const;

    expect(listCompteurs(nobody, actes)).toEqual([]);
    expect(listCompteurs({ ...nobody, droit: true, oriente: true }, actes)).toEqual([
      "droit",
      "oriente",
      "orientation:production",
      "contrat-engagement:production",
    ]);
  });

  it("tell the traffic of a mode from another's", () => {
    const actes = [
      { flux: "orientation", mode: "recette" },
      { flux: "orientation", mode: "production" },
    ] as const;

    expect(listCompteurs({ ...nobody, droit: true }, actes)).toEqual([
      "droit",
      "orientation:recette",
      "orientation:production",
    ]);
  });
});

describe("the coverage", () => {
  it("is a share, and nothing where nobody is concerned", () => {
    expect(computeCouverture(3, 4)).toBe(0.75);
    expect(computeCouverture(0, 4)).toBe(0);
    expect(computeCouverture(0, 0)).toBeNull();
  });
});
