import type { FranceTravailAccess } from "../../adapters/client.ts";
import { wait } from "../../src/clock.ts";
import type { Flux } from "../../src/domain/flux.ts";
import { Probleme } from "../../src/domain/probleme.ts";
import { addToJournal, type EntreeJournal, type Memory } from "../memory.ts";
import { takePanne } from "../pannes.ts";
import { type Appel, type Asked, decodeJson, type Info, readAppel } from "./appel.ts";
import { dispatch } from "./dispatch.ts";
import { watchGarde } from "./garde.ts";
import { toFault, toResponse } from "./probleme.ts";
import { replaySome } from "./rejeu.ts";

/** The simulated gateway: its memory, and how it reaches the simulated France Travail. */
export interface Passerelle {
  memory: Memory;
  franceTravail: FranceTravailAccess;
  /** Flows whose API is not open: what is of theirs is kept and not sent. */
  fermes: readonly Flux[];
}

/**
 * Answers one request to the gateway in its turn: journal, fault, body's size, key, agent, JSON, right, in the gateway's own
 * order; what is thrown as a Probleme is answered as one.
 */
export function guard<Answer extends Response>(
  passerelle: Passerelle,
  info: Info<Answer>,
  asked: Asked,
  act: (appel: Appel) => Answer | Promise<Answer>,
): Promise<Answer> {
  const { memory } = passerelle;
  const answered = memory.passerelle.tour.then(() => answer(passerelle, info, asked, act));
  memory.passerelle.tour = answered.catch(() => undefined);
  return answered;
}

async function answer<Answer extends Response>(
  passerelle: Passerelle,
  info: Info<Answer>,
  asked: Asked,
  act: (appel: Appel) => Answer | Promise<Answer>,
): Promise<Answer> {
  const { memory } = passerelle;
  const { request, response } = info;
  const url = new URL(request.url);
  const bytes = await request.arrayBuffer();
  const entree = toEntree(memory, request, url, bytes);
  addToJournal(memory, entree);
  const panne = takePanne(memory, { api: "passerelle", methode: request.method, chemin: url.pathname });
  const isDeferred = panne?.effet.statut === 202 && panne.effet.corps === undefined;
  const fault = panne && !isDeferred ? toFault(panne, url.pathname) : null;

  const run = async () => {
    if (fault && !panne?.apresEcriture) return response.untyped(fault);
    try {
      // What is due leaves first: time may have passed since the last request.
      replaySome(memory);
      watchGarde(memory);
      await dispatch(passerelle);
      const done = await act(readAppel(memory, info, asked, { url, bytes, differe: isDeferred }));
      return fault ? response.untyped(fault) : done;
    } catch (error) {
      if (error instanceof Probleme) return response.untyped(toResponse(error, url.pathname));
      throw error;
    }
  };
  const answered = await run();
  await wait(memory.clock, panne?.effet.latenceMs ?? 0);
  entree.statut = answered.status === 0 ? null : answered.status;
  // A connection that is cut has no header to write.
  if (answered.status !== 0) answered.headers.set("x-correlation-id", crypto.randomUUID());
  return answered;
}

function toEntree(
  memory: Memory,
  request: Info<Response>["request"],
  url: URL,
  bytes: ArrayBuffer,
): EntreeJournal {
  const entetes = Object.fromEntries(request.headers);
  return {
    quand: new Date(memory.clock.now()).toISOString(),
    methode: request.method,
    chemin: url.pathname,
    query: Object.fromEntries(url.searchParams),
    entetes: { ...entetes, ...("authorization" in entetes && { authorization: "•••" }) },
    corps: bytes.byteLength === 0 ? null : (decodeJson(bytes) ?? new TextDecoder().decode(bytes)),
    statut: null,
  };
}
