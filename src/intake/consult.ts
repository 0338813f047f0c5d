import type { FranceTravailAccess } from "../../adapters/client.ts";
import type { Agent, Contexte, ReadOperation } from "../../adapters/contract.ts";
import type { Outcome } from "../../adapters/outcome.ts";
import type { Clock } from "../clock.ts";
import type { Collectivite } from "../domain/collectivite.ts";
import { toDateLocale } from "../domain/date-civile.ts";
import type { Flux } from "../domain/flux.ts";
import { PROBLEMES, Probleme } from "../domain/probleme.ts";
import type { Chiffrement } from "../persistence/chiffrement.ts";
import { findReglage } from "../persistence/collectivites.ts";
import type { Database } from "../persistence/database.ts";
import { refreshDelais } from "../persistence/delais.ts";
import { findDossier, type Identite, isPersonneTrouvee, learnNumero } from "../persistence/dossiers.ts";
import { keepFait } from "../persistence/faits.ts";
import { writeJournal } from "../persistence/journal.ts";

export interface ConsultParts {
  db: Database;
  chiffrement: Chiffrement;
  clock: Clock;
  franceTravail: FranceTravailAccess;
}

export interface Lecture {
  collectivite: Collectivite;
  logiciel: string;
  agent: Agent;
  reference: string;
  flux: Flux;
  nom: string;
  operation: ReadOperation<unknown, unknown>;
  requete: unknown;
  correlation: string;
}

/** Told to a reader whom France Travail gave no date to come back at; seconds. */
const RETRY_AFTER_S = 30;

/**
 * A reading of France Travail, passed through: the person is found, France Travail asked, the journal
 * written, and the dated facts that the answer proves are kept.
 * @returns the adapter's answer
 * @throws Probleme the reading's own absence code, why the person was not found, or `france-travail-indisponible`
 */
export async function consult(parts: ConsultParts, lecture: Lecture): Promise<unknown> {
  const { code, fuseau } = lecture.collectivite;
  const now = parts.clock.now();
  const contexte: Contexte = {
    collectivite: lecture.collectivite,
    agent: lecture.agent,
    dateActe: toDateLocale(now, fuseau),
    maintenant: now,
  };
  const { outcome, trouvee } = await ask(parts, lecture, contexte);
  const value = outcome.kind === "accepted" ? outcome.value : null;
  const faits = value === null ? [] : (lecture.operation.toFaits?.(value, contexte) ?? []);
  await parts.db.inCollectivite(code, async (tx) => {
    const dossier =
      faits.length > 0
        ? await findDossier(tx, parts.chiffrement, code, lecture.reference, { verrou: true })
        : null;
    // Erased, or become another person's, while France Travail was answering: nothing of this one is kept.
    if (dossier && trouvee && isPersonneTrouvee(dossier.identite, trouvee)) {
      for (const fait of faits) {
        await keepFait(
          tx,
          { collectivite: code, reference: lecture.reference, source: "france-travail", now },
          fait,
        );
      }
      await refreshDelais(tx, lecture.collectivite, lecture.reference, contexte.dateActe);
    }
    await writeJournal(tx, parts.chiffrement, code, {
      quand: now,
      agent: lecture.agent.identifiant,
      logiciel: lecture.logiciel,
      nature: "consultation",
      reference: lecture.reference,
      flux: lecture.flux,
      operation: lecture.nom,
      resultat: outcome.kind,
      correlation: lecture.correlation,
    });
  });
  if (outcome.kind !== "accepted") throw toProbleme(outcome, now);
  if (value === null) throw new Probleme(lecture.operation.absent, PROBLEMES[lecture.operation.absent].titre);
  return value;
}

interface Asked {
  outcome: Outcome<unknown>;
  /** Who was searched for, and the number under which France Travail found them; null where it did not. */
  trouvee: { cherchee: Identite; numero: string | null } | null;
}

async function ask(parts: ConsultParts, lecture: Lecture, contexte: Contexte): Promise<Asked> {
  const { code } = lecture.collectivite;
  const [dossier, reglage] = await parts.db.inCollectivite(code, async (tx) => [
    await findDossier(tx, parts.chiffrement, code, lecture.reference),
    await findReglage(tx, parts.chiffrement, code),
  ]);
  if (!dossier) throw new Probleme("dossier-introuvable", "Aucun dossier sous cette référence.");
  if (!dossier.identite) throw new Probleme("identite-incomplete", PROBLEMES["identite-incomplete"].titre);
  if (!reglage?.identifiants)
    throw new Probleme("identifiants-refuses", PROBLEMES["identifiants-refuses"].titre);
  const connected = await parts.franceTravail.connect({
    collectivite: lecture.collectivite,
    identifiants: reglage.identifiants,
    versionOrientation: reglage.versionOrientation,
    agent: lecture.agent,
    usager: dossier.identite,
  });
  if (connected.kind !== "accepted") return { outcome: connected, trouvee: null };
  const { identite: cherchee } = dossier;
  const { numeroFranceTravail: numero } = connected.value;
  if (numero !== null && cherchee.nir !== undefined) {
    await parts.db.inCollectivite(code, (tx) =>
      learnNumero(tx, parts.chiffrement, code, lecture.reference, { cherchee, numero }),
    );
  }
  const outcome = await lecture.operation.send(connected.value, lecture.requete, contexte);
  return { outcome, trouvee: { cherchee, numero } };
}

function toProbleme(outcome: Exclude<Outcome<unknown>, { kind: "accepted" }>, now: number): Probleme {
  const franceTravail = outcome.reponse;
  // A reading changes nothing: what is not known of it is only not available.
  if (outcome.kind === "unavailable" || outcome.kind === "uncertain") {
    const retryAt = outcome.kind === "unavailable" ? outcome.retryAt : null;
    const seconds = retryAt === null ? RETRY_AFTER_S : Math.max(1, Math.ceil((retryAt - now) / 1_000));
    return new Probleme("france-travail-indisponible", PROBLEMES["france-travail-indisponible"].titre, {
      franceTravail,
      entetes: { "Retry-After": String(seconds) },
    });
  }
  return new Probleme(outcome.cause, PROBLEMES[outcome.cause].titre, { franceTravail });
}
