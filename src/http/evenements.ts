import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { type FaitNouveau, TYPES_EVENEMENT } from "../domain/fait.ts";
import { Probleme } from "../domain/probleme.ts";
import { declareEvenement, withdrawEvenement } from "../intake/declare.ts";
import { findFait } from "../persistence/faits.ts";
import { requireDroit } from "./authenticate.ts";
import { requireBody } from "./body.ts";
import { readDeclarant } from "./dossiers.ts";
import type { Env } from "./env.ts";
import { markReplayed } from "./idempotency.ts";
import { dateCivile } from "./list.ts";
import type { Parts } from "./parts.ts";
import {
  AGENT_HEADERS,
  COMMON_RESPONSES,
  evenementSchema,
  referenceParam,
  WRITE_HEADERS,
} from "./schemas.ts";

const QUOTITES = ["cible", "minoree", "majoree", "dispense"] as const;
const COMMENCE = "accompagnement-intensif-commence";
const SEULEMENT = `Ce champ n'accompagne que le type ${COMMENCE}.`;

const evenementRecuSchema = z
  .strictObject({
    type: z.enum(TYPES_EVENEMENT, `Un type est attendu : ${TYPES_EVENEMENT.join(", ")}.`),
    date: dateCivile,
    referent: z
      .string({ error: "Un code du département est attendu." })
      .regex(
        /^[A-Za-z0-9._~-]{1,64}$/,
        "Un code du département est attendu : 1 à 64 caractères parmi A-Z a-z 0-9 . _ ~ -",
      )
      .optional()
      .openapi({ description: "Code du département, jamais un nom." }),
    quotite: z.enum(QUOTITES, `Une quotité est attendue : ${QUOTITES.join(", ")}.`).optional(),
  })
  .superRefine((evenement, context) => {
    for (const champ of ["referent", "quotite"] as const) {
      if (evenement.type === COMMENCE && evenement[champ] === undefined) {
        context.addIssue({
          code: "custom",
          path: [champ],
          message: `Champ obligatoire pour le type ${COMMENCE}.`,
        });
      }
      if (evenement.type !== COMMENCE && evenement[champ] !== undefined) {
        context.addIssue({ code: "custom", path: [champ], message: SEULEMENT });
      }
    }
  })
  .openapi("EvenementRecu", { example: { type: "orientation-notifiee", date: "2026-01-28" } });

const content = { "application/json": { schema: evenementSchema } };
const tags = ["Dossiers"];

const postRoute = createRoute({
  method: "post",
  path: "/v1/dossiers/{reference}/evenements",
  tags,
  summary: "Dire ce qui s'est fait hors de la passerelle",
  description:
    "Le même type à la même date, d'où qu'il vienne, est le même fait (200). Une seconde orientation-decidee reçue est une " +
    "réorientation. Le mois court de orientation-notifiee, sinon de la décision. Les dates à venir sont gardées.",
  middleware: [requireDroit("ecriture"), requireBody] as const,
  request: {
    params: referenceParam,
    headers: AGENT_HEADERS.extend(WRITE_HEADERS.shape),
    body: { content: { "application/json": { schema: evenementRecuSchema } }, required: true },
  },
  responses: {
    200: { description: "Fait déjà connu", content },
    201: { description: "Fait gardé", content },
    ...COMMON_RESPONSES,
  },
});

const deleteRoute = createRoute({
  method: "delete",
  path: "/v1/dossiers/{reference}/evenements/{id}",
  tags,
  summary: "Retirer un fait déclaré par le département",
  middleware: [requireDroit("ecriture")] as const,
  request: {
    params: referenceParam.extend({ id: z.string().openapi({ param: { name: "id", in: "path" } }) }),
    headers: AGENT_HEADERS.extend(WRITE_HEADERS.shape),
  },
  responses: { 204: { description: "Retiré" }, ...COMMON_RESPONSES },
});

/** The routes of what was done outside the gateway. */
export function mountEvenements(app: OpenAPIHono<Env>, parts: Parts): void {
  app.openapi(postRoute, async (c) => {
    const { reference } = c.req.valid("param");
    const done = await declareEvenement(
      parts,
      await readDeclarant(c),
      reference,
      toFait(c.req.valid("json")),
    );
    markReplayed(c, done.replayed);
    const { code } = c.var.acces.collectivite;
    const fait = await parts.db.inCollectivite(code, (tx) => findFait(tx, code, reference, done.id));
    if (!fait) throw new Probleme("evenement-introuvable", "Cet évènement a été retiré depuis.");
    const { id, type, date, source, detail } = fait;
    const vue = { id, type, date, source, ...(detail && { detail: { ...detail } }) };
    return c.json(vue, done.statut === 201 ? 201 : 200);
  });

  app.openapi(deleteRoute, async (c) => {
    const { reference, id } = c.req.valid("param");
    const done = await withdrawEvenement(parts, await readDeclarant(c), reference, id);
    markReplayed(c, done.replayed);
    return c.body(null, 204);
  });
}

function toFait({ type, date, referent, quotite }: z.infer<typeof evenementRecuSchema>): FaitNouveau {
  if (referent === undefined || quotite === undefined) return { type, date };
  return { type, date, detail: { referent, quotite } };
}
