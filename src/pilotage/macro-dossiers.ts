import { sql } from "drizzle-orm";
import type { Collectivite } from "../domain/collectivite.ts";
import type { Tx } from "../persistence/database.ts";
import { refreshDue } from "../persistence/delais.ts";
import { listTranche, type Tranche } from "./liste.ts";
import { trancheOf } from "./macro.ts";
import { type GroupeMacro, isInGroupe } from "./macro-champ.ts";
import { INCONNU, isInPerimetre, type Periode } from "./periode.ts";

export interface FiltreMacro extends Periode {
  groupe: GroupeMacro;
  /** Of the publics: codes of the last decision, rank of the age; `inconnu` where it is not told. */
  parcours: string | null;
  organisme: string | null;
  age: string | null;
}

/** A dossier behind an indicator of Annexe 4; civil dates. */
export interface DossierMacro extends Record<string, unknown> {
  reference: string;
  parcours: string | null;
  organisme: string | null;
  droitRecuLe: string | null;
  droitFin: string | null;
  decisions: number;
  premiereDecision: string | null;
  signature: string | null;
}

/** The dossiers behind a figure of `measureMacro`, by reference. */
export async function listDossiersMacro(
  tx: Tx,
  collectivite: Collectivite,
  { groupe, age, ...filtre }: FiltreMacro,
  tranche: Tranche,
  aujourdhui: string,
): Promise<{ total: number; elements: DossierMacro[] }> {
  await refreshDue(tx, collectivite, aujourdhui);
  const perimetre = { ...filtre, depuis: null, jusqua: null };
  return listTranche<DossierMacro>(
    tx,
    {
      colonnes: sql`d.reference, d.parcours, d.organisme, d.droit_recu_le::text as "droitRecuLe",
        d.droit_fin::text as "droitFin", d.decisions, d.premiere_decision::text as "premiereDecision",
        case when d.contrat_statut in ('respecte', 'hors-delai') then d.contrat_fin::text end as signature`,
      depuis: sql`dossier d where ${isInGroupe(groupe, collectivite.code, filtre, aujourdhui)}
        and ${isInPerimetre(perimetre)}
        and (${age}::text is null or coalesce(${trancheOf(aujourdhui)}, ${INCONNU}) = ${age})`,
      ordre: sql`d.reference`,
    },
    tranche,
  );
}
