import { lt } from "drizzle-orm";
import type { Tx } from "../persistence/database.ts";
import { purgeEvenementsEmis } from "../persistence/evenements-emis.ts";
import { cleIdempotence } from "../persistence/schema.ts";
import { purgeReponses } from "../persistence/settle.ts";

/**
 * Forgets what has been kept as long as promised: answers after seven days, idempotency keys after thirty, events after
 * ninety. Crosses the collectivités. @returns how many of each
 */
export async function purgeExpired(
  tx: Tx,
  now: number,
): Promise<{ reponses: number; cles: number; evenements: number }> {
  const reponses = await purgeReponses(tx, now);
  const cles = await tx
    .delete(cleIdempotence)
    .where(lt(cleIdempotence.expireLe, new Date(now)))
    .returning({ cle: cleIdempotence.cle });
  return { reponses, cles: cles.length, evenements: await purgeEvenementsEmis(tx, now) };
}
