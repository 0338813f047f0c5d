import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import type { Context } from "hono";
import { FLUX, type Flux } from "../domain/flux.ts";
import { type FluxEtat, listFluxEtats, saveFluxEtat } from "../persistence/flux-etats.ts";
import { runOnce } from "../persistence/idempotence.ts";
import { writeJournal } from "../persistence/journal.ts";
import { requireDroit } from "./authenticate.ts";
import { requireBody } from "./body.ts";
import type { Env } from "./env.ts";
import { markReplayed, readIdempotence } from "./idempotency.ts";
import type { Parts } from "./parts.ts";
import { AGENT_HEADERS, COMMON_RESPONSES, WRITE_HEADERS } from "./schemas.ts";

const tags = ["Flux"];
const flux = z.enum(FLUX, `Un flux est attendu : ${FLUX.join(", ")}.`);
const fluxParam = z.object({ flux: flux.openapi({ param: { name: "flux", in: "path" } }) });
const etat = z.enum(["actif", "suspendu"], "actif ou suspendu est attendu.");

const fluxEtatSchema = z
  .object({
    flux,
    etat,
    motif: z.string().nullable(),
    auteur: z
      .object({ identifiant: z.string(), nom: z.string(), prenom: z.string() })
      .nullable()
      .openapi({ description: "L'agent qui l'a dit en dernier ; null : personne encore." }),
    depuis: z.string().nullable().openapi({ format: "date-time" }),
    enAttente: z.number().int().openapi({ description: "Combien de transmissions de ce flux attendent." }),
  })
  .openapi("FluxEtat");

const bodySchema = z
  .strictObject({
    etat,
    motif: z
      .string("Un texte est attendu.")
      .trim()
      .min(1, "Le motif ne peut être vide.")
      .max(500, "Le motif compte 500 caractères au plus.")
      .optional()
      .openapi({ description: "Requis pour suspendre ; aucune donnée sur une personne." }),
  })
  .refine(({ etat, motif }) => etat === "actif" || motif !== undefined, {
    path: ["motif"],
    error: "Suspendre un flux demande un motif.",
  });

const content = { "application/json": { schema: fluxEtatSchema } };

const listRoute = createRoute({
  method: "get",
  path: "/v1/flux",
  tags,
  summary: "Les sept flux : actifs ou suspendus",
  middleware: [requireDroit("lecture")] as const,
  responses: {
    200: {
      description: "Les sept flux, dans l'ordre de l'annexe 5",
      content: {
        "application/json": {
          schema: z.object({ elements: z.array(fluxEtatSchema), suivant: z.string().nullable() }),
        },
      },
    },
    ...COMMON_RESPONSES,
  },
});

const getRoute = createRoute({
  method: "get",
  path: "/v1/flux/{flux}/etat",
  tags,
  summary: "L'état d'un flux",
  middleware: [requireDroit("lecture")] as const,
  request: { params: fluxParam },
  responses: { 200: { description: "L'état du flux", content }, ...COMMON_RESPONSES },
});

const putRoute = createRoute({
  method: "put",
  path: "/v1/flux/{flux}/etat",
  tags,
  summary: "Suspendre ou reprendre un flux",
  description:
    "Suspendu, rien de ce flux ne part vers France Travail : ce qui arrive entre-temps est gardé en-attente et répondu 202 aussitôt, avec le motif (flux-suspendu) ; ce qui est en cours d'envoi se termine. N'est retenu avec lui que ce qui en dépend dans le même dossier. Repris, tout part dans l'ordre ; les sept jours de tentatives ne courent pas pendant la suspension. Les lectures passent toujours.",
  middleware: [requireDroit("administration"), requireBody] as const,
  request: {
    params: fluxParam,
    headers: AGENT_HEADERS.extend(WRITE_HEADERS.shape),
    body: {
      required: true,
      content: {
        "application/json": {
          schema: bodySchema,
          examples: {
            suspendre: {
              summary: "Suspendre",
              value: { etat: "suspendu", motif: "Reprise de données en cours dans le logiciel" },
            },
            reprendre: { summary: "Reprendre", value: { etat: "actif" } },
          },
        },
      },
    },
  },
  responses: { 200: { description: "L'état du flux", content }, ...COMMON_RESPONSES },
});

const toVue = ({ depuis, ...rest }: FluxEtat) => ({
  ...rest,
  depuis: depuis === null ? null : new Date(depuis).toISOString(),
});

/** The routes by which a flow of the collectivité is paused and resumed. */
export function mountFluxEtat(app: OpenAPIHono<Env>, parts: Parts): void {
  const { db, chiffrement, clock } = parts;

  app.openapi(listRoute, async (c) => c.json({ elements: await list(c), suivant: null }, 200));

  app.openapi(getRoute, async (c) => c.json(await show(c, c.req.valid("param").flux), 200));

  app.openapi(putRoute, async (c) => {
    const { collectivite, logiciel } = c.var.acces;
    const { code } = collectivite;
    const { flux } = c.req.valid("param");
    const { etat, motif = null } = c.req.valid("json");
    const now = clock.now();
    const received = await readIdempotence(c);
    const { replayed } = await db.inCollectivite(code, (tx) =>
      runOnce(tx, chiffrement, code, received && { ...received, logiciel, now }, async () => {
        const auteur = c.var.agent;
        await saveFluxEtat(tx, chiffrement, code, { flux, etat, motif, auteur, now });
        await writeJournal(tx, chiffrement, code, {
          quand: now,
          agent: auteur.identifiant,
          logiciel,
          nature: "modification",
          reference: null,
          flux,
          operation: etat === "suspendu" ? "suspension" : "reprise",
          resultat: "fait",
          correlation: c.var.correlation,
        });
        return { type: "flux", id: flux, statut: 200 };
      }),
    );
    // What was held leaves now.
    parts.nudge();
    markReplayed(c, replayed);
    return c.json(await show(c, flux), 200);
  });

  async function list(c: Context<Env>) {
    const { code } = c.var.acces.collectivite;
    const etats = await db.inCollectivite(code, (tx) => listFluxEtats(tx, chiffrement, code));
    return etats.map(toVue);
  }

  async function show(c: Context<Env>, flux: Flux) {
    const found = (await list(c)).find((one) => one.flux === flux);
    if (!found) throw new Error(`no état of the flow ${flux}`);
    return found;
  }
}
