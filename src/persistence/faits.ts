import { randomUUID } from "node:crypto";
import { and, asc, eq, inArray } from "drizzle-orm";
import type { Fait, FaitNouveau, SourceFait } from "../domain/fait.ts";
import { isUuid } from "./colonnes.ts";
import type { Tx } from "./database.ts";
import { fait } from "./schema.ts";

/** The facts of some dossiers, by reference, each in its order of arrival; a dossier without any is absent. */
export async function listFaitsOf(
  tx: Tx,
  collectivite: string,
  references: readonly string[],
): Promise<Map<string, Fait[]>> {
  const rows = await tx
    .select()
    .from(fait)
    .where(and(eq(fait.collectivite, collectivite), inArray(fait.reference, [...references])))
    .orderBy(asc(fait.rang));
  const faits = new Map<string, Fait[]>();
  for (const row of rows) {
    const siens = faits.get(row.reference);
    if (siens) siens.push(toFait(row));
    else faits.set(row.reference, [toFait(row)]);
  }
  return faits;
}

/** The facts of a dossier in their order of arrival. */
export async function listFaits(tx: Tx, collectivite: string, reference: string): Promise<Fait[]> {
  const rows = await tx
    .select()
    .from(fait)
    .where(and(eq(fait.collectivite, collectivite), eq(fait.reference, reference)))
    .orderBy(asc(fait.rang));
  return rows.map(toFait);
}

type Row = typeof fait.$inferSelect;

const toFait = (row: Row): Fait => ({
  id: row.id,
  type: row.type,
  date: row.date,
  source: row.source,
  rang: Number(row.rang),
  ...(row.detail && { detail: row.detail }),
});

/**
 * Keeps a fact. The same type and date, from any source, is the same fact: the stronger source stays
 * (an accepted transmission over what was declared, over what was read).
 * @returns the fact as it stands, and whether it is new.
 */
export async function keepFait(
  tx: Tx,
  kept: { collectivite: string; reference: string; source: SourceFait; transmission?: string; now: number },
  nouveau: FaitNouveau,
): Promise<{ fait: Fait; nouveau: boolean }> {
  const inserted = await tx
    .insert(fait)
    .values({
      collectivite: kept.collectivite,
      id: randomUUID(),
      reference: kept.reference,
      type: nouveau.type,
      date: nouveau.date,
      source: kept.source,
      detail: nouveau.detail ?? null,
      transmission: kept.transmission ?? null,
      creeLe: new Date(kept.now),
    })
    .onConflictDoNothing({ target: [fait.collectivite, fait.reference, fait.type, fait.date] })
    .returning();
  const row = inserted[0];
  if (row) return { fait: toFait(row), nouveau: true };
  return { fait: await strengthen(tx, kept, nouveau), nouveau: false };
}

/** What the department declared counts over what was only read (api.md): a declaration takes a reading over. */
const STRENGTH: Record<SourceFait, number> = { "france-travail": 0, departement: 1, passerelle: 2 };

async function strengthen(
  tx: Tx,
  kept: { collectivite: string; reference: string; source: SourceFait; transmission?: string },
  nouveau: FaitNouveau,
): Promise<Fait> {
  const same = and(
    eq(fait.collectivite, kept.collectivite),
    eq(fait.reference, kept.reference),
    eq(fait.type, nouveau.type),
    eq(fait.date, nouveau.date),
  );
  const [existing] = await tx.select().from(fait).where(same).for("update");
  if (!existing) throw new Error("a fact conflicted with a row that is not there");
  if (STRENGTH[kept.source] <= STRENGTH[existing.source]) return toFait(existing);
  const [updated] = await tx
    .update(fait)
    .set({
      source: kept.source,
      transmission: kept.transmission ?? existing.transmission,
      detail: nouveau.detail ?? existing.detail,
    })
    .where(same)
    .returning();
  return toFait(updated ?? existing);
}

/** One fact by its id, or null. */
export async function findFait(
  tx: Tx,
  collectivite: string,
  reference: string,
  id: string,
): Promise<Fait | null> {
  if (!isUuid(id)) return null;
  const [row] = await tx
    .select()
    .from(fait)
    .where(and(eq(fait.collectivite, collectivite), eq(fait.reference, reference), eq(fait.id, id)));
  return row ? toFait(row) : null;
}

/** Withdraws a fact. */
export async function deleteFait(tx: Tx, collectivite: string, reference: string, id: string): Promise<void> {
  await tx
    .delete(fait)
    .where(and(eq(fait.collectivite, collectivite), eq(fait.reference, reference), eq(fait.id, id)));
}

/** Forgets what was only read at France Travail: it was another person's. */
export async function deleteFaitsLus(tx: Tx, collectivite: string, reference: string): Promise<void> {
  await tx
    .delete(fait)
    .where(
      and(
        eq(fait.collectivite, collectivite),
        eq(fait.reference, reference),
        eq(fait.source, "france-travail"),
      ),
    );
}
