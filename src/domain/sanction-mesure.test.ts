import { describe, expect, it } from "vitest";
import { computeFinMesure, computeRadiation, isALever, type Mesure } from "./sanction-mesure.ts";

describe("computeFinMesure", () => {
  it.each([
    ["2025-12-01", 4, "2026-03-31", "quatre mois pleins"],
    ["2025-09-10", 2, "2025-11-09", "de quantième à quantième, veille comprise"],
    ["2025-03-21", 1, "2025-04-20", "celle que France Travail publie"],
    ["2026-01-31", 1, "2026-02-28", "quantième absent : dernier jour du mois"],
    ["2026-01-31", 2, "2026-03-30", "quantième retrouvé"],
  ])("du %s pour %i mois : jusqu'au %s, %s", (debut, duree, fin) => {
    expect(computeFinMesure(debut, duree)).toBe(fin);
  });
});

describe("SAN-15 : le président du conseil départemental met fin à la suspension", () => {
  const suspension = { type: "SUSP_RSA", debut: "2025-09-10", duree: 2 } as const;

  it.each<[string | null, boolean, string]>([
    ["2025-09-05", true, "avant même l'effet"],
    ["2025-11-09", true, "le dernier jour"],
    ["2025-11-10", false, "après le terme"],
    [null, false, "sans remobilisation"],
  ])("remobilisation le %j : %j, %s", (date, attendu) => {
    expect(isALever(suspension, date)).toBe(attendu);
  });

  it("SAN-17 : une suppression ne se lève pas", () => {
    expect(isALever({ ...suspension, type: "SUPPR_RSA" }, "2025-10-03")).toBe(false);
  });
});

describe("SAN-18 : la radiation, pour la durée de la période", () => {
  const totale: Mesure = { type: "SUPPR_RSA", modalite: "P", montant: 100, duree: 4 };

  it.each<[Partial<Mesure>, string]>([
    [{ type: "SUSP_RSA" }, "une suspension"],
    [{ montant: 99 }, "une suppression partielle"],
    [{ duree: 3 }, "trois mois"],
    [{ modalite: "M" }, "cent euros"],
  ])("%j n'y ouvre pas : %s", (changes) => {
    expect(
      computeRadiation({ ...totale, ...changes, natureManquement: "N64", debut: "2025-12-01" }),
    ).toBeNull();
  });

  it("SAN-07 : deux refus d'offre raisonnable d'emploi y ouvrent, pour la durée de la sanction", () => {
    const suspension: Mesure = { type: "SUSP_RSA", modalite: "P", montant: 50, duree: 2 };
    expect(computeRadiation({ ...suspension, natureManquement: "N65", debut: "2025-12-01" })).toEqual({
      debut: "2025-12-01",
      fin: "2026-01-31",
    });
  });
});
