import { describe, expect, it } from "vitest";
import { checkMotif } from "./rendez-vous.ts";

describe("ACC", () => {
  it("warns for a second meeting of that motive, and for nothing else", () => {
    const warned = (motif: string, others: (string | null)[]) => {
      const verdict = checkMotif(motif, others);
      return verdict.kind === "admis" ? verdict.avertissements.map(({ regle }) => regle) : [verdict.kind];
    };

    expect(warned("ACC", ["AUT", "ACC"])).toEqual(["api"]);
    expect(warned("ACC", [])).toEqual([]);
    expect(warned("ACC", ["AUT", "ORI", null])).toEqual([]);
    expect(warned("AUT", ["ACC"])).toEqual([]);
  });
});
