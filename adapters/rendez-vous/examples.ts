import type { Example } from "../contract.ts";
import type { Annulation, Liste, RendezVous, RendezVousLu } from "./schema.ts";

const premier: RendezVous = {
  organisme: { code: "CD", emailContact: "insertion@departement.example" },
  motif: "ACC",
  date: "2026-02-20T10:30:00+01:00",
  modaliteContact: "PHYSIQUE",
  typeReception: "IND",
  statut: "PRIS",
  libelleAdresse: "Maison des solidarités",
  adresse: "12 rue des Tilleuls 33000 Bordeaux",
};

const complet: RendezVous = {
  organisme: {
    code: "DCD",
    emailContact: "accueil@delegataire.example",
    telephoneContact: "0500000001",
    idStructure: "NAQ0042",
    libelleStructure: "Délégataire du département",
  },
  motif: "AUT",
  theme: "Point sur la recherche de logement",
  date: "2026-03-03T14:00:00+01:00",
  duree: 45,
  modaliteContact: "VISIO",
  typeReception: "IND",
  statut: "PRIS",
  information: "Se connecter cinq minutes avant l'heure.",
  commentaire: "Je préfère l'après-midi.",
  description: "Suite de l'entretien de février.",
  initiateur: "PARTENAIRE",
  interlocuteur: {
    civilite: "Mme",
    nom: "Martin",
    prenom: "Camille",
    email: "camille.martin@delegataire.example",
    telephone: "0500000002",
    service: "Accompagnement social",
    organisme: "Délégataire du département",
  },
  telephoneContactUsager: "0500000003",
  urlVisio: "https://visio.delegataire.example/salle-3",
};

export const rendezVousExamples: readonly Example<RendezVous>[] = [
  { name: "premier", summary: "Premier rendez-vous d'accompagnement, sur place", corps: premier },
  { name: "complet", summary: "Tous les champs : en visioconférence, avec son thème", corps: complet },
  {
    name: "la-reunion",
    summary: "À l'heure du lieu : La Réunion, à dix heures",
    corps: {
      organisme: { code: "CD" },
      motif: "ORI",
      date: "2026-02-20T10:00:00+04:00",
      modaliteContact: "TELEPHONE",
      typeReception: "IND",
      statut: "PRIS",
    },
  },
];

export const modificationExamples: readonly Example<RendezVous>[] = [
  {
    name: "report",
    summary: "Reporté d'une heure : le rendez-vous entier, statut MODIFIE",
    corps: { ...premier, date: "2026-02-20T11:30:00+01:00", statut: "MODIFIE" },
  },
  {
    name: "honore",
    summary: "La personne est venue",
    corps: { ...premier, statut: "EFFECTUE" },
  },
];

export const annulationExamples: readonly Example<Annulation>[] = [
  { name: "sans-corps", summary: "L'adresse dit tout", corps: {} },
];

/** As France Travail shows the first one above. */
export const premierLu: RendezVousLu = {
  id: "0b5f6f0e-8a3c-4d0e-9d39-5c1f5f7f1a10",
  ...premier,
  duree: 30,
  theme: "Premier rendez-vous d'accompagnement",
  estEnConflit: false,
};

export const listeExamples: readonly Example<Liste>[] = [
  {
    name: "rendez-vous",
    summary: "Un rendez-vous à venir, un autre annulé",
    corps: {
      elements: [
        premierLu,
        {
          id: "7aea9cbd-d98e-464a-b38a-17662f4a718a",
          organisme: { code: "FT" },
          motif: "AUT",
          date: "2026-02-11T09:00:00+01:00",
          modaliteContact: "TELEPHONE",
          typeReception: "IND",
          statut: "ANNULE",
          dateAnnulation: "2026-02-10T16:12:00+01:00",
        },
      ],
      suivant: null,
    },
  },
  { name: "aucun", summary: "Aucun rendez-vous", corps: { elements: [], suivant: null } },
];
