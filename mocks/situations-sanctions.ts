import type { PersonneDecrite } from "./personne.ts";

type Manquement = NonNullable<PersonneDecrite["manquements"]>[number];
type Consequence = Manquement["consequencesSanction"][number];
type TypeSanction = "SUSP_RSA" | "SUPPR_RSA";
type Duree = 1 | 2 | 3 | 4;

/** Where the sanctions of the fictitious people stand at the start; the dates are all of early 2026. */
const PROPOSITION = "2026-02-16T09:30:00+01:00";
const ACCORD = "2026-02-16T15:10:00+01:00";
const SAISIE = "2026-02-18T11:00:00+01:00";
const DECISION = "2026-02-27T10:00:00+01:00";
const LEVEE = "2026-03-09T09:00:00+01:00";

/** A breach of the obligations of a contract (F01), the refusal of one (F03), a second refusal of an offer (F04). */
export function manquement(
  identifiantManquement: string,
  familleManquement: "F01" | "F03" | "F04",
  consequencesSanction: Consequence[],
): Manquement {
  return {
    identifiantManquement,
    familleManquement,
    dateManquement: "2026-02-02T00:00:00+01:00",
    dateAvertissement: "2026-02-05T00:00:00+01:00",
    justificationDecisionSanction: JUSTIFICATIONS[familleManquement],
    consequencesSanction,
  };
}

const JUSTIFICATIONS = {
  F01: "Absence à deux rendez-vous, sans motif connu",
  F03: "Refus de signer le contrat d'engagement",
  F04: "Second refus d'une offre raisonnable d'emploi",
};

/** Proposed by France Travail: ACT366 for a suspension, ACT370 for a suppression. */
export function proposition(
  idConsequenceSanction: string,
  typeConsequenceSanction: TypeSanction,
  montantPropose = 50,
  dureeProposee: Duree = 1,
): Consequence {
  return {
    idConsequenceSanction,
    typeConsequenceSanction,
    modaliteProposee: "P",
    montantPropose,
    dureeProposee,
    evenements: [
      { typeEvenement: "PROP_SANCTION", dateEvenement: PROPOSITION },
      { typeEvenement: "ACCORD_FT_SANCTION", dateEvenement: ACCORD },
    ],
  };
}

/** A suspension that the département took up to examine: ACT367. */
export function saisie(idConsequenceSanction: string): Consequence {
  return follow(proposition(idConsequenceSanction, "SUSP_RSA"), [["SAISIE_SANCTION", SAISIE]]);
}

/** A suspension decided as proposed: nothing is expected, and it can be cancelled. */
export function suspension(idConsequenceSanction: string): Consequence {
  const decided = follow(saisie(idConsequenceSanction), [["VALID_SANCTION", DECISION, "VALIDATION_CD"]]);
  return { ...decided, modaliteValidee: "P", montantValide: 50, dureeValidee: 1 };
}

/** A suspension that the person's efforts call to lift: ACT369. */
export function levee(idConsequenceSanction: string): Consequence {
  return {
    ...follow(suspension(idConsequenceSanction), [
      ["PROP_LEVEE_SUSP", LEVEE],
      ["ACCORD_FT_LEVEE_SUSP", LEVEE],
    ]),
    dateRemobilisation: LEVEE,
    justifDecisionRemobilisation: "Contrat d'engagement élaboré avec la personne",
  };
}

/** A suppression that the département decided: whole and of four months, it opens a radiation. */
export function suppression(idConsequenceSanction: string): Consequence {
  return {
    idConsequenceSanction,
    typeConsequenceSanction: "SUPPR_RSA",
    modaliteValidee: "P",
    montantValide: 100,
    dureeValidee: 4,
    evenements: [{ typeEvenement: "VALID_SANCTION", dateEvenement: DECISION, motif: "VALIDATION_CD" }],
  };
}

/** A radiation that was asked for after that sanction. */
export function radiation(idConsequenceSanction: string, suiteA: string): Consequence {
  return {
    idConsequenceSanction,
    typeConsequenceSanction: "RADIATION",
    dureeProposee: 4,
    suiteA,
    evenements: [{ typeEvenement: "PROP_SANCTION", dateEvenement: LEVEE }],
  };
}

/** A suspension of the allowance, which France Travail decides alone. */
export function suspensionAllocation(idConsequenceSanction: string): Consequence {
  return {
    ...proposition(idConsequenceSanction, "SUSP_RSA", 100),
    typeConsequenceSanction: "SUSP_FT",
    modaliteValidee: "P",
    montantValide: 100,
    dureeValidee: 1,
    evenements: [{ typeEvenement: "VALID_SANCTION", dateEvenement: ACCORD }],
  };
}

function follow(consequence: Consequence, events: readonly [string, string, string?][]): Consequence {
  const added = events.map(([typeEvenement, dateEvenement, motif]) => ({
    typeEvenement,
    dateEvenement,
    ...(motif && { motif }),
  }));
  return { ...consequence, evenements: [...(consequence.evenements ?? []), ...added] };
}
