import { z } from "zod";
import { isSemaine } from "../src/domain/semaine.ts";

const heures = z.number().min(0).max(48);

/** One week as the assumed intensity API keeps it (G01); the week stands once. */
const intensiteSchema = z.strictObject({
  semaine: z.string().refine(isSemaine, "Une semaine s'écrit comme 2026-W07."),
  // A counter that was not transmitted is absent, never 0.
  heuresPrevues: heures.optional(),
  heuresRealisees: heures.optional(),
  heuresValidees: heures.optional(),
  motifAdaptation: z.string().optional(),
  activites: z
    .array(
      z.strictObject({
        /** Any word: the list of the activities that count is not public (G03). */
        type: z.string(),
        libelle: z.string().optional(),
        heuresPrevues: heures.optional(),
        heuresRealisees: heures.optional(),
      }),
    )
    .optional(),
});

export const intensitesSchema = z.array(intensiteSchema).default([]);

const TYPES_ENTRETIEN =
  "ESI EDP CRL PE1 PE2 PE3 PBI ETP PSP CRP BIL SEF CPS CRE IND DCE USA PAK EPK EDA EDO".split(" ");

/** Newest first, as in the published example. */
export const entretiensSchema = z
  .array(
    z.strictObject({
      typeEntretien: z.enum(TYPES_ENTRETIEN),
      libelleEntretien: z.string(),
      dateEntretien: z.iso.date(),
      commentaire: z.string().default(""),
      codeModaliteContact: z.enum(["B", "C", "F", "I", "R", "T", "V", "W"]),
      libelleModalite: z.string(),
      codeAgent: z.string(),
      libelleAgent: z.string(),
      codeAgence: z.string(),
      libelleAgence: z.string(),
    }),
  )
  .default([]);

/** A civil date, or the empty string of somebody who has no recognition. */
const jourOuVide = z.union([z.iso.date(), z.literal("")]);

/** Recognition as a disabled worker; the end is 9999-12-31 when it is for life. */
export const rqthSchema = z
  .strictObject({
    dateDebutRqth: jourOuVide.default(""),
    dateFinRqth: jourOuVide.default(""),
    source: z.string().default(""),
    topValiditeRQTH: z.boolean().default(false),
  })
  .prefault({});

export type Intensite = z.infer<typeof intensiteSchema>;
