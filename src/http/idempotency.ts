import type { Context } from "hono";
import { Probleme } from "../domain/probleme.ts";
import type { Declarant } from "../intake/registre.ts";
import type { Idempotence } from "../persistence/idempotence.ts";
import type { Env } from "./env.ts";

/**
 * The idempotency key of a write and the request it stands for, or null without the header.
 * @throws Probleme `cle-idempotence-invalide` when it is empty, over 255 characters, or not printable ASCII
 */
export async function readIdempotence(
  c: Context<Env>,
): Promise<Omit<Idempotence, "now" | "logiciel"> | null> {
  const cle = c.req.header("Idempotency-Key");
  if (cle === undefined) return null;
  if (!/^[\x21-\x7e](?:[\x20-\x7e]{0,253}[\x21-\x7e])?$/.test(cle)) {
    throw new Probleme(
      "cle-idempotence-invalide",
      "L'en-tête Idempotency-Key doit compter 1 à 255 caractères imprimables.",
    );
  }
  const { pathname, search } = new URL(c.req.url);
  return { cle, requete: `${c.req.method} ${pathname}${search}\n${await c.req.text()}` };
}

/** Who declares with this request: the agent, by the software of the key. @throws Probleme as `readIdempotence` */
export async function readDeclarant(c: Context<Env>): Promise<Declarant> {
  const { collectivite, logiciel } = c.var.acces;
  return {
    collectivite: collectivite.code,
    logiciel,
    auteur: c.var.agent,
    correlation: c.var.correlation,
    idempotence: await readIdempotence(c),
  };
}

/** Says of an answer that the act was done by an earlier request. */
export function markReplayed(c: Context<Env>, replayed: boolean): void {
  if (replayed) c.header("Idempotent-Replayed", "true");
}
