import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import type { Env } from "./env.ts";
import type { Parts } from "./parts.ts";

const tags = ["Exploitation"];
/** Probes are asked without a key. */
const security: [] = [];

const santeRoute = createRoute({
  method: "get",
  path: "/sante",
  tags,
  security,
  summary: "Le processus répond",
  responses: {
    200: {
      description: "Vivant",
      content: { "application/json": { schema: z.object({ etat: z.literal("vivant") }) } },
    },
  },
});

const pretSchema = z.object({
  etat: z.enum(["pret", "non-pret"]),
  base: z.boolean(),
  repartiteur: z.boolean(),
});
const pretRoute = createRoute({
  method: "get",
  path: "/pret",
  tags,
  security,
  summary: "La passerelle peut recevoir des écritures",
  description:
    "La base répond (ses migrations sont appliquées avant toute écoute) et les envois tournent. France Travail indisponible n'y change rien.",
  responses: {
    200: { description: "Prête", content: { "application/json": { schema: pretSchema } } },
    503: { description: "Pas prête", content: { "application/json": { schema: pretSchema } } },
  },
});

/** What supervision asks: is the process alive, can it take writes. */
export function mountProbes(app: OpenAPIHono<Env>, parts: Pick<Parts, "db" | "dispatching" | "log">): void {
  app.openapi(santeRoute, (c) => c.json({ etat: "vivant" as const }, 200));

  app.openapi(pretRoute, async (c) => {
    const base = await parts.db.ping().then(
      () => true,
      (error: unknown) => {
        parts.log.warn(
          { erreur: error instanceof Error ? error.name : "inconnue" },
          "database does not answer",
        );
        return false;
      },
    );
    const repartiteur = parts.dispatching();
    return base && repartiteur
      ? c.json({ etat: "pret" as const, base, repartiteur }, 200)
      : c.json({ etat: "non-pret" as const, base, repartiteur }, 503);
  });
}
