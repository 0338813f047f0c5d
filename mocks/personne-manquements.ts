import { z } from "zod";
import { FAMILLES_MANQUEMENT, MODALITES, TYPES_CONSEQUENCE } from "./france-travail/sanction-codes.ts";

const instant = z.iso.datetime({ offset: true });
const identifiant = z.string().regex(/^\d+$/, "L'identifiant d'une sanction est fait de chiffres (G68).");
const duree = z.literal([1, 2, 3, 4]);

const evenementSchema = z.strictObject({
  identifiantEvenement: z.string().default(() => crypto.randomUUID()),
  /** Any text: the examples show one that is not in the list (G34). */
  typeEvenement: z.string(),
  dateEvenement: instant,
  motif: z.string().optional(),
  commentaireEvenement: z.string().optional(),
  /** When it was told to the simulator: what orders it among the others. No API serves it. */
  recuLe: instant.optional(),
});

const consequenceSchema = z.strictObject({
  idConsequenceSanction: identifiant,
  typeConsequenceSanction: z.enum(TYPES_CONSEQUENCE).default("SUSP_RSA"),
  delegation: z.boolean().default(false),
  codeInitiateur: z.string().default("FT"),
  modaliteProposee: z.enum(MODALITES).optional(),
  montantPropose: z.int().optional(),
  dureeProposee: duree.optional(),
  modaliteValidee: z.enum(MODALITES).optional(),
  montantValide: z.int().optional(),
  dureeValidee: duree.optional(),
  dateDebutApplication: instant.optional(),
  dateFinApplication: instant.optional(),
  dateLeveeApplication: instant.optional(),
  dateRemobilisation: instant.optional(),
  justifDecisionRemobilisation: z.string().optional(),
  /** In any order: the latest one says where the sanction stands. */
  evenements: z.array(evenementSchema).default([]),
  /** Of a radiation: the sanction after which it was asked for. No API serves it. */
  suiteA: identifiant.optional(),
});

/** A breach, under the names of detailManquement, which adds `individu`. */
export const manquementSchema = z.strictObject({
  identifiantManquement: identifiant,
  familleManquement: z.enum(FAMILLES_MANQUEMENT).default("F01"),
  dateManquement: instant.optional(),
  dateAvertissement: instant.optional(),
  faisceauIndices: z
    .array(
      z.strictObject({
        natureDefaut: z.string().optional(),
        dateConstatDefaut: instant.optional(),
        attributs: z
          .array(z.strictObject({ codeAttribut: z.string(), valeurAttribut: z.string() }))
          .optional(),
      }),
    )
    .default([]),
  justificationDecisionSanction: z.string().optional(),
  demarcheRemobilisation: z.string().optional(),
  consequencesSanction: z.array(consequenceSchema).min(1),
  /** One official example says not whose it is (G33). */
  sansIndividu: z.boolean().default(false),
});

export type Manquement = z.infer<typeof manquementSchema>;
export type Consequence = z.infer<typeof consequenceSchema>;
export type EvenementSanction = z.infer<typeof evenementSchema>;
