import { z } from "@hono/zod-openapi";
import { checkNir, checkNumeroFranceTravail } from "../domain/usager.ts";
import type { DossierRecu } from "../intake/declare.ts";
import { dateCivile } from "./list.ts";

const checked = (check: (text: string) => string | null, type: string) =>
  z.string({ error: `Un texte est attendu : ${type}.` }).superRefine((text, context) => {
    const message = check(text);
    if (message !== null) context.addIssue({ code: "custom", message });
  });

const text = z.string({ error: "Un texte est attendu." });

const usagerSchema = z
  .strictObject({
    numeroFranceTravail: checked(checkNumeroFranceTravail, "11 chiffres")
      .nullish()
      .openapi({ type: ["string", "null"], pattern: "^\\d{11}$", example: "10429447247" }),
    nir: checked(checkNir, "13 ou 15 caractères")
      .nullish()
      .openapi({
        type: ["string", "null"],
        description: "13 ou 15 caractères ; sert à trouver la personne, jamais rendu.",
      }),
    dateNaissance: dateCivile.nullish(),
    nom: text.nullish().openapi({ description: "Admis, non gardé." }),
    prenom: text.nullish().openapi({ description: "Admis, non gardé." }),
  })
  // Told beside the faults of the fields, not after them: every fault is listed at once.
  .refine(
    (usager) => usager.numeroFranceTravail != null || (usager.nir != null && usager.dateNaissance != null),
    {
      error: "Le numéro France Travail, ou le NIR avec la date de naissance, est obligatoire.",
      when: ({ value }) => typeof value === "object" && value !== null && !Array.isArray(value),
    },
  );

/** The body of `PUT /v1/dossiers/{reference}`. */
export const dossierRecuSchema = z
  .strictObject(
    {
      usager: usagerSchema.nullish().openapi({ description: "Absent ou null : identité pas encore connue." }),
      droitRsa: z
        .strictObject({
          dateNotification: dateCivile.nullish(),
          dateReception: dateCivile.nullish(),
          dateFin: dateCivile.nullish(),
        })
        .nullish(),
      soumisDroitsDevoirs: z
        .boolean({ error: "true, false ou null est attendu." })
        .nullish()
        .openapi({ description: "Absent ou null : inconnu, jamais faux." }),
    },
    { error: (issue) => (issue.code === "invalid_type" ? "Un objet JSON est attendu." : undefined) },
  )
  .openapi("DossierRecu", {
    example: {
      usager: { numeroFranceTravail: "10429447247" },
      droitRsa: { dateNotification: "2026-01-05", dateReception: "2026-01-07", dateFin: null },
      soumisDroitsDevoirs: true,
    },
  });

/** What is kept of it: no name, absent and null alike. */
export function toDossierRecu(body: z.infer<typeof dossierRecuSchema>): DossierRecu {
  const { usager, droitRsa } = body;
  return {
    usager: usager
      ? {
          ...(usager.numeroFranceTravail != null && {
            numeroFranceTravail: usager.numeroFranceTravail,
          }),
          ...(usager.nir != null && { nir: usager.nir }),
          ...(usager.dateNaissance != null && { dateNaissance: usager.dateNaissance }),
        }
      : null,
    droitRsa: droitRsa
      ? {
          dateNotification: droitRsa.dateNotification ?? null,
          dateReception: droitRsa.dateReception ?? null,
          dateFin: droitRsa.dateFin ?? null,
        }
      : null,
    soumisDroitsDevoirs: body.soumisDroitsDevoirs ?? null,
  };
}
