import { isRecord, toCamelCase } from "../casse.ts";
import { type Statut, statutSchema, type UsagerLu, usagerSchema } from "./schema.ts";

/** `GET /usager`; null where there is nobody (204), undefined where the shape is not understood. */
export function fromUsager(body: unknown): UsagerLu | null | undefined {
  if (body === null) return null;
  const parsed = usagerSchema.safeParse(toCamelCase(body));
  return parsed.success ? parsed.data : undefined;
}

/** `GET /contrat`: `m_contrat` without its prefixes, its labels without the spaces that pad them. */
export function fromStatut(body: unknown): Statut | null | undefined {
  if (body === null) return null;
  const contrat: unknown = isRecord(body) ? body.m_contrat : undefined;
  if (!isRecord(contrat)) return undefined;
  const fields = Object.entries(contrat).map(([name, value]) => [
    name.replace(/^m_/, ""),
    typeof value === "string" ? value.trim() : value,
  ]);
  const parsed = statutSchema.safeParse(toCamelCase(Object.fromEntries(fields)));
  return parsed.success ? parsed.data : undefined;
}
