import { daysFrom, nextMonth, shift } from "./dates.ts";
import { ENTREE_EN_VIGUEUR, type Territoire } from "./territoires.ts";

export type Statut =
  | "respecte"
  | "hors-delai"
  | "en-cours"
  | "echu"
  | "incoherent"
  | "non-demarre"
  | "non-applicable";

export interface Delai {
  statut: Statut;
  depart: string | null;
  echeance: string | null;
  /** What stopped the count. */
  fin: string | null;
  jours: number | null;
}

/** What the two delays are counted from; every date is known on the day of observation. */
export interface Dates {
  jour: string;
  recu: string | null;
  soumis: boolean | null;
  /** First and last decision; `notifiee` is the day on which the person received it. */
  orientation: Decision | null;
  reorientation: Decision | null;
  contrat: string | null;
  finDroit: string | null;
}

export interface Decision {
  decidee: string | null;
  notifiee: string | null;
}

const without = (statut: Statut): Delai => ({
  statut,
  depart: null,
  echeance: null,
  fin: null,
  jours: null,
});

/** `regles/delais.md`, calcul 1 to 4. */
function judge(jour: string, depart: string, echeance: string, fin: string | null): Delai {
  const about = { depart, echeance, fin, jours: daysFrom(depart, fin ?? jour) };
  if (fin === null) return { ...about, statut: jour > echeance ? "echu" : "en-cours" };
  if (fin < depart) return { ...about, statut: "incoherent" };
  return { ...about, statut: fin > echeance ? "hors-delai" : "respecte" };
}

/** The six weeks: DEL-01, DEL-03, DEL-05, DEL-11, DEL-18, DEL-21, DEL-22. */
export function countOrientation(dates: Dates, territoire: Territoire): Delai {
  const { jour, recu, orientation } = dates;
  if (dates.soumis === false || territoire.orienteParFranceTravail) return without("non-applicable");
  if (recu === null || recu < ENTREE_EN_VIGUEUR) return without("non-applicable");
  const fin = orientation?.decidee ?? orientation?.notifiee ?? null;
  return stop(judge(jour, recu, shift(recu, 42), fin), dates.finDroit);
}

/** DEL-12, CTR-03: of before 2025, and no decision received since. */
export function isStock({ recu, orientation, reorientation }: Dates): boolean {
  if (recu === null || recu >= ENTREE_EN_VIGUEUR) return false;
  return [orientation, reorientation].every((one) => one === null || departOf(one) < ENTREE_EN_VIGUEUR);
}

/** DEL-06: what the person received, else the decision itself. */
const departOf = ({ notifiee, decidee }: Decision): string => notifiee ?? decidee ?? "";

/** The month, or the stock: DEL-06, DEL-07, DEL-09, DEL-12, DEL-18, CTR-02, CTR-03, CTR-11, CTR-14. */
export function countContrat(dates: Dates, territoire: Territoire): Delai {
  return dates.soumis === false
    ? without("non-applicable")
    : stop(countEngagement(dates, territoire), dates.finDroit);
}

function countEngagement(dates: Dates, { dateCible }: Territoire): Delai {
  const { jour, recu, orientation, reorientation } = dates;
  const contrat = dates.contrat !== null && dates.contrat >= ENTREE_EN_VIGUEUR ? dates.contrat : null;
  if (reorientation !== null && dayOf(reorientation) < dayOf(orientation)) return without("incoherent");
  if (isStock(dates)) return judge(jour, ENTREE_EN_VIGUEUR, shift(dateCible, -1), contrat);
  const decision = reorientation ?? orientation;
  if (decision === null) {
    if (contrat !== null) return without("incoherent");
    return without(recu === null ? "non-applicable" : "non-demarre");
  }
  // Received before it was taken.
  if (decision.notifiee !== null && decision.decidee !== null && decision.notifiee < decision.decidee)
    return without("incoherent");
  const depart = departOf(decision);
  const isOld = reorientation !== null && contrat !== null && contrat < depart;
  return judge(jour, depart, nextMonth(depart), isOld ? null : contrat);
}

const dayOf = (decision: Decision | null): string => decision?.decidee ?? decision?.notifiee ?? "9999-12-31";

/** DEL-18: a right that ends while the delay runs stops it; what had run out, or was done, stays so. */
function stop(delai: Delai, finDroit: string | null): Delai {
  const { statut, fin, echeance, depart } = delai;
  const isAfter = finDroit !== null && !["incoherent", "non-applicable"].includes(statut);
  if (!isAfter || (fin !== null && fin <= finDroit)) return delai;
  if (echeance === null || depart === null || finDroit <= echeance) return without("non-applicable");
  return fin !== null ? delai : { ...delai, fin: finDroit, jours: daysFrom(depart, finDroit) };
}
