import { monthsLater, shift } from "./dates.ts";
import type { Lecture } from "./lecture.ts";
import { countDelai, type NomDelai, STATUTS, select } from "./mesure-delais.ts";
import { tellJours, tellMois, tellNombre, tellPart } from "./mots.ts";
import { countIf } from "./statistiques.ts";

/** What a page is expected to tell: lines of its tables by their names, figures by theirs, and words. */
export interface Attendu {
  tableaux?: Record<string, string[][]>;
  /** The figure, then every number that stands beside it. */
  chiffres?: Record<string, string[]>;
  phrases?: string[];
}

/** The twelve months up to this one: what the pages show unless asked otherwise. */
export const lastYear = (jour: string): string =>
  `${monthsLater(`${jour.slice(0, 7)}-01`, -11).slice(0, 7)}-01`;

/** The page Délais, of one delay and one population, over the rights received since `depuis`. */
export function expectDelais(
  lectures: readonly Lecture[],
  jour: string,
  { delai, regime, depuis, jusqua }: { delai: NomDelai; regime: string; depuis?: string; jusqua?: string },
): Attendu {
  const siennes = select(lectures, { ...(depuis && { depuis }), ...(jusqua && { jusqua }) });
  const mesure = countDelai(siennes, regime, delai, jour);
  const { mature, enCours, parStatut, seuils } = mesure;
  const n = tellNombre;
  const count = (statut: string) => parStatut[statut] ?? Number.NaN;
  const delais = siennes.filter((one) => one.regime === regime).map((one) => one[delai]);
  const ahead = (jours: number) =>
    countIf(
      delais,
      ({ statut, echeance }) => statut === "en-cours" && (echeance ?? "") <= shift(jour, jours),
    );
  const estimes = countIf(
    siennes,
    ({ membre: { droit }, ...one }) =>
      one.regime === regime && droit?.reception == null && droit?.notification != null,
  );
  return {
    tableaux: {
      "Dossiers par mois et par statut": mesure.parMois.map((one) => [
        one.mois === null ? "réception inconnue" : tellMois(one.mois),
        tellMonth(one),
        ...STATUTS.map((statut) => n(one.parStatut[statut] ?? Number.NaN)),
        n(one.effectif),
      ]),
      "Dossiers par nombre de jours": mesure.histogramme.map(({ jours, effectif }) => [
        tellJours(jours),
        n(effectif),
      ]),
      ...(regime !== "stock" && {
        "Part faite sous chaque seuil": [
          [
            `${delai === "orientation" ? "42e jour" : "un mois (28 à 31 jours)"} : le délai légal`,
            tellPart(mature.taux),
            n(mature.respecte),
            n(mature.effectif),
          ],
          ...seuils.map((seuil) => [
            tellJours(seuil.jours),
            tellPart(seuil.part),
            n(seuil.faits),
            n(seuil.concernes),
          ]),
        ],
      }),
    },
    chiffres: {
      "part à temps, échéance passée": [tellPart(mature.taux), n(mature.respecte), n(mature.effectif)],
      "encore en cours": [n(enCours.effectif), n(enCours.respecte)],
      médiane: [tellJours(mesure.mediane), tellJours(mesure.p90), n(count("respecte") + count("hors-delai"))],
      complétude: [
        tellPart(mesure.completude),
        n(mesure.effectif),
        n(mesure.incoherents),
        n(count("non-applicable")),
        n(estimes),
      ],
    },
    phrases: [
      `jugés à ce jour : ${tellPart(mesure.taux)} ;`,
      `sous 7 jours (${n(ahead(7))})`,
      `sous 14 jours (${n(ahead(14))})`,
      `échus (${n(count("echu"))})`,
    ],
  };
}

/** A rate is told once nothing of the month runs; a star says that something has not started. */
function tellMonth({ taux, mature, parStatut }: ReturnType<typeof countDelai>["parMois"][number]): string {
  if (mature) return tellPart(taux);
  return parStatut["en-cours"] === 0 && parStatut["non-demarre"] !== 0 ? `${tellPart(taux)} *` : "en cours";
}
