import type { Example } from "../contract.ts";
import { REFERENTIEL } from "./codes.ts";
import type {
  AutonomieNumeriqueLue,
  BesoinsLus,
  ContraintesLues,
  DiagnosticCompletLu,
  DiagnosticLu,
  Historique,
  PouvoirAgirLu,
  ReferentielReponse,
} from "./lectures.ts";
import type {
  AutonomieNumerique,
  Besoins,
  Contraintes,
  Diagnostic,
  DiagnosticComplet,
  PouvoirAgir,
  Priorite,
} from "./schema.ts";

export const diagnostics: readonly Example<Diagnostic>[] = [
  {
    name: "metier-recherche",
    summary: "Un métier recherché, par ses codes ROME",
    corps: {
      codeTypologie: "MR",
      codeSousTypologie: null,
      codeRome: "K1304",
      codeAppellation: "10857",
      nomMetier: "Aide ménager / Aide ménagère à domicile",
      idMetierChiffre: "NON_DEFINI",
    },
  },
  {
    name: "creation-entreprise",
    summary: "Une création d'entreprise, sans code ROME",
    corps: { codeTypologie: "EF", codeSousTypologie: "C", nomMetier: "Boulangerie" },
  },
];

export const suppressions: readonly Example<Record<string, never>>[] = [
  { name: "suppression", summary: "Sans corps", corps: {} },
];

export const priorites: readonly Example<Priorite>[] = [
  { name: "prioritaire", summary: "Le rendre prioritaire", corps: { prioritaire: true } },
  { name: "non-prioritaire", summary: "Lui retirer la priorité", corps: { prioritaire: false } },
];

export const besoins: readonly Example<Besoins>[] = [
  {
    name: "exploration",
    summary: "Trois besoins explorés ce jour-là",
    corps: {
      dateExploration: "2026-02-10",
      besoinAEnregistrer: [
        { code: "1", valeur: "POINT_FORT" },
        { code: "2", valeur: "BESOIN" },
        { code: "3", valeur: "NON_EXPLORE" },
      ],
    },
  },
  {
    name: "jour-meme",
    summary: "Sans date : le jour de la réception",
    corps: { besoinAEnregistrer: [{ code: "9", valeur: "BESOIN" }] },
  },
];

export const contraintes: readonly Example<Contraintes>[] = [
  {
    name: "mobilite",
    summary: "La mobilité, contrainte prioritaire, une situation et un objectif",
    corps: {
      dateExploration: "2026-02-10",
      contraintesAEnregistrer: [{ code: "23", valeur: "OUI", impact: "FORT", estPrioritaire: true }],
      situationsAEnregistrer: [{ code: "7", valeur: "OUI" }],
      objectifsAEnregistrer: [{ code: "6", valeur: "EN_COURS" }],
    },
  },
];

export const autonomies: readonly Example<AutonomieNumerique>[] = [
  {
    name: "numerique",
    summary: "Un besoin, et une contrainte dont un objectif est en cours",
    corps: {
      dateExploration: "2026-02-10",
      besoinAEnregistrer: { code: "7", valeur: "BESOIN" },
      contrainteAEnregistrer: { code: "22", valeur: "OUI", impact: "FAIBLE" },
      situationsAEnregistrer: [{ code: "46", valeur: "OUI" }],
      objectifsAEnregistrer: [{ code: "3", valeur: "EN_COURS" }],
    },
  },
];

export const pouvoirsAgir: readonly Example<PouvoirAgir>[] = [
  {
    name: "appui",
    summary: "Confiante, et demande un appui",
    corps: { confiance: "OUI", accompagnement: "OUI" },
  },
];

export const diagnosticsComplets: readonly Example<DiagnosticComplet>[] = [
  {
    name: "premier-entretien",
    summary: "Un diagnostic créé, les contraintes et le pouvoir d'agir",
    corps: {
      diagnosticsAEnregistrer: [
        { codeTypologie: "PM", codeRome: "D1102", codeAppellation: "11573", prioritaire: true },
      ],
      contraintesDossierAEnregistrer: {
        dateExploration: "2026-02-10",
        contraintesAEnregistrer: [{ code: "27", valeur: "OUI", impact: "MOYEN" }],
        situationsAEnregistrer: [{ code: "2707", valeur: "OUI" }],
      },
      pouvoirAgirAEnregistrer: { confiance: "NON", accompagnement: "OUI" },
    },
  },
];

const agent = { nom: "MARTIN", prenom: "CAMILLE", structure: "CD Gironde", type: "AGENT" };
const dateExploration = "2026-02-10T12:00:00.000+01:00";

const diagnosticLu: DiagnosticLu = {
  idDiagnostic: "2d04257a-dd60-4a52-9805-90a331ec44ad",
  idMetierChiffre: "NON_DEFINI",
  nomMetier: "Aide ménager / Aide ménagère à domicile",
  codeRome: "K1304",
  codeAppellation: "10857",
  codeTypologie: "MR",
  codeSousTypologie: null,
  typologie: null,
  statut: "EN_COURS",
  estPrioritaire: true,
  estCreationPartenaire: true,
  dateMiseAJour: "2026-02-10T12:00:00.000+01:00",
  dateMiseAJourProjet: null,
  agent,
};

const besoinsDuDiagnostic: BesoinsLus = {
  diagnostic: diagnosticLu,
  dateDerniereExplorationBesoin: dateExploration,
  agentDerniereExplorationBesoin: agent,
  thematiquesBesoins: [
    {
      code: "1",
      libelle: "Choisir un métier",
      besoins: [
        {
          code: "1",
          libelle: "Identifier ses points forts et ses compétences",
          valeur: "POINT_FORT",
          agent,
          dateExploration,
        },
      ],
    },
  ],
};

const contraintesDeLaPersonne: ContraintesLues = {
  code: "7",
  libelle: "Résoudre ses contraintes personnelles",
  agent,
  dateExploration,
  declareSansContrainte: { flag: false, date: null },
  contraintes: [
    {
      code: "23",
      libelle: "Développer sa mobilité",
      valeur: "OUI",
      impact: "FORT",
      estPrioritaire: true,
      dateExploration,
      situations: [
        { code: "7", libelle: "Dépendant des transports en commun", valeur: "OUI", agent, dateExploration },
      ],
      objectifs: [
        {
          code: "6",
          libelle: "Obtenir le permis de conduire (code / conduite)",
          valeur: "EN_COURS",
          agent,
          dateExploration,
        },
      ],
    },
  ],
};

const autonomie: AutonomieNumeriqueLue = {
  dateExploration,
  agent,
  besoin: { code: "7", libelle: "Utiliser le numérique", valeur: "BESOIN", agent, dateExploration },
  contrainte: {
    code: "22",
    libelle: "Accéder au numérique et en maîtriser les fondamentaux",
    valeur: "OUI",
    impact: "FAIBLE",
    estPrioritaire: false,
    dateExploration,
    situations: [],
    objectifs: [],
  },
};

const pouvoirAgir: PouvoirAgirLu = {
  confiance: "OUI",
  accompagnement: "OUI",
  resultatAnalyse: "Besoin d’appui pour consolider sa confiance à mener ses démarches",
  agent,
  dateExploration,
};

const enHistorique = (donnees: Record<string, unknown>): Historique => ({
  elements: [{ donnees, versionExploration: { agent, dateExploration } }],
  suivant: "2-50",
});

const HISTORIQUE = "Avec ?historique=true : une exploration passée";

export const diagnosticsLus: readonly Example<{ elements: DiagnosticLu[]; suivant: null } | Historique>[] = [
  { name: "diagnostics", summary: "Un métier recherché", corps: { elements: [diagnosticLu], suivant: null } },
  { name: "historique", summary: HISTORIQUE, corps: enHistorique({ diagnostics: [diagnosticLu] }) },
];

export const besoinsLus: readonly Example<{ elements: BesoinsLus[]; suivant: null } | Historique>[] = [
  {
    name: "besoins",
    summary: "Les besoins d'un diagnostic",
    corps: { elements: [besoinsDuDiagnostic], suivant: null },
  },
  {
    name: "historique",
    summary: HISTORIQUE,
    corps: enHistorique({
      idDiagnostic: "2d04257a-dd60-4a52-9805-90a331ec44ad",
      besoins: [{ code: "1", libelle: "Identifier ses points forts et ses compétences", valeur: "BESOIN" }],
    }),
  },
];

export const contraintesLues: readonly Example<ContraintesLues>[] = [
  { name: "contraintes", summary: "La mobilité, abordée", corps: contraintesDeLaPersonne },
];

export const autonomiesLues: readonly Example<AutonomieNumeriqueLue>[] = [
  { name: "autonomie", summary: "Un besoin et une contrainte", corps: autonomie },
];

export const pouvoirsAgirLus: readonly Example<PouvoirAgirLu | Historique>[] = [
  { name: "pouvoir-agir", summary: "Les deux réponses et leur analyse", corps: pouvoirAgir },
  {
    name: "historique",
    summary: HISTORIQUE,
    corps: enHistorique({ confiance: "NE_SAIT_PAS", accompagnement: "OUI" }),
  },
];

export const diagnosticsCompletsLus: readonly Example<DiagnosticCompletLu | Historique>[] = [
  {
    name: "diagnostic-complet",
    summary: "Les quatre parties",
    corps: {
      besoinsParDiagnostic: [besoinsDuDiagnostic],
      thematiqueContrainte: contraintesDeLaPersonne,
      pouvoirAgir,
      autonomieNumerique: autonomie,
    },
  },
  {
    name: "historique",
    summary: HISTORIQUE,
    corps: enHistorique({ pouvoirAgirHistorise: { confiance: "NON", accompagnement: "OUI" } }),
  },
];

const [thematique] = REFERENTIEL.thematiquesBesoins;

export const referentiels: readonly Example<ReferentielReponse>[] = [
  {
    name: "referentiel",
    summary: "Extrait : une thématique de besoins",
    corps: { source: "france-travail", thematiquesBesoins: thematique ? [thematique] : [] },
  },
];
