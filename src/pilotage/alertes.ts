import { type Alerte, computeAlertes, findDebutEchecs } from "../domain/alerte.ts";
import type { Collectivite } from "../domain/collectivite.ts";
import type { Flux } from "../domain/flux.ts";
import { findModeProbant, type Mode } from "../domain/mode.ts";
import { countIssuesRecentes } from "../persistence/alertes.ts";
import type { Chiffrement } from "../persistence/chiffrement.ts";
import type { Tx } from "../persistence/database.ts";
import { type LigneEngagement, measureEngagements } from "./engagements.ts";

export type { Alerte } from "../domain/alerte.ts";

interface Observation {
  /** Civil date, local. */
  dateObservation: string;
  /** Of the installation. */
  mode: Mode;
}

/**
 * What should be looked at in the flows of a collectivité on that day: those that fell silent, those that fail too often.
 * The same for the events that editors are told of and for the pages.
 * @param lignes the seven rows as `measureEngagements` gives them for the same day
 */
export async function listAlertes(
  tx: Tx,
  collectivite: Collectivite,
  { dateObservation, mode }: Observation,
  lignes: readonly LigneEngagement[],
): Promise<Alerte[]> {
  const issues = await countIssuesRecentes(tx, collectivite, {
    depuis: findDebutEchecs(dateObservation),
    jusqua: dateObservation,
    mode: findModeProbant(mode),
  });
  return computeAlertes(lignes, issues, dateObservation);
}

/** The same, measuring the seven rows first. */
export async function measureAlertes(
  tx: Tx,
  chiffrement: Chiffrement,
  collectivite: Collectivite,
  options: Observation & { fermes: readonly Flux[] },
): Promise<Alerte[]> {
  const lignes = await measureEngagements(tx, chiffrement, collectivite, options);
  return listAlertes(tx, collectivite, options, lignes);
}
