import type { Lecture } from "./lecture.ts";
import { countIntensif } from "./mesure-intensif.ts";
import { tellNombre as n, tellHeures, tellJours, tellMois, tellPart } from "./mots.ts";
import type { Attendu } from "./page-delais.ts";

/** The page Intensité, over all the weeks. */
export function expectIntensite(lectures: readonly Lecture[], jour: string): Attendu {
  const mesure = countIntensif(lectures, {}, jour);
  const { prevalence, duree, recurrence, semaines, entretiens, portefeuilles, quotites } = mesure;
  const NIVEAUX: Record<string, string> = {
    cible: "dans la cible",
    alerte: "à regarder",
    depasse: "au-delà du maximum",
  };
  return {
    tableaux: {
      "Semaines par mois": semaines.parMois.map((one) => [
        tellMois(one.mois),
        n(one.semaines),
        n(one.semainesTransmises),
        n(one.quinzeHeures.semaines),
        n(one.quinzeHeures.atteintes),
        tellPart(one.quinzeHeures.part),
        tellHeures(one.moyenneRealisee),
      ]),
      "Heures par semaine": (
        [
          ["Prévu par le plan d’action", semaines.moyennePrevue, semaines.semainesPrevues],
          ["Déclaré par la personne", semaines.moyenneDeclaree, semaines.semainesDeclarees],
          ["Réalisé et attesté", semaines.moyenneRealisee, semaines.semainesTransmises],
          ["Validé par le référent", semaines.moyenneValidee, semaines.semainesValidees],
        ] as const
      ).map(([nom, moyenne, nombre]) => [nom, tellHeures(moyenne), n(nombre), n(semaines.semaines - nombre)]),
      "Personnes par quotité": [
        ["quinze heures", n(quotites.cible)],
        ["majorée", n(quotites.majoree)],
        ["minorée", n(quotites.minoree)],
        ["plan sans durée", n(quotites.dispense)],
        ["non renseignée", n(quotites.inconnue)],
      ],
      "Entretiens par mois": entretiens.parMois.map((one) => [
        tellMois(one.mois),
        n(one.personnes),
        n(one.juges),
        n(one.atteints),
        tellPart(one.part),
      ]),
      "Portefeuille de chaque référent": portefeuilles.referents.map(({ referent, personnes, niveau }) => [
        referent,
        n(personnes),
        "",
        NIVEAUX[niveau] ?? "",
      ]),
    },
    chiffres: {
      "prévalence, à ce jour": [tellPart(prevalence.part), n(prevalence.enCours), n(prevalence.accompagnes)],
      "nouveaux passages": [n(mesure.nouveaux)],
      "durée médiane": [tellJours(duree.mediane), n(duree.clos)],
      récurrence: [tellPart(recurrence.part), n(recurrence.plusieurs), n(recurrence.personnes)],
      "semaines d’au moins 15 h réalisées": [
        tellPart(semaines.quinzeHeures.part),
        n(semaines.quinzeHeures.atteintes),
        n(semaines.quinzeHeures.semaines),
      ],
      "mois d’au moins 2 entretiens tenus": [
        tellPart(entretiens.part),
        n(entretiens.atteints),
        n(entretiens.juges),
      ],
      "semaines à la durée de leur plan": [
        tellPart(semaines.dureePropre.part),
        n(semaines.dureePropre.atteintes),
        n(semaines.dureePropre.semaines),
      ],
      "taux de renseignement": [
        tellPart(semaines.tauxRenseignement),
        n(semaines.semaines - semaines.semainesTransmises),
        n(semaines.semaines),
      ],
      "hors épisode": [n(semaines.semainesHorsEpisode)],
      "mois complets": [n(entretiens.mois), n(entretiens.mois - entretiens.juges)],
    },
    phrases: [`Sans référent déclaré : ${n(portefeuilles.sansReferent)} personne`],
  };
}
