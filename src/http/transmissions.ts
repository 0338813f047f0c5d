import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import type { Context } from "hono";
import { findFermeture } from "../domain/fermetures.ts";
import { FLUX } from "../domain/flux.ts";
import { ETATS } from "../domain/transmission.ts";
import { type Commande, commandTransmission, requireTransmission } from "../intake/command.ts";
import { listTransmissions } from "../persistence/transmissions.ts";
import { requireDroit } from "./authenticate.ts";
import type { Env } from "./env.ts";
import { markReplayed, readIdempotence } from "./idempotency.ts";
import { curseur, instant, limite, readCurseur, writeCurseur } from "./list.ts";
import type { Parts } from "./parts.ts";
import { AGENT_HEADERS, COMMON_RESPONSES, reference, transmissionSchema, WRITE_HEADERS } from "./schemas.ts";
import { toTransmissionVue } from "./transmission-vue.ts";

const tags = ["Transmissions"];
const idParam = z.object({ id: z.string().openapi({ param: { name: "id", in: "path" } }) });
const content = { "application/json": { schema: transmissionSchema } };

const listRoute = createRoute({
  method: "get",
  path: "/v1/transmissions",
  tags,
  summary: "Les transmissions, la plus récente d'abord",
  middleware: [requireDroit("lecture")] as const,
  request: {
    query: z.strictObject({
      etat: z.enum(ETATS, `Un état est attendu : ${ETATS.join(", ")}.`).optional(),
      flux: z.enum(FLUX, `Un flux est attendu : ${FLUX.join(", ")}.`).optional(),
      dossier: reference.optional(),
      depuis: instant.optional().openapi({ description: "Créées à cet instant ou après." }),
      limite,
      curseur,
    }),
  },
  responses: {
    200: {
      description: "Une page de transmissions",
      content: {
        "application/json": {
          schema: z.object({ elements: z.array(transmissionSchema), suivant: z.string().nullable() }),
        },
      },
    },
    ...COMMON_RESPONSES,
  },
});

const getRoute = createRoute({
  method: "get",
  path: "/v1/transmissions/{id}",
  tags,
  summary: "Une transmission",
  middleware: [requireDroit("lecture")] as const,
  request: { params: idParam },
  responses: { 200: { description: "La transmission", content }, ...COMMON_RESPONSES },
});

const command = (verbe: Commande, summary: string, description: string) =>
  createRoute({
    method: "post",
    path: `/v1/transmissions/{id}/${verbe}`,
    tags,
    summary,
    description,
    middleware: [requireDroit("ecriture")] as const,
    request: { params: idParam, headers: AGENT_HEADERS.extend(WRITE_HEADERS.shape) },
    responses: { 200: { description: "La transmission", content }, ...COMMON_RESPONSES },
  });

const rejeuRoute = command(
  "rejeu",
  "Rejouer une transmission bloquée",
  "Elle redevient en-attente et part aussitôt. Si son issue était incertaine, France Travail est lu d'abord ; là où rien ne permet de le lire (décision de sanction du département), rejouer vaut constat que l'acte n'y figure pas.",
);
const abandonRoute = command(
  "abandon",
  "Abandonner une transmission",
  "Ni terminée, ni en cours d'envoi ; son contenu est effacé.",
);

/** The routes of transmissions: what became of the writes, and the two commands on one of them. */
export function mountTransmissions(app: OpenAPIHono<Env>, parts: Parts): void {
  const { db, chiffrement, clock } = parts;

  app.openapi(listRoute, async (c) => {
    const { depuis, curseur, ...filtre } = c.req.valid("query");
    const { code } = c.var.acces.collectivite;
    const avant = readCurseur(curseur, z.number().int());
    const depuisMs = depuis === undefined ? undefined : Date.parse(depuis);
    const page = await db.inCollectivite(code, (tx) =>
      listTransmissions(tx, chiffrement, code, { ...filtre, depuis: depuisMs, avant }, clock.now()),
    );
    return c.json(
      {
        elements: page.elements.map((one) => toTransmissionVue(one, readFermeture())),
        suivant: page.suivant === null ? null : writeCurseur(page.suivant),
      },
      200,
    );
  });

  app.openapi(getRoute, async (c) => c.json(await show(c, c.req.valid("param").id), 200));

  app.openapi(rejeuRoute, (c) => run(c, c.req.valid("param").id, "rejeu"));
  app.openapi(abandonRoute, (c) => run(c, c.req.valid("param").id, "abandon"));

  async function show(c: Context<Env>, id: string) {
    const { code } = c.var.acces.collectivite;
    return toTransmissionVue(
      await db.inCollectivite(code, (tx) => requireTransmission(tx, parts, code, id)),
      readFermeture(),
    );
  }

  function readFermeture() {
    return findFermeture(parts.fermetures, clock.now(), { lecture: false });
  }

  async function run(c: Context<Env>, id: string, commande: Commande) {
    const { collectivite, logiciel } = c.var.acces;
    const idempotence = await readIdempotence(c);
    const commandant = {
      collectivite: collectivite.code,
      logiciel,
      agent: c.var.agent.identifiant,
      idempotence,
    };
    const { replayed } = await commandTransmission(parts, commandant, id, commande);
    markReplayed(c, replayed);
    return c.json(await show(c, id), 200);
  }
}
