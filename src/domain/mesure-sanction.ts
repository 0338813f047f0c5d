import { computeDecompteInstruction } from "./sanction-delai.ts";
import { ETATS, type Etat } from "./transmission.ts";

/** Acts of the flow `sanction` that are alike. */
export interface CelluleSanction {
  operation: string;
  etat: Etat;
  effectif: number;
}

/** What the département decided itself, by type. */
export interface CelluleDecisionSanction {
  /** `SUSP_RSA`, `SUPPR_RSA`, or null for what France Travail proposed. */
  nature: string | null;
  effectif: number;
}

/** A proposal of France Travail that nothing sent from here has answered yet. */
export interface Proposition {
  dossier: string;
  id: string;
  /** The civil day on which the gateway first heard of it: the proposal itself may be older. */
  connueLe: string;
}

export interface MesureSanctions {
  /** Each operation, by what became of it. */
  parOperation: Record<string, Record<Etat, number>>;
  propositionsConnues: number;
  decisionsParType: { type: string; effectif: number }[];
  /** The fifteen days of ACT366 (SAN-22), at the latest: counted from the day on which it was first known here. */
  instruction: {
    enCours: number;
    echus: number;
    propositions: (Proposition & { echeance: string; joursRestants: number; echu: boolean })[];
  };
}

/** What is transmitted of a sanction. */
export const OPERATIONS_SANCTION = ["evenement", "decision", "radiation"] as const;
export type OperationSanction = (typeof OPERATIONS_SANCTION)[number];

/** Adds up what is alike, the soonest deadline first. */
export function summarizeSanctions(
  actes: readonly CelluleSanction[],
  connues: readonly CelluleDecisionSanction[],
  attendues: readonly Proposition[],
  dateObservation: string,
): MesureSanctions {
  const propositions = attendues
    .map((one) => ({ ...one, ...computeDecompteInstruction(one.connueLe, dateObservation) }))
    .toSorted((left, right) => left.joursRestants - right.joursRestants || (left.id < right.id ? -1 : 1));
  const countOf = (operation: string) =>
    Object.fromEntries(
      ETATS.map((etat) => [
        etat,
        actes
          .filter((one) => one.operation === operation && one.etat === etat)
          .reduce((total, { effectif }) => total + effectif, 0),
      ]),
    ) as Record<Etat, number>; // one key an état
  return {
    parOperation: Object.fromEntries(OPERATIONS_SANCTION.map((operation) => [operation, countOf(operation)])),
    propositionsConnues: connues.find(({ nature }) => nature === null)?.effectif ?? 0,
    decisionsParType: connues
      .flatMap(({ nature, effectif }) => (nature === null ? [] : [{ type: nature, effectif }]))
      .toSorted((left, right) => (left.type < right.type ? -1 : 1)),
    instruction: {
      enCours: propositions.filter(({ echu }) => !echu).length,
      echus: propositions.filter(({ echu }) => echu).length,
      propositions,
    },
  };
}
