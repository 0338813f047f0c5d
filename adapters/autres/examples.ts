import type { Example } from "../contract.ts";
import type { Statut, UsagerLu } from "./schema.ts";

export const usagerExamples: readonly Example<UsagerLu>[] = [
  {
    name: "usager",
    summary: "Adresse, contacts et état civil",
    corps: {
      numeroFranceTravail: "12345678900",
      adresses: [
        {
          codeInseeCommune: "69389",
          codePostal: "69009",
          complementAdresse: "Résidence Les Tilleuls",
          complementDestinataire: "Escalier C",
          complementDistribution: "BP 14",
          libelleCommune: "LYON",
          libellePays: "FRANCE",
          numeroTypeLibelleVoie: "93 Rue Marietton",
          indicateurResidentQPV: "NQ",
        },
      ],
      emails: [{ adresseEmail: "john.doe@francetravail.fr" }],
      etatCivil: {
        civilite: "M.",
        dateNaissance: "1998-07-11",
        nom: "DOE",
        nomCorrespondance: "DOE",
        prenom: "JOHN",
        prenomCorrespondance: "JOHN",
      },
      telephones: [{ numeroTelephone: "0972723949" }],
    },
  },
];

export const statutExamples: readonly Example<Statut>[] = [
  {
    name: "inscrit",
    summary: "Personne inscrite",
    corps: {
      statut: "Inscrit",
      dateEffetStatut: "2023-06-28",
      dureeInscription12: 9,
      dureeInscription24: 16,
      dureeInscription36: 28,
      motifInscriptionCode: "11",
      motifInscriptionLib: "LICENCIEMENT ECONOMIQUE",
      categInscriptionCode: "1",
      categInscriptionLib: "PERSONNE SANS EMPLOI DISPONIBLE DUREE INDETERMINEE PLEIN TPS",
      situationRegEmpCode: "ADR",
      situationRegEmpLib: "AIDE DIFFERENTIELLE AU RECLASSEMENT",
    },
  },
];
