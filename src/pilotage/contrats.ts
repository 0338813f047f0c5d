import { sql } from "drizzle-orm";
import type { Collectivite } from "../domain/collectivite.ts";
import { ENTREE_EN_VIGUEUR } from "../domain/delai.ts";
import {
  type CelluleContrat,
  type CelluleMoisOrientation,
  type MesureContrats,
  summarizeContrats,
} from "../domain/mesure-contrat.ts";
import type { Tx } from "../persistence/database.ts";
import { refreshDue } from "../persistence/delais.ts";
import { COUVERT, isInChamp, MOIS_ORIENTATION, MOIS_SIGNATURE, SIGNE_EN } from "./contrats-champ.ts";

export interface MesureContratsDatee extends MesureContrats {
  dateObservation: string;
}

/**
 * Who has a contrat d'engagement that stands, among whom it is due to (CTR-04, CTR-14): those whose right runs and who are
 * subject to the droits et devoirs, or not known not to be. Counted in the database, as of the day of observation.
 */
export async function measureContrats(
  tx: Tx,
  collectivite: Collectivite,
  aujourdhui: string,
): Promise<MesureContratsDatee> {
  await refreshDue(tx, collectivite, aujourdhui);
  const { rows: cellules } = await tx.execute<CelluleContrat & Record<string, unknown>>(sql`
    select d.regime, d.organisme, d.parcours, ${COUVERT} as couvert,
      d.contrat_statut = 'incoherent' as incoherent, d.soumis_droits_devoirs is null as inconnu,
      ${MOIS_SIGNATURE} as mois, count(*)::int as effectif
    from dossier d where ${isInChamp(collectivite.code)}
    group by 1, 2, 3, 4, 5, 6, 7`);
  const { rows: orientations } = await tx.execute<CelluleMoisOrientation & Record<string, unknown>>(sql`
    select ${MOIS_ORIENTATION} as mois, ${SIGNE_EN} as "signeEn", count(*)::int as effectif
    from dossier d where ${isInChamp(collectivite.code)} group by 1, 2`);
  const jours = await countInscriptions(tx, collectivite.code, aujourdhui);
  return {
    dateObservation: aujourdhui,
    ...summarizeContrats(cellules, orientations, jours, collectivite, aujourdhui),
  };
}

/**
 * From the first registration known to the first contract since 2025, whoever signed one (annexe-5, macro). What was only
 * read at France Travail does not count where the dossier has another date (api, dates).
 */
async function countInscriptions(tx: Tx, collectivite: string, aujourdhui: string) {
  const first = (type: "contrat-signe" | "inscription", depuis: string) => sql`
      select reference, coalesce(min(date) filter (where source <> 'france-travail'), min(date)) as date from fait
      where collectivite = ${collectivite} and type = ${type} and date between ${depuis}::date and ${aujourdhui}::date
      group by reference`;
  const { rows } = await tx.execute<{ jours: number | null; effectif: number }>(sql`
    with signe as (${first("contrat-signe", ENTREE_EN_VIGUEUR)}), inscrit as (${first("inscription", "-infinity")})
    select signe.date - inscrit.date as jours, count(*)::int as effectif
    from signe left join inscrit using (reference) group by 1`);
  return {
    jours: new Map(
      rows.flatMap(({ jours, effectif }) => (jours === null ? [] : [[jours, effectif] as const])),
    ),
    sansInscription: rows.find(({ jours }) => jours === null)?.effectif ?? 0,
  };
}
