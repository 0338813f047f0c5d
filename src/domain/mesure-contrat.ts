import type { Collectivite } from "./collectivite.ts";
import { addDays, addMonths, daysBetween } from "./date-civile.ts";
import { ENTREE_EN_VIGUEUR, type Regime } from "./delai.ts";
import { computeMediane, computePercentile, type Histogramme } from "./statistique.ts";

/** How many people of the field are alike: subject to the droits et devoirs or not known to be, their right running. */
export interface CelluleContrat {
  regime: Regime;
  /** Of the last decision; null where it does not say. */
  organisme: string | null;
  parcours: string | null;
  /** A contract is signed, of the current orientation. */
  couvert: boolean;
  incoherent: boolean;
  /** It is not known whether the person is subject to the droits et devoirs. */
  inconnu: boolean;
  /** Month of the signature, `2026-01`; null where none counts. */
  mois: string | null;
  effectif: number;
}

/** People of the field who are alike, by the month of the decision that opened their month. */
export interface CelluleMoisOrientation {
  /** `2026-01`; null where no orientation since 2025 opened one: the stock, and those who wait for it. */
  mois: string | null;
  /** In how many months the contract was signed, rounded up; `MOIS_SUIVIS + 1` beyond, null where none stands. */
  signeEn: number | null;
  effectif: number;
}

/** How many months after its orientation a cohort is followed: one is the legal term (DEL-06), the others compare. */
export const MOIS_SUIVIS = 3;

/** Those oriented in one month, and how many had signed after so many months. */
export interface CohorteOrientation {
  mois: string | null;
  effectif: number;
  couverts: number;
  couverture: number | null;
  /** `part` is null while one of them has not had all those months. */
  sous: { mois: number; signes: number; part: number | null }[];
}

/** Who has a contract that stands, among whom it is due to; a share goes from 0 to 1, null: « sans objet ». */
export interface Couverture {
  effectif: number;
  couverts: number;
  couverture: number | null;
  incoherents: number;
  droitsDevoirsInconnus: number;
}

/** What is left to do before the territory's date (CTR-02, CTR-04). */
export interface Effort {
  /** The last useful day. */
  dernierJour: string;
  /** A straight line from 0 on 1 January 2025 to 1 on the last useful day: indicative, no text lays it down. */
  repere: number;
  restants: number;
  /** Negative past the last useful day. */
  joursRestants: number;
  /** Contracts a week, not rounded; null where no day is left for those that remain. */
  parSemaine: number | null;
}

export interface MesureContrats {
  ensemble: Couverture & { effort: Effort };
  parRegime: Record<Regime, Couverture & { effort: Effort }>;
  parOrganisme: (Couverture & { organisme: string | null })[];
  parParcours: (Couverture & { parcours: string | null })[];
  /** The contracts that stand, by month of signature, added up against today's field. */
  courbe: { mois: string; signes: number; cumul: number; couverture: number | null; repere: number }[];
  /** Oldest first; those whom no orientation since 2025 opened a month come last. */
  parMoisOrientation: CohorteOrientation[];
  /** From the registration as a job seeker to the first contract; people whose registration is not known are told apart. */
  inscription: { effectif: number; sansInscription: number; mediane: number | null; p90: number | null };
}

/** The coverage against 100 %, as of `dateObservation`. */
export function summarizeContrats(
  cellules: readonly CelluleContrat[],
  orientations: readonly CelluleMoisOrientation[],
  inscription: { jours: Histogramme; sansInscription: number },
  collectivite: Pick<Collectivite, "dateCibleContratEngagement">,
  dateObservation: string,
): MesureContrats {
  const dernierJour = addDays(collectivite.dateCibleContratEngagement, -1);
  const withEffort = (siennes: readonly CelluleContrat[]) => {
    const couverture = cover(siennes);
    return { ...couverture, effort: computeEffort(couverture, dernierJour, dateObservation) };
  };
  const ofRegime = (regime: Regime) => withEffort(cellules.filter((cell) => cell.regime === regime));
  const by = <K extends "organisme" | "parcours">(key: K) =>
    [...new Set(cellules.map((cell) => cell[key]))]
      .toSorted((left, right) => ((left ?? "~") < (right ?? "~") ? -1 : 1))
      .map((value) => ({ value, ...cover(cellules.filter((cell) => cell[key] === value)) }));
  return {
    ensemble: withEffort(cellules),
    parRegime: { "primo-entrant": ofRegime("primo-entrant"), stock: ofRegime("stock") },
    parOrganisme: by("organisme").map(({ value, ...rest }) => ({ organisme: value, ...rest })),
    parParcours: by("parcours").map(({ value, ...rest }) => ({ parcours: value, ...rest })),
    courbe: drawCourbe(cellules, dernierJour),
    parMoisOrientation: followOrientations(orientations, dateObservation),
    inscription: {
      effectif: sum([...inscription.jours.values()].map((effectif) => ({ effectif }))),
      sansInscription: inscription.sansInscription,
      mediane: computeMediane(inscription.jours),
      p90: computePercentile(inscription.jours, 90),
    },
  };
}

function cover(cellules: readonly CelluleContrat[]): Couverture {
  const effectif = sum(cellules);
  const couverts = sum(cellules.filter((cell) => cell.couvert));
  return {
    effectif,
    couverts,
    couverture: effectif === 0 ? null : couverts / effectif,
    incoherents: sum(cellules.filter((cell) => cell.incoherent)),
    droitsDevoirsInconnus: sum(cellules.filter((cell) => cell.inconnu)),
  };
}

/** Where the straight line stands on a day, from 0 to 1 (contrat-engagement, taux de couverture). */
export function computeRepere(dernierJour: string, date: string): number {
  const share = daysBetween(ENTREE_EN_VIGUEUR, date) / daysBetween(ENTREE_EN_VIGUEUR, dernierJour);
  return Math.min(1, Math.max(0, share));
}

/** What remains, spread evenly over the days that remain. */
export function computeEffort(
  { effectif, couverts }: Pick<Couverture, "effectif" | "couverts">,
  dernierJour: string,
  dateObservation: string,
): Effort {
  const restants = effectif - couverts;
  const joursRestants = daysBetween(dateObservation, dernierJour);
  const parSemaine = restants === 0 ? 0 : joursRestants > 0 ? restants / (joursRestants / 7) : null;
  return {
    dernierJour,
    repere: computeRepere(dernierJour, dateObservation),
    restants,
    joursRestants,
    parSemaine,
  };
}

function drawCourbe(cellules: readonly CelluleContrat[], dernierJour: string): MesureContrats["courbe"] {
  const total = sum(cellules);
  const signes = new Map<string, number>();
  for (const { couvert, mois, effectif } of cellules) {
    if (couvert && mois !== null) signes.set(mois, (signes.get(mois) ?? 0) + effectif);
  }
  let cumul = 0;
  return [...signes]
    .toSorted(([left], [right]) => (left < right ? -1 : 1))
    .map(([mois, count]) => {
      cumul += count;
      const couverture = total === 0 ? null : cumul / total;
      return { mois, signes: count, cumul, couverture, repere: computeRepere(dernierJour, endOf(mois)) };
    });
}

function followOrientations(
  cellules: readonly CelluleMoisOrientation[],
  dateObservation: string,
): CohorteOrientation[] {
  const mois = [...new Set(cellules.map((cell) => cell.mois))];
  return mois
    .toSorted((left, right) => ((left ?? "~") < (right ?? "~") ? -1 : 1))
    .map((one) => {
      const siennes = cellules.filter((cell) => cell.mois === one);
      const effectif = sum(siennes);
      const couverts = sum(siennes.filter(({ signeEn }) => signeEn !== null));
      const rangs = one === null ? [] : Array.from({ length: MOIS_SUIVIS }, (_, rang) => rang + 1);
      const sous = rangs.map((rang) => {
        const signes = sum(siennes.filter(({ signeEn }) => signeEn !== null && signeEn <= rang));
        const isOver = one !== null && addMonths(endOf(one), rang) < dateObservation;
        return { mois: rang, signes, part: isOver && effectif > 0 ? signes / effectif : null };
      });
      return {
        mois: one,
        effectif,
        couverts,
        couverture: effectif === 0 ? null : couverts / effectif,
        sous,
      };
    });
}

const endOf = (mois: string): string => addDays(`${addDays(`${mois}-28`, 4).slice(0, 7)}-01`, -1);

const sum = (cellules: readonly { effectif: number }[]) =>
  cellules.reduce((total, { effectif }) => total + effectif, 0);
