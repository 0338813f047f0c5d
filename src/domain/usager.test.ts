import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  anneeNaissance,
  checkNir,
  checkNumeroFranceTravail,
  computeCleNir,
  isReferenceDossier,
  normalizeNir,
  referenceRevealsIdentite,
} from "./usager.ts";

const CLES = [
  ["2910452998101", 47, "an ordinary number"],
  ["1881152998214", 49, "an ordinary number"],
  ["1640333998145", 30, "an ordinary number"],
  ["267022A998033", 16, "born in Corse-du-Sud: 2A reads 19"],
  ["267022B998033", 43, "born in Haute-Corse: 2B reads 18"],
  ["1790099352047", 65, "born in an unknown month, abroad"],
] as const;

describe("checkNir", () => {
  it.each(CLES)("accepts %s with the key %i, and without it: %s", (nir, cle) => {
    expect(computeCleNir(nir)).toBe(cle);
    expect(checkNir(nir)).toBeNull();
    expect(checkNir(`${nir}${String(cle).padStart(2, "0")}`)).toBeNull();
  });

  it.each([
    ["3910452998101", "3: registration under way"],
    ["4910452998101", "4: registration under way"],
    ["7910452998101", "7: temporary"],
    ["8910452998101", "8: temporary"],
    ["2912052998101", "month 20"],
    ["2914252998101", "month 42"],
    ["2915052998101", "month 50"],
    ["2919952998101", "month 99"],
    ["267022a998033", "Corsica in lower case"],
  ])("accepts %s: %s", (nir) => {
    expect(checkNir(nir)).toBeNull();
  });

  it.each([
    ["291045299810", "Le NIR compte 13 caractères, ou 15 avec sa clé.", "12 characters"],
    ["29104529981014", "Le NIR compte 13 caractères, ou 15 avec sa clé.", "14 characters"],
    ["", "Le NIR compte 13 caractères, ou 15 avec sa clé.", "nothing"],
    ["2 91 04 52 998 101 47", "Le NIR compte 13 caractères, ou 15 avec sa clé.", "spaces"],
    [
      "267022C998033",
      "Le NIR ne contient que des chiffres, sauf 2A ou 2B pour une naissance en Corse.",
      "no département 2C",
    ],
    [
      "26702A2998033",
      "Le NIR ne contient que des chiffres, sauf 2A ou 2B pour une naissance en Corse.",
      "the letter is misplaced",
    ],
    [
      "5910452998101",
      "Le NIR commence par 1 ou 2, ou par 3, 4, 7 ou 8 s'il s'agit d'un numéro provisoire.",
      "5 opens no number",
    ],
    ["2911352998101", "Le mois de naissance porté par le NIR n'existe pas.", "month 13"],
    ["2911952998101", "Le mois de naissance porté par le NIR n'existe pas.", "month 19"],
    ["2914352998101", "Le mois de naissance porté par le NIR n'existe pas.", "month 43"],
    ["2914952998101", "Le mois de naissance porté par le NIR n'existe pas.", "month 49"],
    [
      "291045299810148",
      "La clé du NIR ne correspond pas à ses 13 premiers caractères.",
      "the key is 47, not 48",
    ],
  ])("refuses %j: %s (%s)", (nir, message) => {
    expect(checkNir(nir)).toBe(message);
  });

  it("notices any single wrong digit of a number given with its key", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...CLES),
        fc.integer({ min: 5, max: 14 }),
        fc.integer({ min: 1, max: 9 }),
        ([nir, cle], position, shift) => {
          const whole = `${nir}${String(cle).padStart(2, "0")}`;
          const digit = Number(whole[position]);
          fc.pre(!Number.isNaN(digit));
          const wrong = `${whole.slice(0, position)}${(digit + shift) % 10}${whole.slice(position + 1)}`;
          expect(checkNir(wrong)).not.toBeNull();
        },
      ),
    );
  });

  it("DON-12 : aucun message ne répète le NIR", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9ABab]{4,16}$/), (nir) => {
        expect(checkNir(nir) ?? "").not.toContain(nir);
      }),
    );
  });
});

describe("normalizeNir", () => {
  it("CAF-07 : la même personne, avec ou sans clé, donne les mêmes 13 caractères", () => {
    expect(normalizeNir("267022a99803316")).toBe("267022A998033");
    expect(normalizeNir("267022A998033")).toBe("267022A998033");
  });
});

describe("checkNumeroFranceTravail", () => {
  it("accepts 11 digits", () => {
    expect(checkNumeroFranceTravail("10429447247")).toBeNull();
  });

  it.each(["1042944724", "104294472470", "1042944724A", " 10429447247", "10429447247\n", ""])(
    "refuses %j",
    (numero) => {
      expect(checkNumeroFranceTravail(numero)).toBe(
        "Le numéro France Travail compte exactement 11 chiffres.",
      );
    },
  );
});

describe("anneeNaissance", () => {
  it("keeps the year alone", () => {
    expect(anneeNaissance("1998-04-23")).toBe(1998);
  });
});

describe("isReferenceDossier", () => {
  it.each(["D-1", "a", "A.b_c~d-9", "x".repeat(64), "...", "2026"])("accepts %j", (reference) => {
    expect(isReferenceDossier(reference)).toBe(true);
  });

  it.each(["", "x".repeat(65), "D 1", "D/1", "é", "D%31", ".", "..", "D-1\n"])("refuses %j", (reference) => {
    expect(isReferenceDossier(reference)).toBe(false);
  });
});

describe("DON-12 : une référence n'est ni le NIR ni le numéro de la personne", () => {
  const identite = { numeroFranceTravail: "10429447247", nir: "267022A99803316" };

  it.each([
    ["10429447247", "the number"],
    ["104-294-472.47", "the number, punctuated"],
    ["D-10429447247", "the number, prefixed"],
    ["267022A998033", "the NIR without its key"],
    ["267022a99803316", "the NIR with its key, in lower case"],
    ["2.67.02.2A.998.033", "the NIR, punctuated"],
    ["2_67_02_2A_998_033_16", "the NIR and its key, punctuated"],
  ])("%s is recognised: %s", (reference) => {
    expect(referenceRevealsIdentite(reference, identite)).toBe(true);
  });

  it.each(["D-1", "10429447248", "2910452998101", "1042944724"])("%s is not this person's", (reference) => {
    expect(referenceRevealsIdentite(reference, identite)).toBe(false);
  });

  it("says nothing of an identity that is not known", () => {
    expect(referenceRevealsIdentite("10429447247", { numeroFranceTravail: null, nir: null })).toBe(false);
  });
});
