import { STATUTS_DELAI, type StatutDelai } from "./delai.ts";
import { computeMediane, computePercentile, computeTaux } from "./statistique.ts";

/** Round numbers of days that others count by, beside the legal ones: never a rule (delais, piège connu). */
export const SEUILS = [15, 30, 45, 60, 90] as const;

/** The days on which the legal delays end, to mark on a histogram; the month of the contract has 28 to 31. */
export const REPERES = { orientation: { de: 42, a: 42 }, contrat: { de: 28, a: 31 } } as const;

/** How many dossiers are alike for the whole measure. */
export interface CelluleDelai {
  statut: StatutDelai;
  /** Days it took; null where it is not done, or not judged. */
  jours: number | null;
  /** Its deadline is over on the day of observation: whatever happens, its verdict is known. */
  mature: boolean;
  /** How many of `SEUILS` are over since the delay started. */
  seuils: number;
  effectif: number;
}

/** How many dossiers of a month of reception are alike; `mois` is `2026-01`, null where the right is not known. */
export interface CelluleMois {
  mois: string | null;
  statut: StatutDelai;
  mature: boolean;
  effectif: number;
}

/** One delay, of one population. Days are whole and civil; a share goes from 0 to 1, null: « sans objet », never 0 %. */
export interface MesureDelai {
  effectif: number;
  parStatut: Record<StatutDelai, number>;
  /** respecte / (respecte + hors-delai + echu) (delais, Taux). */
  taux: number | null;
  /** Days, over the acts done; null when none is. */
  mediane: number | null;
  p90: number | null;
  /** How many acts were done after so many days. */
  histogramme: { jours: number; effectif: number }[];
  /** Share of the dossiers whose delay could be judged or is running: neither incoherent nor non-applicable. */
  completude: number | null;
  incoherents: number;
  /** The deadline is over: every verdict is known, so that the rate will not move. */
  mature: { effectif: number; respecte: number; horsDelai: number; echu: number; taux: number | null };
  /** The deadline is still to come: those done early are known, the others are not, so that no rate is told. */
  enCours: { effectif: number; respecte: number; enCours: number };
  /** Of those who have had so many days, those done within them. */
  seuils: { jours: number; concernes: number; faits: number; part: number | null }[];
  parMois: MesureMois[];
}

export interface MesureMois {
  mois: string | null;
  effectif: number;
  parStatut: Record<StatutDelai, number>;
  taux: number | null;
  /** Nothing of it can change any more. */
  mature: boolean;
}

/** Adds up what is alike. The cells of `mois` are of the same dossiers as the others. */
export function summarizeDelai(
  cellules: readonly CelluleDelai[],
  mois: readonly CelluleMois[] = [],
): MesureDelai {
  const parStatut = countStatuts(cellules);
  const jours = new Map<number, number>();
  for (const cell of cellules) {
    if (cell.jours !== null) jours.set(cell.jours, (jours.get(cell.jours) ?? 0) + cell.effectif);
  }
  const effectif = sum(cellules);
  const judged = effectif - parStatut.incoherent - parStatut["non-applicable"];
  const mature = countStatuts(cellules.filter((cell) => cell.mature));
  const running = countStatuts(cellules.filter((cell) => !cell.mature));
  return {
    effectif,
    parStatut,
    taux: toTaux(parStatut),
    mediane: computeMediane(jours),
    p90: computePercentile(jours, 90),
    histogramme: [...jours]
      .toSorted(([left], [right]) => left - right)
      .map(([day, count]) => ({ jours: day, effectif: count })),
    completude: effectif === 0 ? null : judged / effectif,
    incoherents: parStatut.incoherent,
    mature: {
      effectif: mature.respecte + mature["hors-delai"] + mature.echu,
      respecte: mature.respecte,
      horsDelai: mature["hors-delai"],
      echu: mature.echu,
      taux: toTaux(mature),
    },
    enCours: {
      effectif: running.respecte + running["en-cours"],
      respecte: running.respecte,
      enCours: running["en-cours"],
    },
    seuils: SEUILS.map((seuil, rang) => measureSeuil(cellules, seuil, rang)),
    parMois: [...new Set(mois.map((cell) => cell.mois))]
      .toSorted((left, right) => ((left ?? "") < (right ?? "") ? -1 : 1))
      .map((one) => summarizeMois(one, mois)),
  };
}

function measureSeuil(cellules: readonly CelluleDelai[], jours: number, rang: number) {
  const concernes = cellules.filter(({ statut, seuils }) => seuils > rang && JUGES.has(statut));
  const faits = sum(concernes.filter((cell) => cell.jours !== null && cell.jours <= jours));
  const total = sum(concernes);
  return { jours, concernes: total, faits, part: total === 0 ? null : faits / total };
}

function summarizeMois(mois: string | null, cellules: readonly CelluleMois[]): MesureMois {
  const siennes = cellules.filter((cell) => cell.mois === mois);
  const parStatut = countStatuts(siennes);
  return {
    mois,
    effectif: sum(siennes),
    parStatut,
    taux: toTaux(parStatut),
    mature: siennes.every(
      (cell) => cell.statut !== "non-demarre" && (cell.mature || !JUGES.has(cell.statut)),
    ),
  };
}

const JUGES: ReadonlySet<StatutDelai> = new Set<StatutDelai>(["respecte", "hors-delai", "echu", "en-cours"]);

const toTaux = (of: Record<StatutDelai, number>) =>
  computeTaux({ respecte: of.respecte, horsDelai: of["hors-delai"], echu: of.echu });

const sum = (cellules: readonly { effectif: number }[]) =>
  cellules.reduce((total, { effectif }) => total + effectif, 0);

function countStatuts(cellules: readonly { statut: StatutDelai; effectif: number }[]) {
  const parStatut = Object.fromEntries(STATUTS_DELAI.map((statut) => [statut, 0])) as Record<
    StatutDelai,
    number
  >; // every key is one of the union
  for (const { statut, effectif } of cellules) parStatut[statut] += effectif;
  return parStatut;
}
