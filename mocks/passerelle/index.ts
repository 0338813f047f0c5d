import type { HttpHandler } from "msw";
import type { FranceTravailAccess } from "../../adapters/client.ts";
import { FLUX, type Flux } from "../../src/domain/flux.ts";
import type { Memory } from "../memory.ts";
import { dossiersHandlers } from "./dossiers.ts";
import { evenementsHandlers } from "./evenements.ts";
import { fluxHandlers } from "./flux.ts";
import { openFranceTravail } from "./france-travail.ts";
import type { Passerelle } from "./guard.ts";
import { indicateursHandlers } from "./indicateurs.ts";
import type { MemoirePasserelle } from "./memoire.ts";
import { ADAPTERS } from "./operations.ts";
import { transmissionsHandlers } from "./transmissions.ts";

/**
 * Handlers of the gateway's own API, on any host, for the tests of the software that calls it. They act upon the same memory
 * as franceTravailHandlers: what is decided through one is read through the other.
 *
 * @param options `intensite`: whether the weekly API, which France Travail has not published, is open; it is, as in the sandbox
 * @example
 * const memory = createMemory({ clock: systemClock });
 * const server = setupServer(...passerelleHandlers(memory));
 */
export function passerelleHandlers(
  memory: Memory,
  options: { intensite?: "ouverte" | "fermee" } = {},
): HttpHandler[] {
  const isClosed = (flux: Flux) => ADAPTERS[flux]?.assumedApi !== undefined;
  // Tokens and jetons at hand belong to what the memory was when they were given: a reset takes them away.
  const opened = new WeakMap<MemoirePasserelle, FranceTravailAccess>();
  const passerelle: Passerelle = {
    memory,
    fermes: options.intensite === "fermee" ? FLUX.filter(isClosed) : [],
    get franceTravail() {
      const access = opened.get(memory.passerelle) ?? openFranceTravail(memory);
      opened.set(memory.passerelle, access);
      return access;
    },
  };
  return [
    ...dossiersHandlers(passerelle),
    ...evenementsHandlers(passerelle),
    ...transmissionsHandlers(passerelle),
    ...fluxHandlers(passerelle),
    ...indicateursHandlers(passerelle),
  ];
}
