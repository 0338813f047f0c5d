import type { Hono } from "hono";
import { ANNEES_CONVENTION } from "../domain/chefferie.ts";
import { isDateCivile } from "../domain/date-civile.ts";
import { createDocument, DOCUMENTS, type NomDocument } from "../pilotage/documents.ts";
import type { DashboardEnv, DashboardParts } from "./parts.ts";
import { RACINE } from "./session.ts";

/** The address of a document, and of the year or the dossiers that it is asked for. */
export function writeAdresseDocument(nom: NomDocument, query: Readonly<Record<string, string>> = {}): string {
  const text = new URLSearchParams(query).toString();
  return `${RACINE}/documents/${nom}${text && `?${text}`}`;
}

/** A year of the convention; null for anything else. */
export function readAnnee(text: string | undefined): number | null {
  const annee = /^\d{4}$/.test(text ?? "") ? Number(text) : 0;
  return annee >= ANNEES_CONVENTION.premiere && annee <= ANNEES_CONVENTION.derniere ? annee : null;
}

/** `GET /tableau-de-bord/documents/{nom}`: the documents of the API, for who has a session in place of a key. */
export function mountDocuments(app: Hono<DashboardEnv>, parts: DashboardParts): void {
  app.get(`${RACINE}/documents/:nom`, async (c, next) => {
    const asked = DOCUMENTS.find((one) => one === c.req.param("nom"));
    if (!asked) return next();
    const { annee, ...query } = c.req.query();
    const date = (text: string | undefined) => (text !== undefined && isDateCivile(text) ? text : null);
    const { nom, type, contenu } = await createDocument(parts, c.var.acces.collectivite, asked, {
      annee: readAnnee(annee) ?? undefined,
      perimetre: {
        depuis: date(query.depuis),
        jusqua: date(query.jusqua),
        parcours: query.parcours || null,
        organisme: query.organisme || null,
      },
    });
    return c.body(contenu, 200, {
      "Content-Type": type,
      "Content-Disposition": `attachment; filename="${nom}"`,
    });
  });
}
