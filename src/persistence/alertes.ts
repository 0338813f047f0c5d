import { and, eq, sql } from "drizzle-orm";
import type { Alerte, IssuesRecentes, TypeAlerte } from "../domain/alerte.ts";
import type { Collectivite } from "../domain/collectivite.ts";
import type { Flux } from "../domain/flux.ts";
import type { Mode } from "../domain/mode.ts";
import type { Tx } from "./database.ts";
import { alerte } from "./schema.ts";

/**
 * How the acts of each flow ended from `depuis` to `jusqua` (civil dates, local, both included): what was answered in these
 * days under `mode`, from one row a day, and what came in them and is blocked. A flow where nothing did is absent.
 */
export async function countIssuesRecentes(
  tx: Tx,
  { code, fuseau }: Pick<Collectivite, "code" | "fuseau">,
  { depuis, jusqua, mode }: { depuis: string; jusqua: string; mode: Mode },
): Promise<IssuesRecentes[]> {
  const { rows } = await tx.execute<IssuesRecentes & Record<string, unknown>>(sql`
    select flux, sum(acceptees)::int as acceptees, sum(refusees)::int as refusees, sum(bloquees)::int as bloquees
    from (
      select flux, acceptees, refusees, 0 as bloquees from acte_jour
      where collectivite = ${code} and mode = ${mode} and jour between ${depuis}::date and ${jusqua}::date
      union all
      select flux, 0, 0, 1 from transmission
      where collectivite = ${code} and etat = 'bloquee'
        and cree_le >= ${depuis}::date::timestamp at time zone ${fuseau}
        and cree_le < (${jusqua}::date + 1)::timestamp at time zone ${fuseau}
    ) issue
    group by flux order by flux`);
  return rows;
}

/** The warnings that were told and are not known to be over. */
export async function listAlertesDites(
  tx: Tx,
  collectivite: string,
): Promise<{ type: TypeAlerte; flux: Flux }[]> {
  return tx
    .select({ type: alerte.type, flux: alerte.flux })
    .from(alerte)
    .where(eq(alerte.collectivite, collectivite));
}

/** Remembers that a warning was told. */
export async function keepAlerte(
  tx: Tx,
  collectivite: string,
  { type, flux }: Pick<Alerte, "type" | "flux">,
  now: number,
): Promise<void> {
  await tx.insert(alerte).values({ collectivite, type, flux, diteLe: new Date(now) });
}

/** What it told is over: the next time is another. */
export async function removeAlerte(
  tx: Tx,
  collectivite: string,
  { type, flux }: Pick<Alerte, "type" | "flux">,
): Promise<void> {
  await tx
    .delete(alerte)
    .where(and(eq(alerte.collectivite, collectivite), eq(alerte.type, type), eq(alerte.flux, flux)));
}
