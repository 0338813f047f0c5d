import { sql } from "drizzle-orm";
import {
  bigint,
  date,
  doublePrecision,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { TYPES_ALERTE } from "../domain/alerte.ts";
import { DELAIS_DITS, ETATS_DITS, TYPES_EVENEMENT_EMIS } from "../domain/evenement-emis.ts";
import { FLUX } from "../domain/flux.ts";
import type { CodeProbleme } from "../domain/probleme.ts";
import { ECHECS_RAPPEL } from "../domain/rappel.ts";
import { bytea, cloisonner, instant, oneOf } from "./colonnes.ts";

/* What editors are told, and where; part of the schema, by the same rules as schema.ts. */

const ETATS_RAPPEL = ["actif", "desactive"] as const;

/**
 * The last `rang` given to an event of a collectivité. Its row is locked from there to the commit, so that events are seen
 * in the order of their `rang`: a reader that has seen one has missed none before it.
 */
export const compteurEvenement = pgTable(
  "compteur_evenement",
  {
    collectivite: text("collectivite").primaryKey(),
    rang: bigint("rang", { mode: "number" }).notNull(),
  },
  (table) => [...cloisonner("compteur_evenement", table.collectivite)],
);

/** What is told to editors: references, codes and dates; nothing of a person. */
export const evenementEmis = pgTable(
  "evenement_emis",
  {
    collectivite: text("collectivite").notNull(),
    id: uuid("id").notNull(),
    rang: bigint("rang", { mode: "number" }).notNull(),
    type: text("type", { enum: TYPES_EVENEMENT_EMIS }).notNull(),
    /** When what it tells happened. */
    quand: instant("quand").notNull(),
    /** Of the dossier; a pseudonym once it is erased; null for what is about a whole flow. */
    reference: text("reference"),
    transmission: uuid("transmission"),
    flux: text("flux", { enum: FLUX }),
    etat: text("etat", { enum: ETATS_DITS }),
    cause: text("cause").$type<CodeProbleme>(),
    delai: text("delai", { enum: DELAIS_DITS }),
    echeance: date("echeance", { mode: "string" }),
    depuis: date("depuis", { mode: "string" }),
    taux: doublePrecision("taux"),
  },
  (table) => [
    primaryKey({ columns: [table.collectivite, table.id] }),
    unique("evenement_emis_rang_unique").on(table.collectivite, table.rang),
    // One deadline of one delay is told once.
    uniqueIndex("evenement_emis_echeance_index")
      .on(table.collectivite, table.reference, table.delai, table.echeance)
      .where(sql`${table.delai} is not null`),
    index("evenement_emis_reference_index").on(table.collectivite, table.reference),
    index("evenement_emis_quand_index").on(table.quand),
    oneOf("evenement_emis_type_check", table.type, TYPES_EVENEMENT_EMIS),
    oneOf("evenement_emis_flux_check", table.flux, FLUX),
    oneOf("evenement_emis_etat_check", table.etat, ETATS_DITS),
    oneOf("evenement_emis_delai_check", table.delai, DELAIS_DITS),
    ...cloisonner("evenement_emis", table.collectivite),
  ],
);

/** A warning that was told and stands still: the same is not told again; it goes when what it tells is over. */
export const alerte = pgTable(
  "alerte",
  {
    collectivite: text("collectivite").notNull(),
    type: text("type", { enum: TYPES_ALERTE }).notNull(),
    flux: text("flux", { enum: FLUX }).notNull(),
    diteLe: instant("dite_le").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.collectivite, table.type, table.flux] }),
    oneOf("alerte_type_check", table.type, TYPES_ALERTE),
    oneOf("alerte_flux_check", table.flux, FLUX),
    ...cloisonner("alerte", table.collectivite),
  ],
);

/** The address at which a software is told. */
export const rappel = pgTable(
  "rappel",
  {
    collectivite: text("collectivite").notNull(),
    logiciel: text("logiciel").notNull(),
    /** Sealed: an address may hold a token of the editor's own. */
    url: bytea("url").notNull(),
    /** Sealed. */
    secret: bytea("secret").notNull(),
    /** Sealed; signs too, until `ancien_jusqua`. */
    ancienSecret: bytea("ancien_secret"),
    ancienJusqua: instant("ancien_jusqua"),
    etat: text("etat", { enum: ETATS_RAPPEL }).notNull(),
    /** Failures in a row, whatever the dossiers; nothing is sent before `reprise_le`. */
    echecs: integer("echecs").notNull().default(0),
    repriseLe: instant("reprise_le"),
    /** The last attempt: when, what was answered, why it failed. */
    essayeLe: instant("essaye_le"),
    statut: integer("statut"),
    echec: text("echec", { enum: ECHECS_RAPPEL }),
    recuLe: instant("recu_le"),
    /** How many events were given up since the registration, and the `rang` after which to read them again. */
    abandonnes: integer("abandonnes").notNull().default(0),
    relireDepuis: bigint("relire_depuis", { mode: "number" }),
    creeLe: instant("cree_le").notNull(),
    modifieLe: instant("modifie_le").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.collectivite, table.logiciel] }),
    oneOf("rappel_etat_check", table.etat, ETATS_RAPPEL),
    oneOf("rappel_echec_check", table.echec, ECHECS_RAPPEL),
    ...cloisonner("rappel", table.collectivite),
  ],
);

/** An event that a software has not received yet: gone once it has, or once it is given up. */
export const rappelAttente = pgTable(
  "rappel_attente",
  {
    collectivite: text("collectivite").notNull(),
    logiciel: text("logiciel").notNull(),
    /** Of the event. */
    rang: bigint("rang", { mode: "number" }).notNull(),
    /** Of its dossier; empty for what is about a whole flow. */
    reference: text("reference").notNull(),
    tentatives: integer("tentatives").notNull().default(0),
    prochaineTentative: instant("prochaine_tentative").notNull(),
    /** The instance that holds it, until `prise_jusqua`. */
    prisePar: text("prise_par"),
    priseJusqua: instant("prise_jusqua"),
    creeLe: instant("cree_le").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.collectivite, table.logiciel, table.rang] }),
    index("rappel_attente_dossier_index").on(table.collectivite, table.logiciel, table.reference, table.rang),
    ...cloisonner("rappel_attente", table.collectivite),
  ],
);

/** When a job was last done, by whichever instance: `collectivite` is `*` for those that cross them. */
export const travail = pgTable(
  "travail",
  {
    collectivite: text("collectivite").notNull(),
    nom: text("nom").notNull(),
    faitLe: instant("fait_le").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.collectivite, table.nom] }),
    ...cloisonner("travail", table.collectivite),
  ],
);
