import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Context } from "hono";
import { createDocument, type DemandeDocument, type NomDocument } from "../pilotage/documents.ts";
import type { Env } from "./env.ts";
import {
  annexe5CsvRoute,
  annexe5DocxRoute,
  delaisRoute,
  dossiersEchusRoute,
  etatAvancementRoute,
} from "./exports-routes.ts";
import type { Parts } from "./parts.ts";

/** The routes of the documents that the chef de projet takes away. */
export function mountExports(app: OpenAPIHono<Env>, parts: Parts): void {
  app.openapi(delaisRoute, (c) => send(c, "delais.csv", { perimetre: c.req.valid("query") }));
  app.openapi(dossiersEchusRoute, (c) => send(c, "dossiers-echus.csv"));
  app.openapi(annexe5CsvRoute, (c) => send(c, "annexe-5.csv"));
  app.openapi(annexe5DocxRoute, (c) => send(c, "annexe-5.docx"));
  app.openapi(etatAvancementRoute, (c) => send(c, "etat-avancement.docx", c.req.valid("query")));

  /** A file to be kept; nothing on the way keeps a copy. */
  async function send(c: Context<Env>, document: NomDocument, demande?: DemandeDocument): Promise<Response> {
    const { nom, type, contenu } = await createDocument(parts, c.var.acces.collectivite, document, demande);
    return c.body(contenu, 200, {
      "Content-Type": type,
      "Content-Disposition": `attachment; filename="${nom}"`,
      "Cache-Control": "no-store",
    });
  }
}
