import { describe, expect, it } from "vitest";
import { type Antecedents, computeRang } from "./sanction-rang.ts";

const PREMIERE: Antecedents = {
  dateManquementAnterieur: "2025-08-01",
  dateSanctionAnterieure: "2025-09-10",
  dateReorientation: null,
};

describe("SAN-06 : la réitération, dans les vingt-quatre mois de la notification de la première sanction", () => {
  it.each<[string, Partial<Antecedents>, "R1" | "R2", string]>([
    ["2025-09-09", {}, "R1", "la veille de la notification : la première n'était pas sanctionnée"],
    ["2025-09-10", {}, "R2", "le jour de la notification"],
    ["2027-09-10", {}, "R2", "le dernier jour"],
    ["2027-09-11", {}, "R1", "le lendemain"],
    ["2026-06-01", { dateReorientation: "2026-06-01" }, "R1", "le jour de la réorientation"],
    ["2026-06-01", { dateReorientation: "2026-06-02" }, "R2", "avant la réorientation"],
    ["2026-06-01", { dateReorientation: "2025-09-10" }, "R2", "orientée le jour de la sanction : pas depuis"],
    ["2026-06-01", { dateSanctionAnterieure: null }, "R1", "sans sanction antérieure connue"],
    ["2026-06-01", { dateManquementAnterieur: null }, "R2", "date du premier manquement inconnue"],
  ])("manquement du %s, %j : %s, %s", (dateManquement, changes, rang) => {
    expect(computeRang(dateManquement, { ...PREMIERE, ...changes }).rang).toBe(rang);
  });

  it("notifiée un 29 février, la première sanction porte jusqu'au 28 février", () => {
    const antecedents = {
      ...PREMIERE,
      dateManquementAnterieur: "2028-01-10",
      dateSanctionAnterieure: "2028-02-29",
    };

    expect(computeRang("2030-02-28", antecedents).rang).toBe("R2");
    expect(computeRang("2030-03-01", antecedents)).toMatchObject({ rang: "R1", regle: "SAN-06" });
  });
});

describe("SAN-24 : aucune réitération ne s'appuie sur un manquement antérieur au 1er juin 2025", () => {
  it.each([
    ["2025-05-31", "R1"],
    ["2025-06-01", "R2"],
  ])("premier manquement du %s : %s", (dateManquementAnterieur, rang) => {
    expect(computeRang("2026-01-10", { ...PREMIERE, dateManquementAnterieur }).rang).toBe(rang);
  });

  it("le motif cite le texte", () => {
    const { regle, motif } = computeRang("2026-01-10", {
      ...PREMIERE,
      dateManquementAnterieur: "2025-05-31",
    });
    expect(regle).toBe("SAN-24");
    expect(motif).toContain("décret n° 2025-478, art. 12, III");
  });
});
