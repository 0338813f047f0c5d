import { sql } from "drizzle-orm";
import type { Collectivite } from "../domain/collectivite.ts";
import type { Tx } from "../persistence/database.ts";
import { INCONNU, isInPeriode, type Periode } from "./periode.ts";

/** The codes that the last decisions of the dossiers of a period bear, `inconnu` where one does not say: what can be filtered by. */
export async function listCodes(
  tx: Tx,
  { code }: Collectivite,
  periode: Periode,
): Promise<{ parcours: string[]; organismes: string[] }> {
  const { rows } = await tx.execute<{ parcours: string; organisme: string }>(sql`
    select distinct coalesce(d.parcours, ${INCONNU}) as parcours, coalesce(d.organisme, ${INCONNU}) as organisme
    from dossier d where d.collectivite = ${code} and ${isInPeriode(sql`d.droit_recu_le`, periode)}`);
  const distinct = (codes: string[]) => [...new Set(codes)].toSorted();
  return {
    parcours: distinct(rows.map(({ parcours }) => parcours)),
    organismes: distinct(rows.map(({ organisme }) => organisme)),
  };
}
