import { and, eq, inArray } from "drizzle-orm";
import type { Tx } from "./database.ts";
import { dossier, travail } from "./schema.ts";

/** How far the sandbox's story was played: it is kept among the jobs, as what was done last. Epoch milliseconds. */
export interface Avancement {
  /** The last instant that it goes to, settled when it began. */
  fin: number;
  /** Up to when it was played; null: it has only begun. */
  jouee: number | null;
}

const FIN = "histoire-fin";
const JOUEE = "histoire-jouee";

/** Null where no story was ever begun. */
export async function findAvancement(tx: Tx, collectivite: string): Promise<Avancement | null> {
  const rows = await tx
    .select({ nom: travail.nom, faitLe: travail.faitLe })
    .from(travail)
    .where(and(eq(travail.collectivite, collectivite), inArray(travail.nom, [FIN, JOUEE])));
  const find = (nom: string) => rows.find((row) => row.nom === nom)?.faitLe.getTime() ?? null;
  const fin = find(FIN);
  return fin === null ? null : { fin, jouee: find(JOUEE) };
}

/** Settles where the story ends. */
export async function beginHistoire(tx: Tx, collectivite: string, fin: number): Promise<void> {
  await keep(tx, collectivite, FIN, fin);
}

/** Remembers up to when it was played. */
export async function keepJouee(tx: Tx, collectivite: string, instant: number): Promise<void> {
  await keep(tx, collectivite, JOUEE, instant);
}

async function keep(tx: Tx, collectivite: string, nom: string, instant: number): Promise<void> {
  const faitLe = new Date(instant);
  await tx
    .insert(travail)
    .values({ collectivite, nom, faitLe })
    .onConflictDoUpdate({ target: [travail.collectivite, travail.nom], set: { faitLe } });
}

/** Whether somebody has declared a dossier already. */
export async function hasDossiers(tx: Tx, collectivite: string): Promise<boolean> {
  const rows = await tx
    .select({ reference: dossier.reference })
    .from(dossier)
    .where(eq(dossier.collectivite, collectivite))
    .limit(1);
  return rows.length > 0;
}
