import type { z } from "zod";
import { booleen, code, dateOuInstant, liste, motif, objet, texte } from "../champs.ts";
import {
  BESOIN_NUMERIQUE,
  BESOINS,
  CONTRAINTE_NUMERIQUE,
  CONTRAINTES,
  IMPACTS,
  OBJECTIFS,
  REPONSES,
  SITUATIONS,
  SOUS_TYPOLOGIES,
  TYPOLOGIES,
  VALEURS_BESOIN,
  VALEURS_CONTRAINTE,
  VALEURS_OBJECTIF,
  VALEURS_SITUATION,
} from "./codes.ts";

/** A diagnostic's id: ours, or France Travail's own, of which no form is published. */
export const identifiant = () =>
  motif(/^[A-Za-z0-9-]{1,64}$/, "L'identifiant d'un diagnostic est attendu : celui de GET …/diagnostics.");

/** What the path of one diagnostic holds. */
export const diagnosticParametres = objet({ id: identifiant() });

const dateExploration = () =>
  dateOuInstant()
    .optional()
    .describe(
      "Jour, ou instant avec son décalage, de l'exploration ; par défaut, le jour de la réception de l'acte.",
    );

// The sizes of texts are not published (G49): these bounds only keep out what is no job title.
const champsDiagnostic = {
  codeTypologie: code(TYPOLOGIES).describe(
    "MR : métier recherché ; PM : projet de métier ; EF : création ou reprise d'entreprise, franchise.",
  ),
  codeSousTypologie: code(SOUS_TYPOLOGIES)
    .nullish()
    .describe("Avec EF seulement. C : création ; R : reprise ; F : franchise ; et leurs combinaisons."),
  codeRome: motif(/^[A-Z]\d{4}$/, "Un code ROME est attendu : une lettre et quatre chiffres.").nullish(),
  codeAppellation: motif(
    /^\d{1,10}$/,
    "Le code d'une appellation ROME est attendu : des chiffres seulement.",
  ).nullish(),
  nomMetier: texte(1_000).optional(),
  idMetierChiffre: texte(1_000)
    .optional()
    .describe(
      "Une valeur lue à France Travail, ou NON_DEFINI ; absent, France Travail écrit API_PARTENAIRE.",
    ),
};

type Faute = z.core.$RefinementCtx;

/** One fault, in its place. */
export function tell(faute: Faute, path: readonly (string | number)[], message: string, input: unknown) {
  faute.addIssue({ code: "custom", path: [...path], message, input });
}

/** Whether something is said at all: an empty list says nothing. */
const isSaid = (field: unknown) => field !== undefined && !(Array.isArray(field) && field.length === 0);

function checkSousTypologie(
  {
    codeTypologie,
    codeSousTypologie,
  }: { codeTypologie: string; codeSousTypologie?: string | null | undefined },
  faute: Faute,
) {
  if (codeTypologie !== "EF" && codeSousTypologie)
    tell(
      faute,
      ["codeSousTypologie"],
      "Interdit quand codeTypologie ne vaut pas EF : l'omettre, ou null.",
      codeSousTypologie,
    );
}

/** One code twice in a list says two things of it. */
function checkDoublons(elements: readonly { code: string }[], faute: Faute) {
  const codes = elements.map(({ code }) => code);
  codes.forEach((one, index) => {
    if (codes.indexOf(one) < index)
      tell(
        faute,
        [index, "code"],
        `Le code ${one} figure déjà dans cette liste : ne le donner qu'une fois.`,
        one,
      );
  });
}

/** `POST …/diagnostics` and `PUT …/diagnostics/{id}`. */
export const diagnosticSchema = objet(champsDiagnostic).superRefine(checkSousTypologie);
export type Diagnostic = z.infer<typeof diagnosticSchema>;

/** `DELETE …/diagnostics/{id}`. */
export const suppressionSchema = objet({});

/** `POST …/diagnostics/{id}/priorite`; the value is always sent: without it, France Travail toggles. */
export const prioriteSchema = objet({
  prioritaire: booleen().optional().describe("true par défaut ; false pour retirer la priorité."),
});
export type Priorite = z.infer<typeof prioriteSchema>;

const besoin = (codes: readonly string[]) =>
  objet({
    code: code(codes),
    valeur: code(VALEURS_BESOIN),
  });
const besoins = () =>
  liste(besoin(BESOINS)).min(1, "Au moins 1 besoin est attendu.").superRefine(checkDoublons);

/** `POST …/diagnostics/{id}/besoins`. */
export const besoinsSchema = objet({ dateExploration: dateExploration(), besoinAEnregistrer: besoins() });
export type Besoins = z.infer<typeof besoinsSchema>;

const contrainte = (codes: readonly string[]) =>
  objet({
    code: code(codes),
    valeur: code(VALEURS_CONTRAINTE),
    impact: code(IMPACTS).optional(),
    estPrioritaire: booleen().optional().describe("Une seule contrainte de la personne peut l'être."),
  });
const situation = (codes: readonly string[]) =>
  objet({
    code: code(codes),
    valeur: code(VALEURS_SITUATION),
  });
const objectif = (codes: readonly string[]) =>
  objet({
    code: code(codes),
    valeur: code(VALEURS_OBJECTIF),
  });

interface Explore {
  contraintes: readonly { code: string; valeur: string }[];
  situationsAEnregistrer?: readonly { code: string }[] | undefined;
  objectifsAEnregistrer?: readonly { code: string }[] | undefined;
}

/** Situations and objectives only of a constraint that was looked into; of one not named here, France Travail knows. */
function checkAbordees(
  { contraintes, situationsAEnregistrer, objectifsAEnregistrer }: Explore,
  faute: Faute,
) {
  const closed = contraintes.filter(({ valeur }) => valeur === "NON_ABORDEE").map(({ code }) => code);
  const check = (path: string, elements: readonly { code: string }[], owners: ReadonlyMap<string, string>) =>
    elements.forEach((element, index) => {
      const owner = owners.get(element.code);
      if (owner !== undefined && closed.includes(owner))
        tell(
          faute,
          [path, index, "code"],
          `Interdit quand sa contrainte, ${owner}, vaut NON_ABORDEE : l'aborder (OUI), ou retirer ce code.`,
          element.code,
        );
    });
  check("situationsAEnregistrer", situationsAEnregistrer ?? [], SITUATIONS);
  check("objectifsAEnregistrer", objectifsAEnregistrer ?? [], OBJECTIFS);
}

/** `POST …/contraintes`. */
export const contraintesSchema = objet({
  dateExploration: dateExploration(),
  contraintesAEnregistrer: liste(contrainte(CONTRAINTES)).superRefine(checkDoublons).optional(),
  situationsAEnregistrer: liste(situation([...SITUATIONS.keys()]))
    .superRefine(checkDoublons)
    .optional(),
  objectifsAEnregistrer: liste(objectif([...OBJECTIFS.keys()]))
    .superRefine(checkDoublons)
    .optional(),
  declareSansContrainteAEnregistrer: booleen().optional().describe("La personne dit n'en avoir aucune."),
}).superRefine((corps, faute) => {
  const { contraintesAEnregistrer: contraintes = [], situationsAEnregistrer, objectifsAEnregistrer } = corps;
  if (![contraintes, situationsAEnregistrer, objectifsAEnregistrer].some(isSaid))
    tell(
      faute,
      [],
      "L'une des listes contraintesAEnregistrer, situationsAEnregistrer et objectifsAEnregistrer doit avoir un élément.",
      corps,
    );
  checkPrioritaire(["contraintesAEnregistrer"], contraintes, faute);
  checkAbordees({ contraintes, situationsAEnregistrer, objectifsAEnregistrer }, faute);
});
export type Contraintes = z.infer<typeof contraintesSchema>;

function checkPrioritaire(
  path: readonly string[],
  contraintes: readonly { estPrioritaire?: boolean | undefined }[],
  faute: Faute,
) {
  if (contraintes.filter(({ estPrioritaire }) => estPrioritaire).length > 1)
    tell(
      faute,
      path,
      "Une seule contrainte peut être prioritaire : ne laisser estPrioritaire à true que pour elle.",
      contraintes,
    );
}

const listNumeriques = (codes: ReadonlyMap<string, string>) =>
  [...codes].filter(([, contrainte]) => contrainte === CONTRAINTE_NUMERIQUE).map(([code]) => code);

/** `POST …/autonomie-numerique`: one need, one constraint, its situations and its objectives. */
export const autonomieNumeriqueSchema = objet({
  dateExploration: dateExploration(),
  besoinAEnregistrer: objet({ code: code([BESOIN_NUMERIQUE]), valeur: code(VALEURS_BESOIN) }).optional(),
  contrainteAEnregistrer: contrainte([CONTRAINTE_NUMERIQUE]).optional(),
  situationsAEnregistrer: liste(situation(listNumeriques(SITUATIONS)))
    .superRefine(checkDoublons)
    .optional(),
  objectifsAEnregistrer: liste(objectif(listNumeriques(OBJECTIFS)))
    .superRefine(checkDoublons)
    .optional(),
}).superRefine((corps, faute) => {
  const { dateExploration: _, ...explore } = corps;
  if (!Object.values(explore).some(isSaid))
    tell(
      faute,
      [],
      "L'un de besoinAEnregistrer, contrainteAEnregistrer, situationsAEnregistrer et objectifsAEnregistrer est attendu.",
      corps,
    );
  const { contrainteAEnregistrer, ...listes } = corps;
  checkAbordees({ ...listes, contraintes: contrainteAEnregistrer ? [contrainteAEnregistrer] : [] }, faute);
});
export type AutonomieNumerique = z.infer<typeof autonomieNumeriqueSchema>;

/** `POST …/pouvoir-agir`: two answers; France Travail draws its analysis from them. */
export const pouvoirAgirSchema = objet({
  confiance: code(REPONSES).describe("La personne se sent confiante pour réaliser ses démarches."),
  accompagnement: code(REPONSES).describe("Elle pense avoir besoin de l'appui d'un professionnel."),
});
export type PouvoirAgir = z.infer<typeof pouvoirAgirSchema>;

const diagnosticDuDossier = objet({
  ...champsDiagnostic,
  idDiagnosticModifie: identifiant()
    .nullish()
    .describe("Celui que l'on modifie ; absent ou null pour créer."),
  prioritaire: booleen().optional(),
}).superRefine(checkSousTypologie);

/** `POST …/diagnostic-complet`: in one go. G25: the constraints under the published schema's name. */
export const diagnosticCompletSchema = objet({
  diagnosticsAEnregistrer: liste(diagnosticDuDossier).optional(),
  besoinsParDiagnosticAEnregistrer: liste(
    objet({
      idDiagnostic: identifiant(),
      dateExploration: dateExploration(),
      besoinAEnregistrer: besoins(),
    }),
  ).optional(),
  contraintesDossierAEnregistrer: contraintesSchema.optional(),
  pouvoirAgirAEnregistrer: pouvoirAgirSchema.optional(),
  autonomieNumeriqueAEnregistrer: autonomieNumeriqueSchema.optional(),
}).superRefine((corps, faute) => {
  if (!Object.values(corps).some(isSaid))
    tell(faute, [], "Le diagnostic est vide : l'une de ses cinq parties est attendue.", corps);
  const contraintes = corps.contraintesDossierAEnregistrer?.contraintesAEnregistrer ?? [];
  const numerique = corps.autonomieNumeriqueAEnregistrer?.contrainteAEnregistrer;
  if (numerique?.estPrioritaire) checkPrioritaire([], [...contraintes, numerique], faute);
});
export type DiagnosticComplet = z.infer<typeof diagnosticCompletSchema>;
