import { defineAdapter, read } from "../contract.ts";
import { readOutcome } from "../outcome.ts";
import { statutExamples, usagerExamples } from "./examples.ts";
import { fromStatut, fromUsager } from "./mapping.ts";
import { lectureQuery, statutSchema, usagerSchema } from "./schema.ts";

/** The seventh row: what is only read. */
export const autresAdapter = defineAdapter({
  flux: "autres",
  operations: {
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
