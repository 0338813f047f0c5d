import { daysFrom } from "./dates.ts";
import type { Delai, Statut } from "./delais.ts";
import type { Lecture } from "./lecture.ts";
import { countIf, distinct, histogram, median, ninthDecile, share } from "./statistiques.ts";

export type NomDelai = "orientation" | "contrat";

export const STATUTS: readonly Statut[] = [
  "respecte",
  "hors-delai",
  "en-cours",
  "echu",
  "incoherent",
  "non-demarre",
  "non-applicable",
];
const SEUILS = [15, 30, 45, 60, 90];

export interface Filtre {
  depuis?: string;
  jusqua?: string;
  parcours?: string;
  organisme?: string;
}

/** Those whose right was received in the period, of that parcours and organisme; `inconnu` is what no decision says. */
export function select(
  lectures: readonly Lecture[],
  { depuis, jusqua, parcours, organisme }: Filtre,
): Lecture[] {
  return lectures.filter(
    (one) =>
      (depuis === undefined || (one.droitRecu !== null && one.droitRecu >= depuis)) &&
      (jusqua === undefined || (one.droitRecu !== null && one.droitRecu <= jusqua)) &&
      (parcours === undefined || (one.parcours ?? "inconnu") === parcours) &&
      (organisme === undefined || (one.organisme ?? "inconnu") === organisme),
  );
}

/** `/v1/indicateurs/delais`, one person at a time. */
export function countDelais(lectures: readonly Lecture[], jour: string) {
  const of = (nom: NomDelai) => ({
    "primo-entrant": countDelai(lectures, "primo-entrant", nom, jour),
    stock: countDelai(lectures, "stock", nom, jour),
  });
  return { orientation: of("orientation"), contrat: of("contrat") };
}

/** One delay of one population (delais, Taux). */
export function countDelai(lectures: readonly Lecture[], regime: string, nom: NomDelai, jour: string) {
  const siennes = lectures.filter((one) => one.regime === regime);
  const delais = siennes.map((one) => one[nom]);
  const isDone = ({ statut }: Delai) => statut === "respecte" || statut === "hors-delai";
  const jours = delais.filter(isDone).map((delai) => delai.jours ?? Number.NaN);
  const isOver = ({ echeance }: Delai) => echeance !== null && echeance < jour;
  const mature = delais.filter(isOver);
  const running = delais.filter((delai) => !isOver(delai));
  const of = (among: readonly Delai[], ...statuts: Statut[]) =>
    countIf(among, ({ statut }) => statuts.includes(statut));
  const isJudged = ({ statut }: Delai) =>
    isDone({ statut } as Delai) || statut === "echu" || statut === "en-cours";
  return {
    effectif: delais.length,
    parStatut: countStatuts(delais),
    taux: rate(delais),
    mediane: median(jours),
    p90: ninthDecile(jours),
    histogramme: histogram(jours),
    completude: share(delais.length - of(delais, "incoherent", "non-applicable"), delais.length),
    incoherents: of(delais, "incoherent"),
    mature: {
      effectif: of(mature, "respecte", "hors-delai", "echu"),
      respecte: of(mature, "respecte"),
      horsDelai: of(mature, "hors-delai"),
      echu: of(mature, "echu"),
      taux: rate(mature),
    },
    enCours: {
      effectif: of(running, "respecte", "en-cours"),
      respecte: of(running, "respecte"),
      enCours: of(running, "en-cours"),
    },
    seuils: SEUILS.map((seuil) => {
      const concernes = delais.filter(
        (delai) => isJudged(delai) && delai.depart !== null && daysFrom(delai.depart, jour) > seuil,
      );
      const faits = countIf(concernes, (delai) => isDone(delai) && (delai.jours ?? Number.NaN) <= seuil);
      return { jours: seuil, concernes: concernes.length, faits, part: share(faits, concernes.length) };
    }),
    parMois: listMois(siennes).map((mois) => {
      const delaisDuMois = siennes.filter((one) => monthOf(one) === mois).map((one) => one[nom]);
      return {
        mois,
        effectif: delaisDuMois.length,
        parStatut: countStatuts(delaisDuMois),
        taux: rate(delaisDuMois),
        mature: delaisDuMois.every(
          (delai) => delai.statut !== "non-demarre" && (!isJudged(delai) || isOver(delai)),
        ),
      };
    }),
  };
}

/** The month of reception of the right; null where none is known. */
export const monthOf = ({ droitRecu }: Lecture): string | null => droitRecu?.slice(0, 7) ?? null;

/** Those without a month first. */
function listMois(lectures: readonly Lecture[]): (string | null)[] {
  const mois = distinct(lectures.map(monthOf));
  return mois.includes(null) ? [null, ...mois.filter((one) => one !== null)] : mois;
}

export const countStatuts = (delais: readonly Delai[]) =>
  Object.fromEntries(STATUTS.map((statut) => [statut, countIf(delais, (delai) => delai.statut === statut)]));

/** respecte / (respecte + hors-delai + echu). */
export function rate(delais: readonly Delai[]): number | null {
  const judged = delais.filter(({ statut }) => ["respecte", "hors-delai", "echu"].includes(statut));
  return share(
    countIf(judged, ({ statut }) => statut === "respecte"),
    judged.length,
  );
}
