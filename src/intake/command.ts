import type { Adapter } from "../../adapters/contract.ts";
import type { Clock } from "../clock.ts";
import type { Flux } from "../domain/flux.ts";
import { Probleme } from "../domain/probleme.ts";
import type { Chiffrement } from "../persistence/chiffrement.ts";
import type { Database, Tx } from "../persistence/database.ts";
import { CANAL_ISSUES, notifyInstances } from "../persistence/ecoute.ts";
import { type Idempotence, runOnce } from "../persistence/idempotence.ts";
import { writeJournal } from "../persistence/journal.ts";
import { abandonTransmission, replayTransmission } from "../persistence/settle.ts";
import { findTransmission, type Transmission } from "../persistence/transmissions.ts";

export interface CommandParts {
  db: Database;
  chiffrement: Chiffrement;
  clock: Clock;
  adapters: Record<Flux, Adapter>;
  nudge: () => void;
  /** Tells whoever waits for this transmission that its outcome is known. */
  wake: (id: string) => void;
}

/** Who commands, and by what. */
export interface Commandant {
  /** Code of the collectivité. */
  collectivite: string;
  logiciel: string;
  /** identifiant of the agent. */
  agent: string;
  idempotence: Omit<Idempotence, "logiciel" | "now"> | null;
}

/** What a person may ask of one transmission. */
export type Commande = "rejeu" | "abandon";

/**
 * A command on one transmission: the idempotency key, the act and its line in the journal in one transaction. What was
 * replayed leaves at once.
 * @returns whether the command had been done before, under the same key
 * @throws Probleme `transmission-introuvable`, `etat-incompatible`
 */
export async function commandTransmission(
  parts: CommandParts,
  { collectivite, logiciel, agent, ...received }: Commandant,
  id: string,
  commande: Commande,
): Promise<{ replayed: boolean }> {
  const { db, chiffrement, clock } = parts;
  const now = clock.now();
  const idempotence = received.idempotence && { ...received.idempotence, logiciel, now };
  const { replayed } = await db.inCollectivite(collectivite, (tx) =>
    runOnce(tx, chiffrement, collectivite, idempotence, async () => {
      const transmission = await requireTransmission(tx, parts, collectivite, id);
      if (!(await act(tx, transmission))) {
        throw new Probleme(
          "etat-incompatible",
          `La transmission est « ${transmission.etat} » : ${commande} impossible.`,
        );
      }
      await writeJournal(tx, chiffrement, collectivite, {
        quand: now,
        agent,
        logiciel,
        nature: "modification",
        reference: transmission.reference,
        flux: transmission.flux,
        operation: commande,
        resultat: "fait",
        correlation: id,
      });
      await notifyInstances(tx, CANAL_ISSUES, id);
      return { type: "transmission", id, statut: 200 };
    }),
  );
  // What was replayed leaves now, and so may what waited behind what was abandoned.
  parts.nudge();
  // Whoever still waits for what was abandoned is told now, not when its time is over.
  parts.wake(id);
  return { replayed };

  /** @returns false when the état of the transmission does not allow it */
  function act(tx: Tx, transmission: Transmission): Promise<boolean> {
    if (commande === "abandon") return abandonTransmission(tx, collectivite, id, now);
    const looksUp = canLookUp(parts, transmission);
    return replayTransmission(tx, collectivite, id, now, { looksUp });
  }
}

/** @throws Probleme `transmission-introuvable` */
export async function requireTransmission(
  tx: Tx,
  { chiffrement, clock }: Pick<CommandParts, "chiffrement" | "clock">,
  collectivite: string,
  id: string,
): Promise<Transmission> {
  const transmission = await findTransmission(tx, chiffrement, collectivite, id, clock.now());
  if (!transmission)
    throw new Probleme("transmission-introuvable", "Aucune transmission sous cet identifiant.");
  return transmission;
}

/** Whether France Travail can be asked if the act was done after all. */
function canLookUp({ adapters }: CommandParts, { flux, operation }: Transmission): boolean {
  const declared = adapters[flux].operations[operation];
  return declared?.kind === "write" && declared.reconcile !== undefined;
}
