import type { Fait } from "../cohorte/membre.ts";
import { keepDeclared, type Lecture, ofType } from "./lecture.ts";
import { countIf, histogram, mean, median, ninthDecile, share } from "./statistiques.ts";

export interface Periode {
  depuis?: string;
  jusqua?: string;
}

export const isWithin = (date: string, { depuis, jusqua }: Periode): boolean =>
  (depuis === undefined || date >= depuis) && (jusqua === undefined || date <= jusqua);

/** `/v1/indicateurs/orientations`, the list that ends `regles/orientation.md`. */
export function countOrientations(lectures: readonly Lecture[], periode: Periode, jour: string) {
  const decisions = lectures.flatMap(({ membre }) => {
    const known = membre.faits.filter(({ date }) => date <= jour);
    return keepDeclared(ofType(known, "orientation-decidee"))
      .filter(({ date }) => isWithin(date, periode))
      .map((fait) => ({ fait, operation: operationOf(membre.actes, fait) }));
  });
  const orientes = lectures.filter(({ decisions: [premiere] }) => {
    const date = premiere?.decidee ?? premiere?.notifiee;
    return date != null && isWithin(date, periode);
  });
  const jours = orientes.flatMap(({ orientation: { statut, jours } }) =>
    (statut === "respecte" || statut === "hors-delai") && jours !== null ? [jours] : [],
  );
  const aLaSuite = countIf(decisions, ({ operation }) => operation === "decision");
  const sans = countIf(decisions, ({ operation }) => operation !== null && operation !== "decision");
  const reorientes = countIf(orientes, (one) => one.decisions.length > 1);
  const aDefaut = countIf(
    orientes,
    ({ orientation, decisions: [premiere] }) =>
      orientation.statut === "hors-delai" &&
      premiere?.fait.type === "orientation-decidee" &&
      premiere.fait.source === "france-travail",
  );
  return {
    decisions: decisions.length,
    parParcoursOrganisme: countPairs(decisions.map(({ fait }) => fait)),
    delai: {
      effectif: jours.length,
      mediane: median(jours),
      p90: ninthDecile(jours),
      histogramme: histogram(jours),
    },
    preconisation: {
      aLaSuite,
      sans,
      inconnues: decisions.length - aLaSuite - sans,
      part: share(aLaSuite, aLaSuite + sans),
    },
    reorientations: {
      orientes: orientes.length,
      reorientes,
      part: share(reorientes, orientes.length),
      moyenne: mean(orientes.map((one) => one.decisions.length - 1)),
    },
    aDefautFranceTravail: { effectif: aDefaut, part: share(aDefaut, orientes.length) },
  };
}

/** The operation by which a decision left from here; null where it did not. */
const operationOf = (actes: readonly { operation: string }[], { acte }: Fait): string | null =>
  acte === undefined ? null : (actes[acte]?.operation ?? null);

const pairOf = ({ detail }: Fait) =>
  JSON.stringify({ parcours: detail?.parcours ?? null, organisme: detail?.organisme ?? null });

function countPairs(faits: readonly Fait[]) {
  const pairs = faits.map(pairOf);
  return [...new Set(pairs)].map((pair) => ({
    ...(JSON.parse(pair) as { parcours: string | null; organisme: string | null }), // written just above
    effectif: countIf(pairs, (one) => one === pair),
  }));
}
