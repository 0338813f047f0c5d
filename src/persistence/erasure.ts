import { and, eq } from "drizzle-orm";
import { deleteActes } from "./actes.ts";
import type { Chiffrement } from "./chiffrement.ts";
import { removeCompteurs } from "./compteurs.ts";
import type { Tx } from "./database.ts";
import { removeDelais } from "./delais-comptes.ts";
import { eraseEvenementsEmis } from "./evenements-emis.ts";
import { cleIdempotence, dossier, fait, rejeu, ressource } from "./schema.ts";
import { deleteSemaines } from "./semaines.ts";
import { eraseTransmissions } from "./transmissions.ts";

/** Removes a dossier, its facts and its weeks; its transmissions and their events stay as receipts, under a pseudonym and without content. */
export async function eraseDossierRows(
  tx: Tx,
  chiffrement: Chiffrement,
  collectivite: string,
  reference: string,
): Promise<void> {
  const pseudonyme = chiffrement.computeEmpreinte(collectivite, "dossier", reference).toString("hex");
  await eraseTransmissions(tx, collectivite, reference, pseudonyme);
  await eraseEvenementsEmis(tx, collectivite, reference, pseudonyme);
  await removeCompteurs(tx, collectivite, reference);
  await removeDelais(tx, collectivite, reference);
  await deleteActes(tx, collectivite, reference);
  await deleteSemaines(tx, { collectivite, reference });
  await tx
    .update(rejeu)
    .set({ reference: pseudonyme })
    .where(and(eq(rejeu.collectivite, collectivite), eq(rejeu.reference, reference)));
  await tx.delete(fait).where(and(eq(fait.collectivite, collectivite), eq(fait.reference, reference)));
  await tx
    .delete(ressource)
    .where(and(eq(ressource.collectivite, collectivite), eq(ressource.reference, reference)));
  // The keys stay, so that a request repeated late creates nobody anew: it finds an object that is no more.
  await tx
    .update(cleIdempotence)
    .set({ objetId: pseudonyme })
    .where(
      and(
        eq(cleIdempotence.collectivite, collectivite),
        eq(cleIdempotence.objetType, "dossier"),
        eq(cleIdempotence.objetId, reference),
      ),
    );
  await tx
    .delete(dossier)
    .where(and(eq(dossier.collectivite, collectivite), eq(dossier.reference, reference)));
}
