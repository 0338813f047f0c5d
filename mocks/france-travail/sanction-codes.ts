/** The code lists of gestion-sanctions-rsa (source: its page on francetravail.io). */
export const FAMILLES_MANQUEMENT = ["F01", "F03", "F04"] as const;
export const TYPES_CONSEQUENCE = [
  "RAPPEL_A_ORDRE",
  "SUSP_RSA",
  "SUPPR_RSA",
  "SUSP_FT",
  "SUPPR_FT",
  "SUPPR_FT_DEF",
  "RADIATION",
] as const;
/** What a département may decide. */
export const TYPES_SANCTION = ["SUSP_RSA", "SUPPR_RSA"] as const;
/** P: per cent; M: euros. */
export const MODALITES = ["P", "M"] as const;
/** Months. */
export const DUREES = [1, 2, 3, 4] as const;
export const TYPES_EVENEMENT = [
  "SAISIE_SANCTION",
  "REFUS_SAISIE_SANCTION",
  "VALID_SANCTION",
  "REFUS_SANCTION",
  "VALID_LEVEE_SUSP",
  "REFUS_LEVEE_SUSP",
  "ANNULATION_SANCTION",
] as const;
/** The family of breach that each nature falls under. */
export const FAMILLE_DE = { N61: "F01", N63: "F03", N64: "F03", N65: "F04" } as const;
export const RANGS = ["R1", "R2"] as const;

/** Every code of the error tables, with its message, misspellings included. */
export const MESSAGES = {
  R010: "Identifiant Consequence Sanction obligatoire",
  R011: "Identifiant Consequence Sanction invalide, format donnée non respecté",
  R012: "Identifiant Consequence Sanction obligatoire",
  R013: "Identifiant Consequence Sanction invalide, format donnée non respecté",
  R020: "Type evenement obligatoire",
  R021: "Type evenement invalide, non présent au référentiel ou non transmissible",
  R030: "Date evenement obligatoire",
  R031: "Date evenement erronée, format YYYY-MM-DD non respecté ou date non présente au calendrier",
  R032: "dateNotificationDecisionSanction obligatoire",
  R033: "dateNotificationDecisionSanction invalide",
  R040: "CommentaireEvenement invalide, format non respecté",
  R041: "Commentaire invalide, format non respecté",
  R050: "Type consequence sanction obligatoire pour le type d'événement transmis",
  R051: "Type conséquence sanction invalide, seules valeurs acceptées sont SUSP_RSA et SUPPR_RSA",
  R052: "Type consequence sanction obligatoire pour le type d'événement transmis",
  R053: "Type conséquence sanction invalide, seules valeurs acceptées sont SUSP_RSA et SUPPR_RSA",
  R060: "Montant obligatoire pour le type d'événement transmis",
  R061: "Montant invalide, format non respecté",
  R062: "Modalité de décision validée incorrecte, doit être 'P' pour pourcentage, 'M' pour montant, ou vide pour une levée de suspension",
  R063: "Modalité de décision validée obligatoire pour le type d'événement transmis et si le « montantValide » est transmis",
  R064: "Montant invalide pour le type de manquement concerné",
  R070: "Durée obligatoire pour le type d'événement transmis",
  R071: "Durée invalide, format non respecté",
  R080: "natureManquement obligatoire",
  R081: "natureManquement invalide, format non respecté",
  R082: "rangManquement invalide, format non respecté",
  R090: "dateManquement obligatoire",
  R091: "dateManquement invalide, format non respecté",
  R100: "Justification de la demande de radiation invalide, format non respecté",
} as const;
export type CodeErreurSanction = keyof typeof MESSAGES;

/** What `demandeRadiation` says in its 200. */
export const MESSAGES_RADIATION = {
  C000: "Demande de radiation créée",
  C001: "Demande de radiation non créée car le DE est déjà en statut radié suite à sanction",
  C002: "Demande de radiation non créée car non conforme aux cas d'usages",
  C003: "Demande de radiation non créée car l’identifiantConsequenceSanction n’est pas rattaché au demandeur d’emploi",
  C004: "Demande de radiation non créée car une radiation a déjà été appliquée pour cette même sanction financière",
} as const;
export type CodeSortieRadiation = keyof typeof MESSAGES_RADIATION;
