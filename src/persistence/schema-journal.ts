import { bigint, index, integer, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { FLUX } from "../domain/flux.ts";
import { OBJETS } from "../domain/objet.ts";
import { bytea, cloisonner, instant, oneOf } from "./colonnes.ts";

/* What is remembered of the requests themselves; part of the schema, by the same rules as schema.ts. */

const NATURES = ["creation", "consultation", "modification", "transmission", "suppression"] as const;

/** Who did what to whom, without payload (JRN-05): it is added to, never changed (JRN-04). */
export const journal = pgTable(
  "journal",
  {
    collectivite: text("collectivite").notNull(),
    id: bigint("id", { mode: "number" }).notNull().generatedAlwaysAsIdentity(),
    quand: instant("quand").notNull(),
    /** Sealed. */
    agent: bytea("agent"),
    logiciel: text("logiciel"),
    nature: text("nature", { enum: NATURES }).notNull(),
    /** HMAC of the reference of the dossier (DON-11). */
    objet: bytea("objet"),
    flux: text("flux", { enum: FLUX }),
    operation: text("operation"),
    resultat: text("resultat").notNull(),
    correlation: text("correlation"),
  },
  (table) => [
    primaryKey({ columns: [table.collectivite, table.id] }),
    index("journal_quand_index").on(table.collectivite, table.quand),
    index("journal_objet_index").on(table.collectivite, table.objet),
    oneOf("journal_nature_check", table.nature, NATURES),
    oneOf("journal_flux_check", table.flux, FLUX),
    ...cloisonner("journal", table.collectivite),
  ],
);

/** What a request with an idempotency key made, for the next one with the same key. */
export const cleIdempotence = pgTable(
  "cle_idempotence",
  {
    collectivite: text("collectivite").notNull(),
    logiciel: text("logiciel").notNull(),
    /** HMAC of the key. */
    cle: bytea("cle").notNull(),
    /** HMAC of the request. */
    requete: bytea("requete").notNull(),
    statut: integer("statut").notNull(),
    objetType: text("objet_type", { enum: OBJETS }).notNull(),
    objetId: text("objet_id").notNull(),
    creeLe: instant("cree_le").notNull(),
    expireLe: instant("expire_le").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.collectivite, table.logiciel, table.cle] }),
    index("cle_idempotence_expire_le_index").on(table.expireLe),
    oneOf("cle_idempotence_objet_type_check", table.objetType, OBJETS),
    ...cloisonner("cle_idempotence", table.collectivite),
  ],
);
