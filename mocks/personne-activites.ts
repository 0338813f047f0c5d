import { z } from "zod";
import {
  CIVILITES,
  INITIATEURS,
  MODALITES_CONTACT,
  MOTIFS_RENDEZ_VOUS,
  ORGANISMES_RENDEZ_VOUS,
  STATUTS_RENDEZ_VOUS,
  TYPES_RECEPTION,
} from "./france-travail/rendez-vous-codes.ts";

const instant = z.iso.datetime({ offset: true });

/** A meeting, under the names of `POST /rendez-vous`; what reading adds comes last. */
export const rendezVousSchema = z.strictObject({
  id: z.string().default(() => crypto.randomUUID()),
  date: instant,
  modaliteContact: z.enum(MODALITES_CONTACT).default("PHYSIQUE"),
  motif: z.enum(MOTIFS_RENDEZ_VOUS).default("ACC"),
  organisme: z
    .strictObject({
      code: z.enum(ORGANISMES_RENDEZ_VOUS),
      emailContact: z.string().optional(),
      telephoneContact: z.string().optional(),
      idStructure: z.string().optional(),
      libelleStructure: z.string().optional(),
    })
    .default({ code: "CD" }),
  statut: z.enum(STATUTS_RENDEZ_VOUS).default("PRIS"),
  typeReception: z.enum(TYPES_RECEPTION).default("IND"),
  /** The postal address. */
  adresse: z.string().optional(),
  /** The name of the place. */
  libelleAdresse: z.string().optional(),
  /** Minutes. */
  duree: z.int().optional(),
  information: z.string().optional(),
  commentaire: z.string().optional(),
  description: z.string().optional(),
  theme: z.string().optional(),
  initiateur: z.enum(INITIATEURS).optional(),
  interlocuteur: z
    .strictObject({
      civilite: z.enum(CIVILITES).optional(),
      nom: z.string().optional(),
      prenom: z.string().optional(),
      email: z.string().optional(),
      telephone: z.string().optional(),
      service: z.string().optional(),
      organisme: z.string().optional(),
    })
    .optional(),
  telephoneContactUsager: z.string().optional(),
  urlVisio: z.string().optional(),
  estEnConflit: z.boolean().default(false),
  /** A meeting that has one is cancelled. */
  dateAnnulation: instant.optional(),
  motifAnnulation: z.string().optional(),
});

/** An entry of the work list, as activites-operationnelles serves it; without `usager` it cannot be used. */
export const activiteSchema = z.strictObject({
  identifiantActivite: z.string().default(() => `52898$${crypto.randomUUID()}`),
  /** Any text: codes are open (G17). */
  codeActivite: z.string(),
  /** Where a search finds a code that the referential does not know. No API serves it. */
  codeFamille: z.string().optional(),
  /** By default this person; null: none. */
  usager: z
    .strictObject({ identifiant: z.string(), typeIdentifiant: z.string().optional() })
    .nullable()
    .optional(),
  dateCreation: instant.default("2026-03-02T08:00:00.000Z"),
  dateEcheance: instant.default("2026-03-07T08:00:00.000Z"),
  dateEcheanceProche: instant.default("2026-03-04T08:00:00.000Z"),
  attributsSpecifiques: z.array(z.strictObject({ nom: z.string(), valeur: z.string() })).optional(),
});

export type RendezVous = z.infer<typeof rendezVousSchema>;
export type Activite = z.infer<typeof activiteSchema>;
