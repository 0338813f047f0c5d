import { and, eq, sql } from "drizzle-orm";
import { type ActeTransmis, type Compteur, listCompteurs } from "../domain/couverture.ts";
import type { Tx } from "./database.ts";
import { compteurMouvement, dossier } from "./schema.ts";

/*
 * How many dossiers there are of each kind, without reading them: each dossier keeps what it is counted in, and a change
 * adds the difference, in the transaction of the fact itself.
 */

interface Compte extends Record<string, unknown> {
  compteurs: Compteur[];
  droit: boolean;
  oriente: boolean;
  sanction: boolean;
  /** `flux:mode`. */
  actes: string[];
}

/**
 * Counts a dossier anew. Called in the transaction of each change, the dossier being held; a date to come counts from its
 * day on, when `refreshDue` computes the dossier again.
 * @param aujourdhui civil date local to the collectivité
 */
export async function refreshCompteurs(
  tx: Tx,
  collectivite: string,
  reference: string,
  aujourdhui: string,
): Promise<void> {
  const { rows } = await tx.execute<Compte>(sql`
    select d.compteurs,
      coalesce(coalesce(d.date_reception, d.date_notification) <= ${aujourdhui}::date, false) as droit,
      exists (select from fait f where f.collectivite = d.collectivite and f.reference = d.reference
        and f.type = 'orientation-decidee' and f.date <= ${aujourdhui}::date) as oriente,
      exists (select from ressource r where r.collectivite = d.collectivite and r.reference = d.reference
        and r.flux = 'sanction') as sanction,
      array(select a.flux || ':' || a.mode from acte_dossier a where a.collectivite = d.collectivite
        and a.reference = d.reference) as actes
    from dossier d where d.collectivite = ${collectivite} and d.reference = ${reference}`);
  const [row] = rows;
  if (!row) return;
  const compteurs = listCompteurs(row, row.actes.map(toActe));
  const added = compteurs.filter((one) => !row.compteurs.includes(one));
  const removed = row.compteurs.filter((one) => !compteurs.includes(one));
  if (added.length + removed.length === 0) return;
  await tx
    .update(dossier)
    .set({ compteurs })
    .where(and(eq(dossier.collectivite, collectivite), eq(dossier.reference, reference)));
  await insertMouvements(tx, collectivite, added, removed);
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
  const mouvements = [
    ...added.map((compteur) => ({ collectivite, compteur, delta: 1 })),
    ...removed.map((compteur) => ({ collectivite, compteur, delta: -1 })),
  ];
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
