import type { Agent, Contexte, ContexteRegle, WriteOperation } from "../../adapters/contract.ts";
import type { Clock } from "../clock.ts";
import type { Collectivite } from "../domain/collectivite.ts";
import { toDateLocale } from "../domain/date-civile.ts";
import { type Fermetures, findFermeture } from "../domain/fermetures.ts";
import type { Flux } from "../domain/flux.ts";
import { PROBLEMES, Probleme } from "../domain/probleme.ts";
import { isRetenue } from "../domain/retenue.ts";
import type { Chiffrement } from "../persistence/chiffrement.ts";
import { refreshCompteurs } from "../persistence/compteurs.ts";
import type { Database, Tx } from "../persistence/database.ts";
import { type Dossier, findDossier } from "../persistence/dossiers.ts";
import { listFaits } from "../persistence/faits.ts";
import { type Idempotence, runOnce } from "../persistence/idempotence.ts";
import { writeJournal } from "../persistence/journal.ts";
import { insertRessource } from "../persistence/ressources.ts";
import { saveSemaine } from "../persistence/semaines.ts";
import {
  type DerniereErreur,
  findTransmission,
  insertTransmission,
  type Transmission,
} from "../persistence/transmissions.ts";
import type { Arriere } from "./arriere.ts";
import { mergeEarlier } from "./fusion.ts";
import { findRessources } from "./ressource.ts";

export interface TransmitParts {
  db: Database;
  chiffrement: Chiffrement;
  clock: Clock;
  /** Flows whose API is not open: what is of theirs is kept, and leaves the day it is. */
  fermes: readonly Flux[];
  /** When France Travail is known beforehand not to take everything. */
  fermetures: Fermetures;
  arriere: Arriere;
  /** Tells the dispatcher that something was committed. */
  nudge: () => void;
  /** Waits for the outcome of a transmission, so many milliseconds at most. */
  wait: (id: string, milliseconds: number) => { ended: Promise<void>; cancel: () => void };
  /** Tells whoever waits for this transmission that its outcome is known. */
  wake: (id: string) => void;
}

export interface Acte {
  collectivite: Collectivite;
  logiciel: string;
  agent: Agent;
  /** The three headers of the acting agent were given. */
  agentNomme: boolean;
  reference: string;
  /** What the path held besides the reference. */
  parametres: Readonly<Record<string, string>>;
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

const EN_ATTENTE_OUVERTURE: DerniereErreur = {
  code: "api-non-ouverte",
  detail: `${PROBLEMES["api-non-ouverte"].titre} : rien n'est envoyé d'ici là.`,
  franceTravail: { statut: null, code: null, message: null },
};

/**
 * A write to France Travail: its rule is checked, it is committed as a transmission, and only then does
 * anything leave; the caller waits for the outcome as long as it asked to.
 * @returns the transmission as it stands at the end of the wait, and whether the request was a repetition
 * @throws Probleme when a rule refuses it, the dossier is not known, the idempotency key is misused, or too much waits
 * already: nothing was stored then
 */
export async function transmit(
  parts: TransmitParts,
  acte: Acte,
): Promise<{ transmission: Transmission; replayed: boolean }> {
  // Nobody waits for what is known not to leave now.
  const attenteMs = isShut(parts, acte.flux) ? 0 : acte.attenteMs;
  const { id, replayed, remplacees } = await commit(parts, { ...acte, attenteMs });
  for (const remplacee of remplacees) parts.wake(remplacee);
  // Before the dispatcher is told: an outcome that comes at once must not come before anyone waits for it.
  const waiting = parts.wait(id, attenteMs);
  parts.nudge();

  const read = () =>
    parts.db.inCollectivite(acte.collectivite.code, (tx) =>
      findTransmission(tx, parts.chiffrement, acte.collectivite.code, id, parts.clock.now()),
    );
  let transmission = await read();
  // Of a flow that is paused nothing leaves, nor does what an act that is blocked holds: there is nothing to wait for.
  if (transmission?.etat === "en-attente" && attenteMs > 0 && !isRetenue(transmission.derniereErreur?.code)) {
    await waiting.ended;
    transmission = await read();
  }
  waiting.cancel();
  if (!transmission) throw new Probleme("transmission-introuvable", "La transmission n'existe plus.");
  return { transmission, replayed };
}

/** Nothing of this flow leaves for now, and it is known when it will: nobody waits for it. */
const isShut = ({ fermes, fermetures, clock }: TransmitParts, flux: Flux) =>
  fermes.includes(flux) || findFermeture(fermetures, clock.now(), { lecture: false }) !== null;

async function commit(
  parts: TransmitParts,
  acte: Acte,
): Promise<{ id: string; replayed: boolean; remplacees: readonly string[] }> {
  const { code } = acte.collectivite;
  const now = parts.clock.now();
  const dateActe = toDateLocale(now, acte.collectivite.fuseau);
  const idempotence = acte.idempotence && { ...acte.idempotence, logiciel: acte.logiciel, now };
  return parts.db.inCollectivite(code, async (tx) => {
    let remplacees: readonly string[] = [];
    const { objet, replayed } = await runOnce(tx, parts.chiffrement, code, idempotence, async () => {
      // Held until the commit: the acts of one dossier are numbered in the order in which they are committed.
      const dossier = await findDossier(tx, parts.chiffrement, code, acte.reference, { verrou: true });
      if (!dossier) throw new Probleme("dossier-introuvable", "Aucun dossier sous cette référence.");
      const about = { collectivite: code, reference: acte.reference, flux: acte.flux };
      const found = await findRessources(tx, about, acte.operation, {
        corps: acte.corps,
        id: acte.parametres.id,
      });
      const { collectivite, agent, parametres } = acte;
      const contexte: Contexte = { ...found, collectivite, agent, parametres, dateActe, maintenant: now };
      const avertissements = await applyRules(tx, acte, dossier, contexte);
      await parts.arriere.admit(tx, code);
      const { ressource } = found;
      if (ressource) await insertRessource(tx, { ...about, ...ressource, now });
      if (ressource && acte.flux === "sanction") await refreshCompteurs(tx, code, [acte.reference], dateActe);
      const charge = { corps: acte.corps, agent: acte.agent, dateActe, parametres: acte.parametres };
      const id = await insertTransmission(tx, parts.chiffrement, code, {
        reference: acte.reference,
        flux: acte.flux,
        operation: acte.nom,
        logiciel: acte.logiciel,
        charge,
        ressource: ressource?.id ?? null,
        avertissements,
        attend: parts.fermes.includes(acte.flux) ? EN_ATTENTE_OUVERTURE : null,
        now,
        attenteJusqua: acte.attenteMs > 0 ? now + acte.attenteMs : null,
      });
      const nouvelle = { id, ressource: ressource?.id ?? null, charge, now };
      remplacees = await mergeEarlier(tx, parts.chiffrement, acte, nouvelle);
      const semaine = acte.operation.toSemaine?.(acte.corps, contexte);
      if (semaine) await saveSemaine(tx, parts.chiffrement, about, semaine, { transmission: id, now });
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
    return { id: objet.id, replayed, remplacees };
  });
}

/** @throws Probleme when a rule refuses the act: nothing is stored then */
async function applyRules(tx: Tx, acte: Acte, { soumisDroitsDevoirs }: Dossier, contexte: Contexte) {
  if (!acte.operation.check) return [];
  const contexteRegle: ContexteRegle = {
    ...contexte,
    agentNomme: acte.agentNomme,
    dossier: { soumisDroitsDevoirs, faits: await listFaits(tx, acte.collectivite.code, acte.reference) },
  };
  const verdict = acte.operation.check(acte.corps, contexteRegle);
  if (verdict.kind === "refuse") throw new Probleme(verdict.code, verdict.detail);
  return verdict.avertissements;
}
