import { describe, expect, test } from "vitest";
import { ChiffrementError, createChiffrement } from "./chiffrement.ts";

const SECRET = Buffer.alloc(32, 7);
const chiffrement = createChiffrement(SECRET);
const CLAIR = "10429447247 — Zoé";

describe("seal and open", () => {
  test("what was sealed opens at the same place, text and bytes alike", () => {
    const bytes = Buffer.from([0, 1, 254, 255]);

    const scelle = chiffrement.seal("33", "dossier.identite:D-1", CLAIR);
    const scelles = chiffrement.seal("33", "collectivite.identifiants", bytes);

    expect(chiffrement.open("33", "dossier.identite:D-1", scelle).toString("utf8")).toBe(CLAIR);
    expect(chiffrement.open("33", "collectivite.identifiants", scelles)).toEqual(bytes);
  });

  test("nothing to say is sealed too", () => {
    const scelle = chiffrement.seal("33", "contexte", "");

    expect(chiffrement.open("33", "contexte", scelle)).toEqual(Buffer.alloc(0));
  });

  test("another start of the program, with the same secret, opens it", () => {
    const scelle = chiffrement.seal("33", "contexte", CLAIR);

    expect(createChiffrement(Buffer.from(SECRET)).open("33", "contexte", scelle).toString("utf8")).toBe(
      CLAIR,
    );
  });

  test("what was sealed by an earlier version still opens", () => {
    // Made once with the secret of this file: a change of derivation would lose every stored row.
    const scelle = Buffer.from(
      "Adm0qnCFUZ3Ck3vh4mWgqvkEV48OeHh/63Bh3h1JGEDL1uLCGQ+7qKWQC4T2mSKQSg==",
      "base64",
    );

    expect(chiffrement.open("33", "dossier.identite:D-1", scelle).toString("utf8")).toBe(CLAIR);
  });

  test("the clear text does not show, and the same text is sealed differently each time", () => {
    const once = chiffrement.seal("33", "contexte", CLAIR);
    const again = chiffrement.seal("33", "contexte", CLAIR);

    expect(once.includes("10429447247")).toBe(false);
    expect(once.equals(again)).toBe(false);
  });

  test.each([
    ["another collectivité", "59", "dossier.identite:D-1"],
    ["another row", "33", "dossier.identite:D-2"],
    ["another column", "33", "transmission.charge:D-1"],
  ])("it does not open for %s", (_name, collectivite, contexte) => {
    const scelle = chiffrement.seal("33", "dossier.identite:D-1", CLAIR);

    expect(() => chiffrement.open(collectivite, contexte, scelle)).toThrow(ChiffrementError);
  });

  test("it does not open under another secret", () => {
    const scelle = chiffrement.seal("33", "contexte", CLAIR);

    expect(() => createChiffrement(Buffer.alloc(32, 8)).open("33", "contexte", scelle)).toThrow(
      ChiffrementError,
    );
  });

  test("one altered bit, anywhere, and it does not open", () => {
    const scelle = chiffrement.seal("33", "contexte", CLAIR);

    const opened = Array.from(scelle, (_, index) => {
      const altered = Buffer.from(scelle);
      altered.writeUInt8(altered.readUInt8(index) ^ 1, index);
      try {
        return chiffrement.open("33", "contexte", altered);
      } catch (error) {
        return error instanceof ChiffrementError ? "refused" : error;
      }
    });

    expect(new Set(opened)).toEqual(new Set(["refused"]));
  });

  test("what is cut short does not open, an authentication tag that is too short included", () => {
    const scelle = chiffrement.seal("33", "contexte", "");

    const lengths = Array.from({ length: scelle.length }, (_, length) => scelle.subarray(0, length));

    for (const cut of lengths)
      expect(() => chiffrement.open("33", "contexte", cut)).toThrow(ChiffrementError);
  });

  test("the error says nothing of what was sealed", () => {
    const scelle = chiffrement.seal("33", "contexte", CLAIR);

    expect(() => chiffrement.open("59", "contexte", scelle)).toThrow(/^a sealed value does not open/);
  });

  test("a master secret of another length is refused", () => {
    expect(() => createChiffrement(Buffer.alloc(31))).toThrow("32 bytes");
  });
});

describe("DON-11 : pseudonyme = HMAC-SHA-256, clé secrète par département", () => {
  const empreinte = chiffrement.computeEmpreinte("33", "numero", "10429447247");

  test("the same text, in the same place, has the same pseudonym, of 32 bytes", () => {
    expect(chiffrement.computeEmpreinte("33", "numero", "10429447247")).toEqual(empreinte);
    expect(empreinte).toHaveLength(32);
  });

  test.each([
    ["another collectivité", "59", "numero", "10429447247"],
    ["another domain", "33", "nir", "10429447247"],
    ["another text", "33", "numero", "10429447248"],
  ])("%s gives another pseudonym", (_name, collectivite, domaine, text) => {
    expect(chiffrement.computeEmpreinte(collectivite, domaine, text).equals(empreinte)).toBe(false);
  });

  test("names that run together do not meet", () => {
    const left = chiffrement.computeEmpreinte("33", "ab", "c");

    expect(left.equals(chiffrement.computeEmpreinte("33", "a", "bc"))).toBe(false);
    expect(left.equals(chiffrement.computeEmpreinte("33a", "b", "c"))).toBe(false);
  });

  test("the pseudonyms of the first version stay what they were", () => {
    expect(empreinte.toString("hex")).toBe(
      "36e5e5bd1a66766cee679c22539205c0964624b2dc5a27d13da89ab7564a335e",
    );
    expect(chiffrement.computeEmpreinteCle("bac-a-sable").toString("hex")).toBe(
      "13457f723aad86b30820a4b3600ecf3ee200add74e31ae8cd9e00236a4b1b97a",
    );
  });
});
