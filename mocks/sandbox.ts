import { Hono } from "hono";
import { systemClock } from "../src/clock.ts";
import { run } from "../src/main.ts";
import { DEPARTEMENT } from "./cohorte.ts";
import { createHistoire } from "./histoire/index.ts";
import { createMemory } from "./memory.ts";
import { createSimulator } from "./simulator.ts";

/*
 * `npm start`: with nothing configured, the gateway with France Travail's simulator in the same process; with
 * another mode, or with the hosts of a France Travail given, the gateway alone.
 */
await run(process.env, (config) => {
  if (config.mode !== "bac-a-sable") return {};
  const announce = ({ url }: { url: string }) => {
    console.log(`
Passerelle, bac à sable : données fictives.

  les pages       ${url}/tableau-de-bord
  l'API           ${url}/documentation
  le simulateur   ${url}/simulateur/_journal
  prête ?         ${url}/pret

Pour essayer :

  curl -X PUT ${url}/v1/dossiers/D-1 -H 'Authorization: Bearer ${config.cle}' -H 'Content-Type: application/json' \\
    -d '{"usager":{"numeroFranceTravail":"10429447247"},"droitRsa":{"dateReception":"2026-01-07"}}'
`);
  };
  if (config.franceTravail) return { announce };
  // The assumed intensity API too: here nothing leaves the process, and the whole journey is to be tried.
  const memory = createMemory({ clock: systemClock, reglages: { intensite: true } });
  const app = new Hono().route("/simulateur", createSimulator({ clock: systemClock, memory }).app);
  return {
    announce,
    simulateur: {
      fetch: (request, bindings) => app.fetch(request, bindings),
      identifiants: (collectivite) => ({ clientId: `bac-a-sable-${collectivite}`, clientSecret: "secret" }),
      ...(config.histoire && config.collectivite === DEPARTEMENT && { histoire: createHistoire(memory) }),
    },
  };
});
