import { type SQL, sql } from "drizzle-orm";
import { computeReprise, ECHECS_PANNE, type IssueRappel, type SuiteRappel } from "../domain/rappel.ts";
import type { Tx } from "./database.ts";

/** An event taken by this instance for one software. */
export interface AttentePrise {
  collectivite: string;
  logiciel: string;
  rang: number;
  /** This attempt included. */
  tentatives: number;
  /** Epoch milliseconds. */
  creeLe: number;
}

const at = (instant: number): SQL => sql`${new Date(instant).toISOString()}::timestamptz`;

/**
 * Takes what is due: of each software and dossier the oldest event alone, at most `parLogiciel` at once for one software,
 * and one alone for an address that is down. Crosses the collectivités.
 */
export async function claimAttentes(
  tx: Tx,
  claim: { instance: string; now: number; leaseMs: number; limite: number; parLogiciel: number },
): Promise<AttentePrise[]> {
  const now = at(claim.now);
  const due = sql`a.prochaine_tentative <= ${now} and (a.prise_jusqua is null or a.prise_jusqua < ${now})`;
  const { rows } = await tx.execute<{
    collectivite: string;
    logiciel: string;
    rang: string | number;
    tentatives: number;
    cree_ms: number;
  }>(sql`
    with places as (
      select r.collectivite, r.logiciel,
        greatest(0, case when r.echecs >= ${ECHECS_PANNE}::int then 1 else ${claim.parLogiciel}::int end - (
          select count(*) from rappel_attente a
          where a.collectivite = r.collectivite and a.logiciel = r.logiciel and a.prise_jusqua >= ${now}
        )) as libres
      from rappel r
      where r.etat = 'actif' and (r.reprise_le is null or r.reprise_le <= ${now})
    ), pris as (
      select a.collectivite, a.logiciel, a.rang
      from (
        select p.collectivite, p.logiciel, n.rang
        from places p cross join lateral (
          select a.rang from rappel_attente a
          where a.collectivite = p.collectivite and a.logiciel = p.logiciel and ${due}
            and not exists (
              select 1 from rappel_attente earlier
              where earlier.collectivite = a.collectivite and earlier.logiciel = a.logiciel
                and earlier.reference = a.reference and earlier.rang < a.rang)
          order by a.rang limit p.libres
        ) n
        order by n.rang limit ${claim.limite}
      ) c join rappel_attente a using (collectivite, logiciel, rang)
      where ${due}
      for update of a skip locked
    )
    update rappel_attente a
    set prise_par = ${claim.instance}, prise_jusqua = ${at(claim.now + claim.leaseMs)}, tentatives = a.tentatives + 1
    from pris where a.collectivite = pris.collectivite and a.logiciel = pris.logiciel and a.rang = pris.rang
    returning a.collectivite, a.logiciel, a.rang, a.tentatives,
      (extract(epoch from a.cree_le) * 1000)::float8 as cree_ms`);
  return rows
    .map(({ collectivite, logiciel, rang, tentatives, cree_ms }) => ({
      collectivite,
      logiciel,
      rang: Number(rang),
      tentatives,
      creeLe: cree_ms,
    }))
    .toSorted((left, right) => left.rang - right.rang);
}

export interface Reglement {
  prise: AttentePrise;
  instance: string;
  issue: IssueRappel;
  suite: SuiteRappel;
  now: number;
  /** 0 (included) to 1 (excluded): spreads when an address that is down is asked again. */
  random: number;
  /** What has waited since before this instant goes with what is given up, at an address that is down. */
  abandonAvant: number;
}

/**
 * Writes how an attempt ended, of the event and of the address.
 * @returns false when another instance has taken the event meanwhile: then nothing was written
 */
export async function settleAttente(tx: Tx, reglement: Reglement): Promise<boolean> {
  const { prise, instance, issue, suite, now } = reglement;
  const qui = sql`collectivite = ${prise.collectivite} and logiciel = ${prise.logiciel}`;
  // The address first: two events of one software that end together wait for each other here, and nowhere else.
  const { rows } = await tx.execute<{ echecs: number }>(
    sql`select echecs from rappel where ${qui} for no key update`,
  );
  const mine = sql`${qui} and rang = ${prise.rang} and prise_par = ${instance}`;
  const { rowCount } =
    suite.kind === "reprendre"
      ? await tx.execute(sql`update rappel_attente set prise_par = null, prise_jusqua = null,
          prochaine_tentative = ${at(suite.prochaineTentative)} where ${mine}`)
      : await tx.execute(sql`delete from rappel_attente where ${mine}`);
  if (rowCount !== 1) return false;
  const failed = issue.kind !== "recu";
  const echecs = failed ? (rows[0]?.echecs ?? 0) + 1 : 0;
  const reprise = now + computeReprise(echecs - ECHECS_PANNE + 1, reglement.random);
  await tx.execute(sql`
    update rappel set essaye_le = ${at(now)}, statut = ${issue.statut}::int,
      echec = ${issue.kind === "echec" ? issue.echec : null}::text,
      echecs = ${echecs}::int,
      recu_le = ${failed ? sql`recu_le` : at(now)},
      reprise_le = ${echecs >= ECHECS_PANNE ? at(reprise) : sql`null`}
    where ${qui}`);
  if (suite.kind === "retirer" && suite.abandon) await giveUp(tx, reglement, qui);
  return true;
}

/** Says what was given up and where to read it again; with an address that is gone or down, so goes what waited with it. */
async function giveUp(tx: Tx, { prise, issue, abandonAvant }: Reglement, qui: SQL): Promise<void> {
  const gone = issue.kind === "disparu";
  await tx.execute(sql`
    with partis as (
      delete from rappel_attente a using rappel r
      where a.collectivite = ${prise.collectivite} and a.logiciel = ${prise.logiciel}
        and r.collectivite = a.collectivite and r.logiciel = a.logiciel
        and (${gone}::boolean or (r.echecs >= ${ECHECS_PANNE}::int and a.cree_le <= ${at(abandonAvant)} and a.prise_par is null))
      returning a.rang
    )
    update rappel set etat = ${gone ? sql`'desactive'` : sql`etat`},
      abandonnes = abandonnes + 1 + (select count(*) from partis)::int,
      relire_depuis = least(relire_depuis, ${prise.rang - 1}::bigint, (select min(rang) - 1 from partis))
    where ${qui}`);
}
