import { randomUUID } from "node:crypto";
import { OpenAPIHono } from "@hono/zod-openapi";
import { createMiddleware } from "hono/factory";
import { routePath } from "hono/route";
import { z } from "zod";
import { agentMiddleware } from "./agent.ts";
import { authenticate } from "./authenticate.ts";
import { limitBody, readJson } from "./body.ts";
import { mountChefferie } from "./chefferie.ts";
import { mountDocumentation } from "./documentation.ts";
import { mountDossiers } from "./dossiers.ts";
import { mountEngagements } from "./engagements.ts";
import { followDatabase, followRequest } from "./enregistrement.ts";
import type { Acces, Env } from "./env.ts";
import { mountEvenements } from "./evenements.ts";
import { mountEvenementsEmis } from "./evenements-emis.ts";
import { mountExports } from "./exports.ts";
import { mountFlux } from "./flux.ts";
import { mountFluxEtat } from "./flux-etat.ts";
import { mountIndicateurs } from "./indicateurs.ts";
import type { Parts } from "./parts.ts";
import { mountProbes } from "./probes.ts";
import { createErrorHandler, refuseInvalid, sendProbleme } from "./problem.ts";
import { mountRappels } from "./rappels.ts";
import { mountRejeux } from "./rejeux.ts";
import { mountTransmissions } from "./transmissions.ts";

// What a schema says by itself of a fault is said in French; a schema's own sentence wins.
z.config(z.locales.fr());

/** The whole API on one screen: order of lines is order of treatment. */
export function createApp(given: Parts): OpenAPIHono<Env> {
  const parts: Parts = { ...given, db: followDatabase(given.db) };
  const app = new OpenAPIHono<Env>({ defaultHook: refuseInvalid });
  app.onError(createErrorHandler(parts.log));
  app.use(logRequests(parts), followRequest);

  mountProbes(app, parts);
  mountDocumentation(app);

  app.use("/v1/*", limitBody, authenticate(parts), agentMiddleware, readJson);
  mountDossiers(app, parts);
  mountEvenements(app, parts);
  mountRejeux(app, parts);
  mountTransmissions(app, parts);
  mountFluxEtat(app, parts);
  mountEvenementsEmis(app, parts);
  mountRappels(app, parts);
  mountEngagements(app, parts);
  mountChefferie(app, parts);
  mountIndicateurs(app, parts);
  mountExports(app, parts);
  mountFlux(app, parts);

  // Answered and not thrown: where no route matches, what is thrown skips the line of the log.
  app.notFound((c) => {
    const allow = findAllowed(app, c.req.path);
    if (allow.length > 0) {
      const verbes = allow.join(", ");
      return sendProbleme(c, "methode-non-admise", `Verbes admis : ${verbes}.`, {}, { Allow: verbes });
    }
    return sendProbleme(c, "introuvable", "Cette adresse n'existe pas.");
  });
  return app;
}

/** One line a request, by the pattern of its route: a path holds a reference, a query may hold anything. */
const logRequests = ({ log, clock }: Pick<Parts, "log" | "clock">) =>
  createMiddleware<Env>(async (c, next) => {
    const began = clock.now();
    c.set("correlation", randomUUID());
    await next();
    c.header("X-Correlation-Id", c.var.correlation);
    // Absent where the request was refused before its key was looked up.
    const acces: Acces | undefined = c.get("acces");
    log.info(
      {
        correlation: c.var.correlation,
        methode: c.req.method,
        route: routePath(c, -1),
        statut: c.res.status,
        collectivite: acces?.collectivite.code,
        logiciel: acces?.logiciel,
        dureeMs: clock.now() - began,
      },
      "request",
    );
  });

/** The verbs that other routes of this path admit. */
function findAllowed(app: OpenAPIHono<Env>, path: string): string[] {
  const found = app.routes
    .filter((route) => route.method !== "ALL" && toPattern(route.path).test(path))
    .map((route) => route.method);
  return [...new Set(found)].toSorted();
}

const toPattern = (path: string) => new RegExp(`^${path.replace(/:[^/]+/g, "[^/]+")}$`);
