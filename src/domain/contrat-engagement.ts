import { ENTREE_EN_VIGUEUR } from "./delai.ts";
import type { Avertissement, Verdict } from "./verdict.ts";

/**
 * What to say of a signature dated `date` (civil) and received on `aujourdhui` (civil, local). It is always admitted: a
 * person outside droits et devoirs is exempt from the contract, not forbidden to sign one (CTR-14), and an older
 * contract is only not counted (CTR-11). `soumisDroitsDevoirs` null or absent is unknown, and says nothing. An absent `date` is `aujourdhui`.
 */
export function checkSignature(
  signature: { date?: string | undefined },
  contexte: { aujourdhui: string; soumisDroitsDevoirs?: boolean | null },
): Verdict {
  const avertissements: Avertissement[] = [];
  if (contexte.soumisDroitsDevoirs === false) {
    avertissements.push({
      regle: "CTR-14",
      message:
        "La personne n'est pas soumise aux droits et devoirs : elle est dispensée de conclure le contrat d'engagement.",
    });
  }
  const date = signature.date ?? contexte.aujourdhui;
  if (date < ENTREE_EN_VIGUEUR) {
    avertissements.push({
      regle: "CTR-11",
      message:
        "Un contrat antérieur au 1er janvier 2025 n'est pas un contrat d'engagement : il ne compte dans aucun délai.",
    });
  }
  if (date > contexte.aujourdhui) {
    avertissements.push({
      regle: "DEL-06",
      message: `La signature est datée du ${date}, un jour à venir : elle ne compte qu'à cette date.`,
    });
  }
  return { kind: "admis", avertissements };
}
