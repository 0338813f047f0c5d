import { and, eq } from "drizzle-orm";
import type { Chefferie } from "../domain/chefferie.ts";
import type { Tx } from "./database.ts";
import { chefferie } from "./schema.ts";

/** The three indicators of a year, with when they were typed (epoch milliseconds); null where nobody has. */
export async function findChefferie(
  tx: Tx,
  collectivite: string,
  annee: number,
): Promise<(Chefferie & { modifieLe: number }) | null> {
  const [row] = await tx
    .select()
    .from(chefferie)
    .where(and(eq(chefferie.collectivite, collectivite), eq(chefferie.annee, annee)));
  if (!row) return null;
  const { etpChefferie, etpTransformationNumerique, planFormalise, modifieLe } = row;
  return { annee, etpChefferie, etpTransformationNumerique, planFormalise, modifieLe: modifieLe.getTime() };
}

/** Keeps the three indicators of a year, in place of those typed before. */
export async function saveChefferie(
  tx: Tx,
  collectivite: string,
  { annee, ...indicateurs }: Chefferie,
  now: number,
): Promise<void> {
  const values = { ...indicateurs, modifieLe: new Date(now) };
  await tx
    .insert(chefferie)
    .values({ collectivite, annee, ...values })
    .onConflictDoUpdate({ target: [chefferie.collectivite, chefferie.annee], set: values });
}
