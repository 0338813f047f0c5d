import { and, asc, eq, ne } from "drizzle-orm";
import type { Flux } from "../domain/flux.ts";
import type { Tx } from "./database.ts";
import { ressource } from "./schema.ts";

/** An object of a dossier that has an id (adapters/contract.ts says what each is). */
export interface RessourceConnue {
  id: string;
  idFranceTravail: string | null;
  nature: string | null;
}

/** The objects of a dossier in one flow, oldest first. */
export async function listRessources(
  tx: Tx,
  collectivite: string,
  reference: string,
  flux: Flux,
): Promise<RessourceConnue[]> {
  return tx
    .select({ id: ressource.id, idFranceTravail: ressource.idFranceTravail, nature: ressource.nature })
    .from(ressource)
    .where(
      and(
        eq(ressource.collectivite, collectivite),
        eq(ressource.reference, reference),
        eq(ressource.flux, flux),
      ),
    )
    .orderBy(asc(ressource.creeLe), asc(ressource.id));
}

/** Keeps an object, unless it is known already. */
export async function insertRessource(
  tx: Tx,
  kept: { collectivite: string; reference: string; flux: Flux; now: number } & RessourceConnue,
): Promise<void> {
  const { now, ...values } = kept;
  await tx
    .insert(ressource)
    .values({ ...values, creeLe: new Date(now) })
    .onConflictDoNothing();
}

/** Binds the id that France Travail gave to ours, in place of the one it may have given before. */
export async function bindRessource(
  tx: Tx,
  bound: { collectivite: string; reference: string; flux: Flux; id: string; idFranceTravail: string },
): Promise<void> {
  await tx
    .update(ressource)
    .set({ idFranceTravail: bound.idFranceTravail })
    .where(
      and(
        eq(ressource.collectivite, bound.collectivite),
        eq(ressource.reference, bound.reference),
        eq(ressource.flux, bound.flux),
        eq(ressource.id, bound.id),
      ),
    );
}

/** Whether this id is one of ours in another dossier: then it names nothing in this one. */
export async function isElsewhere(
  tx: Tx,
  collectivite: string,
  reference: string,
  id: string,
): Promise<boolean> {
  const rows = await tx
    .select({ idFranceTravail: ressource.idFranceTravail })
    .from(ressource)
    .where(
      and(eq(ressource.collectivite, collectivite), ne(ressource.reference, reference), eq(ressource.id, id)),
    );
  // Kept under France Travail's own id, it may be used from the dossier of the same person too.
  return rows.some(({ idFranceTravail }) => idFranceTravail !== id);
}
