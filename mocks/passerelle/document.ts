import { readFileSync } from "node:fs";
import { z } from "zod";
import { refuseErreurs, toErreurs } from "./probleme.ts";

/** Of an OpenAPI document, what is read here. */
interface Document {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, JsonSchema> };
}
interface Operation {
  parameters?: { in: string; name: string; schema: JsonSchema }[];
  requestBody?: { content: Record<string, { schema: JsonSchema }> };
}
type JsonSchema = Parameters<typeof z.fromJSONSchema>[0] & object;

let known: Document | undefined;
const schemas = new Map<string, z.ZodType>();
const french = z.locales.fr().localeError;

/** Our own OpenAPI document, read once. */
export function readDocument(): Document {
  known ??= JSON.parse(
    readFileSync(new URL("../../openapi/passerelle.json", import.meta.url), "utf8"),
  ) as Document; // generated from our routes
  return known;
}

/**
 * Reads a text by a schema, every fault told in French.
 * @throws Probleme `donnees-invalides`
 */
export function parse<T>(schema: z.ZodType<T>, value: unknown): T {
  const read = schema.safeParse(value, { error: french });
  if (read.success) return read.data;
  refuseErreurs(toErreurs(read.error));
  throw read.error;
}

/** The faults of a body, by the schema that the document gives to it. */
export function findErreurs(methode: string, chemin: string, corps: unknown) {
  const schema = schemaOf(`${methode} ${chemin}`, () => {
    const body = operationOf(methode, chemin).requestBody?.content["application/json"]?.schema ?? {};
    const name = /^#\/components\/schemas\/(\w+)$/.exec(String(body.$ref))?.[1];
    return z.fromJSONSchema((name && readDocument().components.schemas[name]) || body);
  });
  return toErreurs(schema.safeParse(corps, { error: french }).error);
}

/**
 * The query string of an operation of the document: what it does not name is refused.
 * @throws Probleme `donnees-invalides`
 */
export function parseQuery(methode: string, chemin: string, query: Record<string, string>) {
  const schema = schemaOf(`${methode} ${chemin}?`, () => {
    const parameters = operationOf(methode, chemin).parameters ?? [];
    const shape = parameters
      .filter((parameter) => parameter.in === "query")
      .map(({ name, schema }) => [name, toQuerySchema(schema)]);
    return z.strictObject(Object.fromEntries(shape));
  });
  return parse(schema as z.ZodType<Record<string, string | number | undefined>>, query); // texts and whole numbers: see toQuerySchema
}

function toQuerySchema({ default: _, ...schema }: JsonSchema) {
  const read = z.fromJSONSchema(schema as JsonSchema);
  const typed = "type" in schema && schema.type === "integer" ? z.preprocess(Number, read) : read;
  return typed.optional();
}

function operationOf(methode: string, chemin: string): Operation {
  const operation = readDocument().paths[chemin]?.[methode];
  if (!operation) throw new Error(`no operation ${methode} ${chemin} in openapi/passerelle.json`);
  return operation;
}

function schemaOf(key: string, create: () => z.ZodType): z.ZodType {
  const schema = schemas.get(key) ?? create();
  schemas.set(key, schema);
  return schema;
}
