import { ENTRETIENS_PAR_MOIS, PORTEFEUILLE } from "../domain/mesure-intensif.ts";
import type { Entree } from "./aide.tsx";

export const CONTRATS: readonly Entree[] = [
  {
    chiffre: "Couverture",
    mesure:
      "Personnes au contrat d’engagement signé et non à actualiser, parmi celles du champ : droit en cours, soumises aux droits et devoirs ou non renseignées. Un contrat d’avant 2025 n’en est pas un ; un dossier incohérent reste compté sans contrat.",
    regle: "contrat-engagement, taux ; CTR-04, CTR-11, CTR-14",
  },
  {
    chiffre: "Dernier jour utile",
    mesure:
      "La veille de la date du territoire : 31 décembre 2026 en métropole, 31 décembre 2027 outre-mer. Elle vaut pour le stock ; un primo-entrant a un mois.",
    regle: "Instruction, annexe 1 et annexe 5, II.a ; CTR-02, CTR-04, OM-02",
  },
  {
    chiffre: "Repère",
    mesure:
      "Une droite de 0 % au 1er janvier 2025 à 100 % le dernier jour utile : elle aide à lire la courbe, aucun texte ne l’impose.",
    regle: "contrat-engagement, taux",
  },
  {
    chiffre: "Contrats à signer par semaine",
    mesure:
      "Contrats qui manquent, divisés par les semaines qui restent jusqu’au dernier jour utile, au nombre entier du dessus.",
    regle: "contrat-engagement, taux ; CTR-04",
  },
  {
    chiffre: "Courbe",
    mesure:
      "Les contrats qui comptent aujourd’hui, par mois de signature, cumulés et rapportés au champ d’aujourd’hui : elle ne redit pas la couverture affichée à l’époque.",
    regle: "lecture de la passerelle",
  },
  {
    chiffre: "Par mois d’orientation",
    mesure:
      "Pour les personnes orientées un même mois, combien avaient signé en au plus un, deux ou trois mois de quantième. La part se dit quand toutes ont eu ces mois ; un mois est le délai légal, les autres comparent.",
    regle: "Code du travail, D. 5411-14-1 ; DEL-06, CTR-01",
  },
];

export const INTENSITE: readonly Entree[] = [
  {
    chiffre: "Prévalence",
    mesure:
      "Personnes en accompagnement intensif à ce jour, parmi celles qui sont orientées, au droit en cours, soumises aux droits et devoirs ou non renseignées. D’après les épisodes déclarés par évènement.",
    regle: "intensite, indicateurs ; INT-02, INT-08",
  },
  {
    chiffre: "Nouveaux passages, durée, récurrence",
    mesure:
      "Un passage va de son premier à son dernier jour, quotités successives comprises. Commencés dans la période ; jours des passages clos, bornes comprises ; personnes à plusieurs passages.",
    regle: "INT-06, INT-08",
  },
  {
    chiffre: "Quinze heures",
    mesure:
      "Semaines d’au moins quinze heures réalisées, parmi celles dont le réalisé est transmis ; au prorata des jours suivis, à la minute inférieure. Un plan sans durée n’est pas jugé. Un écart n’est jamais un manquement par lui-même.",
    regle: "Code du travail, L. 5411-6, II, 3° ; INT-01, INT-03, CTR-07, CTR-09, SAN-03",
  },
  {
    chiffre: "Durée de leur plan",
    mesure:
      "Le même compte, sur la durée propre à la personne : quinze heures à la cible, sinon ce que le plan prévoit pour la semaine.",
    regle: "INT-03, CTR-09",
  },
  {
    chiffre: "Prévu, déclaré, réalisé, validé",
    mesure:
      "Ce que le plan prévoit, ce que la personne dit, ce qui est attesté, ce que le référent valide : quatre choses, chacune en moyenne sur les seules semaines qui la disent.",
    regle: "intensite, calcul hebdomadaire",
  },
  {
    chiffre: "Non transmis",
    mesure:
      "La semaine est due, et ce chiffre n’en est pas connu : il n’est jamais pris pour zéro. Le taux de renseignement dit combien de semaines disent leur réalisé.",
    regle: "intensite, calcul hebdomadaire",
  },
  {
    chiffre: "Entretiens",
    mesure: `Mois civils entiers d’un passage où au moins ${ENTRETIENS_PAR_MOIS} entretiens tenus sont dits, parmi ceux qui peuvent être jugés. Les mois d’entrée et de sortie ne le sont pas ; une semaine est du mois de son jeudi.`,
    regle: "Instruction, annexe 2 ; INT-05",
  },
  {
    chiffre: "Portefeuille",
    mesure: `Personnes en accompagnement intensif par référent déclaré, à ce jour : à regarder au-delà de ${PORTEFEUILLE.alerte}, ${PORTEFEUILLE.maximum} au plus. Les deux textes divergent.`,
    regle: "Arrêté du 6 août 2025 ; instruction, annexe 2 ; INT-04",
  },
];

export const SANCTIONS: readonly Entree[] = [
  {
    chiffre: "Quinze jours d’ACT366",
    mesure:
      "Le décompte de chaque proposition de suspension, du jour où elle est connue ici. Passé, France Travail reprend. Aucun texte lu n’impose ce délai au département.",
    regle: "schémas de France Travail ; SAN-22",
  },
  {
    chiffre: "À instruire",
    mesure:
      "Propositions connues auxquelles aucun acte accepté d’ici n’a répondu. Ce qui est traité ailleurs ne se voit pas, et reste compté.",
    regle: "sanctions, API",
  },
  {
    chiffre: "Actes par issue, sanctions par type",
    mesure:
      "Ce qui est passé par ici dans la période, par le jour de réception. Une décision refusée ou abandonnée n’est pas une sanction.",
    regle: "sanctions, API ; SAN-01",
  },
];

export const INDICATEURS: readonly Entree[] = [
  {
    chiffre: "Indicateurs de l’annexe 4",
    mesure:
      "Les dix-sept indicateurs du Comité national pour l’emploi : la page donne le chiffre et la formule de ceux que la passerelle calcule, et la raison pour les autres.",
    regle: "Instruction, annexe 3 ; convention, annexe 4 ; annexe-5, indicateurs macro",
  },
  {
    chiffre: "Mobilisation, ruptures",
    mesure:
      "Des lectures partielles : une semaine d’activité réalisée depuis la signature vaut mobilisation ; une fin de droit sans nouvelle orientation ni réouverture sous trente jours vaut rupture, qu’un emploi en soit la cause ou non.",
    regle: "annexe-5, indicateurs macro",
  },
  {
    chiffre: "Persistance des freins",
    mesure:
      "Non calculée : il faudrait garder le contenu des diagnostics, qui peut révéler la santé ; il part avec l’issue de chaque acte.",
    regle: "protection des données, DON-10",
  },
];
