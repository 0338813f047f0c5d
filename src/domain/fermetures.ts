import { addDays, compare, toDateLocale } from "./date-civile.ts";
import { toInstantLocal } from "./heure-locale.ts";
import type { CodeProbleme } from "./probleme.ts";

/** France Travail's hours are those of Paris, wherever the collectivité is. */
const PARIS = "Europe/Paris";

/** From `debut`, included, to `fin`, excluded; epoch milliseconds. */
export interface Intervalle {
  debut: number;
  fin: number;
}

/** When France Travail is known beforehand not to take everything: what the operator was told, nothing by default. */
export interface Fermetures {
  /** Every day, in Paris (`00:00` to `01:00`), past midnight where `fin` comes before `debut`: readings alone pass. */
  lectureSeule: { debut: string; fin: string } | null;
  /** Nothing is called. */
  maintenances: readonly Intervalle[];
}

export const TOUJOURS_OUVERT: Fermetures = { lectureSeule: null, maintenances: [] };

/** Why nothing leaves, and when it does again (epoch milliseconds). */
export interface Fermeture {
  cause: Extract<CodeProbleme, "france-travail-en-maintenance" | "france-travail-lecture-seule">;
  jusqua: number;
}

/**
 * What keeps a call from being made at `now` (epoch milliseconds), or null. It reopens when nothing closes it any more: a
 * maintenance that ends within the read-only hour opens to readings only.
 */
export function findFermeture(
  fermetures: Fermetures,
  now: number,
  { lecture }: { lecture: boolean },
): Fermeture | null {
  const first = findAt(fermetures, now, lecture);
  if (!first) return null;
  let { jusqua } = first;
  for (;;) {
    const next = findAt(fermetures, jusqua, lecture);
    if (!next) return { ...first, jusqua };
    jusqua = next.jusqua;
  }
}

function findAt(fermetures: Fermetures, now: number, lecture: boolean): Fermeture | null {
  const holds = ({ debut, fin }: Intervalle) => debut <= now && now < fin;
  const maintenance = fermetures.maintenances.find(holds);
  if (maintenance) return { cause: "france-travail-en-maintenance", jusqua: maintenance.fin };
  const fenetre = lecture ? undefined : listFenetres(fermetures, now, now).find(holds);
  return fenetre ? { cause: "france-travail-lecture-seule", jusqua: fenetre.fin } : null;
}

/** How long writes were closed beforehand between two instants; milliseconds. */
export function computeFermeeMs(fermetures: Fermetures, depuis: number, jusqua: number): number {
  const closed = [...fermetures.maintenances, ...listFenetres(fermetures, depuis, jusqua)].toSorted(
    (left, right) => left.debut - right.debut,
  );
  let total = 0;
  let counted = depuis;
  for (const { debut, fin } of closed) {
    const from = Math.max(debut, counted);
    const to = Math.min(fin, jusqua);
    if (to <= from) continue;
    total += to - from;
    counted = to;
  }
  return total;
}

/** The read-only hours that touch the time between two instants, and those next to it. */
function listFenetres({ lectureSeule }: Fermetures, depuis: number, jusqua: number): Intervalle[] {
  if (!lectureSeule) return [];
  const { debut, fin } = lectureSeule;
  const last = toDateLocale(jusqua, PARIS);
  const fenetres: Intervalle[] = [];
  // The one that began the day before may still last.
  for (
    let jour = addDays(toDateLocale(depuis, PARIS), -1);
    compare(jour, last) <= 0;
    jour = addDays(jour, 1)
  ) {
    fenetres.push({
      debut: toInstantLocal(`${jour}T${debut}:00`, PARIS),
      fin: toInstantLocal(`${fin > debut ? jour : addDays(jour, 1)}T${fin}:00`, PARIS),
    });
  }
  return fenetres;
}
