import { z } from "zod";
import { code, dateCivile, lu, motif, objet, page } from "../champs.ts";
import { identifiant, tell } from "./schema.ts";

/** Of every reading: what stands now, or what stood. */
export const lectureQuery = objet({
  historique: code(["true", "false"])
    .optional()
    .describe("true : les explorations passées, en liste ; par défaut, ce qui vaut aujourd'hui."),
  depuis: dateCivile().optional().describe("Premier jour ; avec historique=true."),
  jusqua: dateCivile().optional().describe("Dernier jour, compris ; avec historique=true."),
  limite: motif(/^([1-9]\d?|100)$/, "Un nombre entier de 1 à 100 est attendu.")
    .optional()
    .describe("Explorations par page, 50 par défaut, 100 au plus ; avec historique=true."),
  curseur: motif(/^[1-9]\d{0,8}-([1-9]\d?|100)$/, "La valeur suivant de la page précédente est attendue.")
    .optional()
    .describe("La valeur suivant de la page précédente ; avec historique=true."),
}).superRefine(({ historique, ...page }, faute) => {
  for (const name of ["depuis", "jusqua", "limite", "curseur"] as const)
    if (historique !== "true" && page[name] !== undefined)
      tell(faute, [name], "Admis avec historique=true seulement.", page[name]);
  if (page.depuis !== undefined && page.jusqua !== undefined && page.depuis > page.jusqua)
    tell(faute, ["jusqua"], "Ne peut pas précéder depuis.", page.jusqua);
});
export type Lecture = z.infer<typeof lectureQuery>;

export const besoinsQuery = lectureQuery.safeExtend({
  diagnostic: identifiant().optional().describe("Les besoins de ce diagnostic seulement."),
});
export type LectureBesoins = z.infer<typeof besoinsQuery>;

export const referentielQuery = objet({
  aide: code(["true", "false"]).optional().describe("true : avec les questions qui aident à explorer."),
});
export type LectureReferentiel = z.infer<typeof referentielQuery>;

/*
 * What is read, never stricter than France Travail: every field may be null or absent (G33), and a code that no
 * list holds passes (G34).
 */

const vrai = z.boolean().nullish();
const agent = z
  .looseObject({
    nom: lu(),
    prenom: lu(),
    structure: lu(),
    type: lu("AGENT, USAGER, BATCH_ORIENTATION_USAGER, INCONNU."),
  })
  .nullish();

export const diagnosticLu = z.looseObject({
  idDiagnostic: lu("L'identifiant de la passerelle quand elle l'a créé, sinon celui de France Travail."),
  idMetierChiffre: lu(),
  nomMetier: lu(),
  codeRome: lu(),
  codeAppellation: lu(),
  codeTypologie: lu("MR, PM, EF."),
  codeSousTypologie: lu("C, R, F, CR, CF, RF, CRF."),
  typologie: lu("Ancien libellé."),
  statut: lu("EN_COURS, ARCHIVE, SUPPRIME."),
  estPrioritaire: vrai,
  estCreationPartenaire: vrai,
  dateMiseAJour: lu(),
  dateMiseAJourProjet: lu(),
  agent,
});
export type DiagnosticLu = z.infer<typeof diagnosticLu>;

/** A need, a situation, an objective: a code of the referential and what was found of it. */
const element = z.looseObject({ code: lu(), libelle: lu(), valeur: lu(), agent, dateExploration: lu() });
const elements = z.array(element).nullish();
const contrainte = z.looseObject({
  code: lu(),
  libelle: lu(),
  valeur: lu("NON_ABORDEE, OUI, CLOTUREE, SUPPRIMEE."),
  impact: lu("FORT, MOYEN, FAIBLE, NON_RENSEIGNE."),
  estPrioritaire: vrai,
  dateExploration: lu(),
  situations: elements.describe("NON_ABORDEE, OUI, NON."),
  objectifs: elements.describe("NON_ABORDE, EN_COURS, REALISE, ABANDONNE."),
});

export const besoinsLus = z.looseObject({
  diagnostic: diagnosticLu.nullish(),
  dateDerniereExplorationBesoin: lu(),
  agentDerniereExplorationBesoin: agent,
  thematiquesBesoins: z
    .array(
      z.looseObject({
        code: lu(),
        libelle: lu(),
        besoins: elements.describe("POINT_FORT, BESOIN, NON_EXPLORE."),
      }),
    )
    .nullish(),
});
export type BesoinsLus = z.infer<typeof besoinsLus>;

export const contraintesLues = z.looseObject({
  code: lu(),
  libelle: lu(),
  agent,
  dateExploration: lu(),
  declareSansContrainte: z.looseObject({ flag: vrai, date: lu() }).nullish(),
  contraintes: z.array(contrainte).nullish(),
});
export type ContraintesLues = z.infer<typeof contraintesLues>;

export const autonomieNumeriqueLue = z.looseObject({
  besoin: element.nullish(),
  contrainte: contrainte.nullish(),
  agent,
  dateExploration: lu(),
});
export type AutonomieNumeriqueLue = z.infer<typeof autonomieNumeriqueLue>;

export const pouvoirAgirLu = z.looseObject({
  confiance: lu("OUI, NON, NE_SAIT_PAS."),
  accompagnement: lu("OUI, NON, NE_SAIT_PAS."),
  resultatAnalyse: lu("Ce que France Travail tire des deux réponses."),
  agent,
  dateExploration: lu(),
});
export type PouvoirAgirLu = z.infer<typeof pouvoirAgirLu>;

export const diagnosticCompletLu = z.looseObject({
  besoinsParDiagnostic: z.array(besoinsLus).nullish(),
  thematiqueContrainte: contraintesLues.nullish(),
  pouvoirAgir: pouvoirAgirLu.nullish(),
  autonomieNumerique: autonomieNumeriqueLue.nullish(),
});
export type DiagnosticCompletLu = z.infer<typeof diagnosticCompletLu>;

/** One exploration of the past: what was found then (`donnees`, of a shape of its own), by whom and when. */
export const exploration = z.looseObject({
  donnees: z.record(z.string(), z.unknown()).nullish().describe("Ce qui a été relevé alors."),
  versionExploration: z.looseObject({ agent, dateExploration: lu() }).nullish(),
});
export type Exploration = z.infer<typeof exploration>;
const historique = page(exploration);
export type Historique = z.infer<typeof historique>;

export const diagnosticsReponse = z.union([page(diagnosticLu), historique]);
export const besoinsReponse = z.union([page(besoinsLus), historique]);
export const contraintesReponse = z.union([historique, contraintesLues]);
export const autonomieNumeriqueReponse = z.union([historique, autonomieNumeriqueLue]);
export const pouvoirAgirReponse = z.union([historique, pouvoirAgirLu]);
export const diagnosticCompletReponse = z.union([historique, diagnosticCompletLu]);

const aide = z.array(z.looseObject({ question: lu(), precisions: z.array(z.string()).nullish() })).nullish();
const valeur = z.array(z.string().nullable()).nullish();
const reference = z.looseObject({ code: lu(), libelle: lu(), valeur });

export const referentielLu = z.looseObject({
  thematiquesBesoins: z
    .array(
      z.looseObject({
        code: lu(),
        libelle: lu(),
        aideQuestionnement: aide,
        besoins: z.array(reference.extend({ aideQuestionnement: aide })).nullish(),
      }),
    )
    .nullish(),
  thematiqueContrainte: z
    .looseObject({
      code: lu(),
      libelle: lu(),
      aideQuestionnement: aide,
      contraintes: z
        .array(
          reference.extend({
            aideQuestionnement: aide,
            situations: z.array(reference).nullish(),
            objectifs: z.array(reference).nullish(),
          }),
        )
        .nullish(),
    })
    .nullish(),
  pourvoirAgir: z
    .looseObject({
      aideQuestionnement: aide,
      questions: z.array(reference.extend({ question: lu() })).nullish(),
      analyses: z
        .array(z.looseObject({ code: lu(), confiance: lu(), accompagnement: lu(), libelle: lu() }))
        .nullish(),
    })
    .nullish()
    .describe("Sous le nom que France Travail lui donne, « pourvoirAgir »."),
});
export const referentielReponse = referentielLu.extend({
  source: z
    .enum(["france-travail", "copie"])
    .describe("france-travail : lu là-bas ; copie : la copie publiée (v4), quand il ne peut pas être lu."),
});
export type ReferentielReponse = z.infer<typeof referentielReponse>;
