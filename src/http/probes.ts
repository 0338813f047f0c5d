import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Env } from "./env.ts";
import type { Parts } from "./parts.ts";

/**
 * `GET /sante`: the process answers. `GET /pret`: it can take writes, because the database answers (with its
 * migrations, applied before anything listens) and the dispatcher runs; France Travail being down changes nothing.
 */
export function mountProbes(app: OpenAPIHono<Env>, parts: Pick<Parts, "db" | "dispatching" | "log">): void {
  app.get("/sante", (c) => c.json({ etat: "vivant" }));

  app.get("/pret", async (c) => {
    const base = await parts.db.ping().then(
      () => true,
      (error: unknown) => {
        parts.log.warn(
          { erreur: error instanceof Error ? error.name : "inconnue" },
          "database does not answer",
        );
        return false;
      },
    );
    const repartiteur = parts.dispatching();
    return c.json(
      { etat: base && repartiteur ? "pret" : "non-pret", base, repartiteur },
      base && repartiteur ? 200 : 503,
    );
  });
}
