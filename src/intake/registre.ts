import type { Clock } from "../clock.ts";
import type { Chefferie } from "../domain/chefferie.ts";
import type { Engagement } from "../domain/engagement.ts";
import type { Flux } from "../domain/flux.ts";
import { saveChefferie } from "../persistence/chefferie.ts";
import type { Chiffrement } from "../persistence/chiffrement.ts";
import type { Database, Tx } from "../persistence/database.ts";
import { type Auteur, holdEngagement, saveEngagement } from "../persistence/engagements.ts";
import { type Idempotence, runOnce } from "../persistence/idempotence.ts";
import { writeJournal } from "../persistence/journal.ts";

interface RegistreParts {
  db: Database;
  chiffrement: Chiffrement;
  clock: Clock;
}

/** Who declares, and by what. */
export interface Declarant {
  /** Code of the collectivité. */
  collectivite: string;
  logiciel: string;
  auteur: Auteur;
  /** Of the request, in the journal. */
  correlation: string;
  idempotence: Omit<Idempotence, "logiciel" | "now"> | null;
}

interface Outcome {
  /** The same request had been done before, under the same idempotency key. */
  replayed: boolean;
  /** The row is no longer the one that was looked at: nothing was written. */
  depasse: boolean;
}

/**
 * Declares a row of Annexe 5 in place of what was declared of it: the key, the declaration, its change and its line in the
 * journal in one transaction.
 * @param vu the change that the author had before the eyes (0: none yet); absent: whatever it is now is replaced
 */
export async function declareEngagement(
  parts: RegistreParts,
  declarant: Declarant,
  declare: Engagement,
  vu?: number,
): Promise<Outcome> {
  const { db, chiffrement, clock } = parts;
  const { collectivite, logiciel, auteur } = declarant;
  const now = clock.now();
  return db.inCollectivite(collectivite, async (tx) => {
    if (vu !== undefined && (await holdEngagement(tx, collectivite, declare.flux)) !== vu)
      return { replayed: false, depasse: true };
    const idempotence = declarant.idempotence && { ...declarant.idempotence, logiciel, now };
    const { replayed } = await runOnce(tx, chiffrement, collectivite, idempotence, async () => {
      await saveEngagement(tx, chiffrement, collectivite, declare, { auteur, logiciel, now });
      await note(tx, parts, declarant, { now, operation: "engagement", flux: declare.flux });
      return { type: "engagement", id: declare.flux, statut: 200 };
    });
    return { replayed, depasse: false };
  });
}

/** Keeps the three indicators of volet 1 of a year, in place of those typed before; the line in the journal with them. */
export async function declareChefferie(
  parts: RegistreParts,
  declarant: Declarant,
  indicateurs: Chefferie,
): Promise<{ replayed: boolean }> {
  const { db, chiffrement, clock } = parts;
  const { collectivite, logiciel } = declarant;
  const now = clock.now();
  return db.inCollectivite(collectivite, async (tx) => {
    const idempotence = declarant.idempotence && { ...declarant.idempotence, logiciel, now };
    const { replayed } = await runOnce(tx, chiffrement, collectivite, idempotence, async () => {
      await saveChefferie(tx, collectivite, indicateurs, now);
      await note(tx, parts, declarant, { now, operation: "chefferie" });
      return { type: "chefferie", id: String(indicateurs.annee), statut: 200 };
    });
    return { replayed };
  });
}

function note(
  tx: Tx,
  { chiffrement }: RegistreParts,
  { collectivite, logiciel, auteur, correlation }: Declarant,
  { now, ...what }: { now: number; operation: string; flux?: Flux },
): Promise<void> {
  return writeJournal(tx, chiffrement, collectivite, {
    quand: now,
    agent: auteur.identifiant,
    logiciel,
    nature: "modification",
    reference: null,
    ...what,
    resultat: "fait",
    correlation,
  });
}
