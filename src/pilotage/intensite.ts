import { sql } from "drizzle-orm";
import type { Collectivite } from "../domain/collectivite.ts";
import { type CelluleIntensif, type MesureIntensif, summarizeIntensif } from "../domain/mesure-intensif.ts";
import type { Tx } from "../persistence/database.ts";
import { refreshDue } from "../persistence/delais.ts";
import { isAccompagne, withEpisodes } from "./episodes.ts";
import { isInPeriode, type Periode } from "./periode.ts";
import { sumSemaines } from "./semaines.ts";

export interface MesureIntensifDatee extends MesureIntensif, Periode {
  dateObservation: string;
}

/**
 * Intensive accompaniment, from the episodes declared by events: who is in it on the day of observation, what began and
 * ended in the period, and what the weeks of the period tell.
 */
export async function measureIntensite(
  tx: Tx,
  collectivite: Collectivite,
  periode: Periode,
  aujourdhui: string,
): Promise<MesureIntensifDatee> {
  const { code } = collectivite;
  await refreshDue(tx, collectivite, aujourdhui);
  const episodes = withEpisodes(code, aujourdhui);
  const { rows: enCours } = await tx.execute<CelluleIntensif & Record<string, unknown>>(sql`
    ${episodes} select e.referent, e.quotite, count(*)::int as effectif from presence e
    where e.fin is null or e.fin >= ${aujourdhui}::date group by 1, 2`);
  const { rows: accompagnes } = await tx.execute<{ nombre: number }>(sql`
    select count(*)::int as nombre from dossier d where ${isAccompagne(code)}`);
  const { rows: durees } = await tx.execute<{ jours: number; effectif: number }>(sql`
    ${episodes} select p.fin - p.debut + 1 as jours, count(*)::int as effectif from passage p
    where p.fin < ${aujourdhui}::date and ${isInPeriode(sql`p.fin`, periode)} group by 1`);
  const { rows: nouveaux } = await tx.execute<{ nombre: number }>(sql`
    ${episodes} select count(*)::int as nombre from passage p where ${isInPeriode(sql`p.debut`, periode)}`);
  const { rows: passages } = await tx.execute<{ nombre: number; effectif: number }>(sql`
    ${episodes} select nombre, count(*)::int as effectif
    from (select count(*)::int as nombre from passage group by reference) counted group by 1`);
  return {
    dateObservation: aujourdhui,
    ...periode,
    ...summarizeIntensif({
      enCours,
      accompagnes: accompagnes[0]?.nombre ?? 0,
      nouveaux: nouveaux[0]?.nombre ?? 0,
      durees: new Map(durees.map(({ jours, effectif }) => [jours, effectif])),
      passages: new Map(passages.map(({ nombre, effectif }) => [nombre, effectif])),
      totaux: await sumSemaines(tx, code, periode, aujourdhui),
    }),
  };
}
