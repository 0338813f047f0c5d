import { addDays, daysBetween } from "./date-civile.ts";

/** Days the person has to answer what is held against her (SAN-13). */
export const JOURS_OBSERVATIONS = 10;
const JOURS_DECISION = 15;
/** Days of ACT366, in France Travail's own schemas (SAN-22). */
export const JOURS_INSTRUCTION = 15;

/**
 * The days of the adversarial stage, the first never counted and the last useful in full: `observations` ends the ten
 * days given to the person, `decision` the fifteen that follow them, or follow the hearing where there was one. They
 * bind France Travail and the missions locales; the department's own were not read (SAN-13): to show, not to enforce.
 */
export function computeEcheanceContradictoire(
  dateContradictoire: string,
  dateAudition: string | null = null,
): { observations: string; decision: string } {
  const observations = addDays(dateContradictoire, JOURS_OBSERVATIONS);
  return { observations, decision: addDays(dateAudition ?? observations, JOURS_DECISION) };
}

/**
 * The fifteen days of ACT366 (SAN-22): past `echeance`, a useful day in full, France Travail goes on by itself. No text
 * imposes them on the department. `joursRestants` is negative afterwards.
 */
export function computeDecompteInstruction(
  dateProposition: string,
  dateObservation: string,
): { echeance: string; joursRestants: number; echu: boolean } {
  const echeance = addDays(dateProposition, JOURS_INSTRUCTION);
  const joursRestants = daysBetween(dateObservation, echeance);
  return { echeance, joursRestants, echu: joursRestants < 0 };
}
