import type { Consequence, Manquement, Personne } from "../personne.ts";
import type { CodeSortieRadiation } from "./sanction-codes.ts";
import { toInstantParis } from "./sanction-dates.ts";
import type { RadiationDemande } from "./sanction-demandes.ts";
import { findConsequence, isDecided } from "./sanction-etats.ts";

/**
 * What a request for radiation comes to: the breach with the radiation added, or the code that says why not. Lawful after a
 * suppression of 100 % for four months, and after any sanction of a second refusal of an offer (F04).
 */
export function requestRadiation(
  personne: Personne,
  demande: RadiationDemande,
  identifiant: string,
  maintenant: number,
): { code: "C000"; manquement: Manquement } | { code: Exclude<CodeSortieRadiation, "C000"> } {
  const id = demande.identifiantConsequenceSanction;
  const found = findConsequence(personne, id);
  if (!found) return { code: "C003" };
  const { manquement, consequence } = found;
  const { statut } = personne;
  const isRadie = typeof statut === "object" && statut?.m_contrat.m_statut === "Radié";
  if (isRadie) return { code: "C001" };
  if (manquement.consequencesSanction.some(({ suiteA }) => suiteA === id)) return { code: "C004" };
  if (!isDecided(consequence) || !isLawful(manquement, consequence)) return { code: "C002" };
  const radiation: Consequence = {
    idConsequenceSanction: identifiant,
    typeConsequenceSanction: "RADIATION",
    delegation: false,
    codeInitiateur: "FT",
    dureeProposee: consequence.dureeValidee,
    suiteA: id,
    evenements: [
      {
        identifiantEvenement: crypto.randomUUID(),
        typeEvenement: "PROP_SANCTION",
        dateEvenement: toInstantParis(maintenant),
        commentaireEvenement: demande.justificationDemandeRadiation,
      },
    ],
  };
  const consequencesSanction = [...manquement.consequencesSanction, radiation];
  return { code: "C000", manquement: { ...manquement, consequencesSanction } };
}

function isLawful({ familleManquement }: Manquement, consequence: Consequence): boolean {
  const { typeConsequenceSanction: type, modaliteValidee, montantValide, dureeValidee } = consequence;
  if (familleManquement === "F04") return type === "SUSP_RSA" || type === "SUPPR_RSA";
  return type === "SUPPR_RSA" && modaliteValidee === "P" && montantValide === 100 && dureeValidee === 4;
}
