import type { Contrat, Orientation, PersonneDecrite } from "../../mocks/personne.ts";
import { activitesOperationnelles } from "./vecteurs-activites.ts";
import {
  conclusionsEntretiens,
  diagnosticargumente,
  diagnosticargumenteV1,
  donneesRqth,
} from "./vecteurs-diagnostic.ts";
import { orientationV1, orientationV2, ouverte, type Situation } from "./vecteurs-orientation.ts";
import { rendezVousPartenaire } from "./vecteurs-rendez-vous.ts";
import { gestionSanctionsRsa } from "./vecteurs-sanctions.ts";

const CREDENTIALS = { client_id: "bac-a-sable-33", client_secret: "secret" };
const SCOPE = "api_rechercher-usagerv2 rechercheusager profil_accedant";
const technique = { technique: true } as const;

const authentification: Record<string, Situation> = {
  "token client credentials, success": { formulaire: CREDENTIALS },
  "token error invalid_client": { formulaire: { client_id: "personne", scope: SCOPE } },
  "token error invalid_scope": { formulaire: { ...CREDENTIALS, scope: "api_x" } },
  "token error unsupported_grant_type": { formulaire: { ...CREDENTIALS, grant_type: "<value>" } },
  "token error invalid_grant": { formulaire: { ...CREDENTIALS, grant_type: "authorization_code" } },
  "token error redirect_uri_mismatch": {
    formulaire: { ...CREDENTIALS, grant_type: "authorization_code", redirect_uri: "https://exemple.fr" },
  },
  "API call without valid access token": {},
  "API call throttled": { quota: 10 },
  "pa-* headers absent": {},
  "pa-* headers empty": {},
  "generic HTTP-connector failure behind an API": technique,
};

/** Each answer in its three editions: the current one by both keys, the older one, and the one that a client saw. */
const rechercherUsager: Record<string, Situation> = Object.fromEntries([
  ...["par-datenaissance-et-nir", "par-numero-francetravail"].flatMap((cle) => [
    [`Usager trouvé (${cle})`, {}],
    [`Usager trouvé non certifié (${cle})`, recherche({ topIdentiteCertifiee: "N" })],
    [`Aucun usager trouvé (${cle})`, recherche({ codeRetour: "S002" })],
    [`Plus d'un usager trouvé (${cle})`, recherche({ codeRetour: "S003" })],
    [`Erreur de validation (${cle})`, recherche({ codeRetour: "R997" })],
    [`Accès non autorisé (${cle})`, recherche({ codeRetour: "R001" })],
    [
      `L'usager et l'accédant ne sont pas dans la même structure (${cle})`,
      { personne: { collectivites: ["44"] } },
    ],
    [`Service en erreur (${cle})`, recherche({ codeRetour: "R998" })],
    [`Service indisponible (${cle})`, technique],
  ]),
  ...(
    [
      ["Aucun usager trouvé", "S002"],
      ["Plus d'un usager trouvé", "S003"],
      ["Erreur de validation", "R997"],
      ["Accès non autorisé", "R001"],
      ["L'usager et l'accédant ne sont pas dans la même structure", "R002"],
      ["Service en erreur", "R998"],
    ] as const
  ).map(([name, codeRetour]) => [
    `${name} (older spelling: the strings "null")`,
    recherche({ codeRetour, edition: "ancienne" }),
  ]),
  ['Service indisponible (older spelling: the strings "null")', technique],
  ["les-emplois fixture certified", recherche({ edition: "approchant" })],
  ["les-emplois fixture not_certified", recherche({ edition: "approchant", topIdentiteCertifiee: "N" })],
  ["les-emplois fixture not_found", recherche({ edition: "approchant", codeRetour: "S002" })],
  ["les-emplois fixture multiple_users_returned", recherche({ edition: "approchant", codeRetour: "S003" })],
  ["les-emplois fixture validation_error", recherche({ edition: "approchant", codeRetour: "R997" })],
  ["les-emplois fixture not_allowed", recherche({ edition: "approchant", codeRetour: "R001" })],
  ["les-emplois fixture server_error", recherche({ edition: "approchant", codeRetour: "R998" })],
  ["les-emplois fixture service_unavailable", technique],
]);

function recherche(recherche: PersonneDecrite["recherche"]): Situation {
  return { personne: { recherche } };
}

const informationsAdministratives: Record<string, Situation> = {
  found: { numero: "12345678900" },
  "no individual": { personne: { administratif: null } },
  // The vector's jeton is a placeholder: whoever is asked about is not known.
  "bad request": { numero: "inconnu" },
};

const inscrit = {
  m_contrat: {
    m_statut: "Inscrit",
    m_date_effet_statut: "2025-06-28",
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
} as const;

const contratUsager: Record<string, Situation> = {
  "Example 1": { numero: "12345678900" },
  "Example 2": { numero: "99000000042" },
  "Example 3": {
    personne: {
      statut: {
        m_contrat: {
          ...inscrit.m_contrat,
          m_statut: "Identifié",
          m_date_effet_statut: "2022-09-11",
          m_duree_inscription_24: 9,
          m_duree_inscription_36: 9,
          m_motif_inscription_lib: "LICENCIEMENT ECONOMIQUE         ",
          m_situation_reg_emp_code: "SAN",
          m_situation_reg_emp_lib: "SANS OBJET",
          m_motif_cloture_code: "25",
          m_motif_cloture_lib: "REPRISE D'EMPLOI PAR L'AGENCE SUR EMPLOI NON PRECISE",
        },
        m_messageErreur: " ",
      },
    },
  },
  "population not handled (HTTP 200 with an error body)": { numero: "99000000043" },
  "no data": { numero: "99000000044" },
  "les-emplois fixture (no m_messageErreur)": { personne: { statut: inscrit } },
};

const DATE = "2024-06-01T15:35:00.000Z";
const organisme = "France Travail";
const signe: Contrat = { etat: "SIGNE", dateSignature: DATE, organisme };
const refuse: Contrat = { etat: "REFUSE", dateRefus: DATE, organisme };
const suspendu: Contrat = { etat: "SUSPENDU", dateSuspension: "2024-10-01T15:00:00.000Z" };
const notEntitled: Situation = { personne: { habilitation: false } };
const tooIntense: Situation = { personne: { intensiteHebdomadaire: 49 } };

function accompanied(organisme: Orientation["organisme"], contrat: Contrat | null): Situation {
  return { personne: { orientations: [{ ...ouverte, organisme }], contrat } };
}

const contratEngagement: Record<string, Situation> = {
  "lecture contrat-signe": { personne: { contrat: signe } },
  "lecture contrat-suspendu": { personne: { contrat: suspendu } },
  "lecture contrat-refuse": { personne: { contrat: refuse } },
  "lecture contrat-a-signer-precedement-signe": { personne: { contrat: { ...signe, etat: "A_SIGNER" } } },
  "lecture contrat-a-signer-precedement-refuse": { personne: { contrat: { ...refuse, etat: "A_SIGNER" } } },
  "lecture, no contract": {},
  "lecture without jeton": {},
  "lecture, not entitled": notEntitled,
  "lecture, technical failure": technique,
  "lecture/structure": {},
  "lecture/structure, technical failure": technique,
  "POST /signer": accompanied("CE", null),
  "POST /signer contract exists": { personne: { contrat: signe } },
  "PATCH /signer": accompanied("CE", refuse),
  "PATCH /signer already signed": { personne: { contrat: signe } },
  "PATCH /signer on a suspended contract": { personne: { contrat: suspendu } },
  "POST /refuser": accompanied("ML", null),
  "POST /refuser intensity out of range": tooIntense,
  "POST /refuser contract exists": { personne: { contrat: refuse } },
  "PATCH /refuser": accompanied("FT", signe),
  "PATCH /refuser intensity out of range": tooIntense,
  "PATCH /refuser already refused": { personne: { contrat: refuse } },
  "PATCH /refuser on a suspended contract": { personne: { contrat: suspendu } },
  ...Object.fromEntries(
    ["POST /signer", "PATCH /signer", "POST /refuser", "PATCH /refuser"].flatMap((verbe) => [
      [`${verbe} without jeton`, {}],
      [`${verbe} future date`, {}],
      [`${verbe} bad format`, {}],
      [`${verbe} not entitled`, notEntitled],
      [`${verbe} technical failure`, technique],
    ]),
  ),
};

/** By file of vectors, then by name of the vector. A vector that is not here fails, and so does a name that is no vector. */
export const SITUATIONS: Record<string, Record<string, Situation>> = {
  authentification,
  "rechercher-usager": rechercherUsager,
  "informations-administratives": informationsAdministratives,
  "contrat-usager": contratUsager,
  "orientationusager-v1": orientationV1,
  "orientationusager-v2": orientationV2,
  "contrat-engagement": contratEngagement,
  diagnosticargumente,
  "diagnosticargumente-v1": diagnosticargumenteV1,
  "conclusions-entretiens": conclusionsEntretiens,
  "donnees-rqth": donneesRqth,
  "activites-operationnelles": activitesOperationnelles,
  "rendez-vous-partenaire": rendezVousPartenaire,
  "gestion-sanctions-rsa": gestionSanctionsRsa,
};
