import { ENTRETIENS_PAR_MOIS } from "../domain/mesure-intensif.ts";
import type {
  EtatMois,
  EtatSemaine,
  FiltreMois,
  FiltrePersonnes,
  FiltreSemaines,
  SituationIntensif,
} from "../pilotage/intensite-listes.ts";
import { INCONNU, type Periode } from "../pilotage/periode.ts";
import { writeQuery } from "./adresse.ts";
import { toDateLongue, toMois } from "./format.ts";
import { LIBELLES_QUOTITE } from "./intensite.tsx";
import { writePeriode } from "./intensite-adresse.ts";

const SITUATIONS: Record<SituationIntensif, string> = {
  "en-cours": "En accompagnement intensif à ce jour",
  accompagnes: "Personnes accompagnées : orientées, droit en cours, soumises aux droits et devoirs",
  nouveaux: "Passages commencés",
  clos: "Passages clos",
  passes: "Personnes passées par l’accompagnement intensif",
  plusieurs: "Personnes à plusieurs passages",
};
const SEMAINES: Record<EtatSemaine, string> = {
  prevues: "Semaines qui disent le prévu",
  declarees: "Semaines qui disent le déclaré",
  realisees: "Semaines qui disent le réalisé",
  validees: "Semaines qui disent le validé",
  "sans-prevues": "Semaines dont le prévu n’est pas transmis",
  "sans-declarees": "Semaines dont le déclaré n’est pas transmis",
  "sans-realisees": "Semaines dont le réalisé n’est pas transmis",
  "sans-validees": "Semaines dont le validé n’est pas transmis",
  "quinze-jugees": "Semaines jugées sur quinze heures",
  "quinze-atteintes": "Semaines d’au moins quinze heures",
  "propre-jugees": "Semaines jugées sur la durée de leur plan",
  "propre-atteintes": "Semaines à la durée de leur plan",
};
const MOIS: Record<EtatMois, string> = {
  juges: "Mois complets jugés",
  atteints: `Mois complets d’au moins ${ENTRETIENS_PAR_MOIS} entretiens`,
  "non-juges": "Mois complets non jugés : des semaines ne disent rien",
};

/** A period in words; nothing where it has no bound. */
export const describePeriode = ({ depuis, jusqua }: Periode): string[] => [
  ...(depuis === null ? [] : [`depuis le ${toDateLongue(depuis)}`]),
  ...(jusqua === null ? [] : [`jusqu’au ${toDateLongue(jusqua)}`]),
];

const join = (...parts: (string | string[] | null | false)[]) => parts.flat().filter(Boolean).join(" · ");

/** Which of the situations look at the period. */
const DATEES: ReadonlySet<SituationIntensif> = new Set(["nouveaux", "clos"]);

export function describePersonnes({ situation, referent, quotite, ...periode }: FiltrePersonnes): string {
  return join(
    SITUATIONS[situation],
    DATEES.has(situation) && describePeriode(periode),
    referent !== null && (referent === INCONNU ? "sans référent déclaré" : `référent ${referent}`),
    quotite !== null && `quotité : ${LIBELLES_QUOTITE[quotite === INCONNU ? "inconnue" : quotite]}`,
  );
}

export function describeSemaines({ etat, mois, horsEpisode, ...periode }: FiltreSemaines): string {
  const quoi = horsEpisode ? "Semaines dites hors de tout épisode" : "Semaines dues";
  return join(
    etat === null || horsEpisode ? quoi : SEMAINES[etat],
    mois && toMois(mois),
    describePeriode(periode),
  );
}

export function describeMois({ etat, mois, ...periode }: FiltreMois): string {
  return join(etat === null ? "Mois complets" : MOIS[etat], mois && toMois(mois), describePeriode(periode));
}

/** The way back to the page, of the same period. */
export const retourIntensite = (periode: Periode) => ({
  adresse: writeQuery("/intensite", writePeriode(periode)),
  nom: "Revenir à l’intensité",
});
