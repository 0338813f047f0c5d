import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import type { Context } from "hono";
import { ANNEES_CONVENTION } from "../domain/chefferie.ts";
import { declareChefferie } from "../intake/registre.ts";
import { findChefferie } from "../persistence/chefferie.ts";
import { requireDroit } from "./authenticate.ts";
import { requireBody } from "./body.ts";
import type { Env } from "./env.ts";
import { markReplayed, readDeclarant } from "./idempotency.ts";
import type { Parts } from "./parts.ts";
import { AGENT_HEADERS, COMMON_RESPONSES, WRITE_HEADERS } from "./schemas.ts";

const tags = ["Annexe 5"];
const { premiere, derniere } = ANNEES_CONVENTION;
const ANNEE = `Une année de la convention est attendue : ${premiere} à ${derniere}.`;
const anneeParam = z.object({
  annee: z
    .string()
    .regex(/^\d{4}$/, ANNEE)
    .transform(Number)
    .refine((annee) => annee >= premiere && annee <= derniere, ANNEE)
    .openapi({
      param: { name: "annee", in: "path" },
      type: "integer",
      minimum: premiere,
      maximum: derniere,
      example: 2026,
    }),
});

const etp = z
  .number("Un nombre est attendu.")
  .min(0, "Un nombre positif ou nul est attendu.")
  .max(1_000, "Au plus 1 000.")
  .nullable();

const recuSchema = z
  .strictObject({
    etpChefferie: etp.openapi({ description: "Nombre d'ETP dédié à la chefferie de projet." }),
    etpTransformationNumerique: etp.openapi({
      description: "Nombre d'ETP dédié à la transformation numérique.",
    }),
    planFormalise: z
      .boolean("true ou false est attendu.")
      .nullable()
      .openapi({ description: "Formalisation du plan d'action départemental 2025-2027." }),
  })
  .openapi("ChefferieRecue", {
    example: { etpChefferie: 1.5, etpTransformationNumerique: 0.8, planFormalise: true },
  });

const chefferieSchema = z
  .object({
    annee: z.number().int(),
    etpChefferie: z.number().nullable(),
    etpTransformationNumerique: z.number().nullable(),
    planFormalise: z.boolean().nullable(),
    modifieLe: z
      .string()
      .nullable()
      .openapi({ format: "date-time", description: "null : rien n'a été saisi pour cette année." }),
  })
  .openapi("Chefferie");

const responses = {
  200: {
    description: "Les trois indicateurs de l'année",
    content: { "application/json": { schema: chefferieSchema } },
  },
  ...COMMON_RESPONSES,
};

const getRoute = createRoute({
  method: "get",
  path: "/v1/chefferie/{annee}",
  tags,
  summary: "Les indicateurs de chefferie d'une année (volet 1)",
  middleware: [requireDroit("pilotage")] as const,
  request: { params: anneeParam },
  responses,
});

const putRoute = createRoute({
  method: "put",
  path: "/v1/chefferie/{annee}",
  tags,
  summary: "Saisir les indicateurs de chefferie d'une année (volet 1)",
  description: "Les trois sont attendus ; null : non renseigné.",
  middleware: [requireDroit("pilotage"), requireBody] as const,
  request: {
    params: anneeParam,
    headers: AGENT_HEADERS.extend(WRITE_HEADERS.shape),
    body: { required: true, content: { "application/json": { schema: recuSchema } } },
  },
  responses,
});

/** The routes of the three indicators that nothing can measure. */
export function mountChefferie(app: OpenAPIHono<Env>, parts: Parts): void {
  const { db } = parts;

  app.openapi(getRoute, async (c) => c.json(await show(c, c.req.valid("param").annee), 200));

  app.openapi(putRoute, async (c) => {
    const { annee } = c.req.valid("param");
    const { replayed } = await declareChefferie(parts, await readDeclarant(c), {
      annee,
      ...c.req.valid("json"),
    });
    markReplayed(c, replayed);
    return c.json(await show(c, annee), 200);
  });

  async function show(c: Context<Env>, annee: number) {
    const { code } = c.var.acces.collectivite;
    const found = await db.inCollectivite(code, (tx) => findChefferie(tx, code, annee));
    const rien = {
      etpChefferie: null,
      etpTransformationNumerique: null,
      planFormalise: null,
      modifieLe: null,
    };
    return found === null
      ? { annee, ...rien }
      : { ...found, modifieLe: new Date(found.modifieLe).toISOString() };
  }
}
