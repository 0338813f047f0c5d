import { invented } from "../invented.ts";
import type { Consequence, EvenementSanction, Manquement, Personne } from "../personne.ts";
import { FAMILLE_DE } from "./sanction-codes.ts";
import { atDay, toInstantParis } from "./sanction-dates.ts";
import type { DecisionDemande, EvenementDemande } from "./sanction-demandes.ts";

/** What the work list asks for about a sanction. */
export type CodeActiviteSanction = "ACT366" | "ACT367" | "ACT369" | "ACT370";

/** The events that each activity allows (attested); `REFUS_SAISIE_SANCTION` must not be sent, and works. */
const PERMIS: Record<CodeActiviteSanction, readonly string[]> = {
  ACT366: ["SAISIE_SANCTION", "REFUS_SAISIE_SANCTION"],
  ACT367: ["VALID_SANCTION", "REFUS_SANCTION"],
  ACT369: ["VALID_LEVEE_SUSP", "REFUS_LEVEE_SUSP"],
  ACT370: ["VALID_SANCTION", "REFUS_SANCTION"],
};

/** The last event known, or null: by the instant at which it was told, then in the order in which it was. */
export function lastEvenement({ evenements }: Consequence): EvenementSanction | null {
  const instantOf = ({ recuLe, dateEvenement }: EvenementSanction) => Date.parse(recuLe ?? dateEvenement);
  return evenements.toSorted((left, right) => instantOf(left) - instantOf(right)).at(-1) ?? null;
}

/**
 * What is expected of the département about a sanction, or null. Nothing about an allowance, which is France Travail's alone,
 * nor where France Travail holds the delegation. France Travail's going on by itself after 15 days is « non disponible à date ».
 */
export function activiteOf(consequence: Consequence): CodeActiviteSanction | null {
  const { typeConsequenceSanction: type } = consequence;
  if (!isOfDepartement(consequence)) return null;
  switch (lastEvenement(consequence)?.typeEvenement) {
    case "PROP_SANCTION":
    case "ACCORD_FT_SANCTION":
      return type === "SUSP_RSA" ? "ACT366" : "ACT370";
    case "SAISIE_SANCTION":
      return type === "SUSP_RSA" ? "ACT367" : null;
    case "PROP_LEVEE_SUSP":
    case "ACCORD_FT_LEVEE_SUSP":
    case "SAISIE_LEVEE_SUSP":
      return type === "SUSP_RSA" ? "ACT369" : null;
    default:
      return null;
  }
}

function isOfDepartement({ typeConsequenceSanction: type, delegation }: Consequence): boolean {
  return !delegation && (type === "SUSP_RSA" || type === "SUPPR_RSA");
}

/** The sanction after that event, or null where it does not fit the last one known (G69): C999, nothing done. */
export function applyEvenement(
  consequence: Consequence,
  demande: EvenementDemande,
  maintenant: number,
): Consequence | null {
  const { typeEvenement, dateEvenement, commentaireEvenement, motifEvenement } = demande.evenement;
  const activite = activiteOf(consequence);
  const isPermis =
    typeEvenement === "ANNULATION_SANCTION"
      ? isOfDepartement(consequence) && isDecided(consequence)
      : activite !== null && PERMIS[activite].includes(typeEvenement);
  if (!isPermis) return null;

  const told = {
    recuLe: new Date(maintenant).toISOString(),
    dateEvenement: atDay(dateEvenement, maintenant),
  };
  const evenement = {
    ...told,
    identifiantEvenement: crypto.randomUUID(),
    typeEvenement,
    motif: motifEvenement ?? MOTIFS[typeEvenement],
    commentaireEvenement,
  };
  const after = { ...consequence, evenements: [...consequence.evenements, evenement] };
  switch (typeEvenement) {
    case "VALID_SANCTION":
      return {
        ...after,
        typeConsequenceSanction: demande.typeConsequenceSanctionValide ?? after.typeConsequenceSanction,
        modaliteValidee: demande.modaliteDecisionValidee,
        montantValide: demande.montantValide,
        dureeValidee: demande.dureeValidee,
      };
    // It does not stop the sanction: France Travail then takes its own proposal as it is.
    case "REFUS_SAISIE_SANCTION": {
      const validation = { ...told, typeEvenement: "VALID_SANCTION", motif: "REFUS_SAISIE" };
      return {
        ...after,
        evenements: [...after.evenements, { ...validation, identifiantEvenement: crypto.randomUUID() }],
        modaliteValidee: after.modaliteProposee,
        montantValide: after.montantPropose,
        dureeValidee: after.dureeProposee,
      };
    }
    case "VALID_LEVEE_SUSP":
      return { ...after, dateLeveeApplication: told.dateEvenement };
    default:
      return after;
  }
}

/** Motifs under which the examples read an event of the département. */
const MOTIFS: Partial<Record<string, string>> = {
  VALID_SANCTION: "VALIDATION_CD",
  REFUS_SANCTION: "REFUS_CD",
  VALID_LEVEE_SUSP: "VALIDATION_CD",
  REFUS_LEVEE_SUSP: "REFUS_CD",
};

/** Whether a sanction was decided and not cancelled since. */
export function isDecided({ evenements }: Consequence): boolean {
  const has = (type: string) => evenements.some(({ typeEvenement }) => typeEvenement === type);
  return has("VALID_SANCTION") && !has("ANNULATION_SANCTION");
}

/** A breach with the sanction that a département decided on it. */
export function createManquement(
  decision: DecisionDemande,
  identifiants: { manquement: string; consequence: string },
  maintenant: number,
): Manquement {
  const evenement = {
    identifiantEvenement: crypto.randomUUID(),
    typeEvenement: "VALID_SANCTION",
    dateEvenement: atDay(decision.dateNotificationDecisionSanction, maintenant),
    recuLe: new Date(maintenant).toISOString(),
    motif: "VALIDATION_CD",
  };
  return {
    identifiantManquement: identifiants.manquement,
    familleManquement: FAMILLE_DE[decision.natureManquement],
    dateManquement: atDay(decision.dateManquement, null),
    faisceauIndices: [],
    justificationDecisionSanction: decision.justificationDecisionSanction,
    sansIndividu: false,
    consequencesSanction: [
      {
        idConsequenceSanction: identifiants.consequence,
        typeConsequenceSanction: decision.typeSanctionValide,
        delegation: false,
        // « Toujours FT à date ».
        codeInitiateur: "FT",
        modaliteValidee: decision.modaliteDecisionValidee,
        montantValide: decision.montantValide,
        dureeValidee: decision.dureeValidee,
        evenements: [evenement],
      },
    ],
  };
}

/**
 * The breaches after a contract was signed: France Travail proposes to lift a suspension that was decided for want of one
 * (F03), as its example shows.
 */
export function proposeLevees(manquements: readonly Manquement[], maintenant: number): Manquement[] {
  const instant = toInstantParis(maintenant);
  const evenements = ["PROP_LEVEE_SUSP", "ACCORD_FT_LEVEE_SUSP"].map((typeEvenement) => ({
    identifiantEvenement: crypto.randomUUID(),
    typeEvenement,
    dateEvenement: instant,
    recuLe: new Date(maintenant).toISOString(),
  }));
  return manquements.map((manquement) => ({
    ...manquement,
    consequencesSanction: manquement.consequencesSanction.map((consequence) => {
      const isSuspended =
        manquement.familleManquement === "F03" &&
        consequence.typeConsequenceSanction === "SUSP_RSA" &&
        ["VALID_SANCTION", "REFUS_LEVEE_SUSP"].includes(lastEvenement(consequence)?.typeEvenement ?? "");
      if (!isSuspended) return consequence;
      return {
        ...consequence,
        dateRemobilisation: instant,
        justifDecisionRemobilisation: invented("Signature du contrat d'engagement"),
        evenements: [...consequence.evenements, ...evenements],
      };
    }),
  }));
}

/** The sanction of a person under that identifier, with its breach. */
export function findConsequence(
  personne: Personne,
  id: string,
): { manquement: Manquement; consequence: Consequence } | null {
  for (const manquement of personne.manquements) {
    const consequence = manquement.consequencesSanction.find(
      ({ idConsequenceSanction }) => idConsequenceSanction === id,
    );
    if (consequence) return { manquement, consequence };
  }
  return null;
}
