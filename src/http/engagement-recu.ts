import { z } from "@hono/zod-openapi";
import { isEcheance, MODALITES, MODALITES_SIMPLES } from "../domain/engagement.ts";
import { checkRecu, checkTexte, LONGUEURS } from "../domain/engagement-recu.ts";
import { FLUX } from "../domain/flux.ts";
import { dateCivile } from "./list.ts";

export const fluxSchema = z.enum(FLUX, `Un flux est attendu : ${FLUX.join(", ")}.`);

const texte = (max: number) =>
  z
    .string("Un texte est attendu.")
    .trim()
    .max(max, `Au plus ${max} caractères.`)
    .superRefine((text, context) => {
      const message = checkTexte(text);
      if (message !== null) context.addIssue({ code: "custom", message });
    });

const attestationSchema = z.strictObject({
  date: dateCivile,
  auteur: texte(LONGUEURS.auteur).openapi({ description: "Le chef de projet qui atteste." }),
  piece: texte(LONGUEURS.piece).openapi({ description: "Nom du document qui l'établit." }),
});

const modaliteSimple = z.enum(
  MODALITES_SIMPLES,
  `Une modalité est attendue : ${MODALITES_SIMPLES.join(", ")}.`,
);

/** What is declared of a row, as received; a field that is absent is null. */
export const engagementRecuSchema = z
  .strictObject({
    flux: fluxSchema.optional().openapi({ description: "Celui de l'adresse, s'il est donné." }),
    modalite: z.enum(MODALITES, `Une modalité est attendue : ${MODALITES.join(", ")}.`).nullish(),
    modalites: z
      .array(modaliteSimple, "Une liste de modalités est attendue.")
      .nullish()
      .openapi({ description: "Les modalités d'une ligne mixte, deux au moins." }),
    precision: texte(LONGUEURS.precision).nullish(),
    editeur: texte(LONGUEURS.editeur).nullish(),
    echeance: z
      .string("Une date AAAA-MM-JJ ou un trimestre AAAA-Tn est attendu.")
      .refine(isEcheance, "Une date AAAA-MM-JJ ou un trimestre AAAA-Tn (2026-T2) est attendu.")
      .nullish()
      .openapi({
        example: "2026-T2",
        description: "Une date, ou un trimestre, qui vaut son dernier jour (A5-03).",
      }),
    sansObjet: texte(LONGUEURS.sansObjet)
      .nullish()
      .openapi({ description: "Le motif pour lequel la ligne est mise à part." }),
    attestation: attestationSchema.nullish(),
  })
  .superRefine((recu, context) => {
    for (const { chemin, message } of checkRecu(recu))
      context.addIssue({ code: "custom", path: [chemin.slice(1)], message });
  })
  .openapi("EngagementRecu");
