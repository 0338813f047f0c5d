import type { Verdict } from "./verdict.ts";

/**
 * Whether the department may propose that France Travail strike the person off: in Guyane, at La Réunion and at
 * Mayotte that falls to the director of the caisse (OM-04). Elsewhere France Travail judges the case (C002), for only
 * it knows the sanction (SAN-18).
 */
export function checkDemandeRadiation(contexte: { orienteParFranceTravail: boolean }): Verdict {
  if (!contexte.orienteParFranceTravail) return { kind: "admis", avertissements: [] };
  return {
    kind: "refuse",
    code: "hors-competence",
    detail:
      "En Guyane, à La Réunion et à Mayotte, la radiation est proposée à France Travail par le directeur de la caisse d'allocations familiales (à Mayotte, de la caisse gestionnaire), et non par le conseil départemental (code du travail, L. 5523-11 ; règle OM-04).",
  };
}
