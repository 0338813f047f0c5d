import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import type { Context } from "hono";
import { toDateLocale } from "../domain/date-civile.ts";
import { checkReception, toEngagement } from "../domain/engagement-recu.ts";
import { Probleme } from "../domain/probleme.ts";
import { declareEngagement } from "../intake/registre.ts";
import { listChangements } from "../persistence/engagements.ts";
import { measureEngagements } from "../pilotage/engagements.ts";
import { requireDroit } from "./authenticate.ts";
import { requireBody } from "./body.ts";
import { engagementRecuSchema, fluxSchema } from "./engagement-recu.ts";
import { changementSchema, engagementSchema, toChangementVue, toEngagementVue } from "./engagement-vue.ts";
import type { Env } from "./env.ts";
import { markReplayed, readDeclarant } from "./idempotency.ts";
import { curseur, limite, readCurseur, writeCurseur } from "./list.ts";
import type { Parts } from "./parts.ts";
import { AGENT_HEADERS, COMMON_RESPONSES, WRITE_HEADERS } from "./schemas.ts";

const tags = ["Annexe 5"];
const fluxParam = z.object({ flux: fluxSchema.openapi({ param: { name: "flux", in: "path" } }) });
const list = (element: z.ZodType) => ({
  "application/json": {
    schema: z.object({ elements: z.array(element), suivant: z.string().nullable() }),
  },
});

const listRoute = createRoute({
  method: "get",
  path: "/v1/engagements",
  tags,
  summary: "Les sept lignes de l'annexe 5 : ce qui est déclaré, ce qui est mesuré",
  description:
    "L'état vient du trafic seul. effectif : dès la première transmission acceptée en production (A5-04). interrompu : sept jours entiers sans rien alors qu'un dossier attendait l'acte. en-retard : l'échéance est passée (A5-03). pret : l'API de France Travail n'est pas ouverte, jamais en retard. Ce qui passe en recette ne compte pas comme production ; le bac à sable compte chez lui, données fictives. La ligne autres compte les lectures. Un contrôle, non les chiffres nationaux.",
  middleware: [requireDroit("pilotage")] as const,
  responses: {
    200: { description: "Les sept lignes, dans l'ordre de l'annexe 5", content: list(engagementSchema) },
    ...COMMON_RESPONSES,
  },
});

const putRoute = createRoute({
  method: "put",
  path: "/v1/engagements/{flux}",
  tags,
  summary: "Déclarer une ligne de l'annexe 5",
  description:
    "Remplace ce qui était déclaré de la ligne ; l'historique garde qui, quand, avant et après. Ce qui est mesuré ne se saisit pas. Une attestation ne vaut que pour ce qui ne passe pas par la passerelle. rdv-insertion ailleurs que pour les rendez-vous est signalé, non refusé (A5-02).",
  middleware: [requireDroit("pilotage"), requireBody] as const,
  request: {
    params: fluxParam,
    headers: AGENT_HEADERS.extend(WRITE_HEADERS.shape),
    body: {
      required: true,
      content: {
        "application/json": {
          schema: engagementRecuSchema,
          examples: {
            api: {
              summary: "Par les API, avant la fin d'un trimestre",
              value: { modalite: "api-editeur", editeur: "Éditeur du logiciel RSA", echeance: "2026-T2" },
            },
            attestee: {
              summary: "Par un outil commun, attesté",
              value: {
                modalite: "suivi-de-parcours",
                echeance: "2026-01-31",
                attestation: { date: "2026-01-15", auteur: "Chef de projet", piece: "pv-deploiement.pdf" },
              },
            },
            sansObjet: { summary: "Mise à part", value: { sansObjet: "Aucune délégation prévue" } },
          },
        },
      },
    },
  },
  responses: {
    200: {
      description: "La ligne telle qu'elle est",
      content: { "application/json": { schema: engagementSchema } },
    },
    ...COMMON_RESPONSES,
  },
});

const historiqueRoute = createRoute({
  method: "get",
  path: "/v1/engagements/{flux}/historique",
  tags,
  summary: "Les changements d'une ligne, le plus récent d'abord",
  middleware: [requireDroit("pilotage")] as const,
  request: { params: fluxParam, query: z.strictObject({ limite, curseur }) },
  responses: {
    200: { description: "Une page de changements", content: list(changementSchema) },
    ...COMMON_RESPONSES,
  },
});

/** The routes of the register of Annexe 5. */
export function mountEngagements(app: OpenAPIHono<Env>, parts: Parts): void {
  const { db, chiffrement, clock } = parts;

  app.openapi(listRoute, async (c) =>
    c.json({ elements: (await measure(c)).map(toEngagementVue), suivant: null }, 200),
  );

  app.openapi(putRoute, async (c) => {
    const { fuseau } = c.var.acces.collectivite;
    const { flux } = c.req.valid("param");
    const recu = c.req.valid("json");
    const erreurs = checkReception(flux, recu, toDateLocale(clock.now(), fuseau));
    if (erreurs.length > 0)
      throw new Probleme(
        "donnees-invalides",
        `${erreurs.length} erreur${erreurs.length > 1 ? "s" : ""} : voir « erreurs ».`,
        { erreurs },
      );
    const { replayed } = await declareEngagement(parts, await readDeclarant(c), toEngagement(flux, recu));
    markReplayed(c, replayed);
    const found = (await measure(c)).find((one) => one.flux === flux);
    if (!found) throw new Error(`no row of the flow ${flux}`);
    return c.json(toEngagementVue(found), 200);
  });

  app.openapi(historiqueRoute, async (c) => {
    const { code } = c.var.acces.collectivite;
    const { limite, curseur } = c.req.valid("query");
    const avant = readCurseur(curseur, z.number().int());
    const filtre = { flux: c.req.valid("param").flux, limite, avant };
    const page = await db.inCollectivite(code, (tx) => listChangements(tx, chiffrement, code, filtre));
    const suivant = page.suivant === null ? null : writeCurseur(page.suivant);
    return c.json({ elements: page.elements.map(toChangementVue), suivant }, 200);
  });

  function measure(c: Context<Env>) {
    const { collectivite } = c.var.acces;
    const dateObservation = toDateLocale(clock.now(), collectivite.fuseau);
    const { mode, fermes } = parts;
    return db.inCollectivite(collectivite.code, (tx) =>
      measureEngagements(tx, chiffrement, collectivite, { dateObservation, mode, fermes }),
    );
  }
}
