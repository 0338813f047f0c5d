import { and, asc, eq, lte } from "drizzle-orm";
import type { Collectivite } from "../domain/collectivite.ts";
import { computeParcours, nextChange, type Parcours } from "../domain/parcours-dossier.ts";
import { findSituation } from "../domain/situation.ts";
import { refreshCompteurs } from "./compteurs.ts";
import type { Tx } from "./database.ts";
import { listFaits } from "./faits.ts";
import { dossier } from "./schema.ts";

/**
 * Computes the two delays of a dossier from its facts and keeps them beside it, with the day on which they
 * have to be computed again (a right, an act or an end dated later), and counts it. Called in the transaction of each change.
 * @param aujourdhui civil date local to the collectivité
 */
export async function refreshDelais(
  tx: Tx,
  collectivite: Collectivite,
  reference: string,
  aujourdhui: string,
): Promise<void> {
  const same = and(eq(dossier.collectivite, collectivite.code), eq(dossier.reference, reference));
  const [row] = await tx.select().from(dossier).where(same);
  if (!row) return;
  const entree = {
    droitRsa: {
      dateNotification: row.dateNotification,
      dateReception: row.dateReception,
      dateFin: row.dateFin,
    },
    soumisDroitsDevoirs: row.soumisDroitsDevoirs,
    faits: await listFaits(tx, collectivite.code, reference),
    collectivite,
    dateObservation: aujourdhui,
  };
  const parcours = computeParcours(entree);
  await tx
    .update(dossier)
    .set({ ...toColumns(parcours), ...findSituation(entree), recalculLe: nextChange(entree) })
    .where(same);
  await refreshCompteurs(tx, collectivite.code, reference, aujourdhui);
}

function toColumns({ regime, orientation, contrat }: Parcours) {
  const open = [orientation, contrat]
    .filter((delai) => delai.statut === "en-cours" || delai.statut === "echu")
    .map((delai) => delai.echeance)
    .filter((echeance) => echeance !== null)
    .sort();
  return {
    regime,
    orientationStatut: orientation.statut,
    orientationEcheance: orientation.echeance,
    orientationDepart: orientation.dateDepart,
    orientationJours: orientation.jours,
    orientationFin: orientation.dateFin,
    contratStatut: contrat.statut,
    contratEcheance: contrat.echeance,
    contratDepart: contrat.dateDepart,
    contratJours: contrat.jours,
    contratFin: contrat.dateFin,
    prochaineEcheance: open[0] ?? null,
  };
}

/** Computes again what a date to come has just changed. Call before lists and counts. @returns how many dossiers */
export async function refreshDue(tx: Tx, collectivite: Collectivite, aujourdhui: string): Promise<number> {
  const rows = await tx
    .select({ reference: dossier.reference })
    .from(dossier)
    .where(and(eq(dossier.collectivite, collectivite.code), lte(dossier.recalculLe, aujourdhui)))
    // Held before the facts are read, like every change of a dossier: a fact being written meanwhile would be lost
    // to the delays. In one order, so that two lists never wait for each other.
    .orderBy(asc(dossier.reference))
    .for("update");
  for (const { reference } of rows) await refreshDelais(tx, collectivite, reference, aujourdhui);
  return rows.length;
}
