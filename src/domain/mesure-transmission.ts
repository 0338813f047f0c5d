import { FLUX, type Flux } from "./flux.ts";
import type { ATraiterPar } from "./probleme.ts";
import { ETATS, type Etat } from "./transmission.ts";

/** Transmissions that are alike; instants in epoch milliseconds. */
export interface CelluleTransmission {
  flux: Flux;
  etat: Etat;
  effectif: number;
  /** When the oldest of them came. */
  plusAncienne: number;
}

/** Transmissions that met the same failure, still waiting or ended by it. */
export interface Echec {
  etat: Etat;
  aTraiterPar: ATraiterPar | null;
  cause: string;
  flux: Flux;
  effectif: number;
}

export interface MesureTransmissions {
  effectif: number;
  parEtat: Record<Etat, number>;
  /** acceptees / (acceptees + refusees), 0 to 1; null where nothing was answered. */
  tauxAcceptation: number | null;
  parFlux: { flux: Flux; parEtat: Record<Etat, number>; plusAncienneEnAttente: number | null }[];
  /** The most frequent first. */
  echecs: Echec[];
  plusAncienneEnAttente: { flux: Flux; creeeLe: number } | null;
}

/** Adds up what is alike. */
export function summarizeTransmissions(
  cellules: readonly CelluleTransmission[],
  echecs: readonly Echec[],
): MesureTransmissions {
  const parEtat = countEtats(cellules);
  const answered = parEtat.acceptee + parEtat.refusee;
  const parFlux = FLUX.map((flux) => {
    const siennes = cellules.filter((cell) => cell.flux === flux);
    const waiting = siennes.find(({ etat }) => etat === "en-attente");
    return { flux, parEtat: countEtats(siennes), plusAncienneEnAttente: waiting?.plusAncienne ?? null };
  });
  const [oldest] = parFlux
    .flatMap(({ flux, plusAncienneEnAttente: creeeLe }) => (creeeLe === null ? [] : [{ flux, creeeLe }]))
    .toSorted((left, right) => left.creeeLe - right.creeeLe);
  return {
    effectif: cellules.reduce((total, { effectif }) => total + effectif, 0),
    parEtat,
    tauxAcceptation: answered === 0 ? null : parEtat.acceptee / answered,
    parFlux,
    echecs: echecs.toSorted(
      (left, right) => right.effectif - left.effectif || (toKey(left) < toKey(right) ? -1 : 1),
    ),
    plusAncienneEnAttente: oldest ?? null,
  };
}

const toKey = ({ aTraiterPar, cause, flux, etat }: Echec) => [aTraiterPar, cause, flux, etat].join(" ");

function countEtats(cellules: readonly CelluleTransmission[]): Record<Etat, number> {
  const counts = Object.fromEntries(ETATS.map((etat) => [etat, 0])) as Record<Etat, number>; // one key an état
  for (const { etat, effectif } of cellules) counts[etat] += effectif;
  return counts;
}
