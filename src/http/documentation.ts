import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Context } from "hono";
import { html } from "hono/html";
import { PROBLEMES, Probleme } from "../domain/probleme.ts";
import type { Env } from "./env.ts";

const INFO = {
  openapi: "3.1.0",
  info: {
    title: "Passerelle",
    version: "1",
    description:
      "La passerelle entre le logiciel d'un département et les API de France Travail (loi plein emploi). " +
      "Toute écriture est enregistrée avant d'être répondue : 201 acceptée, 202 issue à venir, 422 refusée. " +
      "Le vocabulaire des erreurs : /documentation/problemes.",
    license: { name: "EUPL-1.2", identifier: "EUPL-1.2" },
  },
  security: [{ cle: [] }],
};

/** Our own OpenAPI 3.1 document, from the routes themselves. */
export function buildDocument(app: OpenAPIHono<Env>) {
  return app.getOpenAPI31Document(INFO);
}

/** Of the files of the package, those that the page loads, with their types; no other is served. */
const ASSETS = new Map([
  ["swagger-ui.css", "text/css; charset=utf-8"],
  ["swagger-ui-bundle.js", "text/javascript; charset=utf-8"],
]);
const POLICY =
  "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; frame-ancestors 'none'";

/** `GET /openapi.json`, `GET /documentation` (served by us alone: nothing comes from elsewhere), and the table of errors. */
export function mountDocumentation(app: OpenAPIHono<Env>): void {
  const { resolve } = createRequire(import.meta.url);
  app.openAPIRegistry.registerComponent("securitySchemes", "cle", {
    type: "http",
    scheme: "bearer",
    description: "Une clé est celle d'un logiciel d'une collectivité.",
  });
  app.get("/openapi.json", (c) => c.json(buildDocument(app)));

  app.get("/documentation", (c) => sendPage(c, renderDocumentation()));
  app.get("/documentation/problemes", (c) => sendPage(c, renderProblemes()));
  app.get("/documentation/demarrage.js", (c) =>
    c.body(START, 200, { "content-type": "text/javascript; charset=utf-8" }),
  );
  app.get("/documentation/:fichier", async (c) => {
    const { fichier } = c.req.param();
    const type = ASSETS.get(fichier);
    if (!type) throw new Probleme("introuvable", "Cette adresse n'existe pas.");
    const content = await readFile(resolve(`swagger-ui-dist/${fichier}`));
    return c.body(new Uint8Array(content), 200, { "content-type": type, "cache-control": "max-age=86400" });
  });
}

function sendPage(c: Context<Env>, page: ReturnType<typeof html>) {
  c.header("Content-Security-Policy", POLICY);
  return c.html(page);
}

const START = `SwaggerUIBundle({ url: "/openapi.json", dom_id: "#documentation", deepLinking: true });\n`;

function renderDocumentation() {
  return html`<!doctype html>
    <html lang="fr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Passerelle — documentation de l'API</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/documentation/swagger-ui.css" />
      </head>
      <body>
        <p style="font-family: sans-serif; margin: 1rem">
          <a href="/documentation/problemes">Le vocabulaire des erreurs</a> · <a href="/openapi.json">Le document OpenAPI</a>
        </p>
        <main id="documentation"></main>
        <script src="/documentation/swagger-ui-bundle.js"></script>
        <script src="/documentation/demarrage.js"></script>
      </body>
    </html>`;
}

function renderProblemes() {
  const rows = Object.entries(PROBLEMES).map(
    ([code, { statut, titre, aTraiterPar, action }]) =>
      html`<tr id="${code}">
        <td><code>${code}</code></td>
        <td>${statut}</td>
        <td>${titre}</td>
        <td>${aTraiterPar}</td>
        <td>${action}</td>
      </tr>`,
  );
  return html`<!doctype html>
    <html lang="fr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Passerelle — le vocabulaire des erreurs</title>
        <link rel="icon" href="data:," />
        <style>
          body { font-family: sans-serif; margin: 1.5rem; line-height: 1.4; color: #1b1b1b; }
          table { border-collapse: collapse; width: 100%; }
          caption { text-align: left; margin-bottom: 0.75rem; }
          th, td { text-align: left; vertical-align: top; border-bottom: 1px solid #ccc; padding: 0.4rem 0.75rem 0.4rem 0; }
          td:first-child { white-space: nowrap; }
          tr:target { background: #fff3cd; }
          @media (max-width: 45rem) { table { display: block; overflow-x: auto; } }
        </style>
      </head>
      <body>
        <h1>Le vocabulaire des erreurs</h1>
        <table>
          <caption>
            Chaque réponse d'erreur (application/problem+json) porte l'un de ces codes, qui ne changent pas.
          </caption>
          <thead>
            <tr>
              <th scope="col">code</th>
              <th scope="col">statut</th>
              <th scope="col">ce qui s'est passé</th>
              <th scope="col">à traiter par</th>
              <th scope="col">que faire</th>
            </tr>
          </thead>
          <tbody>
            ${rows}
          </tbody>
        </table>
        <p><a href="/documentation">Retour à la documentation</a></p>
      </body>
    </html>`;
}
