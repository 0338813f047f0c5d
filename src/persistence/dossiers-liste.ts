import { and, asc, eq, gt, isNull, lt, or, type SQL, sql } from "drizzle-orm";
import type { Collectivite } from "../domain/collectivite.ts";
import type { StatutDelai } from "../domain/delai.ts";
import { atDate } from "../domain/parcours-dossier.ts";
import type { Tx } from "./database.ts";
import { refreshDue } from "./delais.ts";
import { dossier } from "./schema.ts";

export interface FiltreDossiers {
  delai?: "orientation" | "contrat" | undefined;
  statut?: StatutDelai | undefined;
  echeanceAvant?: string | undefined;
  limite: number;
  /** (deadline, reference) of the last element of the page before. */
  apres?: [string | null, string] | undefined;
  /** Civil date local to the collectivité. */
  aujourdhui: string;
}

const COLUMNS = {
  orientation: { statut: dossier.orientationStatut, echeance: dossier.orientationEcheance },
  contrat: { statut: dossier.contratStatut, echeance: dossier.contratEcheance },
};

/** The dossiers, soonest deadline first and those without one last; a stored `en-cours` past its deadline is `echu`. */
export async function listDossiers(tx: Tx, collectivite: Collectivite, filtre: FiltreDossiers) {
  await refreshDue(tx, collectivite, filtre.aujourdhui);
  const echeance = filtre.delai ? COLUMNS[filtre.delai].echeance : dossier.prochaineEcheance;
  const rows = await tx
    .select()
    .from(dossier)
    .where(
      and(
        eq(dossier.collectivite, collectivite.code),
        filtre.statut && matchStatut(filtre.delai, filtre.statut, filtre.aujourdhui),
        filtre.echeanceAvant === undefined ? undefined : lt(echeance, filtre.echeanceAvant),
        filtre.apres && after(echeance, filtre.apres),
      ),
    )
    .orderBy(sql`${echeance} asc nulls last`, asc(dossier.reference))
    .limit(filtre.limite + 1);
  const page = rows.slice(0, filtre.limite);
  const last = page.at(-1);
  const position = (row: Row): [string | null, string] => [
    filtre.delai === "orientation"
      ? row.orientationEcheance
      : filtre.delai === "contrat"
        ? row.contratEcheance
        : row.prochaineEcheance,
    row.reference,
  ];
  return {
    elements: page.map((row) => toElement(row, filtre.aujourdhui)),
    suivant: rows.length > filtre.limite && last ? position(last) : null,
  };
}

function matchStatut(
  delai: FiltreDossiers["delai"],
  statut: StatutDelai,
  aujourdhui: string,
): SQL | undefined {
  const match = ({
    statut: stored,
    echeance,
  }: (typeof COLUMNS)["orientation"] | (typeof COLUMNS)["contrat"]) =>
    sql`(case when ${stored} = 'en-cours' and ${echeance} < ${aujourdhui} then 'echu' else ${stored} end) = ${statut}`;
  if (delai) return match(COLUMNS[delai]);
  return or(match(COLUMNS.orientation), match(COLUMNS.contrat));
}

function after(
  echeance:
    | (typeof COLUMNS)["orientation"]["echeance"]
    | (typeof COLUMNS)["contrat"]["echeance"]
    | typeof dossier.prochaineEcheance,
  [date, reference]: [string | null, string],
): SQL | undefined {
  if (date === null) return and(isNull(echeance), gt(dossier.reference, reference));
  return or(gt(echeance, date), and(eq(echeance, date), gt(dossier.reference, reference)), isNull(echeance));
}

type Row = typeof dossier.$inferSelect;

function toElement(row: Row, aujourdhui: string) {
  const delai = (
    statut: StatutDelai,
    echeance: string | null,
    jours: number | null,
    dateDepart: string | null,
    dateFin: string | null,
  ) => ({
    echeance,
    ...atDate({ statut, echeance, jours, dateDepart, dateFin }, aujourdhui),
  });
  const droit = {
    dateNotification: row.dateNotification,
    dateReception: row.dateReception,
    dateFin: row.dateFin,
  };
  return {
    reference: row.reference,
    droitRsa: Object.values(droit).every((date) => date === null) ? null : droit,
    soumisDroitsDevoirs: row.soumisDroitsDevoirs,
    regime: row.regime,
    delais: {
      orientation: delai(
        row.orientationStatut,
        row.orientationEcheance,
        row.orientationJours,
        row.orientationDepart,
        row.orientationFin,
      ),
      contrat: delai(
        row.contratStatut,
        row.contratEcheance,
        row.contratJours,
        row.contratDepart,
        row.contratFin,
      ),
    },
  };
}
