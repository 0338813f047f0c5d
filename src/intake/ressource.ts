import { randomUUID } from "node:crypto";
import type { AnyOperation, Ressource } from "../../adapters/contract.ts";
import type { Flux } from "../domain/flux.ts";
import { Probleme } from "../domain/probleme.ts";
import type { Tx } from "../persistence/database.ts";
import { isElsewhere, listRessources } from "../persistence/ressources.ts";

/** The objects that an act or a reading may be about. */
export interface Ressources {
  /** What `{id}` names, or what the act makes; null where there is none. */
  ressource: Ressource | null;
  /** Those known of this dossier and flow, the one above left out where it is new. */
  ressources: readonly Ressource[];
}

/**
 * What an operation's `{id}` names: one of ours, or France Travail's own id, under which it is then known here; for an
 * act that makes an object, a new id of ours.
 * @throws Probleme `ressource-introuvable` when the id is ours and of another dossier
 */
export async function findRessources(
  tx: Tx,
  about: { collectivite: string; reference: string; flux: Flux },
  operation: AnyOperation,
  { corps, id }: { corps: unknown; id: string | undefined },
): Promise<Ressources> {
  const { collectivite, reference, flux } = about;
  const ressources = await listRessources(tx, collectivite, reference, flux);
  const creates = operation.kind === "write" ? operation.ressource?.creates : undefined;
  if (creates) {
    const { nature } = creates(corps);
    return { ressource: { id: randomUUID(), idFranceTravail: null, nature }, ressources };
  }
  if (id === undefined) return { ressource: null, ressources };
  const known =
    ressources.find((one) => one.id === id) ?? ressources.find((one) => one.idFranceTravail === id);
  if (known) return { ressource: known, ressources };
  if (await isElsewhere(tx, collectivite, reference, id))
    throw new Probleme("ressource-introuvable", "Cet identifiant est celui d'un objet d'un autre dossier.");
  return { ressource: { id, idFranceTravail: id, nature: null }, ressources };
}
