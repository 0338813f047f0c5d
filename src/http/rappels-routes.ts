import { createRoute, z } from "@hono/zod-openapi";
import { ECHECS_RAPPEL } from "../domain/rappel.ts";
import { requireDroit } from "./authenticate.ts";
import { requireBody } from "./body.ts";
import { AGENT_HEADERS, COMMON_RESPONSES, WRITE_HEADERS } from "./schemas.ts";

const tags = ["Rappels"];
const administration = requireDroit("administration");
const headers = AGENT_HEADERS.extend(WRITE_HEADERS.shape);
const instant = z.string().openapi({ format: "date-time" });

const rappelSchema = z
  .object({
    url: z.string(),
    etat: z.enum(["actif", "desactive"]).openapi({
      description: "desactive : l'adresse a répondu 410 ; l'enregistrer de nouveau par PUT la réactive.",
    }),
    creeLe: instant,
    modifieLe: instant,
    ancienSecretJusqua: instant.nullable().openapi({
      description: "Jusque-là, chaque envoi porte aussi la signature du secret précédent.",
    }),
    derniereReception: instant.nullable(),
    dernierEssai: z
      .object({
        date: instant,
        statut: z.number().int().nullable(),
        echec: z.enum(ECHECS_RAPPEL).nullable(),
      })
      .nullable(),
    echecsConsecutifs: z.number().int(),
    prochainEssai: instant
      .nullable()
      .openapi({ description: "Rien n'est envoyé avant, après des échecs répétés." }),
    enAttente: z.object({ nombre: z.number().int(), plusAncien: instant.nullable() }),
    abandonnes: z.number().int().openapi({
      description: "Évènements que l'adresse n'a pas reçus en cinq jours, depuis l'enregistrement.",
    }),
    aRelireDepuis: z.string().nullable().openapi({
      description: "Curseur à donner à GET /v1/evenements pour relire ce qui a été abandonné.",
    }),
  })
  .openapi("Rappel");

const secretSchema = z.string().openapi({
  description: "Donné une seule fois, et pas à une requête rejouée : à garder. Forme de Standard Webhooks.",
  example: "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
});
const avecSecretSchema = rappelSchema.extend({ secret: secretSchema.optional() }).openapi("RappelAvecSecret");
const json = <S extends z.ZodType>(schema: S) => ({ "application/json": { schema } });

/** `PUT /v1/rappels`. */
export const putRoute = createRoute({
  method: "put",
  path: "/v1/rappels",
  tags,
  summary: "Enregistrer l'adresse où ce logiciel est prévenu",
  description:
    "Une adresse par logiciel, en https, publique. Les évènements de GET /v1/evenements y sont envoyés par POST, un par un, dès " +
    "maintenant, dans l'ordre pour un même dossier. Chaque envoi est signé comme le veut Standard Webhooks : en-têtes webhook-id, " +
    "webhook-timestamp et webhook-signature, à vérifier avec une bibliothèque « standardwebhooks » et le secret répondu ici, une " +
    "seule fois. Répondre 2xx dans les dix secondes, traiter ensuite ; un même webhook-id peut arriver deux fois. Toute autre " +
    "réponse, redirections comprises, vaut échec : l'envoi est repris, de plus en plus espacé, pendant cinq jours, puis abandonné ; " +
    "l'évènement reste à lire par GET /v1/evenements. 410 désactive l'adresse. Changer d'adresse garde le secret.",
  middleware: [administration, requireBody] as const,
  request: {
    headers,
    body: {
      content: json(
        z
          .strictObject({ url: z.string({ error: "Une adresse https complète est attendue." }) })
          .openapi("RappelRecu", { example: { url: "https://logiciel.exemple.fr/rappels" } }),
      ),
      required: true,
    },
  },
  responses: {
    200: { description: "Adresse changée, ou confirmée", content: json(avecSecretSchema) },
    201: { description: "Adresse enregistrée, avec son secret", content: json(avecSecretSchema) },
    ...COMMON_RESPONSES,
  },
});

/** `GET /v1/rappels`. */
export const getRoute = createRoute({
  method: "get",
  path: "/v1/rappels",
  tags,
  summary: "L'adresse enregistrée, et comment vont ses envois",
  middleware: [administration] as const,
  responses: {
    200: { description: "L'adresse, sans son secret", content: json(rappelSchema) },
    ...COMMON_RESPONSES,
  },
});

/** `POST /v1/rappels/secret`. */
export const secretRoute = createRoute({
  method: "post",
  path: "/v1/rappels/secret",
  tags,
  summary: "Renouveler le secret",
  description:
    "Pendant 24 heures chaque envoi porte deux signatures, du nouveau secret puis de l'ancien : le temps de changer l'un pour l'autre.",
  middleware: [administration] as const,
  request: { headers },
  responses: {
    200: { description: "Le nouveau secret", content: json(avecSecretSchema) },
    ...COMMON_RESPONSES,
  },
});

/** `DELETE /v1/rappels`. */
export const deleteRoute = createRoute({
  method: "delete",
  path: "/v1/rappels",
  tags,
  summary: "Ne plus être prévenu",
  description: "Ce qui attendait n'est pas envoyé ; les évènements restent à lire par GET /v1/evenements.",
  middleware: [administration] as const,
  request: { headers },
  responses: { 204: { description: "Retirée" }, ...COMMON_RESPONSES },
});
