import { Probleme } from "../../src/domain/probleme.ts";
import type { Memory } from "../memory.ts";
import type { Appel } from "./appel.ts";
import type { Objet } from "./memoire.ts";

const IDEMPOTENCE_MS = 30 * 86_400_000;

/**
 * Runs `act` at most once for the idempotency key of a request.
 * @returns what the act made, and whether an earlier request had made it
 * @throws Probleme `cle-idempotence-reutilisee`
 */
export function runOnce(
  { passerelle: { idempotence } }: Memory,
  { collectivite, logiciel, maintenant, ...appel }: Appel,
  act: () => Objet,
): { objet: Objet; replayed: boolean } {
  if (!appel.idempotence) return { objet: act(), replayed: false };
  const { cle, requete } = appel.idempotence;
  const key = JSON.stringify([collectivite.code, logiciel, cle]);
  const known = idempotence.get(key);
  if (known && known.expire > maintenant) {
    if (known.requete === requete) return { objet: known.objet, replayed: true };
    const detail = "La première requête portant cette clé était différente.";
    throw new Probleme("cle-idempotence-reutilisee", detail);
  }
  const objet = act();
  idempotence.set(key, { requete, objet, expire: maintenant + IDEMPOTENCE_MS });
  return { objet, replayed: false };
}

/** The header of an answer to a repeated request. */
export function toReplayed(replayed: boolean): Record<string, string> {
  return replayed ? { "idempotent-replayed": "true" } : {};
}
