import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { toDateLocale } from "../domain/date-civile.ts";
import { STATUTS_DELAI } from "../domain/delai.ts";
import { measureDelais } from "../pilotage/delais.ts";
import { requireDroit } from "./authenticate.ts";
import type { Env } from "./env.ts";
import { dateCivile } from "./list.ts";
import type { Parts } from "./parts.ts";
import { COMMON_RESPONSES } from "./schemas.ts";

const count = z.number().int();
const mesureSchema = z
  .object({
    effectif: count,
    parStatut: z.object(Object.fromEntries(STATUTS_DELAI.map((statut) => [statut, count]))),
    taux: z
      .number()
      .nullable()
      .openapi({ description: "respecte / (respecte + hors-delai + echu), de 0 à 1 ; null : sans objet." }),
    mediane: z.number().nullable().openapi({ description: "Jours, sur les actes faits." }),
    p90: z.number().nullable().openapi({ description: "9e décile, en jours, sur les actes faits." }),
    histogramme: z.array(z.object({ jours: count, effectif: count })),
    completude: z
      .number()
      .nullable()
      .openapi({ description: "Part des dossiers ni incohérents ni non applicables, de 0 à 1." }),
  })
  .openapi("MesureDelai");
const parRegime = z.object({ "primo-entrant": mesureSchema, stock: mesureSchema });

const delaisRoute = createRoute({
  method: "get",
  path: "/v1/indicateurs/delais",
  tags: ["Indicateurs"],
  summary: "Les deux délais, primo-entrants et stock à part",
  description:
    "Sur les droits reçus de « depuis » à « jusqua », bornes comprises. Règles : DEL-01 (six semaines), DEL-06 (un mois), CTR-02 (stock).",
  middleware: [requireDroit("pilotage")] as const,
  request: {
    query: z
      .strictObject({ depuis: dateCivile.optional(), jusqua: dateCivile.optional() })
      .refine(({ depuis, jusqua }) => depuis === undefined || jusqua === undefined || depuis <= jusqua, {
        path: ["jusqua"],
        error: "« jusqua » ne peut précéder « depuis ».",
      }),
  },
  responses: {
    200: {
      description: "Les mesures du jour",
      content: {
        "application/json": {
          schema: z.object({
            dateObservation: z.string().openapi({ format: "date" }),
            depuis: z.string().nullable(),
            jusqua: z.string().nullable(),
            orientation: parRegime,
            contrat: parRegime,
          }),
        },
      },
    },
    ...COMMON_RESPONSES,
  },
});

/** The routes of what the chef de projet reads. */
export function mountIndicateurs(app: OpenAPIHono<Env>, parts: Parts): void {
  app.openapi(delaisRoute, async (c) => {
    const { collectivite } = c.var.acces;
    const { depuis = null, jusqua = null } = c.req.valid("query");
    const aujourdhui = toDateLocale(parts.clock.now(), collectivite.fuseau);
    const mesure = await parts.db.inCollectivite(collectivite.code, (tx) =>
      measureDelais(tx, collectivite, { depuis, jusqua }, aujourdhui),
    );
    return c.json(mesure, 200);
  });
}
