import { z } from "zod";

/** The code lists of orientationusager, both versions (source: its page on francetravail.io). */
export const PARCOURS = ["PED", "PSP", "PSO", "EO", "IND"] as const;
/** What a write may choose. */
export const PARCOURS_CHOISIS = ["PED", "PSP", "PSO"] as const;
export const ORGANISMES = ["CD", "FT", "ML", "CE", "CAF", "IND"] as const;
export const ORGANISMES_CHOISIS = ["CD", "FT", "ML", "CE", "CAF"] as const;
export const ETATS_ORIENTATION = [
  "BROUILLON",
  "SAISIE_COMPLETE",
  "EN_ATTENTE",
  "OUVERT",
  "CLOTURE",
  "ABANDON",
] as const;
/** The filter of a reading, in the order in which France Travail's message lists it. */
export const ETATS_FILTRE = ["BROUILLON", "EN_ATTENTE", "OUVERT", "CLOTURE"] as const;
export const STATUTS_ORIENTATION = [
  "PRECONISE",
  "DECIDE",
  "PRECONISE_REORIENTATION",
  "DECIDE_REORIENTATION",
  "RECLASSEMENT",
  "MODIFIE",
  "CORRIGE",
] as const;
export const ORIGINES = [
  "INSCRIPTION_CONSEILLER_CD",
  "INSCRIPTION_AUTO_CAF",
  "INSCRIPTION_AUTO_MILO",
  "INSCRIPTION_AUTO_MSA",
  "INSCRIPTION_VOLONTAIRE",
  "INSCRIPTION_CONSEILLER_FT",
  "INSCRIPTION_CONSEILLER_CE",
  "RDS_LPE",
] as const;
export const ORIGINES_CALCUL = [
  "INSCRIPTION_CONSEILLER_CD",
  "INSCRIPTION_AUTO_CAF",
  "INSCRIPTION_AUTO_MILO",
  "INSCRIPTION_AUTO_MSA",
] as const;
export const MOTIFS_REFUS = [
  "DECLARATION_INEXACTE",
  "SITUATION_NON_COUVERTE",
  "APPRECIATION_DIFFERENTE",
  "MANQUE_CAPACITE_ACCUEIL",
  "ENTRETIEN_ORIENTATION",
  "AUTRE",
] as const;
export const ETATS_DECISION = ["ACCEPTEE", "REFUSEE"] as const;

/** A code of a list, under its camelCase name, with the two messages that France Travail gives (attested). */
export function codes<const Code extends string>(champ: string, liste: readonly Code[]) {
  return z.enum(liste, {
    error: ({ input }) =>
      input === undefined
        ? `Le champ ${champ} est obligatoire`
        : `Le champ ${champ} doit avoir une de ces valeurs : [${liste.join(", ")}]`,
  });
}

const oui = (champ: string) => z.boolean({ error: `Le champ ${champ} doit être un booléen` });

// The order of the codes is that of France Travail's message on contrainteSante.
const IMPACTS = ["IMPACT_FAIBLE_RECHERCHE_EMPLOI", "AUCUNE", "IMPACT_FORT_RECHERCHE_EMPLOI"] as const;

/** The criteria that a computation takes, under the names of the wire. */
export const CRITERES = {
  situation_professionnelle: codes("situationProfessionnelle", [
    "EN_ACTIVITE",
    "DEUX_DERNIERES_ANNEES",
    "PLUS_DEUX_ANS",
    "JAMAIS",
  ]),
  type_emploi: codes("typeEmploi", [
    "SAISONNIER",
    "ARTISTE_OU_AUTEUR",
    "INTERMITTENT_SPECTACLE",
    "EXPLOITANT_AGRICOLE",
    "ASSISTANTE_MATERNELLE",
    "CREATEUR_ENTREPRISE_OU_INDEPENDANT",
    "AUTRE",
  ]),
  niveau_etude: codes("niveauEtude", ["AFS", "CP4", "CFG", "C3A", "C12", "NV5", "NV4", "NV3", "NV2", "NV1"]),
  capacite_a_travailler: oui("capaciteATravailler"),
  projet_pro: codes("projetPro", ["SALARIAT", "ENTREPRENARIAT", "FORMATION", "AUCUN"]),
  contrainte_sante: codes("contrainteSante", ["INCAPACITE_RECHERCHE_ACTIVITE_PRO", ...IMPACTS]),
  contrainte_logement: codes("contrainteLogement", ["SANS_LOGEMENT", "PROCEDURE_EXPULSION", ...IMPACTS]),
  contrainte_mobilite: codes("contrainteMobilite", [
    "AUCUN_MOYEN_DE_TRANSPORT",
    "DEPENDANT_TRANSPORT",
    "AUTRE",
    "AUCUNE",
  ]),
  contrainte_familiale: codes("contrainteFamiliale", [
    "AIDANT_FAMILIAL",
    "ENFANT_SANS_SOLUTION_GARDE",
    ...IMPACTS,
  ]),
  contrainte_financiere: codes("contrainteFinanciere", IMPACTS),
  contrainte_numerique: codes("contrainteNumerique", [
    "NON_ACCES_INTERNET",
    "NON_MAITRISE",
    "REFUS",
    "AUCUNE",
  ]),
  contrainte_administrative_juridique: codes("contrainteAdministrativeJuridique", IMPACTS),
  contrainte_francais_calcul: codes("contrainteFrancaisCalcul", IMPACTS),
  boe: oui("boe"),
  baeeh: oui("baeeh"),
  scolarite_etablissement_specialise: oui("scolariteEtablissementSpecialise"),
  esat: oui("esat"),
  boe_souhait_accompagnement: oui("boeSouhaitAccompagnement"),
  msa_autonomie_recherche_emploi: z.int({
    error: "Le champ msaAutonomieRechercheEmploi doit être un entier",
  }),
  msa_demarches_professionnelles: codes("msaDemarchesProfessionnelles", [
    "AUCUNE_DEMARCHE",
    "PEU_DEMARCHES",
    "PLUSIEURS_DEMARCHES",
  ]),
} as const;

/**
 * The criteria without which a questionnaire stays a BROUILLON. Not published: those of the attested EN_ATTENTE example;
 * `type_emploi` goes with EN_ACTIVITE alone.
 */
export const CRITERES_OBLIGATOIRES = [
  "situation_professionnelle",
  "niveau_etude",
  "capacite_a_travailler",
  "projet_pro",
  "contrainte_sante",
  "contrainte_logement",
  "contrainte_mobilite",
  "contrainte_familiale",
  "contrainte_financiere",
  "contrainte_numerique",
  "contrainte_administrative_juridique",
  "contrainte_francais_calcul",
  "boe",
  "baeeh",
  "scolarite_etablissement_specialise",
  "esat",
  "boe_souhait_accompagnement",
] as const;
