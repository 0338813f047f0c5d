import { type SQL, sql } from "drizzle-orm";
import pg from "pg";
import type { Database } from "../../src/persistence/database.ts";

/* A département as large as any, made in the database itself, and what a page reads of it. */

/**
 * So many dossiers and their facts, as an earlier version would have kept them: to be computed by the gateway. Three in ten
 * are of the stock, the others of the eighteen months before `aujourdhui`; most are oriented, then have a contract.
 */
export async function fillDossiers(
  db: Database,
  collectivite: string,
  effectif: number,
  aujourdhui: string,
): Promise<void> {
  const jour = sql`${aujourdhui}::date`;
  const people = sql`(select n, n % 10 < 3 as stock,
      case when n % 10 < 3 then '2024-12-31'::date - (n % 3000)::int else ${jour} - (n % 547)::int end as recu
    from generate_series(1, ${effectif}::int) n) p`;
  const decidee = sql`case when p.stock then '2024-12-31'::date - (p.n % 300)::int else p.recu + (p.n * 7 % 61)::int end`;
  const signe = sql`case when p.stock then '2025-01-01'::date + (p.n * 5 % 600)::int
    else p.recu + (p.n * 7 % 61)::int + (p.n * 11 % 47)::int end`;
  const insertFaits = (type: string, date: SQL, parmi: SQL, detail: SQL) => sql`
    insert into fait (collectivite, id, reference, type, date, source, detail, cree_le)
    select ${collectivite}, gen_random_uuid(), 'M-' || p.n, ${type}, ${date}, 'departement', ${detail}, now()
    from ${people} where ${date} <= ${jour} and ${parmi}`;
  await db.inCollectivite(collectivite, async (tx) => {
    await tx.execute(sql`
      insert into dossier (collectivite, reference, date_reception, date_notification, soumis_droits_devoirs, recalcul_le,
        cree_le, modifie_le)
      select ${collectivite}, 'M-' || p.n, case when p.n % 13 > 0 then p.recu end, p.recu - 2,
        case when p.n % 17 > 0 then true end, '2025-01-01'::date, now(), now() from ${people}`);
    const codes = sql`jsonb_build_object('parcours', (array['PED', 'PSP', 'PSO'])[1 + p.n % 3], 'organisme', (array['CD', 'FT', 'CDE'])[1 + p.n % 3])`;
    await tx.execute(insertFaits("orientation-decidee", decidee, sql`p.n % 11 > 0`, codes));
    await tx.execute(
      insertFaits("contrat-signe", signe, sql`p.n % 11 > 0 and p.n % 5 > 0`, sql`null::jsonb`),
    );
  });
}

interface Statement {
  text: string;
  values: readonly unknown[];
}

/** The statements that read, among those sent to the database meanwhile. */
export async function captureSelects(act: () => Promise<unknown>): Promise<Statement[]> {
  const found: Statement[] = [];
  const { query } = pg.Client.prototype;
  pg.Client.prototype.query = function (this: pg.Client, ...args: [unknown, unknown]) {
    const [config, values] = args;
    const text = typeof config === "string" ? config : (config as { text?: string }).text; // one or the other of pg's calls
    if (text !== undefined && /^\s*(select|with|\()/i.test(text))
      found.push({ text, values: Array.isArray(values) ? values : [] });
    return Reflect.apply(query, this, args);
  } as typeof query;
  await act().finally(() => {
    pg.Client.prototype.query = query;
  });
  return found;
}

/** What a statement reads of a table: by which way, and how many rows, those put aside included. */
export interface Lecture {
  noeud: string;
  index: string | null;
  lignes: number;
}

interface Noeud {
  "Node Type": string;
  "Relation Name"?: string;
  "Index Name"?: string;
  "Actual Rows": number;
  "Actual Loops": number;
  "Rows Removed by Filter"?: number;
  "Rows Removed by Index Recheck"?: number;
  Plans?: Noeud[];
}

/** Runs a statement anew, and tells what it read of a table. */
export async function explain(
  db: Database,
  collectivite: string,
  table: string,
  { text, values }: Statement,
): Promise<Lecture[]> {
  const filled = text.replace(/\$(\d+)/g, (_, rang: string) => toLiteral(values[Number(rang) - 1]));
  const { rows } = await db.inCollectivite(collectivite, (tx) =>
    tx.execute<{ "QUERY PLAN": { Plan: Noeud }[] }>(sql.raw(`explain (analyze, format json) ${filled}`)),
  );
  const [plan] = rows[0]?.["QUERY PLAN"] ?? [];
  if (!plan) throw new Error("a statement without a plan");
  return listLectures(plan.Plan, table);
}

const toLiteral = (value: unknown) => (value === null ? "null" : pg.escapeLiteral(String(value)));

function listLectures(noeud: Noeud, table: string): Lecture[] {
  const below = (noeud.Plans ?? []).flatMap((one) => listLectures(one, table));
  if (noeud["Relation Name"] !== table) return below;
  const lus =
    noeud["Actual Rows"] +
    (noeud["Rows Removed by Filter"] ?? 0) +
    (noeud["Rows Removed by Index Recheck"] ?? 0);
  return [
    ...below,
    { noeud: noeud["Node Type"], index: noeud["Index Name"] ?? null, lignes: lus * noeud["Actual Loops"] },
  ];
}
