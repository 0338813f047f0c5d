import { z } from "zod";
import { QUOTITES } from "../../src/domain/intensite.ts";
import { isSemaine } from "../../src/domain/semaine.ts";
import { ETATS } from "../../src/domain/transmission.ts";
import { dateCivile, decimal, entier, objet, texte } from "../champs.ts";

/** France Travail's own bound, the only attested fact about an intensity there (G01). */
const HEURES_MAX = 48;
const HEURES = `Un nombre d'heures de 0 à ${HEURES_MAX}, avec deux décimales au plus, est attendu (borne de France Travail, règle INT-01).`;
const SEMAINE =
  "Une semaine ISO 8601 qui existe est attendue, sous la forme AAAA-WSS (2026-W07, du lundi au dimanche).";

const heures = (description: string) => decimal(0, HEURES_MAX, HEURES).optional().describe(description);

/** `{semaine}` of the path. */
export const semaineParametres = z.object({
  semaine: z
    .string()
    .regex(/^(19|20|21)\d{2}-W(0[1-9]|[1-4]\d|5[0-3])$/, { error: SEMAINE, abort: true })
    .refine(isSemaine, { error: SEMAINE })
    .meta({ example: "2026-W07" })
    .describe("Semaine ISO 8601, du lundi au dimanche."),
});

const activite = objet({
  // G03: the « fichier métier » of the fifteen hours is not public: no code is refused
  type: texte(100).describe(
    "FORMATION, ACCOMPAGNEMENT, APPUI, DEMARCHE, IMMERSION, ou un code du département : la liste nationale n'est pas publiée, aucun n'est refusé.",
  ),
  libelle: texte(4_000).optional(),
  heuresPrevues: heures("Ce que le plan d'action en prévoit dans la semaine."),
  heuresRealisees: heures("Ce qui en est fait et attesté."),
});

/** `PUT …/intensite/{semaine}`: the whole week, in place of what was told of it before. */
export const semaineSchema = objet({
  heuresPrevues: heures(
    "Ce que le plan d'action prévoit : 15 par défaut, minorées ou majorées avec un motif.",
  ),
  heuresDeclarees: heures("Ce que la personne dit avoir fait."),
  heuresRealisees: heures("Ce qui est fait et attesté."),
  heuresValidees: heures("Ce que le référent en retient."),
  entretiens: entier(0, 99).optional().describe("Entretiens tenus avec le référent dans la semaine."),
  motifAdaptation: texte(4_000)
    .optional()
    .describe("Pourquoi la semaine s'écarte de 15 heures ; gardé chiffré. Jamais de diagnostic médical."),
  activites: z.array(activite, { error: "Une liste d'activités est attendue." }).optional(),
}).refine((semaine) => Object.values(semaine).some((value) => value !== undefined), {
  error:
    "Au moins une donnée de la semaine est attendue ; ce qui n'est pas transmis n'est jamais compté pour 0.",
});
export type Semaine = z.infer<typeof semaineSchema>;

/** `GET …/intensite?depuis=&jusqua=`: the weeks that have a day in the interval. */
export const semainesQuery = objet({
  depuis: dateCivile().optional().describe("Premier jour ; par défaut, la première semaine gardée."),
  jusqua: dateCivile()
    .optional()
    .describe("Dernier jour ; par défaut, la dernière semaine gardée, ou ce jour."),
}).refine(({ depuis, jusqua }) => depuis === undefined || jusqua === undefined || depuis <= jusqua, {
  error: "jusqua précède depuis : donner un intervalle dont le premier jour ne suit pas le dernier.",
  path: ["jusqua"],
});
export type SemainesQuery = z.infer<typeof semainesQuery>;

const lues = (description: string) => z.number().nullable().describe(description);
const part = z.strictObject({
  semaines: z.int().describe("Semaines qui peuvent être jugées."),
  atteintes: z.int(),
  part: z.number().nullable().describe("De 0 à 1 ; null sans semaine jugée."),
});

const semaineGardee = z.strictObject({
  semaine: z.string(),
  dateDebut: z.string().meta({ format: "date" }).describe("Le lundi."),
  dateFin: z.string().meta({ format: "date" }).describe("Le dimanche."),
  heuresPrevues: lues("null : non transmises."),
  heuresDeclarees: lues("null : non transmises."),
  heuresRealisees: lues("null : non transmises."),
  heuresValidees: lues("null : non transmises."),
  ecart: lues("Heures réalisées moins prévues ; null si l'une manque. Jamais un manquement par lui-même."),
  entretiens: z.int().nullable(),
  motifAdaptation: z.string().nullable(),
  activites: z.array(activite),
  modifieeLe: z.string().meta({ format: "date-time" }),
  transmission: z.strictObject({
    id: z.string(),
    etat: z.enum(ETATS),
    cause: z
      .string()
      .nullable()
      .describe("Code du problème : api-non-ouverte tant que France Travail n'a pas ouvert son API."),
  }),
});

/** The weeks kept, and what they amount to. */
export const semainesReponse = z.strictObject({
  elements: z.array(semaineGardee),
  suivant: z.null(),
  mesure: z.strictObject({
    depuis: z.string().meta({ format: "date" }),
    jusqua: z.string().meta({ format: "date" }),
    quotite: z.enum(QUOTITES).nullable().describe("Dernière quotité connue de la période ; null : inconnue."),
    semaines: z.int().describe("Semaines dues : achevées, avec un jour d'accompagnement."),
    semainesTransmises: z.int().describe("Dont les heures réalisées sont connues, fussent-elles 0."),
    semainesNonTransmises: z.int(),
    tauxRenseignement: z.number().nullable(),
    heuresMoyennes: z
      .strictObject({
        prevues: z.number().nullable(),
        declarees: z.number().nullable(),
        realisees: z.number().nullable(),
        validees: z.number().nullable(),
      })
      .describe("Par semaine, sur les semaines dues qui les disent."),
    quinzeHeures: part.describe("Semaines d'au moins quinze heures réalisées (INT-01)."),
    dureePropre: part.describe("Semaines qui atteignent la durée du plan de la personne (CTR-07, CTR-09)."),
    entretiens: z.int().nullable().describe("Entretiens tenus dans les semaines dues (INT-05)."),
  }),
});
export type SemainesReponse = z.infer<typeof semainesReponse>;
