import type { CommandParts } from "../intake/command.ts";
import type { Log } from "../log.ts";
import type { AccesPilotage } from "../pilotage/acces.ts";
import type { EngagementsParts } from "../pilotage/engagements.ts";

/** What the collectivité's pages wear. */
export interface Apparence {
  /** « Département de la Gironde »; null: the name of the list of the 103. */
  nom: string | null;
  /** `#rrggbb`, dark enough for white text. */
  couleur: string;
  logo: { type: string; contenu: Buffer } | null;
}

/** What the pages are given. */
export interface DashboardParts extends EngagementsParts, CommandParts {
  log: Log;
  apparence: Apparence;
  /** The key by which the pages open themselves: the sandbox's. */
  cleOuverte: string | null;
}

/** What the middlewares leave for the pages. */
export interface DashboardEnv {
  Variables: {
    acces: AccesPilotage;
    /** Of the forms. */
    jeton: string;
    /** Transmissions that wait for somebody. */
    bloquees: number;
    /** Civil date, local. */
    aujourdhui: string;
    maintenant: number;
  };
}
