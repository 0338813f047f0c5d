import type { Reglages } from "../../mocks/memory.ts";
import type { Orientation, PersonneDecrite } from "../../mocks/personne.ts";

/** In what situation the simulator is asked what a vector asks. */
export interface Situation {
  /** What is known of the person in question, besides identity. */
  personne?: Partial<PersonneDecrite>;
  /** Somebody of the catalogue instead. */
  numero?: string;
  /** What the vector answers is purely technical: a fault gives it. */
  technique?: true;
  /** A quota per second, used up beforehand. */
  quota?: number;
  /** Fields of the form in place of the vector's placeholders. */
  formulaire?: Record<string, string>;
  /** Nobody of the catalogue is there: what is listed is this person's. */
  seule?: true;
  /** What is known of a second person, of whom the vector does not ask. */
  autre?: Partial<PersonneDecrite>;
  /** Settings of the simulator. */
  reglages?: Partial<Reglages>;
  /** Where the vector departs from what France Travail sends, by its own note. */
  corrige?: (body: unknown) => unknown;
  /** Fields that are drawn at random, by their name. */
  variables?: readonly string[];
  /** The version is withdrawn: nobody answers any more. */
  retiree?: true;
}

const meriadek = { code: "NAQ0057", codeSafir: "69000", libelle: "Agence Mériadek" };
const point17 = { code: "NAQ0529", libelle: "POINT COOPERATION RSA Conseil Départemental 17" };
const enAttente: Orientation = { parcours: "PED", organisme: "CD", statut: "PRECONISE", etat: "EN_ATTENTE" };
export const ouverte: Orientation = { parcours: "PED", organisme: "CD", statut: "DECIDE", etat: "OUVERT" };

/** By name of the vector, as in vecteurs-situations.ts. */
export const orientationV1: Record<string, Situation> = {
  "read, les-emplois fixture": {
    personne: {
      orientations: [
        {
          ...ouverte,
          structure: meriadek,
          structureDecision: meriadek,
          origine: "INSCRIPTION_CONSEILLER_CD",
          agentCreation: "IIII9999",
          agentDerniereModification: "IIII9999",
          dateEntreeParcours: "2024-08-01",
          dateSortieParcours: "2026-02-21",
          motifSortieParcours: "Exemple de motif",
          dateCreation: "2024-10-28",
          dateModification: "2026-06-11",
          criteres: {
            situation_professionnelle: "EN_ACTIVITE",
            type_emploi: "SAISONNIER",
            niveau_etude: "AFS",
            capacite_a_travailler: true,
            projet_pro: "SALARIAT",
            contrainte_sante: "INCAPACITE_RECHERCHE_ACTIVITE_PRO",
            contrainte_logement: "SANS_LOGEMENT",
            contrainte_mobilite: "AUCUN_MOYEN_DE_TRANSPORT",
            contrainte_familiale: "AIDANT_FAMILIAL",
            contrainte_financiere: "IMPACT_FORT_RECHERCHE_EMPLOI",
            contrainte_numerique: "NON_ACCES_INTERNET",
            contrainte_administrative_juridique: "IMPACT_FORT_RECHERCHE_EMPLOI",
            contrainte_francais_calcul: "IMPACT_FORT_RECHERCHE_EMPLOI",
            brsa: true,
            boe: true,
            baeeh: true,
            scolarite_etablissement_specialise: true,
            esat: true,
            boe_souhait_accompagnement: true,
            msa_autonomie_recherche_emploi: 1,
            msa_demarches_professionnelles: "AUCUNE_DEMARCHE",
            adresse: {
              code_commune: "33063",
              libelle_commune: "Bordeaux",
              code_postal: "33000",
              numero_type_libelle_voie: "25 rue lacroix",
            },
            date_saisie_donnees: "2025-10-02",
          },
          decision: {
            etatDecision: "REFUSEE",
            dateDecision: "2024-08-01",
            agentDecision: "IIII9999",
            motifRefus: "DECLARATION_INEXACTE",
            commentaireRefus: "Champ libre",
          },
        },
      ],
    },
    // « date_saise_données » is that client's misspelling; `origine` stands at the root (G20).
    corrige: (body) => {
      const text = JSON.stringify(body)
        .replace("date_saise_données", "date_saisie_donnees")
        .replace('"origine":"INSCRIPTION_CONSEILLER_CD",', "")
        .replace('"etat":"OUVERT",', '"etat":"OUVERT","origine":"INSCRIPTION_CONSEILLER_CD",');
      return JSON.parse(text);
    },
  },
  "read, bad filter": {},
  "collection 2.2.1 accept": { personne: { orientations: [enAttente] } },
  "collection 2.2.1 refuse": { personne: { orientations: [enAttente] } },
  "decision without etat_decision": { personne: { orientations: [enAttente] } },
  "compute, bad enum": {},
  "forced orientation, WebRSA": {},
  "change of parcours and structure: parameters are headers": {
    personne: { orientations: [{ ...ouverte, structure: meriadek, structureDecision: meriadek }] },
  },
  "read, complete element in the order of the specification": {
    personne: {
      orientations: [
        {
          ...enAttente,
          parcours: "PSP",
          organismeDecision: "CD",
          structure: meriadek,
          structureDecision: meriadek,
          origine: "INSCRIPTION_AUTO_CAF",
          agentCreation: "IIII9999",
          agentDerniereModification: "IIII9999",
          dateCreation: "2025-03-04T10:12:13.123",
          dateModification: "2025-03-04T10:12:13.123",
          criteres: {
            situation_professionnelle: "JAMAIS",
            niveau_etude: "AFS",
            capacite_a_travailler: true,
            projet_pro: "SALARIAT",
            contrainte_sante: "INCAPACITE_RECHERCHE_ACTIVITE_PRO",
            contrainte_logement: "AUCUNE",
            contrainte_mobilite: "AUCUNE",
            contrainte_familiale: "AUCUNE",
            contrainte_financiere: "AUCUNE",
            contrainte_numerique: "AUCUNE",
            contrainte_administrative_juridique: "AUCUNE",
            contrainte_francais_calcul: "AUCUNE",
            brsa: true,
            boe: false,
            baeeh: false,
            scolarite_etablissement_specialise: false,
            esat: false,
            boe_souhait_accompagnement: false,
            date_naissance: "1960-02-09",
            adresse: {
              code_commune: "64478",
              libelle_commune: "ST FAUST",
              code_postal: "64110",
              numero_type_libelle_voie: "40 CHEM DE LAS HIES",
            },
            date_saisie_donnees: "2025-03-04T10:12:13.123",
          },
        },
      ],
    },
  },
};

const departement: Partial<Orientation> = {
  structure: point17,
  organismeDecision: "CD",
  structureDecision: point17,
};

export const orientationV2: Record<string, Situation> = {
  "compute, bad enum": {},
  read: {
    personne: {
      orientations: [
        {
          ...ouverte,
          ...departement,
          parcours: "PSP",
          origine: "INSCRIPTION_CONSEILLER_CD",
          agentCreation: "PAR_NEOLINK",
          agentDerniereModification: "PAR_NEOLINK",
          dateEntreeParcours: "2026-05-07",
          decision: { etatDecision: "ACCEPTEE", dateDecision: "2026-05-07", agentDecision: "PAR_NEOLINK" },
        },
      ],
    },
  },
  "read, bad filter": {},
  "orient without recommendation": {},
  modify: { personne: { orientations: [{ ...ouverte, ...departement }] } },
  "modify, nothing given": { personne: { orientations: [ouverte] } },
  "modify, technical failure": { technique: true },
  "decide, accept": { personne: { orientations: [enAttente] } },
  "decide, refuse": { personne: { orientations: [enAttente] } },
  "decide, etat_decision missing": { personne: { orientations: [enAttente] } },
};
