import { and, asc, eq, gt, gte, lt, lte, sql } from "drizzle-orm";
import type { Tx } from "./database.ts";
import { dossier } from "./schema.ts";

export interface FiltreDelais {
  /** Of the reception of the right, else of its notification, both included. */
  depuis?: string | null;
  jusqua?: string | null;
  /** The soonest deadline that is not met is strictly before this day. */
  echeanceAvant?: string;
  /** The last reference of the page before. */
  apres: string | null;
  limite: number;
}

/** The dates and the two delays of dossiers as they are kept, by reference; identities are not even read. */
export function listDossiersDelais(tx: Tx, collectivite: string, filtre: FiltreDelais) {
  const { depuis, jusqua, echeanceAvant, apres, limite } = filtre;
  const reception = sql`coalesce(${dossier.dateReception}, ${dossier.dateNotification})`;
  return tx
    .select({
      reference: dossier.reference,
      regime: dossier.regime,
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
        depuis ? gte(reception, depuis) : undefined,
        jusqua ? lte(reception, jusqua) : undefined,
        echeanceAvant === undefined ? undefined : lt(dossier.prochaineEcheance, echeanceAvant),
        apres === null ? undefined : gt(dossier.reference, apres),
      ),
    )
    .orderBy(asc(dossier.reference))
    .limit(limite);
}
