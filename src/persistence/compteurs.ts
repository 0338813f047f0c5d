import { and, eq, sql } from "drizzle-orm";
import { type ActeTransmis, type Codes, type Compteur, listCompteurs } from "../domain/couverture.ts";
import type { Tx } from "./database.ts";
import { compteurMouvement, dossier } from "./schema.ts";

/*
 * How many dossiers there are of each kind, without reading them: each dossier keeps what it is counted in, and a change
 * adds the difference, in the transaction of the fact itself.
 */

interface Compte extends Codes, Record<string, unknown> {
  reference: string;
  compteurs: Compteur[];
  droit: boolean;
  oriente: boolean;
  sanction: boolean;
  /** `flux:mode`. */
  actes: string[];
}

/**
 * Counts dossiers anew. Called in the transaction of each change, the dossiers being held and their situation kept
 * (`refreshDelais`): who has a right, and who is oriented, is what the delays say. A date to come counts from its day on,
 * when `refreshDue` computes the dossier again.
 * @param aujourdhui civil date local to the collectivité
 */
export async function refreshCompteurs(
  tx: Tx,
  collectivite: string,
  references: readonly string[],
  aujourdhui: string,
): Promise<void> {
  const { rows } = await tx.execute<Compte>(sql`
    select d.reference, d.compteurs, coalesce(d.droit_recu_le <= ${aujourdhui}::date, false) as droit,
      d.decisions > 0 as oriente, d.parcours, d.organisme,
      exists (select from ressource r where r.collectivite = d.collectivite and r.reference = d.reference
        and r.flux = 'sanction') as sanction,
      array(select a.flux || ':' || a.mode from acte_dossier a where a.collectivite = d.collectivite
        and a.reference = d.reference) as actes
    from dossier d where d.collectivite = ${collectivite} and d.reference in ${[...references]}`);
  const changed = rows.flatMap((row) => {
    const compteurs = listCompteurs(row, row.actes.map(toActe), row);
    const added = compteurs.filter((one) => !row.compteurs.includes(one));
    const removed = row.compteurs.filter((one) => !compteurs.includes(one));
    return added.length + removed.length === 0
      ? []
      : [{ reference: row.reference, compteurs, added, removed }];
  });
  if (changed.length === 0) return;
  const kept = changed.map(({ reference, compteurs }) => ({ reference, compteurs }));
  await tx.execute(sql`
    update dossier d set compteurs = v.compteurs
    from jsonb_populate_recordset(null::dossier, ${JSON.stringify(kept)}::jsonb) v
    where d.collectivite = ${collectivite} and d.reference = v.reference`);
  await insertMouvements(
    tx,
    collectivite,
    changed.flatMap(({ added }) => added),
    changed.flatMap(({ removed }) => removed),
  );
}

/** Of a row of `acte_dossier`, whose checks admit these values alone. */
function toActe(text: string): ActeTransmis {
  const [flux, mode] = text.split(":");
  return { flux, mode } as ActeTransmis; // see above
}

/** Counts a dossier no more. Called before it is removed. */
export async function removeCompteurs(tx: Tx, collectivite: string, reference: string): Promise<void> {
  const [row] = await tx
    .select({ compteurs: dossier.compteurs })
    .from(dossier)
    .where(and(eq(dossier.collectivite, collectivite), eq(dossier.reference, reference)))
    .for("update");
  await insertMouvements(tx, collectivite, [], row?.compteurs ?? []);
}

async function insertMouvements(
  tx: Tx,
  collectivite: string,
  added: readonly Compteur[],
  removed: readonly Compteur[],
): Promise<void> {
  const deltas = new Map<Compteur, number>();
  const add = (compteur: Compteur, delta: number) =>
    deltas.set(compteur, delta + (deltas.get(compteur) ?? 0));
  for (const compteur of added) add(compteur, 1);
  for (const compteur of removed) add(compteur, -1);
  const mouvements = [...deltas]
    .filter(([, delta]) => delta !== 0)
    .map(([compteur, delta]) => ({ collectivite, compteur, delta }));
  if (mouvements.length > 0) await tx.insert(compteurMouvement).values(mouvements);
}

/** The counters of a collectivité; one that nobody is counted in is absent. */
export async function sumCompteurs(tx: Tx, collectivite: string): Promise<Map<Compteur, number>> {
  const rows = await tx
    .select({
      compteur: compteurMouvement.compteur,
      nombre: sql<number>`sum(${compteurMouvement.delta})::int`,
    })
    .from(compteurMouvement)
    .where(eq(compteurMouvement.collectivite, collectivite))
    .groupBy(compteurMouvement.compteur);
  return new Map(rows.filter(({ nombre }) => nombre !== 0).map(({ compteur, nombre }) => [compteur, nombre]));
}

/**
 * Adds up the movements of every collectivité, so that there is one row a counter; the sums do not change. Crosses the
 * collectivités; two instances at once take other rows each.
 */
export async function compactCompteurs(tx: Tx): Promise<void> {
  await tx.execute(sql`
    with gone as (
      delete from compteur_mouvement m using (
        select collectivite, id from compteur_mouvement for update skip locked
      ) taken
      where m.collectivite = taken.collectivite and m.id = taken.id
      returning m.collectivite, m.compteur, m.delta
    )
    insert into compteur_mouvement (collectivite, compteur, delta)
    select collectivite, compteur, sum(delta)::int from gone group by collectivite, compteur having sum(delta) <> 0`);
}
