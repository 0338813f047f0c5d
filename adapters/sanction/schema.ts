import { z } from "zod";
import { TYPES_EVENEMENT_SANCTION } from "../../src/domain/sanction.ts";
import { ELEMENTS } from "../../src/domain/sanction-constat.ts";
import { booleen, code, dateCivile, entier, lu, motif, objet, texte } from "../champs.ts";

const OBLIGATOIRE = "Champ obligatoire.";

/** `{id}`: ours, or France Travail's; its form is not published, and activities show letters in it (G68). */
export const parametresSanction = objet({
  id: motif(
    /^[A-Za-z0-9._~-]{1,64}$/,
    "Un identifiant de sanction est attendu : 1 à 64 caractères parmi A-Z, a-z, 0-9, tiret, point, tilde et souligné.",
  ).describe("L'identifiant de la transmission (ressource), ou l'idConsequenceSanction de France Travail."),
});

const typeSanction = () =>
  code(["SUSP_RSA", "SUPPR_RSA"]).describe("SUSP_RSA : suspension ; SUPPR_RSA : suppression.");

const modalite = () =>
  code(["P", "M"]).describe("P : montantValide est un pourcentage de l'allocation ; M : des euros.");

const MONTANT = "Un nombre entier d'au moins 1 est attendu : un pourcentage avec P, des euros avec M.";
const montant = () =>
  z
    .int({ error: ({ input }) => (input === undefined ? OBLIGATOIRE : MONTANT) })
    .min(1, MONTANT)
    .describe("De 30 à 100 avec P (règles SAN-04, SAN-05 et SAN-10) ; des euros entiers avec M.");

const DUREE = "Une durée de 1, 2, 3 ou 4 mois est attendue (règle SAN-05).";
const duree = () =>
  z
    .int({ error: ({ input }) => (input === undefined ? OBLIGATOIRE : DUREE) })
    .min(1, DUREE)
    .max(4, DUREE)
    .describe("En mois.");

/** What the scale needs and France Travail does not ask for: kept in the sealed act, never sent. */
const controleSchema = objet({
  personnesAuFoyer: entier(1, 99).optional().describe("Au-delà d'une personne, 50 % au plus (SAN-10)."),
  majoration: booleen().optional().describe("Majoration de l'article L. 262-9 : 50 % au plus (SAN-10)."),
  dateContradictoire: dateCivile()
    .optional()
    .describe("Jour où la personne a reçu les faits reprochés et la sanction encourue (SAN-12)."),
  dateAvisEquipe: dateCivile()
    .optional()
    .describe("Jour de l'avis de l'équipe pluridisciplinaire, obligatoire avant une suppression (SAN-14)."),
  fondementRang: code(["reiteration", "persistance"])
    .optional()
    .describe("Ce qui fonde le rang R2 (SAN-06)."),
  dateManquementAnterieur: dateCivile().optional().describe("Manquement déjà sanctionné (SAN-24)."),
  dateSanctionAnterieure: dateCivile()
    .optional()
    .describe("Notification de la sanction précédente (SAN-06)."),
  dateReorientation: dateCivile()
    .optional()
    .describe("Dernière réorientation (SAN-06) ; par défaut, celle que le dossier connaît."),
  refusDeControle: booleen().optional().describe("Refus de se soumettre aux contrôles (SAN-08)."),
  elementsPrisEnCompte: z
    .array(code(ELEMENTS), { error: "Une liste est attendue." })
    .optional()
    .describe("Ceux de l'article R. 262-68-5 que l'agent a cochés (SAN-09), sans leur contenu."),
}).describe("Ce que le barème demande et que France Travail ne reçoit pas : contrôlé ici, jamais envoyé.");

const MESURE = [
  "typeConsequenceSanctionValide",
  "modaliteDecisionValidee",
  "montantValide",
  "dureeValidee",
] as const;

/** Which fields an event is not complete without, and has no place for otherwise (G27). */
const CHAMPS_PAR_TYPE: Partial<Record<(typeof TYPES_EVENEMENT_SANCTION)[number], readonly string[]>> = {
  VALID_SANCTION: MESURE,
  ANNULATION_SANCTION: ["motifEvenement", "typeConsequenceSanctionValide"],
};
const CHAMPS_CONDITIONNELS = ["motifEvenement", ...MESURE] as const;

/** `POST …/sanctions/{id}/evenements`. */
export const evenementSchema = objet({
  typeEvenement: code(TYPES_EVENEMENT_SANCTION).describe(
    "Selon l'activité : SAISIE_SANCTION (ACT366) ; VALID_SANCTION ou REFUS_SANCTION (ACT367, ACT370) ; VALID_LEVEE_SUSP ou REFUS_LEVEE_SUSP (ACT369) ; ANNULATION_SANCTION sur une sanction validée.",
  ),
  dateEvenement: dateCivile().optional().describe("Par défaut, le jour de la réception de l'acte."),
  commentaireEvenement: texte(4_000).optional(),
  motifEvenement: code(["DROIT_ERREUR", "RECOURS", "AUTRE"])
    .optional()
    .describe("Obligatoire avec ANNULATION_SANCTION, interdit sinon."),
  typeConsequenceSanctionValide: typeSanction()
    .optional()
    .describe("Obligatoire avec VALID_SANCTION et ANNULATION_SANCTION, interdit sinon."),
  modaliteDecisionValidee: modalite().optional().describe("Obligatoire avec VALID_SANCTION, interdit sinon."),
  montantValide: montant().optional().describe("Obligatoire avec VALID_SANCTION, interdit sinon."),
  dureeValidee: duree().optional().describe("En mois ; obligatoire avec VALID_SANCTION, interdit sinon."),
  confirmer: booleen()
    .optional()
    .describe("true pour REFUS_SAISIE_SANCTION, qui fait appliquer la proposition de France Travail."),
  controle: controleSchema.optional(),
}).superRefine((evenement, context) => {
  const { typeEvenement } = evenement;
  const needed = CHAMPS_PAR_TYPE[typeEvenement] ?? [];
  for (const path of CHAMPS_CONDITIONNELS) {
    const isGiven = evenement[path] !== undefined;
    if (isGiven === needed.includes(path)) continue;
    const message = isGiven ? "Interdit" : "Obligatoire";
    context.addIssue({
      code: "custom",
      path: [path],
      message: `${message} quand typeEvenement vaut ${typeEvenement}.`,
      input: evenement,
    });
  }
});
export type Evenement = z.infer<typeof evenementSchema>;

/** `POST …/sanctions`: a decision that the department took and notified. */
export const decisionSchema = objet({
  dateNotificationDecisionSanction: dateCivile()
    .optional()
    .describe("Par défaut, le jour de la réception de l'acte."),
  dateManquement: dateCivile(),
  natureManquement: code(["N61", "N63", "N64", "N65"]).describe(
    "N61 : obligations du contrat ; N63 : refus de l'élaborer ; N64 : refus de l'actualiser ; N65 : refus de deux offres raisonnables d'emploi.",
  ),
  rangManquement: code(["R1", "R2"]).optional().describe("R1 : premier manquement ; R2 : suivants."),
  typeSanctionValide: typeSanction(),
  modaliteDecisionValidee: modalite(),
  montantValide: montant(),
  dureeValidee: duree(),
  justificationDecisionSanction: texte(4_000).optional(),
  controle: controleSchema.optional(),
}).superRefine((decision, context) => {
  // where the scale does not judge the share, France Travail's own bounds are left (R064, G67)
  const isJudged = decision.natureManquement !== "N65" && decision.controle?.refusDeControle !== true;
  const { modaliteDecisionValidee: modaliteValidee, montantValide } = decision;
  if (isJudged || modaliteValidee === "M" || (montantValide >= 30 && montantValide <= 100)) return;
  const message = "Avec P, un pourcentage de 30 à 100 est attendu.";
  context.addIssue({ code: "custom", path: ["montantValide"], message, input: decision });
});
export type Decision = z.infer<typeof decisionSchema>;

/** `POST …/sanctions/{id}/radiation`. */
export const radiationSchema = objet({ justificationDemandeRadiation: texte(4_000).optional() });
export type Radiation = z.infer<typeof radiationSchema>;

export const lectureQuery = objet({});
export type Lecture = z.infer<typeof lectureQuery>;

const nombreLu = z.number().nullish();
const evenementLu = z.looseObject({
  identifiantEvenement: lu(),
  typeEvenement: lu(
    "Ceux qui s'écrivent, plus PROP_… et ACCORD_FT_… de France Travail ; d'autres peuvent venir.",
  ),
  dateEvenement: lu("Instant."),
  motif: lu(),
  commentaireEvenement: lu(),
});

/** One consequence of a breach, as read. */
const consequenceSchema = z.looseObject({
  idConsequenceSanction: lu("L'identifiant de France Travail."),
  typeConsequenceSanction: lu(
    "SUSP_RSA, SUPPR_RSA ; aussi RADIATION, RAPPEL_A_ORDRE, ou l'allocation chômage.",
  ),
  delegation: z.boolean().nullish(),
  codeInitiateur: lu(),
  modaliteProposee: lu("P ou M."),
  montantPropose: nombreLu,
  dureeProposee: nombreLu,
  modaliteValidee: lu("P ou M."),
  montantValide: nombreLu,
  dureeValidee: nombreLu,
  dateDebutApplication: lu(),
  dateFinApplication: lu(),
  dateRemobilisation: lu(),
  justifDecisionRemobilisation: lu(),
  dateLeveeApplication: lu(),
  evenements: z.array(evenementLu).nullish().describe("Du plus ancien au plus récent."),
});
export type Consequence = z.infer<typeof consequenceSchema>;

/** A breach as France Travail gives it. */
export const detailSchema = z.looseObject({
  individu: z.looseObject({ numeroFranceTravail: lu() }).nullish(),
  identifiantManquement: lu(),
  familleManquement: lu(
    "F01 : obligations du contrat ; F03 : refus de l'élaborer ou de l'actualiser ; F04 : offres raisonnables d'emploi.",
  ),
  dateManquement: lu(),
  dateAvertissement: lu(),
  justificationDecisionSanction: lu(),
  demarcheRemobilisation: lu(),
  faisceauIndices: z
    .array(
      z.looseObject({
        natureDefaut: lu(),
        dateConstatDefaut: lu(),
        attributs: z.array(z.looseObject({ codeAttribut: lu(), valeurAttribut: lu() })).nullish(),
      }),
    )
    .nullish(),
  consequencesSanction: z.array(consequenceSchema).nullish(),
});
export type Detail = z.infer<typeof detailSchema>;

/** `GET …/sanctions/{id}`: the breach, the consequence that was asked for put forward. */
export const sanctionSchema = detailSchema.extend({
  id: z.string().describe("L'identifiant sous lequel la sanction est connue ici."),
  consequencesSanction: z
    .array(consequenceSchema)
    .describe("La conséquence demandée d'abord, puis les autres du même manquement."),
});
export type Sanction = z.infer<typeof sanctionSchema>;
