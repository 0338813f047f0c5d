import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import type { Context } from "hono";
import { isDateCivile, toDateLocale } from "../domain/date-civile.ts";
import { STATUTS_DELAI } from "../domain/delai.ts";
import { Probleme } from "../domain/probleme.ts";
import { isReferenceDossier } from "../domain/usager.ts";
import { type Declarant, declareDossier, eraseDossier } from "../intake/declare.ts";
import { listDossiers } from "../persistence/dossiers-liste.ts";
import { requireDroit } from "./authenticate.ts";
import { requireBody } from "./body.ts";
import { dossierRecuSchema, toDossierRecu } from "./dossier-recu.ts";
import { readDossier } from "./dossier-vue.ts";
import type { Env } from "./env.ts";
import { markReplayed, readIdempotence } from "./idempotency.ts";
import { curseur, dateCivile, limite, readCurseur, writeCurseur } from "./list.ts";
import type { Parts } from "./parts.ts";
import {
  AGENT_HEADERS,
  COMMON_RESPONSES,
  dossierListeSchema,
  dossierSchema,
  referenceParam,
  WRITE_HEADERS,
} from "./schemas.ts";

const json = <S extends z.ZodType>(schema: S) => ({ "application/json": { schema } });
const tags = ["Dossiers"];

const putRoute = createRoute({
  method: "put",
  path: "/v1/dossiers/{reference}",
  tags,
  summary: "Déclarer ou remplacer un dossier",
  description:
    "Un dossier est une personne (allocataire, conjoint ou partenaire : un chacun) sous la référence du département. " +
    "L'identité est donnée une fois ; France Travail n'est pas interrogé ici. nom et prenom sont admis et ne sont pas gardés. " +
    "Une identité partielle complète celle qui est connue ; celle d'une autre personne la remplace, sauf après un acte accepté (409). " +
    "Une identité complétée ou corrigée fait repartir d'eux-mêmes, dans l'ordre, les actes que la recherche de la personne avait bloqués.",
  middleware: [requireDroit("ecriture"), requireBody] as const,
  request: {
    params: referenceParam,
    headers: AGENT_HEADERS.extend(WRITE_HEADERS.shape),
    body: { content: json(dossierRecuSchema), required: true },
  },
  responses: {
    200: { description: "Dossier remplacé", content: json(dossierSchema) },
    201: { description: "Dossier créé", content: json(dossierSchema) },
    ...COMMON_RESPONSES,
  },
});

const getRoute = createRoute({
  method: "get",
  path: "/v1/dossiers/{reference}",
  tags,
  summary: "Le dossier, ses deux délais, son parcours",
  middleware: [requireDroit("lecture")] as const,
  request: {
    params: referenceParam,
    query: z.strictObject({
      dateObservation: dateCivile
        .optional()
        .openapi({ description: "Calculer à cette date ; par défaut, aujourd'hui." }),
    }),
  },
  responses: { 200: { description: "Le dossier", content: json(dossierSchema) }, ...COMMON_RESPONSES },
});

const listRoute = createRoute({
  method: "get",
  path: "/v1/dossiers",
  tags,
  summary: "Les dossiers, l'échéance la plus proche d'abord",
  description:
    "Sans « delai », l'ordre est celui de la première échéance non tenue, et « statut » vaut pour l'un ou l'autre des deux délais.",
  middleware: [requireDroit("lecture")] as const,
  request: {
    query: z.strictObject({
      delai: z.enum(["orientation", "contrat"], "orientation ou contrat est attendu.").optional(),
      statut: z.enum(STATUTS_DELAI, `Un statut est attendu : ${STATUTS_DELAI.join(", ")}.`).optional(),
      echeanceAvant: dateCivile
        .optional()
        .openapi({ description: "Échéance strictement antérieure à cette date." }),
      limite,
      curseur,
    }),
  },
  responses: {
    200: { description: "Une page de dossiers", content: json(dossierListeSchema) },
    ...COMMON_RESPONSES,
  },
});

const deleteRoute = createRoute({
  method: "delete",
  path: "/v1/dossiers/{reference}",
  tags,
  summary: "Effacer les données de la personne",
  description:
    "Le journal garde un pseudonyme. 409 transmissions-en-cours tant que des transmissions attendent.",
  middleware: [requireDroit("administration")] as const,
  request: { params: referenceParam, headers: AGENT_HEADERS.extend(WRITE_HEADERS.shape) },
  responses: { 204: { description: "Effacé" }, ...COMMON_RESPONSES },
});

const curseurSchema = z.tuple([
  z.string().refine(isDateCivile).nullable(),
  z.string().refine(isReferenceDossier),
]);

/** Who declares, for src/intake/declare. */
export async function readDeclarant(c: Context<Env>): Promise<Declarant> {
  const { collectivite, logiciel } = c.var.acces;
  return {
    collectivite,
    logiciel,
    agent: c.var.agent,
    idempotence: await readIdempotence(c),
    correlation: c.var.correlation,
  };
}

/** The routes of dossiers, their facts apart. */
export function mountDossiers(app: OpenAPIHono<Env>, parts: Parts): void {
  const today = (c: Context<Env>) => toDateLocale(parts.clock.now(), c.var.acces.collectivite.fuseau);

  app.openapi(putRoute, async (c) => {
    const { reference } = c.req.valid("param");
    const done = await declareDossier(
      parts,
      await readDeclarant(c),
      reference,
      toDossierRecu(c.req.valid("json")),
    );
    // What its identity had blocked may leave now.
    parts.nudge();
    markReplayed(c, done.replayed);
    const dossier = await readDossier(parts, c.var.acces.collectivite, reference, today(c));
    return c.json(dossier, done.statut === 201 ? 201 : 200);
  });

  app.openapi(getRoute, async (c) => {
    const { reference } = c.req.valid("param");
    const { dateObservation = today(c) } = c.req.valid("query");
    return c.json(await readDossier(parts, c.var.acces.collectivite, reference, dateObservation), 200);
  });

  app.openapi(listRoute, async (c) => {
    const { collectivite } = c.var.acces;
    const { delai, statut, echeanceAvant, limite, curseur } = c.req.valid("query");
    const page = await parts.db.inCollectivite(collectivite.code, (tx) =>
      listDossiers(tx, collectivite, {
        delai,
        statut,
        echeanceAvant,
        limite,
        apres: readCurseur(curseur, curseurSchema),
        aujourdhui: today(c),
      }),
    );
    return c.json({ elements: page.elements, suivant: page.suivant && writeCurseur(page.suivant) }, 200);
  });

  app.openapi(deleteRoute, async (c) => {
    const done = await eraseDossier(parts, await readDeclarant(c), c.req.valid("param").reference);
    markReplayed(c, done.replayed);
    if (done.statut !== 204) throw new Probleme("erreur-interne", "Effacement non confirmé.");
    return c.body(null, 204);
  });
}
