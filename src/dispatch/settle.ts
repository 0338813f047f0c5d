import type { Contexte, WriteOperation } from "../../adapters/contract.ts";
import type { Outcome } from "../../adapters/outcome.ts";
import { toDateLocale } from "../domain/date-civile.ts";
import { PROBLEMES } from "../domain/probleme.ts";
import type { Suite } from "../domain/transmission.ts";
import { recordReponse } from "../persistence/actes.ts";
import type { TransmissionPrise } from "../persistence/claims.ts";
import { refreshDelais } from "../persistence/delais.ts";
import { findDossier, type Identite, isSameIdentite, markActeAccepte } from "../persistence/dossiers.ts";
import { CANAL_ISSUES, notifyInstances } from "../persistence/ecoute.ts";
import { emitIssues, isEtatDit } from "../persistence/evenements-emis.ts";
import { keepFait } from "../persistence/faits.ts";
import { writeJournal } from "../persistence/journal.ts";
import { bindRessource } from "../persistence/ressources.ts";
import { settleTransmission } from "../persistence/settle.ts";
import type { DerniereErreur } from "../persistence/transmissions.ts";
import type { DeliverParts } from "./deliver.ts";

/**
 * Writes an attempt's outcome in one transaction: état, fact, delays, journal, event, counts.
 * @returns what was written; null when this instance no longer held the transmission: then nothing was
 */
export async function settle(
  parts: DeliverParts,
  prise: TransmissionPrise,
  operation: WriteOperation<unknown>,
  ended: {
    outcome: Outcome<unknown>;
    suite: Suite;
    contexte: Contexte;
    corps: unknown;
    /** The identity under which the person was searched for. */
    cherchee: Identite | null;
  },
): Promise<Suite | null> {
  const { outcome, contexte, corps } = ended;
  const { collectivite, id, reference } = prise;
  const now = parts.clock.now();
  return parts.db.inCollectivite(collectivite, async (tx) => {
    // The dossier first: the same order of locks as everywhere, and no fact is lost to a change made meanwhile.
    const dossier = await findDossier(tx, parts.chiffrement, collectivite, reference, { verrou: true });
    const suite = reconsider(ended, dossier?.identite ?? null, prise, now);
    const held = await settleTransmission(tx, parts.chiffrement, {
      collectivite,
      id,
      instance: parts.instance,
      suite,
      erreur: suite.etat === "acceptee" ? null : toDerniereErreur(outcome, suite.cause),
      reponse: outcome.kind === "accepted" ? outcome.value : null,
      mode: parts.mode,
      now,
    });
    if (!held) return null;
    if (outcome.kind === "accepted") {
      const fait = operation.toFait?.(corps, contexte) ?? null;
      await markActeAccepte(tx, collectivite, reference);
      const idFranceTravail = operation.ressource?.toIdFranceTravail?.(outcome.value) ?? null;
      if (prise.ressource !== null && idFranceTravail !== null) {
        await bindRessource(tx, {
          collectivite,
          reference,
          flux: prise.flux,
          id: prise.ressource,
          idFranceTravail,
        });
      }
      if (fait) {
        await keepFait(tx, { collectivite, reference, source: "passerelle", transmission: id, now }, fait);
        await refreshDelais(
          tx,
          contexte.collectivite,
          reference,
          toDateLocale(now, contexte.collectivite.fuseau),
        );
      }
    }
    if (isEtatDit(suite.etat)) {
      await notifyInstances(tx, CANAL_ISSUES, id);
      await writeJournal(tx, parts.chiffrement, collectivite, {
        quand: now,
        agent: contexte.agent.identifiant,
        logiciel: prise.logiciel,
        nature: "transmission",
        reference,
        flux: prise.flux,
        operation: prise.operation,
        resultat: suite.etat,
        correlation: id,
      });
      const cause = suite.etat === "acceptee" ? null : suite.cause;
      const issue = { reference, transmission: id, flux: prise.flux, etat: suite.etat, cause };
      await emitIssues(tx, collectivite, [issue], now);
    }
    if (suite.etat === "acceptee" || suite.etat === "refusee") {
      const jour = toDateLocale(now, contexte.collectivite.fuseau);
      const { flux } = prise;
      await recordReponse(tx, { collectivite, flux, mode: parts.mode, jour, issue: suite.etat }, reference);
    }
    return suite;
  });
}

/**
 * Blocked for want of its person while the department was putting the identity right: what would have freed it came before
 * there was anything to free, so that it is tried again at once, under the identity that now stands.
 */
function reconsider(
  { outcome, suite, cherchee }: { outcome: Outcome<unknown>; suite: Suite; cherchee: Identite | null },
  identite: Identite | null,
  { aVerifier }: TransmissionPrise,
  now: number,
): Suite {
  if (suite.etat !== "bloquee" || outcome.kind !== "unidentified") return suite;
  if (identite === null || isSameIdentite(cherchee, identite)) return suite;
  return { etat: "en-attente", cause: suite.cause, prochaineTentative: now, aVerifier };
}

function toDerniereErreur(outcome: Outcome<unknown>, code: DerniereErreur["code"]): DerniereErreur {
  const differe = outcome.kind === "unavailable" ? outcome.differe : undefined;
  const { statut, code: codeRecu, message } = outcome.reponse;
  const mots = [statut === null ? null : `HTTP ${statut}`, codeRecu, message]
    .filter((mot) => mot !== null)
    .join(", ");
  return {
    code,
    detail: differe?.detail
      ? `${PROBLEMES[code].titre}. ${differe.detail}`
      : mots === ""
        ? PROBLEMES[code].titre
        : `${PROBLEMES[code].titre} (France Travail : ${mots})`,
    franceTravail: outcome.reponse,
  };
}
