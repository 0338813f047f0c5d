import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { generateDrizzleJson, generateMigration } from "drizzle-kit/api";
import { eq } from "drizzle-orm";
import { describe, expect, inject, onTestFinished, test } from "vitest";
import { openDatabase } from "../../src/persistence/database.ts";
import * as schema from "../../src/persistence/schema.ts";
import { administer, withDatabase } from "../support/postgresql.ts";

const { collectivite } = schema;
const onPostgresql = process.env.PASSERELLE_TEST_BASE === "postgresql";

test("the migrations make the tables that the program knows: run npm run db:generate after a change", async () => {
  const read = (file: string) =>
    JSON.parse(
      readFileSync(
        fileURLToPath(new URL(`../../src/persistence/migrations/meta/${file}`, import.meta.url)),
        "utf8",
      ),
    );
  const last = read("_journal.json").entries.at(-1).tag.slice(0, 4);
  const snapshot = read(`${last}_snapshot.json`);

  const missing = await generateMigration(snapshot, generateDrizzleJson(schema, snapshot.id));

  expect(missing).toEqual([]);
});

describe.runIf(onPostgresql)("on PostgreSQL", () => {
  /** An empty database, dropped with the copies of this run. */
  async function createEmpty(suffixe: string, proprietaire?: string): Promise<string> {
    const { url, modele } = inject("postgresql");
    const name = `${modele}_${process.pid}_${suffixe}`;
    await administer(url, (client) =>
      client.query(`create database ${name} ${proprietaire ? `owner ${proprietaire}` : ""}`),
    );
    return withDatabase(url, name);
  }

  const countMigrations = (url: string) =>
    administer(url, async (client) => {
      const { rows } = await client.query("select count(*)::int as n from drizzle.__drizzle_migrations");
      return rows[0].n;
    });

  test("four instances that start together on an empty database all open it, and each migration is applied once", async () => {
    const url = await createEmpty("ensemble");

    const databases = await Promise.all([1, 2, 3, 4].map(() => openDatabase({ url, connexions: 2 })));
    await Promise.all(databases.map((database) => database.close()));

    const journal = new URL("../../src/persistence/migrations/meta/_journal.json", import.meta.url);
    const { entries } = JSON.parse(readFileSync(fileURLToPath(journal), "utf8"));
    expect(await countMigrations(url)).toBe(entries.length);
  });

  test("opening again applies nothing and keeps what is there", async () => {
    const url = await createEmpty("encore");
    const first = await openDatabase({ url });
    await first.inCollectivite("33", (tx) =>
      tx.insert(collectivite).values({ code: "33", creeLe: new Date(0) }),
    );
    await first.close();
    const before = await countMigrations(url);

    const second = await openDatabase({ url });
    onTestFinished(() => second.close());

    expect(await countMigrations(url)).toBe(before);
    const rows = await second.inCollectivite("33", (tx) =>
      tx.select().from(collectivite).where(eq(collectivite.code, "33")),
    );
    expect(rows).toHaveLength(1);
  });

  /** An account that can log in and nothing more, as a host would give. */
  async function createAccount(name: string, membre: boolean): Promise<void> {
    const { url } = inject("postgresql");
    await administer(url, (client) => client.query(`create role ${name} login password 'essai'`));
    if (membre) {
      await administer(url, (client) =>
        client.query(`grant passerelle_collectivite, passerelle_transverse to ${name}`),
      );
    }
    onTestFinished(async () => {
      await administer(url, async (client) => {
        const { rows } = await client.query(
          "select datname from pg_database where datdba = (select oid from pg_roles where rolname = $1)",
          [name],
        );
        for (const { datname } of rows) await client.query(`drop database ${datname} with (force)`);
        await client.query(`drop role ${name}`);
      });
    });
  }

  function loginAs(url: string, name: string): string {
    const changed = new URL(url);
    changed.username = name;
    changed.password = "essai";
    return changed.href;
  }

  test("an owner that is no superuser, once made a member of the two roles, migrates and is closed in like any other", async () => {
    const compte = `passerelle_compte_${process.pid}`;
    await createAccount(compte, true);
    const url = loginAs(await createEmpty("compte", compte), compte);

    const database = await openDatabase({ url });
    onTestFinished(() => database.close());

    await database.inCollectivite("33", (tx) =>
      tx.insert(collectivite).values({ code: "33", creeLe: new Date(0) }),
    );
    expect(await database.inCollectivite("59", (tx) => tx.select().from(collectivite))).toEqual([]);
    expect(await database.acrossCollectivites((tx) => tx.select().from(collectivite))).toHaveLength(1);
  });

  test("an account that may not take the two roles is refused at the start", async () => {
    const compte = `passerelle_refuse_${process.pid}`;
    await createAccount(compte, false);
    const url = loginAs(await createEmpty("refuse", compte), compte);

    await expect(openDatabase({ url })).rejects.toMatchObject({ code: "42501" });
  });
});
