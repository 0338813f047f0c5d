import { z } from "@hono/zod-openapi";
import { STATUTS_DELAI } from "../domain/delai.ts";

/* What the indicators answer; every figure is named in `formules`, with its rule. */

export const count = z.number().int();
export const part = (description: string) =>
  z
    .number()
    .nullable()
    .openapi({ description: `${description} De 0 à 1 ; null : sans objet.` });
export const date = z.string().openapi({ format: "date" });
export const parStatut = z.object(Object.fromEntries(STATUTS_DELAI.map((statut) => [statut, count])));
export const histogramme = z.array(z.object({ jours: count, effectif: count }));
export const jours = (description: string) => z.number().nullable().openapi({ description });
export const formules = z
  .array(z.object({ mesure: z.string(), formule: z.string(), regle: z.string() }))
  .openapi({ description: "Comment chaque chiffre est compté, et la règle dont il vient." });

export const mesureDelaiSchema = z
  .object({
    effectif: count,
    parStatut,
    taux: part("respecte / (respecte + hors-delai + echu)."),
    mediane: jours("Jours, sur les actes faits."),
    p90: jours("9e décile, en jours, sur les actes faits."),
    histogramme,
    completude: part("Dossiers ni incohérents ni non applicables."),
    incoherents: count,
    mature: z
      .object({ effectif: count, respecte: count, horsDelai: count, echu: count, taux: part("Taux acquis.") })
      .openapi({ description: "Les dossiers dont l'échéance est passée : leur taux ne bougera plus." }),
    enCours: z
      .object({ effectif: count, respecte: count, enCours: count })
      .openapi({ description: "Les dossiers dont l'échéance est à venir : pas de taux." }),
    seuils: z
      .array(
        z.object({ jours: count, concernes: count, faits: count, part: part("Faits en au plus ces jours.") }),
      )
      .openapi({ description: "À côté des délais légaux, pour comparer ; jamais la règle." }),
    parMois: z.array(
      z.object({
        mois: z.string().nullable().openapi({ example: "2026-01" }),
        effectif: count,
        parStatut,
        taux: part("Comme taux."),
        mature: z.boolean().openapi({ description: "Rien ne peut plus y changer." }),
      }),
    ),
  })
  .openapi("MesureDelai");
