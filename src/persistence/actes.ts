import { and, eq, sql } from "drizzle-orm";
import type { Trafic } from "../domain/engagement-mesure.ts";
import type { Flux } from "../domain/flux.ts";
import type { Mode } from "../domain/mode.ts";
import { refreshCompteurs } from "./compteurs.ts";
import type { Tx } from "./database.ts";
import { acteDossier, acteJour } from "./schema.ts";

/** An answer of France Travail to an act of a flow, on a civil day local to the collectivité. */
export interface Reponse {
  collectivite: string;
  flux: Flux;
  mode: Mode;
  jour: string;
  issue: "acceptee" | "refusee";
}

/**
 * Counts an answer in its day, and in the coverage where it accepted an act of a dossier. Called last in the transaction
 * of the answer itself: all the answers of a flow in a day are one row, which the others wait for.
 * @param reference the dossier, held; null for what is about nobody, or is only read
 */
export async function recordReponse(tx: Tx, reponse: Reponse, reference: string | null): Promise<void> {
  const { collectivite, flux, mode, jour, issue } = reponse;
  if (reference !== null && issue === "acceptee") {
    await tx
      .insert(acteDossier)
      .values({ collectivite, reference, flux, mode, derniere: jour })
      .onConflictDoUpdate({
        target: [acteDossier.collectivite, acteDossier.reference, acteDossier.flux, acteDossier.mode],
        set: { derniere: sql`greatest(${acteDossier.derniere}, excluded.derniere)` },
      });
    await refreshCompteurs(tx, collectivite, [reference], jour);
  }
  await tx
    .insert(acteJour)
    .values({
      collectivite,
      flux,
      mode,
      jour,
      acceptees: issue === "acceptee" ? 1 : 0,
      refusees: issue === "refusee" ? 1 : 0,
    })
    .onConflictDoUpdate({
      target: [acteJour.collectivite, acteJour.flux, acteJour.mode, acteJour.jour],
      set: {
        acceptees: sql`${acteJour.acceptees} + excluded.acceptees`,
        refusees: sql`${acteJour.refusees} + excluded.refusees`,
      },
    });
}

/** Forgets which acts were accepted for a dossier; the days keep their counts. */
export async function deleteActes(tx: Tx, collectivite: string, reference: string): Promise<void> {
  await tx
    .delete(acteDossier)
    .where(and(eq(acteDossier.collectivite, collectivite), eq(acteDossier.reference, reference)));
}

/** The traffic of a collectivité up to `dateObservation`, by flow and mode; one row a day was kept of each. */
export async function listTrafics(tx: Tx, collectivite: string, dateObservation: string): Promise<Trafic[]> {
  const jour = sql`${dateObservation}::date`;
  const { rows } = await tx.execute<Trafic & Record<string, unknown>>(sql`
    select flux, mode,
      min(jour) filter (where acceptees > 0)::text as premiere,
      max(jour) filter (where acceptees > 0)::text as derniere,
      coalesce(sum(acceptees) filter (where jour > ${jour} - 30), 0)::int as "acceptees30j",
      coalesce(sum(refusees) filter (where jour > ${jour} - 30), 0)::int as "refusees30j",
      coalesce(array_agg(jour::text order by jour) filter (where acceptees > 0 and jour >= ${jour} - 30), '{}') as "joursActifs"
    from acte_jour
    where collectivite = ${collectivite} and jour <= ${jour}
    group by flux, mode`);
  return rows;
}
