import type { Flux } from "./flux.ts";
import { DEPENDANCES } from "./transmission.ts";

/**
 * When a later act takes the place of an earlier one that waits and never left: `identique`, where it says the very same
 * of the same object; `meme-objet`, where it says the whole of it anew.
 */
export type Remplacement = "identique" | "meme-objet";

/** An act of one dossier, as far as it is compared. */
export interface ActeCompare {
  flux: Flux;
  operation: string;
  /** What it is about: an object's id, or what the path holds. */
  objet: string;
  corps: string;
}

/** One that is not over: `isFree` when it waits, never left and is held by nobody. */
export interface ActeOuvert extends ActeCompare {
  id: string;
  isFree: boolean;
}

/**
 * The ids of the earlier acts whose place a new one takes. What stands between in the same flow, or waits for it, keeps
 * them apart: nothing is seen in another order than it was handed in.
 * @param ouverts those of the same dossier, the newest first
 */
export function listRemplaces(
  regle: Remplacement,
  nouveau: ActeCompare,
  ouverts: readonly ActeOuvert[],
): string[] {
  const remplaces: string[] = [];
  for (const ouvert of ouverts) {
    if (ouvert.flux !== nouveau.flux) {
      if (DEPENDANCES[ouvert.flux].includes(nouveau.flux)) break;
      continue;
    }
    if (ouvert.operation !== nouveau.operation) break;
    if (ouvert.objet !== nouveau.objet) continue;
    if (!ouvert.isFree || (regle === "identique" && ouvert.corps !== nouveau.corps)) break;
    remplaces.push(ouvert.id);
  }
  return remplaces;
}

/** What an act is about, in one text. */
export function toObjet(ressource: string | null, parametres: Readonly<Record<string, string>>): string {
  return ressource ?? JSON.stringify(Object.entries(parametres).toSorted());
}
