import { describe, expect, it } from "vitest";
import { computeDecompteInstruction, computeEcheanceContradictoire } from "./sanction-delai.ts";

describe("SAN-13 : dix jours pour les observations, puis quinze pour la décision", () => {
  it.each<[string, string | null, string, string, string]>([
    ["2026-01-25", null, "2026-02-04", "2026-02-19", "sans audition"],
    ["2026-01-25", "2026-02-10", "2026-02-04", "2026-02-25", "depuis l'audition"],
    ["2026-03-20", null, "2026-03-30", "2026-04-14", "par-dessus le changement d'heure"],
  ])(
    "notifié le %s, audition le %j : observations jusqu'au %s, décision jusqu'au %s, %s",
    (notifie, audition, observations, decision) => {
      expect(computeEcheanceContradictoire(notifie, audition)).toEqual({ observations, decision });
    },
  );

  it("sans audition, elle peut ne pas être dite", () => {
    expect(computeEcheanceContradictoire("2026-01-25")).toEqual(
      computeEcheanceContradictoire("2026-01-25", null),
    );
  });
});

describe("SAN-22 : quinze jours pour instruire une proposition (ACT366)", () => {
  it.each([
    ["2026-02-02", 15, false, "le jour de la proposition"],
    ["2026-02-16", 1, false, "la veille"],
    ["2026-02-17", 0, false, "le dernier jour, utile en entier"],
    ["2026-02-18", -1, true, "France Travail poursuit seule"],
  ])("proposée le 2026-02-02, vue le %s : reste %i jour(s), échu %j : %s", (vue, joursRestants, echu) => {
    expect(computeDecompteInstruction("2026-02-02", vue)).toEqual({
      echeance: "2026-02-17",
      joursRestants,
      echu,
    });
  });
});
