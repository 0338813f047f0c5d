import { sql } from "drizzle-orm";
import type { Collectivite } from "../domain/collectivite.ts";
import { POPULATIONS, toCompteur } from "../domain/couverture.ts";
import type { Flux } from "../domain/flux.ts";
import type { Mode } from "../domain/mode.ts";
import type { CodeProbleme } from "../domain/probleme.ts";
import type { Tx } from "../persistence/database.ts";
import { refreshDue } from "../persistence/delais.ts";

/* The lists behind the figures of Annexe 5: references, codes and dates, nobody's name. */

/** Which lines of a list are read. */
export interface Tranche {
  limite: number;
  debut: number;
}

/** What France Travail answered to the acts of a flow on a civil day. */
export interface TraficJour {
  flux: Flux;
  jour: string;
  acceptees: number;
  refusees: number;
}

/** The days on which something was answered, in one mode, from `depuis` to `jusqua`, both included. */
export async function listTraficJours(
  tx: Tx,
  collectivite: string,
  { mode, depuis, jusqua }: { mode: Mode; depuis: string; jusqua: string },
): Promise<TraficJour[]> {
  const { rows } = await tx.execute<TraficJour & Record<string, unknown>>(sql`
    select flux, jour::text, acceptees, refusees from acte_jour
    where collectivite = ${collectivite} and mode = ${mode}
      and jour between ${depuis}::date and ${jusqua}::date
    order by jour`);
  return rows;
}

/** An act of a flow as France Travail answered it; `jour` is that of the answer, civil. */
export interface ActeRepondu {
  id: string;
  reference: string;
  operation: string;
  jour: string;
  /** Of a refusal. */
  cause: CodeProbleme | null;
}

/** The acts of a flow answered so in these days, the newest first. Readings are not kept one by one: none is here. */
export async function listActes(
  tx: Tx,
  { code, fuseau }: Collectivite,
  filtre: { flux: Flux; issue: "acceptee" | "refusee"; mode: Mode; depuis: string; jusqua: string },
  { limite, debut }: Tranche,
): Promise<{ total: number; elements: ActeRepondu[] }> {
  const jour = sql`(t.terminee_le at time zone ${fuseau})::date`;
  const condition = sql`t.collectivite = ${code} and t.flux = ${filtre.flux} and t.etat = ${filtre.issue}
    and t.mode = ${filtre.mode} and ${jour} between ${filtre.depuis}::date and ${filtre.jusqua}::date`;
  const { rows } = await tx.execute<ActeRepondu & Record<string, unknown>>(sql`
    select t.id, t.reference, t.operation, ${jour}::text as jour, t.cause from transmission t
    where ${condition} order by t.terminee_le desc, t.rang desc limit ${limite} offset ${debut}`);
  const counted = await tx.execute<{ total: number }>(
    sql`select count(*)::int as total from transmission t where ${condition}`,
  );
  return { total: counted.rows[0]?.total ?? 0, elements: rows };
}

/** A dossier that a row of Annexe 5 concerns. Civil dates. */
export interface DossierConcerne {
  reference: string;
  droitRecuLe: string | null;
  derniereDecision: string | null;
  parcours: string | null;
  organisme: string | null;
  /** The last acceptance of an act of the flow; null where none was transmitted here. */
  transmisLe: string | null;
}

/**
 * The dossiers that a row concerns whose act was, or was not, transmitted here: those of the coverage, one by one.
 * @param filtre.mode whose traffic counts (`findModeProbant`); `filtre.transmis` null: both
 */
export async function listConcernes(
  tx: Tx,
  collectivite: Collectivite,
  filtre: { flux: Flux; mode: Mode; transmis: boolean | null; dateObservation: string },
  { limite, debut }: Tranche,
): Promise<{ total: number; elements: DossierConcerne[] }> {
  const { flux, mode, transmis } = filtre;
  const population = POPULATIONS[flux];
  if (population === null) return { total: 0, elements: [] };
  await refreshDue(tx, collectivite, filtre.dateObservation);
  const done = sql`${toCompteur({ flux, mode })}::text = any(d.compteurs)`;
  const condition = sql`d.collectivite = ${collectivite.code} and ${population}::text = any(d.compteurs)
    and (${transmis}::boolean is null or (${done}) = ${transmis}::boolean)`;
  const { rows } = await tx.execute<DossierConcerne & Record<string, unknown>>(sql`
    select d.reference, d.droit_recu_le::text as "droitRecuLe", d.derniere_decision::text as "derniereDecision",
      d.parcours, d.organisme, case when ${done} then a.derniere::text end as "transmisLe"
    from dossier d left join acte_dossier a on a.collectivite = d.collectivite and a.reference = d.reference
      and a.flux = ${flux} and a.mode = ${mode}
    where ${condition} order by d.droit_recu_le desc nulls last, d.reference limit ${limite} offset ${debut}`);
  const counted = await tx.execute<{ total: number }>(
    sql`select count(*)::int as total from dossier d where ${condition}`,
  );
  return { total: counted.rows[0]?.total ?? 0, elements: rows };
}
