import type { FranceTravail, FranceTravailAccess } from "../../adapters/client.ts";
import type { Adapter, Contexte, WriteOperation } from "../../adapters/contract.ts";
import type { Outcome, ReponseFranceTravail } from "../../adapters/outcome.ts";
import type { Clock } from "../clock.ts";
import { findCollectivite } from "../domain/collectivite.ts";
import { computeFermeeMs, type Fermetures } from "../domain/fermetures.ts";
import type { Flux } from "../domain/flux.ts";
import type { Mode } from "../domain/mode.ts";
import { nextEtat, type Suite } from "../domain/transmission.ts";
import type { Log } from "../log.ts";
import type { Chiffrement } from "../persistence/chiffrement.ts";
import type { TransmissionPrise } from "../persistence/claims.ts";
import { findReglage } from "../persistence/collectivites.ts";
import type { Database } from "../persistence/database.ts";
import { findDossier, type Identite, learnNumero } from "../persistence/dossiers.ts";
import { listRessources } from "../persistence/ressources.ts";
import { markSent } from "../persistence/settle.ts";
import { openCharge } from "../persistence/transmissions.ts";
import { settle } from "./settle.ts";

export interface DeliverParts {
  db: Database;
  chiffrement: Chiffrement;
  clock: Clock;
  log: Log;
  instance: string;
  /** Of this installation: what is accepted through it is of that mode. */
  mode: Mode;
  adapters: Record<Flux, Adapter>;
  franceTravail: FranceTravailAccess;
  /** When France Travail is known beforehand not to take everything. */
  fermetures: Fermetures;
  /** 0 (included) to 1 (excluded). */
  random: () => number;
  /** Told of each transmission that waits no more. */
  onSettled: (id: string) => void;
}

type Ended = Outcome<unknown>;
type AnyWrite = WriteOperation<unknown>;

const NOTHING = { statut: null, code: null, message: null };

/**
 * One attempt of one transmission: exactly one outcome, settled in one transaction, and one log line.
 * @returns when the door that it found shut opens again (epoch milliseconds); null where it found none
 */
export function createDeliver(parts: DeliverParts) {
  return async function deliver(prise: TransmissionPrise): Promise<number | null> {
    const began = parts.clock.now();
    const operation = findWrite(parts.adapters, prise);
    const act = await readAct(parts, prise);
    const { outcome, sent, cherchee } = await attempt(parts, prise, operation, act);
    const decided = decide(parts, prise, operation, { outcome, sent });
    const settled = await settle(parts, prise, operation, { ...act, outcome, cherchee, suite: decided });
    const suite = settled ?? decided;
    parts.log.info(
      {
        transmission: prise.id,
        collectivite: prise.collectivite,
        flux: prise.flux,
        operation: prise.operation,
        tentative: prise.tentatives,
        outcome: outcome.kind,
        statut: outcome.reponse.statut,
        code: outcome.reponse.code,
        etat: settled ? suite.etat : "reprise par une autre instance",
        prochaineTentative:
          suite.etat === "en-attente" ? new Date(suite.prochaineTentative).toISOString() : undefined,
        dureeMs: parts.clock.now() - began,
      },
      "delivery attempted",
    );
    if (suite.etat !== "en-attente") parts.onSettled(prise.id);
    return suite.etat === "en-attente" && suite.differee ? suite.prochaineTentative : null;
  };
}

function findWrite(adapters: DeliverParts["adapters"], prise: TransmissionPrise): AnyWrite {
  const operation = adapters[prise.flux].operations[prise.operation];
  if (operation?.kind !== "write") throw new Error(`no operation ${prise.flux}/${prise.operation}`);
  return operation;
}

interface Act {
  corps: unknown;
  contexte: Contexte;
}

async function readAct(parts: DeliverParts, prise: TransmissionPrise): Promise<Act> {
  const collectivite = findCollectivite(prise.collectivite);
  if (!collectivite) throw new Error(`unknown collectivité ${prise.collectivite}`);
  const charge = openCharge(parts.chiffrement, prise.collectivite, prise.id, prise.charge);
  const { corps, agent, dateActe, parametres = {} } = charge;
  // As they stand now: an earlier act of this dossier may have made the object meanwhile.
  const ressources = isAboutRessources(parts.adapters, prise)
    ? await parts.db.inCollectivite(prise.collectivite, (tx) =>
        listRessources(tx, prise.collectivite, prise.reference, prise.flux),
      )
    : [];
  const ressource = ressources.find(({ id }) => id === prise.ressource) ?? null;
  const maintenant = parts.clock.now();
  return {
    corps,
    contexte: { collectivite, agent, dateActe, maintenant, parametres, ressource, ressources },
  };
}

/** An act that makes or names an object, or whose body may name those that its flow makes. */
function isAboutRessources(adapters: DeliverParts["adapters"], prise: TransmissionPrise): boolean {
  const operations = Object.values(adapters[prise.flux].operations);
  return prise.ressource !== null || operations.some((one) => one.kind === "write" && one.ressource);
}

/** How an attempt ended, and whether the act itself left. */
interface Attempted {
  outcome: Ended;
  sent: boolean;
  /** The identity under which the person was searched for; null where the dossier had none, or none was read. */
  cherchee: Identite | null;
}

async function attempt(
  parts: DeliverParts,
  prise: TransmissionPrise,
  operation: AnyWrite,
  act: Act,
): Promise<Attempted> {
  let sent = false;
  let cherchee: Identite | null = null;
  try {
    const person = await connect(parts, prise, act.contexte);
    cherchee = person.cherchee;
    const { connected } = person;
    // Finding the person is a reading: whatever came of it, nothing of the act has left.
    if (connected.kind !== "accepted") {
      // A search that is refused settles nothing of an act that may have been done before.
      const doubtful = prise.aVerifier && connected.kind === "refused";
      return { outcome: doubtful ? toUncertain(connected.reponse) : connected, sent, cherchee };
    }
    if (prise.aVerifier) {
      const settled = await lookUp(operation, connected.value, act);
      if (settled) return { outcome: settled, sent, cherchee };
    }
    const mine = await parts.db.inCollectivite(prise.collectivite, (tx) =>
      markSent(tx, prise.collectivite, prise.id, parts.instance, parts.clock.now()),
    );
    if (!mine) throw new Error("the transmission was taken by another instance before it was sent");
    sent = true;
    return { outcome: await operation.send(connected.value, act.corps, act.contexte), sent, cherchee };
  } catch (error) {
    // A fault of ours: it must neither lose the act nor send it twice.
    parts.log.error(
      { transmission: prise.id, erreur: error instanceof Error ? error.name : "inconnue" },
      "attempt failed",
    );
    const outcome: Ended = sent
      ? toUncertain(NOTHING)
      : { kind: "unavailable", cause: "erreur-interne", reponse: NOTHING, retryAt: null };
    return { outcome, sent, cherchee };
  }
}

const toUncertain = (reponse: ReponseFranceTravail): Ended => ({
  kind: "uncertain",
  cause: "issue-incertaine",
  reponse,
});

async function connect(
  parts: DeliverParts,
  prise: TransmissionPrise,
  contexte: Contexte,
): Promise<{ connected: Outcome<FranceTravail>; cherchee: Identite | null }> {
  const [dossier, reglage] = await parts.db.inCollectivite(prise.collectivite, async (tx) => [
    await findDossier(tx, parts.chiffrement, prise.collectivite, prise.reference),
    await findReglage(tx, parts.chiffrement, prise.collectivite),
  ]);
  const cherchee = dossier?.identite ?? null;
  const refuse = (connected: Outcome<FranceTravail>) => ({ connected, cherchee });
  if (!cherchee) return refuse({ kind: "unidentified", cause: "identite-incomplete", reponse: NOTHING });
  if (!reglage?.identifiants)
    return refuse({ kind: "unreadable", cause: "identifiants-refuses", reponse: NOTHING });
  const connected = await parts.franceTravail.connect({
    collectivite: contexte.collectivite,
    identifiants: reglage.identifiants,
    versionOrientation: reglage.versionOrientation,
    agent: contexte.agent,
    prioritaire: prise.prioritaire,
    usager: cherchee,
  });
  const numero = connected.kind === "accepted" ? connected.value.numeroFranceTravail : null;
  if (numero !== null && cherchee.nir !== undefined) {
    await parts.db.inCollectivite(prise.collectivite, (tx) =>
      learnNumero(tx, parts.chiffrement, prise.collectivite, prise.reference, { cherchee, numero }),
    );
  }
  return { connected, cherchee };
}

/** Was it done after all? Null: it was not, and may be sent. */
async function lookUp(operation: AnyWrite, franceTravail: FranceTravail, act: Act): Promise<Ended | null> {
  if (!operation.reconcile) return toUncertain(NOTHING);
  const found = await operation.reconcile(franceTravail, act.corps, act.contexte);
  switch (found.kind) {
    case "done":
      return found.outcome;
    case "not-done":
      return null;
    case "unsettled":
      // Reading failed: whether the act was done is as unknown as before. An outage is waited out.
      if (found.outcome.kind === "unavailable") return found.outcome;
      return toUncertain(found.outcome.reponse);
  }
}

function decide(
  parts: DeliverParts,
  prise: TransmissionPrise,
  operation: AnyWrite,
  { outcome, sent }: Pick<Attempted, "outcome" | "sent">,
): Suite {
  const now = parts.clock.now();
  return nextEtat({
    kind: outcome.kind,
    cause: outcome.kind === "accepted" ? null : outcome.cause,
    tentatives: prise.tentatives,
    repriseDepuis: prise.repriseDepuis,
    now,
    differe: outcome.kind === "unavailable" && outcome.differe !== undefined,
    fermeeMs: computeFermeeMs(parts.fermetures, prise.repriseDepuis, now),
    retryAt: outcome.kind === "unavailable" ? outcome.retryAt : null,
    reconciles: operation.reconcile !== undefined,
    aVerifier: prise.aVerifier,
    sent,
    random: parts.random(),
  });
}
