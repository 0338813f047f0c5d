import type { Adapter, AnyOperation, Ressource, WriteOperation } from "../../adapters/contract.ts";
import { adapters } from "../../adapters/index.ts";
import type { Flux } from "../../src/domain/flux.ts";
import type { DossierGarde, TransmissionGardee } from "./memoire.ts";

/** The registry of the gateway itself. */
export const ADAPTERS: Record<Flux, Adapter> = adapters;

/** An operation of an adapter, under the names by which a transmission tells it. */
export interface Acte<Operation extends AnyOperation = AnyOperation> {
  flux: Flux;
  nom: string;
  operation: Operation;
}

/** What `{id}` names, ours or France Travail's own; for an act that makes an object, a new id of ours. */
export function findRessources(
  dossier: DossierGarde,
  flux: Flux,
  operation: AnyOperation,
  { corps, id }: { corps: unknown; id: string | undefined },
): { ressource: Ressource | null; ressources: readonly Ressource[] } {
  const ressources = dossier.ressources
    .filter((kept) => kept.flux === flux)
    .map(({ ressource }) => ressource);
  const creates = operation.kind === "write" ? operation.ressource?.creates : undefined;
  if (creates) {
    const { nature } = creates(corps);
    return { ressource: { id: crypto.randomUUID(), idFranceTravail: null, nature }, ressources };
  }
  if (id === undefined) return { ressource: null, ressources };
  const known =
    ressources.find((one) => one.id === id) ?? ressources.find((one) => one.idFranceTravail === id);
  return { ressource: known ?? { id, idFranceTravail: id, nature: null }, ressources };
}

/** The operation that a transmission carries out. */
export function findWrite({ flux, operation }: TransmissionGardee): WriteOperation<unknown> {
  const found = ADAPTERS[flux].operations[operation];
  if (found?.kind !== "write") throw new Error(`no operation ${flux}/${operation}`);
  return found;
}
