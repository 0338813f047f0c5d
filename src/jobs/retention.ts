import { lt } from "drizzle-orm";
import type { Database } from "../persistence/database.ts";
import { cleIdempotence } from "../persistence/schema.ts";
import { purgeReponses } from "../persistence/settle.ts";

/** Forgets what has been kept as long as promised: answers after seven days, idempotency keys after thirty. */
export async function purgeExpired(db: Database, now: number): Promise<{ reponses: number; cles: number }> {
  return db.acrossCollectivites(async (tx) => {
    const reponses = await purgeReponses(tx, now);
    const cles = await tx
      .delete(cleIdempotence)
      .where(lt(cleIdempotence.expireLe, new Date(now)))
      .returning({ cle: cleIdempotence.cle });
    return { reponses, cles: cles.length };
  });
}
