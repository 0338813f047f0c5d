import { parseConfig } from "../../src/config.ts";
import { toFranceTravail } from "../../src/main.ts";
import type { Configure } from "./banc.ts";

/**
 * France Travail as a gateway in `mode` calls it, which that environment configures: the hosts are the bench's, which a
 * real installation would have in its variables.
 */
export function configureMode(
  mode: "recette" | "production" | "bac-a-sable",
  environnement: Readonly<Record<string, string>> = {},
): Configure {
  return (url) => ({
    ...toFranceTravail(
      parseConfig({
        PASSERELLE_MODE: mode,
        PASSERELLE_SECRET: Buffer.alloc(32, 7).toString("base64"),
        PASSERELLE_COLLECTIVITE: "33",
        DATABASE_URL: "postgres://ailleurs.invalid/passerelle",
        FRANCE_TRAVAIL_AUTH_URL: url,
        FRANCE_TRAVAIL_API_URL: url,
        FRANCE_TRAVAIL_CLIENT_ID: "bac-a-sable-33",
        FRANCE_TRAVAIL_CLIENT_SECRET: "secret",
        ...environnement,
      }),
      "http://passerelle.invalid",
    ),
    // no pace to speak of, as on the bench: its clock stands still
    debit: 10_000_000,
    enVol: 1_000,
  });
}
