import type { Lecture } from "./lecture.ts";
import { ETATS, FLUX } from "./mesure-actes.ts";
import { tellNombre as n } from "./mots.ts";
import type { Attendu } from "./page-delais.ts";
import { countIf } from "./statistiques.ts";

/** The rows of the convention, word for word (annexe-5). */
const LIGNES = [
  "Orientation",
  "Prise de rendez-vous",
  "Diagnostic",
  "Contrat d'engagement",
  "Accompagnement (dont suivi de l'intensité)",
  "Sanction",
  "Autres",
];

/** The page Transmissions: what came in thirty days, and whatever waits or is blocked. */
export function expectTransmissions(lectures: readonly Lecture[], _: string, instant: string): Attendu {
  const depuis = Date.parse(instant) - 30 * 86_400_000;
  const actes = lectures.flatMap(({ membre }) => membre.actes);
  return {
    tableaux: {
      "Transmissions par ligne et par état": LIGNES.map((ligne, rang) => [
        ligne,
        ...ETATS.map((etat) =>
          n(
            countIf(
              actes,
              (acte) =>
                acte.flux === FLUX[rang] &&
                acte.etat === etat &&
                (etat === "en-attente" || etat === "bloquee" || Date.parse(acte.quand) >= depuis),
            ),
          ),
        ),
      ]),
    },
  };
}
