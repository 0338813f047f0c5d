import type { HttpHandler } from "msw";
import { type Memory, shareMemory } from "../memory.ts";
import { activitesOperationnellesHandlers } from "./activites-operationnelles.ts";
import { authentificationHandlers } from "./authentification.ts";
import { conclusionsEntretiensHandlers } from "./conclusions-entretiens.ts";
import { contratEngagementHandlers } from "./contrat-engagement.ts";
import { contratUsagerHandlers } from "./contrat-usager.ts";
import { diagnosticargumenteHandlers } from "./diagnosticargumente.ts";
import { donneesRqthHandlers } from "./donnees-rqth.ts";
import { gestionSanctionsRsaHandlers } from "./gestion-sanctions-rsa.ts";
import { informationsAdministrativesHandlers } from "./informations-administratives.ts";
import { orientationusagerV1Handlers } from "./orientationusager-v1.ts";
import { orientationusagerV2Handlers } from "./orientationusager-v2.ts";
import { rechercherUsagerHandlers } from "./rechercher-usager.ts";
import { rendezVousPartenaireHandlers } from "./rendez-vous-partenaire.ts";
import { suiviIntensiteHandlers } from "./suivi-intensite.ts";

/**
 * Handlers of every simulated API, on any host and under any prefix, all on one memory.
 *
 * @param memory the one that all handlers share, unless another is given
 * @example
 * const server = setupServer(...franceTravailHandlers());
 */
export function franceTravailHandlers(memory: Memory = shareMemory()): HttpHandler[] {
  return [
    ...authentificationHandlers(memory),
    ...rechercherUsagerHandlers(memory),
    ...informationsAdministrativesHandlers(memory),
    ...contratUsagerHandlers(memory),
    ...activitesOperationnellesHandlers(memory),
    ...orientationusagerV1Handlers(memory),
    ...orientationusagerV2Handlers(memory),
    ...rendezVousPartenaireHandlers(memory),
    ...contratEngagementHandlers(memory),
    ...gestionSanctionsRsaHandlers(memory),
    ...diagnosticargumenteHandlers(memory),
    ...suiviIntensiteHandlers(memory),
    ...conclusionsEntretiensHandlers(memory),
    ...donneesRqthHandlers(memory),
  ];
}
