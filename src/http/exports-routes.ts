import { createRoute, z } from "@hono/zod-openapi";
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
export const TYPE_CSV = "text/csv; charset=utf-8";

const CSV =
  "UTF-8 avec marque d'ordre des octets, « ; » entre les cellules, virgule décimale, dates AAAA-MM-JJ. " +
  "Une cellule de texte qu'un tableur calculerait (=, +, -, @ en tête) est précédée d'une apostrophe.";

const csv = (description: string) => ({
  description,
  headers,
  content: { "text/csv": { schema: z.string() } },
});

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
