import { listRemplaces } from "../domain/fusion.ts";
import type { Chiffrement } from "../persistence/chiffrement.ts";
import type { Tx } from "../persistence/database.ts";
import { CANAL_ISSUES, notifyInstances } from "../persistence/ecoute.ts";
import { emitIssues } from "../persistence/evenements-emis.ts";
import { listOuvertes, replaceTransmission, toCompare } from "../persistence/fusion.ts";
import { writeJournal } from "../persistence/journal.ts";
import type { Charge } from "../persistence/transmissions.ts";
import type { Acte } from "./transmit.ts";

/**
 * Gives up the earlier acts whose place a new one takes, where its operation lets it: they wait, never left, and say the
 * same or are another version of the same object. In the transaction that holds the dossier and commits the new one.
 * @returns their ids: whoever waits for one of them is to be told
 */
export async function mergeEarlier(
  tx: Tx,
  chiffrement: Chiffrement,
  acte: Acte,
  nouvelle: { id: string; ressource: string | null; charge: Charge; now: number },
): Promise<string[]> {
  const { remplace } = acte.operation;
  if (!remplace) return [];
  const { id, now } = nouvelle;
  const { code: collectivite } = acte.collectivite;
  const about = { collectivite, reference: acte.reference, flux: acte.flux, operation: acte.nom };
  const ouvertes = await listOuvertes(tx, chiffrement, about, { except: id, now });
  const remplacees: string[] = [];
  // The oldest first: several are always locked in their order.
  for (const ancienne of listRemplaces(
    remplace,
    toCompare(about, nouvelle.ressource, nouvelle.charge),
    ouvertes,
  ).toReversed()) {
    if (!(await replaceTransmission(tx, { collectivite, id: ancienne }, { par: id, now }))) continue;
    remplacees.push(ancienne);
    await notifyInstances(tx, CANAL_ISSUES, ancienne);
    const { reference, flux } = about;
    const issue = { reference, transmission: ancienne, flux, etat: "abandonnee" as const, cause: null };
    await emitIssues(tx, collectivite, [issue], now);
    await writeJournal(tx, chiffrement, collectivite, {
      quand: now,
      agent: acte.agent.identifiant,
      logiciel: acte.logiciel,
      nature: "transmission",
      reference: acte.reference,
      flux: acte.flux,
      operation: acte.nom,
      resultat: "abandonnee",
      correlation: ancienne,
    });
  }
  return remplacees;
}
