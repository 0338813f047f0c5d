import { shift } from "../compte/dates.ts";
import type { Issue, Membre } from "./membre.ts";
import type { Tirage } from "./tirage.ts";

/** Nothing was handed in after this day. */
const DERNIER_JOUR = "2026-06-29";

export const ACCEPTEE: Issue = { etat: "acceptee", cause: null, aTraiterPar: null };
const REFUSEE: Issue = { etat: "refusee", cause: "refus-france-travail", aTraiterPar: "departement" };
const ISSUES: readonly Issue[] = [
  ...Array.from({ length: 12 }, () => ACCEPTEE),
  REFUSEE,
  REFUSEE,
  { etat: "en-attente", cause: null, aTraiterPar: null },
  { etat: "en-attente", cause: "france-travail-indisponible", aTraiterPar: "france-travail" },
  { etat: "bloquee", cause: "usager-inconnu", aTraiterPar: "departement" },
  { etat: "bloquee", cause: "usager-ambigu", aTraiterPar: "departement" },
  { etat: "bloquee", cause: "issue-incertaine", aTraiterPar: "departement" },
  { etat: "abandonnee", cause: "usager-inconnu", aTraiterPar: "departement" },
];

/** Adds an act. @returns its rank among those of the person */
export function addActe(
  { actes }: Membre,
  acte: { flux: string; operation: string; issue: Issue; quand: string; ressource?: string },
): number {
  const { issue, ressource = null, ...rest } = acte;
  return actes.push({ ...rest, ...issue, ressource }) - 1;
}

/** Whether an act of that day can have left: what is to come is only declared. */
export const isPast = (date: string): boolean => date <= DERNIER_JOUR;

/** An instant of a day, some of them at hours that are of the day before or after elsewhere. */
export const atHour = (tirage: Tirage, date: string): string =>
  `${isPast(date) ? date : DERNIER_JOUR}T${tirage.pick(["03:30", "08:10", "12:45", "16:20", "22:40"])}:00Z`;

/** What else went to France Travail and what became of it, and the sanctions that are known. */
export function drawActes(tirage: Tirage, membre: Membre): void {
  const recu = membre.droit?.reception ?? "2026-02-02";
  const jour = shift(recu < "2025-11-01" ? "2025-11-01" : recu, tirage.below(240));
  const add = (flux: string, operation: string, issue = tirage.pick(ISSUES), ressource?: string) =>
    addActe(membre, {
      flux,
      operation,
      issue,
      quand: atHour(tirage, shift(jour, tirage.below(60))),
      ...(ressource !== undefined && { ressource }),
    });
  if (tirage.chance(0.35)) add("rendez-vous", tirage.pick(["creation", "modification"]));
  if (tirage.chance(0.3)) add("diagnostic", tirage.pick(["creation", "besoins"]));
  if (membre.semaines.length > 0 && tirage.chance(0.7)) add("accompagnement", "semaine");
  if (tirage.chance(0.1)) add("orientation", "decision", REFUSEE);
  if (tirage.chance(0.06)) drawSanction(tirage, membre, jour, add);
}

function drawSanction(
  tirage: Tirage,
  membre: Membre,
  jour: string,
  add: (flux: string, operation: string, issue: Issue, ressource: string) => unknown,
): void {
  const id = `S-${membre.reference}`;
  const nature = tirage.pick([null, null, null, "SUSP_RSA", "SUPPR_RSA"] as const);
  membre.sanctions.push({ id, nature, quand: atHour(tirage, jour) });
  if (nature !== null) add("sanction", "decision", tirage.pick([ACCEPTEE, ACCEPTEE, REFUSEE]), id);
  else if (tirage.chance(0.6)) add("sanction", "evenement", tirage.pick(ISSUES), id);
  if (nature === "SUPPR_RSA" && tirage.chance(0.5)) add("sanction", "radiation", tirage.pick(ISSUES), id);
}
