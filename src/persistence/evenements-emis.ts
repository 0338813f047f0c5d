import { randomUUID } from "node:crypto";
import { and, asc, eq, gt, lt, type SQL, sql } from "drizzle-orm";
import type { Alerte } from "../domain/alerte.ts";
import {
  type DelaiDit,
  ETATS_DITS,
  type EtatDit,
  EVENEMENTS_MS,
  type EvenementEmis,
  NOTHING_TOLD,
} from "../domain/evenement-emis.ts";
import type { Flux } from "../domain/flux.ts";
import type { CodeProbleme } from "../domain/probleme.ts";
import type { Etat } from "../domain/transmission.ts";
import type { Tx } from "./database.ts";
import { evenementEmis } from "./schema.ts";

/*
 * Events are numbered by a counter whose row stays locked until the commit, one per collectivité, and not by a sequence: of
 * two numbers of a sequence the greater may be committed first, and a reader who went past it would never see the smaller.
 * The lock is taken last in a transaction, after those of the dossier and of its rows, so that none waits for another in turn.
 */

/** The outcome of a transmission, to be told. */
export interface IssueDite {
  reference: string;
  transmission: string;
  flux: Flux;
  etat: EtatDit;
  cause: CodeProbleme | null;
}

/** Whether an état is one that someone has to be told of. */
export function isEtatDit(etat: Etat): etat is EtatDit {
  return ETATS_DITS.some((dit) => dit === etat);
}

/** Tells outcomes, in the transaction that writes them: as near to its end as can be. */
export async function emitIssues(
  tx: Tx,
  collectivite: string,
  issues: readonly IssueDite[],
  now: number,
): Promise<void> {
  const rows = issues.map((issue) => ({ ...issue, type: `transmission-${issue.etat}` as const }));
  await emit(tx, collectivite, rows, now);
}

/** A blocked transmission that will be given up. */
export interface AbandonDit {
  reference: string;
  transmission: string;
  flux: Flux;
  cause: CodeProbleme;
  /** Civil date. */
  echeance: string;
}

/** Tells what will be given up, in the transaction that writes down when. */
export async function emitAbandonsProches(
  tx: Tx,
  collectivite: string,
  abandons: readonly AbandonDit[],
  now: number,
): Promise<void> {
  const rows = abandons.map((abandon) => ({
    ...abandon,
    type: "abandon-proche" as const,
    etat: "bloquee" as const,
  }));
  await emit(tx, collectivite, rows, now);
}

/** A deadline that is near. */
export interface EcheanceDite {
  reference: string;
  delai: DelaiDit;
  /** Civil date. */
  echeance: string;
}

/** Tells deadlines; one that was told already is left out. */
export async function emitEcheances(
  tx: Tx,
  collectivite: string,
  echeances: readonly EcheanceDite[],
  now: number,
): Promise<void> {
  const rows = echeances.map((echeance) => ({ ...echeance, type: "echeance-proche" as const }));
  await emit(tx, collectivite, rows, now);
}

/** Tells warnings about flows. */
export async function emitAlertes(
  tx: Tx,
  collectivite: string,
  alertes: readonly Alerte[],
  now: number,
): Promise<void> {
  await emit(tx, collectivite, alertes, now);
}

/** What an event tells; what it has not is null. */
type Dit = Pick<EvenementEmis, "type"> & Partial<Omit<EvenementEmis, "id" | "rang" | "date">>;

/** Numbers the events, keeps them, and has each wait for every software that is told: none that is being withdrawn. */
async function emit(tx: Tx, collectivite: string, dits: readonly Dit[], now: number): Promise<void> {
  if (dits.length === 0) return;
  const rows = dits.map(toRow);
  const quand = sql`${new Date(now).toISOString()}::timestamptz`;
  const { rows: counted } = await tx.execute<{ rang: string | number }>(sql`
    insert into compteur_evenement (collectivite, rang) values (${collectivite}, ${rows.length}::int)
    on conflict (collectivite) do update set rang = compteur_evenement.rang + ${rows.length}::int
    returning rang`);
  const before = Number(counted[0]?.rang) - rows.length;
  await tx.execute(sql`
    with emis as (
      insert into evenement_emis (collectivite, id, rang, type, quand, reference, transmission, flux, etat, cause, delai,
        echeance, depuis, taux)
      select ${collectivite}, e.id, ${before}::bigint + e.place, e.type, ${quand}, e.reference, e.transmission, e.flux,
        e.etat, e.cause, e.delai, e.echeance, e.depuis, e.taux
      from (values ${sql.join(rows, sql`, `)})
        as e(place, id, type, reference, transmission, flux, etat, cause, delai, echeance, depuis, taux)
      on conflict do nothing
      returning rang, reference
    )
    insert into rappel_attente (collectivite, logiciel, rang, reference, prochaine_tentative, cree_le)
    select ${collectivite}, r.logiciel, emis.rang, coalesce(emis.reference, ''), ${quand}, ${quand}
    from emis cross join rappel r
    where r.collectivite = ${collectivite} and r.etat = 'actif'
    for key share of r`);
}

function toRow(dit: Dit, index: number): SQL {
  const { type, reference, transmission, flux, etat, cause, delai, echeance, depuis, taux } = {
    ...NOTHING_TOLD,
    ...dit,
  };
  return sql`(${index + 1}::int, ${randomUUID()}::uuid, ${type}::text, ${reference}::text, ${transmission}::uuid, ${flux}::text,
    ${etat}::text, ${cause}::text, ${delai}::text, ${echeance}::date, ${depuis}::date, ${taux}::float8)`;
}

type Row = typeof evenementEmis.$inferSelect;

function toEvenement({ collectivite: _, quand, ...row }: Row): EvenementEmis {
  return { ...row, date: quand.getTime() };
}

/** The oldest first, after the event of rang `apres`; `suivant` is the `apres` of the next page, null on the last. */
export async function listEvenementsEmis(
  tx: Tx,
  collectivite: string,
  filtre: { apres: number; limite: number },
): Promise<{ elements: EvenementEmis[]; suivant: number | null }> {
  const rows = await tx
    .select()
    .from(evenementEmis)
    .where(and(eq(evenementEmis.collectivite, collectivite), gt(evenementEmis.rang, filtre.apres)))
    .orderBy(asc(evenementEmis.rang))
    .limit(filtre.limite + 1);
  const page = rows.slice(0, filtre.limite);
  const last = page.at(-1);
  return { elements: page.map(toEvenement), suivant: rows.length > filtre.limite && last ? last.rang : null };
}

/** One event by its rang, or null when it is no longer kept. */
export async function findEvenementEmis(
  tx: Tx,
  collectivite: string,
  rang: number,
): Promise<EvenementEmis | null> {
  const [row] = await tx
    .select()
    .from(evenementEmis)
    .where(and(eq(evenementEmis.collectivite, collectivite), eq(evenementEmis.rang, rang)));
  return row ? toEvenement(row) : null;
}

/** Forgets the events that are past their time. @returns how many */
export async function purgeEvenementsEmis(tx: Tx, now: number): Promise<number> {
  const rows = await tx
    .delete(evenementEmis)
    .where(lt(evenementEmis.quand, new Date(now - EVENEMENTS_MS)))
    .returning({ id: evenementEmis.id });
  return rows.length;
}

/** Of an erased dossier, outcomes stay under its pseudonym, like the receipts that they are about; deadlines go. */
export async function eraseEvenementsEmis(
  tx: Tx,
  collectivite: string,
  reference: string,
  pseudonyme: string,
): Promise<void> {
  const of = sql`collectivite = ${collectivite} and reference = ${reference}`;
  await tx.execute(sql`delete from rappel_attente where ${of} and rang in (
    select rang from evenement_emis where ${of} and delai is not null)`);
  await tx.execute(sql`delete from evenement_emis where ${of} and delai is not null`);
  await tx.execute(sql`update evenement_emis set reference = ${pseudonyme} where ${of}`);
  await tx.execute(sql`update rappel_attente set reference = ${pseudonyme} where ${of}`);
}
