import { compare, daysBetween } from "../domain/date-civile.ts";
import type { Regime } from "../domain/delai.ts";
import { atDate, type DelaiSnapshot, type DroitRsa } from "../domain/parcours-dossier.ts";
import { type Cellule, writeEntete, writeLignes } from "./exports-csv.ts";

/** Of a dossier, what is exported: its reference, its dates, its delays; nothing that says whose it is. */
export interface DossierExporte {
  reference: string;
  regime: Regime;
  /** Codes of the last decision; null where it says none. */
  parcours: string | null;
  organisme: string | null;
  soumisDroitsDevoirs: boolean | null;
  droitRsa: DroitRsa | null;
  orientation: DelaiSnapshot;
  contrat: DelaiSnapshot;
}

const COLONNES_DELAI = ["statut", "départ", "échéance", "fin du décompte", "jours"];
const COLONNES = [
  "Dossier",
  "Régime",
  "Parcours",
  "Organisme",
  "Soumis aux droits et devoirs",
  "Droit notifié le",
  "Droit reçu le",
  "Droit clos le",
  ...COLONNES_DELAI.map((colonne) => `Orientation : ${colonne}`),
  ...COLONNES_DELAI.map((colonne) => `Contrat : ${colonne}`),
];
const COLONNES_ECHUS = ["Délai", "Dossier", "Régime", "Départ", "Échéance", "Jours depuis l'échéance"];

/** The first line of `delais.csv`. */
export const writeEnteteDelais = (): string => writeEntete(COLONNES);

/** The lines of `delais.csv`, one a dossier, in the order given, as of `dateObservation` (civil, local). */
export function writeDelais(dossiers: readonly DossierExporte[], dateObservation: string): string {
  return writeLignes(
    dossiers.map(({ reference, regime, parcours, organisme, soumisDroitsDevoirs, droitRsa, ...delais }) => [
      reference,
      regime,
      parcours,
      organisme,
      soumisDroitsDevoirs === null ? null : soumisDroitsDevoirs ? "oui" : "non",
      droitRsa?.dateNotification ?? null,
      droitRsa?.dateReception ?? null,
      droitRsa?.dateFin ?? null,
      ...toCellules(delais.orientation, dateObservation),
      ...toCellules(delais.contrat, dateObservation),
    ]),
  );
}

function toCellules(delai: DelaiSnapshot, dateObservation: string): Cellule[] {
  const { statut, jours } = atDate(delai, dateObservation);
  return [statut, delai.dateDepart, delai.echeance, delai.dateFin, jours];
}

/** `dossiers-echus.csv`: one line for each delay that ran out without its act, the oldest deadline first. */
export function writeDossiersEchus(dossiers: readonly DossierExporte[], dateObservation: string): string {
  const echus = dossiers
    .flatMap((dossier) =>
      (["orientation", "contrat"] as const).map((delai) => ({ delai, dossier, ...dossier[delai] })),
    )
    .filter((delai) => atDate(delai, dateObservation).statut === "echu")
    .toSorted(
      (left, right) =>
        compare(left.echeance ?? "", right.echeance ?? "") ||
        compare(left.dossier.reference, right.dossier.reference),
    );
  const lignes = echus.map(({ delai, dossier, dateDepart, echeance }): Cellule[] => [
    delai,
    dossier.reference,
    dossier.regime,
    dateDepart,
    echeance,
    echeance === null ? null : daysBetween(echeance, dateObservation),
  ]);
  return writeEntete(COLONNES_ECHUS) + writeLignes(lignes);
}
