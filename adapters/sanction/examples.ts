import type { Example } from "../contract.ts";
import type { Decision, Evenement, Radiation, Sanction } from "./schema.ts";

export const evenementExamples: readonly Example<Evenement>[] = [
  {
    name: "instruction",
    summary: "Instruire la proposition de suspension (ACT366)",
    corps: { typeEvenement: "SAISIE_SANCTION", dateEvenement: "2026-02-10" },
  },
  {
    name: "validation",
    summary: "Suspendre, aux modalités retenues (ACT367)",
    corps: {
      typeEvenement: "VALID_SANCTION",
      dateEvenement: "2026-02-10",
      commentaireEvenement: "Suspension de 50 % pour deux mois",
      typeConsequenceSanctionValide: "SUSP_RSA",
      modaliteDecisionValidee: "P",
      montantValide: 50,
      dureeValidee: 2,
      controle: { personnesAuFoyer: 1, majoration: false, dateContradictoire: "2026-01-25" },
    },
  },
  {
    name: "refus",
    summary: "Ne pas sanctionner (ACT367, ACT370)",
    corps: {
      typeEvenement: "REFUS_SANCTION",
      dateEvenement: "2026-02-10",
      commentaireEvenement: "Motif légitime établi",
    },
  },
  {
    name: "levee",
    summary: "Lever la suspension (ACT369)",
    corps: { typeEvenement: "VALID_LEVEE_SUSP", dateEvenement: "2026-02-10" },
  },
  {
    name: "annulation",
    summary: "Annuler une sanction validée, à la suite d'un recours",
    corps: {
      typeEvenement: "ANNULATION_SANCTION",
      dateEvenement: "2026-02-10",
      motifEvenement: "RECOURS",
      typeConsequenceSanctionValide: "SUSP_RSA",
    },
  },
];

export const decisionExamples: readonly Example<Decision>[] = [
  {
    name: "suspension",
    summary: "Premier manquement aux obligations du contrat",
    corps: {
      dateNotificationDecisionSanction: "2026-02-10",
      dateManquement: "2026-01-20",
      natureManquement: "N61",
      rangManquement: "R1",
      typeSanctionValide: "SUSP_RSA",
      modaliteDecisionValidee: "P",
      montantValide: 50,
      dureeValidee: 2,
      controle: { personnesAuFoyer: 1, majoration: false, dateContradictoire: "2026-01-25" },
    },
  },
  {
    name: "suppression",
    summary: "Réitération : suppression totale de quatre mois, après l'avis de l'équipe pluridisciplinaire",
    corps: {
      dateNotificationDecisionSanction: "2026-02-10",
      dateManquement: "2026-01-20",
      natureManquement: "N63",
      rangManquement: "R2",
      typeSanctionValide: "SUPPR_RSA",
      modaliteDecisionValidee: "P",
      montantValide: 100,
      dureeValidee: 4,
      justificationDecisionSanction: "Second refus d'élaborer le contrat",
      controle: {
        personnesAuFoyer: 1,
        majoration: false,
        dateContradictoire: "2026-01-25",
        dateAvisEquipe: "2026-02-05",
        fondementRang: "reiteration",
        dateManquementAnterieur: "2025-08-20",
        dateSanctionAnterieure: "2025-09-10",
        elementsPrisEnCompte: ["situation", "foyer", "nature-et-frequence", "consequences"],
      },
    },
  },
];

export const radiationExamples: readonly Example<Radiation>[] = [
  {
    name: "radiation",
    summary: "Après une suppression totale de quatre mois",
    corps: { justificationDemandeRadiation: "Suppression de 100 % pendant quatre mois, second manquement" },
  },
];

export const sanctionProposee: Sanction = {
  id: "366",
  identifiantManquement: "6050",
  familleManquement: "F01",
  dateManquement: "2026-01-12T00:00:00+01:00",
  dateAvertissement: "2026-01-20T00:00:00+01:00",
  justificationDecisionSanction: "Absence à deux rendez-vous",
  demarcheRemobilisation: "Se présenter à la prochaine convocation",
  faisceauIndices: [
    {
      natureDefaut: "N23",
      dateConstatDefaut: "2026-01-12T00:00:00+01:00",
      attributs: [{ codeAttribut: "ARDV_TYPE_RDV", valeurAttribut: "N3" }],
    },
  ],
  consequencesSanction: [
    {
      idConsequenceSanction: "366",
      typeConsequenceSanction: "SUSP_RSA",
      codeInitiateur: "FT",
      delegation: false,
      modaliteProposee: "P",
      montantPropose: 50,
      dureeProposee: 1,
      evenements: [
        {
          identifiantEvenement: "8da229a3-052e-4aaf-bc4d-44a3ce0819a9",
          typeEvenement: "PROP_SANCTION",
          dateEvenement: "2026-02-02T09:12:48+01:00",
        },
        {
          identifiantEvenement: "8a19b1eb-d829-438e-bca7-8c177fecca79",
          typeEvenement: "ACCORD_FT_SANCTION",
          dateEvenement: "2026-02-03T10:05:38+01:00",
        },
      ],
    },
  ],
};

export const sanctionExamples: readonly Example<Sanction>[] = [
  {
    name: "proposition",
    summary: "Suspension que France Travail propose, à instruire",
    corps: sanctionProposee,
  },
];
