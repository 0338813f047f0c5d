import type { Agent, KeptOperation } from "../../adapters/contract.ts";
import type { Clock } from "../clock.ts";
import type { Collectivite } from "../domain/collectivite.ts";
import { toDateLocale } from "../domain/date-civile.ts";
import type { Flux } from "../domain/flux.ts";
import { Probleme } from "../domain/probleme.ts";
import type { Chiffrement } from "../persistence/chiffrement.ts";
import type { Database } from "../persistence/database.ts";
import { findDossier } from "../persistence/dossiers.ts";
import { listFaits } from "../persistence/faits.ts";
import { writeJournal } from "../persistence/journal.ts";
import { listSemainesGardees } from "../persistence/semaines.ts";

export interface GardesParts {
  db: Database;
  chiffrement: Chiffrement;
  clock: Clock;
}

export interface LectureGardee {
  collectivite: Collectivite;
  logiciel: string;
  agent: Agent;
  reference: string;
  parametres: Readonly<Record<string, string>>;
  flux: Flux;
  nom: string;
  operation: KeptOperation<unknown, unknown>;
  requete: unknown;
  correlation: string;
}

/**
 * Answers from what the gateway itself keeps of a dossier, in one transaction with the line of the journal: France
 * Travail is not asked.
 * @returns the adapter's answer
 * @throws Probleme `dossier-introuvable`
 */
export async function consultGardes(parts: GardesParts, lecture: LectureGardee): Promise<unknown> {
  const { collectivite, reference, operation } = lecture;
  const { code, fuseau } = collectivite;
  const now = parts.clock.now();
  const gardes = await parts.db.inCollectivite(code, async (tx) => {
    const dossier = await findDossier(tx, parts.chiffrement, code, reference);
    if (!dossier) throw new Probleme("dossier-introuvable", "Aucun dossier sous cette référence.");
    await writeJournal(tx, parts.chiffrement, code, {
      quand: now,
      agent: lecture.agent.identifiant,
      logiciel: lecture.logiciel,
      nature: "consultation",
      reference,
      flux: lecture.flux,
      operation: lecture.nom,
      resultat: "accepted",
      correlation: lecture.correlation,
    });
    return {
      semaines: await listSemainesGardees(tx, parts.chiffrement, { collectivite: code, reference }),
      faits: await listFaits(tx, code, reference),
      dateFinDroit: dossier.droitRsa?.dateFin ?? null,
    };
  });
  return operation.answer(lecture.requete, gardes, {
    collectivite,
    agent: lecture.agent,
    dateActe: toDateLocale(now, fuseau),
    maintenant: now,
    parametres: lecture.parametres,
    ressource: null,
    ressources: [],
  });
}
