import type { Fait } from "./fait.ts";
import { checkSanction } from "./sanction-bareme.ts";
import { type Constat, type Controle, refuse, warn } from "./sanction-constat.ts";
import type { Mesure, NatureManquement, TypeSanction } from "./sanction-mesure.ts";
import { findReorientation, type Rang } from "./sanction-rang.ts";
import type { Verdict } from "./verdict.ts";

/** A decision on a person whom the department follows: the body of `POST …/sanctions`, as far as the rules look at it. */
export interface DecisionDepartement {
  /** Civil; absent is the day of the act. */
  dateNotificationDecisionSanction?: string | undefined;
  dateManquement: string;
  natureManquement: NatureManquement;
  rangManquement?: Rang | undefined;
  typeSanctionValide: TypeSanction;
  modaliteDecisionValidee: "P" | "M";
  /** Per cent (`P`) or euros (`M`). */
  montantValide: number;
  /** Months. */
  dureeValidee: number;
  controle?: Controle | undefined;
}

/** Events that a department sends on what France Travail proposed. */
export const TYPES_EVENEMENT_SANCTION = [
  "SAISIE_SANCTION",
  "REFUS_SAISIE_SANCTION",
  "VALID_SANCTION",
  "REFUS_SANCTION",
  "VALID_LEVEE_SUSP",
  "REFUS_LEVEE_SUSP",
  "ANNULATION_SANCTION",
] as const;
export type TypeEvenementSanction = (typeof TYPES_EVENEMENT_SANCTION)[number];

/** The body of `POST …/sanctions/{id}/evenements`, as far as the rules look at it. */
export interface EvenementSanction {
  typeEvenement: TypeEvenementSanction;
  /** Civil; absent is the day of the act. */
  dateEvenement?: string | undefined;
  /** The four go together, always with `VALID_SANCTION`. */
  typeConsequenceSanctionValide?: TypeSanction | undefined;
  modaliteDecisionValidee?: "P" | "M" | undefined;
  montantValide?: number | undefined;
  dureeValidee?: number | undefined;
  /** Asked for by `REFUS_SAISIE_SANCTION` alone. */
  confirmer?: boolean | undefined;
  controle?: Controle | undefined;
}

export interface ContexteSanction {
  /** Civil and local. */
  aujourdhui: string;
  /** Guyane, La Réunion, Mayotte: the caisse decides there (OM-04, OM-10). */
  orienteParFranceTravail: boolean;
  /** null is unknown, never false. */
  soumisDroitsDevoirs: boolean | null;
  /** What the dossier knows: a re-orientation starts the ranks again. */
  faits: readonly Fait[];
}

/**
 * Whether the department may report this decision: never in Guyane, at La Réunion or at Mayotte (OM-10). What the texts
 * forbid is refused, every rule named in the detail; what is uncertain or unknown warns.
 */
export function checkDecisionDepartement(decision: DecisionDepartement, contexte: ContexteSanction): Verdict {
  if (contexte.orienteParFranceTravail) return HORS_COMPETENCE;
  const { dateNotificationDecisionSanction: dateDecision = contexte.aujourdhui, dateManquement } = decision;
  const dateReorientation = findReorientation(contexte.faits, dateManquement) ?? undefined;
  return toVerdict([
    ...checkDroitsDevoirs(contexte.soumisDroitsDevoirs),
    ...checkDates(dateDecision, contexte.aujourdhui),
    ...(dateManquement > dateDecision
      ? [warn("SAN-02", `Le manquement du ${dateManquement} suit la décision du ${dateDecision}.`)]
      : []),
    ...checkSanction({
      mesure: {
        type: decision.typeSanctionValide,
        modalite: decision.modaliteDecisionValidee,
        montant: decision.montantValide,
        duree: decision.dureeValidee,
      },
      rang: decision.rangManquement ?? null,
      nature: decision.natureManquement,
      dateManquement,
      dateDecision,
      controle: { dateReorientation, ...decision.controle },
    }),
  ]);
}

/**
 * Whether an event may be sent. `VALID_SANCTION` is judged as a sanction, without rank nor nature, which it does not
 * carry; `REFUS_SAISIE_SANCTION` makes France Travail apply its own proposal and asks for `confirmer: true`.
 */
export function checkEvenement(evenement: EvenementSanction, contexte: ContexteSanction): Verdict {
  const { typeEvenement, dateEvenement = contexte.aujourdhui } = evenement;
  if (typeEvenement === "REFUS_SAISIE_SANCTION" && evenement.confirmer !== true) return REFUS_A_CONFIRMER;
  if (typeEvenement === "VALID_SANCTION" && contexte.orienteParFranceTravail) return HORS_COMPETENCE;
  const constats = checkDates(dateEvenement, contexte.aujourdhui);
  if (contexte.orienteParFranceTravail && isDecision(typeEvenement)) constats.push(DECISION_AILLEURS);
  if (typeEvenement === "REFUS_SAISIE_SANCTION") constats.push(PROPOSITION_APPLIQUEE);
  if (typeEvenement === "REFUS_LEVEE_SUSP") constats.push(LEVEE_DUE);
  if (typeEvenement !== "VALID_SANCTION") return toVerdict(constats);

  const mesure = readMesure(evenement);
  if (mesure === null) return MESURE_INCOMPLETE;
  return toVerdict([
    ...checkDroitsDevoirs(contexte.soumisDroitsDevoirs),
    ...constats,
    ...checkSanction({
      mesure,
      rang: null,
      nature: null,
      dateManquement: null,
      dateDecision: dateEvenement,
      controle: evenement.controle ?? {},
    }),
  ]);
}

/** Whether an event decides or cancels, which only a person may do: it needs the acting agent. */
export function isDecision(typeEvenement: TypeEvenementSanction): boolean {
  return typeEvenement !== "SAISIE_SANCTION" && typeEvenement !== "REFUS_SAISIE_SANCTION";
}

function readMesure(evenement: EvenementSanction): Mesure | null {
  const { typeConsequenceSanctionValide: type, modaliteDecisionValidee: modalite } = evenement;
  const { montantValide: montant, dureeValidee: duree } = evenement;
  if (type === undefined || modalite === undefined || montant === undefined || duree === undefined)
    return null;
  return { type, modalite, montant, duree };
}

/** SAN-11: outside droits et devoirs nothing is sanctioned; what lifts or cancels is always open. */
function checkDroitsDevoirs(soumisDroitsDevoirs: boolean | null): Constat[] {
  if (soumisDroitsDevoirs === true) return [];
  if (soumisDroitsDevoirs === null) {
    const message =
      "Il n'est pas dit si la personne est soumise aux droits et devoirs (soumisDroitsDevoirs) : sinon, aucune sanction ne s'applique.";
    return [warn("SAN-11", message)];
  }
  const message =
    "La personne n'est pas soumise aux droits et devoirs : le régime des sanctions ne lui est pas applicable (CASF, R. 262-68-7).";
  return [refuse("SAN-11", message)];
}

function checkDates(date: string, aujourdhui: string): Constat[] {
  return date > aujourdhui ? [warn("api", `L'acte est daté du ${date}, un jour à venir.`)] : [];
}

function toVerdict(constats: readonly Constat[]): Verdict {
  const refus = constats.filter(({ niveau }) => niveau === "refus");
  if (refus.length === 0)
    return { kind: "admis", avertissements: constats.map(({ regle, message }) => ({ regle, message })) };
  const detail = refus.map(({ regle, message }) => `${regle} : ${message}`).join(" ");
  return { kind: "refuse", code: "regle-non-respectee", detail };
}

const HORS_COMPETENCE: Verdict = {
  kind: "refuse",
  code: "hors-competence",
  detail:
    "En Guyane, à La Réunion et à Mayotte, la suspension et la suppression du RSA sont décidées par le directeur de la caisse d'allocations familiales (à Mayotte, de la caisse gestionnaire) ; le conseil départemental contrôle et propose (code du travail, L. 5523-11 ; règle OM-10).",
};

const REFUS_A_CONFIRMER: Verdict = {
  kind: "refuse",
  code: "refus-saisie-sanction",
  detail:
    "REFUS_SAISIE_SANCTION n'écarte pas la proposition : France Travail l'applique alors telle quelle. Envoyer SAISIE_SANCTION pour l'instruire, ou confirmer: true si c'est bien voulu (règle SAN-22).",
};

const MESURE_INCOMPLETE: Verdict = {
  kind: "refuse",
  code: "regle-non-respectee",
  detail:
    "VALID_SANCTION dit toujours ce qui est décidé : typeConsequenceSanctionValide, modaliteDecisionValidee, montantValide et dureeValidee.",
};

const DECISION_AILLEURS = warn(
  "OM-10",
  "Dans ce territoire, la caisse d'allocations familiales décide des sanctions : vérifier que cet évènement revient au conseil départemental.",
);

const PROPOSITION_APPLIQUEE = warn(
  "SAN-22",
  "Le refus d'instruire est confirmé : France Travail applique sa propre proposition.",
);

const LEVEE_DUE = warn(
  "SAN-15",
  "Si la personne a élaboré ou actualisé son contrat, ou s'est conformée à ses obligations, avant le terme, le président du conseil départemental met fin à la suspension : ce n'est pas une faculté.",
);
