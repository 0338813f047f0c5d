import type { Collectivite } from "../domain/collectivite.ts";
import { toDateLocale } from "../domain/date-civile.ts";
import { findChefferie } from "../persistence/chefferie.ts";
import type { Tx } from "../persistence/database.ts";
import { measureAvancement } from "./avancement.ts";
import { readDossiersDelais } from "./dossiers.ts";
import { type EngagementsParts, measureEngagements } from "./engagements.ts";
import { buildAnnexe5, writeAnnexe5 } from "./exports-annexe-5.ts";
import { type DossierExporte, writeDelais, writeDossiersEchus, writeEnteteDelais } from "./exports-delais.ts";
import { writeDocx } from "./exports-docx.ts";
import { buildEtatAvancement } from "./exports-etat-avancement.ts";
import type { Perimetre } from "./periode.ts";

/** What the chef de projet takes away, by the name of its file. */
export const DOCUMENTS = [
  "annexe-5.docx",
  "annexe-5.csv",
  "etat-avancement.docx",
  "delais.csv",
  "dossiers-echus.csv",
] as const;
export type NomDocument = (typeof DOCUMENTS)[number];

export const TYPE_CSV = "text/csv; charset=utf-8";
export const TYPE_DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** What some documents are asked for: the year of `etat-avancement.docx` (absent: this one), the dossiers of `delais.csv`. */
export interface DemandeDocument {
  annee?: number | undefined;
  perimetre?: Partial<Perimetre> | undefined;
}

export interface Fichier {
  /** What it is, whose, and its day: `delais-33-2026-06-30.csv`. */
  nom: string;
  type: typeof TYPE_CSV | typeof TYPE_DOCX;
  contenu: string | Uint8Array<ArrayBuffer>;
}

/** A document as of today, for the API and for the pages alike. */
export async function createDocument(
  parts: EngagementsParts,
  collectivite: Collectivite,
  nom: NomDocument,
  demande: DemandeDocument = {},
): Promise<Fichier> {
  const dateObservation = toDateLocale(parts.clock.now(), collectivite.fuseau);
  const contenu = await write(parts, collectivite, { nom, dateObservation, ...demande });
  return {
    nom: nom.replace(".", `-${collectivite.code}-${dateObservation}.`),
    type: nom.endsWith(".csv") ? TYPE_CSV : TYPE_DOCX,
    contenu,
  };
}

async function write(
  parts: EngagementsParts,
  collectivite: Collectivite,
  asked: DemandeDocument & { nom: NomDocument; dateObservation: string },
): Promise<Fichier["contenu"]> {
  const { nom, dateObservation } = asked;
  const read = <T>(work: (tx: Tx) => Promise<T>) => parts.db.inCollectivite(collectivite.code, work);
  const entete = { collectivite: collectivite.nom, dateObservation };
  const measureAnnexe5 = (tx: Tx) =>
    measureEngagements(tx, parts.chiffrement, collectivite, { ...parts, dateObservation });
  switch (nom) {
    case "annexe-5.csv":
      return writeAnnexe5(await read(measureAnnexe5), entete);
    case "annexe-5.docx":
      return writeDocx(buildAnnexe5(await read(measureAnnexe5), entete));
    case "etat-avancement.docx": {
      const { annee = Number(dateObservation.slice(0, 4)) } = asked;
      const mesures = await read(async (tx) => ({
        annee,
        annexe5: await measureAnnexe5(tx),
        ...(await measureAvancement(tx, collectivite, annee, dateObservation)),
        chefferie: await findChefferie(tx, collectivite.code, annee),
      }));
      return writeDocx(buildEtatAvancement(mesures, entete));
    }
    case "delais.csv": {
      const { depuis = null, jusqua = null, parcours = null, organisme = null } = asked.perimetre ?? {};
      const filtre = { depuis, jusqua, parcours, organisme };
      return read(async (tx) => {
        const written = [writeEnteteDelais()];
        for await (const page of readDossiersDelais(tx, collectivite, filtre, dateObservation))
          written.push(writeDelais(page, dateObservation));
        return written.join("");
      });
    }
    case "dossiers-echus.csv": {
      const filtre = { echeanceAvant: dateObservation };
      const dossiers = await read(async (tx) => {
        const found: DossierExporte[] = [];
        for await (const page of readDossiersDelais(tx, collectivite, filtre, dateObservation))
          found.push(...page);
        return found;
      });
      return writeDossiersEchus(dossiers, dateObservation);
    }
  }
}
