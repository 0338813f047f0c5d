import { ENTRETIENS_PAR_MOIS, PORTEFEUILLE } from "./mesure-intensif.ts";

/** How a figure is counted: French, shown beside it, with the rule or the formula of the rules that it comes from. */
export interface Formule {
  mesure: string;
  formule: string;
  regle: string;
}

const of = (mesure: string, regle: string, formule: string): Formule => ({ mesure, formule, regle });

/** What each answer of the indicators counts, figure by figure. */
export const FORMULES = {
  delais: [
    of(
      "taux",
      "delais, Taux",
      "respectés / (respectés + hors délai + échus) ; en cours, incohérents et non applicables à côté",
    ),
    of("mature", "DEL-01, DEL-06", "les seuls dossiers dont l'échéance est passée : ce taux ne bougera plus"),
    of("enCours", "DEL-01, DEL-06", "les dossiers dont l'échéance est à venir : pas de taux"),
    of("mediane, p90", "delais, Taux", "jours entre le départ et l'acte, sur les actes faits"),
    of(
      "seuils",
      "delais, Piège connu",
      "faits en au plus N jours / dossiers dont les N jours sont passés ; comparaison, jamais la règle",
    ),
    of("completude", "delais, Taux", "dossiers ni incohérents ni non applicables / dossiers de la période"),
    of("parMois", "DEL-03", "mois de réception du droit, ou de sa réouverture (DEL-18)"),
  ],
  orientations: [
    of(
      "decisions",
      "orientation, informations à rendre",
      "décisions datées de la période ; une décision seulement lue à France Travail ne compte pas si le dossier en a une autre",
    ),
    of(
      "delai",
      "DEL-01, DEL-05",
      "jours de la réception du droit à la première décision, personnes orientées dans la période",
    ),
    of(
      "preconisation",
      "orientation, informations à rendre",
      "décisions rendues sur une préconisation / décisions envoyées d'ici ; les autres sont inconnues",
    ),
    of(
      "reorientations",
      "annexe 5, indicateurs macro",
      "personnes à plus d'une décision / personnes orientées ; moyenne des décisions après la première",
    ),
    of(
      "aDefautFranceTravail",
      "DEL-01",
      "premières décisions seulement lues à France Travail, après les six semaines / personnes orientées",
    ),
  ],
  contrats: [
    of(
      "couverture",
      "contrat-engagement, taux de couverture",
      "contrats signés et non à actualiser / personnes du champ ; les incohérents restent au dénominateur",
    ),
    of(
      "champ",
      "CTR-14, DEL-18",
      "droit en cours, soumis aux droits et devoirs ou non renseigné, une date au moins connue",
    ),
    of(
      "repere",
      "contrat-engagement, taux de couverture",
      "droite de 0 au 1er janvier 2025 à 1 le dernier jour utile ; indicative",
    ),
    of("parSemaine", "CTR-02, CTR-04", "contrats restants / semaines restantes jusqu'au dernier jour utile"),
    of(
      "courbe",
      "CTR-04",
      "contrats qui comptent aujourd'hui, par mois de signature, cumulés / champ d'aujourd'hui",
    ),
    of(
      "parMoisOrientation",
      "DEL-06, CTR-01",
      "signés en au plus 1, 2, 3 mois de quantième après l'orientation / personnes du champ orientées ce mois-là ; sans part tant que l'une n'a pas eu tous ces mois",
    ),
    of(
      "inscription",
      "annexe 5, indicateurs macro",
      "jours de la première inscription connue au premier contrat ; les dossiers sans inscription à part",
    ),
  ],
  intensite: [
    of(
      "prevalence",
      "intensite, indicateurs",
      "personnes en accompagnement intensif / personnes orientées, droit en cours, soumises aux droits et devoirs ou non renseignées",
    ),
    of(
      "nouveaux, duree, recurrence",
      "INT-08",
      "passages commencés dans la période ; jours des passages clos, bornes comprises ; personnes à plus d'un passage / personnes passées",
    ),
    of(
      "quinzeHeures",
      "INT-01, CTR-07",
      "semaines d'au moins quinze heures réalisées, au prorata des jours, / semaines transmises ; plan sans durée non jugé (CTR-09)",
    ),
    of(
      "moyennePrevue, moyenneDeclaree, moyenneRealisee, moyenneValidee",
      "intensite, calcul hebdomadaire",
      "minutes par semaine, chacune sur les seules semaines qui la disent : la personne déclare, le référent atteste, puis valide",
    ),
    of(
      "tauxRenseignement",
      "intensite, calcul hebdomadaire",
      "semaines transmises / semaines dues ; ce qui n'est pas transmis n'est jamais 0",
    ),
    of(
      "entretiens",
      "INT-05",
      `mois complets d'au moins ${ENTRETIENS_PAR_MOIS} entretiens tenus / mois complets jugés ; une semaine est du mois de son jeudi`,
    ),
    of(
      "portefeuilles",
      "INT-04",
      `personnes en accompagnement intensif par référent ; alerte au-delà de ${PORTEFEUILLE.alerte}, dépassé au-delà de ${PORTEFEUILLE.maximum}`,
    ),
  ],
  sanctions: [
    of(
      "parOperation",
      "sanctions, API",
      "actes transmis d'ici, par issue ; ce qui est traité ailleurs n'est pas vu",
    ),
    of(
      "instruction",
      "SAN-22",
      "quinze jours d'ACT366, comptés du jour où la proposition est connue ici : au plus tard ; aucun texte ne les impose",
    ),
  ],
  transmissions: [
    of("tauxAcceptation", "annexe 5, indicateurs propres", "acceptées / (acceptées + refusées)"),
    of(
      "echecs",
      "annexe 5, indicateurs propres",
      "en attente, bloquées ou refusées, par cause et par qui doit agir",
    ),
    of("plusAncienneEnAttente", "annexe 5, indicateurs propres", "la plus ancienne reçue qui attend encore"),
  ],
} as const satisfies Record<string, readonly Formule[]>;
