import { z } from "@hono/zod-openapi";
import { MODALITES, MODALITES_SIMPLES } from "../domain/engagement.ts";
import { ETATS_ENGAGEMENT } from "../domain/engagement-etat.ts";
import type { ChangementEngagement } from "../persistence/engagements.ts";
import type { LigneEngagement } from "../pilotage/engagements.ts";
import { fluxSchema } from "./engagement-recu.ts";

const jour = z.string().nullable().openapi({ format: "date" });
const nombre = z.number().int();

const declareSchema = z.object({
  flux: fluxSchema,
  modalite: z.enum(MODALITES).nullable(),
  modalites: z.array(z.enum(MODALITES_SIMPLES)),
  precision: z.string().nullable(),
  editeur: z.string().nullable(),
  echeance: z.string().nullable().openapi({ description: "Une date, ou un trimestre (2026-T2)." }),
  sansObjet: z.string().nullable(),
  attestation: z
    .object({ date: z.string().openapi({ format: "date" }), auteur: z.string(), piece: z.string() })
    .nullable()
    .openapi({
      description: "La parole du chef de projet : à montrer comme « déclaré », jamais « mesuré ».",
    }),
});

const traficSchema = z.object({
  premiereAcceptee: jour,
  derniereAcceptee: jour,
  acceptees30j: nombre.openapi({
    description: "Sur les trente derniers jours, celui de l'observation compris.",
  }),
  refusees30j: nombre,
});

const mesureSchema = traficSchema
  .extend({
    etat: z.enum(ETATS_ENGAGEMENT),
    regle: z.string().openapi({ description: "La règle qui le dit ; api : le contrat de cette API." }),
    origine: z.enum(["mesure", "attestation"]).nullable().openapi({
      description: "Le trafic, la parole du chef de projet (« déclaré »), ou ni l'un ni l'autre.",
    }),
    stable: z
      .boolean()
      .openapi({ description: "Déployé depuis 30 jours, sans semaine ouvrée où rien ne passe (A5-04)." }),
    dateObservation: z.string().openapi({ format: "date" }),
    mode: z
      .enum(["production", "bac-a-sable"])
      .openapi({ description: "De quel trafic il s'agit ; bac-a-sable : données fictives." }),
    couverture: z.number().nullable().openapi({
      description:
        "Personnes concernées dont l'acte a été transmis ici / personnes concernées, de 0 à 1 ; null : sans objet.",
    }),
    concernes: nombre.nullable().openapi({
      description:
        "Dossiers dont un droit est reçu (orientation), orientés (rendez-vous à accompagnement), dont une sanction est proposée ou décidée (sanction).",
    }),
    transmis: nombre.nullable(),
    dueDepuis: jour.openapi({ description: "Depuis quand un dossier attend cet acte ; null : aucun." }),
    recette: traficSchema
      .nullable()
      .openapi({ description: "Ce qui a été essayé en recette, et ne prouve rien." }),
  })
  .openapi("MesureEngagement");

export const engagementSchema = declareSchema
  .extend({
    ligne: z.string().openapi({ description: "Le nom exact de la ligne dans la convention." }),
    mesure: mesureSchema,
    avertissements: z.array(z.object({ regle: z.string(), message: z.string() })),
  })
  .openapi("Engagement");

export const changementSchema = z
  .object({
    quand: z.string().openapi({ format: "date-time" }),
    auteur: z.object({ identifiant: z.string(), nom: z.string(), prenom: z.string() }),
    logiciel: z.string(),
    avant: declareSchema.nullable().openapi({ description: "null : rien n'était déclaré." }),
    apres: declareSchema,
  })
  .openapi("ChangementEngagement");

const RIEN = {
  modalite: null,
  modalites: [],
  precision: null,
  editeur: null,
  echeance: null,
  sansObjet: null,
  attestation: null,
};

/** A row as the API shows it: one of which nothing is declared has nulls. */
export function toEngagementVue({ flux, ligne, engagement, mesure, avertissements }: LigneEngagement) {
  const declare = engagement ?? { flux, ...RIEN };
  return {
    ...declare,
    modalites: [...declare.modalites],
    ligne,
    mesure,
    avertissements: [...avertissements],
  };
}

/** A change of a row as the API shows it. */
export function toChangementVue({ quand, auteur, logiciel, avant, apres }: ChangementEngagement) {
  return {
    quand: new Date(quand).toISOString(),
    auteur,
    logiciel,
    avant: avant && { ...avant, modalites: [...avant.modalites] },
    apres: { ...apres, modalites: [...apres.modalites] },
  };
}
