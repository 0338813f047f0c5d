import { type SQL, sql } from "drizzle-orm";
import type { Collectivite } from "../domain/collectivite.ts";
import type { MesureContrats } from "../domain/mesure-contrat.ts";
import type { MesureIntensif } from "../domain/mesure-intensif.ts";
import type { MesureOrientations } from "../domain/mesure-orientation.ts";
import { computeMediane } from "../domain/statistique.ts";
import type { Tx } from "../persistence/database.ts";
import { measureContrats } from "./contrats.ts";
import { measureIntensite } from "./intensite.ts";
import { AGES, ageOf, type GroupeMacro, isInGroupe } from "./macro-champ.ts";
import { measureOrientations } from "./orientations.ts";
import type { Periode } from "./periode.ts";
import { measureTransmissions } from "./transmissions.ts";

/** So many people of one value; null is not told. */
export interface Ventilation {
  code: string | null;
  effectif: number;
}

/** A share of people, 0 to 1; null: « sans objet ». */
export interface PartMacro {
  numerateur: number;
  denominateur: number;
  part: number | null;
}

/** The indicators of Annexe 4 that can be counted here, wholly or in part (domain/annexe-4 says how). */
export interface MesureMacro extends Periode {
  publics: {
    effectif: number;
    parParcours: Ventilation[];
    parOrganisme: Ventilation[];
    parAge: Ventilation[];
  };
  inscription: MesureContrats["inscription"];
  droitContrat: { effectif: number; mediane: number | null };
  mobilisation: PartMacro;
  ruptures: PartMacro;
  reorientations: MesureOrientations["reorientations"];
  /** People with two diagnostics of constraints, sent on two days: whom persistence could be told of. */
  diagnostiques: number;
  cooperation: { tauxAcceptation: number | null };
  portefeuilles: MesureIntensif["portefeuilles"];
}

/**
 * What is measured elsewhere is measured there: the figures are those of the other pages, of the same period.
 * @param periode of the acts; the publics, the contracts and the portfolios stand as of `aujourdhui`
 */
export async function measureMacro(
  tx: Tx,
  collectivite: Collectivite,
  periode: Periode,
  aujourdhui: string,
): Promise<MesureMacro> {
  const { inscription } = await measureContrats(tx, collectivite, aujourdhui);
  const { reorientations } = await measureOrientations(tx, collectivite, periode, aujourdhui);
  const { portefeuilles } = await measureIntensite(tx, collectivite, periode, aujourdhui);
  const { tauxAcceptation } = await measureTransmissions(tx, collectivite, periode, aujourdhui);
  const where = (groupe: GroupeMacro) => isInGroupe(groupe, collectivite.code, periode, aujourdhui);
  const count = async (groupe: GroupeMacro) => {
    const { rows } = await tx.execute<{ nombre: number }>(
      sql`select count(*)::int as nombre from dossier d where ${where(groupe)}`,
    );
    return rows[0]?.nombre ?? 0;
  };
  const divide = async (haut: GroupeMacro, bas: GroupeMacro): Promise<PartMacro> => {
    const [numerateur, denominateur] = [await count(haut), await count(bas)];
    return { numerateur, denominateur, part: denominateur === 0 ? null : numerateur / denominateur };
  };
  const split = async (column: SQL): Promise<Ventilation[]> => {
    const { rows } = await tx.execute<Ventilation & Record<string, unknown>>(sql`
      select ${column} as code, count(*)::int as effectif from dossier d where ${where("publics")}
      group by 1 order by 1 nulls last`);
    return rows;
  };
  const { rows: jours } = await tx.execute<{ jours: number; effectif: number }>(sql`
    select d.contrat_fin - d.droit_recu_le as jours, count(*)::int as effectif
    from dossier d where ${where("droit-contrat")} group by 1`);
  return {
    ...periode,
    publics: {
      effectif: await count("publics"),
      parParcours: await split(sql`d.parcours`),
      parOrganisme: await split(sql`d.organisme`),
      parAge: await split(trancheOf(aujourdhui)),
    },
    inscription,
    droitContrat: {
      effectif: jours.reduce((total, { effectif }) => total + effectif, 0),
      mediane: computeMediane(new Map(jours.map((one) => [one.jours, one.effectif]))),
    },
    mobilisation: await divide("mobilises", "contrats"),
    ruptures: await divide("rompus", "ouverts"),
    reorientations,
    diagnostiques: await count("diagnostiques"),
    cooperation: { tauxAcceptation },
    portefeuilles,
  };
}

/** The rank of a person's age among `AGES`, as a text that sorts; null where no year of birth is known. */
export function trancheOf(aujourdhui: string): SQL {
  const cases = AGES.map(({ a }, rang) => sql`when ${ageOf(aujourdhui)} <= ${a}::int then ${String(rang)}`);
  return sql`case ${sql.join(cases, sql` `)} end`;
}
