import { z } from "@hono/zod-openapi";
import { isDateCivile } from "../domain/date-civile.ts";
import { Probleme } from "../domain/probleme.ts";

/** A civil date of the API, `YYYY-MM-DD`; 2026-02-30 is refused. */
export const dateCivile = z
  .string({ error: "Une date AAAA-MM-JJ est attendue." })
  .refine(isDateCivile, "Date impossible ou mal formée : AAAA-MM-JJ est attendu, de 1900 à 2199.")
  .openapi({ format: "date", example: "2026-01-07" });

const bornes = { depuis: dateCivile.optional(), jusqua: dateCivile.optional() };
const inOrder = ({ depuis, jusqua }: { depuis?: string | undefined; jusqua?: string | undefined }) =>
  depuis === undefined || jusqua === undefined || depuis <= jusqua;
const DESORDRE = { path: ["jusqua"], error: "« jusqua » ne peut précéder « depuis »." };
const codeFiltre = z
  .string()
  .regex(/^[A-Za-z]{1,16}$/, "Un code de France Travail est attendu, ou « inconnu ».")
  .optional();

/** From `depuis` to `jusqua`, both included, either left open. */
export const periode = z.strictObject(bornes).refine(inOrder, DESORDRE);

/** A period, and the people of a parcours or an organisme. */
export const perimetre = z
  .strictObject({ ...bornes, parcours: codeFiltre, organisme: codeFiltre })
  .refine(inOrder, DESORDRE);

/** An instant of the API, RFC 3339 with an offset, in the years that civil dates have. */
export const instant = z.iso
  .datetime({ offset: true, error: "Un instant RFC 3339 est attendu." })
  .refine((text) => isDateCivile(toDay(text)), "Une année de 1900 à 2199 est attendue.")
  .openapi({ format: "date-time", example: "2026-01-07T09:30:00+01:00" });

/** The day in UTC; years that have not four digits are written otherwise, and are no date here. */
function toDay(text: string): string {
  const parsed = Date.parse(text);
  return Number.isNaN(parsed) ? "" : (new Date(parsed).toISOString().split("T")[0] ?? "");
}

/** How many elements a page holds: 50 unless told, at most 500. */
export const limite = z.coerce
  .number({ error: "Un nombre de 1 à 500 est attendu." })
  .int("Un nombre entier est attendu.")
  .min(1, "Au moins 1.")
  .max(500, "Au plus 500.")
  .default(50)
  .openapi({ type: "integer", minimum: 1, maximum: 500, default: 50 });

export const curseur = z
  .string()
  .optional()
  .openapi({ description: "La valeur « suivant » de la page précédente." });

/** Turns a page's last position into the opaque text that asks for the next page. */
export function writeCurseur(position: unknown): string {
  return Buffer.from(JSON.stringify(position)).toString("base64url");
}

/**
 * Reads a cursor back.
 * @throws Probleme `donnees-invalides` when it is not one of ours
 */
export function readCurseur<T>(text: string | undefined, schema: z.ZodType<T>): T | undefined {
  if (text === undefined) return undefined;
  const parsed = schema.safeParse(parse(Buffer.from(text, "base64url").toString("utf8")));
  if (parsed.success) return parsed.data;
  throw new Probleme("donnees-invalides", "1 erreur : voir « erreurs ».", {
    erreurs: [
      {
        chemin: "/curseur",
        message: "Curseur inconnu : reprendre la valeur « suivant » de la page précédente.",
      },
    ],
  });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
