import { sql } from "drizzle-orm";
import type { Collectivite } from "../domain/collectivite.ts";
import {
  type CelluleDecision,
  type CelluleOriente,
  type MesureOrientations,
  summarizeOrientations,
} from "../domain/mesure-orientation.ts";
import type { Tx } from "../persistence/database.ts";
import { refreshDue } from "../persistence/delais.ts";
import { isInPeriode, type Periode } from "./periode.ts";

export interface MesureOrientationsDatee extends MesureOrientations, Periode {
  dateObservation: string;
}

/**
 * The decisions of orientation dated in the period, and the people first oriented in it. A decision that was only read at
 * France Travail does not count where the dossier has another one (api, dates).
 */
export async function measureOrientations(
  tx: Tx,
  collectivite: Collectivite,
  periode: Periode,
  aujourdhui: string,
): Promise<MesureOrientationsDatee> {
  await refreshDue(tx, collectivite, aujourdhui);
  const { rows: decisions } = await tx.execute<CelluleDecision & Record<string, unknown>>(sql`
    select f.detail->>'parcours' as parcours, f.detail->>'organisme' as organisme,
      t.operation = 'decision' as preconisee, count(*)::int as effectif
    from fait f
    left join transmission t on t.collectivite = f.collectivite and t.id = f.transmission
    where f.collectivite = ${collectivite.code} and f.type = 'orientation-decidee'
      and f.date <= ${aujourdhui}::date and ${isInPeriode(sql`f.date`, periode)}
      and not (f.source = 'france-travail' and exists (
        select from fait other where other.collectivite = f.collectivite and other.reference = f.reference
          and other.type = f.type and other.source <> 'france-travail' and other.date <= ${aujourdhui}::date))
    group by 1, 2, 3`);
  const { rows: orientes } = await tx.execute<CelluleOriente & Record<string, unknown>>(sql`
    select case when d.orientation_statut in ('respecte', 'hors-delai') then d.orientation_jours end as jours, d.decisions,
      d.orientation_statut = 'hors-delai' and exists (
        select from fait f where f.collectivite = d.collectivite and f.reference = d.reference
          and f.type = 'orientation-decidee' and f.date = d.premiere_decision and f.source = 'france-travail'
      ) and not exists (
        -- of the current right, France Travail's own does not count beside another
        select from fait f where f.collectivite = d.collectivite and f.reference = d.reference
          and f.type = 'orientation-decidee' and f.source <> 'france-travail' and f.date <= ${aujourdhui}::date
          and f.date >= coalesce((select max(r.date) from fait r where r.collectivite = d.collectivite
            and r.reference = d.reference and r.type = 'droit-rouvert' and r.date <= ${aujourdhui}::date), '-infinity')
      ) as "aDefaut", count(*)::int as effectif
    from dossier d
    where d.collectivite = ${collectivite.code} and d.premiere_decision is not null
      and ${isInPeriode(sql`d.premiere_decision`, periode)}
    group by 1, 2, 3`);
  return { dateObservation: aujourdhui, ...periode, ...summarizeOrientations(decisions, orientes) };
}
