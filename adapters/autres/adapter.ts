import type { FranceTravail } from "../client.ts";
import { defineAdapter, read } from "../contract.ts";
import { type Outcome, readOutcome } from "../outcome.ts";
import { activitesExamples, entretiensExamples, statutExamples, usagerExamples } from "./examples.ts";
import {
  attachDossiers,
  findReste,
  fromChercher,
  fromEntretiens,
  fromStatut,
  fromUsager,
  listNumeros,
  listSanctions,
  toPage,
  toRecherche,
} from "./mapping.ts";
import {
  type Activites,
  activitesQuery,
  activitesReponse,
  entretiensReponse,
  lectureQuery,
  type RechercheActivites,
  statutSchema,
  usagerSchema,
} from "./schema.ts";

/** The seventh row: what is only read. */
export const autresAdapter = defineAdapter({
  flux: "autres",
  operations: {
    activites: read({
      portee: "collectivite",
      path: "/activites",
      summary: "Lister ce que France Travail attend de la structure",
      description:
        "Les activités à faire, personne par personne, de l'échéance la plus proche à la plus lointaine, par un code, une famille ou un domaine. dossier est la référence de la personne quand elle en a une ici. Une activité qui ne désigne personne est montrée, avec exploitable à false. Une activité ne se ferme pas ici : elle disparaît, et la suivante paraît, quelque temps après que l'acte est fait ; rien ne prévient, il faut relire. D'une page à l'autre, une activité peut revenir si la liste a changé entre-temps.",
      query: activitesQuery,
      reponse: activitesReponse,
      examples: activitesExamples,
      // never told: nothing to do is an empty list
      absent: "introuvable",
      send: (franceTravail, requete) => readActivites(franceTravail, requete),
      rattachement: { listNumeros, attach: attachDossiers, listSanctions },
    }),

    entretiens: read({
      path: "/entretiens",
      summary: "Lire les conclusions d'entretiens",
      description:
        "Les entretiens que France Travail a tenus avec la personne, avec leurs conclusions. Les écrire n'est pas possible par ses API.",
      query: lectureQuery,
      reponse: entretiensReponse,
      examples: entretiensExamples,
      // never told: no interview is an empty list
      absent: "introuvable",
      send: async ({ conclusionsEntretiens }) =>
        readOutcome(await conclusionsEntretiens.GET("/entretiens"), fromEntretiens),
    }),

    usager: read({
      path: "/usager",
      summary: "Lire les informations administratives",
      description:
        "Adresses, contacts et état civil connus de France Travail, pour aligner les deux systèmes. Le NIR n'est jamais rendu.",
      query: lectureQuery,
      reponse: usagerSchema,
      examples: usagerExamples,
      absent: "usager-inconnu",
      send: async ({ informationsAdministratives }) =>
        readOutcome(await informationsAdministratives.GET("/usager"), fromUsager),
    }),

    statut: read({
      path: "/statut",
      summary: "Lire le statut d'inscription",
      description:
        "L'inscription de la personne à France Travail : son statut, sa date d'effet et ses motifs. Le contrat d'engagement se lit ailleurs ; il est suspendu quand l'inscription cesse.",
      query: lectureQuery,
      reponse: statutSchema,
      examples: statutExamples,
      absent: "statut-absent",
      send: async ({ contratUsager }) => readOutcome(await contratUsager.GET("/contrat"), fromStatut),
    }),
  },
});

/** How many of France Travail's pages one of ours goes through at most: the next one goes on from there. */
const PAGES_MAX = 5;

/**
 * One page of ours, cut from France Travail's, which hold up to 1000. G73: how long its cursors live is not
 * known; on a 400 with one, its list is gone through again from the beginning up to where ours was.
 */
async function readActivites(
  { activitesOperationnelles }: FranceTravail,
  requete: RechercheActivites,
): Promise<Outcome<Activites>> {
  let { page, apres } = requete.curseur ?? { page: null, apres: null };
  let isRestarted = false;
  for (let asked = 1; ; asked++) {
    const query = toRecherche(requete, page);
    const outcome = readOutcome(
      await activitesOperationnelles.GET("/activites/chercher", { params: { query } }),
      fromChercher,
    );
    if (outcome.kind !== "accepted" && outcome.reponse.statut === 400 && page !== null && !isRestarted) {
      isRestarted = true;
      page = null;
      continue;
    }
    if (outcome.kind !== "accepted") return outcome;
    const { activites, suite } = outcome.value;
    const reste = findReste(activites, apres);
    if (reste.length > 0 || suite === null || asked >= PAGES_MAX)
      return { ...outcome, value: toPage(requete, { page, apres }, reste, suite) };
    page = suite;
  }
}
