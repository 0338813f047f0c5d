import { AsyncLocalStorage } from "node:async_hooks";
import { createMiddleware } from "hono/factory";
import type { Database } from "../persistence/database.ts";
import type { Env } from "./env.ts";

/*
 * A write that ends in an error must not say « nothing was stored » when it was, and only its answer could not be read: what a
 * request has committed is noted beside it.
 */

/** Whether the request has committed something. */
export interface Enregistrement {
  fait: boolean;
}

const enCours = new AsyncLocalStorage<Enregistrement>();

/** Begins to follow a request. */
export const followRequest = createMiddleware<Env>((c, next) => {
  const enregistrement: Enregistrement = { fait: false };
  c.set("enregistrement", enregistrement);
  return enCours.run(enregistrement, next);
});

/** The database as the routes use it. Looking up a key crosses the collectivités, and stores nothing. */
export function followDatabase(db: Database): Database {
  return {
    ...db,
    async inCollectivite(code, act) {
      const result = await db.inCollectivite(code, act);
      const enregistrement = enCours.getStore();
      if (enregistrement) enregistrement.fait = true;
      return result;
    },
  };
}
