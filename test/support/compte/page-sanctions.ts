import type { Lecture } from "./lecture.ts";
import { countSanctions, ETATS } from "./mesure-actes.ts";
import { tellNombre as n } from "./mots.ts";
import type { Attendu } from "./page-delais.ts";
import { countIf } from "./statistiques.ts";

const OPERATIONS = {
  evenement: "Instruire, décider, lever, annuler",
  decision: "Décision prise par le département",
  radiation: "Proposition de radiation",
};
const TYPES: Record<string, string> = {
  SUSP_RSA: "SUSP_RSA, suspension",
  SUPPR_RSA: "SUPPR_RSA, suppression",
};

/** The page Sanctions, over all the days. */
export function expectSanctions(lectures: readonly Lecture[], jour: string): Attendu {
  const { parOperation, propositionsConnues, decisionsParType, instruction } = countSanctions(
    lectures,
    {},
    jour,
  );
  const restants = Array.from({ length: 16 }, (_, rang) => [
    String(rang),
    n(countIf(instruction.propositions, ({ joursRestants }) => joursRestants === rang)),
  ]);
  return {
    tableaux: {
      "Actes de sanction par issue": Object.entries(OPERATIONS).map(([operation, nom]) => [
        nom,
        ...ETATS.map((etat) => n(parOperation[operation]?.[etat] ?? Number.NaN)),
      ]),
      "Sanctions par type": [
        ["proposées par France Travail", n(propositionsConnues)],
        ...decisionsParType.map(({ type, effectif }) => [
          `${TYPES[type]} décidée par le département`,
          n(effectif),
        ]),
      ],
      "Propositions par jours restants":
        instruction.propositions.length === 0 ? [] : [["échues", n(instruction.echus)], ...restants],
    },
    chiffres: { "à instruire": [n(instruction.enCours)], "décompte dépassé": [n(instruction.echus)] },
  };
}
