import { z } from "zod";
import { limite, lu, motif, objet, page } from "../champs.ts";

export const lectureQuery = objet({});
export type Lecture = z.infer<typeof lectureQuery>;

/** informations-administratives, without the NIR: who asks knows it already, nobody else may (DON-06). */
export const usagerSchema = z.looseObject({
  numeroFranceTravail: lu(),
  adresses: z
    .array(
      z.looseObject({
        codeInseeCommune: lu(),
        codePostal: lu(),
        complementAdresse: lu(),
        complementDestinataire: lu(),
        complementDistribution: lu(),
        libelleCommune: lu(),
        libellePays: lu(),
        numeroTypeLibelleVoie: lu(),
        indicateurResidentQPV: lu(
          "AT en attente, IN indéterminé, NT non traité, NQ hors QPV, QP réside en QPV.",
        ),
      }),
    )
    .nullish(),
  emails: z.array(z.looseObject({ adresseEmail: lu() })).nullish(),
  etatCivil: z
    .looseObject({
      civilite: lu(),
      dateNaissance: lu(),
      nom: lu(),
      nomCorrespondance: lu(),
      prenom: lu(),
      prenomCorrespondance: lu(),
    })
    .nullish(),
  telephones: z.array(z.looseObject({ numeroTelephone: lu() })).nullish(),
});
export type UsagerLu = z.infer<typeof usagerSchema>;

const duree = () => z.number().nullish().describe("Mois d'inscription sur la période.");

/** contrat-usager: the registration, not to be confused with the contrat d'engagement. */
export const statutSchema = z.looseObject({
  statut: lu("Identifié, Inscrit, Cessé, Radié."),
  dateEffetStatut: lu(),
  dureeInscription12: duree(),
  dureeInscription24: duree(),
  dureeInscription36: duree(),
  motifInscriptionCode: lu(),
  motifInscriptionLib: lu(),
  categInscriptionCode: lu(),
  categInscriptionLib: lu(),
  situationRegEmpCode: lu(),
  situationRegEmpLib: lu(),
  motifClotureCode: lu(),
  motifClotureLib: lu(),
});
export type Statut = z.infer<typeof statutSchema>;

/** Where a page of activities begins: in which of France Travail's own pages, after which activity. */
const positionSchema = z.strictObject({
  /** What was searched for: a position means nothing elsewhere. */
  critere: z.string(),
  /** France Travail's cursor; null for its first page. */
  page: z.string().nullable(),
  /** The last activity given; null where none was yet. */
  apres: z
    .strictObject({ identifiantActivite: z.string().nullable(), dateEcheance: z.string().nullable() })
    .nullable(),
});
export type Position = z.infer<typeof positionSchema>;

const CURSEUR = "Curseur inconnu : reprendre la valeur « suivant » de la page précédente.";
const curseur = z
  .string({ error: CURSEUR })
  .transform((text, context) => {
    const position = positionSchema.safeParse(parseJson(Buffer.from(text, "base64url").toString("utf8")));
    if (position.success) return position.data;
    context.addIssue({ code: "custom", message: CURSEUR, input: text });
    return z.NEVER;
  })
  .optional()
  .describe("La valeur « suivant » de la page précédente, avec les mêmes autres paramètres.");

const MAJUSCULES = "Des majuscules sans accent et des chiffres sont attendus, 32 au plus.";

/** `GET /v1/activites`: by one criterion, and one only, as France Travail wants it. */
export const activitesQuery = objet({
  code: motif(/^[A-Z0-9]{1,32}$/, MAJUSCULES)
    .optional()
    .describe(
      "Code d'activité : ACT366, ACT367, ACT369, ACT370 (sanctions), ACT382, ACT414 (orientation), ACT380 (rendez-vous), ACT395 (diagnostic).",
    ),
  famille: motif(/^[A-Z0-9]{1,32}$/, MAJUSCULES)
    .optional()
    .describe(
      "Famille d'activités : GLI100 (sanctions), INSEA (orientation), MSACC (rendez-vous), ACC100 (portefeuille).",
    ),
  domaine: motif(/^[A-Z]{3}$/, "Trois majuscules sans accent sont attendues.")
    .optional()
    .describe("Domaine d'activités, en trois lettres."),
  limite: limite(),
  curseur,
}).superRefine((query, context) => {
  const tell = (path: string[], message: string) =>
    context.addIssue({ code: "custom", path, message, input: query });
  const criteres = [query.code, query.famille, query.domaine].filter((critere) => critere !== undefined);
  if (criteres.length !== 1) tell([], "Un de code, famille et domaine est attendu, et un seul.");
  else if (query.curseur && query.curseur.critere !== nameCritere(query))
    tell(
      ["curseur"],
      "Ce curseur vient d'une autre recherche : garder les mêmes paramètres d'une page à l'autre.",
    );
});
export type RechercheActivites = z.infer<typeof activitesQuery>;

/** The criterion of a search, in one word. */
export function nameCritere({ code, famille, domaine }: Critere): string {
  if (code !== undefined) return `code=${code}`;
  return famille === undefined ? `domaine=${domaine}` : `famille=${famille}`;
}
type Critere = { [critere in "code" | "famille" | "domaine"]?: string | undefined };

/** An activity, with what makes it usable beside what France Travail says. */
export const activiteSchema = z.looseObject({
  identifiantActivite: lu(),
  codeActivite: lu(),
  libelle: z
    .string()
    .nullable()
    .describe("Ce qui est attendu ; null pour un code que la passerelle ne connaît pas."),
  exploitable: z
    .boolean()
    .describe("false : France Travail n'y désigne personne par son numéro, on ne peut pas y donner suite."),
  dossier: z
    .string()
    .nullable()
    .describe("La référence du dossier de cette personne ; null si elle n'en a pas ici."),
  usager: z.looseObject({ identifiant: lu(), typeIdentifiant: lu() }).nullish(),
  dateCreation: lu(),
  dateEcheance: lu(),
  dateEcheanceProche: lu("À partir de quand l'échéance est proche."),
  attributs: z
    .looseObject({
      idConsequenceSanction: lu("L'identifiant de la sanction, pour les appels du flux sanction."),
      motif: lu("Le motif du rendez-vous à prendre."),
      typeOrganismeAccompagnateur: lu(),
      codeInseeCommune: lu(),
      typeParcours: lu(),
    })
    .describe("Les attributs spécifiques, par leur nom ; les trois derniers ne servent qu'à trier."),
  attributsSpecifiques: z.array(z.looseObject({ nom: lu(), valeur: lu() })).nullish(),
});
export type Activite = z.infer<typeof activiteSchema>;

export const activitesReponse = page(activiteSchema);
export type Activites = z.infer<typeof activitesReponse>;

export const entretienSchema = z.looseObject({
  typeEntretien: lu("EDO entretien d'orientation, EDA premier entretien d'accompagnement…"),
  libelleEntretien: lu("Celui de France Travail, ou à défaut celui que la passerelle donne à un code connu."),
  dateEntretien: lu(),
  commentaire: lu("La conclusion de l'entretien."),
  codeModaliteContact: lu(),
  libelleModalite: lu(),
  codeAgent: lu(),
  libelleAgent: lu(),
  codeAgence: lu(),
  libelleAgence: lu(),
});
export type Entretien = z.infer<typeof entretienSchema>;

export const entretiensReponse = z.strictObject({ elements: z.array(entretienSchema), suivant: z.null() });
export type Entretiens = z.infer<typeof entretiensReponse>;

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
