import { inventee } from "./inventee.ts";
import type { PersonneDecrite } from "./personne.ts";
import { personnesActivites } from "./personnes-activites.ts";
import { personnesDiagnostic } from "./personnes-diagnostic.ts";
import { brouillon, close, delegation, enAttente, ouverte, SIGNATURE, statut, suivie } from "./situations.ts";
import { diagnosticOfficiel } from "./situations-diagnostic.ts";
import { levee, manquement, proposition } from "./situations-sanctions.ts";

/**
 * The people whom the simulated France Travail knows at the start, all invented: names, numbers, and NIR (of somebody born in
 * a country that does not exist). The README gives the same list; a test compares them.
 */
export const personnes: readonly PersonneDecrite[] = [
  {
    // The one official test number; the recette environment knows it too.
    numeroFranceTravail: "10429447247",
    nir: "298049999000136",
    dateNaissance: "1998-04-23",
    prenom: "CAMILLE",
    civilite: "MME",
    destin:
      "Numéro de test officiel : préconisation PSP au département en attente, sans contrat ; sanctions 366 (suspension proposée), 370 (suppression proposée) et 509 (levée proposée) ; diagnostic c4851c54-8912-4548-91a6-29c2f4fa6163",
    administratif: {
      adresses: [
        {
          codeInseeCommune: "33063",
          codePostal: "33100",
          libelleCommune: "BORDEAUX",
          libellePays: "FRANCE",
          numeroTypeLibelleVoie: "113 AVENUE THIERS",
          indicateurResidentQPV: "NQ",
        },
      ],
      emails: ["camille.fictif@exemple.fr"],
    },
    orientations: [enAttente("PSP", "CD")],
    // The one set of sanction identifiers that the official collection shows.
    manquements: [
      manquement("7001", "F01", [proposition("366", "SUSP_RSA")]),
      manquement("7002", "F03", [proposition("370", "SUPPR_RSA", 100, 4)]),
      manquement("7003", "F03", [levee("509")]),
    ],
    diagnostic: diagnosticOfficiel,
  },
  {
    // The person of the examples of rechercher-usager: an older number and the NIR lead to the number in use.
    numeroFranceTravail: "10107641246",
    autresNumeros: ["12345678901"],
    nir: "1720678355011",
    dateNaissance: "1972-06-01",
    destin: "Exemple publié de rechercher-usager, trouvé aussi par son ancien numéro 12345678901",
  },
  {
    // The person of the examples of informations-administratives and contrat-usager.
    numeroFranceTravail: "12345678900",
    nir: "1041174010081",
    dateNaissance: "1998-07-11",
    nom: "DOE",
    prenom: "JOHN",
    destin: "Exemple publié des informations administratives et du statut",
    administratif: {
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
      emails: ["john.doe@francetravail.fr"],
      telephones: ["0972723949"],
    },
    statut: {
      m_contrat: {
        m_statut: "Inscrit",
        m_date_effet_statut: "2023-06-28",
        m_duree_inscription_12: 9,
        m_duree_inscription_24: 16,
        m_duree_inscription_36: 28,
        m_motif_inscription_code: "11",
        m_motif_inscription_lib: "LICENCIEMENT ECONOMIQUE",
        m_categ_inscription_code: "1",
        m_categ_inscription_lib: "PERSONNE SANS EMPLOI DISPONIBLE DUREE INDETERMINEE PLEIN TPS",
        m_situation_reg_emp_code: "ADR",
        m_situation_reg_emp_lib: "AIDE DIFFERENTIELLE AU RECLASSEMENT",
        m_motif_cloture_code: "MV",
        m_motif_cloture_lib: "ABANDON ACTION AIDE A LA RECHERCHE D'UNE ACTIVITE SUPPRESSION DE 1 MOIS",
      },
      m_messageErreur: "string",
    },
  },
  inventee(1, "MME", "ALBA", "1985-03-12", "Préconisation PSP au département en attente, sans contrat", {
    orientations: [enAttente("PSP", "CD")],
  }),
  inventee(2, "M.", "BASILE", "1986-01-02", "Recherche : aucun usager trouvé (S002)", {
    recherche: { codeRetour: "S002" },
  }),
  inventee(3, "M.", "CALIXTE", "1986-02-03", "Recherche : plusieurs usagers trouvés (S003)", {
    recherche: { codeRetour: "S003" },
  }),
  inventee(4, "MME", "DARIA", "1986-03-04", "Recherche : accès non autorisé (R001)", {
    recherche: { codeRetour: "R001" },
  }),
  inventee(5, "M.", "ELOI", "1986-04-05", "Recherche : rattachée à aucune collectivité (R002)", {
    collectivites: [],
  }),
  inventee(6, "MME", "FLORE", "1986-05-06", "Recherche : sans adresse à France Travail (R998)", {
    recherche: { codeRetour: "R998" },
  }),
  inventee(7, "M.", "GAËTAN", "1986-06-07", "Recherche : refusée à la validation (R997)", {
    recherche: { codeRetour: "R997" },
  }),
  inventee(
    8,
    "MME",
    "HERMINE",
    "1986-07-08",
    'Recherche, ancienne édition : S002, valeurs absentes écrites "null"',
    { recherche: { codeRetour: "S002", edition: "ancienne" } },
  ),
  inventee(
    9,
    "M.",
    "ISIDORE",
    "1986-08-09",
    'Recherche, ancienne édition : S003, valeurs absentes écrites "null"',
    { recherche: { codeRetour: "S003", edition: "ancienne" } },
  ),
  inventee(10, "MME", "JADE", "1986-09-10", "Recherche : trouvée, identité non certifiée (N)", {
    recherche: { topIdentiteCertifiee: "N" },
  }),
  inventee(
    11,
    "M.",
    "KLEBER",
    "1986-10-11",
    "Recherche, ancienne édition : trouvée, sans numéro dans la réponse",
    { recherche: { edition: "ancienne" } },
  ),
  inventee(
    12,
    "MME",
    "LILA",
    "1986-11-12",
    "Recherche : « Approchant trouvé », sans numéro dans la réponse",
    { recherche: { edition: "approchant" } },
  ),
  inventee(13, "M.", "MARIN", "1986-12-13", "Rattachée à la seule collectivité 33", {
    collectivites: ["33"],
    orientations: [enAttente("PSP", "CD")],
  }),
  inventee(20, "MME", "NINA", "1987-01-14", "Sans orientation"),
  inventee(21, "M.", "OSCAR", "1987-02-15", "Orientation en brouillon", { orientations: [brouillon] }),
  inventee(22, "MME", "PAULE", "1987-03-16", "Préconisation indéterminée (IND) : à recalculer ou à refuser", {
    orientations: [enAttente("IND", "IND")],
  }),
  inventee(23, "M.", "QUENTIN", "1987-04-17", "Préconisation PED à France Travail en attente", {
    orientations: [enAttente("PED", "FT")],
  }),
  inventee(24, "MME", "ROSE", "1987-05-18", "Orientation PSO ouverte, décidée par le département", {
    orientations: [ouverte("PSO", "CD")],
  }),
  inventee(
    25,
    "M.",
    "SACHA",
    "1987-06-19",
    "Orientation PED ouverte par délégation : décidée par France Travail",
    { orientations: [delegation] },
  ),
  inventee(
    26,
    "MME",
    "THEA",
    "1987-07-20",
    "Orientation ouverte et préconisation de réorientation en attente",
    {
      orientations: [{ ...enAttente("PED", "FT"), statut: "PRECONISE_REORIENTATION" }, ouverte("PSO", "CD")],
    },
  ),
  inventee(27, "M.", "ULYSSE", "1987-08-21", "Orientation close", { orientations: [close] }),
  inventee(30, "MME", "VERA", "1988-01-22", "Contrat signé directement à France Travail", {
    orientations: [suivie("PED", "FT")],
    contrat: { etat: "SIGNE", dateSignature: SIGNATURE, organisme: "France Travail" },
  }),
  inventee(31, "M.", "WASSIM", "1988-02-23", "Contrat refusé", {
    orientations: [suivie("PSP", "CD")],
    contrat: { etat: "REFUSE", dateRefus: SIGNATURE, organisme: "Conseil départemental" },
  }),
  inventee(32, "MME", "XENIA", "1988-03-24", "Contrat à signer, signé auparavant", {
    orientations: [suivie("PSP", "CD")],
    contrat: { etat: "A_SIGNER", dateSignature: SIGNATURE, organisme: "France Travail" },
  }),
  inventee(33, "M.", "YANN", "1988-04-25", "Contrat à signer, refusé auparavant", {
    orientations: [suivie("PSP", "CD")],
    contrat: { etat: "A_SIGNER", dateRefus: SIGNATURE, organisme: "France Travail" },
  }),
  inventee(34, "MME", "ZOE", "1988-05-26", "Contrat en attente de signature électronique", {
    orientations: [suivie("PSP", "CD")],
    contrat: { etat: "EN_ATTENTE_SIGNATURE", organisme: "Conseil départemental" },
  }),
  inventee(35, "M.", "ABEL", "1988-06-27", "Contrat suspendu, inscription cessée", {
    orientations: [suivie("PSP", "CD")],
    contrat: { etat: "SUSPENDU", dateSuspension: "2026-02-01T09:00:00.000Z" },
    statut: statut("Cessé", "2026-02-01"),
  }),
  inventee(36, "MME", "BERTILLE", "1988-07-28", "Contrat : accédant non habilité (403)", {
    orientations: [suivie("PED", "FT")],
    habilitation: false,
  }),
  inventee(37, "M.", "CÔME", "1988-08-29", "Contrat : intensité hors de 0 à 48, tout refus est rejeté", {
    orientations: [suivie("PSP", "CD")],
    intensiteHebdomadaire: 50,
  }),
  inventee(40, "MME", "DELIA", "1989-01-10", "Statut Identifié", {
    statut: statut("Identifié", "2022-09-11"),
  }),
  inventee(41, "M.", "ERWAN", "1989-02-11", "Statut Cessé", { statut: statut("Cessé", "2026-01-15") }),
  inventee(42, "MME", "FANNY", "1989-03-12", "Statut Radié", { statut: statut("Radié", "2025-09-22") }),
  inventee(43, "M.", "GUSTAVE", "1989-04-13", "Statut : type de population non géré (erreur dans un 200)", {
    statut: "population-non-geree",
  }),
  inventee(44, "M.", "HONORE", "1989-05-14", "Statut : aucune donnée (204)", { statut: null }),
  inventee(45, "MME", "IRIS", "1989-06-15", "Informations administratives : aucun individu (204)", {
    administratif: null,
  }),
  ...personnesActivites,
  ...personnesDiagnostic,
];
