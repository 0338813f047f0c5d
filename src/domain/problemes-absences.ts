import { type Definition, define } from "./problemes-definition.ts";

/** What France Travail does not have when it is read: one code for each thing, part of the error vocabulary. */
export const ABSENCES = {
  "orientation-absente": define(
    404,
    "Aucune orientation à France Travail pour cette personne",
    "departement",
    "Calculer une préconisation, ou attendre celle de France Travail.",
  ),
  "contrat-absent": define(
    404,
    "Aucun contrat d'engagement à France Travail pour cette personne",
    "departement",
    "Signer le premier contrat par POST …/contrat-engagement/signature.",
  ),
  "diagnostic-absent": define(
    404,
    "Aucun diagnostic à France Travail pour cette personne",
    "departement",
    "Créer le premier diagnostic par POST …/diagnostics.",
  ),
  "besoins-absents": define(
    404,
    "Aucun besoin exploré à France Travail pour cette personne",
    "departement",
    "Explorer les besoins d'un diagnostic par POST …/diagnostics/{id}/besoins.",
  ),
  "contraintes-absentes": define(
    404,
    "Aucune contrainte explorée à France Travail pour cette personne",
    "departement",
    "Explorer les contraintes par POST …/contraintes.",
  ),
  "autonomie-numerique-absente": define(
    404,
    "L'autonomie numérique de cette personne n'est pas explorée à France Travail",
    "departement",
    "L'explorer par POST …/autonomie-numerique.",
  ),
  "pouvoir-agir-absent": define(
    404,
    "Le pouvoir d'agir de cette personne n'est pas exploré à France Travail",
    "departement",
    "L'explorer par POST …/pouvoir-agir.",
  ),
  "referentiel-absent": define(
    404,
    "France Travail ne donne pas ce référentiel",
    "exploitant",
    "Vérifier la version de l'API appelée.",
  ),
  "sanction-absente": define(
    404,
    "France Travail ne connaît pas cette conséquence de sanction pour cette personne",
    "departement",
    "Vérifier l'identifiant dans la liste des activités (GET /v1/activites?famille=GLI100) et la personne du dossier.",
  ),
  "statut-absent": define(
    404,
    "France Travail ne donne aucun statut d'inscription pour cette personne",
    "departement",
    "Vérifier l'inscription de la personne auprès de France Travail.",
  ),
} satisfies Record<string, Definition>;
