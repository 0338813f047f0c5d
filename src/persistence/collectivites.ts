import { asc, eq } from "drizzle-orm";
import type { Chiffrement } from "./chiffrement.ts";
import type { Tx } from "./database.ts";
import { collectivite } from "./schema.ts";

/** How a collectivité calls France Travail. */
export interface Reglage {
  identifiants: { clientId: string; clientSecret: string } | null;
  versionOrientation: "v1" | "v2";
}

/** The settings of a collectivité served here, or null. */
export async function findReglage(tx: Tx, chiffrement: Chiffrement, code: string): Promise<Reglage | null> {
  const [row] = await tx.select().from(collectivite).where(eq(collectivite.code, code));
  if (!row) return null;
  return {
    identifiants: row.identifiants
      ? JSON.parse(chiffrement.open(code, "collectivite.identifiants", row.identifiants).toString("utf8"))
      : null,
    versionOrientation: row.orientationVersion,
  };
}

/** Creates or changes a collectivité served here; its credentials are sealed. */
export async function saveReglage(
  tx: Tx,
  chiffrement: Chiffrement,
  code: string,
  reglage: Reglage,
  now: number,
): Promise<void> {
  const values = {
    orientationVersion: reglage.versionOrientation,
    identifiants: reglage.identifiants
      ? chiffrement.seal(code, "collectivite.identifiants", JSON.stringify(reglage.identifiants))
      : null,
  };
  await tx
    .insert(collectivite)
    .values({ code, creeLe: new Date(now), ...values })
    .onConflictDoUpdate({ target: collectivite.code, set: values });
}

/** The codes of all the collectivités served here. Crosses them. */
export async function listCollectivites(tx: Tx): Promise<string[]> {
  const rows = await tx
    .select({ code: collectivite.code })
    .from(collectivite)
    .orderBy(asc(collectivite.code));
  return rows.map(({ code }) => code);
}
