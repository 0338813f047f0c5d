import { type SQL, sql } from "drizzle-orm";
import { type AnyPgColumn, check, customType, pgPolicy, pgRole, timestamp } from "drizzle-orm/pg-core";

/** The role of a statement about one collectivité: it sees and writes that one's rows alone. */
export const roleCollectivite = pgRole("passerelle_collectivite").existing();

/** The role of the claim, the jobs and the look-up of a key: it sees every row. */
export const roleTransverse = pgRole("passerelle_transverse").existing();

/** The setting that holds the collectivité of the transaction; absent or empty, no row is seen. */
export const PARAMETRE_COLLECTIVITE = "passerelle.collectivite";

/** Sealed or hashed bytes. */
export const bytea = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => "bytea" });

/** An instant, to the millisecond like JavaScript's own, so that what is written is what is read back. */
export const instant = (name: string) => timestamp(name, { withTimezone: true, mode: "date", precision: 3 });

/** Whether `text` can be the id of a row: compared with anything else, a column of ids is an error of the database. */
export const isUuid = (text: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);

/** The two policies every table carries: one's own rows, or all of them. */
export function cloisonner(table: string, collectivite: AnyPgColumn) {
  const own = sql`${collectivite} = current_setting('${sql.raw(PARAMETRE_COLLECTIVITE)}', true)`;
  return [
    pgPolicy(`${table}_collectivite`, { for: "all", to: roleCollectivite, using: own, withCheck: own }),
    pgPolicy(`${table}_transverse`, {
      for: "all",
      to: roleTransverse,
      using: sql`true`,
      withCheck: sql`true`,
    }),
  ];
}

/** A check constraint: `column` holds one of `values`, or null where the column allows it. */
export function oneOf(name: string, column: AnyPgColumn, values: readonly string[]) {
  return check(name, sql`${column} in (${quoteAll(values)})`);
}

/** A check constraint: every element of the array `column` is one of `values`. */
export function allOf(name: string, column: AnyPgColumn, values: readonly string[]) {
  return check(name, sql`${column} <@ array[${quoteAll(values)}]::text[]`);
}

const quoteAll = (values: readonly string[]): SQL =>
  sql.raw(values.map((value) => `'${value.replaceAll("'", "''")}'`).join(", "));
