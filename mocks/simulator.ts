import type { HttpBindings } from "@hono/node-server";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import { type Context, Hono } from "hono";
import { getResponse, type HttpHandler } from "msw";
import type { Clock } from "../src/clock.ts";
import { addControls } from "./controls.ts";
import { exchange } from "./exchange.ts";
import { franceTravailHandlers } from "./france-travail/index.ts";
import { createMemory, type Memory } from "./memory.ts";

/** On a socket the connection can be cut; in a test that calls the app directly there is none. */
export type SimulatorEnv = { Bindings: Partial<HttpBindings> };

export interface Simulator {
  app: Hono<SimulatorEnv>;
  memory: Memory;
}

/**
 * France Travail as a Hono app, with its controls: `_pannes`, `_journal`, `_memoire`, `_personnes`, `_reglages`. Stands at the
 * root or under any prefix.
 *
 * @example
 * gateway.route("/simulateur", createSimulator({ clock }).app);
 */
export function createSimulator(options: { clock: Clock; memory?: Memory }): Simulator {
  const memory = options.memory ?? createMemory({ clock: options.clock });
  const handlers = franceTravailHandlers(memory);
  const app = new Hono<SimulatorEnv>();
  addControls(app, memory);
  app.all("*", async (context) => {
    const request = context.req.raw;
    const response = await getResponse(handlersOf(handlers, context.req.path), request);
    if (!response) {
      const info = { request, response: { untyped: (unknown: Response) => unknown } };
      return exchange(memory, "inconnue", info, () => explainUnknown(context, handlers));
    }
    // A network error, here: the connection is cut.
    return response.type === "error" ? cut(context, response) : response;
  });
  return { app, memory };
}

/** msw tries each handler in turn, and each costs a regular expression: only those of the API asked. */
function handlersOf(handlers: readonly HttpHandler[], path: string): HttpHandler[] {
  const api = /\/partenaire\/[^/]+\/v\d+\//.exec(path)?.[0] ?? "/connexion/";
  return handlers.filter(({ info }) => String(info.path).includes(api));
}

function cut(context: Context<SimulatorEnv>, response: Response): Response {
  const socket = context.env?.incoming?.socket;
  if (!socket) return response;
  socket.destroy();
  return RESPONSE_ALREADY_SENT;
}

/** An unknown path explains itself: what was asked, and what there is. */
function explainUnknown(context: Context<SimulatorEnv>, handlers: readonly HttpHandler[]): Response {
  const connues = handlers.map(({ info }) => `${String(info.method)} ${String(info.path).slice(1)}`);
  const message = `Le simulateur ne connaît pas ${context.req.method} ${context.req.path}.`;
  return context.json({ message, connues }, 404);
}
