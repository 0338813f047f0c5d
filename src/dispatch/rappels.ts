import { Webhook } from "standardwebhooks";
import type { Clock } from "../clock.ts";
import { toEvenementDit } from "../domain/evenement-emis.ts";
import { ABANDON_RAPPEL_MS, type IssueRappel, nextRappel } from "../domain/rappel.ts";
import type { Log } from "../log.ts";
import type { Chiffrement } from "../persistence/chiffrement.ts";
import type { Database } from "../persistence/database.ts";
import { findEvenementEmis } from "../persistence/evenements-emis.ts";
import { findDestination } from "../persistence/rappels.ts";
import { type AttentePrise, claimAttentes, settleAttente } from "../persistence/rappels-attente.ts";
import type { EnvoiRappel } from "./rappel-envoi.ts";

const POLL_MS = 1_000;
/** Longer than the longest exchange: an instance that died is found out after it, and sends under the same id again. */
const LEASE_MS = 60_000;
const SIMULTANES = 16;
/** So that a slow address holds neither the others nor many of its own dossiers. */
const PAR_LOGICIEL = 4;

export interface RappelsParts {
  db: Database;
  chiffrement: Chiffrement;
  clock: Clock;
  log: Log;
  instance: string;
  envoi: EnvoiRappel;
  /** 0 (included) to 1 (excluded). */
  random: () => number;
}

export interface Rappels {
  /** An event was committed: look now rather than at the next tick. */
  nudge(): void;
  start(): void;
  /** Takes nothing more, and waits for what is under way. */
  stop(): Promise<void>;
  /** Resolves once nothing is under way and nothing is due. */
  idle(): Promise<void>;
}

/** Tells editors what happened: claims what waits for their addresses, posts it signed, and settles it. */
export function createRappels(parts: RappelsParts): Rappels {
  const underWay = new Set<Promise<void>>();
  let pumping: Promise<void> | null = null;
  let again = false;
  let started = false;
  let cancelPoll = () => {};

  async function pump(): Promise<void> {
    do {
      again = false;
      const room = SIMULTANES - underWay.size;
      if (room <= 0 || !started) return;
      for (const prise of await claim(room)) launch(prise);
    } while (again);
  }

  async function claim(limite: number): Promise<AttentePrise[]> {
    const { db, clock, instance, log } = parts;
    const asked = { instance, now: clock.now(), leaseMs: LEASE_MS, limite, parLogiciel: PAR_LOGICIEL };
    try {
      return await db.acrossCollectivites((tx) => claimAttentes(tx, asked));
    } catch (error) {
      log.error({ erreur: nameOf(error) }, "claim of callbacks failed");
      return [];
    }
  }

  function launch(prise: AttentePrise): void {
    const task = deliver(parts, prise)
      // What is not settled is given back by its lease: at once looked for again, it would fail again.
      .then(nudge, (error: unknown) => {
        parts.log.error({ evenement: prise.rang, erreur: nameOf(error) }, "callback not settled");
      })
      .finally(() => underWay.delete(task));
    underWay.add(task);
  }

  function nudge(): void {
    if (!started) return;
    if (pumping) {
      again = true;
      return;
    }
    pumping = pump().finally(() => {
      pumping = null;
      if (again) nudge();
    });
  }

  function poll(): void {
    nudge();
    cancelPoll = parts.clock.setTimeout(poll, POLL_MS);
  }

  async function idle(): Promise<void> {
    while (pumping || underWay.size > 0) {
      await pumping;
      await Promise.all([...underWay]);
    }
  }

  return {
    nudge,
    idle,
    start() {
      started = true;
      poll();
    },
    async stop() {
      started = false;
      cancelPoll();
      await idle();
      await parts.envoi.close();
    },
  };
}

const nameOf = (error: unknown) => (error instanceof Error ? error.name : "inconnue");

/** One event posted once to one address, and settled in one transaction. */
async function deliver(parts: RappelsParts, prise: AttentePrise): Promise<void> {
  const { db, clock, log } = parts;
  const { collectivite, logiciel, rang } = prise;
  const began = clock.now();
  const [evenement, destination] = await db.inCollectivite(collectivite, async (tx) => [
    await findEvenementEmis(tx, collectivite, rang),
    await findDestination(tx, parts.chiffrement, { collectivite, logiciel }, began),
  ]);
  // Withdrawn meanwhile: what waited went with it.
  if (!destination) return;
  const dit = evenement && toEvenementDit(evenement);
  const issue: IssueRappel = dit
    ? await send(parts, destination, dit.id, JSON.stringify(dit))
    : // Past its retention: there is nothing left to tell.
      { kind: "recu", statut: 204 };
  const now = clock.now();
  const random = parts.random();
  const suite = nextRappel({ ...prise, issue, now, random });
  const held = await db.inCollectivite(collectivite, (tx) =>
    settleAttente(tx, {
      prise,
      instance: parts.instance,
      issue,
      suite,
      now,
      random,
      abandonAvant: now - ABANDON_RAPPEL_MS,
    }),
  );
  log.info(
    {
      collectivite,
      logiciel,
      evenement: dit?.id,
      tentative: prise.tentatives,
      outcome: issue.kind,
      statut: issue.statut,
      echec: issue.kind === "echec" ? issue.echec : undefined,
      suite: held ? suite.kind : "reprise par une autre instance",
      dureeMs: now - began,
    },
    "callback attempted",
  );
}

/** Signed by each secret that is valid, as Standard Webhooks say; the id is the event's own, at each attempt. */
function send(
  { clock, envoi }: RappelsParts,
  { url, secrets }: { url: string; secrets: readonly string[] },
  id: string,
  corps: string,
): Promise<IssueRappel> {
  const date = new Date(clock.now());
  const signatures = secrets.map((secret) => new Webhook(secret).sign(id, date, corps));
  return envoi.post(
    url,
    {
      "content-type": "application/json; charset=utf-8",
      "user-agent": "Passerelle",
      "webhook-id": id,
      "webhook-timestamp": String(Math.floor(date.getTime() / 1_000)),
      "webhook-signature": signatures.join(" "),
    },
    corps,
  );
}
