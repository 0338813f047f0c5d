import { and, asc, eq, gt, gte, lt, lte, sql } from "drizzle-orm";
import type { Tx } from "./database.ts";
import { dossier } from "./schema.ts";

export interface FiltreDelais {
  /** Of the day on which the right counts from, both included. */
  depuis?: string | null;
  jusqua?: string | null;
  /** Codes of the last decision; `inconnu` is what no decision says. */
  parcours?: string | null;
  organisme?: string | null;
  /** The soonest deadline that is not met is strictly before this day. */
  echeanceAvant?: string;
  /** The last reference of the page before. */
  apres: string | null;
  limite: number;
}

/** The dates and the two delays of dossiers as they are kept, by reference; identities are not even read. */
export function listDossiersDelais(tx: Tx, collectivite: string, filtre: FiltreDelais) {
  const { depuis, jusqua, parcours, organisme, echeanceAvant, apres, limite } = filtre;
  return tx
    .select({
      reference: dossier.reference,
      regime: dossier.regime,
      parcours: dossier.parcours,
      organisme: dossier.organisme,
      soumisDroitsDevoirs: dossier.soumisDroitsDevoirs,
      droitRsa: {
        dateNotification: dossier.dateNotification,
        dateReception: dossier.dateReception,
        dateFin: dossier.dateFin,
      },
      orientation: {
        statut: dossier.orientationStatut,
        echeance: dossier.orientationEcheance,
        jours: dossier.orientationJours,
        dateDepart: dossier.orientationDepart,
        dateFin: dossier.orientationFin,
      },
      contrat: {
        statut: dossier.contratStatut,
        echeance: dossier.contratEcheance,
        jours: dossier.contratJours,
        dateDepart: dossier.contratDepart,
        dateFin: dossier.contratFin,
      },
    })
    .from(dossier)
    .where(
      and(
        eq(dossier.collectivite, collectivite),
        depuis ? gte(dossier.droitRecuLe, depuis) : undefined,
        jusqua ? lte(dossier.droitRecuLe, jusqua) : undefined,
        parcours ? eq(sql`coalesce(${dossier.parcours}, 'inconnu')`, parcours) : undefined,
        organisme ? eq(sql`coalesce(${dossier.organisme}, 'inconnu')`, organisme) : undefined,
        echeanceAvant === undefined ? undefined : lt(dossier.prochaineEcheance, echeanceAvant),
        apres === null ? undefined : gt(dossier.reference, apres),
      ),
    )
    .orderBy(asc(dossier.reference))
    .limit(limite);
}
