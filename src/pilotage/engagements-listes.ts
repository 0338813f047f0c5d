import { sql } from "drizzle-orm";
import type { Collectivite } from "../domain/collectivite.ts";
import { POPULATIONS, toCompteur } from "../domain/couverture.ts";
import type { Flux } from "../domain/flux.ts";
import type { Mode } from "../domain/mode.ts";
import type { CodeProbleme } from "../domain/probleme.ts";
import type { Tx } from "../persistence/database.ts";
import { refreshDue } from "../persistence/delais.ts";
import { listTranche, type Tranche } from "./liste.ts";

/* The lists behind the figures of Annexe 5: references, codes and dates, nobody's name. */

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
export interface ActeRepondu extends Record<string, unknown> {
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
  tranche: Tranche,
): Promise<{ total: number; elements: ActeRepondu[] }> {
  const jour = sql`(t.terminee_le at time zone ${fuseau})::date`;
  return listTranche<ActeRepondu>(
    tx,
    {
      colonnes: sql`t.id, t.reference, t.operation, ${jour}::text as jour, t.cause`,
      depuis: sql`transmission t where t.collectivite = ${code} and t.flux = ${filtre.flux} and t.etat = ${filtre.issue}
        and t.mode = ${filtre.mode} and ${jour} between ${filtre.depuis}::date and ${filtre.jusqua}::date`,
      ordre: sql`t.terminee_le desc, t.rang desc`,
    },
    tranche,
  );
}

/** A dossier that a row of Annexe 5 concerns. Civil dates. */
export interface DossierConcerne extends Record<string, unknown> {
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
  tranche: Tranche,
): Promise<{ total: number; elements: DossierConcerne[] }> {
  const { flux, mode, transmis } = filtre;
  const population = POPULATIONS[flux];
  if (population === null) return { total: 0, elements: [] };
  await refreshDue(tx, collectivite, filtre.dateObservation);
  const done = sql`${toCompteur({ flux, mode })}::text = any(d.compteurs)`;
  return listTranche<DossierConcerne>(
    tx,
    {
      colonnes: sql`d.reference, d.droit_recu_le::text as "droitRecuLe", d.derniere_decision::text as "derniereDecision",
        d.parcours, d.organisme, case when ${done} then a.derniere::text end as "transmisLe"`,
      depuis: sql`dossier d left join acte_dossier a on a.collectivite = d.collectivite and a.reference = d.reference
          and a.flux = ${flux} and a.mode = ${mode}
        where d.collectivite = ${collectivite.code} and ${population}::text = any(d.compteurs)
          and (${transmis}::boolean is null or (${done}) = ${transmis}::boolean)`,
      ordre: sql`d.droit_recu_le desc nulls last, d.reference`,
    },
    tranche,
  );
}
