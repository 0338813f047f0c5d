import { z } from "zod";
import {
  CRITERES,
  ETATS_ORIENTATION,
  MOTIFS_REFUS,
  ORGANISMES,
  ORIGINES,
  PARCOURS,
  STATUTS_ORIENTATION,
} from "./france-travail/orientation-codes.ts";
import { entretiensSchema, intensitesSchema, rqthSchema } from "./personne-accompagnement.ts";
import { activiteSchema, rendezVousSchema } from "./personne-activites.ts";
import { dossierDiagnosticSchema } from "./personne-diagnostic.ts";
import { manquementSchema } from "./personne-manquements.ts";

/** A civil date, `AAAA-MM-JJ`. */
const dateCivile = z.iso.date();
/** An instant as orientationusager serves them: without an offset (G21), or a bare day. */
const horodatage = z.union([z.iso.datetime({ local: true, offset: true }), z.iso.date()]);
const instant = z.iso.datetime({ offset: true });

const structureSchema = z.strictObject({
  /** Aurore code (`NAQ0057`). */
  code: z.string().optional(),
  codeSafir: z.string().optional(),
  libelle: z.string().optional(),
});

const criteresSchema = z
  .strictObject({
    ...z.object(CRITERES).partial().shape,
    brsa: z.boolean(),
    date_naissance: dateCivile,
    adresse: z.strictObject({
      code_commune: z.string(),
      libelle_commune: z.string(),
      code_postal: z.string(),
      numero_type_libelle_voie: z.string(),
    }),
    date_saisie_donnees: horodatage,
  })
  .partial();

const orientationSchema = z.strictObject({
  parcours: z.enum(PARCOURS),
  organisme: z.enum(ORGANISMES),
  structure: structureSchema.optional(),
  /** Who has the right to decide; v2 `competent_decision` and `responsable_usager`. */
  organismeDecision: z.enum(ORGANISMES).optional(),
  structureDecision: structureSchema.optional(),
  /** The nine of v2; v1 knows two of them. */
  statut: z.enum(STATUTS_ORIENTATION),
  etat: z.enum(ETATS_ORIENTATION),
  origine: z.enum(ORIGINES).optional(),
  agentCreation: z.string().optional(),
  agentDerniereModification: z.string().optional(),
  dateEntreeParcours: dateCivile.optional(),
  dateSortieParcours: dateCivile.optional(),
  motifSortieParcours: z.string().optional(),
  dateCreation: horodatage.optional(),
  dateModification: horodatage.optional(),
  /** Under the names of the wire, which both versions share. */
  criteres: criteresSchema.optional(),
  decision: z
    .strictObject({
      etatDecision: z.enum(["ACCEPTEE", "REFUSEE"]),
      dateDecision: dateCivile,
      agentDecision: z.string().optional(),
      organismeDecision: z.enum(ORGANISMES).optional(),
      structureDecision: structureSchema.optional(),
      motifRefus: z.enum(MOTIFS_REFUS).optional(),
      commentaireRefus: z.string().optional(),
      parcours: z.enum(PARCOURS).optional(),
      organisme: z.enum(ORGANISMES).optional(),
      structure: structureSchema.optional(),
    })
    .optional(),
  /** When it became OUVERT. No API serves it. */
  dateOuverture: horodatage.optional(),
  /** Id of the meeting that was its first one (G54); none yet: ACT380. No API serves it. */
  premierRendezVous: z.string().optional(),
});

const contratSchema = z.strictObject({
  etat: z.enum(["SIGNE", "REFUSE", "A_SIGNER", "EN_ATTENTE_SIGNATURE", "SUSPENDU"]),
  dateSignature: instant.optional(),
  dateRefus: instant.optional(),
  dateSuspension: instant.optional(),
  /** A label, not a code: « France Travail », « Cap Emploi »… */
  organisme: z.string().optional(),
});

const statutSchema = z.strictObject({
  m_contrat: z.strictObject({
    m_statut: z.enum(["Identifié", "Inscrit", "Cessé", "Radié"]),
    m_date_effet_statut: dateCivile,
    m_duree_inscription_12: z.int(),
    m_duree_inscription_24: z.int(),
    m_duree_inscription_36: z.int(),
    m_motif_inscription_code: z.string(),
    m_motif_inscription_lib: z.string(),
    m_categ_inscription_code: z.string(),
    m_categ_inscription_lib: z.string(),
    m_situation_reg_emp_code: z.string(),
    m_situation_reg_emp_lib: z.string(),
    m_motif_cloture_code: z.string().optional(),
    m_motif_cloture_lib: z.string().optional(),
  }),
  m_messageErreur: z.string().optional(),
});

const adresseSchema = z
  .strictObject({
    codeInseeCommune: z.string(),
    codePostal: z.string(),
    complementAdresse: z.string(),
    complementDestinataire: z.string(),
    complementDistribution: z.string(),
    libelleCommune: z.string(),
    libellePays: z.string(),
    numeroTypeLibelleVoie: z.string(),
    indicateurResidentQPV: z.enum(["AT", "IN", "NT", "NQ", "QP"]),
  })
  .partial();

/**
 * A fictitious person as France Travail knows them, with all that the APIs say of them. Strict: `PUT _personnes/{numero}`
 * reads it, and what it does not know is refused. Nearly everything has a default, so `{"dateNaissance": "1990-01-01"}` is
 * enough: found, certified, attached everywhere, registered, without orientation nor contract.
 */
export const personneSchema = z.strictObject({
  numeroFranceTravail: z.string().regex(/^\d{11}$/, "Le numéro France Travail compte 11 chiffres."),
  /** Former numbers which still find this person. */
  autresNumeros: z
    .array(z.string().regex(/^\d{11}$/, "Le numéro France Travail compte 11 chiffres."))
    .default([]),
  /** 13 characters, or 15 with the key, which is not checked: the official examples have none. */
  nir: z
    .string()
    .regex(/^\d{5}(\d{2}|2[AB])\d{6}(\d{2})?$/, "Le NIR compte 13 caractères, ou 15 avec sa clé.")
    .optional(),
  dateNaissance: dateCivile,
  civilite: z.string().default("M."),
  nom: z.string().default("FICTIF"),
  prenom: z.string().default("DOMINIQUE"),
  /** What this person is for, in one French line. */
  destin: z.string().default("Personne ajoutée"),
  /** Codes of the collectivités to which this person is attached. */
  collectivites: z.union([z.literal("toutes"), z.array(z.string())]).default("toutes"),
  recherche: z
    .strictObject({
      codeRetour: z.enum(["S001", "S002", "S003", "R001", "R002", "R997", "R998"]).default("S001"),
      topIdentiteCertifiee: z.enum(["O", "N"]).default("O"),
      /**
       * The edition of rechercher-usager that answers for this person (G13): `actuelle`; `ancienne`, whose absent values are
       * the string "null" and which gives no number; `approchant`, seen by a public client, with other messages.
       */
      edition: z.enum(["actuelle", "ancienne", "approchant"]).default("actuelle"),
    })
    .prefault({}),
  /** informations-administratives; null: 204. Identity comes from above. */
  administratif: z
    .strictObject({
      adresses: z.array(adresseSchema).default([]),
      emails: z.array(z.string()).default([]),
      telephones: z.array(z.string()).default([]),
    })
    .nullable()
    .prefault({}),
  /** contrat-usager; null: 204, `population-non-geree`: the error inside a 200. */
  statut: z.union([statutSchema, z.literal("population-non-geree"), z.null()]).default({
    m_contrat: {
      m_statut: "Inscrit",
      m_date_effet_statut: "2026-01-02",
      m_duree_inscription_12: 0,
      m_duree_inscription_24: 0,
      m_duree_inscription_36: 0,
      m_motif_inscription_code: "11",
      m_motif_inscription_lib: "LICENCIEMENT ECONOMIQUE",
      m_categ_inscription_code: "1",
      m_categ_inscription_lib: "PERSONNE SANS EMPLOI DISPONIBLE DUREE INDETERMINEE PLEIN TPS",
      m_situation_reg_emp_code: "SAN",
      m_situation_reg_emp_lib: "SANS OBJET",
    },
    m_messageErreur: " ",
  }),
  /** Newest first (G52). */
  orientations: z.array(orientationSchema).default([]),
  contrat: contratSchema.nullable().default(null),
  /** Whether contrat-engagement entitles the caller to this person's contract. */
  habilitation: z.boolean().default(true),
  /** Hours a week known to contrat-engagement; outside 0..48 a refusal of contract is refused. */
  intensiteHebdomadaire: z.number().optional(),
  /** Under the names of writing. */
  rendezVous: z.array(rendezVousSchema).default([]),
  /** Breaches, each with its sanctions, as detailManquement serves them. */
  manquements: z.array(manquementSchema).default([]),
  /** Activities that follow from nothing else here: ACT395, unusable ones, unknown codes. */
  activites: z.array(activiteSchema).default([]),
  /** diagnosticargumente: everything it says of this person. */
  diagnostic: dossierDiagnosticSchema.prefault({}),
  /** The assumed intensity API: one entry per ISO week. */
  intensites: intensitesSchema,
  /** conclusions-entretiens. */
  entretiens: entretiensSchema,
  /** donnees-rqth. */
  rqth: rqthSchema,
});

export type Personne = z.infer<typeof personneSchema>;
/** What is enough to describe a person: the rest has defaults. */
export type PersonneDecrite = z.input<typeof personneSchema>;
export type Orientation = z.infer<typeof orientationSchema>;
export type Structure = z.infer<typeof structureSchema>;
export type Criteres = z.infer<typeof criteresSchema>;
export type Contrat = z.infer<typeof contratSchema>;
export type Statut = z.infer<typeof statutSchema>;
export type { Activite, RendezVous } from "./personne-activites.ts";
export type { Consequence, EvenementSanction, Manquement } from "./personne-manquements.ts";

/** Completes a description with its defaults. Throws a ZodError when it does not fit. */
export function createPersonne(decrite: PersonneDecrite): Personne {
  return personneSchema.parse(decrite);
}
