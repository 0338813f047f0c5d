import type { Contexte, WriteOperation } from "../../adapters/contract.ts";
import { NO_ANSWER, type Outcome } from "../../adapters/outcome.ts";
import { PROBLEMES } from "../../src/domain/probleme.ts";
import { DEPENDANCES, nextEtat, type Suite } from "../../src/domain/transmission.ts";
import { emitIssue } from "./evenements-emis.ts";
import { keepFait } from "./faits.ts";
import { connect } from "./france-travail.ts";
import type { Passerelle } from "./guard.ts";
import { cleDossier, type TransmissionGardee } from "./memoire.ts";
import { findWrite } from "./operations.ts";

/** Sends what is due, oldest first, until nothing is: what fails is due later, so it ends. */
export async function dispatch(passerelle: Passerelle): Promise<void> {
  for (;;) {
    const due = findDue(passerelle);
    if (!due) return;
    await deliver(passerelle, due);
  }
}

/** In one dossier an act waits for the earlier ones of its own flow and of those it depends on. */
function findDue({ memory, fermes }: Passerelle): TransmissionGardee | undefined {
  const pending = memory.passerelle.transmissions.filter(
    ({ etat }) => etat === "en-attente" || etat === "bloquee",
  );
  return pending.find(
    (one, index) =>
      one.etat === "en-attente" &&
      one.suspension === null &&
      !fermes.includes(one.flux) &&
      (one.prochaineTentative ?? 0) <= memory.clock.now() &&
      !pending
        .slice(0, index)
        .some(
          (earlier) =>
            earlier.collectivite === one.collectivite &&
            earlier.reference === one.reference &&
            DEPENDANCES[one.flux].includes(earlier.flux),
        ),
  );
}

/** One attempt: one outcome of six, then what the domain says becomes of it. */
async function deliver(passerelle: Passerelle, transmission: TransmissionGardee): Promise<void> {
  const { memory } = passerelle;
  const operation = findWrite(transmission);
  const now = memory.clock.now();
  transmission.tentatives += 1;
  transmission.repriseDepuis ??= now;
  const { outcome, sent } = await attempt(passerelle, transmission, operation);
  const suite = nextEtat({
    kind: outcome.kind,
    cause: outcome.kind === "accepted" ? null : outcome.cause,
    tentatives: transmission.tentatives,
    repriseDepuis: transmission.repriseDepuis,
    now: memory.clock.now(),
    retryAt: outcome.kind === "unavailable" ? outcome.retryAt : null,
    reconciles: operation.reconcile !== undefined,
    aVerifier: transmission.aVerifier,
    sent,
    random: memory.hasard(),
  });
  settle(passerelle, transmission, operation, { outcome, suite, sent });
}

async function attempt(
  { memory, franceTravail }: Passerelle,
  transmission: TransmissionGardee,
  operation: WriteOperation<unknown>,
): Promise<{ outcome: Outcome<unknown>; sent: boolean }> {
  const { collectivite, agent, reference, corps, aVerifier } = transmission;
  const dossier = memory.passerelle.dossiers.get(cleDossier(collectivite, reference)) ?? null;
  if (!dossier)
    return {
      outcome: { kind: "unidentified", cause: "identite-incomplete", reponse: NO_ANSWER },
      sent: false,
    };
  const connected = await connect(franceTravail, collectivite.code, agent, dossier);
  if (connected.kind !== "accepted") {
    const isDoubtful = aVerifier && connected.kind === "refused";
    return { outcome: isDoubtful ? toUncertain(connected.reponse) : connected, sent: false };
  }
  const contexte = toContexte(memory.clock.now(), transmission, dossier.ressources);
  if (aVerifier) {
    const found = await operation.reconcile?.(connected.value, corps, contexte);
    if (!found) return { outcome: toUncertain(NO_ANSWER), sent: false };
    if (found.kind === "done") return { outcome: found.outcome, sent: false };
    if (found.kind === "unsettled") {
      const { outcome } = found;
      return {
        outcome: outcome.kind === "unavailable" ? outcome : toUncertain(outcome.reponse),
        sent: false,
      };
    }
  }
  return { outcome: await operation.send(connected.value, corps, contexte), sent: true };
}

type Reponse = typeof NO_ANSWER;
const toUncertain = (reponse: Reponse): Outcome<unknown> => ({
  kind: "uncertain",
  cause: "issue-incertaine",
  reponse,
});

function toContexte(
  maintenant: number,
  { collectivite, agent, dateActe, parametres, ...transmission }: TransmissionGardee,
  kept: readonly { flux: string; ressource: Contexte["ressources"][number] }[],
): Contexte {
  const ressources = kept.filter(({ flux }) => flux === transmission.flux).map(({ ressource }) => ressource);
  const ressource = ressources.find(({ id }) => id === transmission.ressource) ?? null;
  return { collectivite, agent, dateActe, maintenant, parametres, ressource, ressources };
}

function settle(
  { memory }: Passerelle,
  transmission: TransmissionGardee,
  operation: WriteOperation<unknown>,
  { outcome, suite, sent }: { outcome: Outcome<unknown>; suite: Suite; sent: boolean },
): void {
  const { collectivite, reference, corps } = transmission;
  const now = memory.clock.now();
  const dossier = memory.passerelle.dossiers.get(cleDossier(collectivite, reference));
  if (outcome.kind === "accepted" && dossier) {
    dossier.acteAccepte = true;
    const idFranceTravail = operation.ressource?.toIdFranceTravail?.(outcome.value) ?? null;
    for (const kept of dossier.ressources) {
      if (kept.flux !== transmission.flux || kept.ressource.id !== transmission.ressource) continue;
      if (idFranceTravail !== null) kept.ressource = { ...kept.ressource, idFranceTravail };
    }
    const contexte = toContexte(now, transmission, dossier.ressources);
    const fait = operation.toFait?.(corps, contexte) ?? null;
    if (fait) keepFait(memory, dossier, "passerelle", fait);
  }
  const isPending = suite.etat === "en-attente";
  transmission.etat = suite.etat;
  transmission.prochaineTentative = isPending ? suite.prochaineTentative : null;
  transmission.bloqueeLe = suite.etat === "bloquee" ? now : null;
  transmission.aVerifier = isPending ? suite.aVerifier : transmission.aVerifier || sent;
  transmission.termineeLe = isPending ? null : now;
  transmission.reponse = outcome.kind === "accepted" ? (outcome.value ?? null) : null;
  transmission.derniereErreur = suite.etat === "acceptee" ? null : describeErreur(outcome, suite.cause);
  emitIssue(memory, transmission);
}

function describeErreur({ reponse }: Outcome<unknown>, code: keyof typeof PROBLEMES) {
  const { statut, code: recu, message } = reponse;
  const mots = [statut === null ? null : `HTTP ${statut}`, recu, message].filter((mot) => mot !== null);
  const { titre } = PROBLEMES[code];
  const detail = mots.length === 0 ? titre : `${titre} (France Travail : ${mots.join(", ")})`;
  return { code, detail, franceTravail: reponse };
}
