import type { PersonneDecrite } from "../../mocks/personne.ts";
import { statut } from "../../mocks/situations.ts";
import {
  levee,
  manquement,
  proposition,
  radiation,
  saisie,
  suppression,
  suspension,
} from "../../mocks/situations-sanctions.ts";
import type { Situation } from "./vecteurs-orientation.ts";

type Manquement = NonNullable<PersonneDecrite["manquements"]>[number];
type Consequence = Manquement["consequencesSanction"][number];

/** Somebody with that one sanction. */
function sanctioned(consequence: Consequence, personne: Partial<PersonneDecrite> = {}): Situation {
  return { personne: { ...personne, manquements: [manquement("6050", "F01", [consequence])] } };
}

const PROP = {
  identifiantEvenement: "21304a08-a702-46d9-a9da-bd811b0530ef",
  typeEvenement: "PROP_SANCTION",
  dateEvenement: "2025-03-15T13:54:54+01:00",
};
const ACCORD = {
  identifiantEvenement: "a6604e6c-50e0-48ff-bbe2-6c189a88b512",
  typeEvenement: "ACCORD_FT_SANCTION",
  dateEvenement: "2025-03-15T13:55:20+01:00",
  commentaireEvenement: "susp RSA 60% 1 mois",
};
const SAISIE = {
  identifiantEvenement: "3ba3902a-afc0-4481-acd4-727f83a25d47",
  typeEvenement: "SAISIE_SANCTION",
  dateEvenement: "2025-03-15T14:09:20+01:00",
};
const PROPOSE = { modaliteProposee: "P", montantPropose: 60, dureeProposee: 1 } as const;

/** The examples 2 to 5 tell one breach, at four of its stages. */
function example(consequence: Omit<Consequence, "idConsequenceSanction">, justification: string): Situation {
  return {
    personne: {
      numeroFranceTravail: "12345678910",
      manquements: [
        {
          identifiantManquement: "44202",
          familleManquement: "F03",
          dateManquement: "2025-03-15T13:53:43+01:00",
          dateAvertissement: "2025-03-15T00:00:00+01:00",
          justificationDecisionSanction: justification,
          consequencesSanction: [{ idConsequenceSanction: "2381", ...PROPOSE, ...consequence }],
        },
      ],
    },
  };
}

/** The first example: an RSA and an allowance sanctioned at once, events latest first, nobody's number. */
const exemple1: Situation = {
  personne: {
    manquements: [
      {
        identifiantManquement: "6050",
        familleManquement: "F01",
        sansIndividu: true,
        dateManquement: "2024-09-30T00:00:00+02:00",
        dateAvertissement: "2025-02-19T00:00:00+01:00",
        faisceauIndices: [
          {
            natureDefaut: "N23",
            dateConstatDefaut: "2024-09-30T00:00:00+02:00",
            attributs: [
              { codeAttribut: "ARDV_TYPE_RDV", valeurAttribut: "N3" },
              { codeAttribut: "ARDV_DATE_RDV", valeurAttribut: "20240904" },
            ],
          },
        ],
        justificationDecisionSanction: "Absence à 2 RDV avec le conseiller ",
        demarcheRemobilisation: "effectuer 10 candidatures, être présent à la prochaine convocation du 3/04",
        consequencesSanction: [
          {
            idConsequenceSanction: "2486",
            typeConsequenceSanction: "SUSP_RSA",
            ...PROPOSE,
            montantPropose: 100,
            evenements: [
              {
                identifiantEvenement: "8a19b1eb-d829-438e-bca7-8c177fecca79",
                typeEvenement: "ACCORD_FT_SANCTION",
                dateEvenement: "2025-03-21T21:57:38+01:00",
                commentaireEvenement: "susp rsa 100% 1 mois - double allocataire ARE et RSA",
              },
              {
                identifiantEvenement: "8da229a3-052e-4aaf-bc4d-44a3ce0819a9",
                typeEvenement: "PROP_SANCTION",
                dateEvenement: "2025-03-21T21:56:48+01:00",
              },
            ],
          },
          {
            idConsequenceSanction: "2485",
            typeConsequenceSanction: "SUSP_FT",
            ...PROPOSE,
            montantPropose: 100,
            modaliteValidee: "P",
            montantValide: 100,
            dureeValidee: 1,
            dateDebutApplication: "2025-03-21T21:57:36+01:00",
            dateFinApplication: "2025-04-20T21:57:36+02:00",
            evenements: [
              {
                identifiantEvenement: "0cf4886c-641e-497e-8be2-5c08b498b753",
                typeEvenement: "VALID_SANCTION",
                dateEvenement: "2025-03-21T21:57:38+01:00",
              },
              {
                identifiantEvenement: "2577adab-3fc9-45d3-9a6e-b1371b1ff077",
                typeEvenement: "ACCORD_FT_SANCTION",
                dateEvenement: "2025-03-21T21:57:38+01:00",
                commentaireEvenement: "susp FT 100% 1 mois",
              },
              {
                identifiantEvenement: "9729b216-9e0c-473a-909b-4a5a9771e875",
                typeEvenement: "PROP_SANCTION",
                dateEvenement: "2025-03-21T21:56:48+01:00",
              },
            ],
          },
        ],
      },
    ],
  },
};

const exemple4 = example(
  {
    modaliteValidee: "P",
    montantValide: 60,
    dureeValidee: 1,
    dateRemobilisation: "2025-03-15T01:00:00+01:00",
    justifDecisionRemobilisation: "Signature du contrat d'engagement le 15/03/25",
    evenements: [
      {
        identifiantEvenement: "7cfd9a58-0b9a-48b6-ad22-fa30b19b56ef",
        typeEvenement: "VALID_SANCTION",
        dateEvenement: "2025-03-15T14:11:32+01:00",
        motif: "VALIDATION_CD",
      },
      PROP,
      SAISIE,
      ACCORD,
      {
        identifiantEvenement: "21109f89-3417-441e-8f29-59fbca3d7811",
        typeEvenement: "PROP_LEVEE_SUSP",
        dateEvenement: "2025-03-15T14:12:09+01:00",
      },
      {
        identifiantEvenement: "987b7f36-4330-4a4a-b246-53a2289e9cfa",
        typeEvenement: "ACCORD_FT_LEVEE_SUSP",
        dateEvenement: "2025-03-15T14:12:28+01:00",
      },
      {
        identifiantEvenement: "cfa8a1d0-5a32-4dea-b956-ea6b75678807",
        typeEvenement: "SAISIE_LEVEE_SUSP",
        dateEvenement: "2025-03-15T14:12:35+01:00",
      },
    ],
  },
  "Refus de signature du contrat d'engagement le 3/03/25",
);

const toExamine = sanctioned(proposition("1243", "SUSP_RSA"));
const toDecide = sanctioned(saisie("1243"));
const toSuppress = sanctioned(proposition("1243", "SUPPR_RSA", 100, 2));
const toLift = sanctioned(levee("1243"));
const suppressed = sanctioned(suppression("5069"));
/** Whose sanction 5069 is another one's: a second person has it. */
const elsewhere: Situation = { autre: sanctioned(suppression("5069")).personne ?? {} };

const refusals = {
  evenement: [
    "R010 - Identifiant conséquence sanction obligatoire [400]",
    "R011 - Identifiant conséquence sanction invalide [400]",
    "R020 - Type événement obligatoire [400]",
    "R021 - Type événement invalide [400]",
    "R030 - Date événement obligatoire [400]",
    "R031 - Date événement invalide [400]",
    "R040 - Commentaire événement invalide [400]",
    "R050 - Type conséquence sanction obligatoire pour le type d'événement transmis [400]",
    "R051 - Type conséquence sanction invalide [400]",
  ],
  // Of both operations, each with its name at the end.
  mesure: [
    "R060 - Montant obligatoire pour le type d'événement transmis [400]",
    "R061 - Montant invalide [400]",
    "R062 - Modalité incorrecte [400]",
    "R063 - Modalité obligatoire pour le type d'événement transmis [400]",
    "R064 - Montant invalide pour le type de manquement [400]",
    "R070 - Durée obligatoire pour le type d'événement transmis [400]",
    "R071 - Durée invalide [400]",
  ],
  decision: [
    "R032 - Date de notification de la décision de sanction obligatoire [400]",
    "R033 - Date de notification de la décision de sanction invalide [400]",
    "R041 - Commentaire JustificationDecisionSanction invalide [400]",
    "R052 - Type conséquence sanction obligatoire pour le type d'événement transmis [400]",
    "R053 - Type conséquence sanction invalide [400]",
    "R080 - Nature de manquement obligatoire [400]",
    "R081 - Nature de manquement invalide [400]",
    "R082 - Rang de manquement invalide [400]",
    "R090 - Date de manquement obligatoire [400]",
    "R091 - Date de manquement invalide [400]",
  ],
  radiation: [
    "R012 - Identifiant conséquence sanction obligatoire [400]",
    "R013 - Identifiant conséquence sanction invalide [400]",
    "R100 - Justification de la demande de radiation invalide [400]",
  ],
};

function each(names: readonly string[], situation: Situation, end = ""): Record<string, Situation> {
  return Object.fromEntries(names.map((name) => [`Erreur ${name}${end}`, situation]));
}

/** By name of the vector, as in vecteurs-situations.ts. */
export const gestionSanctionsRsa: Record<string, Situation> = {
  "Exemple 1 - Manquement aux obligations du contrat d'engagement - Allocataire FT & RSA - Proposition suspension RSA à instruire [200]":
    exemple1,
  "Exemple 2 - Manquement refus d'élaborer ou d'actualiser le contrat d'engagement (CE) - Proposition suspension RSA à instruire [200]":
    example({ evenements: [PROP, ACCORD] }, "Refus de signature le 3/03/25"),
  "Exemple 3 - Manquement refus d'élaborer ou d'actualiser le CE - Proposition suspension RSA à traiter [200]":
    example({ evenements: [PROP, SAISIE, ACCORD] }, "Refus de signature le 3/03/25"),
  "Exemple 4 - Manquement refus d'élaborer ou d'actualiser le CE - Proposition levée suspension RSA à traiter [200]":
    exemple4,
  "Exemple 5 - Manquement refus d'élaborer ou d'actualiser le CE - Proposition suppression RSA à traiter [200]":
    example(
      {
        typeConsequenceSanction: "SUPPR_RSA",
        evenements: [PROP, { ...ACCORD, commentaireEvenement: "suppr RSA 60% 1 mois" }],
      },
      "2nd Refus de signature le 3/03/25",
    ),
  "Erreur R010 - Identifiant Consequence Sanction obligatoire [400]": {},
  "Erreur R011 - Identifiant Consequence Sanction invalide [400]": {},
  "no consequence found": {},

  "Choix d'instruire une proposition de  suspension RSA": toExamine,
  "Choix de ne pas instruire une proposition de suspension RSA (NE PAS UTILISER)": toExamine,
  "Proposition suspension RSA à traiter - décision de sanction suspension RSA": toDecide,
  "Proposition suspension RSA à traiter - refus de sanction suspension RSA": toDecide,
  "Proposition suppression RSA à traiter - décision de sanction suppression RSA": toSuppress,
  "Proposition suppression RSA à traiter - décision de sanction suspension RSA": toSuppress,
  "Proposition suppression RSA à traiter - refus de sanction suppression RSA": toSuppress,
  "Proposition levée suspension RSA à traiter - décision de levée suspension RSA": toLift,
  "Proposition levée suspension RSA à traiter - décision de ne pas lever la suspension RSA": toLift,
  "Demande d'annulation de sanction": sanctioned(suspension("1243")),
  "Evénement pris en compte [200] (evenementSanctionRSA)": toExamine,
  "Evénement incompatible avec le dernier événement connu [200]": toDecide,
  ...each(refusals.evenement, toDecide),
  ...each(refusals.mesure, toDecide, " (evenementSanctionRSA)"),

  "Transmission d'une décision de suppression RSA faisant suite à un manquement aux obligations du CE": {},
  "Transmission d'une décision de suppression RSA faisant suite à un manquement refus d'élaborer ou actualiser le CE (cas refus d'élaborer)":
    {},
  "Transmission d'une décision de suppression RSA faisant suite à un manquement refus d'élaborer ou actualiser le CE (cas refus d'actualiser)":
    {},
  "Transmission d'une décision de suspension RSA faisant suite à un manquement aux obligations du CE dans le contexte d'un refus d'Offre Raisonnable d'Emploi (ORE)":
    {},
  "Evénement pris en compte [200] (decisionSanctionRSAPartenaire)": {},
  ...each(refusals.decision, {}),
  ...each(refusals.mesure, {}, " (decisionSanctionRSAPartenaire)"),

  "Transmission d'une demande de radiation suite à un manquement aux obligations du CE": suppressed,
  "Demande de radiation créée [200]": suppressed,
  "Demande de radiation non créée car le demandeur d'emploi est déjà radié pour sanction [200]": sanctioned(
    suppression("5069"),
    { statut: statut("Radié", "2026-03-01") },
  ),
  "Demande de radiation non créée car non conforme aux cas d'usages réglementaires [200]": sanctioned(
    suspension("5069"),
  ),
  "Demande de radiation non créée car l'identifiantConsequenceSanction n'est pas rattaché au demandeur d'emploi [200]":
    elsewhere,
  "Demande de radiation non créée car une radiation a déjà été appliquée pour cette même sanction RSA [200]":
    {
      personne: {
        manquements: [manquement("6050", "F01", [suppression("5069"), radiation("5070", "5069")])],
      },
    },
  ...each(refusals.radiation, suppressed),
};
