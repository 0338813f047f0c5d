import { describe, expect, it } from "vitest";
import { findCollectivite } from "./collectivite.ts";
import { COLLECTIVITES } from "./collectivites.ts";
import { toDateLocale } from "./date-civile.ts";

const codesWhere = (keep: (collectivite: (typeof COLLECTIVITES)[number]) => boolean) =>
  COLLECTIVITES.filter(keep).map((collectivite) => collectivite.code);

describe("the collectivités of Annexe 5", () => {
  it("are 103, each under its own code", () => {
    expect(COLLECTIVITES).toHaveLength(103);
    expect(new Set(codesWhere(() => true)).size).toBe(103);
  });

  it("OM-01 : huit territoires sont d'outre-mer", () => {
    expect(codesWhere((collectivite) => collectivite.outreMer)).toEqual([
      "971",
      "972",
      "973",
      "974",
      "975",
      "976",
      "977",
      "978",
    ]);
  });

  it("OM-09, DEL-21 : France Travail oriente en Guyane, à La Réunion et à Mayotte, et là seulement", () => {
    expect(codesWhere((collectivite) => collectivite.orienteParFranceTravail)).toEqual(["973", "974", "976"]);
  });

  it("CTR-02 : le stock est dû avant le 1er janvier 2027, avant le 1er janvier 2028 outre-mer", () => {
    for (const { outreMer, dateCibleContratEngagement } of COLLECTIVITES)
      expect(dateCibleContratEngagement).toBe(outreMer ? "2028-01-01" : "2027-01-01");
  });

  it("OM-08 : chaque territoire a un fuseau que la machine connaît", () => {
    for (const { fuseau } of COLLECTIVITES)
      expect(toDateLocale("2026-06-15T12:00:00Z", fuseau)).toBe("2026-06-15");
  });
});

describe("findCollectivite", () => {
  it.each([
    ["33", "Gironde"],
    ["20R", "Collectivité de Corse"],
    ["69M", "Métropole de Lyon"],
    ["974", "La Réunion"],
  ])("finds %s: %s", (code, nom) => {
    expect(findCollectivite(code)).toMatchObject({ code, nom });
  });

  it.each(["69", "2A", "67", "988", "", "constructor"])("knows no collectivité under %j", (code) => {
    expect(findCollectivite(code)).toBeNull();
  });
});
