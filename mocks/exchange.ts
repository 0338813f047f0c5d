import { wait } from "../src/clock.ts";
import { addToJournal, type EntreeJournal, type Memory } from "./memory.ts";
import { takePanne, toAnswer } from "./pannes.ts";

/** What a handler of openapi-msw receives, as far as it is needed here. */
export interface Info<Answer> {
  request: Pick<Request, "url" | "method" | "headers"> & { text(): Promise<string> };
  response: { untyped(response: Response): Answer };
}

/** A body that was asked for in JSON and is not: no object, so that no field is found in it. */
export const ILLISIBLE = Symbol("corps illisible");

/**
 * One exchange with France Travail: enters it in the journal, applies the fault that strikes it, else lets `act` answer.
 *
 * `corps` is the JSON received, `null` when there is none, the fields of a form, or ILLISIBLE.
 */
export async function exchange<Answer extends Response>(
  memory: Memory,
  api: string,
  info: Info<Answer>,
  act: (corps: unknown) => Answer | Promise<Answer>,
): Promise<Answer> {
  const { corps, entree } = await receive(memory, info);
  addToJournal(memory, entree);

  const panne = takePanne(memory, { api, methode: entree.methode, chemin: entree.chemin });
  const fault = panne && toAnswer(panne);
  if (panne && fault && !panne.apresEcriture) {
    await wait(memory.clock, panne.effet.latenceMs);
    return settle(entree, info.response.untyped(fault));
  }
  const answer = await act(corps);
  if (panne) await wait(memory.clock, panne.effet.latenceMs);
  return settle(entree, fault ? info.response.untyped(fault) : answer);
}

async function receive(memory: Memory, { request }: Info<Response>) {
  const text = await request.text();
  const corps = readCorps(text, request.headers.get("content-type") ?? "");
  const url = new URL(request.url);
  const entree: EntreeJournal = {
    quand: new Date(memory.clock.now()).toISOString(),
    methode: request.method,
    chemin: url.pathname,
    query: Object.fromEntries(url.searchParams),
    entetes: { ...Object.fromEntries(request.headers), ...(request.headers.has("authorization") && MASKED) },
    corps: corps === ILLISIBLE ? text : maskSecret(corps),
    statut: null,
  };
  return { corps, entree };
}

const MASKED = { authorization: "•••" };

function readCorps(text: string, type: string): unknown {
  if (text === "") return null;
  if (type.startsWith("application/x-www-form-urlencoded"))
    return Object.fromEntries(new URLSearchParams(text));
  try {
    return JSON.parse(text);
  } catch {
    return ILLISIBLE;
  }
}

function maskSecret(corps: unknown): unknown {
  const hasSecret = typeof corps === "object" && corps !== null && "client_secret" in corps;
  return hasSecret ? { ...corps, client_secret: "•••" } : corps;
}

function settle<Answer extends Response>(entree: EntreeJournal, answer: Answer): Answer {
  // A network error has status 0: nothing was answered.
  entree.statut = answer.status === 0 ? null : answer.status;
  return answer;
}
