import { daysFrom, nextMonth, shift } from "../compte/dates.ts";
import { ACCEPTEE, addActe, atHour, isPast } from "./actes.ts";
import { type Membre, type Source, tell } from "./membre.ts";
import type { Tirage } from "./tirage.ts";

const PARCOURS = ["PED", "PSP", "PSO"];
const ORGANISMES = ["CD", "FT", "CDE", "MLO"];

/** The letter of the caisse alone, its reception alone, both, or nothing known yet. */
export function drawDroit(tirage: Tirage, membre: Membre, reception: string): void {
  const notification = shift(reception, -tirage.below(6));
  if (tirage.chance(0.04)) return;
  const known = tirage.below(10);
  membre.droit = {
    notification: known < 6 ? notification : null,
    reception: known === 0 ? null : reception,
    fin: null,
  };
}

/** Oriented on time, on the last day, too late, before the right, or not; then the contract, and sometimes all again. */
export function drawOrientation(tirage: Tirage, membre: Membre, reception: string, isStock: boolean): void {
  if (!tirage.chance(0.84)) {
    // A contract that nothing precedes (example D03), or a notification that nobody says the decision of.
    const alone = tirage.below(16);
    if (alone < 2) tell(membre, "contrat-signe", shift(reception, tirage.below(60)));
    else if (alone < 4) tell(membre, "orientation-notifiee", shift(reception, tirage.below(60)));
    return;
  }
  const afterStock = daysFrom(reception, "2025-02-01") + tirage.below(500);
  const jours = isStock
    ? tirage.pick([20, 60, 200, afterStock])
    : tirage.pick([0, 41, 42, 43, ...Array.from({ length: 12 }, () => tirage.below(75))]);
  const decidee = shift(reception, tirage.chance(0.03) ? -1 - tirage.below(9) : jours);
  const depart = drawDecision(tirage, membre, decidee);
  if (tirage.chance(0.76)) drawContrat(tirage, membre, depart);
  if (!tirage.chance(0.13)) return;
  // A second decision received is a re-orientation, whatever its date (example R05).
  const isEarlier = tirage.chance(0.1);
  const autre = isEarlier ? shift(decidee, -3 - tirage.below(20)) : shift(depart, 5 + tirage.below(150));
  const nouveau = drawDecision(tirage, membre, autre);
  if (tirage.chance(0.65)) drawContrat(tirage, membre, nouveau);
}

/** @returns the day from which the month runs */
function drawDecision(tirage: Tirage, membre: Membre, decidee: string): string {
  const organisme = tirage.chance(0.9) ? tirage.pick(ORGANISMES) : null;
  const parcours = tirage.chance(0.85) ? tirage.pick(PARCOURS) : null;
  const detail = { ...(parcours && { parcours }), ...(organisme && { organisme }) };
  const operation = tirage.pick(["decision", "decision", "orientation"]);
  const source = drawSource(tirage, decidee);
  tell(membre, "orientation-decidee", decidee, {
    source,
    ...((parcours || organisme) && { detail }),
    ...(source === "passerelle" && {
      acte: addActe(membre, {
        flux: "orientation",
        operation,
        issue: ACCEPTEE,
        quand: atHour(tirage, decidee),
      }),
    }),
  });
  // France Travail shows another day than the one declared: the declared one counts (api).
  if (source !== "france-travail" && tirage.chance(0.05))
    tell(membre, "orientation-decidee", shift(decidee, 1 + tirage.below(4)), { source: "france-travail" });
  if (!tirage.chance(0.45)) return decidee;
  const notifiee = shift(decidee, tirage.below(10));
  tell(membre, "orientation-notifiee", notifiee);
  return notifiee;
}

function drawContrat(tirage: Tirage, membre: Membre, depart: string): void {
  if (tirage.chance(0.06)) tell(membre, "contrat-refuse", shift(depart, tirage.below(20)));
  const jours = tirage.pick([
    0,
    27,
    28,
    29,
    30,
    31,
    32,
    ...Array.from({ length: 16 }, () => tirage.below(50)),
  ]);
  const date = tirage.chance(0.03)
    ? shift(depart, -1 - tirage.below(9))
    : tirage.chance(0.2)
      ? nextMonth(depart)
      : shift(depart, jours);
  const source = drawSource(tirage, date);
  const quand = atHour(tirage, date);
  tell(membre, "contrat-signe", date, {
    source,
    ...(source === "passerelle" && {
      acte: addActe(membre, { flux: "contrat-engagement", operation: "signature", issue: ACCEPTEE, quand }),
    }),
  });
  if (source !== "france-travail" && tirage.chance(0.05))
    tell(membre, "contrat-signe", shift(date, tirage.pick([-2, 2])), { source: "france-travail" });
}

/** Who says so; what is to come is only declared. */
function drawSource(tirage: Tirage, date: string): Source {
  const source = tirage.pick<Source>([
    "departement",
    "departement",
    "passerelle",
    "passerelle",
    "france-travail",
  ]);
  return isPast(date) ? source : "departement";
}

/** A right that ends, before the act was due or after, and sometimes opens again: then all starts anew (DEL-18). */
export function drawFinDroit(tirage: Tirage, membre: Membre, reception: string): void {
  if (!tirage.chance(0.14)) return;
  const fin = shift(reception > "2025-01-01" ? reception : "2025-03-01", 5 + tirage.below(420));
  if (membre.droit !== null && tirage.chance(0.5)) membre.droit.fin = fin;
  else tell(membre, "droit-clos", fin);
  if (!tirage.chance(0.4)) return;
  const rouvert = shift(fin, 3 + tirage.below(120));
  tell(membre, "droit-rouvert", rouvert);
  if (membre.droit !== null && tirage.chance(0.3)) membre.droit.reception = shift(rouvert, tirage.below(4));
  if (!tirage.chance(0.6)) return;
  const depart = drawDecision(tirage, membre, shift(rouvert, tirage.below(60)));
  if (tirage.chance(0.6)) drawContrat(tirage, membre, depart);
}
