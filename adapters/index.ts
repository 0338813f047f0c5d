import type { Flux } from "../src/domain/flux.ts";
import { accompagnementAdapter } from "./accompagnement/adapter.ts";
import { autresAdapter } from "./autres/adapter.ts";
import type { Adapter } from "./contract.ts";
import { contratEngagementAdapter } from "./contrat-engagement/adapter.ts";
import { diagnosticAdapter } from "./diagnostic/adapter.ts";
import { orientationAdapter } from "./orientation/adapter.ts";
import { rendezVousAdapter } from "./rendez-vous/adapter.ts";
import { sanctionAdapter } from "./sanction/adapter.ts";

/** The registry: what is in this list is served, what is not does not exist. */
export const adapters = {
  orientation: orientationAdapter,
  "rendez-vous": rendezVousAdapter,
  diagnostic: diagnosticAdapter,
  "contrat-engagement": contratEngagementAdapter,
  accompagnement: accompagnementAdapter,
  sanction: sanctionAdapter,
  autres: autresAdapter,
} as const satisfies Record<Flux, Adapter>;
