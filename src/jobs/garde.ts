import { type Collectivite, findCollectivite } from "../domain/collectivite.ts";
import { toDateLocale } from "../domain/date-civile.ts";
import type { Chiffrement } from "../persistence/chiffrement.ts";
import { listCollectivites } from "../persistence/collectivites.ts";
import type { Database, Tx } from "../persistence/database.ts";
import { emitAbandonsProches, emitIssues } from "../persistence/evenements-emis.ts";
import { abandonDelaissees, planAbandons } from "../persistence/garde.ts";
import { writeJournal } from "../persistence/journal.ts";
import { isHourOver, withJobLock } from "../persistence/travaux.ts";

/** So many in one transaction: while it runs, the outcomes of the same collectivité wait for it. */
const PAR_LOT = 200;

/** What the job needs. */
export interface GardeParts {
  db: Database;
  chiffrement: Chiffrement;
}

/** How many were told that they will be given up, and how many were. */
export interface Gardees {
  annoncees: number;
  abandonnees: number;
}

/**
 * Tells, seven days before, that what has been blocked for thirty days will be given up, then gives it up and tells that too
 * (DON, « Message en transit »). Every hour, by one instance at a time; what somebody replayed meanwhile is theirs.
 * @returns how many of each
 */
export async function watchGarde(parts: GardeParts, now: number): Promise<Gardees> {
  const codes = await parts.db.acrossCollectivites(listCollectivites);
  const total: Gardees = { annoncees: 0, abandonnees: 0 };
  for (const code of codes) {
    const collectivite = findCollectivite(code);
    if (!collectivite) continue;
    const travail = { nom: "garde", collectivite: code, now, isDue: isHourOver(now) };
    const act = (tx: Tx) => watchLot(tx, parts, collectivite, now);
    let lot = await withJobLock(parts.db, travail, act);
    while (lot && lot.annoncees + lot.abandonnees > 0) {
      total.annoncees += lot.annoncees;
      total.abandonnees += lot.abandonnees;
      lot = await withJobLock(parts.db, { ...travail, isDue: () => true }, act);
    }
  }
  return total;
}

async function watchLot(
  tx: Tx,
  { chiffrement }: GardeParts,
  { code, fuseau }: Collectivite,
  now: number,
): Promise<Gardees> {
  const planned = await planAbandons(tx, code, { now, limite: PAR_LOT });
  const given = await abandonDelaissees(tx, code, { now, limite: PAR_LOT });
  for (const { id, reference, flux } of given) {
    await writeJournal(tx, chiffrement, code, {
      quand: now,
      // Nobody did: the time that it is kept is over.
      agent: null,
      logiciel: null,
      nature: "modification",
      reference,
      flux,
      operation: "abandon",
      resultat: "garde-ecoulee",
      correlation: id,
    });
  }
  const annonces = planned.map(({ id, abandonLe, ...one }) => ({
    ...one,
    transmission: id,
    echeance: toDateLocale(abandonLe, fuseau),
  }));
  await emitAbandonsProches(tx, code, annonces, now);
  const issues = given.map(({ id, ...one }) => ({
    ...one,
    transmission: id,
    etat: "abandonnee" as const,
  }));
  await emitIssues(tx, code, issues, now);
  return { annoncees: planned.length, abandonnees: given.length };
}
