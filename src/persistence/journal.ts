import type { Flux } from "../domain/flux.ts";
import type { Chiffrement } from "./chiffrement.ts";
import type { Tx } from "./database.ts";
import { journal } from "./schema.ts";

/** One line of the journal: who did what to which dossier, and how it ended (JRN-05). Never a payload. */
export interface LigneJournal {
  quand: number;
  /** identifiant of the agent; null for what no person did. */
  agent: string | null;
  logiciel: string | null;
  nature: "creation" | "consultation" | "modification" | "transmission" | "suppression";
  /** Written as a pseudonym, an HMAC under the collectivité's key (DON-11). */
  reference: string | null;
  flux?: Flux;
  operation?: string;
  resultat: string;
  correlation?: string;
}

/** Appends to the journal, in the transaction of the act itself. */
export async function writeJournal(
  tx: Tx,
  chiffrement: Chiffrement,
  collectivite: string,
  ligne: LigneJournal,
): Promise<void> {
  await tx.insert(journal).values({
    collectivite,
    quand: new Date(ligne.quand),
    agent: ligne.agent === null ? null : chiffrement.seal(collectivite, "journal.agent", ligne.agent),
    logiciel: ligne.logiciel,
    nature: ligne.nature,
    objet:
      ligne.reference === null
        ? null
        : chiffrement.computeEmpreinte(collectivite, "dossier", ligne.reference),
    flux: ligne.flux ?? null,
    operation: ligne.operation ?? null,
    resultat: ligne.resultat,
    correlation: ligne.correlation ?? null,
  });
}
