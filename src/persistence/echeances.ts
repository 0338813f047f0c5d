import { sql } from "drizzle-orm";
import type { DelaiDit } from "../domain/evenement-emis.ts";
import type { Tx } from "./database.ts";
import type { EcheanceDite } from "./evenements-emis.ts";

/**
 * The deadlines of a collectivité from `depuis` to `jusqua` (civil dates, both included) that are not met and were not told
 * of yet, at most `limite` of each delay, the soonest first. The delays must have been brought up to date (`refreshDue`).
 */
export async function listEcheancesProches(
  tx: Tx,
  collectivite: string,
  { depuis, jusqua, limite }: { depuis: string; jusqua: string; limite: number },
): Promise<EcheanceDite[]> {
  const ofDelai = (delai: DelaiDit) => {
    const echeance = sql.identifier(`${delai}_echeance`);
    const statut = sql.identifier(`${delai}_statut`);
    return sql`(
      select d.reference, ${delai}::text as delai, d.${echeance}::text as echeance from dossier d
      where d.collectivite = ${collectivite} and d.${echeance} between ${depuis}::date and ${jusqua}::date
        and d.${statut} = 'en-cours'
        and not exists (
          select 1 from evenement_emis e
          where e.collectivite = d.collectivite and e.reference = d.reference and e.delai = ${delai}
            and e.echeance = d.${echeance})
      order by d.${echeance}, d.reference limit ${limite})`;
  };
  const { rows } = await tx.execute<{ reference: string; delai: DelaiDit; echeance: string }>(
    sql`${ofDelai("orientation")} union all ${ofDelai("contrat")} order by echeance, reference`,
  );
  return rows;
}
