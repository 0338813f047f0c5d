import { eq, sql } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import type { Tx } from "../../src/persistence/database.ts";
import { cleApi, collectivite, dossier, fait, transmission } from "../../src/persistence/schema.ts";
import { openTestDatabase } from "../support/base.ts";
import { administer } from "../support/postgresql.ts";

const { db, url, reset } = await openTestDatabase();
const INSTANT = new Date("2026-01-07T09:30:00.123Z");
const ID = "0190c6d5-7a51-7d3c-9a52-6d3b0a6f1f11";

beforeEach(reset);

const insertCollectivite = (tx: Tx, code: string) =>
  tx.insert(collectivite).values({ code, creeLe: INSTANT });
const listCodes = (tx: Tx) => tx.select({ code: collectivite.code }).from(collectivite);

describe("values", () => {
  test("civil dates come back as the strings that were written, a leap day and a far past included", async () => {
    const dates = { dateNotification: "2024-02-29", dateReception: "1899-12-31", dateFin: null };

    const [row] = await db.inCollectivite("33", (tx) =>
      tx
        .insert(dossier)
        .values({ collectivite: "33", reference: "D-1", ...dates, creeLe: INSTANT, modifieLe: INSTANT })
        .returning(),
    );

    expect(row).toMatchObject(dates);
  });

  test("instants come back as Dates, to the millisecond", async () => {
    const [row] = await db.inCollectivite("33", (tx) => insertCollectivite(tx, "33").returning());

    expect(row?.creeLe).toEqual(INSTANT);
  });

  test("bytes come back as a Buffer, zeros and high bytes included", async () => {
    const bytes = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte));

    const [row] = await db.inCollectivite("33", (tx) =>
      tx.insert(collectivite).values({ code: "33", identifiants: bytes, creeLe: INSTANT }).returning(),
    );

    expect(Buffer.isBuffer(row?.identifiants)).toBe(true);
    expect(row?.identifiants?.equals(bytes)).toBe(true);
  });

  test("a value of one mebibyte goes and comes whole", async () => {
    const bytes = Buffer.alloc(1024 * 1024, "é");

    const [row] = await db.inCollectivite("33", async (tx) => {
      await tx.insert(collectivite).values({ code: "33", identifiants: bytes, creeLe: INSTANT });
      return tx.select().from(collectivite);
    });

    expect(row?.identifiants?.equals(bytes)).toBe(true);
  });

  test("JSON, text beyond ASCII and an identity column come back as JavaScript's own", async () => {
    const avertissements = [{ regle: "SAN-11", message: 'Durée « à vérifier » : ’ \\ " 🙂' }];

    const [row] = await db.inCollectivite("33", (tx) =>
      tx
        .insert(transmission)
        .values({
          collectivite: "33",
          id: ID,
          reference: "D-1",
          flux: "sanction",
          operation: "decision",
          logiciel: "essai",
          avertissements,
          creeLe: INSTANT,
        })
        .returning(),
    );

    expect(row?.avertissements).toEqual(avertissements);
    expect(row).toMatchObject({ id: ID, etat: "en-attente", tentatives: 0, charge: null });
    expect(row?.rang).toBeTypeOf("number");
  });

  test("an array of text comes back as an array", async () => {
    const [row] = await db.inCollectivite("33", (tx) =>
      tx
        .insert(cleApi)
        .values({
          collectivite: "33",
          id: ID,
          empreinte: Buffer.alloc(32, 1),
          logiciel: 'avec, virgule et "guillemets"',
          droits: ["lecture", "ecriture"],
          creeLe: INSTANT,
        })
        .returning(),
    );

    expect(row?.droits).toEqual(["lecture", "ecriture"]);
    expect(row?.logiciel).toBe('avec, virgule et "guillemets"');
  });

  test("a statement written by hand gives the same JavaScript values on both engines", async () => {
    const { rows } = await db.acrossCollectivites((tx) =>
      tx.execute(sql`select date '2026-01-05' as jour, timestamptz '2026-01-05 12:00:00.5+01' as instant,
        9007199254740993::bigint as entier, 3::int as petit, 12.50::numeric as decimal, 0.5::float8 as flottant,
        true as vrai, null::text as rien, '{"a":[1]}'::jsonb as json, array['x','y'] as liste, '\\x00ff'::bytea as octets`),
    );

    expect(rows).toEqual([
      {
        jour: "2026-01-05",
        instant: "2026-01-05 11:00:00.5+00",
        entier: "9007199254740993",
        petit: 3,
        decimal: "12.50",
        flottant: 0.5,
        vrai: true,
        rien: null,
        json: { a: [1] },
        liste: ["x", "y"],
        octets: Buffer.from([0, 255]),
      },
    ]);
  });
});

describe("transactions", () => {
  test("what a transaction wrote before it threw is not there", async () => {
    const act = db.inCollectivite("33", async (tx) => {
      await insertCollectivite(tx, "33");
      throw new Error("plus loin");
    });

    await expect(act).rejects.toThrow("plus loin");
    expect(await db.inCollectivite("33", listCodes)).toEqual([]);
  });

  test("an error of the database carries its SQLSTATE", async () => {
    const act = db.inCollectivite("33", async (tx) => {
      await insertCollectivite(tx, "33");
      await insertCollectivite(tx, "33");
    });

    await expect(act).rejects.toMatchObject({
      code: "23505",
      constraint: "collectivite_pkey",
      table: "collectivite",
    });
  });

  test("DON-12 : un message d'erreur ne cite aucune valeur de la ligne", async () => {
    const numero = "10429447247";
    const acts = [
      (tx: Tx) => tx.insert(collectivite).values([1, 2].map(() => ({ code: numero, creeLe: INSTANT }))),
      (tx: Tx) => tx.execute(sql`select ${numero} as numero, 1 / 0`),
      (tx: Tx) => tx.execute(sql.raw(`do $$ begin raise 'refus' using detail = 'ligne ${numero}'; end $$`)),
    ];

    const errors = await Promise.all(
      acts.map((act) =>
        db.inCollectivite(numero, act).catch((error: Error) => `${error.stack} ${JSON.stringify(error)}`),
      ),
    );

    for (const error of errors) {
      expect(error).toContain('"severity":"ERROR"');
      expect(error).not.toContain(numero);
    }
  });

  test("a closed list is closed in the database too", async () => {
    const act = db.inCollectivite("33", (tx) =>
      tx.execute(sql`insert into fait (collectivite, id, reference, type, date, source, cree_le)
        values ('33', ${ID}, 'D-1', 'inventé', '2026-01-05', 'departement', '2026-01-05')`),
    );

    await expect(act).rejects.toMatchObject({ code: "23514", constraint: "fait_type_check" });
  });

  test("a transaction within a transaction can fail alone", async () => {
    const seen: unknown[] = [];

    await db.inCollectivite("33", async (tx) => {
      await insertCollectivite(tx, "33");
      await tx
        .transaction((savepoint) => insertCollectivite(savepoint, "33"))
        .catch((error) => seen.push(error.code));
    });

    expect(seen).toEqual(["23505"]);
    expect(await db.inCollectivite("33", listCodes)).toEqual([{ code: "33" }]);
  });

  test("a failure that the caller swallowed is told at the end: nothing was committed", async () => {
    const act = db.inCollectivite("33", async (tx) => {
      await insertCollectivite(tx, "33");
      await insertCollectivite(tx, "33").catch(() => {});
    });

    await expect(act).rejects.toThrow("nothing was committed");
    expect(await db.inCollectivite("33", listCodes)).toEqual([]);
  });

  test("a statement kept for after the end is refused", async () => {
    const kept: Tx[] = [];

    await db.inCollectivite("33", async (tx) => {
      kept.push(tx);
    });

    const [tx] = kept;
    await expect(tx?.execute(sql`select 1`)).rejects.toThrow("is over");
  });

  test("statements sent together run one after the other", async () => {
    const rows = await db.inCollectivite("33", (tx) =>
      Promise.all([1, 2, 3].map(async (n) => (await tx.execute(sql`select ${n}::int as n`)).rows[0])),
    );

    expect(rows).toEqual([{ n: 1 }, { n: 2 }, { n: 3 }]);
  });

  test("twenty transactions at once do not see each other's collectivité, nor each other's rows", async () => {
    const codes = Array.from({ length: 20 }, (_, index) => `C${index}`);

    const seen = await Promise.all(
      codes.map((code) =>
        db.inCollectivite(code, async (tx) => {
          await insertCollectivite(tx, code);
          await new Promise((resolve) => setImmediate(resolve));
          const { rows } = await tx.execute(sql`select current_setting('passerelle.collectivite') as code`);
          return [...rows, ...(await listCodes(tx))];
        }),
      ),
    );

    expect(seen).toEqual(codes.map((code) => [{ code }, { code }]));
  });

  test("transactions that throw leave nothing behind for the next on the same connection", async () => {
    await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        db
          .inCollectivite("33", async (tx) => {
            await insertCollectivite(tx, "33");
            if (index % 2) throw new Error("demi-tour");
            await tx.execute(sql`select 1 / 0`);
          })
          .catch(() => {}),
      ),
    );

    expect(await db.acrossCollectivites(listCodes)).toEqual([]);
  });

  test("a fact of the same dossier, type and date is one fact", async () => {
    const values = {
      collectivite: "33",
      reference: "D-1",
      type: "contrat-signe",
      date: "2026-02-10",
      source: "departement",
      creeLe: INSTANT,
    } as const;

    const kept = await db.inCollectivite("33", async (tx) => {
      await tx.insert(fait).values({ ...values, id: ID });
      await tx
        .insert(fait)
        .values({ ...values, id: "0190c6d5-7a51-7d3c-9a52-6d3b0a6f1f12" })
        .onConflictDoNothing({ target: [fait.collectivite, fait.reference, fait.type, fait.date] });
      return tx.select({ id: fait.id }).from(fait).where(eq(fait.reference, "D-1"));
    });

    expect(kept).toEqual([{ id: ID }]);
  });

  test.runIf(db.engine === "pglite")(
    "a transaction begun within another is refused instead of waiting for itself",
    async () => {
      const act = db.inCollectivite("33", () => db.inCollectivite("33", listCodes));

      await expect(act).rejects.toThrow("begun within another");
      expect(await db.inCollectivite("33", listCodes)).toEqual([]);
    },
  );

  test.runIf(url !== null)("a connection lost in the middle fails its transaction alone", async () => {
    const act = db.inCollectivite("33", async (tx) => {
      const { rows } = await tx.execute(sql`select pg_backend_pid() as pid`);
      // Comes back once the other is gone.
      await administer(url ?? "", (client) =>
        client.query("select pg_terminate_backend($1, 5000)", [rows[0]?.pid]),
      );
      return tx.execute(sql`select 1`);
    });

    await expect(act).rejects.toThrow();
    await expect(db.ping()).resolves.toBeUndefined();
  });
});
