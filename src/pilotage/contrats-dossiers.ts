import { type SQL, sql } from "drizzle-orm";
import type { Collectivite } from "../domain/collectivite.ts";
import { ENTREE_EN_VIGUEUR, type Regime, type StatutDelai } from "../domain/delai.ts";
import type { Tx } from "../persistence/database.ts";
import { refreshDue } from "../persistence/delais.ts";
import { COUVERT, isInChamp, MOIS_ORIENTATION, MOIS_SIGNATURE, SIGNE_EN } from "./contrats-champ.ts";
import { statutOf } from "./delais-filtre.ts";
import { listTranche, type Tranche } from "./liste.ts";
import { isInPerimetre } from "./periode.ts";

/** What no orientation opened a month of. */
export const AUCUN = "aucun";

/** Which of the people that the coverage counts; what is null does not restrict. Months are `2026-01`. */
export interface FiltreContrats {
  regime: Regime | null;
  /** Codes of the last decision, `inconnu` where it does not say. */
  parcours: string | null;
  organisme: string | null;
  /** A contract stands, or does not. */
  couvert: boolean | null;
  incoherent: boolean;
  /** It is not known whether the person is subject to the droits et devoirs. */
  droitsDevoirsInconnus: boolean;
  /** Month of the signature: that one, and up to that one. */
  mois: string | null;
  moisAu: string | null;
  /** Month of the orientation, or `aucun`. */
  moisOrientation: string | null;
  /** Signed in at most so many months. */
  sous: number | null;
  /** Who signed since 2025, in the field or not, by whether the registration is known. */
  inscription: "connue" | "inconnue" | null;
}

/** A dossier behind a figure of the coverage. */
export interface DossierContrat extends Record<string, unknown> {
  reference: string;
  regime: Regime;
  parcours: string | null;
  organisme: string | null;
  /** The day from which the month runs; null for the stock. */
  orientation: string | null;
  echeance: string | null;
  signature: string | null;
  statut: StatutDelai;
}

/** The dossiers behind a figure of `measureContrats`, soonest deadline first. */
export async function listDossiersContrats(
  tx: Tx,
  collectivite: Collectivite,
  filtre: FiltreContrats,
  tranche: Tranche,
  aujourdhui: string,
): Promise<{ total: number; elements: DossierContrat[] }> {
  await refreshDue(tx, collectivite, aujourdhui);
  return listTranche<DossierContrat>(
    tx,
    {
      colonnes: sql`d.reference, d.regime, d.parcours, d.organisme, d.contrat_echeance::text as echeance,
        case when d.regime <> 'stock' then d.contrat_depart::text end as orientation,
        case when ${COUVERT} then d.contrat_fin::text end as signature, ${statutOf("contrat", aujourdhui)} as statut`,
      depuis: sql`dossier d where ${toCondition(collectivite.code, filtre, aujourdhui)}`,
      ordre: sql`d.contrat_echeance asc nulls last, d.reference`,
    },
    tranche,
  );
}

function toCondition(code: string, filtre: FiltreContrats, aujourdhui: string): SQL {
  const { regime, couvert, incoherent, droitsDevoirsInconnus, mois, moisAu, moisOrientation, sous } = filtre;
  const champ =
    filtre.inscription === null
      ? isInChamp(code)
      : sql`d.collectivite = ${code} and ${hasInscription(filtre.inscription === "connue", aujourdhui)}`;
  return sql.join(
    [
      champ,
      isInPerimetre({ depuis: null, jusqua: null, ...filtre }),
      ...(regime === null ? [] : [sql`d.regime = ${regime}`]),
      ...(couvert === null ? [] : [sql`(${COUVERT}) = ${couvert}::boolean`]),
      ...(incoherent ? [sql`d.contrat_statut = 'incoherent'`] : []),
      ...(droitsDevoirsInconnus ? [sql`d.soumis_droits_devoirs is null`] : []),
      ...(mois === null ? [] : [sql`${MOIS_SIGNATURE} = ${mois}`]),
      ...(moisAu === null ? [] : [sql`${MOIS_SIGNATURE} <= ${moisAu}`]),
      ...(moisOrientation === null
        ? []
        : [sql`coalesce(${MOIS_ORIENTATION}, ${AUCUN}) = ${moisOrientation}`]),
      ...(sous === null ? [] : [sql`${SIGNE_EN} <= ${sous}`]),
    ],
    sql` and `,
  );
}

/** Signed a contract since 2025, and registered as a job seeker or not known to be (annexe-5, macro). */
function hasInscription(connue: boolean, aujourdhui: string): SQL {
  const fait = (type: string) => sql`exists (select from fait f where f.collectivite = d.collectivite
    and f.reference = d.reference and f.type = ${type} and f.date <= ${aujourdhui}::date`;
  return sql`${fait("contrat-signe")} and f.date >= ${ENTREE_EN_VIGUEUR}::date)
    and ${connue ? sql`` : sql`not`} ${fait("inscription")})`;
}
