import {
  bigint,
  boolean,
  date,
  doublePrecision,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
} from "drizzle-orm/pg-core";
import type { Compteur } from "../domain/couverture.ts";
import { type Regime, STATUTS_DELAI } from "../domain/delai.ts";
import { MODALITES, MODALITES_SIMPLES } from "../domain/engagement.ts";
import { FLUX } from "../domain/flux.ts";
import { MODES } from "../domain/mode.ts";
import { allOf, bytea, cloisonner, instant, oneOf } from "./colonnes.ts";

/* What the chef de projet declares, and what is counted while it happens; part of the schema, by the same rules as schema.ts. */

const DELAIS = ["orientation", "contrat"] as const;

/** What the département declares of one row of Annexe 5; no row is a row not declared. */
export const engagement = pgTable(
  "engagement",
  {
    collectivite: text("collectivite").notNull(),
    flux: text("flux", { enum: FLUX }).notNull(),
    modalite: text("modalite", { enum: MODALITES }),
    modalites: text("modalites", { enum: MODALITES_SIMPLES }).array().notNull(),
    editeur: text("editeur"),
    /** A civil date, or a quarter `2026-T2`. */
    echeance: text("echeance"),
    /** Sealed JSON: a person's own words (precision, sansObjet, attestation). */
    mots: bytea("mots").notNull(),
    modifieLe: instant("modifie_le").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.collectivite, table.flux] }),
    oneOf("engagement_flux_check", table.flux, FLUX),
    oneOf("engagement_modalite_check", table.modalite, MODALITES),
    allOf("engagement_modalites_check", table.modalites, MODALITES_SIMPLES),
    ...cloisonner("engagement", table.collectivite),
  ],
);

/** Each change of a declaration, by whom: it is added to, never changed. */
export const engagementHistorique = pgTable(
  "engagement_historique",
  {
    collectivite: text("collectivite").notNull(),
    id: bigint("id", { mode: "number" }).notNull().generatedAlwaysAsIdentity(),
    flux: text("flux", { enum: FLUX }).notNull(),
    quand: instant("quand").notNull(),
    /** Sealed JSON: the agent. */
    auteur: bytea("auteur").notNull(),
    logiciel: text("logiciel").notNull(),
    /** Sealed JSON: the declaration before; null where there was none. */
    avant: bytea("avant"),
    /** Sealed JSON: the declaration after. */
    apres: bytea("apres").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.collectivite, table.id] }),
    index("engagement_historique_flux_index").on(table.collectivite, table.flux, table.id.desc()),
    oneOf("engagement_historique_flux_check", table.flux, FLUX),
    ...cloisonner("engagement_historique", table.collectivite),
  ],
);

/** The three indicators of volet 1, typed once a year. */
export const chefferie = pgTable(
  "chefferie",
  {
    collectivite: text("collectivite").notNull(),
    annee: integer("annee").notNull(),
    etpChefferie: doublePrecision("etp_chefferie"),
    etpTransformationNumerique: doublePrecision("etp_transformation_numerique"),
    planFormalise: boolean("plan_formalise"),
    modifieLe: instant("modifie_le").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.collectivite, table.annee] }),
    ...cloisonner("chefferie", table.collectivite),
  ],
);

/** What France Travail answered in a day to the acts of a flow, to the readings for `autres`: added to by each answer. */
export const acteJour = pgTable(
  "acte_jour",
  {
    collectivite: text("collectivite").notNull(),
    flux: text("flux", { enum: FLUX }).notNull(),
    mode: text("mode", { enum: MODES }).notNull(),
    /** Civil date, local. */
    jour: date("jour", { mode: "string" }).notNull(),
    acceptees: integer("acceptees").notNull(),
    refusees: integer("refusees").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.collectivite, table.flux, table.mode, table.jour] }),
    oneOf("acte_jour_flux_check", table.flux, FLUX),
    oneOf("acte_jour_mode_check", table.mode, MODES),
    ...cloisonner("acte_jour", table.collectivite),
  ],
);

/** That an act of a flow was accepted for this dossier. */
export const acteDossier = pgTable(
  "acte_dossier",
  {
    collectivite: text("collectivite").notNull(),
    reference: text("reference").notNull(),
    flux: text("flux", { enum: FLUX }).notNull(),
    mode: text("mode", { enum: MODES }).notNull(),
    /** Civil date, local, of the last acceptance. */
    derniere: date("derniere", { mode: "string" }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.collectivite, table.reference, table.flux, table.mode] }),
    oneOf("acte_dossier_flux_check", table.flux, FLUX),
    oneOf("acte_dossier_mode_check", table.mode, MODES),
    ...cloisonner("acte_dossier", table.collectivite),
  ],
);

/**
 * One dossier more or less in a counter; the counter is the sum. Rows are added, never changed, so that two dossiers never
 * wait for each other; a job adds them up.
 */
export const compteurMouvement = pgTable(
  "compteur_mouvement",
  {
    collectivite: text("collectivite").notNull(),
    id: bigint("id", { mode: "number" }).notNull().generatedAlwaysAsIdentity(),
    compteur: text("compteur").$type<Compteur>().notNull(),
    delta: integer("delta").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.collectivite, table.id] }),
    ...cloisonner("compteur_mouvement", table.collectivite),
  ],
);

/**
 * One dossier more or less among those whose delay is alike, as `compteur_mouvement`: the measure of the delays is the sum,
 * whatever the number of dossiers. What is over for long is added up without its dates (`DATE_PASSEE`).
 */
export const delaiMouvement = pgTable(
  "delai_mouvement",
  {
    collectivite: text("collectivite").notNull(),
    id: bigint("id", { mode: "number" }).notNull().generatedAlwaysAsIdentity(),
    delai: text("delai", { enum: DELAIS }).notNull(),
    regime: text("regime").$type<Regime>().notNull(),
    statut: text("statut", { enum: STATUTS_DELAI }).notNull(),
    /** Month of the right, `2026-01`; null where none is known. */
    mois: text("mois"),
    depart: date("depart", { mode: "string" }),
    echeance: date("echeance", { mode: "string" }),
    /** Of an act done; null otherwise. */
    jours: integer("jours"),
    delta: integer("delta").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.collectivite, table.id] }),
    index("delai_mouvement_mois_index").on(table.collectivite, table.mois),
    ...cloisonner("delai_mouvement", table.collectivite),
  ],
);
