import { and, eq, inArray, isNull, lt, notInArray, or } from "drizzle-orm";
import type { Flux } from "../domain/flux.ts";
import type { Tx } from "./database.ts";
import { emitIssues } from "./evenements-emis.ts";
import { transmission } from "./schema.ts";

/*
 * What waits for France Travail to open an API: a transmission of a closed flow is `en-attente`, says `api-non-ouverte`,
 * and is due on no date, so that however many there are the claim does not read them.
 */

/**
 * Gives up, with its dossier, what waits for a closed API and never left, and tells it; its payload goes.
 * @returns what was given up
 */
export async function abandonFermees(
  tx: Tx,
  { collectivite, reference }: { collectivite: string; reference: string },
  fermes: readonly Flux[],
  now: number,
): Promise<{ id: string; flux: Flux; operation: string }[]> {
  const abandoned = await tx
    .update(transmission)
    .set({ etat: "abandonnee", charge: null, prochaineTentative: null, termineeLe: new Date(now) })
    .where(
      and(
        eq(transmission.collectivite, collectivite),
        eq(transmission.reference, reference),
        eq(transmission.etat, "en-attente"),
        inArray(transmission.flux, [...fermes]),
        isNull(transmission.envoyeeLe),
        or(isNull(transmission.priseJusqua), lt(transmission.priseJusqua, new Date(now))),
      ),
    )
    .returning({ id: transmission.id, flux: transmission.flux, operation: transmission.operation });
  const issues = abandoned.map(({ id, flux }) => ({
    reference,
    transmission: id,
    flux,
    etat: "abandonnee" as const,
    cause: "api-non-ouverte" as const,
  }));
  await emitIssues(tx, collectivite, issues, now);
  return abandoned;
}

/** The day an API opens: what waited for it alone is due now, and no longer says that it waits. Crosses the collectivités. */
export async function releaseOuvertes(tx: Tx, fermes: readonly Flux[], now: number): Promise<void> {
  await tx
    .update(transmission)
    .set({ derniereErreur: null, cause: null, aTraiterPar: null, prochaineTentative: new Date(now) })
    .where(
      and(
        eq(transmission.etat, "en-attente"),
        eq(transmission.cause, "api-non-ouverte"),
        notInArray(transmission.flux, [...fermes]),
      ),
    );
}
