/* Civil dates on the calendar of the machine, in UTC, where every day lasts 24 hours. Nothing here comes from `src`. */

const DAY_MS = 86_400_000;
/** The same few hundred days are asked for millions of times: each is worked out once. */
function once<A, R>(work: (asked: A) => R): (asked: A) => R {
  const known = new Map<A, R>();
  return (asked) => {
    const found = known.get(asked) ?? work(asked);
    known.set(asked, found);
    return found;
  };
}

const toMs = once((date: string) => Date.parse(`${date}T00:00:00Z`));
const toDate = once((ms: number) => new Date(ms).toISOString().slice(0, 10));

export const shift = (date: string, jours: number): string => toDate(toMs(date) + jours * DAY_MS);

/** Whole days from `de` to `a`; negative where the order is reversed. */
export const daysFrom = (de: string, a: string): number => (toMs(a) - toMs(de)) / DAY_MS;

/** The same day so many months later, else the last day of that month (delais, calcul 2). */
export function monthsLater(date: string, nombre: number): string {
  const [annee = 0, mois = 0, jour = 0] = date.split("-").map(Number);
  // Months are counted from 0 there: `mois` is the next one, and day 0 of the one after is its last day.
  const dernier = new Date(Date.UTC(annee, mois + nombre, 0)).getUTCDate();
  return toDate(Date.UTC(annee, mois + nombre - 1, Math.min(jour, dernier)));
}

export const nextMonth = (date: string): string => monthsLater(date, 1);

/** The last day of a month `2026-02`. */
export const endOfMonth = (mois: string): string => shift(nextMonth(`${mois}-01`), -1);

/** The Monday of the week of a day. */
export const mondayOf = (date: string): string => shift(date, -((new Date(toMs(date)).getUTCDay() + 6) % 7));

/** The ISO week of a day, `2026-W07`: that of its Thursday. */
export const weekOf = once((date: string): string => {
  const jeudi = shift(mondayOf(date), 3);
  const rang = Math.floor(daysFrom(`${jeudi.slice(0, 4)}-01-01`, jeudi) / 7) + 1;
  return `${jeudi.slice(0, 4)}-W${String(rang).padStart(2, "0")}`;
});

/** The Monday of an ISO week: that of 4 January is of the first one. */
export function mondayOfWeek(semaine: string): string {
  const [annee = "", rang = ""] = semaine.split("-W");
  return shift(mondayOf(`${annee}-01-04`), 7 * (Number(rang) - 1));
}

/** The civil day of an instant where the clocks show the time of `fuseau` (OM-08). */
export const localDay = (instant: string, fuseau: string): string => calendarOf(fuseau)(instant);

const calendarOf = once((fuseau: string) => {
  const calendar = new Intl.DateTimeFormat("sv-SE", { timeZone: fuseau, dateStyle: "short" });
  return once((instant: string) => calendar.format(new Date(instant)));
});

/** Every day from `de` to `a`, both included. */
export function listDays(de: string, a: string): string[] {
  return Array.from({ length: Math.max(0, daysFrom(de, a) + 1) }, (_, rang) => shift(de, rang));
}
