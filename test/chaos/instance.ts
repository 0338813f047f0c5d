import { parseConfig } from "../../src/config.ts";
import { createLog } from "../../src/log.ts";
import { start } from "../../src/main.ts";
import { COLLECTIVITES } from "./actes.ts";
import { DUREES, toCle } from "./reglages.ts";

/*
 * One instance of the gateway, a process of its own, started as in production save for the collectivités (several at once)
 * and the durations, shortened together. It says on its standard output when it is ready.
 */
const config = parseConfig(process.env);
const running = await start(config, {
  log: createLog(config.niveauJournal),
  essai: {
    durees: DUREES.repartiteur,
    franceTravail: { timeouts: DUREES.appel, defaultWait: DUREES.sansRetryAfter },
    installations: COLLECTIVITES.map((code) => ({
      code,
      reglage: {
        identifiants: { clientId: `bac-a-sable-${code}`, clientSecret: "secret" },
        versionOrientation: "v1" as const,
      },
      cles: [{ cle: toCle(code), logiciel: "essai" }],
    })),
  },
});
process.stdout.write(`${JSON.stringify({ url: running.url })}\n`);
