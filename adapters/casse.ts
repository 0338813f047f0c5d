import type { z } from "zod";

/** Keys of France Travail's own JSON in our camelCase, at every depth; the NIR goes no further than here (DON-12). */
export function toCamelCase(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toCamelCase);
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key.toLowerCase() !== "nir")
      .map(([key, inner]) => [
        key.replace(/_(\p{L}|\d)/gu, (_, letter: string) => letter.toUpperCase()),
        toCamelCase(inner),
      ]),
  );
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A body as an object of ours; null where there is none (204), undefined where it is something else. */
export function readObjet<Objet>(schema: z.ZodType<Objet>, body: unknown): Objet | null | undefined {
  if (body === null) return null;
  const parsed = schema.safeParse(toCamelCase(body));
  return parsed.success ? parsed.data : undefined;
}
