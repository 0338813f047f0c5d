import { eq, sql } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import type { Tx } from "../../src/persistence/database.ts";
import { dossier, journal } from "../../src/persistence/schema.ts";
import { openTestDatabase } from "../support/base.ts";

const { db, reset } = await openTestDatabase();
const INSTANT = new Date("2026-01-07T09:30:00Z");

const insertDossier = (tx: Tx, collectivite: string, reference: string) =>
  tx.insert(dossier).values({ collectivite, reference, creeLe: INSTANT, modifieLe: INSTANT });
const listDossiers = (tx: Tx) =>
  tx.select({ collectivite: dossier.collectivite, reference: dossier.reference }).from(dossier);

beforeEach(async () => {
  await reset();
  await db.inCollectivite("33", (tx) => insertDossier(tx, "33", "D-1"));
  await db.inCollectivite("59", (tx) => insertDossier(tx, "59", "D-1"));
});

describe("DON-13 : cloisonnement par département à chaque lecture", () => {
  test("a collectivité reads its own rows, without a filter in the statement", async () => {
    expect(await db.inCollectivite("33", listDossiers)).toEqual([{ collectivite: "33", reference: "D-1" }]);
    expect(await db.inCollectivite("59", listDossiers)).toEqual([{ collectivite: "59", reference: "D-1" }]);
  });

  test("a row under another's code is refused", async () => {
    const act = db.inCollectivite("33", (tx) => insertDossier(tx, "59", "D-2"));

    await expect(act).rejects.toMatchObject({ code: "42501" });
  });

  test("a row cannot be moved to another's code", async () => {
    const act = db.inCollectivite("33", (tx) =>
      tx.update(dossier).set({ collectivite: "59", reference: "D-2" }),
    );

    await expect(act).rejects.toMatchObject({ code: "42501" });
  });

  test("an update of everything changes one's own rows alone", async () => {
    const changed = await db.inCollectivite("33", (tx) =>
      tx.update(dossier).set({ anneeNaissance: 1990 }).returning({ collectivite: dossier.collectivite }),
    );

    expect(changed).toEqual([{ collectivite: "33" }]);
    const years = await db.acrossCollectivites((tx) =>
      tx.select({ annee: dossier.anneeNaissance }).from(dossier).where(eq(dossier.collectivite, "59")),
    );
    expect(years).toEqual([{ annee: null }]);
  });

  test("a deletion of everything removes one's own rows alone", async () => {
    await db.inCollectivite("33", (tx) => tx.delete(dossier));

    expect(await db.acrossCollectivites(listDossiers)).toEqual([{ collectivite: "59", reference: "D-1" }]);
  });

  test("a conflict with a row of another is not seen: the same reference is free in each", async () => {
    await db.inCollectivite("59", (tx) => insertDossier(tx, "59", "D-9"));

    await db.inCollectivite("33", (tx) => insertDossier(tx, "33", "D-9"));

    expect(await db.inCollectivite("33", listDossiers)).toHaveLength(2);
  });

  test("without a collectivité, no row is seen and none is written", async () => {
    expect(await db.inCollectivite("", listDossiers)).toEqual([]);
    await expect(db.inCollectivite("", (tx) => insertDossier(tx, "33", "D-2"))).rejects.toMatchObject({
      code: "42501",
    });
  });

  test("a code is a value, never a piece of the statement", async () => {
    const code = "33'; select set_config('role', 'none', true); --";

    expect(await db.inCollectivite(code, listDossiers)).toEqual([]);
  });

  test("the claim and the jobs see every collectivité", async () => {
    expect(await db.acrossCollectivites(listDossiers)).toHaveLength(2);
  });
});

describe("roles", () => {
  const readRole = async (tx: Tx) => {
    const { rows } =
      await tx.execute(sql`select r.rolname as nom, r.rolsuper as superutilisateur, r.rolbypassrls as passe,
      r.rolcanlogin as connexion, (select tableowner from pg_tables where tablename = 'dossier') = r.rolname as proprietaire
      from pg_roles r where r.rolname = current_user`);
    return rows[0];
  };
  const nobody = { superutilisateur: false, passe: false, connexion: false, proprietaire: false };

  test("statements run under roles that own nothing and pass no policy", async () => {
    expect(await db.inCollectivite("33", readRole)).toEqual({ nom: "passerelle_collectivite", ...nobody });
    expect(await db.acrossCollectivites(readRole)).toEqual({ nom: "passerelle_transverse", ...nobody });
  });

  test("every table is closed by row-level security, with a policy for each of the two roles", async () => {
    const { rows } = await db.acrossCollectivites((tx) =>
      tx.execute(sql`select c.relname as nom, c.relrowsecurity as fermee,
        (select array_agg(p.roles[1]::text order by p.roles[1]::text) from pg_policies p
          where p.schemaname = 'public' and p.tablename = c.relname) as roles
        from pg_class c where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace`),
    );

    expect(rows.length).toBeGreaterThanOrEqual(8);
    const closed = { fermee: true, roles: ["passerelle_collectivite", "passerelle_transverse"] };
    expect(rows).toEqual(rows.map(({ nom }) => ({ nom, ...closed })));
  });

  test("every table has the collectivité first in its primary key", async () => {
    const { rows } = await db.acrossCollectivites((tx) =>
      tx.execute<{ nom: string; colonne: string }>(sql`select c.relname as nom, a.attname as colonne
        from pg_class c left join pg_index i on i.indrelid = c.oid and i.indisprimary
        left join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
        where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace`),
    );

    const expected = (nom: string) => (nom === "collectivite" ? "code" : "collectivite");
    expect(rows).toEqual(rows.map(({ nom }) => ({ nom, colonne: expected(nom) })));
  });

  test("JRN-04 : le journal est en écriture seule", async () => {
    const ligne = { collectivite: "33", quand: INSTANT, nature: "creation", resultat: "fait" } as const;
    await db.inCollectivite("33", (tx) => tx.insert(journal).values(ligne));

    const change = (tx: Tx) => tx.update(journal).set({ resultat: "autre" });
    const remove = (tx: Tx) => tx.delete(journal);

    await expect(db.inCollectivite("33", change)).rejects.toMatchObject({ code: "42501" });
    await expect(db.inCollectivite("33", remove)).rejects.toMatchObject({ code: "42501" });
    await expect(db.acrossCollectivites(change)).rejects.toMatchObject({ code: "42501" });
    await expect(db.acrossCollectivites(remove)).resolves.toBeDefined();
  });

  test("a list reads its index by collectivité and deadline, row-level security notwithstanding", async () => {
    const { rows } = await db.inCollectivite("33", async (tx) => {
      // The tables of the tests are too small for an index to be worth it.
      await tx.execute(sql`set local enable_seqscan = off`);
      await tx.execute(sql`set local enable_bitmapscan = off`);
      await tx.execute(sql`set local enable_sort = off`);
      return tx.execute(sql`explain select reference from dossier
        where prochaine_echeance < '2026-03-01' order by prochaine_echeance, reference limit 50`);
    });

    const plan = rows.map((row) => String(row["QUERY PLAN"])).join("\n");
    expect(plan).toMatch(/Index (Only )?Scan using dossier_prochaine_echeance_index/);
    expect(plan).toMatch(/Index Cond: .*collectivite = .*prochaine_echeance </);
  });
});
