import { computeMediane, computePercentile } from "./statistique.ts";

/** Decisions that are alike, taken in the period. */
export interface CelluleDecision {
  parcours: string | null;
  organisme: string | null;
  /** Whether it followed a préconisation; null where it was not sent from here, and is not known. */
  preconisee: boolean | null;
  effectif: number;
}

/** People who are alike, first oriented in the period. */
export interface CelluleOriente {
  /** Days from the reception of the right; null where the six weeks are not judged. */
  jours: number | null;
  /** Decisions that count: one, and each re-orientation. */
  decisions: number;
  /** Past the six weeks, by a decision that was only read at France Travail. */
  aDefaut: boolean;
  effectif: number;
}

/** The list that ends the rules of orientation; a share goes from 0 to 1, null: « sans objet ». */
export interface MesureOrientations {
  decisions: number;
  parParcoursOrganisme: { parcours: string | null; organisme: string | null; effectif: number }[];
  delai: {
    effectif: number;
    mediane: number | null;
    p90: number | null;
    histogramme: { jours: number; effectif: number }[];
  };
  preconisation: { aLaSuite: number; sans: number; inconnues: number; part: number | null };
  reorientations: { orientes: number; reorientes: number; part: number | null; moyenne: number | null };
  aDefautFranceTravail: { effectif: number; part: number | null };
}

/** Adds up what is alike. */
export function summarizeOrientations(
  decisions: readonly CelluleDecision[],
  orientes: readonly CelluleOriente[],
): MesureOrientations {
  const pairs = new Map<string, MesureOrientations["parParcoursOrganisme"][number]>();
  for (const { parcours, organisme, effectif } of decisions) {
    const key = `${parcours ?? "~"} ${organisme ?? "~"}`;
    pairs.set(key, { parcours, organisme, effectif: effectif + (pairs.get(key)?.effectif ?? 0) });
  }
  const jours = new Map<number, number>();
  for (const one of orientes) {
    if (one.jours !== null) jours.set(one.jours, one.effectif + (jours.get(one.jours) ?? 0));
  }
  const aLaSuite = sum(decisions.filter(({ preconisee }) => preconisee === true));
  const sans = sum(decisions.filter(({ preconisee }) => preconisee === false));
  const total = sum(orientes);
  const reorientes = sum(orientes.filter((one) => one.decisions > 1));
  const supplementaires = orientes.reduce((all, one) => all + (one.decisions - 1) * one.effectif, 0);
  const aDefaut = sum(orientes.filter((one) => one.aDefaut));
  return {
    decisions: sum(decisions),
    parParcoursOrganisme: [...pairs]
      .toSorted(([left], [right]) => (left < right ? -1 : 1))
      .map(([, pair]) => pair),
    delai: {
      effectif: sum(orientes.filter((one) => one.jours !== null)),
      mediane: computeMediane(jours),
      p90: computePercentile(jours, 90),
      histogramme: [...jours]
        .toSorted(([left], [right]) => left - right)
        .map(([day, effectif]) => ({ jours: day, effectif })),
    },
    preconisation: {
      aLaSuite,
      sans,
      inconnues: sum(decisions) - aLaSuite - sans,
      part: divide(aLaSuite, aLaSuite + sans),
    },
    reorientations: {
      orientes: total,
      reorientes,
      part: divide(reorientes, total),
      moyenne: divide(supplementaires, total),
    },
    aDefautFranceTravail: { effectif: aDefaut, part: divide(aDefaut, total) },
  };
}

const divide = (part: number, whole: number) => (whole === 0 ? null : part / whole);

const sum = (cellules: readonly { effectif: number }[]) =>
  cellules.reduce((total, { effectif }) => total + effectif, 0);
