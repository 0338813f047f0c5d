import { sql } from "drizzle-orm";
import type { Collectivite } from "../domain/collectivite.ts";
import { FLUX, type Flux } from "../domain/flux.ts";
import type { Mode } from "../domain/mode.ts";
import type { Tx } from "./database.ts";

/**
 * Since when some dossier has had the act of each flow due without it, by civil date; null where none has it today. Each
 * is read at the end of an index. What is due:
 * - orientation, contrat-engagement: the act that the delay waits for, in time or not (DEL-01, DEL-06, CTR-02);
 * - rendez-vous, diagnostic: from the orientation to the contract, those of a primo-entrant who has none from here yet;
 * - accompagnement: each week, from the contract to the end of the right (INT-01);
 * - sanction: what is known of and was answered nothing from here;
 * - in every flow: what was handed in and waits, whatever holds it.
 * Readings are never due. Call `refreshDue` before.
 */
export async function findDueDepuis(
  tx: Tx,
  { code, fuseau }: Pick<Collectivite, "code" | "fuseau">,
  { dateObservation, mode }: { dateObservation: string; mode: Mode },
): Promise<Record<Flux, string | null>> {
  const contratDu = sql`d.collectivite = ${code} and d.contrat_statut in ('en-cours', 'echu') and d.contrat_fin is null`;
  const without = (flux: Flux, owner: "d" | "r") => sql`not exists (select from acte_dossier a
    where a.collectivite = ${code} and a.reference = ${sql.identifier(owner)}.reference and a.flux = ${flux} and a.mode = ${mode})`;
  const beforeContrat = (flux: Flux) => sql`(select d.contrat_depart from dossier d
    where ${contratDu} and d.regime = 'primo-entrant' and ${without(flux, "d")} order by d.contrat_depart limit 1)`;
  const localDay = (instant: ReturnType<typeof sql>) => sql`(${instant} at time zone ${fuseau})::date`;
  const waiting = (
    etat: "en-attente" | "bloquee",
  ) => sql`(select ${localDay(sql`t.cree_le`)} from transmission t
    where t.collectivite = ${code} and t.etat = ${sql.raw(`'${etat}'`)} and t.flux = due.flux order by t.rang limit 1)`;

  const { rows } = await tx.execute<{ flux: Flux; depuis: string | null }>(sql`
    select due.flux, least(due.jour, ${waiting("en-attente")}, ${waiting("bloquee")})::text as depuis
    from (values
      ('orientation', (select min(d.orientation_depart) from dossier d where d.collectivite = ${code}
        and d.orientation_statut in ('en-cours', 'echu') and d.orientation_fin is null)),
      ('rendez-vous', ${beforeContrat("rendez-vous")}),
      ('diagnostic', ${beforeContrat("diagnostic")}),
      ('contrat-engagement', (select min(d.contrat_depart) from dossier d where ${contratDu})),
      ('accompagnement', (select d.contrat_fin from dossier d where d.collectivite = ${code}
        and d.contrat_statut in ('respecte', 'hors-delai')
        and (d.date_fin is null or d.date_fin > ${dateObservation}::date) order by d.contrat_fin limit 1)),
      ('sanction', (select ${localDay(sql`r.cree_le`)} from ressource r where r.collectivite = ${code}
        and r.flux = 'sanction' and ${without("sanction", "r")} order by r.cree_le limit 1))
    ) as due (flux, jour)`);
  const found = new Map(rows.map(({ flux, depuis }) => [flux, depuis]));
  return Object.fromEntries(FLUX.map((flux) => [flux, found.get(flux) ?? null])) as Record<
    Flux,
    string | null
  >; // every flow is named
}
