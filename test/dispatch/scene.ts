import { expect } from "vitest";
import type { Panne } from "../../mocks/pannes.ts";
import { type Answer, type Banc, CLE, type LigneSimulateur } from "../support/banc.ts";

/*
 * What the tests of the dispatch do again and again. Time stands still: a write is posted with
 * `Prefer: respond-async`, and `settle` lets what is due be delivered.
 */

/** Preconisations PSP to the département that wait for a decision. */
export const EN_ATTENTE = "99000000001";
export const CAMILLE = "10429447247";
export const SANS_ORIENTATION = "99000000020";

export const ACCEPTEE = { etatDecision: "ACCEPTEE", dateDecision: "2026-01-25" };

/** One line of the simulator's journal, whole. */
export interface Arrivee extends LigneSimulateur {
  quand: string;
  query: Record<string, string>;
}

export async function declare(banc: Banc, reference: string, numero: string | null, cle = CLE) {
  const { status } = await banc.call("PUT", `/v1/dossiers/${reference}`, {
    cle,
    body: {
      ...(numero !== null && { usager: { numeroFranceTravail: numero } }),
      droitRsa: { dateReception: "2026-01-07" },
      soumisDroitsDevoirs: true,
    },
  });
  expect([200, 201]).toContain(status);
}

interface Ecriture {
  methode?: "POST" | "PUT" | "PATCH" | "DELETE";
  body?: unknown;
  cle?: string;
  prefer?: string;
}

/** Hands in a write, and comes back before its outcome. */
export function post(banc: Banc, reference: string, path: string, ecriture: Ecriture = {}): Promise<Answer> {
  const { methode = "POST", body = {}, cle = CLE, prefer = "respond-async" } = ecriture;
  return banc.call(methode, `/v1/dossiers/${reference}${path}`, {
    ...(methode !== "DELETE" && { body }),
    cle,
    headers: { Prefer: prefer },
  });
}

export const decide = (banc: Banc, reference: string, ecriture: Ecriture = {}) =>
  post(banc, reference, "/orientation/decision", { body: ACCEPTEE, ...ecriture });

export const sign = (banc: Banc, reference: string, ecriture: Ecriture = {}) =>
  post(banc, reference, "/contrat-engagement/signature", {
    body: { dateSignature: "2026-02-10" },
    ...ecriture,
  });

/** The transmission of an answer as it now stands, once all that is due was delivered. */
export async function settle(banc: Banc, answer: Answer, cle = CLE): Promise<Answer["body"]> {
  banc.gateway.dispatcher.nudge();
  await banc.gateway.dispatcher.idle();
  const read = await banc.call("GET", `/v1/transmissions/${answer.body.id}`, { cle });
  expect(read.status).toBe(200);
  return read.body;
}

/** Lets time pass, then what became due be delivered. */
export async function pass(banc: Banc, milliseconds: number): Promise<void> {
  await banc.clock.advance(milliseconds);
  banc.gateway.dispatcher.nudge();
  await banc.gateway.dispatcher.idle();
}

/** The same by the second: at one leap the clock would outrun a statement under way by more than any wait allows. */
export async function passSeconds(banc: Banc, seconds: number): Promise<void> {
  for (let second = 0; second < seconds; second += 1) await pass(banc, 1_000);
}

/** So much later, without living through the time between: an hour by the second is thousands of looks at the queue. */
export const leap = (banc: Banc, milliseconds: number): Promise<void> =>
  jump(banc, banc.clock.now() + milliseconds);

/** Jumps to an instant without living through the time between, then delivers what is due. */
export async function jump(banc: Banc, instant: number): Promise<void> {
  banc.clock.set(new Date(instant).toISOString());
  banc.gateway.dispatcher.nudge();
  await banc.gateway.dispatcher.idle();
}

/** `rejeu` or `abandon`. */
export const command = (banc: Banc, answer: Answer, verbe: "rejeu" | "abandon") =>
  banc.call("POST", `/v1/transmissions/${answer.body.id}/${verbe}`);

/** Arms the simulator's faults, in place of the former ones. */
export async function arm(banc: Banc, ...pannes: Panne[]): Promise<void> {
  const { status, body } = await banc.simulateur("PUT", "/_pannes", pannes);
  expect({ status, body: status === 200 ? null : body }).toEqual({ status: 200, body: null });
}

/** What reached France Travail, in order: `POST decisionOrientation 201`. */
export async function listArrivals(banc: Banc, filtre: string): Promise<string[]> {
  const lines = await banc.arrived(filtre);
  return lines.map(({ methode, chemin, statut }) => `${methode} ${chemin.split("/").at(-1)} ${statut}`);
}

/** The same, each with its headers, query and body. */
export async function readArrivals(banc: Banc, filtre: string): Promise<Arrivee[]> {
  const { body } = await banc.simulateur("GET", "/_journal");
  return body.filter(({ chemin }: Arrivee) => chemin.includes(filtre));
}
