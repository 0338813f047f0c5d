import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import type { Compteur } from "../domain/couverture.ts";
import { STATUTS_DELAI } from "../domain/delai.ts";
import { type SourceFait, TYPES_EVENEMENT } from "../domain/fait.ts";
import { FLUX } from "../domain/flux.ts";
import { MODES } from "../domain/mode.ts";
import type { ATraiterPar, CodeProbleme } from "../domain/probleme.ts";
import { ETATS } from "../domain/transmission.ts";
import { bytea, cloisonner, instant, oneOf } from "./colonnes.ts";

export { quota, ressource, semaineIntensite } from "./schema-actes.ts";
export { cleApi, collectivite } from "./schema-collectivites.ts";
export { fluxEtat, rejeu } from "./schema-commandes.ts";
export { cleIdempotence, journal } from "./schema-journal.ts";
export {
  acteDossier,
  acteJour,
  chefferie,
  compteurMouvement,
  delaiMouvement,
  engagement,
  engagementHistorique,
} from "./schema-pilotage.ts";
export {
  alerte,
  compteurEvenement,
  evenementEmis,
  rappel,
  rappelAttente,
  travail,
} from "./schema-rappels.ts";

/*
 * Every table carries `collectivite` first in its primary key (row-level security uses it, partitions and
 * shards follow it) and the two policies of `cloisonner`. Civil dates are strings, instants are Dates;
 * `cree_le` has no default, because time is an argument. What is `bytea` is sealed or an HMAC.
 */

const REGIMES = ["primo-entrant", "stock"] as const;
const SOURCES = ["departement", "france-travail", "passerelle"] as const satisfies readonly SourceFait[];
const A_TRAITER_PAR = [
  "editeur",
  "departement",
  "france-travail",
  "exploitant",
] as const satisfies readonly ATraiterPar[];

/** A beneficiary in a collectivité; the two delays as last computed stand beside what they come from. */
export const dossier = pgTable(
  "dossier",
  {
    collectivite: text("collectivite").notNull(),
    reference: text("reference").notNull(),
    /** Sealed JSON. */
    identite: bytea("identite"),
    numeroEmpreinte: bytea("numero_empreinte"),
    nirEmpreinte: bytea("nir_empreinte"),
    anneeNaissance: integer("annee_naissance"),
    dateNotification: date("date_notification", { mode: "string" }),
    dateReception: date("date_reception", { mode: "string" }),
    dateFin: date("date_fin", { mode: "string" }),
    soumisDroitsDevoirs: boolean("soumis_droits_devoirs"),
    acteAccepte: boolean("acte_accepte").notNull().default(false),
    regime: text("regime", { enum: REGIMES }).notNull().default("primo-entrant"),
    orientationStatut: text("orientation_statut", { enum: STATUTS_DELAI })
      .notNull()
      .default("non-applicable"),
    orientationEcheance: date("orientation_echeance", { mode: "string" }),
    orientationDepart: date("orientation_depart", { mode: "string" }),
    orientationJours: integer("orientation_jours"),
    /** The event that stopped the count; null while it runs. */
    orientationFin: date("orientation_fin", { mode: "string" }),
    contratStatut: text("contrat_statut", { enum: STATUTS_DELAI }).notNull().default("non-applicable"),
    contratEcheance: date("contrat_echeance", { mode: "string" }),
    contratDepart: date("contrat_depart", { mode: "string" }),
    contratJours: integer("contrat_jours"),
    contratFin: date("contrat_fin", { mode: "string" }),
    /** What it is counted by (domain/situation.ts), as last computed. */
    droitRecuLe: date("droit_recu_le", { mode: "string" }),
    droitFin: date("droit_fin", { mode: "string" }),
    decisions: integer("decisions").notNull().default(0),
    premiereDecision: date("premiere_decision", { mode: "string" }),
    derniereDecision: date("derniere_decision", { mode: "string" }),
    parcours: text("parcours"),
    organisme: text("organisme"),
    /** The soonest deadline that is not met yet. */
    prochaineEcheance: date("prochaine_echeance", { mode: "string" }),
    /** What it is counted in, so that a change adds and removes exactly what it changes. */
    compteurs: text("compteurs").array().$type<Compteur[]>().notNull().default([]),
    /** Its two delays, as they are kept here, are counted in `delai_mouvement`. */
    delaisComptes: boolean("delais_comptes").notNull().default(false),
    /** The day on which the delays have to be computed again; null when no date to come changes them. */
    recalculLe: date("recalcul_le", { mode: "string" }),
    creeLe: instant("cree_le").notNull(),
    modifieLe: instant("modifie_le").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.collectivite, table.reference] }),
    index("dossier_prochaine_echeance_index").on(
      table.collectivite,
      table.prochaineEcheance,
      table.reference,
    ),
    index("dossier_orientation_echeance_index").on(
      table.collectivite,
      table.orientationEcheance,
      table.reference,
    ),
    index("dossier_contrat_echeance_index").on(table.collectivite, table.contratEcheance, table.reference),
    // The oldest act that is due, or done, is read at the end of an index.
    index("dossier_orientation_due_index")
      .on(table.collectivite, table.orientationDepart)
      .where(sql`${table.orientationStatut} in ('en-cours', 'echu') and ${table.orientationFin} is null`),
    index("dossier_contrat_du_index")
      .on(table.collectivite, table.contratDepart)
      .where(sql`${table.contratStatut} in ('en-cours', 'echu') and ${table.contratFin} is null`),
    index("dossier_contrat_signe_index")
      .on(table.collectivite, table.contratFin)
      .where(sql`${table.contratStatut} in ('respecte', 'hors-delai')`),
    // What is not done, the soonest or the oldest deadline first.
    index("dossier_orientation_ouverte_index")
      .on(table.collectivite, table.regime, table.orientationEcheance, table.reference)
      .where(sql`${table.orientationStatut} in ('en-cours', 'echu')`),
    index("dossier_contrat_ouvert_index")
      .on(table.collectivite, table.regime, table.contratEcheance, table.reference)
      .where(sql`${table.contratStatut} in ('en-cours', 'echu')`),
    index("dossier_droit_recu_index").on(table.collectivite, table.droitRecuLe),
    index("dossier_estime_index")
      .on(table.collectivite, table.regime, table.droitRecuLe)
      .where(sql`${table.dateReception} is null and ${table.dateNotification} is not null`),
    index("dossier_recalcul_le_index").on(table.collectivite, table.recalculLe),
    index("dossier_numero_empreinte_index").on(table.collectivite, table.numeroEmpreinte),
    index("dossier_nir_empreinte_index").on(table.collectivite, table.nirEmpreinte),
    oneOf("dossier_regime_check", table.regime, REGIMES),
    oneOf("dossier_orientation_statut_check", table.orientationStatut, STATUTS_DELAI),
    oneOf("dossier_contrat_statut_check", table.contratStatut, STATUTS_DELAI),
    ...cloisonner("dossier", table.collectivite),
  ],
);

/** A dated fact of a dossier; the same type and date, from any source, is the same fact. */
export const fait = pgTable(
  "fait",
  {
    collectivite: text("collectivite").notNull(),
    id: uuid("id").notNull(),
    reference: text("reference").notNull(),
    type: text("type", { enum: TYPES_EVENEMENT }).notNull(),
    date: date("date", { mode: "string" }).notNull(),
    source: text("source", { enum: SOURCES }).notNull(),
    detail: jsonb("detail").$type<Readonly<Record<string, string>>>(),
    /** The transmission whose acceptance proves it. */
    transmission: uuid("transmission"),
    /** Order of arrival. */
    rang: bigint("rang", { mode: "number" }).notNull().generatedAlwaysAsIdentity(),
    creeLe: instant("cree_le").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.collectivite, table.id] }),
    index("fait_type_index").on(table.collectivite, table.type, table.date),
    unique("fait_type_date_unique").on(table.collectivite, table.reference, table.type, table.date),
    oneOf("fait_type_check", table.type, TYPES_EVENEMENT),
    oneOf("fait_source_check", table.source, SOURCES),
    ...cloisonner("fait", table.collectivite),
  ],
);

/** A write to France Travail: what the API shows is the message that the dispatcher sends. */
export const transmission = pgTable(
  "transmission",
  {
    collectivite: text("collectivite").notNull(),
    id: uuid("id").notNull(),
    /** Order of arrival. */
    rang: bigint("rang", { mode: "number" }).notNull().generatedAlwaysAsIdentity(),
    reference: text("reference").notNull(),
    flux: text("flux", { enum: FLUX }).notNull(),
    operation: text("operation").notNull(),
    etat: text("etat", { enum: ETATS }).notNull().default("en-attente"),
    /** Sealed; goes with the final outcome. */
    charge: bytea("charge"),
    logiciel: text("logiciel").notNull(),
    ressource: text("ressource"),
    /** The later act that says the same, or more, and left in its place. */
    remplaceePar: uuid("remplacee_par"),
    /** The command that last put it back in the queue together with others. */
    rejeu: uuid("rejeu"),
    tentatives: integer("tentatives").notNull().default(0),
    prochaineTentative: instant("prochaine_tentative"),
    /** The instance that holds it, until `prise_jusqua`. */
    prisePar: text("prise_par"),
    priseJusqua: instant("prise_jusqua"),
    /** The call has left: after a crash, France Travail is read before anything is sent again. */
    envoyeeLe: instant("envoyee_le"),
    /** A caller waits for the outcome until then. */
    attenteJusqua: instant("attente_jusqua"),
    /** Sealed. */
    derniereErreur: bytea("derniere_erreur"),
    cause: text("cause").$type<CodeProbleme>(),
    aTraiterPar: text("a_traiter_par", { enum: A_TRAITER_PAR }),
    /** Sealed. */
    reponse: bytea("reponse"),
    reponseExpireLe: instant("reponse_expire_le"),
    avertissements: jsonb("avertissements")
      .$type<{ regle: string; message: string }[]>()
      .notNull()
      .default([]),
    creeLe: instant("cree_le").notNull(),
    /** The first attempt since the creation or the last replay: the days of retries run from there. */
    repriseDepuis: instant("reprise_depuis"),
    /** Since when it has been `bloquee`; null unless it is. */
    bloqueeLe: instant("bloquee_le"),
    /** When it will be given up, once that was told. */
    abandonLe: instant("abandon_le"),
    termineeLe: instant("terminee_le"),
    /** Of the installation through which the final answer came; null before it, and in what an earlier version settled. */
    mode: text("mode", { enum: MODES }),
  },
  (table) => [
    primaryKey({ columns: [table.collectivite, table.id] }),
    index("transmission_a_prendre_index")
      .on(table.collectivite, table.flux, table.rang)
      .where(sql`${table.etat} = 'en-attente'`),
    index("transmission_attendue_index").on(table.attenteJusqua).where(sql`${table.etat} = 'en-attente'`),
    index("transmission_ouverte_index")
      .on(table.collectivite, table.reference, table.rang)
      .where(sql`${table.etat} in ('en-attente', 'bloquee')`),
    index("transmission_liste_index").on(table.collectivite, table.rang.desc()),
    index("transmission_dossier_index").on(table.collectivite, table.reference, table.rang.desc()),
    index("transmission_bloquee_index")
      .on(table.collectivite, table.rang)
      .where(sql`${table.etat} = 'bloquee'`),
    index("transmission_garde_index")
      .on(table.collectivite, table.bloqueeLe)
      .where(sql`${table.etat} = 'bloquee'`),
    // For counts by flow and état, and for the oldest that waits.
    index("transmission_compte_index").on(table.collectivite, table.flux, table.etat, table.creeLe),
    index("transmission_cause_index")
      .on(table.collectivite, table.etat, table.aTraiterPar, table.cause, table.flux)
      .where(sql`${table.cause} is not null`),
    index("transmission_rejeu_index")
      .on(table.collectivite, table.rejeu)
      .where(sql`${table.etat} = 'en-attente' and ${table.rejeu} is not null`),
    index("transmission_reponse_index")
      .on(table.reponseExpireLe)
      .where(sql`${table.reponseExpireLe} is not null`),
    oneOf("transmission_flux_check", table.flux, FLUX),
    oneOf("transmission_etat_check", table.etat, ETATS),
    oneOf("transmission_mode_check", table.mode, MODES),
    oneOf("transmission_a_traiter_par_check", table.aTraiterPar, A_TRAITER_PAR),
    ...cloisonner("transmission", table.collectivite),
  ],
);
