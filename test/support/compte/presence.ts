import type { Membre } from "../cohorte/membre.ts";
import { listDays, shift } from "./dates.ts";

/** A day of intensive accompaniment, the right running. */
export interface JourPresence {
  jour: string;
  /** The passage that it belongs to, from 0: another quotité does not make another passage (INT-08). */
  passage: number;
  quotite: string | null;
  referent: string | null;
}

/**
 * The days of a person in intensive accompaniment, one by one, up to `jour`: from the beginning declared to the end
 * declared, that day included; what begins while another runs takes its place. A day on which the right does not run is
 * none (DEL-18; intensite, calcul hebdomadaire).
 */
export function listPresence(membre: Membre, jour: string): readonly JourPresence[] {
  const days = known.get(membre) ?? new Map<string, JourPresence[]>();
  const found = days.get(jour) ?? walk(membre, jour);
  known.set(membre, days.set(jour, found));
  return found;
}

/** Counted once, however often it is asked for. */
const known = new WeakMap<Membre, Map<string, JourPresence[]>>();

function walk({ faits, droit }: Membre, jour: string): JourPresence[] {
  const faitsConnus = faits.filter(({ date }) => date <= jour);
  const datesOf = (type: string) => faitsConnus.filter((fait) => fait.type === type).map(({ date }) => date);
  const commences = faitsConnus
    .filter(({ type }) => type === "accompagnement-intensif-commence")
    .toSorted((a, b) => (a.date < b.date ? -1 : 1));
  const [premier] = commences;
  if (!premier) return [];
  const termines = datesOf("accompagnement-intensif-termine");
  const clos = [...datesOf("droit-clos"), ...(droit?.fin && droit.fin <= jour ? [droit.fin] : [])];
  const rouverts = datesOf("droit-rouvert");
  const isClos = (day: string) =>
    clos.some((fin) => fin < day && !rouverts.some((debut) => debut > fin && debut <= day));
  const isTermine = (day: string, debut: string) => termines.some((fin) => fin >= debut && fin < day);

  let passage = -1;
  let veille: string | null = null;
  return listDays(premier.date, jour).flatMap((day) => {
    const commence = commences.findLast(({ date }) => date <= day);
    if (!commence || isTermine(day, commence.date)) {
      veille = null;
      return [];
    }
    // A beginning of that day goes on with the passage of the day before, unless that one was told to be over.
    const goesOn = veille !== null && !(commence.date === day && termines.includes(shift(day, -1)));
    if (!goesOn) passage += 1;
    veille = day;
    if (isClos(day)) return [];
    const { quotite = null, referent = null } = commence.detail ?? {};
    return [{ jour: day, passage, quotite, referent }];
  });
}
