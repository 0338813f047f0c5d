import type { Example } from "../contract.ts";
import type { Activites, Entretiens, Statut, UsagerLu } from "./schema.ts";

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

const ACTIVITE = {
  usager: { identifiant: "10429447247", typeIdentifiant: "numeroFranceTravail" },
  dateCreation: "2026-02-02T08:00:00.000Z",
  dateEcheance: "2026-02-17T23:00:00.000Z",
  dateEcheanceProche: "2026-02-12T23:00:00.000Z",
};

export const activitesExamples: readonly Example<Activites>[] = [
  {
    name: "orientation",
    summary: "Une décision d'orientation à prendre, pour un dossier connu",
    corps: {
      elements: [
        {
          identifiantActivite: "52898$a4638d98-d8e6-4d7d-83ec-9e5ca522b812",
          codeActivite: "ACT382",
          libelle: "Décision d'orientation à prendre",
          exploitable: true,
          dossier: "D-1",
          ...ACTIVITE,
          attributs: { typeOrganismeAccompagnateur: "CD", codeInseeCommune: "33063", typeParcours: "PSP" },
          attributsSpecifiques: [
            { nom: "typeOrganismeAccompagnateur", valeur: "CD" },
            { nom: "codeInseeCommune", valeur: "33063" },
            { nom: "typeParcours", valeur: "PSP" },
          ],
        },
      ],
      suivant: null,
    },
  },
  {
    name: "sanctions",
    summary: "Une suspension à traiter, pour une personne sans dossier ici, et la suite",
    corps: {
      elements: [
        {
          identifiantActivite: "52899$a4638d98-d8e6-4d7d-83ec-9e5ca522b812",
          codeActivite: "ACT367",
          libelle: "Proposition de suspension du RSA à traiter",
          exploitable: true,
          dossier: null,
          ...ACTIVITE,
          attributs: { idConsequenceSanction: "509" },
          attributsSpecifiques: [{ nom: "idConsequenceSanction", valeur: "509" }],
        },
      ],
      suivant: "eyJjcml0ZXJlIjoiZmFtaWxsZT1HTEkxMDAiLCJwYWdlIjpudWxsLCJhcHJlcyI6bnVsbH0",
    },
  },
  { name: "aucune", summary: "Rien à faire", corps: { elements: [], suivant: null } },
];

export const entretiensExamples: readonly Example<Entretiens>[] = [
  {
    name: "entretiens",
    summary: "Un entretien et sa conclusion",
    corps: {
      elements: [
        {
          typeEntretien: "EDP",
          libelleEntretien: "ENTRETIEN PERSONNALISE",
          dateEntretien: "2025-03-02",
          commentaire: "conclusion de l'entretien du...",
          codeModaliteContact: "I",
          libelleModalite: "ENTRETIEN INDIVIDUEL PHYSIQUE",
          codeAgent: "ABXXXX",
          libelleAgent: "DUBOIS JEAN",
          codeAgence: "80492",
          libelleAgence: "FRANCE TRAVAIL AMIENS GARE",
        },
      ],
      suivant: null,
    },
  },
  { name: "aucun", summary: "Aucun entretien", corps: { elements: [], suivant: null } },
];
