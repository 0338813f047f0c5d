import type { Entree } from "./aide.tsx";

/** What the words of Annexe 5 mean, by the rule that says so. */
export const ANNEXE_5: readonly Entree[] = [
  {
    chiffre: "Effectif",
    mesure:
      "Un échange au moins a été accepté par France Travail en production. « Stable » : depuis 30 jours, avec un échange au moins chaque semaine ouvrée. Ce qui passe en recette ne compte pas ; le bac à sable compte chez lui, données fictives.",
    regle: "A5-04",
  },
  {
    chiffre: "Interrompu",
    mesure:
      "Sept jours entiers sans rien d’accepté, alors qu’un dossier au moins attendait l’acte. Un flux calme, que personne n’attend, reste effectif.",
    regle: "A5-04, lecture de la passerelle",
  },
  {
    chiffre: "En retard",
    mesure: "L’échéance déclarée est passée et rien n’a été accepté ; un trimestre vaut son dernier jour.",
    regle: "A5-03, A5-05",
  },
  {
    chiffre: "Prêt",
    mesure:
      "France Travail n’a pas ouvert l’API : ce qui est reçu est gardé, et la ligne n’est jamais en retard.",
    regle: "règle de la passerelle",
  },
  {
    chiffre: "Déclaré",
    mesure:
      "La parole du chef de projet, avec sa date, son auteur et sa pièce, pour ce qui ne passe pas par la passerelle. Jamais montrée comme mesurée ; le trafic prime.",
    regle: "A5-05",
  },
  {
    chiffre: "En recette, Non déclaré, Sans objet",
    mesure:
      "Des essais, qui ne prouvent rien ; ni modalité ni trafic ; une ligne mise à part, avec son motif.",
    regle: "A5-05",
  },
  {
    chiffre: "Couverture",
    mesure:
      "Personnes concernées dont l’acte a été transmis ici / personnes concernées : un droit reçu (orientation), orientées (rendez-vous à accompagnement), une proposition ou décision connue (sanction). La ligne « Autres » compte des lectures et ne couvre personne.",
    regle: "contrat de l’API",
  },
  {
    chiffre: "Flux muet, échecs sur 7 jours",
    mesure:
      "Ce qui est interrompu ; et un acte sur dix au moins refusé ou bloqué sur les sept derniers jours, pour dix actes au moins.",
    regle: "A5-04, lecture de la passerelle",
  },
  {
    chiffre: "Indicateurs de chefferie",
    mesure: "Les trois chiffres du volet 1, seuls à être saisis, année par année, pour l’état d’avancement.",
    regle: "Instruction, annexe 5",
  },
];
