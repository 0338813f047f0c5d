import type { HttpHandler } from "msw";
import type { Memory } from "../memory.ts";
import { authentificationHandlers } from "./authentification.ts";
import { contratEngagementHandlers } from "./contrat-engagement.ts";
import { contratUsagerHandlers } from "./contrat-usager.ts";
import { informationsAdministrativesHandlers } from "./informations-administratives.ts";
import { orientationusagerV1Handlers } from "./orientationusager-v1.ts";
import { orientationusagerV2Handlers } from "./orientationusager-v2.ts";
import { rechercherUsagerHandlers } from "./rechercher-usager.ts";

/**
 * Handlers of every simulated API, on any host and under any prefix, all on one memory.
 *
 * @example
 * const server = setupServer(...franceTravailHandlers(createMemory({ clock: systemClock })));
 */
export function franceTravailHandlers(memory: Memory): HttpHandler[] {
  return [
    ...authentificationHandlers(memory),
    ...rechercherUsagerHandlers(memory),
    ...informationsAdministrativesHandlers(memory),
    ...contratUsagerHandlers(memory),
    ...orientationusagerV1Handlers(memory),
    ...orientationusagerV2Handlers(memory),
    ...contratEngagementHandlers(memory),
  ];
}
