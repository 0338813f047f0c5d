import { bodyLimit } from "hono/body-limit";
import { createMiddleware } from "hono/factory";
import { Probleme } from "../domain/probleme.ts";
import type { Env } from "./env.ts";

/** Bytes (api.md: 1 MiB). */
const BODY_MAX = 1024 * 1024;

/** Refuses a body over 1 MiB before it is read to its end. */
export const limitBody = bodyLimit({
  maxSize: BODY_MAX,
  onError: () => {
    throw new Probleme("corps-trop-grand", "Le corps de la requête dépasse 1 Mio.");
  },
});

/** A body must be announced as JSON (415) and be JSON (400); what it says is the route's schema's affair. */
export const readJson = createMiddleware<Env>(async (c, next) => {
  if (["POST", "PUT", "PATCH"].includes(c.req.method)) {
    const bytes = await c.req.arrayBuffer();
    if (bytes.byteLength > 0) {
      if (!["", "identity"].includes(c.req.header("Content-Encoding")?.trim().toLowerCase() ?? "")) {
        throw new Probleme(
          "type-de-contenu-non-admis",
          "Le corps ne doit pas être compressé (Content-Encoding).",
        );
      }
      const type = c.req.header("Content-Type")?.split(";")[0]?.trim().toLowerCase();
      if (type !== "application/json") {
        throw new Probleme("type-de-contenu-non-admis", "Le corps doit être annoncé comme application/json.");
      }
      checkJson(bytes);
      // The routes know fewer ways to write it than RFC 9110 allows (`application/json ;charset=utf-8`).
      c.req.raw.headers.set("Content-Type", type);
    }
  }
  await next();
});

/** For a route whose body is required: none at all would otherwise pass for `{}`, and `{}` may be an act. */
export const requireBody = createMiddleware<Env>(async (c, next) => {
  if ((await c.req.arrayBuffer()).byteLength === 0)
    throw new Probleme("json-illisible", "Un corps JSON est attendu.");
  await next();
});

/** Strict: letters that do not decode must not be replaced and stored in place of what was meant. */
function checkJson(bytes: ArrayBuffer): void {
  try {
    JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (cause) {
    throw new Probleme("json-illisible", "Le corps de la requête n'a pas pu être lu comme du JSON.", {
      cause,
    });
  }
}
