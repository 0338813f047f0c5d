import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import type { Context } from "hono";
import { findFermeture } from "../domain/fermetures.ts";
import { FLUX } from "../domain/flux.ts";
import { Probleme } from "../domain/probleme.ts";
import { ETATS } from "../domain/transmission.ts";
import type { Tx } from "../persistence/database.ts";
import { CANAL_ISSUES, notifyInstances } from "../persistence/ecoute.ts";
import { runOnce } from "../persistence/idempotence.ts";
import { writeJournal } from "../persistence/journal.ts";
import { abandonTransmission, replayTransmission } from "../persistence/settle.ts";
import { findTransmission, listTransmissions, type Transmission } from "../persistence/transmissions.ts";
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

const command = (verbe: "rejeu" | "abandon", summary: string, description: string) =>
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

/** @returns false when the état of the transmission does not allow it */
type Command = (tx: Tx, collectivite: string, transmission: Transmission, now: number) => Promise<boolean>;

/** Whether France Travail can be asked if the act was done after all. */
function canLookUp({ adapters }: Parts, { flux, operation }: Transmission): boolean {
  const declared = adapters[flux].operations[operation];
  return declared?.kind === "write" && declared.reconcile !== undefined;
}

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

  app.openapi(rejeuRoute, (c) =>
    run(c, c.req.valid("param").id, "rejeu", (tx, code, transmission, now) =>
      replayTransmission(tx, code, transmission.id, now, { looksUp: canLookUp(parts, transmission) }),
    ),
  );
  app.openapi(abandonRoute, (c) =>
    run(c, c.req.valid("param").id, "abandon", (tx, code, { id }, now) =>
      abandonTransmission(tx, code, id, now),
    ),
  );

  async function show(c: Context<Env>, id: string) {
    const { code } = c.var.acces.collectivite;
    return toTransmissionVue(await db.inCollectivite(code, (tx) => find(tx, code, id)), readFermeture());
  }

  function readFermeture() {
    return findFermeture(parts.fermetures, clock.now(), { lecture: false });
  }

  async function find(tx: Tx, code: string, id: string) {
    const transmission = await findTransmission(tx, chiffrement, code, id, clock.now());
    if (!transmission)
      throw new Probleme("transmission-introuvable", "Aucune transmission sous cet identifiant.");
    return transmission;
  }

  /** A command on one transmission: the idempotency key, the act and its line in the journal in one transaction. */
  async function run(c: Context<Env>, id: string, operation: string, act: Command) {
    const { collectivite, logiciel } = c.var.acces;
    const { code } = collectivite;
    const now = clock.now();
    const received = await readIdempotence(c);
    const idempotence = received && { ...received, logiciel, now };
    const { replayed } = await db.inCollectivite(code, (tx) =>
      runOnce(tx, chiffrement, code, idempotence, async () => {
        const transmission = await find(tx, code, id);
        if (!(await act(tx, code, transmission, now))) {
          throw new Probleme(
            "etat-incompatible",
            `La transmission est « ${transmission.etat} » : ${operation} impossible.`,
          );
        }
        await writeJournal(tx, chiffrement, code, {
          quand: now,
          agent: c.var.agent.identifiant,
          logiciel,
          nature: "modification",
          reference: transmission.reference,
          flux: transmission.flux,
          operation,
          resultat: "fait",
          correlation: id,
        });
        await notifyInstances(tx, CANAL_ISSUES, id);
        return { type: "transmission", id, statut: 200 };
      }),
    );
    // What was replayed leaves now, and so may what waited behind what was abandoned.
    parts.nudge();
    // Whoever still waits for what was abandoned is told now, not when its time is over.
    parts.wake(id);
    markReplayed(c, replayed);
    return c.json(await show(c, id), 200);
  }
}
