import { findFenetre } from "./bilan.ts";
import { DEBIT } from "./reglages.ts";
import type { Resultat } from "./scenario.ts";

/** Faults shown of each kind: the first ones tell what to look for. */
const MONTREES = 10;

/** What a trial found, in lines; the last one is the verdict. */
export function describeResultat(resultat: Resultat): string[] {
  const { bilan, livre } = resultat;
  const calls = Object.values(livre.arrivees).reduce((sum, { length }) => sum + length, 0);
  return [
    `${resultat.ecritures} écritures en ${resultat.secondes} s, ${resultat.retries} requêtes refaites ; dites ${describe(resultat.dites)}`,
    `${resultat.morts} kill -9 d'instances, ${describeMortsBase(resultat)}, ${resultat.imprevus} arrêts imprévus`,
    `${calls} appels arrivés sur ${Object.keys(livre.arrivees).length} quotas, jamais ${DEBIT + 1} en moins de ${findFenetre(livre, DEBIT)} ms ; pannes : ${describe(livre.pannes)}`,
    `bloquées, par cause : ${describe(resultat.bloquees)} ; que reconcile pouvait régler : ${resultat.reglables}`,
    ...livre.refus
      .slice(0, MONTREES)
      .map(({ signe, statut, corps }) => `  refusé : ${signe}, ${statut} ${corps}`),
    ...Object.entries(bilan).flatMap(([kind, faults]: [string, string[]]) =>
      faults.slice(0, MONTREES).map((fault) => `  ${kind} : ${fault}`),
    ),
    tally(resultat),
  ];
}

function describeMortsBase({ base, mortsBase }: Resultat): string {
  switch (base) {
    case "a-nous":
      return `${mortsBase} de la base`;
    case "donnee":
      return "aucun de la base, qui est celle de DATABASE_URL";
    case "dans-l-instance":
      return "qui sont aussi ceux de la base (PGlite)";
  }
}

/** `perdues 0, doublons 0, desordre 0, depassements 0` */
export function tally({ bilan }: Resultat): string {
  return (["perdues", "doublons", "desordre", "depassements"] as const)
    .map((kind) => `${kind} ${bilan[kind].length}`)
    .join(", ");
}

export function isClean(resultat: Resultat): boolean {
  const isNothing = Object.values(resultat.bilan).every((faults: string[]) => faults.length === 0);
  return isNothing && resultat.reglables === 0 && resultat.imprevus === 0;
}

function describe(counts: Record<string, number>): string {
  const entries = Object.entries(counts).toSorted(([, left], [, right]) => right - left);
  return entries.length === 0 ? "aucune" : entries.map(([name, nombre]) => `${name} ${nombre}`).join(", ");
}
