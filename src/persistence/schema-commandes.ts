import { bigint, index, integer, jsonb, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { FLUX } from "../domain/flux.ts";
import { ETATS_REJEU } from "../domain/rejeu.ts";
import { bytea, cloisonner, instant, oneOf } from "./colonnes.ts";

/* What people decide about many transmissions at once; part of the schema, by the same rules as schema.ts. */

const ETATS_FLUX = ["actif", "suspendu"] as const;

/** A flow of a collectivité that someone paused or resumed; no row is `actif`. */
export const fluxEtat = pgTable(
  "flux_etat",
  {
    collectivite: text("collectivite").notNull(),
    flux: text("flux", { enum: FLUX }).notNull(),
    etat: text("etat", { enum: ETATS_FLUX }).notNull(),
    /** Sealed: a person's own words. */
    motif: bytea("motif"),
    /** Sealed JSON: the agent. */
    auteur: bytea("auteur"),
    /** Since when it is in this état. */
    modifieLe: instant("modifie_le").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.collectivite, table.flux] }),
    oneOf("flux_etat_flux_check", table.flux, FLUX),
    oneOf("flux_etat_etat_check", table.etat, ETATS_FLUX),
    ...cloisonner("flux_etat", table.collectivite),
  ],
);

/** Many blocked transmissions replayed by one command, a few at a time. */
export const rejeu = pgTable(
  "rejeu",
  {
    collectivite: text("collectivite").notNull(),
    id: uuid("id").notNull(),
    /** Order of arrival. */
    rang: bigint("rang", { mode: "number" }).notNull().generatedAlwaysAsIdentity(),
    etat: text("etat", { enum: ETATS_REJEU }).notNull(),
    /** Which ones: flow, cause and instants of creation. */
    filtre: jsonb("filtre")
      .$type<{ flux?: string; cause?: string; depuis?: string; jusqua?: string }>()
      .notNull(),
    /** Which ones: of one dossier; a pseudonym once it is erased. */
    reference: text("reference"),
    plafond: integer("plafond"),
    /** How many there were when it was asked for. */
    nombre: integer("nombre").notNull(),
    rejouees: integer("rejouees").notNull().default(0),
    /** The `rang` of the last transmission looked at, and of the last to look at. */
    position: bigint("position", { mode: "number" }).notNull().default(0),
    dernierRang: bigint("dernier_rang", { mode: "number" }).notNull(),
    logiciel: text("logiciel").notNull(),
    /** Sealed: identifiant of the agent who asked for it. */
    agent: bytea("agent").notNull(),
    creeLe: instant("cree_le").notNull(),
    modifieLe: instant("modifie_le").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.collectivite, table.id] }),
    index("rejeu_liste_index").on(table.collectivite, table.rang.desc()),
    oneOf("rejeu_etat_check", table.etat, ETATS_REJEU),
    ...cloisonner("rejeu", table.collectivite),
  ],
);
