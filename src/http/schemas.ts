import { z } from "@hono/zod-openapi";
import { STATUTS_DELAI } from "../domain/delai.ts";
import { TYPES_EVENEMENT } from "../domain/fait.ts";
import { FLUX } from "../domain/flux.ts";
import { PROBLEMES } from "../domain/probleme.ts";
import { ETATS } from "../domain/transmission.ts";
import { isReferenceDossier } from "../domain/usager.ts";

const instant = z.string().openapi({ format: "date-time" });
const avertissements = z.array(z.object({ regle: z.string(), message: z.string() }));

export const problemeSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    detail: z.string(),
    instance: z.string(),
    code: z.string().openapi({ enum: Object.keys(PROBLEMES) }),
    aTraiterPar: z.enum(["editeur", "departement", "france-travail", "exploitant"]),
    action: z.string(),
    erreurs: z.array(z.object({ chemin: z.string(), message: z.string() })).optional(),
    franceTravail: z
      .object({
        statut: z.number().int().nullable(),
        code: z.string().nullable(),
        message: z.string().nullable(),
      })
      .optional(),
    transmission: z.lazy(() => transmissionSchema).optional(),
  })
  .openapi("Probleme");

export const transmissionSchema = z
  .object({
    id: z.string(),
    flux: z.enum(FLUX),
    operation: z.string(),
    dossier: z.string(),
    etat: z.enum(ETATS),
    creeeLe: instant,
    tentatives: z.number().int(),
    prochaineTentative: instant.nullable(),
    abandonLe: instant.nullable().openapi({
      description:
        "Bloquée depuis bientôt trente jours : sauf rejeu, la passerelle l'abandonnera à cet instant et effacera son contenu. Annoncé sept jours avant (évènement abandon-proche) ; nul sinon.",
    }),
    ressource: z.string().nullable(),
    remplaceePar: z.string().nullable().openapi({
      description:
        "Abandonnée parce que cette transmission plus récente, qui dit la même chose ou remplace le même objet, part à sa place.",
    }),
    derniereErreur: z
      .object({
        type: z.string(),
        title: z.string(),
        status: z.number().int(),
        detail: z.string(),
        instance: z.string(),
        code: z.string(),
        aTraiterPar: z.string(),
        action: z.string(),
        franceTravail: z.object({
          statut: z.number().int().nullable(),
          code: z.string().nullable(),
          message: z.string().nullable(),
        }),
      })
      .nullable(),
    reponse: z.any().openapi({ description: "La réponse de France Travail, gardée sept jours." }),
    avertissements,
  })
  .openapi("Transmission");

/** The department's own reference of a dossier. */
export const reference = z
  .string()
  .refine(isReferenceDossier, "La référence compte 1 à 64 caractères parmi A-Z a-z 0-9 . _ ~ -")
  .openapi({ example: "D-1", pattern: "^[A-Za-z0-9._~-]{1,64}$" });

export const referenceParam = z.object({
  reference: reference.openapi({ param: { name: "reference", in: "path" } }),
});

const delaiSchema = z
  .object({
    statut: z.enum(STATUTS_DELAI),
    echeance: z.string().nullable().openapi({ format: "date" }),
    jours: z.number().int().nullable(),
    depart: z.enum(["reception", "notification", "estime"]).nullable(),
    motif: z.string().nullable(),
    regles: z.array(z.string()),
  })
  .openapi("Delai");

export const evenementSchema = z
  .object({
    id: z.string(),
    type: z.enum(["droit-notifie", "droit-recu", "droit-fin", ...TYPES_EVENEMENT]),
    date: z.string().openapi({ format: "date" }),
    source: z.enum(["departement", "france-travail", "passerelle"]),
    detail: z.record(z.string(), z.string()).optional(),
  })
  .openapi("Evenement");

const droitRsaSchema = z
  .object({
    dateNotification: z.string().nullable(),
    dateReception: z.string().nullable(),
    dateFin: z.string().nullable(),
  })
  .nullable();

export const dossierSchema = z
  .object({
    reference: z.string(),
    usager: z
      .object({ numeroFranceTravail: z.string().optional(), dateNaissance: z.string().optional() })
      .nullable()
      .openapi({ description: "Le NIR n'est jamais rendu." }),
    droitRsa: droitRsaSchema,
    soumisDroitsDevoirs: z.boolean().nullable(),
    regime: z.enum(["primo-entrant", "stock"]),
    dateObservation: z.string().openapi({ format: "date" }),
    delais: z.object({ orientation: delaiSchema, contrat: delaiSchema }),
    parcours: z.array(evenementSchema),
    avertissements,
  })
  .openapi("Dossier");

const delaiListeSchema = delaiSchema.pick({ statut: true, echeance: true, jours: true });

export const dossierListeSchema = z.object({
  elements: z.array(
    z.object({
      reference: z.string(),
      droitRsa: droitRsaSchema,
      soumisDroitsDevoirs: z.boolean().nullable(),
      regime: z.enum(["primo-entrant", "stock"]),
      delais: z.object({ orientation: delaiListeSchema, contrat: delaiListeSchema }),
    }),
  ),
  suivant: z.string().nullable(),
});

const probleme = (description: string) => ({
  description,
  content: { "application/problem+json": { schema: problemeSchema } },
});

/** The answers that every route under /v1 may give. */
export const COMMON_RESPONSES = {
  400: probleme("Corps qui n'est pas du JSON en UTF-8."),
  401: probleme("Clé absente, inconnue, révoquée ou expirée."),
  403: probleme("Droit insuffisant."),
  404: probleme("Introuvable ; un objet d'une autre collectivité est répondu de même."),
  409: probleme("Conflit avec l'état présent."),
  413: probleme("Corps de plus de 1 Mio."),
  415: probleme("Type de contenu autre que application/json."),
  422: probleme("Données invalides, ou refus de la règle ou de France Travail."),
  500: probleme("Erreur interne."),
  503: probleme("France Travail indisponible (lectures) ; voir Retry-After."),
} as const;

export const AGENT_HEADERS = z.object({
  "Agent-Identifiant": z.string().optional(),
  "Agent-Nom": z.string().optional(),
  "Agent-Prenom": z.string().optional(),
});

export const WRITE_HEADERS = z.object({
  "Idempotency-Key": z.string().optional().openapi({ description: "Un acte, une clé ; gardée 30 jours." }),
});

export const TRANSMISSION_HEADERS = WRITE_HEADERS.extend({
  Prefer: z
    .string()
    .optional()
    .openapi({ description: "wait=N (secondes, 5 par défaut, 30 au plus) ou respond-async." }),
});
