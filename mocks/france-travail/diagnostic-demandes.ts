import { z } from "zod";
import { invented } from "../invented.ts";
import {
  BESOIN_NUMERIQUE,
  CONTRAINTE_NUMERIQUE,
  findContrainteOf,
  isBesoin,
} from "./diagnostic-referentiel.ts";

/** What was asked, read; or the message of the 400, which is ours: no error of this API is published. */
export type Demande<T> = { kind: "lue"; valeur: T } | { kind: "refusee"; message: string };

/** `yyyy-MM-dd'T'HH:mm:ss.SSSZZ`; the milliseconds are left out in one official example. */
const dateExploration = z.iso.datetime({
  offset: true,
  error: "attend une date et une heure avec décalage, par exemple 2023-02-16T12:49:37.000+02:00",
});

/** G34: an official example gives a situation the value of an objective, and one text does the reverse. */
const nonAborde = <T extends string>(kept: T) =>
  z.preprocess(
    (valeur) => (valeur === "NON_ABORDE" || valeur === "NON_ABORDEE" ? kept : valeur),
    z.unknown(),
  );

const besoinSchema = z.object({
  code: z.string().refine(isBesoin, "n'est pas un code du référentiel"),
  valeur: z.enum(["POINT_FORT", "BESOIN", "NON_EXPLORE"]),
});
const contrainteSchema = z.object({
  code: z.string().regex(/^2[2-9]$/, "n'est pas un code du référentiel"),
  valeur: z.enum(["NON_ABORDEE", "OUI", "CLOTUREE"]).optional(),
  impact: z.enum(["FORT", "MOYEN", "FAIBLE", "NON_RENSEIGNE"]).optional(),
  estPrioritaire: z.boolean().optional(),
});
const situationSchema = z.object({
  code: z.string().refine((code) => findContrainteOf("situations", code), "n'est pas un code du référentiel"),
  valeur: nonAborde("NON_ABORDEE").pipe(z.enum(["NON_ABORDEE", "OUI", "NON"])),
});
const objectifSchema = z.object({
  code: z.string().refine((code) => findContrainteOf("objectifs", code), "n'est pas un code du référentiel"),
  valeur: nonAborde("NON_ABORDE").pipe(z.enum(["NON_ABORDE", "EN_COURS", "REALISE", "ABANDONNE"])),
});

const diagnosticFields = {
  codeTypologie: z.enum(["MR", "PM", "EF"]).nullish(),
  codeSousTypologie: z.enum(["C", "R", "F", "CR", "CF", "RF", "CRF"]).nullish(),
  codeRome: z.string().nullish(),
  codeAppellation: z.string().nullish(),
  nomMetier: z.string().nullish(),
  idMetierChiffre: z.string().nullish(),
};
/** Published as « with EF, null otherwise »; that anything else is refused is assumed. */
const sousTypologie = {
  check: (diagnostic: { codeTypologie?: string | null; codeSousTypologie?: string | null }) =>
    !diagnostic.codeSousTypologie || diagnostic.codeTypologie === "EF",
  error: { path: ["codeSousTypologie"], message: "ne s'écrit qu'avec le codeTypologie EF" },
};
const diagnosticSchema = z.object(diagnosticFields).refine(sousTypologie.check, sousTypologie.error);
const diagnosticPourDossierSchema = z
  .object({
    ...diagnosticFields,
    /** Null: create. */
    idDiagnosticModifie: z.string().nullish(),
    prioritaire: z.boolean().nullish(),
  })
  .refine(sousTypologie.check, sousTypologie.error);

const besoinsSchema = z.object({
  besoinAEnregistrer: z.array(besoinSchema),
  dateExploration,
  // Required by the schema, absent from the official example (G26).
  idDiagnostic: z.string().optional(),
});
const contraintesSchema = z
  .object({
    dateExploration,
    contraintesAEnregistrer: z.array(contrainteSchema).default([]),
    situationsAEnregistrer: z.array(situationSchema).default([]),
    objectifsAEnregistrer: z.array(objectifSchema).default([]),
    declareSansContrainteAEnregistrer: z.boolean().optional(),
  })
  .refine(
    (lists) =>
      lists.contraintesAEnregistrer.length +
        lists.situationsAEnregistrer.length +
        lists.objectifsAEnregistrer.length >
      0,
    { path: ["contraintesAEnregistrer"], message: "les trois listes ne peuvent pas être vides à la fois" },
  );
const autonomieSchema = z.object({
  dateExploration,
  besoinAEnregistrer: besoinSchema
    .refine(({ code }) => code === BESOIN_NUMERIQUE, `attend le besoin ${BESOIN_NUMERIQUE}`)
    .optional(),
  contrainteAEnregistrer: contrainteSchema
    .refine(({ code }) => code === CONTRAINTE_NUMERIQUE, `attend la contrainte ${CONTRAINTE_NUMERIQUE}`)
    .optional(),
  situationsAEnregistrer: z.array(situationSchema).default([]),
  objectifsAEnregistrer: z.array(objectifSchema).default([]),
});
const reponse = z.enum(["OUI", "NON", "NE_SAIT_PAS"]);
const pouvoirAgirSchema = z.object({ confiance: reponse, accompagnement: reponse });

const dossierSchema = z.object({
  diagnosticsAEnregistrer: z.array(diagnosticPourDossierSchema).default([]),
  besoinsParDiagnosticAEnregistrer: z
    .array(z.object({ ...besoinsSchema.shape, idDiagnostic: z.string() }))
    .default([]),
  // The schema has the first name, the official example the second (G25).
  contraintesDossierAEnregistrer: contraintesSchema.optional(),
  contraintesAEnregistrer: contraintesSchema.optional(),
  pouvoirAgirAEnregistrer: pouvoirAgirSchema.optional(),
  autonomieNumeriqueAEnregistrer: autonomieSchema.optional(),
});

export type DiagnosticDemande = z.infer<typeof diagnosticSchema>;
export type BesoinsDemandes = z.infer<typeof besoinsSchema>;
export type ContraintesDemandees = z.infer<typeof contraintesSchema>;
export type AutonomieDemandee = z.infer<typeof autonomieSchema>;
export type PouvoirAgirDemande = z.infer<typeof pouvoirAgirSchema>;
export type DossierDemande = z.infer<typeof dossierSchema>;

/** The body of `POST /diagnostics` is not required, nor any of its fields. */
export const readDiagnostic = (corps: unknown) => read(diagnosticSchema, corps ?? {});
export const readBesoins = (corps: unknown) => read(besoinsSchema, corps);
export const readContraintes = (corps: unknown) => read(contraintesSchema, corps);
export const readAutonomie = (corps: unknown) => read(autonomieSchema, corps);
export const readPouvoirAgir = (corps: unknown) => read(pouvoirAgirSchema, corps);
export const readDossier = (corps: unknown) => read(dossierSchema, corps);

const french = z.locales.fr().localeError;

/** Fields that are not published are ignored. The first fault alone is told. */
function read<T>(schema: z.ZodType<T>, corps: unknown): Demande<T> {
  const lu = schema.safeParse(corps, { error: french });
  if (lu.success) return { kind: "lue", valeur: lu.data };
  const [issue] = lu.error.issues;
  const champ = issue?.path.length ? `Le champ ${issue.path.join(".")}` : "Le corps";
  return { kind: "refusee", message: invented(`${champ} : ${issue?.message}`) };
}
