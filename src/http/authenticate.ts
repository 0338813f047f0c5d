import { createMiddleware } from "hono/factory";
import type { Clock } from "../clock.ts";
import { findCollectivite } from "../domain/collectivite.ts";
import type { Droit } from "../domain/droit.ts";
import { Probleme } from "../domain/probleme.ts";
import type { Chiffrement } from "../persistence/chiffrement.ts";
import { findCleApi } from "../persistence/cles-api.ts";
import type { Database } from "../persistence/database.ts";
import type { Env } from "./env.ts";

const WWW_AUTHENTICATE = { "WWW-Authenticate": 'Bearer realm="passerelle"' };

/**
 * Who calls: looks the bearer key up by its HMAC and leaves `c.var.acces`. An absent, unknown, revoked
 * or expired key is one and the same 401, so that none can be told from another.
 */
export function authenticate(parts: { db: Database; chiffrement: Chiffrement; clock: Clock }) {
  return createMiddleware<Env>(async (c, next) => {
    const cle = /^Bearer +(\S+)$/i.exec(c.req.header("Authorization") ?? "")?.[1];
    const found = cle
      ? await parts.db.acrossCollectivites((tx) => findCleApi(tx, parts.chiffrement, cle, parts.clock.now()))
      : null;
    const collectivite = found && findCollectivite(found.collectivite);
    if (!found || !collectivite) {
      throw new Probleme("non-authentifie", "La clé est absente, inconnue, révoquée ou expirée.", {
        entetes: WWW_AUTHENTICATE,
      });
    }
    c.set("acces", { collectivite, logiciel: found.logiciel, droits: found.droits });
    await next();
  });
}

/** Refuses a key that does not carry `droit`; comes after `authenticate`. */
export function requireDroit(droit: Droit) {
  return createMiddleware<Env>(async (c, next) => {
    if (!c.var.acces.droits.includes(droit)) {
      throw new Probleme("droit-insuffisant", `Cette adresse demande le droit « ${droit} ».`);
    }
    await next();
  });
}
