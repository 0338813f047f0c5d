import type { Collectivite } from "../domain/collectivite.ts";
import { compare, toDateLocale } from "../domain/date-civile.ts";
import type { Chiffrement } from "../persistence/chiffrement.ts";
import { refreshCompteurs } from "../persistence/compteurs.ts";
import type { Tx } from "../persistence/database.ts";
import { findDossier } from "../persistence/dossiers.ts";
import { insertRessource, listRessources } from "../persistence/ressources.ts";

/** A sanction proposed or decided, told of a dossier under France Travail's own id. */
export interface SanctionLue {
  reference: string;
  id: string;
}

/**
 * Keeps that these sanctions are known: under their ids, and counted among the people whom the row « Sanction » concerns.
 * In the order of the references, so that two readings never wait for each other.
 */
export async function keepSanctions(
  tx: Tx,
  chiffrement: Chiffrement,
  collectivite: Collectivite,
  lues: readonly SanctionLue[],
  now: number,
): Promise<void> {
  const { code, fuseau } = collectivite;
  for (const { reference, id } of lues.toSorted((left, right) => compare(left.reference, right.reference))) {
    const isKnown = async () =>
      (await listRessources(tx, code, reference, "sanction")).some(
        (one) => one.id === id || one.idFranceTravail === id,
      );
    if (await isKnown()) continue;
    const dossier = await findDossier(tx, chiffrement, code, reference, { verrou: true });
    if (!dossier || (await isKnown())) continue;
    const about = { collectivite: code, reference, flux: "sanction" } as const;
    await insertRessource(tx, { ...about, id, idFranceTravail: id, nature: null, now });
    await refreshCompteurs(tx, code, [reference], toDateLocale(now, fuseau));
  }
}
