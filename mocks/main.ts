#!/usr/bin/env node
import { serve } from "@hono/node-server";
import { systemClock } from "../src/clock.ts";
import { createSimulator } from "./simulator.ts";

const hostname = process.env.HOST ?? "127.0.0.1";
const port = Number(process.env.PORT ?? 3100);

const { app } = createSimulator({ clock: systemClock });
const server = serve({ fetch: app.fetch, hostname, port }, (address) => {
  const origin = `http://${hostname.includes(":") ? `[${hostname}]` : hostname}:${address.port}`;
  console.log(`Simulateur de France Travail : ${origin}
  jeton d'accès  POST ${origin}/connexion/oauth2/access_token?realm=/agent
  les API        ${origin}/partenaire/…
  les personnes  GET ${origin}/_personnes    ce qui est arrivé  GET ${origin}/_journal`);
});

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => {
    server.close();
    // Idle connections that clients keep open would hold the process.
    if ("closeAllConnections" in server) server.closeAllConnections();
  });
}
