import type { Collectivite } from "../domain/collectivite.ts";
import { type LigneEngagement, summarizeEngagements } from "../domain/engagement-mesure.ts";
import type { Flux } from "../domain/flux.ts";
import { findModeProbant, type Mode } from "../domain/mode.ts";
import { listTrafics } from "../persistence/actes.ts";
import { findDueDepuis } from "../persistence/actes-dus.ts";
import type { Chiffrement } from "../persistence/chiffrement.ts";
import { sumCompteurs } from "../persistence/compteurs.ts";
import type { Tx } from "../persistence/database.ts";
import { refreshDue } from "../persistence/delais.ts";
import { listEngagements } from "../persistence/engagements.ts";
import type { PilotageParts } from "./acces.ts";

/** What the rows are measured with. */
export interface EngagementsParts extends PilotageParts {
  /** Of the installation. */
  mode: Mode;
  /** Flows whose API France Travail has not opened. */
  fermes: readonly Flux[];
}

export type { LigneEngagement, MesureEngagement, TraficMesure } from "../domain/engagement-mesure.ts";
/** The changes of a row, and the three indicators of volet 1, as they are kept. */
export { findChefferie } from "../persistence/chefferie.ts";
export { type ChangementEngagement, listChangements } from "../persistence/engagements.ts";

/**
 * The seven rows of Annexe 5, in their order, measured once for the API, the exports and the pages. Nothing is read
 * dossier by dossier: traffic comes from one row a day and flow, coverage from counters, what is due from the end of an index.
 * @param options.dateObservation civil date, local. Traffic is that of the time up to this day; coverage and what is due
 *   stand as of now, so that an earlier day is exact for the dates and counts of traffic alone
 * @param options.mode of the installation
 * @param options.fermes flows whose API France Travail has not opened
 */
export async function measureEngagements(
  tx: Tx,
  chiffrement: Chiffrement,
  collectivite: Collectivite,
  options: { dateObservation: string; mode: Mode; fermes: readonly Flux[] },
): Promise<LigneEngagement[]> {
  const { dateObservation } = options;
  const mode = findModeProbant(options.mode);
  await refreshDue(tx, collectivite, dateObservation);
  const engagements = await listEngagements(tx, chiffrement, collectivite.code);
  const trafics = await listTrafics(tx, collectivite.code, dateObservation);
  const compteurs = await sumCompteurs(tx, collectivite.code);
  const dueDepuis = await findDueDepuis(tx, collectivite, { dateObservation, mode });
  return summarizeEngagements(collectivite, { engagements, trafics, compteurs, dueDepuis }, options);
}
