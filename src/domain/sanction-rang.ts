import { addMonths } from "./date-civile.ts";
import type { Fait } from "./fait.ts";
import { readDecisions } from "./parcours-lecture.ts";

/** Entry into force of the present scale: a breach of before founds no repetition (SAN-24). */
export const BAREME_EN_VIGUEUR = "2025-06-01";

/** First breach, or persistence and repetition. */
export type Rang = "R1" | "R2";

const MOIS_REITERATION = 24;

/** What is known of the sanction that came before; null is unknown. Civil dates. */
export interface Antecedents {
  dateManquementAnterieur: string | null;
  /** Notification of the decision that sanctioned it. */
  dateSanctionAnterieure: string | null;
  /** Last decision of orientation since. */
  dateReorientation: string | null;
}

/**
 * First breach or repetition (SAN-06, SAN-24). A repetition is found within 24 months of the notification of the first
 * sanction, its anniversary included; a re-orientation since, or an earlier breach of before June 2025, starts again.
 * `regle` and `motif` (French) say why; a persistence is for the department to establish.
 */
export function computeRang(
  dateManquement: string,
  { dateManquementAnterieur, dateSanctionAnterieure, dateReorientation }: Antecedents,
): { rang: Rang; regle: "SAN-04" | "SAN-06" | "SAN-24"; motif: string } {
  if ([dateManquement, dateManquementAnterieur].some((date) => date !== null && date < BAREME_EN_VIGUEUR))
    return {
      rang: "R1",
      regle: "SAN-24",
      motif:
        "aucune réitération ne s'appuie sur un manquement antérieur au 1er juin 2025 (décret n° 2025-478, art. 12, III)",
    };
  if (dateSanctionAnterieure === null)
    return { rang: "R1", regle: "SAN-04", motif: "aucune sanction antérieure n'est connue" };
  if (dateManquement < dateSanctionAnterieure)
    return {
      rang: "R1",
      regle: "SAN-06",
      motif: `le manquement précède la notification de la première sanction, le ${dateSanctionAnterieure}`,
    };
  if (
    dateReorientation !== null &&
    dateReorientation > dateSanctionAnterieure &&
    dateReorientation <= dateManquement
  )
    return {
      rang: "R1",
      regle: "SAN-06",
      motif: `la réorientation du ${dateReorientation} fait repartir du premier manquement`,
    };
  const fin = addMonths(dateSanctionAnterieure, MOIS_REITERATION);
  if (dateManquement > fin)
    return {
      rang: "R1",
      regle: "SAN-06",
      motif: `les vingt-quatre mois comptés depuis la notification de la première sanction ont pris fin le ${fin}`,
    };
  return { rang: "R2", regle: "SAN-06", motif: `les vingt-quatre mois courent jusqu'au ${fin}` };
}

/** The last re-orientation that the dossier knows by the day of a breach: the second decision received, or a later one; null without. */
export function findReorientation(faits: readonly Fait[], dateManquement: string): string | null {
  const connus = faits.filter(({ date }) => date <= dateManquement);
  return readDecisions(connus).reorientation?.decision ?? null;
}
