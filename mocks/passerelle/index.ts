import type { HttpHandler } from "msw";
import type { FranceTravailAccess } from "../../adapters/client.ts";
import { FLUX } from "../../src/domain/flux.ts";
import { type Memory, shareMemory } from "../memory.ts";
import { chefferieHandlers } from "./chefferie.ts";
import { dossiersHandlers } from "./dossiers.ts";
import { engagementsHandlers } from "./engagements.ts";
import { evenementsHandlers } from "./evenements.ts";
import { evenementsEmisHandlers } from "./evenements-emis.ts";
import { exportsHandlers } from "./exports.ts";
import { fluxHandlers } from "./flux.ts";
import { fluxEtatHandlers } from "./flux-etat.ts";
import { openFranceTravail } from "./france-travail.ts";
import type { Passerelle } from "./guard.ts";
import { indicateursHandlers } from "./indicateurs.ts";
import type { MemoirePasserelle } from "./memoire.ts";
import { ADAPTERS } from "./operations.ts";
import { rappelsHandlers } from "./rappels.ts";
import { rejeuxHandlers } from "./rejeux.ts";
import { transmissionsHandlers } from "./transmissions.ts";

/**
 * Handlers of the gateway's own API, on any host, for the tests of the software that calls it. They act upon the same memory
 * as franceTravailHandlers: what is decided through one is read through the other. The weekly API, which France Travail has
 * not published, is closed unless the memory's `reglages` open it.
 *
 * @param memory the one that all handlers share, unless another is given
 * @example
 * const server = setupServer(...passerelleHandlers());
 */
export function passerelleHandlers(memory: Memory = shareMemory()): HttpHandler[] {
  // Tokens and jetons at hand belong to what the memory was when they were given: a reset takes them away.
  const opened = new WeakMap<MemoirePasserelle, FranceTravailAccess>();
  const assumed = FLUX.filter((flux) => ADAPTERS[flux].assumedApi !== undefined);
  const passerelle: Passerelle = {
    memory,
    get fermes() {
      return memory.reglages.intensite ? [] : assumed;
    },
    get franceTravail() {
      const access = opened.get(memory.passerelle) ?? openFranceTravail(memory);
      opened.set(memory.passerelle, access);
      return access;
    },
  };
  return [
    ...dossiersHandlers(passerelle),
    ...evenementsHandlers(passerelle),
    ...rejeuxHandlers(passerelle),
    ...transmissionsHandlers(passerelle),
    ...fluxEtatHandlers(passerelle),
    ...fluxHandlers(passerelle),
    ...engagementsHandlers(passerelle),
    ...chefferieHandlers(passerelle),
    ...indicateursHandlers(passerelle),
    ...exportsHandlers(passerelle),
    ...evenementsEmisHandlers(passerelle),
    ...rappelsHandlers(passerelle),
  ];
}
