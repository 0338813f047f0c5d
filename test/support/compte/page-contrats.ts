import { daysFrom } from "./dates.ts";
import type { Lecture } from "./lecture.ts";
import { countContrats } from "./mesure-contrats.ts";
import { tellNombre as n, tellJours, tellMois, tellPart } from "./mots.ts";
import type { Attendu } from "./page-delais.ts";

const NOMS: Record<string, string> = {
  PED: "PED, professionnel",
  PSP: "PSP, socio-professionnel",
  PSO: "PSO, social",
};
const POPULATIONS = [
  ["primo-entrant", "Primo-entrants"],
  ["stock", "Stock (droits d’avant 2025)"],
] as const;

/** The page Contrats. */
export function expectContrats(lectures: readonly Lecture[], jour: string): Attendu {
  const { ensemble, parRegime, parOrganisme, parParcours, courbe, parMoisOrientation, inscription } =
    countContrats(lectures, jour);
  const weekly = ({ restants, parSemaine }: typeof ensemble.effort) =>
    restants === 0 ? "plus aucun" : parSemaine === null ? "date passée" : n(Math.ceil(parSemaine));
  const cells = (one: { couverts: number; effectif: number; couverture: number | null }) => [
    n(one.couverts),
    n(one.effectif),
    tellPart(one.couverture),
  ];
  const nameOf = (value: unknown, names: Record<string, string> = {}) =>
    value === null ? "non renseigné" : (names[String(value)] ?? String(value));
  return {
    tableaux: {
      "Contrats par mois de signature": courbe.map((one) => [
        tellMois(one.mois),
        n(one.signes),
        n(one.cumul),
        tellPart(one.couverture),
        tellPart(one.repere),
      ]),
      "Couverture par population": POPULATIONS.map(([regime, nom]) => [
        nom,
        ...cells(parRegime[regime]),
        weekly(parRegime[regime].effort),
      ]),
      "Contrats par mois d’orientation": parMoisOrientation.map(
        ({ mois, effectif, couverts, couverture, sous }) => [
          mois === null ? "stock, ou sans orientation" : tellMois(mois),
          n(effectif),
          ...(mois === null
            ? ["—", "—", "—"]
            : sous.map(({ signes, part }) =>
                part === null ? `${n(signes)} en cours` : `${n(signes)} · ${tellPart(part)}`,
              )),
          n(couverts),
          tellPart(couverture),
        ],
      ),
      "Par organisme référent": parOrganisme.map((one) => [nameOf(one.organisme), ...cells(one)]),
      "Par parcours": parParcours.map((one) => [nameOf(one.parcours, NOMS), ...cells(one)]),
    },
    chiffres: {
      couverture: [tellPart(ensemble.couverture), n(ensemble.couverts), n(ensemble.effectif)],
      "repère du jour": [tellPart(ensemble.effort.repere)],
      "contrats à signer par semaine": [
        weekly(ensemble.effort),
        n(ensemble.effort.restants),
        n(Math.abs(daysFrom(jour, ensemble.effort.dernierJour))),
      ],
      incohérents: [n(ensemble.incoherents), n(ensemble.droitsDevoirsInconnus)],
      médiane: [tellJours(inscription.mediane), tellJours(inscription.p90)],
      "premiers contrats": [n(inscription.effectif), n(inscription.sansInscription)],
    },
  };
}
