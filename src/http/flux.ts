import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import type { Context } from "hono";
import type {
  Adapter,
  AnyOperation,
  KeptOperation,
  ReadOperation,
  WriteOperation,
} from "../../adapters/contract.ts";
import { findFermeture } from "../domain/fermetures.ts";
import { FLUX, type Flux } from "../domain/flux.ts";
import { consult } from "../intake/consult.ts";
import { consultGardes } from "../intake/gardes.ts";
import { type Acte, transmit } from "../intake/transmit.ts";
import { requireDroit } from "./authenticate.ts";
import { requireBody } from "./body.ts";
import type { Env } from "./env.ts";
import { readIdempotence } from "./idempotency.ts";
import type { Parts } from "./parts.ts";
import { readWait } from "./prefer.ts";
import {
  AGENT_HEADERS,
  COMMON_RESPONSES,
  referenceParam,
  TRANSMISSION_HEADERS,
  transmissionSchema,
} from "./schemas.ts";
import { sendTransmission } from "./transmission-vue.ts";

/** Every operation of every adapter becomes a route here, and nowhere else. */
export function mountFlux(app: OpenAPIHono<Env>, parts: Parts): void {
  for (const flux of FLUX) mountAdapter(app, parts, flux, parts.adapters[flux]);
}

function mountAdapter(app: OpenAPIHono<Env>, parts: Parts, flux: Flux, adapter: Adapter): void {
  for (const [nom, operation] of Object.entries<AnyOperation>(adapter.operations)) {
    if (operation.kind !== "write") mountRead(app, parts, flux, nom, operation);
    else mountWrite(app, parts, flux, nom, operation);
  }
}

/** A reading about the whole collectivité stands under no dossier. */
const isAboutDossier = (operation: AnyOperation) =>
  operation.kind !== "read" || operation.portee !== "collectivite";

/** The reference, then what the operation's own path holds. */
const paramsOf = (operation: AnyOperation): z.ZodObject => {
  const dossier = isAboutDossier(operation) ? referenceParam : z.object({});
  return dossier.extend(operation.parametres?.shape ?? {});
};

/** What `paramsOf` let through: texts, as every part of a path. */
const readParams = ({ reference = null, ...parametres }: Record<string, unknown>) => ({
  reference: reference as string | null,
  parametres: parametres as Record<string, string>,
});

const describe = (flux: Flux, operation: AnyOperation) => ({
  path: `/v1${isAboutDossier(operation) ? "/dossiers/{reference}" : ""}${operation.path}`,
  tags: [flux],
  summary: operation.summary,
  description: operation.description,
});

function mountRead(
  app: OpenAPIHono<Env>,
  parts: Parts,
  flux: Flux,
  nom: string,
  operation: ReadOperation<unknown, unknown> | KeptOperation<unknown, unknown>,
): void {
  const examples = Object.fromEntries(
    operation.examples.map(({ name, summary, corps }) => [name, { summary, value: corps }]),
  );
  const route = createRoute({
    ...describe(flux, operation),
    method: "get",
    middleware: [requireDroit(operation.droit)] as const,
    request: {
      params: paramsOf(operation),
      headers: AGENT_HEADERS,
      // The contract types a query as any schema; here it always is an object of query parameters.
      query: operation.query as z.ZodObject,
    },
    responses: {
      200: {
        description:
          operation.kind === "kept" ? "Ce que la passerelle garde" : "La réponse de France Travail",
        content: { "application/json": { schema: operation.reponse, examples } },
      },
      ...COMMON_RESPONSES,
    },
  });
  app.openapi(route, async (c) => {
    const { collectivite, logiciel } = c.var.acces;
    const lecture = {
      collectivite,
      logiciel,
      agent: c.var.agent,
      ...readParams(c.req.valid("param")),
      flux,
      nom,
      requete: c.req.valid("query"),
      correlation: c.var.correlation,
    };
    const reponse =
      operation.kind === "read"
        ? await consult(parts, { ...lecture, operation })
        : // What is kept always stands under a dossier.
          await consultGardes(parts, { ...lecture, reference: lecture.reference ?? "", operation });
    // Already of the shape that the adapter declares; the status is the only one this route has.
    return c.json(reponse, 200) as never;
  });
}

const METHODS = { POST: "post", PUT: "put", PATCH: "patch", DELETE: "delete" } as const;

function mountWrite(
  app: OpenAPIHono<Env>,
  parts: Parts,
  flux: Flux,
  nom: string,
  operation: WriteOperation<unknown>,
): void {
  const examples = Object.fromEntries(
    operation.examples.map(({ name, summary, corps }) => [name, { summary, value: corps }]),
  );
  const content = { "application/json": { schema: transmissionSchema } };
  const takesBody = operation.method !== "DELETE";
  const route = createRoute({
    ...describe(flux, operation),
    method: METHODS[operation.method],
    middleware: takesBody ? ([requireDroit("ecriture"), requireBody] as const) : [requireDroit("ecriture")],
    request: {
      params: paramsOf(operation),
      headers: AGENT_HEADERS.extend(TRANSMISSION_HEADERS.shape),
      ...(takesBody && {
        body: { content: { "application/json": { schema: operation.schema, examples } }, required: true },
      }),
    },
    responses: {
      201: { description: "Acceptée par France Travail", content },
      202: {
        description: "Issue pas encore connue, ou quelqu'un doit agir : voir etat et derniereErreur",
        content,
      },
      ...COMMON_RESPONSES,
    },
  });
  app.openapi(route, async (c) => {
    // One of the three answers declared above, or a problem: which one is known only when the wait ends.
    return (await handleWrite(c, parts, {
      flux,
      nom,
      operation,
      ...readParams(c.req.valid("param")),
      corps: takesBody ? c.req.valid("json" as never) : {},
    })) as never;
  });
}

async function handleWrite(
  c: Context<Env>,
  parts: Parts,
  acte: Pick<Acte, "flux" | "nom" | "operation" | "parametres" | "corps"> & { reference: string | null },
): Promise<Response> {
  const { transmission, replayed } = await transmit(parts, {
    ...acte,
    // A write always stands under a dossier.
    reference: acte.reference ?? "",
    collectivite: c.var.acces.collectivite,
    logiciel: c.var.acces.logiciel,
    agent: c.var.agent,
    agentNomme: c.var.agentNomme,
    attenteMs: readWait(c.req.header("Prefer")),
    idempotence: await readIdempotence(c),
    correlation: c.var.correlation,
  });
  const fermeture = findFermeture(parts.fermetures, parts.clock.now(), { lecture: false });
  return sendTransmission(c, transmission, { replayed, fermeture });
}
