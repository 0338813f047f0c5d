/** Whether the gateway can count an indicator by its own traffic and facts. */
export type PorteeMacro = "calcule" | "partiel" | "hors";

/** One indicator of Annexe 4 (« Indicateurs de pilotage »), under its exact name. */
export interface IndicateurMacro {
  /** Where the page shows it; null where it shows nothing but the reason. */
  cle: CleMacro | null;
  thematique: string;
  nom: string;
  portee: PorteeMacro;
  /** How it is counted here, or why it is not: French, shown beside it. */
  formule: string;
}

export type CleMacro =
  | "publics"
  | "inscription"
  | "mobilisation"
  | "ruptures"
  | "reorientations"
  | "freins"
  | "cooperation"
  | "moyens";

/** Days after which an exit without a new orientation is a break. */
export const JOURS_RUPTURE = 30;

const of = (
  thematique: string,
  nom: string,
  portee: PorteeMacro,
  formule: string,
  cle: CleMacro | null = null,
) => ({
  cle,
  thematique,
  nom,
  portee,
  formule,
});
const EMPLOI = "Données d’emploi extérieures : elles ne passent pas par la passerelle.";
const OFFRES = "Hors des flux : les offres et les employeurs ne passent pas par la passerelle.";
const ENQUETE = "Une enquête auprès des personnes : rien n’en passe par la passerelle.";

/**
 * The macro indicators of the Comité national pour l'emploi of 24 February 2025, in the order of Annexe 4 (those that its
 * table repeats told once). Their official definitions were not read: the formulas are the gateway's own (annexe-5, indicateurs macro).
 */
export const ANNEXE_4: readonly IndicateurMacro[] = [
  of(
    "Publics",
    "Description des publics",
    "partiel",
    "Personnes dont le droit est en cours, par parcours et organisme de la dernière décision, et par tranche d’âge : année en cours moins année de naissance, là où elle est connue. Le reste de la description n’est pas reçu.",
    "publics",
  ),
  of("Retour à l’emploi", "Taux de présence en emploi", "hors", EMPLOI),
  of("Retour à l’emploi", "Taux d’accès à l’emploi", "hors", EMPLOI),
  of(
    "Parcours d’accompagnement",
    "Taux de satisfaction des demandeurs d’emploi (dont BRSA) vis-à-vis de leur accompagnement",
    "hors",
    ENQUETE,
  ),
  of(
    "Parcours d’accompagnement",
    "Délai entre l’inscription et la signature du contrat d’engagement",
    "calcule",
    "Médiane des jours de la première inscription connue au premier contrat signé depuis 2025. Là où l’inscription n’est pas connue, du droit reçu au contrat, nommé autrement et compté à part.",
    "inscription",
  ),
  of(
    "Parcours d’accompagnement",
    "Mobilisation de l’offre dans les parcours",
    "partiel",
    "Contrats en vigueur avec au moins une semaine d’activité réalisée transmise depuis la signature / contrats en vigueur. La nature des actions (CTR-06) est gardée scellée : elle n’est pas comptée.",
    "mobilisation",
  ),
  of(
    "Parcours d’accompagnement",
    "Ruptures d’accompagnement",
    "partiel",
    `Personnes orientées dont le droit a pris fin dans la période, sans nouvelle orientation ni réouverture dans les ${JOURS_RUPTURE} jours, ces jours étant passés / parcours ouverts dans la période. Un contrat suspendu à France Travail n’est pas vu ; un départ vers l’emploi n’est pas distingué d’une rupture.`,
    "ruptures",
  ),
  of(
    "Parcours d’accompagnement",
    "Réorientations au cours de l’accompagnement",
    "calcule",
    "Personnes à plus d’une décision d’orientation / personnes orientées pour la première fois dans la période ; et décisions après la première, pour cent personnes orientées.",
    "reorientations",
  ),
  of(
    "Parcours d’accompagnement",
    "Persistance des freins socio-professionnels",
    "hors",
    "Freins présents au premier diagnostic et au dernier / freins du premier : il faudrait garder le contenu des diagnostics, qui révèle la santé. Il part avec l’issue de chaque acte. Seul se compte qui en a deux.",
    "freins",
  ),
  of("Entreprise", "Taux de pourvoi des offres", "hors", OFFRES),
  of("Entreprise", "Délai de pourvoi des offres", "hors", OFFRES),
  of("Entreprise", "Taux de recours des employeurs", "hors", OFFRES),
  of("Entreprise", "Taux de satisfaction des employeurs au réseau pour l’emploi", "hors", ENQUETE),
  of(
    "Formation",
    "Taux d’accès à l’emploi (et présence en emploi) 6 mois après la sortie de formation",
    "hors",
    EMPLOI,
  ),
  of(
    "Formation",
    "Part des publics « prioritaires » parmi les entrants en formation",
    "hors",
    "Hors des flux : les entrées en formation ne passent pas par la passerelle.",
  ),
  of(
    "Coopération",
    "Indicateurs matérialisant la coopération au sein du réseau pour l’emploi",
    "partiel",
    "Transmissions acceptées / (acceptées + refusées), reçues dans la période. Qu’une décision concorde avec sa préconisation n’est pas gardé ; le délai de traitement des activités se fait à France Travail.",
    "cooperation",
  ),
  of(
    "Moyens",
    "Indicateurs sur les moyens dédiés aux offres de solution et aux parcours d’accompagnement",
    "partiel",
    "Personnes en accompagnement intensif par référent déclaré (INT-04). Les autres moyens ne sont pas reçus ; les ETP du volet 1 se saisissent à la page Annexe 5.",
    "moyens",
  ),
];
