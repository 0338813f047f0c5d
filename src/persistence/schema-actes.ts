import { sql } from "drizzle-orm";
import { doublePrecision, index, integer, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { FLUX } from "../domain/flux.ts";
import { bytea, cloisonner, instant, oneOf } from "./colonnes.ts";

/* What acts leave behind besides their transmission; part of the schema, by the same rules as schema.ts. */

/** An object of a dossier that has an id: ours, which the caller keeps, beside France Travail's once it is known. */
export const ressource = pgTable(
  "ressource",
  {
    collectivite: text("collectivite").notNull(),
    reference: text("reference").notNull(),
    flux: text("flux", { enum: FLUX }).notNull(),
    id: text("id").notNull(),
    idFranceTravail: text("id_france_travail"),
    /** A code that the rules look at. */
    nature: text("nature"),
    creeLe: instant("cree_le").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.collectivite, table.reference, table.flux, table.id] }),
    index("ressource_id_index").on(table.collectivite, table.id),
    index("ressource_sanction_index")
      .on(table.collectivite, table.creeLe)
      .where(sql`${table.flux} = 'sanction'`),
    oneOf("ressource_flux_check", table.flux, FLUX),
    ...cloisonner("ressource", table.collectivite),
  ],
);

/** One week of intensity as it was last told: minutes are counted, labels and reasons are sealed; null is not transmitted. */
export const semaineIntensite = pgTable(
  "semaine_intensite",
  {
    collectivite: text("collectivite").notNull(),
    reference: text("reference").notNull(),
    /** `2026-W07`. */
    semaine: text("semaine").notNull(),
    minutesPrevues: integer("minutes_prevues"),
    minutesDeclarees: integer("minutes_declarees"),
    minutesRealisees: integer("minutes_realisees"),
    minutesValidees: integer("minutes_validees"),
    entretiens: integer("entretiens"),
    /** Sealed: activities and reasons. */
    contenu: bytea("contenu"),
    /** The transmission that carries this version. */
    transmission: uuid("transmission").notNull(),
    modifieLe: instant("modifie_le").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.collectivite, table.reference, table.semaine] }),
    ...cloisonner("semaine_intensite", table.collectivite),
  ],
);

/**
 * The pace of one API of France Travail for one collectivité, all instances together. Epoch milliseconds, with fractions:
 * a pace of thousands a second spaces its departures by less than one.
 */
export const quota = pgTable(
  "quota",
  {
    collectivite: text("collectivite").notNull(),
    api: text("api").notNull(),
    /** The first departure that nobody has reserved. */
    prochainDepart: doublePrecision("prochain_depart").notNull(),
    /** France Travail asked not to be called before. */
    fermeJusqua: doublePrecision("ferme_jusqua").notNull().default(0),
  },
  (table) => [
    primaryKey({ columns: [table.collectivite, table.api] }),
    ...cloisonner("quota", table.collectivite),
  ],
);
