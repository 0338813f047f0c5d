import type { Example } from "../contract.ts";
import type {
  Calcul,
  Decision,
  LectureReponse,
  Modification,
  Orientation,
  OrientationForcee,
} from "./schema.ts";

/** The first two are those of the API's own page. */
export const decisionExamples: readonly Example<Decision>[] = [
  {
    name: "acceptation",
    summary: "Accepter la préconisation",
    corps: { etatDecision: "ACCEPTEE", dateDecision: "2026-01-25" },
  },
  {
    name: "refus",
    summary: "Refuser la préconisation et retenir un autre parcours",
    corps: {
      etatDecision: "REFUSEE",
      dateDecision: "2026-01-25",
      motifRefus: "APPRECIATION_DIFFERENTE",
      parcours: "PSO",
      organisme: "FT",
    },
  },
];

export const orientationForceeExamples: readonly Example<OrientationForcee>[] = [
  {
    name: "sans-preconisation",
    summary: "Orienter une personne venue du flux de la CAF",
    corps: { origine: "INSCRIPTION_AUTO_CAF", parcours: "PED", organisme: "CD" },
  },
  {
    name: "avec-structure",
    summary: "Orienter vers une structure à une date donnée",
    corps: {
      origine: "INSCRIPTION_CONSEILLER_CD",
      parcours: "PSO",
      organisme: "CD",
      dateEntreeParcours: "2026-02-02",
      structure: { codeAurore: "NAQ0405" },
    },
  },
];

export const calculExamples: readonly Example<Calcul>[] = [
  {
    name: "complet",
    summary: "Tous les critères en une fois",
    corps: {
      origine: "INSCRIPTION_CONSEILLER_CD",
      situationProfessionnelle: "JAMAIS",
      typeEmploi: "AUTRE",
      niveauEtude: "AFS",
      capaciteATravailler: true,
      projetPro: "FORMATION",
      contrainteSante: "AUCUNE",
      contrainteLogement: "AUCUNE",
      contrainteMobilite: "DEPENDANT_TRANSPORT",
      contrainteFamiliale: "AUCUNE",
      contrainteFinanciere: "IMPACT_FAIBLE_RECHERCHE_EMPLOI",
      contrainteNumerique: "AUCUNE",
      contrainteAdministrativeJuridique: "AUCUNE",
      contrainteFrancaisCalcul: "AUCUNE",
      boe: false,
      baeeh: false,
      scolariteEtablissementSpecialise: false,
      esat: false,
      boeSouhaitAccompagnement: false,
      msaAutonomieRechercheEmploi: 3,
      msaDemarchesProfessionnelles: "PEU_DEMARCHES",
    },
  },
  {
    name: "partiel",
    summary: "Une première saisie, à compléter ensuite",
    corps: { situationProfessionnelle: "EN_ACTIVITE", typeEmploi: "SAISONNIER" },
  },
];

export const modificationExamples: readonly Example<Modification>[] = [
  {
    name: "structure",
    summary: "Changer la structure d'accompagnement",
    corps: { codeStructure: "NAQ0057", dateEntreeParcours: "2026-03-02" },
  },
  { name: "parcours", summary: "Changer le parcours", corps: { codeParcours: "PED" } },
];

export const ouverte: Orientation = {
  parcours: "PSP",
  organisme: "CD",
  structure: { codeAurore: "NAQ0057", libelleStructure: "Agence Mériadek" },
  organismeDecision: "CD",
  statut: "DECIDE",
  etat: "OUVERT",
  origine: "INSCRIPTION_AUTO_CAF",
  agentCreation: "IIII9999",
  dateEntreeParcours: "2026-01-25",
  dateCreation: "2026-01-10T10:12:13.123Z",
  dateModification: "2026-01-25T09:00:00.000Z",
  decision: { etatDecision: "ACCEPTEE", dateDecision: "2026-01-25", agentDecision: "IIII9999" },
};

const enAttente: Orientation = {
  parcours: "PED",
  organisme: "FT",
  statut: "PRECONISE",
  etat: "EN_ATTENTE",
  origine: "INSCRIPTION_AUTO_CAF",
  dateCreation: "2026-01-10T10:12:13.123Z",
  criteresOrientation: { situationProfessionnelle: "JAMAIS", niveauEtude: "NV5", brsa: true },
};

export const lectureExamples: readonly Example<LectureReponse>[] = [
  { name: "en-cours", summary: "L'orientation en cours", corps: ouverte },
  { name: "en-attente", summary: "Une préconisation attend une décision", corps: enAttente },
  {
    name: "toutes",
    summary: "Avec ?toutes=true",
    corps: {
      elements: [ouverte, { ...ouverte, etat: "CLOTURE", dateCreation: "2025-03-04T10:12:13.123Z" }],
      suivant: null,
    },
  },
];
