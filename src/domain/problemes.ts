import { ABSENCES } from "./problemes-absences.ts";
import { ATTENTES } from "./problemes-attentes.ts";
import { type Definition, define } from "./problemes-definition.ts";

export type { ATraiterPar } from "./problemes-definition.ts";

/** The whole error vocabulary of the API, in one table: code → HTTP status, title, whose turn, what to do. */
export const PROBLEMES = {
  "json-illisible": define(
    400,
    "Le corps de la requête n'est pas du JSON lisible",
    "editeur",
    "Corriger le corps de la requête : du JSON en UTF-8.",
  ),
  "non-authentifie": define(
    401,
    "Clé absente, inconnue, révoquée ou expirée",
    "editeur",
    "Envoyer l'en-tête « Authorization: Bearer <clé> » avec une clé en cours de validité.",
  ),
  "droit-insuffisant": define(
    403,
    "La clé n'a pas le droit demandé",
    "departement",
    "Demander à l'administrateur de la passerelle une clé portant ce droit.",
  ),
  introuvable: define(404, "Objet introuvable", "editeur", "Vérifier l'adresse et la référence demandées."),
  "dossier-introuvable": define(
    404,
    "Aucun dossier sous cette référence",
    "editeur",
    "Déclarer d'abord le dossier par PUT /v1/dossiers/{reference}.",
  ),
  "transmission-introuvable": define(
    404,
    "Aucune transmission sous cet identifiant",
    "editeur",
    "Vérifier l'identifiant de la transmission.",
  ),
  "rejeu-introuvable": define(
    404,
    "Aucun rejeu sous cet identifiant",
    "editeur",
    "Vérifier l'identifiant du rejeu, donné par POST /v1/transmissions/rejeux.",
  ),
  "ressource-introuvable": define(
    404,
    "Aucun objet sous cet identifiant dans ce dossier",
    "editeur",
    "Vérifier l'identifiant (le champ ressource de la transmission qui a créé l'objet) et la référence du dossier.",
  ),
  "evenement-introuvable": define(
    404,
    "Aucun évènement sous cet identifiant",
    "editeur",
    "Vérifier l'identifiant de l'évènement dans le parcours du dossier.",
  ),
  "methode-non-admise": define(
    405,
    "Verbe HTTP non admis à cette adresse",
    "editeur",
    "Employer l'un des verbes de l'en-tête Allow.",
  ),
  "requete-en-cours": define(
    409,
    "La première requête portant cette clé d'idempotence n'est pas terminée",
    "editeur",
    "Attendre une seconde, puis renvoyer la même requête avec la même clé.",
  ),
  "identite-differente": define(
    409,
    "Le dossier porte déjà l'identité d'une autre personne",
    "departement",
    "Ouvrir un autre dossier pour cette personne : un acte a déjà été accepté pour la première.",
  ),
  "transmissions-en-cours": define(
    409,
    "Des transmissions attendent encore pour ce dossier",
    "departement",
    "Attendre leur issue ou les abandonner, puis recommencer.",
  ),
  "etat-incompatible": define(
    409,
    "L'état présent ne permet pas cette action",
    "editeur",
    "Relire l'objet : seule une transmission bloquée se rejoue, seule une transmission non terminée et non en cours d'envoi s'abandonne, seul un rejeu arrêté se reprend.",
  ),
  "evenement-atteste": define(
    409,
    "L'évènement est attesté par France Travail ou par une transmission acceptée",
    "editeur",
    "Seuls les évènements déclarés par le département se retirent.",
  ),
  "corps-trop-grand": define(
    413,
    "Le corps de la requête dépasse 1 Mio",
    "editeur",
    "Réduire le corps de la requête.",
  ),
  "type-de-contenu-non-admis": define(
    415,
    "Le type de contenu doit être application/json",
    "editeur",
    "Envoyer l'en-tête « Content-Type: application/json ».",
  ),
  "donnees-invalides": define(
    422,
    "Des données ne respectent pas le contrat",
    "editeur",
    "Corriger chacune des erreurs listées, puis renvoyer la requête.",
  ),
  "agent-invalide": define(
    422,
    "Les en-têtes de l'agent sont incomplets ou invalides",
    "editeur",
    "Envoyer les trois en-têtes Agent-Identifiant, Agent-Nom et Agent-Prenom, non vides et sans « | », ou aucun des trois.",
  ),
  "agent-requis": define(
    422,
    "Cet acte est celui d'un agent nommé",
    "editeur",
    "Envoyer les trois en-têtes Agent-Identifiant, Agent-Nom et Agent-Prenom : une sanction se décide et s'annule au nom d'un agent.",
  ),
  "refus-saisie-sanction": define(
    422,
    "Refuser d'instruire fait appliquer la proposition de France Travail",
    "departement",
    "Envoyer SAISIE_SANCTION pour instruire la proposition, ou ajouter « confirmer: true » si son application telle quelle est voulue.",
  ),
  "cle-idempotence-reutilisee": define(
    422,
    "Cette clé d'idempotence a servi à une autre requête",
    "editeur",
    "Employer une clé nouvelle pour chaque acte nouveau.",
  ),
  "cle-idempotence-invalide": define(
    422,
    "La clé d'idempotence est vide ou trop longue",
    "editeur",
    "Employer une clé de 1 à 255 caractères imprimables, par exemple un UUID.",
  ),
  "hors-competence": define(
    422,
    "La décision ne relève pas du conseil départemental dans ce territoire",
    "departement",
    "En Guyane, à La Réunion et à Mayotte, l'orientation est décidée par France Travail (code du travail, L. 5523-10 ; règle OM-09) et les sanctions par la caisse (L. 5523-11 ; règle OM-10).",
  ),
  "regle-non-respectee": define(
    422,
    "L'acte contredit une règle de droit",
    "departement",
    "Corriger l'acte d'après la règle citée.",
  ),
  "refus-france-travail": define(
    422,
    "France Travail a refusé définitivement",
    "departement",
    "Lire le motif de France Travail, corriger l'acte, puis l'envoyer de nouveau.",
  ),
  "contrat-suspendu": define(
    422,
    "Le contrat d'engagement est suspendu à France Travail",
    "departement",
    "L'inscription de la personne a cessé : vérifier son statut par GET …/statut ; le contrat se reprend après la réinscription.",
  ),
  "diagnostic-non-cree": define(
    422,
    "La création de ce diagnostic n'a pas été acceptée par France Travail",
    "departement",
    "Lire la transmission qui devait le créer, créer de nouveau le diagnostic par POST …/diagnostics, puis renvoyer l'acte avec son identifiant.",
  ),
  "diagnostic-non-reconnu": define(
    422,
    "Un identifiant de diagnostic n'est pas celui de cette personne",
    "editeur",
    "Relire les diagnostics de la personne par GET …/diagnostics, puis renvoyer l'acte avec l'identifiant de l'un d'eux.",
  ),
  ...ABSENCES,
  "usager-inconnu": define(
    404,
    "France Travail ne connaît pas cette personne",
    "departement",
    "Vérifier l'identité du dossier (numéro France Travail, ou NIR et date de naissance) et l'inscription de la personne, compléter le dossier par PUT : la transmission repart alors d'elle-même. Si seule l'inscription manquait, la rejouer.",
  ),
  "usager-ambigu": define(
    409,
    "France Travail trouve plusieurs personnes pour cette identité",
    "departement",
    "Compléter le dossier par PUT avec le numéro France Travail à 11 chiffres de la personne : la transmission repart alors d'elle-même.",
  ),
  "usager-non-rattache": define(
    403,
    "La personne n'est pas rattachée à la collectivité chez France Travail",
    "departement",
    "Faire rattacher la personne à la collectivité par France Travail (changement de département ?), puis rejouer la transmission.",
  ),
  "usager-acces-refuse": define(
    403,
    "France Travail refuse l'accès à cette personne",
    "departement",
    "Demander à France Travail l'habilitation sur cette personne, puis rejouer la transmission.",
  ),
  "usager-refuse": define(
    422,
    "France Travail refuse l'identité donnée pour cette personne",
    "departement",
    "Vérifier l'identité du dossier (numéro France Travail, ou NIR et date de naissance), la corriger par PUT, puis envoyer l'acte de nouveau.",
  ),
  "usager-sans-adresse": define(
    409,
    "La personne n'a pas d'adresse chez France Travail, ou un service de France Travail est en erreur",
    "departement",
    "Faire saisir l'adresse de la personne chez France Travail, puis rejouer la transmission.",
  ),
  "identite-incomplete": define(
    409,
    "Le dossier n'a pas d'identité qui permette de chercher la personne",
    "departement",
    "Compléter le dossier par PUT (numéro France Travail, ou NIR et date de naissance) : la transmission repart alors d'elle-même.",
  ),
  "france-travail-indisponible": define(
    503,
    "France Travail est indisponible ou limite le débit",
    "france-travail",
    "Rien à faire pour une écriture, elle sera renvoyée ; pour une lecture, réessayer après le délai de l'en-tête Retry-After.",
  ),
  ...ATTENTES,
  "api-non-ouverte": define(
    503,
    "En attente d'ouverture de l'API par France Travail",
    "france-travail",
    "Rien à faire : France Travail n'a pas encore publié cette API. L'acte est gardé, et partira de lui-même quand l'exploitant en aura configuré l'adresse.",
  ),
  "flux-suspendu": define(
    503,
    "Le flux est suspendu",
    "departement",
    "Lire le motif ; l'acte est gardé, et part de lui-même quand le flux est repris (PUT /v1/flux/{flux}/etat, droit administration).",
  ),
  "delai-de-reprise-epuise": define(
    503,
    "Sept jours de tentatives sans réponse de France Travail",
    "exploitant",
    "Vérifier l'état de France Travail et la configuration, puis rejouer la transmission.",
  ),
  "issue-incertaine": define(
    502,
    "L'envoi est parti, sa réponse n'est pas connue",
    "departement",
    "Vérifier à France Travail si l'acte y figure, puis rejouer ou abandonner la transmission.",
  ),
  "reponse-illisible": define(
    502,
    "La réponse de France Travail n'est pas comprise",
    "exploitant",
    "Vérifier la configuration de la passerelle et la version des API, puis rejouer la transmission.",
  ),
  "en-tetes-agent-refuses": define(
    502,
    "France Travail n'a pas reçu les en-têtes de l'agent",
    "exploitant",
    "Vérifier qu'aucun mandataire ne retire les en-têtes pa-*, puis rejouer la transmission.",
  ),
  "habilitation-insuffisante": define(
    502,
    "L'application de la collectivité n'est pas habilitée à cette API",
    "exploitant",
    "Faire ajouter à l'application, sur francetravail.io, les habilitations de l'API appelée, puis rejouer la transmission.",
  ),
  "identifiants-refuses": define(
    502,
    "France Travail refuse les identifiants de l'application",
    "exploitant",
    "Vérifier FRANCE_TRAVAIL_CLIENT_ID, FRANCE_TRAVAIL_CLIENT_SECRET et les habilitations de l'application.",
  ),
  "erreur-interne": define(
    500,
    "Erreur interne de la passerelle",
    "exploitant",
    "Renvoyer la requête avec la même clé d'idempotence ; si l'erreur persiste, transmettre l'identifiant de corrélation à l'exploitant.",
  ),
} satisfies Record<string, Definition>;

export type CodeProbleme = keyof typeof PROBLEMES;
