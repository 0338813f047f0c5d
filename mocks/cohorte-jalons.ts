import { addDays } from "../src/domain/date-civile.ts";
import type { Destin } from "./cohorte-destins.ts";

/** The days on which something happened to somebody; civil dates, null for what never does. */
export interface Jalons {
  /** Of the right by the département. */
  reception: string;
  /** When their life in 2026 begins: the right is received, or, of the stock, taken over from the former software. */
  entree: string;
  preconisation: string;
  decision: string | null;
  /** Of the first meeting, which is taken on the day after the decision. */
  rendezVous: string | null;
  /** Signed, or refused. */
  contrat: string | null;
  /** The right ends, the registration too. */
  cessation: string | null;
  repreconisation: string | null;
  redecision: string | null;
  proposition: string | null;
  saisie: string | null;
  sanction: string | null;
}

/** Draws a whole number, both ends included. */
export type Between = (first: number, last: number) => number;

/** Rights received by month, in parts: many after the turn of the year and in autumn, few in summer. */
const SAISONS = [25, 17, 15, 13, 11, 9, 6, 5, 21, 26, 22, 10];
const PREMIER_JOUR = "2026-01-05";

type Bornes = readonly [number, number];
interface Trame {
  /** The first day on which it can begin. */
  des?: string;
  /** The last one, so that it is over with the year. */
  avant: string;
  /** Days from the right to the decision; from the decision to the contract: six weeks and a month are the law's. */
  decision: Bornes | null;
  contrat: Bornes | null;
}
const A_TEMPS = { decision: [7, 40], contrat: [5, 27] } as const;

/** Of those to whom everything happens in time: received at the height of the autumn, decided on late, and still in time. */
const AFFLUENCE: Trame = {
  des: "2026-10-05",
  avant: "2026-10-25",
  decision: [28, 40],
  contrat: A_TEMPS.contrat,
};

const TRAMES: Record<Destin, Trame> = {
  "orientation et contrat dans les délais": { avant: "2026-10-25", ...A_TEMPS },
  "orientation après six semaines, contrat dans le mois": {
    avant: "2026-09-04",
    ...A_TEMPS,
    decision: [46, 90],
  },
  "orientation dans les six semaines, contrat après un mois": {
    avant: "2026-09-10",
    ...A_TEMPS,
    contrat: [35, 70],
  },
  "contrat refusé": { avant: "2026-10-25", ...A_TEMPS },
  "orientée, contrat jamais signé": {
    des: "2026-05-01",
    avant: "2026-11-10",
    decision: [7, 21],
    contrat: null,
  },
  "préconisation en attente": { des: "2026-08-15", avant: "2026-11-18", decision: null, contrat: null },
  "droit clos, contrat suspendu, inscription cessée": { avant: "2026-07-20", ...A_TEMPS },
  "réorientée, contrat à signer de nouveau": { avant: "2026-07-20", ...A_TEMPS },
  "sanction proposée": { avant: "2026-08-31", ...A_TEMPS },
  "sanction à traiter": { avant: "2026-08-10", ...A_TEMPS },
  "sanction décidée": { avant: "2026-07-31", ...A_TEMPS },
};

/** To what end, and whether of the stock: oriented before 2025, without a contract. */
export interface Lot {
  destin: Destin;
  isStock: boolean;
}

/** Draws the days of a destiny; what an office does is done on a working day. */
export function drawJalons({ destin, isStock }: Lot, between: Between): Jalons {
  const isLast = destin === "orientation et contrat dans les délais" && between(1, 4) === 1;
  const trame = isLast ? AFFLUENCE : TRAMES[destin];
  const entree = toOuvre(drawEntree(between, trame));
  const after = (jour: string | null, bornes: Bornes | null) =>
    jour === null || bornes === null ? null : toOuvre(addDays(jour, between(...bornes)));
  const reception = isStock ? addDays(entree, -between(800, 1_100)) : entree;
  const decision = after(reception, trame.decision);
  const contrat = after(isStock ? entree : decision, trame.contrat);
  const cessation = destin.startsWith("droit clos") ? after(contrat, [30, 60]) : null;
  const repreconisation = destin.startsWith("réorientée") ? after(contrat, [30, 50]) : null;
  const proposition = drawProposition(destin, contrat, between);
  return {
    reception,
    entree,
    preconisation: addDays(reception, 1),
    decision,
    rendezVous: isStock ? null : after(decision, [6, 13]),
    contrat,
    cessation,
    repreconisation,
    redecision: after(repreconisation, [5, 10]),
    proposition,
    saisie: destin === "sanction proposée" ? null : after(proposition, [6, 12]),
    sanction: destin === "sanction décidée" ? after(proposition, [19, 26]) : null,
  };
}

/** Those that still wait for the département were proposed this autumn. */
function drawProposition(destin: Destin, contrat: string | null, between: Between): string | null {
  if (destin === "sanction proposée") return toOuvre(addDays("2026-11-09", between(0, 14)));
  if (destin === "sanction à traiter") return toOuvre(addDays("2026-11-02", between(0, 12)));
  return destin === "sanction décidée" && contrat !== null ? toOuvre(addDays(contrat, 24)) : null;
}

function drawEntree(between: Between, { des = PREMIER_JOUR, avant }: Trame): string {
  for (;;) {
    const jour = addDays(PREMIER_JOUR, between(0, 330));
    const parts = SAISONS[Number(jour.slice(5, 7)) - 1] ?? 0;
    // Drawn again: out of its season, or too late for what is to come.
    if (between(1, 26) <= parts && jour >= des && jour <= avant) return jour;
  }
}

/** The same day, or the Friday before: never later than the law's day. */
export function toOuvre(jour: string): string {
  const day = new Date(`${jour}T00:00:00Z`).getUTCDay();
  return day === 0 ? addDays(jour, -2) : day === 6 ? addDays(jour, -1) : jour;
}
