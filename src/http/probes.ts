import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { findFermeture } from "../domain/fermetures.ts";
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

const instant = z.iso.datetime();
const pretSchema = z.object({
  etat: z.enum(["pret", "non-pret"]),
  base: z.boolean(),
  repartiteur: z.boolean(),
  franceTravail: z
    .object({
      fermeture: z
        .object({
          code: z.enum(["france-travail-en-maintenance", "france-travail-lecture-seule"]),
          jusqua: instant,
        })
        .nullable()
        .describe("Maintenance annoncée, ou plage de lecture seule, en cours ; null : aucune."),
      indisponibles: z
        .array(
          z.object({
            api: z.string().describe("Code de l'API ; authentification : le jeton d'accès."),
            depuis: instant,
            prochainEssai: instant,
            collectivites: z.int().describe("Pour combien de collectivités."),
          }),
        )
        .describe(
          "Les API qui ne répondent plus à cette instance : rien ne leur est envoyé, sinon un appel d'essai.",
        ),
    })
    .describe("Ce que l'on sait de France Travail. N'empêche pas d'être prête : les écritures sont gardées."),
  arriere: z
    .int()
    .nullable()
    .describe(
      "Transmissions qui attendent, toutes collectivités (compté toutes les dix secondes) ; null : base muette.",
    ),
});
const pretRoute = createRoute({
  method: "get",
  path: "/pret",
  tags,
  security,
  summary: "La passerelle peut recevoir des écritures",
  description:
    "La base répond (ses migrations sont appliquées avant toute écoute) et les envois tournent. France Travail indisponible n'y change rien : le corps le dit, et ce qui attend.",
  responses: {
    200: { description: "Prête", content: { "application/json": { schema: pretSchema } } },
    503: { description: "Pas prête", content: { "application/json": { schema: pretSchema } } },
  },
});

/** What supervision asks: is the process alive, can it take writes. */
export function mountProbes(app: OpenAPIHono<Env>, parts: Parts): void {
  app.openapi(santeRoute, (c) => c.json({ etat: "vivant" as const }, 200));

  app.openapi(pretRoute, async (c) => {
    const arriere = await parts.db
      .ping()
      .then(parts.arriere.countTotal)
      .catch((error: unknown) => {
        const erreur = error instanceof Error ? error.name : "inconnue";
        parts.log.warn({ erreur }, "database does not answer");
        return null;
      });
    const base = arriere !== null;
    const repartiteur = parts.dispatching();
    const body = { base, repartiteur, franceTravail: describeFranceTravail(parts), arriere };
    return base && repartiteur
      ? c.json({ etat: "pret" as const, ...body }, 200)
      : c.json({ etat: "non-pret" as const, ...body }, 503);
  });
}

const toInstant = (milliseconds: number) => new Date(milliseconds).toISOString();

/** What is told to anyone: no collectivité is named. */
function describeFranceTravail({ clock, fermetures, franceTravail }: Parts) {
  const now = clock.now();
  const fermeture =
    findFermeture(fermetures, now, { lecture: true }) ?? findFermeture(fermetures, now, { lecture: false });
  const ouverts = franceTravail.listCircuits();
  const apis = [...new Set(ouverts.map(({ api }) => api))];
  return {
    fermeture: fermeture && { code: fermeture.cause, jusqua: toInstant(fermeture.jusqua) },
    indisponibles: apis.map((api) => {
      const circuits = ouverts.filter((circuit) => circuit.api === api);
      return {
        api,
        depuis: toInstant(Math.min(...circuits.map(({ depuis }) => depuis))),
        prochainEssai: toInstant(Math.min(...circuits.map(({ prochainEssai }) => prochainEssai))),
        collectivites: circuits.length,
      };
    }),
  };
}
