import { lt } from "drizzle-orm";
import type { Tx } from "../persistence/database.ts";
import { purgeEvenementsEmis } from "../persistence/evenements-emis.ts";
import { purgeRejeux } from "../persistence/rejeux.ts";
import { cleIdempotence } from "../persistence/schema.ts";
import { purgeReponses } from "../persistence/settle.ts";

/**
 * Forgets what has been kept as long as promised: answers after seven days, idempotency keys after thirty, events
 * and commands of replay after ninety. Crosses the collectivités. @returns how many of each
 */
export async function purgeExpired(
  tx: Tx,
  now: number,
): Promise<{ reponses: number; cles: number; evenements: number; rejeux: number }> {
  const reponses = await purgeReponses(tx, now);
  const cles = await tx
    .delete(cleIdempotence)
    .where(lt(cleIdempotence.expireLe, new Date(now)))
    .returning({ cle: cleIdempotence.cle });
  const evenements = await purgeEvenementsEmis(tx, now);
  return { reponses, cles: cles.length, evenements, rejeux: await purgeRejeux(tx, now) };
}
