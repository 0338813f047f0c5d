import { createRoute, z } from "@hono/zod-openapi";
import { FLUX } from "../domain/flux.ts";
import { type CodeProbleme, PROBLEMES } from "../domain/probleme.ts";
import { ETATS_REJEU } from "../domain/rejeu.ts";
import { requireDroit } from "./authenticate.ts";
import { requireBody } from "./body.ts";
import { curseur, instant, limite } from "./list.ts";
import { AGENT_HEADERS, COMMON_RESPONSES, reference, WRITE_HEADERS } from "./schemas.ts";

const tags = ["Transmissions"];
const idParam = z.object({ id: z.string().openapi({ param: { name: "id", in: "path" } }) });
const texte = z.string().nullable();
// Its keys are the codes, by its declaration.
const causes = Object.keys(PROBLEMES) as CodeProbleme[];

const rejeuSchema = z
  .object({
    id: texte.openapi({ description: "null pour une simulation." }),
    etat: z.enum([...ETATS_REJEU, "simulation"]),
    filtre: z.object({ flux: texte, cause: texte, dossier: texte, depuis: texte, jusqua: texte }),
    plafond: z.number().int().nullable(),
    nombre: z.number().int().openapi({ description: "Combien étaient bloquées à la demande." }),
    rejouees: z.number().int().openapi({ description: "Combien sont redevenues en-attente depuis." }),
    ecartees: z.number().int().openapi({
      description:
        "Bloquées qui répondent au filtre et ne se rejouent qu'une par une : leur issue est incertaine et rien ne permet de la lire à France Travail.",
    }),
    creeLe: texte.openapi({ format: "date-time" }),
    modifieLe: texte.openapi({ format: "date-time" }),
  })
  .openapi("Rejeu");

const bodySchema = z
  .strictObject({
    etat: z
      .literal("bloquee", "Seules les transmissions bloquées se rejouent : bloquee est attendu.")
      .optional(),
    flux: z.enum(FLUX, `Un flux est attendu : ${FLUX.join(", ")}.`).optional(),
    cause: z
      .enum(causes, "Un code du vocabulaire des erreurs est attendu.")
      .optional()
      .openapi({ description: "Le code de derniereErreur." }),
    dossier: reference.optional(),
    depuis: instant.optional().openapi({ description: "Créées à cet instant ou après." }),
    jusqua: instant.optional().openapi({ description: "Créées à cet instant ou avant." }),
    plafond: z
      .number("Un nombre entier est attendu.")
      .int("Un nombre entier est attendu.")
      .min(1, "Au moins 1.")
      .max(1_000_000, "Au plus 1 000 000.")
      .optional()
      .openapi({ description: "Au plus tant, les plus anciennes d'abord." }),
    simulation: z
      .boolean("true ou false est attendu.")
      .optional()
      .openapi({ description: "true : compte seulement." }),
  })
  .refine(
    ({ depuis, jusqua }) =>
      depuis === undefined || jusqua === undefined || Date.parse(depuis) <= Date.parse(jusqua),
    { path: ["jusqua"], error: "« jusqua » ne peut précéder « depuis »." },
  );

const content = { "application/json": { schema: rejeuSchema } };
const headers = AGENT_HEADERS.extend(WRITE_HEADERS.shape);

export const listRoute = createRoute({
  method: "get",
  path: "/v1/transmissions/rejeux",
  tags,
  summary: "Les rejeux par lot, le plus récent d'abord",
  middleware: [requireDroit("lecture")] as const,
  request: { query: z.strictObject({ limite, curseur }) },
  responses: {
    200: {
      description: "Une page de rejeux",
      content: {
        "application/json": {
          schema: z.object({
            elements: z.array(rejeuSchema.omit({ ecartees: true })),
            suivant: z.string().nullable(),
          }),
        },
      },
    },
    ...COMMON_RESPONSES,
  },
});

export const postRoute = createRoute({
  method: "post",
  path: "/v1/transmissions/rejeux",
  tags,
  summary: "Rejouer les transmissions bloquées qui répondent à un filtre",
  description:
    "Sans filtre : toutes celles de la collectivité. Le rejeu se fait derrière la réponse (202), les plus anciennes d'abord, par petits lots qui laissent passer les autres actes ; il survit à un redémarrage, ne dépasse pas le plafond, et ne reprend pas celles qui se bloquent après la demande. Une transmission à l'issue incertaine est d'abord lue à France Travail ; là où rien ne permet de la lire, elle est écartée. Droit ecriture, comme le rejeu d'une seule.",
  middleware: [requireDroit("ecriture"), requireBody] as const,
  request: {
    headers,
    body: {
      required: true,
      content: {
        "application/json": {
          schema: bodySchema,
          examples: {
            compter: { summary: "Compter seulement", value: { cause: "usager-inconnu", simulation: true } },
            rejouer: {
              summary: "Rejouer après une panne, cent au plus",
              value: { flux: "orientation", cause: "delai-de-reprise-epuise", plafond: 100 },
            },
          },
        },
      },
    },
  },
  responses: {
    200: { description: "Simulation : rien n'est rejoué", content },
    202: { description: "Le rejeu commence ; son adresse est dans Location", content },
    ...COMMON_RESPONSES,
  },
});

export const getRoute = createRoute({
  method: "get",
  path: "/v1/transmissions/rejeux/{id}",
  tags,
  summary: "Un rejeu par lot, et où il en est",
  middleware: [requireDroit("lecture")] as const,
  request: { params: idParam },
  responses: { 200: { description: "Le rejeu", content }, ...COMMON_RESPONSES },
});

export const deleteRoute = createRoute({
  method: "delete",
  path: "/v1/transmissions/rejeux/{id}",
  tags,
  summary: "Arrêter un rejeu",
  description:
    "Entre deux lots : ce qui est déjà redevenu en-attente part. Sans effet sur un rejeu terminé ou déjà arrêté.",
  middleware: [requireDroit("ecriture")] as const,
  request: { params: idParam, headers },
  responses: { 200: { description: "Le rejeu", content }, ...COMMON_RESPONSES },
});

export const repriseRoute = createRoute({
  method: "post",
  path: "/v1/transmissions/rejeux/{id}/reprise",
  tags,
  summary: "Reprendre un rejeu arrêté",
  description:
    "Où il s'était arrêté, dans la limite du même plafond. 409 etat-incompatible s'il est terminé.",
  middleware: [requireDroit("ecriture")] as const,
  request: { params: idParam, headers },
  responses: { 200: { description: "Le rejeu", content }, ...COMMON_RESPONSES },
});
