import { describe, expect, it } from "vitest";
import { type ActeOuvert, listRemplaces, toObjet } from "./fusion.ts";

const semaine = (id: string, objet: string, autres: Partial<ActeOuvert> = {}): ActeOuvert => ({
  id,
  flux: "accompagnement",
  operation: "semaine",
  objet,
  corps: id,
  isFree: true,
  ...autres,
});
const modification = (id: string, corps: string, autres: Partial<ActeOuvert> = {}): ActeOuvert => ({
  id,
  flux: "orientation",
  operation: "modification",
  objet: "[]",
  corps,
  isFree: true,
  ...autres,
});

describe("a later version of the same object", () => {
  const nouvelle = semaine("n", "W07");

  it("takes the place of every earlier one, past those of other objects", () => {
    const ouverts = [semaine("3", "W07"), semaine("2", "W08"), semaine("1", "W07")];
    expect(listRemplaces("meme-objet", nouvelle, ouverts)).toEqual(["3", "1"]);
  });

  it("leaves the one that is being sent or is in doubt, and what came before it", () => {
    const ouverts = [semaine("2", "W07", { isFree: false }), semaine("1", "W07")];
    expect(listRemplaces("meme-objet", nouvelle, ouverts)).toEqual([]);
  });
});

describe("the same change said again", () => {
  const nouvelle = modification("n", "PED");

  it("takes the place of those that say the same, until one says otherwise", () => {
    const ouverts = [
      modification("4", "PED"),
      modification("3", "PED"),
      modification("2", "PSP"),
      modification("1", "PED"),
    ];
    expect(listRemplaces("identique", nouvelle, ouverts)).toEqual(["4", "3"]);
  });

  it("does not pass another act of its flow", () => {
    const ouverts = [modification("2", "PED", { operation: "decision" }), modification("1", "PED")];
    expect(listRemplaces("identique", nouvelle, ouverts)).toEqual([]);
  });

  it("does not pass an act that waits for its flow, and passes one that does not", () => {
    const contrat = modification("2", "", { flux: "contrat-engagement", operation: "signature" });
    const sanction = modification("2", "", { flux: "sanction", operation: "decision" });
    const first = modification("1", "PED");
    expect(listRemplaces("identique", nouvelle, [contrat, first])).toEqual([]);
    expect(listRemplaces("identique", nouvelle, [sanction, first])).toEqual(["1"]);
  });
});

describe("toObjet", () => {
  it("is the object's id where there is one, else what the path holds, in any order", () => {
    expect(toObjet("r-1", { id: "509" })).toBe("r-1");
    expect(toObjet(null, { b: "2", a: "1" })).toBe(toObjet(null, { a: "1", b: "2" }));
    expect(toObjet(null, { semaine: "2026-W07" })).not.toBe(toObjet(null, { semaine: "2026-W08" }));
  });
});
