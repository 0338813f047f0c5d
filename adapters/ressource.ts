import { isRecord } from "./casse.ts";
import type { Ressource } from "./contract.ts";

/** The id under which a caller knows an object that France Travail names: ours where it is bound, else its own. */
export function toNotreId(ressources: readonly Ressource[], idFranceTravail: string): string {
  return ressources.find((known) => known.idFranceTravail === idFranceTravail)?.id ?? idFranceTravail;
}

/** Whether France Travail's object is already that of another act: it is not to be adopted twice. */
export function isBound(ressources: readonly Ressource[], idFranceTravail: string): boolean {
  return ressources.some((known) => known.idFranceTravail === idFranceTravail);
}

/** What was read, where `champ` names such objects at whatever depth, under the ids that callers know. */
export function withNosIds<Value>(value: Value, champ: string, ressources: readonly Ressource[]): Value {
  const walk = (one: unknown): unknown => {
    if (Array.isArray(one)) return one.map(walk);
    if (!isRecord(one)) return one;
    return Object.fromEntries(
      Object.entries(one).map(([key, inner]) => [
        key,
        key === champ && typeof inner === "string" ? toNotreId(ressources, inner) : walk(inner),
      ]),
    );
  };
  return walk(value) as Value; // the same shape: a text replaces a text
}
