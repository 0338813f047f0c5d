import { addDays, daysBetween } from "../../src/domain/date-civile.ts";
import type { Allocataire } from "../cohorte.ts";
import { toSituation } from "../cohorte-destins.ts";
import type { Jalons } from "../cohorte-jalons.ts";
import type { PersonneDecrite } from "../personne.ts";

/** The last day of the story as the cohort's dates tell it. */
const DERNIER_JOUR = "2026-11-24";

/**
 * By how many days the dates of the cohort are put off so that the story ends on `fin` (civil date) whatever the year:
 * whole weeks, so that Mondays stay Mondays.
 */
export const computeDecalage = (fin: string): number => 7 * Math.floor(daysBetween(DERNIER_JOUR, fin) / 7);

/** The same person, everything so many days later; the birth does not move, nor what made somebody one of the stock. */
export function shift(allocataire: Allocataire, jours: number): Allocataire {
  const { jalons, droitRsa } = allocataire;
  const isFormer = (jour: string | null) => jour !== null && jour < jalons.entree && isStock(jalons);
  const later = (jour: string | null) => (jour === null || isFormer(jour) ? jour : addDays(jour, jours));
  const moved = Object.fromEntries(Object.entries(jalons).map(([nom, jour]) => [nom, later(jour)]));
  return {
    ...allocataire,
    jalons: moved as unknown as Jalons, // the same names, and null where it was null
    droitRsa: {
      dateNotification: later(droitRsa.dateNotification),
      dateReception: later(droitRsa.dateReception),
      dateFin: later(droitRsa.dateFin),
    },
  };
}

const isStock = ({ reception, entree }: Jalons) => reception < entree;

/** Somebody as France Travail knows them on the evening of a civil day. */
export function toPersonneAu(allocataire: Allocataire, jour: string): PersonneDecrite {
  // Of a right that is over France Travail says so by the registration: without it, that of every person.
  const { statut: _, ...personne } = allocataire.personne;
  return { ...personne, ...toSituation(allocataire, jour) };
}

/** The days on which France Travail itself does something about somebody. */
export function listJoursFranceTravail({ jalons }: Allocataire): string[] {
  const { preconisation, repreconisation, proposition, cessation } = jalons;
  return [preconisation, repreconisation, proposition, cessation].filter((jour) => jour !== null);
}
