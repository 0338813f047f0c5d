import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Context } from "hono";
import { toDateLocale } from "../domain/date-civile.ts";
import { readDossiersDelais } from "../pilotage/dossiers.ts";
import {
  type DossierExporte,
  writeDelais,
  writeDossiersEchus,
  writeEnteteDelais,
} from "../pilotage/exports-delais.ts";
import type { Env } from "./env.ts";
import { delaisRoute, dossiersEchusRoute, TYPE_CSV } from "./exports-routes.ts";
import type { Parts } from "./parts.ts";

/** The routes of the documents that the chef de projet takes away. */
export function mountExports(app: OpenAPIHono<Env>, parts: Parts): void {
  const today = (c: Context<Env>) => toDateLocale(parts.clock.now(), c.var.acces.collectivite.fuseau);

  app.openapi(delaisRoute, async (c) => {
    const { collectivite } = c.var.acces;
    const { depuis = null, jusqua = null, parcours = null, organisme = null } = c.req.valid("query");
    const filtre = { depuis, jusqua, parcours, organisme };
    const aujourdhui = today(c);
    const texts = await parts.db.inCollectivite(collectivite.code, async (tx) => {
      const written = [writeEnteteDelais()];
      for await (const page of readDossiersDelais(tx, collectivite, filtre, aujourdhui))
        written.push(writeDelais(page, aujourdhui));
      return written;
    });
    return sendFichier(c, "delais", aujourdhui, TYPE_CSV, texts.join(""));
  });

  app.openapi(dossiersEchusRoute, async (c) => {
    const { collectivite } = c.var.acces;
    const aujourdhui = today(c);
    const dossiers = await parts.db.inCollectivite(collectivite.code, async (tx) => {
      const found: DossierExporte[] = [];
      const filtre = { echeanceAvant: aujourdhui };
      for await (const page of readDossiersDelais(tx, collectivite, filtre, aujourdhui)) found.push(...page);
      return found;
    });
    return sendFichier(c, "dossiers-echus", aujourdhui, TYPE_CSV, writeDossiersEchus(dossiers, aujourdhui));
  });
}

/** A file to be kept: named after what it is, whose it is and its day; nothing on the way keeps a copy. */
function sendFichier(
  c: Context<Env>,
  nom: string,
  date: string,
  type: typeof TYPE_CSV,
  contenu: string,
): Response {
  return c.body(contenu, 200, {
    "Content-Type": type,
    "Content-Disposition": `attachment; filename="${nom}-${c.var.acces.collectivite.code}-${date}.csv"`,
    "Cache-Control": "no-store",
  });
}
