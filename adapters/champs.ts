import { z } from "zod";
import { isDateCivile } from "../src/domain/date-civile.ts";

/** An object of our API: strict, so that a misspelt field is told instead of being lost. */
export function objet<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  return z.strictObject(shape, {
    error: (issue) => {
      if (issue.code === "unrecognized_keys") return `Champ inconnu : ${issue.keys?.join(", ")}.`;
      return issue.input === undefined ? "Champ obligatoire." : "Un objet est attendu.";
    },
  });
}

/** One of France Travail's codes, closed on writing (G34). */
export function code<const Codes extends readonly string[]>(codes: Codes) {
  return z.enum(codes, { error: expect(`Une de ces valeurs est attendue : ${codes.join(", ")}.`) });
}

/** A list of ours. */
export function liste<Element extends z.ZodType>(element: Element) {
  return z.array(element, { error: expect("Une liste est attendue.") });
}

/** A civil date `YYYY-MM-DD` that exists. */
export function dateCivile() {
  const message = "Une date qui existe est attendue, sous la forme AAAA-MM-JJ.";
  return z
    .string({ error: expect(message) })
    .refine(isDateCivile, { error: message })
    .meta({ format: "date" });
}

const DATE_OU_INSTANT =
  /^(19|20|21)\d{2}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?(Z|[+-]([01]\d|2[0-3]):[0-5]\d))?$/;

/** A civil date, or an instant with its offset (RFC 3339), of a day that exists. */
export function dateOuInstant() {
  const message =
    "Une date (AAAA-MM-JJ) ou un instant avec son décalage (AAAA-MM-JJTHH:MM:SS+HH:MM) est attendu.";
  return motif(DATE_OU_INSTANT, message).refine((text) => isDateCivile(text.slice(0, 10)), {
    error: message,
    when: ({ issues }) => issues.length === 0,
  });
}

/** RFC 3339 with the offset that it demands, left optional here for its absence to be told apart. */
const INSTANT =
  /^(\d{4}-\d{2}-\d{2})T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?(Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?$/;

/** An instant, RFC 3339; without an offset nobody knows which hour it is. */
export function instant() {
  const message = "Un instant qui existe est attendu, avec son décalage : 2026-02-02T10:30:00+01:00.";
  const sansDecalage = "Le décalage horaire manque : l'ajouter, comme dans 2026-02-02T10:30:00+01:00.";
  return z
    .string({ error: expect(message) })
    .superRefine((text, context) => {
      const [, jour = "", decalage] = INSTANT.exec(text) ?? [];
      if (isDateCivile(jour) && decalage !== undefined) return;
      context.addIssue({ code: "custom", message: isDateCivile(jour) ? sansDecalage : message });
    })
    .meta({ format: "date-time" });
}

/** A text that says something. */
export function texte(longueurMax: number) {
  const message = `Un texte non vide d'au plus ${longueurMax} caractères est attendu.`;
  return z
    .string({ error: expect(message) })
    .trim()
    .min(1, message)
    .max(longueurMax, message);
}

export function booleen() {
  return z.boolean({ error: expect("Vrai ou faux est attendu.") });
}

export function entier(minimum: number, maximum: number) {
  const message = `Un nombre entier de ${minimum} à ${maximum} est attendu.`;
  return z
    .int({ error: expect(message) })
    .min(minimum, message)
    .max(maximum, message);
}

/** A number within bounds, with at most two decimals. */
export function decimal(minimum: number, maximum: number, message: string) {
  return z
    .number({ error: expect(message) })
    .min(minimum, message)
    .max(maximum, message)
    .refine((value) => Math.abs(value * 100 - Math.round(value * 100)) < 1e-6, { error: message });
}

/** A whole number of `unite` (minutes…), one or more, without a known maximum. */
export function entierPositif(unite: string) {
  const message = `Un nombre entier de ${unite}, 1 ou plus, est attendu.`;
  return z.int({ error: expect(message) }).min(1, message);
}

/** A text of a given form. */
export function motif(forme: RegExp, message: string) {
  return z.string({ error: expect(message) }).regex(forme, message);
}

/** One page of a list that is read: `suivant` is the cursor of the next, null after the last. */
export function page<Element extends z.ZodType>(element: Element) {
  return z.strictObject({ elements: z.array(element), suivant: z.string().nullable() });
}

/** How many elements a page of a list holds, in a query: 50 unless told, at most 500. */
export function limite() {
  return z.coerce
    .number({ error: "Un nombre de 1 à 500 est attendu." })
    .int("Un nombre entier est attendu.")
    .min(1, "Au moins 1.")
    .max(500, "Au plus 500.")
    .default(50);
}

/** What France Travail gives as a text: every field may be null or absent there (G33), and no code is closed (G34). */
export function lu(description?: string) {
  const schema = z.string().nullish();
  return description === undefined ? schema : schema.describe(description);
}

function expect(message: string) {
  return (issue: { input: unknown }) => (issue.input === undefined ? "Champ obligatoire." : message);
}
