/** What France Travail asks for under each known code of activity; an unlisted code is shown without a label (G17). */
export const LIBELLES_ACTIVITE: Readonly<Record<string, string>> = {
  ACT366: "Proposition de suspension du RSA à instruire",
  ACT367: "Proposition de suspension du RSA à traiter",
  ACT368: "Proposition de levée de suspension du RSA à instruire",
  ACT369: "Proposition de levée de suspension du RSA à traiter",
  ACT370: "Proposition de suppression du RSA à traiter",
  ACT380: "Premier rendez-vous d'accompagnement à prendre",
  ACT382: "Décision d'orientation à prendre",
  ACT395: "Modification du diagnostic socio-professionnel à valider",
  ACT414: "Décision de réorientation à prendre",
};

/** Kinds of interview. PBI, PSP, CRP, BIL and EPK have no meaning that is known: France Travail's own label tells them. */
export const LIBELLES_ENTRETIEN: Readonly<Record<string, string>> = {
  CPS: "Entretien avec un psychologue du travail",
  CRE: "Contrôle de la recherche d'emploi",
  CRL: "Entretien de longue durée",
  DCE: "Diagnostic croisé avec Cap emploi",
  EDA: "Premier entretien d'accompagnement",
  EDO: "Entretien d'orientation",
  EDP: "Entretien personnalisé",
  ESI: "Entretien de situation",
  ETP: "Point d'étape",
  IND: "Indemnisation",
  PAK: "Pack de démarrage",
  PE1: "Contrat aidé",
  PE2: "Contrat aidé",
  PE3: "Contrat aidé",
  SEF: "Suivi dans l'emploi ou en formation",
  USA: "Usager",
};

/** How an interview was held. */
export const LIBELLES_MODALITE: Readonly<Record<string, string>> = {
  B: "Bilan en ligne",
  C: "Échange par courriel",
  F: "Visioconférence d'information",
  I: "Entretien individuel en personne",
  R: "Entretien collectif en personne",
  T: "Entretien individuel par téléphone",
  V: "Entretien individuel par visioguichet",
  W: "Entretien individuel par visioconférence",
};
