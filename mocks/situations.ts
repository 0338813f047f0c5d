import type { Orientation, Statut } from "./personne.ts";

/** Situations in which the fictitious people stand at the start; the dates are all of early 2026. */
export const SIGNATURE = "2026-02-10T11:00:00.000Z";

const structure = { code: "NAQ0405", codeSafir: "33014", libelle: "Conseil Départemental 33" };

const criteres: Orientation["criteres"] = {
  situation_professionnelle: "PLUS_DEUX_ANS",
  niveau_etude: "NV5",
  capacite_a_travailler: true,
  projet_pro: "SALARIAT",
  contrainte_sante: "IMPACT_FAIBLE_RECHERCHE_EMPLOI",
  contrainte_logement: "AUCUNE",
  contrainte_mobilite: "DEPENDANT_TRANSPORT",
  contrainte_familiale: "AUCUNE",
  contrainte_financiere: "IMPACT_FORT_RECHERCHE_EMPLOI",
  contrainte_numerique: "AUCUNE",
  contrainte_administrative_juridique: "AUCUNE",
  contrainte_francais_calcul: "AUCUNE",
  brsa: true,
  boe: false,
  baeeh: false,
  scolarite_etablissement_specialise: false,
  esat: false,
  boe_souhait_accompagnement: false,
  date_saisie_donnees: "2026-01-05T08:30:00.000",
};

const envelope = {
  organismeDecision: "CD",
  structureDecision: structure,
  origine: "INSCRIPTION_AUTO_CAF",
  agentCreation: "BATCH",
  agentDerniereModification: "BATCH",
  dateCreation: "2026-01-05T08:30:00.000",
  dateModification: "2026-01-05T08:30:00.000",
  criteres,
} satisfies Partial<Orientation>;

/** A recommendation that waits for a decision. */
export function enAttente(
  parcours: Orientation["parcours"],
  organisme: Orientation["organisme"],
): Orientation {
  return { ...envelope, parcours, organisme, structure, statut: "PRECONISE", etat: "EN_ATTENTE" };
}

/** A questionnaire that is partly filled. */
export const brouillon: Orientation = {
  ...envelope,
  parcours: "IND",
  organisme: "IND",
  statut: "PRECONISE",
  etat: "BROUILLON",
  criteres: { situation_professionnelle: "PLUS_DEUX_ANS", niveau_etude: "NV5", brsa: true },
};

/** A current orientation, accepted by the département on 20 January 2026. */
export function ouverte(parcours: Orientation["parcours"], organisme: Orientation["organisme"]): Orientation {
  return {
    ...enAttente(parcours, organisme),
    statut: "DECIDE",
    etat: "OUVERT",
    dateEntreeParcours: "2026-01-20",
    dateModification: "2026-01-20T10:00:00.000",
    decision: {
      etatDecision: "ACCEPTEE",
      dateDecision: "2026-01-20",
      agentDecision: "IIII9999",
      organismeDecision: "CD",
    },
  };
}

/** The same, the first accompaniment meeting taken long since: nothing is expected of the département. */
export function suivie(parcours: Orientation["parcours"], organisme: Orientation["organisme"]): Orientation {
  return { ...ouverte(parcours, organisme), premierRendezVous: "rendez-vous-de-janvier" };
}

/** With a « délégation », France Travail alone decides. */
export const delegation: Orientation = {
  ...ouverte("PED", "FT"),
  organismeDecision: "FT",
  structureDecision: undefined,
  decision: {
    etatDecision: "ACCEPTEE",
    dateDecision: "2026-01-20",
    agentDecision: "FTIO",
    organismeDecision: "FT",
  },
};

export const close: Orientation = {
  ...ouverte("PSO", "CD"),
  etat: "CLOTURE",
  dateSortieParcours: "2026-03-01",
  motifSortieParcours: "Exemple de motif",
};

/** A registration status of contrat-usager. */
export function statut(m_statut: Statut["m_contrat"]["m_statut"], m_date_effet_statut: string): Statut {
  return {
    m_contrat: {
      m_statut,
      m_date_effet_statut,
      m_duree_inscription_12: 8,
      m_duree_inscription_24: 8,
      m_duree_inscription_36: 8,
      m_motif_inscription_code: "32",
      // Labels come padded with spaces.
      m_motif_inscription_lib: "RUPTURE CONVENTIONNELLE DU CDI  ",
      m_categ_inscription_code: "3",
      m_categ_inscription_lib: "PERSONNE SANS EMPLOI DISPONIBLE DUREE DETERMINEE OU SAISON",
      m_situation_reg_emp_code: "SAN",
      m_situation_reg_emp_lib: "SANS OBJET",
      ...(m_statut !== "Identifié" && {
        m_motif_cloture_code: "5",
        m_motif_cloture_lib: "REFUS D'ACTION DE RECLASSEMENT",
      }),
    },
    m_messageErreur: " ",
  };
}
