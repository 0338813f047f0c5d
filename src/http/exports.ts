import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Context } from "hono";
import { toDateLocale } from "../domain/date-civile.ts";
import { findChefferie } from "../persistence/chefferie.ts";
import type { Tx } from "../persistence/database.ts";
import { measureAvancement } from "../pilotage/avancement.ts";
import { readDossiersDelais } from "../pilotage/dossiers.ts";
import { measureEngagements } from "../pilotage/engagements.ts";
import { buildAnnexe5, writeAnnexe5 } from "../pilotage/exports-annexe-5.ts";
import {
  type DossierExporte,
  writeDelais,
  writeDossiersEchus,
  writeEnteteDelais,
} from "../pilotage/exports-delais.ts";
import { writeDocx } from "../pilotage/exports-docx.ts";
import { buildEtatAvancement } from "../pilotage/exports-etat-avancement.ts";
import type { Env } from "./env.ts";
import {
  annexe5CsvRoute,
  annexe5DocxRoute,
  delaisRoute,
  dossiersEchusRoute,
  etatAvancementRoute,
  TYPE_CSV,
  TYPE_DOCX,
} from "./exports-routes.ts";
import type { Parts } from "./parts.ts";

/** The routes of the documents that the chef de projet takes away. */
export function mountExports(app: OpenAPIHono<Env>, parts: Parts): void {
  const { db, clock, chiffrement } = parts;

  app.openapi(delaisRoute, async (c) => {
    const { depuis = null, jusqua = null, parcours = null, organisme = null } = c.req.valid("query");
    const filtre = { depuis, jusqua, parcours, organisme };
    const { collectivite, dateObservation, read } = open(c);
    const texts = await read(async (tx) => {
      const written = [writeEnteteDelais()];
      for await (const page of readDossiersDelais(tx, collectivite, filtre, dateObservation))
        written.push(writeDelais(page, dateObservation));
      return written;
    });
    return sendFichier(c, "delais.csv", dateObservation, texts.join(""));
  });

  app.openapi(dossiersEchusRoute, async (c) => {
    const { collectivite, dateObservation, read } = open(c);
    const dossiers = await read(async (tx) => {
      const found: DossierExporte[] = [];
      const filtre = { echeanceAvant: dateObservation };
      for await (const page of readDossiersDelais(tx, collectivite, filtre, dateObservation))
        found.push(...page);
      return found;
    });
    return sendFichier(
      c,
      "dossiers-echus.csv",
      dateObservation,
      writeDossiersEchus(dossiers, dateObservation),
    );
  });

  app.openapi(annexe5CsvRoute, async (c) => {
    const { entete, dateObservation, read, measureAnnexe5 } = open(c);
    const lignes = await read(measureAnnexe5);
    return sendFichier(c, "annexe-5.csv", dateObservation, writeAnnexe5(lignes, entete));
  });

  app.openapi(annexe5DocxRoute, async (c) => {
    const { entete, dateObservation, read, measureAnnexe5 } = open(c);
    const lignes = await read(measureAnnexe5);
    return sendFichier(c, "annexe-5.docx", dateObservation, await writeDocx(buildAnnexe5(lignes, entete)));
  });

  app.openapi(etatAvancementRoute, async (c) => {
    const { collectivite, entete, dateObservation, read, measureAnnexe5 } = open(c);
    const { annee = Number(dateObservation.slice(0, 4)) } = c.req.valid("query");
    const mesures = await read(async (tx) => ({
      annee,
      annexe5: await measureAnnexe5(tx),
      ...(await measureAvancement(tx, collectivite, annee, dateObservation)),
      chefferie: await findChefferie(tx, collectivite.code, annee),
    }));
    const document = await writeDocx(buildEtatAvancement(mesures, entete));
    return sendFichier(c, "etat-avancement.docx", dateObservation, document);
  });

  /** What every document starts from: whose it is, its day, and how it reads. */
  function open(c: Context<Env>) {
    const { collectivite } = c.var.acces;
    const dateObservation = toDateLocale(clock.now(), collectivite.fuseau);
    const { mode, fermes } = parts;
    return {
      collectivite,
      dateObservation,
      entete: { collectivite: collectivite.nom, dateObservation },
      read: <T>(work: (tx: Tx) => Promise<T>) => db.inCollectivite(collectivite.code, work),
      measureAnnexe5: (tx: Tx) =>
        measureEngagements(tx, chiffrement, collectivite, { dateObservation, mode, fermes }),
    };
  }
}

/** A file to be kept: named after what it is, whose it is and its day; nothing on the way keeps a copy. */
function sendFichier(
  c: Context<Env>,
  nom: string,
  date: string,
  contenu: string | Uint8Array<ArrayBuffer>,
): Response {
  const dated = nom.replace(".", `-${c.var.acces.collectivite.code}-${date}.`);
  return c.body(contenu, 200, {
    "Content-Type": nom.endsWith(".csv") ? TYPE_CSV : TYPE_DOCX,
    "Content-Disposition": `attachment; filename="${dated}"`,
    "Cache-Control": "no-store",
  });
}
