import { type Collectivite, findCollectivite } from "../domain/collectivite.ts";
import { addDays, toDateLocale } from "../domain/date-civile.ts";
import { JOURS_ECHEANCE_PROCHE } from "../domain/evenement-emis.ts";
import { listCollectivites } from "../persistence/collectivites.ts";
import type { Database, Tx } from "../persistence/database.ts";
import { refreshAllDue, refreshDue } from "../persistence/delais.ts";
import { listEcheancesProches } from "../persistence/echeances.ts";
import { emitEcheances } from "../persistence/evenements-emis.ts";
import { isHourOver, withJobLock } from "../persistence/travaux.ts";

/** So many of each delay in one transaction: while it runs, the outcomes of the same collectivité wait for it. */
const PAR_LOT = 200;

/**
 * Tells of the deadlines of the next seven days, each once however often it is looked for: every hour, so that what is
 * declared late is told of too, by one instance at a time.
 * @returns how many were told
 */
export async function tellEcheances(db: Database, now: number): Promise<number> {
  // Beforehand, by small transactions: what is told is told under a lock.
  await refreshAllDue(db, now);
  const codes = await db.acrossCollectivites(listCollectivites);
  let told = 0;
  for (const code of codes) {
    const collectivite = findCollectivite(code);
    if (collectivite) told += await tellOf(db, collectivite, now);
  }
  return told;
}

async function tellOf(db: Database, collectivite: Collectivite, now: number): Promise<number> {
  const travail = { nom: "echeances", collectivite: collectivite.code, now, isDue: isHourOver(now) };
  let told = 0;
  let lot = await withJobLock(db, travail, (tx) => tellLot(tx, collectivite, now));
  while (lot) {
    told += lot;
    lot = await withJobLock(db, { ...travail, isDue: () => true }, (tx) => tellLot(tx, collectivite, now));
  }
  return told;
}

async function tellLot(tx: Tx, collectivite: Collectivite, now: number): Promise<number> {
  const depuis = toDateLocale(now, collectivite.fuseau);
  await refreshDue(tx, collectivite, depuis);
  const echeances = await listEcheancesProches(tx, collectivite.code, {
    depuis,
    jusqua: addDays(depuis, JOURS_ECHEANCE_PROCHE),
    limite: PAR_LOT,
  });
  await emitEcheances(tx, collectivite.code, echeances, now);
  return echeances.length;
}
