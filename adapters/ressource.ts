import type { Ressource } from "./contract.ts";

/** The id under which a caller knows an object that France Travail names: ours where it is bound, else its own. */
export function toNotreId(ressources: readonly Ressource[], idFranceTravail: string): string {
  return ressources.find((known) => known.idFranceTravail === idFranceTravail)?.id ?? idFranceTravail;
}

/** Whether France Travail's object is already that of another act: it is not to be adopted twice. */
export function isBound(ressources: readonly Ressource[], idFranceTravail: string): boolean {
  return ressources.some((known) => known.idFranceTravail === idFranceTravail);
}
