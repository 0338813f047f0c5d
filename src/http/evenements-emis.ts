import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import {
  DELAIS_DITS,
  ETATS_DITS,
  TYPES_EVENEMENT_EMIS,
  toEvenementDit,
  writeCurseurEvenement,
} from "../domain/evenement-emis.ts";
import { FLUX } from "../domain/flux.ts";
import { listEvenementsEmis } from "../persistence/evenements-emis.ts";
import { requireDroit } from "./authenticate.ts";
import type { Env } from "./env.ts";
import { curseur, limite, readCurseur } from "./list.ts";
import type { Parts } from "./parts.ts";
import { COMMON_RESPONSES } from "./schemas.ts";

export const evenementEmisSchema = z
  .object({
    id: z.string().openapi({
      description:
        "Le même à chaque envoi, et dans l'en-tête webhook-id : ce qui a déjà été reçu s'y reconnaît.",
    }),
    type: z.enum(TYPES_EVENEMENT_EMIS),
    date: z.string().openapi({ format: "date-time" }),
    dossier: z.string().optional().openapi({
      description:
        "La référence du dossier ; un pseudonyme après son effacement ; absente de ce qui touche un flux entier.",
    }),
    transmission: z.string().optional(),
    flux: z.enum(FLUX).optional(),
    etat: z.enum(ETATS_DITS).optional(),
    cause: z
      .string()
      .optional()
      .openapi({ description: "Code du vocabulaire des erreurs : /documentation/problemes." }),
    aTraiterPar: z.enum(["editeur", "departement", "france-travail", "exploitant"]).optional(),
    delai: z.enum(DELAIS_DITS).optional(),
    echeance: z.string().optional().openapi({ format: "date" }),
    depuis: z.string().optional().openapi({
      format: "date",
      description:
        "flux-interrompu : le jour du dernier acte accepté ; taux-echec-eleve : le premier des sept jours comptés.",
    }),
    taux: z.number().optional().openapi({
      description: "taux-echec-eleve : part des actes des sept jours refusés ou bloqués, de 0 à 1.",
    }),
    curseur: z.string().openapi({
      description: "Pour lire ce qui a suivi cet évènement : GET /v1/evenements?curseur=…",
    }),
  })
  .openapi("EvenementEmis", {
    example: {
      id: "3f0c9a52-7b1e-4a55-9a53-2f1f0b8c9d10",
      type: "transmission-bloquee",
      date: "2026-02-12T11:00:03.000Z",
      dossier: "D-1",
      transmission: "7eb9d33f-3b1d-4a6e-9a53-2f1f0b8c9d10",
      flux: "orientation",
      etat: "bloquee",
      cause: "usager-inconnu",
      aTraiterPar: "departement",
      curseur: "MTI",
    },
  });

const listRoute = createRoute({
  method: "get",
  path: "/v1/evenements",
  tags: ["Rappels"],
  summary: "Ce qui s'est passé, le plus ancien d'abord",
  description:
    "Les mêmes évènements que ceux qui sont envoyés aux adresses de rappel, gardés 90 jours : issue d'une transmission " +
    "(transmission-acceptee, -refusee, -bloquee, -abandonnee), abandon à venir d'une transmission bloquée depuis bientôt trente jours " +
    "(abandon-proche, sept jours avant : echeance dit le jour), échéance des sept prochains jours non tenue (echeance-proche, une " +
    "fois par dossier, délai et échéance). Et, regardé une fois par jour, ce qui touche un flux entier : sept jours sans rien d'accepté " +
    "alors qu'un acte est dû (flux-interrompu), un acte sur dix refusé ou bloqué en sept jours, sur dix au moins (taux-echec-eleve) ; une " +
    "fois, puis de nouveau si cela revient après avoir cessé. Ni identité, ni contenu. Pour suivre sans rien perdre : garder le « curseur » du " +
    "dernier évènement traité et le donner à la lecture suivante ; aucun évènement ne paraît après coup avant un évènement déjà lu.",
  middleware: [requireDroit("lecture")] as const,
  request: { query: z.strictObject({ limite, curseur }) },
  responses: {
    200: {
      description: "Une page d'évènements ; « suivant » est nul sur la dernière",
      content: {
        "application/json": {
          schema: z.object({ elements: z.array(evenementEmisSchema), suivant: z.string().nullable() }),
        },
      },
    },
    ...COMMON_RESPONSES,
  },
});

/** The route of what was told to editors, to be read again. */
export function mountEvenementsEmis(app: OpenAPIHono<Env>, { db }: Parts): void {
  app.openapi(listRoute, async (c) => {
    const { limite, curseur } = c.req.valid("query");
    const { code } = c.var.acces.collectivite;
    const apres = readCurseur(curseur, z.number().int().min(0)) ?? 0;
    const page = await db.inCollectivite(code, (tx) => listEvenementsEmis(tx, code, { apres, limite }));
    return c.json(
      {
        elements: page.elements.map(toEvenementDit),
        suivant: page.suivant === null ? null : writeCurseurEvenement(page.suivant),
      },
      200,
    );
  });
}
