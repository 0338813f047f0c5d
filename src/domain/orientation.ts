import type { Avertissement, Verdict } from "./verdict.ts";

/** What the rules look at in a decision of orientation; its shape is the adapter's. */
export interface DecisionOrientation {
  /** Civil date; absent is the day of the act. */
  dateDecision?: string | undefined;
}

/**
 * Whether the department may take this decision: not in Guyane, at La Réunion or at Mayotte, where France Travail
 * decides (OM-09). A decision dated later than `aujourdhui` (civil, local) is admitted with a warning.
 */
export function checkDecision(
  decision: DecisionOrientation,
  contexte: { aujourdhui: string; orienteParFranceTravail: boolean },
): Verdict {
  if (contexte.orienteParFranceTravail) {
    return {
      kind: "refuse",
      code: "hors-competence",
      detail:
        "En Guyane, à La Réunion et à Mayotte, l'orientation des bénéficiaires du RSA est décidée par France Travail, qui peut déléguer à la caisse, et non par le conseil départemental (code du travail, L. 5523-10 ; règle OM-09).",
    };
  }
  const avertissements: Avertissement[] = [];
  if (decision.dateDecision !== undefined && decision.dateDecision > contexte.aujourdhui) {
    avertissements.push({
      regle: "DEL-05",
      message: `La décision est datée du ${decision.dateDecision}, un jour à venir : elle n'arrête les six semaines qu'à cette date.`,
    });
  }
  return { kind: "admis", avertissements };
}
