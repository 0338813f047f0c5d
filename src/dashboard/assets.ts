import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Hono } from "hono";
import type { DashboardEnv, DashboardParts } from "./parts.ts";
import { RACINE } from "./session.ts";

const CSS = "text/css; charset=utf-8";

/** What the pages load: our style, Bootstrap's, the icon, the logo. All of it is served here, and needs no session. */
export function mountAssets(app: Hono<DashboardEnv>, { apparence }: DashboardParts): void {
  const { resolve } = createRequire(import.meta.url);
  const entetes = (type: string) => ({
    "content-type": type,
    "cache-control": "public, max-age=3600",
    // A logo given as SVG is a document of its own when opened alone: nothing of it runs.
    "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; sandbox",
  });

  app.get(`${RACINE}/bootstrap.css`, async (c) => {
    const content = await readFile(resolve("bootstrap/dist/css/bootstrap.min.css"), "utf8");
    // The map that its last line names is not served: a browser that looks for it would log an error.
    return c.body(content.replace(/\/\*# sourceMappingURL=.*?\*\//, ""), 200, entetes(CSS));
  });
  app.get(`${RACINE}/style.css`, async (c) => {
    const style = await readFile(new URL("./style.css", import.meta.url), "utf8");
    return c.body(`:root { --accent: ${apparence.couleur}; }\n${style}`, 200, entetes(CSS));
  });
  app.get(`${RACINE}/icone.svg`, (c) =>
    c.body(
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect width="16" height="16" rx="3" fill="${apparence.couleur}"/><path d="M3 11V9a5 5 0 0 1 10 0v2M3 11h10" fill="none" stroke="#fff" stroke-width="1.8"/></svg>`,
      200,
      entetes("image/svg+xml"),
    ),
  );
  const { logo } = apparence;
  if (logo) app.get(`${RACINE}/logo`, (c) => c.body(new Uint8Array(logo.contenu), 200, entetes(logo.type)));
}
