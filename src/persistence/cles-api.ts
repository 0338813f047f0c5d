import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import type { Droit } from "../domain/droit.ts";
import type { Chiffrement } from "./chiffrement.ts";
import type { Tx } from "./database.ts";
import { cleApi } from "./schema.ts";

export interface CleApi {
  collectivite: string;
  logiciel: string;
  droits: readonly Droit[];
}

/**
 * Whose key this is, or null when it is unknown, revoked or expired. Crosses the collectivités: the key
 * alone says which one calls.
 */
export async function findCleApi(
  tx: Tx,
  chiffrement: Chiffrement,
  cle: string,
  now: number,
): Promise<CleApi | null> {
  const [row] = await tx
    .select()
    .from(cleApi)
    .where(eq(cleApi.empreinte, chiffrement.computeEmpreinteCle(cle)));
  if (!row || row.revoqueeLe || (row.expireLe && row.expireLe.getTime() <= now)) return null;
  return { collectivite: row.collectivite, logiciel: row.logiciel, droits: row.droits };
}

/** Keeps a key (its HMAC alone); the same key again changes nothing. */
export async function saveCleApi(
  tx: Tx,
  chiffrement: Chiffrement,
  cle: CleApi & { cle: string },
  now: number,
): Promise<void> {
  await tx
    .insert(cleApi)
    .values({
      collectivite: cle.collectivite,
      id: randomUUID(),
      empreinte: chiffrement.computeEmpreinteCle(cle.cle),
      logiciel: cle.logiciel,
      droits: [...cle.droits],
      creeLe: new Date(now),
    })
    .onConflictDoNothing();
}
