import { sql } from "drizzle-orm";
import { check, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { DROITS } from "../domain/droit.ts";
import { allOf, bytea, cloisonner, instant, oneOf } from "./colonnes.ts";

/* Who is served here, and by which keys; part of the schema, by the same rules as schema.ts. */

const VERSIONS_ORIENTATION = ["v1", "v2"] as const;

/** A collectivité served here, and how it calls France Travail. */
export const collectivite = pgTable(
  "collectivite",
  {
    code: text("code").primaryKey(),
    orientationVersion: text("orientation_version", { enum: VERSIONS_ORIENTATION }).notNull().default("v1"),
    /** Sealed: client id and secret; null for those of the environment. */
    identifiants: bytea("identifiants"),
    creeLe: instant("cree_le").notNull(),
  },
  (table) => [
    // An empty code would match the setting that no transaction has set.
    check("collectivite_code_check", sql`${table.code} <> ''`),
    oneOf("collectivite_orientation_version_check", table.orientationVersion, VERSIONS_ORIENTATION),
    ...cloisonner("collectivite", table.code),
  ],
);

/** A key of a software: its HMAC alone, found before the collectivité is known. */
export const cleApi = pgTable(
  "cle_api",
  {
    collectivite: text("collectivite").notNull(),
    id: uuid("id").notNull(),
    empreinte: bytea("empreinte").notNull().unique(),
    logiciel: text("logiciel").notNull(),
    droits: text("droits", { enum: DROITS }).array().notNull(),
    creeLe: instant("cree_le").notNull(),
    expireLe: instant("expire_le"),
    revoqueeLe: instant("revoquee_le"),
  },
  (table) => [
    primaryKey({ columns: [table.collectivite, table.id] }),
    allOf("cle_api_droits_check", table.droits, DROITS),
    ...cloisonner("cle_api", table.collectivite),
  ],
);
