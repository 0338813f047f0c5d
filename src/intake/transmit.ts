import type { Agent, WriteOperation } from "../../adapters/contract.ts";
import type { Clock } from "../clock.ts";
import type { Collectivite } from "../domain/collectivite.ts";
import { toDateLocale } from "../domain/date-civile.ts";
import type { Flux } from "../domain/flux.ts";
import { Probleme } from "../domain/probleme.ts";
import type { Chiffrement } from "../persistence/chiffrement.ts";
import type { Database } from "../persistence/database.ts";
import { findDossier } from "../persistence/dossiers.ts";
import { type Idempotence, runOnce } from "../persistence/idempotence.ts";
import { writeJournal } from "../persistence/journal.ts";
import { findTransmission, insertTransmission, type Transmission } from "../persistence/transmissions.ts";

export interface TransmitParts {
  db: Database;
  chiffrement: Chiffrement;
  clock: Clock;
  /** Tells the dispatcher that something was committed. */
  nudge: () => void;
  /** Waits for the outcome of a transmission, so many milliseconds at most. */
  wait: (id: string, milliseconds: number) => { ended: Promise<void>; cancel: () => void };
}

export interface Acte {
  collectivite: Collectivite;
  logiciel: string;
  agent: Agent;
  reference: string;
  flux: Flux;
  /** The operation's name in its adapter. */
  nom: string;
  operation: WriteOperation<unknown>;
  /** Already checked against the operation's schema. */
  corps: unknown;
  /** How long the caller waits for the outcome; milliseconds, 0 for not at all. */
  attenteMs: number;
  idempotence: Omit<Idempotence, "now" | "logiciel"> | null;
  correlation: string;
}

/**
 * A write to France Travail: its rule is checked, it is committed as a transmission, and only then does
 * anything leave; the caller waits for the outcome as long as it asked to.
 * @returns the transmission as it stands at the end of the wait, and whether the request was a repetition
 * @throws Probleme when a rule refuses it, the dossier is not known, or the idempotency key is misused:
 * nothing was stored then
 */
export async function transmit(
  parts: TransmitParts,
  acte: Acte,
): Promise<{ transmission: Transmission; replayed: boolean }> {
  const now = parts.clock.now();
  const dateActe = toDateLocale(now, acte.collectivite.fuseau);
  const avertissements = applyRules(acte, dateActe, now);
  const { id, replayed } = await commit(parts, acte, { now, dateActe, avertissements });
  // Before the dispatcher is told: an outcome that comes at once must not come before anyone waits for it.
  const waiting = parts.wait(id, acte.attenteMs);
  parts.nudge();

  const read = () =>
    parts.db.inCollectivite(acte.collectivite.code, (tx) =>
      findTransmission(tx, parts.chiffrement, acte.collectivite.code, id, parts.clock.now()),
    );
  let transmission = await read();
  if (transmission?.etat === "en-attente" && acte.attenteMs > 0) {
    await waiting.ended;
    transmission = await read();
  }
  waiting.cancel();
  if (!transmission) throw new Probleme("transmission-introuvable", "La transmission n'existe plus.");
  return { transmission, replayed };
}

function applyRules(acte: Acte, dateActe: string, maintenant: number) {
  const contexte = { collectivite: acte.collectivite, agent: acte.agent, dateActe, maintenant };
  const verdict = acte.operation.check?.(acte.corps, contexte) ?? {
    kind: "admis" as const,
    avertissements: [],
  };
  if (verdict.kind === "refuse") throw new Probleme(verdict.code, verdict.detail);
  return verdict.avertissements;
}

async function commit(
  parts: TransmitParts,
  acte: Acte,
  {
    now,
    dateActe,
    avertissements,
  }: { now: number; dateActe: string; avertissements: ReturnType<typeof applyRules> },
): Promise<{ id: string; replayed: boolean }> {
  const { code } = acte.collectivite;
  const idempotence = acte.idempotence && { ...acte.idempotence, logiciel: acte.logiciel, now };
  return parts.db.inCollectivite(code, async (tx) => {
    const { objet, replayed } = await runOnce(tx, parts.chiffrement, code, idempotence, async () => {
      // Held until the commit: the acts of one dossier are numbered in the order in which they are committed.
      const dossier = await findDossier(tx, parts.chiffrement, code, acte.reference, { verrou: true });
      if (!dossier) throw new Probleme("dossier-introuvable", "Aucun dossier sous cette référence.");
      const id = await insertTransmission(tx, parts.chiffrement, code, {
        reference: acte.reference,
        flux: acte.flux,
        operation: acte.nom,
        logiciel: acte.logiciel,
        charge: { corps: acte.corps, agent: acte.agent, dateActe },
        avertissements,
        now,
        attenteJusqua: acte.attenteMs > 0 ? now + acte.attenteMs : null,
      });
      await writeJournal(tx, parts.chiffrement, code, {
        quand: now,
        agent: acte.agent.identifiant,
        logiciel: acte.logiciel,
        nature: "creation",
        reference: acte.reference,
        flux: acte.flux,
        operation: acte.nom,
        resultat: "en-attente",
        correlation: acte.correlation,
      });
      return { type: "transmission", id, statut: 202 };
    });
    return { id: objet.id, replayed };
  });
}
