import { z } from "zod";
import { booleen, code, dateCivile, entier, lu, motif, objet, texte } from "../champs.ts";

const PARCOURS = ["PED", "PSP", "PSO"] as const;
const ORGANISMES = ["CD", "FT", "ML", "CE", "CAF"] as const;
/** The list published for writing; what the official collection sends beside it is not offered (G22). */
const ORIGINES = [
  "INSCRIPTION_CONSEILLER_CD",
  "INSCRIPTION_AUTO_CAF",
  "INSCRIPTION_AUTO_MILO",
  "INSCRIPTION_AUTO_MSA",
] as const;
const MOTIFS_REFUS = [
  "DECLARATION_INEXACTE",
  "SITUATION_NON_COUVERTE",
  "APPRECIATION_DIFFERENTE",
  "MANQUE_CAPACITE_ACCUEIL",
  "ENTRETIEN_ORIENTATION",
  "AUTRE",
] as const;
const FORT = "IMPACT_FORT_RECHERCHE_EMPLOI";
const FAIBLE = "IMPACT_FAIBLE_RECHERCHE_EMPLOI";

const parcours = () =>
  code(PARCOURS).describe("PED : professionnel ; PSP : socio-professionnel ; PSO : social.");
const organisme = () =>
  code(ORGANISMES).describe(
    "CD : conseil départemental ; FT : France Travail ; ML : mission locale ; CE : Cap emploi ; CAF.",
  );

const structure = objet({
  codeAurore: motif(/^[A-Za-z]{3}[0-9]{4}$/, "Trois lettres et quatre chiffres sont attendus.").optional(),
  codeSafir: motif(/^\d{5}$/, "Cinq chiffres sont attendus.")
    .optional()
    .describe("Déprécié par France Travail : préférer codeAurore."),
}).refine((value) => value.codeAurore !== undefined || value.codeSafir !== undefined, {
  error: "L'un de codeAurore et codeSafir est obligatoire.",
});

/** `POST …/orientation/decision`; what a refusal needs is checked here, before anything is stored. */
export const decisionSchema = objet({
  etatDecision: code(["ACCEPTEE", "REFUSEE"]),
  dateDecision: dateCivile().optional().describe("Par défaut, le jour de la réception de l'acte."),
  organismeDecision: organisme()
    .optional()
    .describe("Organisme qui décide ; CD par défaut. Sans effet en v2."),
  agentDecision: texte(255).optional().describe("Par défaut, l'agent de la requête. Sans effet en v2."),
  structureDecision: structure.optional().describe("Structure qui décide. Sans effet en v2."),
  motifRefus: code(MOTIFS_REFUS).optional().describe("Obligatoire en cas de refus, interdit sinon."),
  commentaireRefus: texte(4_000).optional(),
  parcours: parcours().optional().describe("Parcours retenu ; obligatoire en cas de refus."),
  organisme: organisme().optional().describe("Organisme retenu ; obligatoire en cas de refus."),
  structure: structure.optional().describe("Structure retenue. Sans effet en v2."),
}).superRefine((decision, context) => {
  const tell = (path: string, message: string) =>
    context.addIssue({ code: "custom", path: [path], message, input: decision });
  if (decision.etatDecision === "ACCEPTEE" && decision.motifRefus !== undefined)
    tell("motifRefus", "Interdit quand etatDecision vaut ACCEPTEE.");
  if (decision.etatDecision !== "REFUSEE") return;
  for (const path of ["motifRefus", "parcours", "organisme"] as const)
    if (decision[path] === undefined) tell(path, "Obligatoire quand etatDecision vaut REFUSEE.");
});
export type Decision = z.infer<typeof decisionSchema>;

/** `POST …/orientation`: orient without a recommendation. */
export const orientationForceeSchema = objet({
  origine: code(ORIGINES).describe("En v2, INSCRIPTION_CONSEILLER_CD ou INSCRIPTION_AUTO_MILO seulement."),
  parcours: parcours(),
  organisme: organisme(),
  dateEntreeParcours: dateCivile().optional(),
  structure: structure.optional().describe("Sans effet en v2."),
  structureDecision: structure.optional().describe("Sans effet en v2."),
});
export type OrientationForcee = z.infer<typeof orientationForceeSchema>;

const contrainte = <const Codes extends readonly string[]>(...codes: Codes) =>
  code(["AUCUNE", ...codes]).optional();

/** `POST …/orientation/calcul`: the criteria, in one go or several. G23: only what the published schema holds. */
export const calculSchema = objet({
  origine: code(ORIGINES).optional(),
  situationProfessionnelle: code([
    "EN_ACTIVITE",
    "DEUX_DERNIERES_ANNEES",
    "PLUS_DEUX_ANS",
    "JAMAIS",
  ]).optional(),
  typeEmploi: code([
    "SAISONNIER",
    "ARTISTE_OU_AUTEUR",
    "INTERMITTENT_SPECTACLE",
    "EXPLOITANT_AGRICOLE",
    "ASSISTANTE_MATERNELLE",
    "CREATEUR_ENTREPRISE_OU_INDEPENDANT",
    "AUTRE",
  ]).optional(),
  niveauEtude: code(["AFS", "CP4", "CFG", "C3A", "C12", "NV5", "NV4", "NV3", "NV2", "NV1"]).optional(),
  capaciteATravailler: booleen().optional(),
  projetPro: code(["SALARIAT", "ENTREPRENARIAT", "FORMATION", "AUCUN"]).optional(),
  contrainteSante: contrainte("INCAPACITE_RECHERCHE_ACTIVITE_PRO", FORT, FAIBLE),
  contrainteLogement: contrainte("SANS_LOGEMENT", "PROCEDURE_EXPULSION", FORT, FAIBLE),
  contrainteMobilite: contrainte("AUCUN_MOYEN_DE_TRANSPORT", "DEPENDANT_TRANSPORT", "AUTRE"),
  contrainteFamiliale: contrainte("AIDANT_FAMILIAL", "ENFANT_SANS_SOLUTION_GARDE", FORT, FAIBLE),
  contrainteFinanciere: contrainte(FORT, FAIBLE),
  contrainteNumerique: contrainte("NON_ACCES_INTERNET", "NON_MAITRISE", "REFUS"),
  contrainteAdministrativeJuridique: contrainte(FORT, FAIBLE),
  contrainteFrancaisCalcul: contrainte(FORT, FAIBLE),
  boe: booleen().optional(),
  baeeh: booleen().optional(),
  scolariteEtablissementSpecialise: booleen().optional(),
  esat: booleen().optional(),
  boeSouhaitAccompagnement: booleen().optional(),
  msaAutonomieRechercheEmploi: entier(1, 5).optional(),
  msaDemarchesProfessionnelles: code(["AUCUNE_DEMARCHE", "PEU_DEMARCHES", "PLUSIEURS_DEMARCHES"]).optional(),
});
export type Calcul = z.infer<typeof calculSchema>;

/** `PATCH …/orientation`: change the current orientation without a new decision. */
export const modificationSchema = objet({
  codeParcours: parcours().optional(),
  codeStructure: motif(
    /^([A-Za-z]{3}[0-9]{4}|[0-9]{5})$/,
    "Un code Aurore (trois lettres, quatre chiffres) ou Safir (cinq chiffres) est attendu.",
  )
    .optional()
    .describe("Code Aurore ; le code Safir, déprécié, n'est compris qu'en v1."),
  dateEntreeParcours: dateCivile().optional(),
}).refine((value) => Object.values(value).some((field) => field !== undefined), {
  error: "L'un de codeParcours, codeStructure et dateEntreeParcours est obligatoire.",
});
export type Modification = z.infer<typeof modificationSchema>;

const structureLue = z.looseObject({ codeAurore: lu(), codeSafir: lu(), libelleStructure: lu() }).nullish();
const entiteLue = z.looseObject({ organisme: lu(), structure: structureLue }).nullish();

/** An orientation as both versions are read: v1's names, v2's two further entities. */
export const orientationSchema = z.looseObject({
  parcours: lu("PED, PSP, PSO ; en lecture aussi EO (entretien d'orientation) et IND (indéterminé)."),
  organisme: lu("Organisme vers lequel la personne est orientée."),
  structure: structureLue,
  organismeDecision: lu("Organisme qui a décidé."),
  structureDecision: structureLue,
  statut: lu(),
  etat: lu("BROUILLON, SAISIE_COMPLETE, EN_ATTENTE (d'une décision), OUVERT (en cours), CLOTURE, ABANDON."),
  origine: lu(),
  agentCreation: lu(),
  agentDerniereModification: lu(),
  dateEntreeParcours: lu(),
  dateSortieParcours: lu(),
  motifSortieParcours: lu(),
  dateCreation: lu(),
  dateModification: lu(),
  criteresOrientation: z.record(z.string(), z.unknown()).nullish(),
  decision: z
    .looseObject({
      etatDecision: lu(),
      dateDecision: lu(),
      agentDecision: lu(),
      organismeDecision: lu(),
      motifRefus: lu(),
      commentaireRefus: lu(),
      parcours: lu(),
      organisme: lu(),
      structure: structureLue,
      structureDecision: structureLue,
    })
    .nullish(),
  responsableUsager: entiteLue.describe("v2 : qui suit la situation de la personne dans la durée."),
  competentDecision: entiteLue.describe("v2 : qui a compétence pour décider."),
  msaCalculee: lu(),
  msaCalculeeLibelle: lu(),
});
export type Orientation = z.infer<typeof orientationSchema>;

/** `GET …/orientation`: `?toutes=true` gives every one, newest first. */
export const lectureQuery = objet({
  toutes: code(["true", "false"])
    .optional()
    .describe("true : toutes les orientations, closes comprises, en liste ; par défaut, celle en cours."),
});
export type Lecture = z.infer<typeof lectureQuery>;

const listeSchema = z.strictObject({ elements: z.array(orientationSchema), suivant: z.null() });
export type Liste = z.infer<typeof listeSchema>;

export const lectureReponse = z.union([listeSchema, orientationSchema]);
export type LectureReponse = Orientation | Liste;

/** Whether a reading was asked with `toutes=true`. */
export function isListe(reponse: LectureReponse): reponse is Liste {
  return "elements" in reponse && "suivant" in reponse;
}
