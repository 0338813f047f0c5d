import { createRoute, z } from "@hono/zod-openapi";
import { ANNEES_CONVENTION } from "../domain/chefferie.ts";
import { TYPE_DOCX } from "../pilotage/documents.ts";
import { requireDroit } from "./authenticate.ts";
import { perimetre } from "./list.ts";
import { COMMON_RESPONSES } from "./schemas.ts";

const tags = ["Exports"];
/** Every export says which file it is. */
const headers = z.object({
  "Content-Disposition": z.string().openapi({
    description: "Le nom du fichier : ce qu'il est, la collectivité, la date.",
    example: 'attachment; filename="delais-33-2026-06-30.csv"',
  }),
});

const CSV =
  "UTF-8 avec marque d'ordre des octets, « ; » entre les cellules, virgule décimale, dates AAAA-MM-JJ. " +
  "Une cellule de texte qu'un tableur calculerait (=, +, -, @ en tête) est précédée d'une apostrophe.";

const csv = (description: string) => ({
  description,
  headers,
  content: { "text/csv": { schema: z.string() } },
});

const docx = (description: string) => ({
  description,
  headers,
  content: { [TYPE_DOCX]: { schema: z.string().openapi({ format: "binary" }) } },
});
const MASQUES =
  "Il va à l'État : les nombres de 1 à 10, et les parts qui les feraient connaître, sont masqués. Aucune donnée sur une personne.";

export const delaisRoute = createRoute({
  method: "get",
  path: "/v1/exports/delais.csv",
  tags,
  summary: "Les deux délais, une ligne par dossier",
  description: `Sur les droits reçus de « depuis » à « jusqua », bornes comprises, et du parcours ou de l'organisme voulus, comme /v1/indicateurs/delais. La référence du département, aucune identité. ${CSV}`,
  middleware: [requireDroit("pilotage")] as const,
  request: { query: perimetre },
  responses: { 200: csv("Le fichier"), ...COMMON_RESPONSES },
});

export const dossiersEchusRoute = createRoute({
  method: "get",
  path: "/v1/exports/dossiers-echus.csv",
  tags,
  summary: "Les délais échus sans que l'acte soit fait, le plus ancien d'abord",
  description: `Une ligne par délai : un dossier peut en avoir deux. La référence du département, aucune identité. ${CSV}`,
  middleware: [requireDroit("pilotage")] as const,
  request: { query: z.strictObject({}) },
  responses: { 200: csv("Le fichier"), ...COMMON_RESPONSES },
});

export const annexe5DocxRoute = createRoute({
  method: "get",
  path: "/v1/exports/annexe-5.docx",
  tags,
  summary: "L'annexe 5 de la convention : le tableau, puis ce qui est mesuré",
  description: `Les sept lignes mot pour mot et les deux colonnes de la convention, puis l'état de chacune au jour dit, « mesuré » ou « déclaré ». ${MASQUES}`,
  middleware: [requireDroit("pilotage")] as const,
  request: { query: z.strictObject({}) },
  responses: { 200: docx("Le document"), ...COMMON_RESPONSES },
});

export const annexe5CsvRoute = createRoute({
  method: "get",
  path: "/v1/exports/annexe-5.csv",
  tags,
  summary: "L'annexe 5 en un tableau : déclaré et mesuré",
  description: `${MASQUES} ${CSV}`,
  middleware: [requireDroit("pilotage")] as const,
  request: { query: z.strictObject({}) },
  responses: { 200: csv("Le fichier"), ...COMMON_RESPONSES },
});

const { premiere, derniere } = ANNEES_CONVENTION;
const ANNEE = `Une année de la convention est attendue : ${premiere} à ${derniere}.`;

export const etatAvancementRoute = createRoute({
  method: "get",
  path: "/v1/exports/etat-avancement.docx",
  tags,
  summary: "L'état d'avancement annuel",
  description: `Annexe 5, délais des droits reçus dans l'année, couverture par le contrat, intensité et sanctions de l'année, indicateurs de chefferie saisis ; ce qui n'est pas calculé est dit. ${MASQUES}`,
  middleware: [requireDroit("pilotage")] as const,
  request: {
    query: z.strictObject({
      annee: z.coerce
        .number(ANNEE)
        .int(ANNEE)
        .min(premiere, ANNEE)
        .max(derniere, ANNEE)
        .optional()
        .openapi({ type: "integer", description: "Par défaut, l'année en cours.", example: 2026 }),
    }),
  },
  responses: { 200: docx("Le document"), ...COMMON_RESPONSES },
});
