import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import type { Context } from "hono";
import { FLUX } from "../domain/flux.ts";
import { Probleme } from "../domain/probleme.ts";
import { ETATS } from "../domain/transmission.ts";
import { writeJournal } from "../persistence/journal.ts";
import { abandonTransmission, replayTransmission } from "../persistence/settle.ts";
import { findTransmission, listTransmissions } from "../persistence/transmissions.ts";
import { requireDroit } from "./authenticate.ts";
import type { Env } from "./env.ts";
import { curseur, limite, readCurseur, writeCurseur } from "./list.ts";
import type { Parts } from "./parts.ts";
import { AGENT_HEADERS, COMMON_RESPONSES, transmissionSchema } from "./schemas.ts";
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
      dossier: z.string().optional(),
      depuis: z.iso.datetime({ offset: true, error: "Un instant RFC 3339 est attendu." }).optional(),
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

const command = (verbe: "rejeu" | "abandon", summary: string, description: string) =>
  createRoute({
    method: "post",
    path: `/v1/transmissions/{id}/${verbe}`,
    tags,
    summary,
    description,
    middleware: [requireDroit("ecriture")] as const,
    request: { params: idParam, headers: AGENT_HEADERS },
    responses: { 200: { description: "La transmission", content }, ...COMMON_RESPONSES },
  });

const rejeuRoute = command(
  "rejeu",
  "Rejouer une transmission bloquée",
  "Elle redevient en-attente et part aussitôt.",
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
        elements: page.elements.map(toTransmissionVue),
        suivant: page.suivant === null ? null : writeCurseur(page.suivant),
      },
      200,
    );
  });

  app.openapi(getRoute, async (c) => c.json(await show(c, c.req.valid("param").id), 200));

  app.openapi(rejeuRoute, async (c) => {
    const { id } = c.req.valid("param");
    await run(c, id, "rejeu", (code) =>
      db.inCollectivite(code, (tx) => replayTransmission(tx, code, id, clock.now())),
    );
    parts.nudge();
    return c.json(await show(c, id), 200);
  });

  app.openapi(abandonRoute, async (c) => {
    const { id } = c.req.valid("param");
    await run(c, id, "abandon", (code) =>
      db.inCollectivite(code, (tx) => abandonTransmission(tx, code, id, clock.now())),
    );
    // What waited behind it may leave.
    parts.nudge();
    return c.json(await show(c, id), 200);
  });

  async function show(c: Context<Env>, id: string) {
    return toTransmissionVue(await find(c, id));
  }

  async function find(c: Context<Env>, id: string) {
    const { code } = c.var.acces.collectivite;
    const transmission = await db.inCollectivite(code, (tx) =>
      findTransmission(tx, chiffrement, code, id, clock.now()),
    );
    if (!transmission)
      throw new Probleme("transmission-introuvable", "Aucune transmission sous cet identifiant.");
    return transmission;
  }

  async function run(
    c: Context<Env>,
    id: string,
    operation: string,
    act: (code: string) => Promise<boolean>,
  ) {
    const transmission = await find(c, id);
    const { collectivite, logiciel } = c.var.acces;
    if (!(await act(collectivite.code))) {
      throw new Probleme(
        "etat-incompatible",
        `La transmission est « ${transmission.etat} » : ${operation} impossible.`,
      );
    }
    await db.inCollectivite(collectivite.code, (tx) =>
      writeJournal(tx, chiffrement, collectivite.code, {
        quand: clock.now(),
        agent: c.var.agent.identifiant,
        logiciel,
        nature: "modification",
        reference: transmission.reference,
        flux: transmission.flux,
        operation,
        resultat: "fait",
        correlation: id,
      }),
    );
  }
}
