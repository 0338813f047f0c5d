import { addDays, addMonths } from "./date-civile.ts";

export type TypeSanction = "SUSP_RSA" | "SUPPR_RSA";

/**
 * `N61` obligations of the contract, `N63` refusal to draw it up, `N64` refusal to update it, `N65` two refusals of a
 * reasonable offer of employment.
 */
export type NatureManquement = "N61" | "N63" | "N64" | "N65";

/** A suspension or a suppression: `montant` in per cent (`P`) or in euros (`M`), `duree` in months. */
export interface Mesure {
  type: TypeSanction;
  modalite: "P" | "M";
  montant: number;
  duree: number;
}

/** Last day of a measure of `duree` months that takes effect on `debut`: 1 December, four months, gives 31 March. */
export function computeFinMesure(debut: string, duree: number): string {
  const suivant = addMonths(debut, duree);
  // a quantième that the month does not have is its last day already
  return suivant.slice(8) === debut.slice(8) ? addDays(suivant, -1) : suivant;
}

/**
 * Whether the department has to end a suspension: the person drew up the contract or complied before the term, its last
 * day included (SAN-15). It is due, not a possibility. A suppression is not lifted (SAN-17, to be confirmed).
 */
export function isALever(
  mesure: { type: Mesure["type"]; debut: string; duree: number },
  dateRemobilisation: string | null,
): boolean {
  if (mesure.type !== "SUSP_RSA" || dateRemobilisation === null) return false;
  return dateRemobilisation <= computeFinMesure(mesure.debut, mesure.duree);
}

/** Whether a measure takes the whole allowance away for four months, which opens the striking off (SAN-18, SAN-20). */
export function isSuppressionTotale({ type, modalite, montant, duree }: Mesure): boolean {
  return type === "SUPPR_RSA" && modalite === "P" && montant === 100 && duree === 4;
}

/**
 * The days for which the department may propose that France Travail strike the person off: those of a total suppression
 * of four months (SAN-18), or of any sanction of two refusals of a reasonable offer (SAN-07); null where it may not.
 */
export function computeRadiation(
  mesure: Mesure & { natureManquement: NatureManquement; debut: string },
): { debut: string; fin: string } | null {
  if (!isSuppressionTotale(mesure) && mesure.natureManquement !== "N65") return null;
  return { debut: mesure.debut, fin: computeFinMesure(mesure.debut, mesure.duree) };
}
