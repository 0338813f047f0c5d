import fc from "fast-check";

/** A JSON Schema as zod writes it; a keyword that is not here is not understood, and says so. */
export interface Schema {
  type?: string;
  properties?: Record<string, Schema>;
  required?: readonly string[];
  additionalProperties?: boolean | Schema;
  items?: Schema;
  minItems?: number;
  maxItems?: number;
  enum?: readonly unknown[];
  const?: unknown;
  anyOf?: readonly Schema[];
  oneOf?: readonly Schema[];
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  exclusiveMaximum?: number;
  multipleOf?: number;
  minLength?: number;
  maxLength?: number;
  pattern?: string;
  format?: string;
}
const KEYWORDS = new Set([
  ...["type", "properties", "required", "additionalProperties", "items", "minItems", "maxItems", "enum"],
  ...["const", "anyOf", "oneOf", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"],
  ...["minLength", "maxLength", "pattern", "format"],
  ...["$schema", "description", "title", "default", "example", "examples", "deprecated", "id"],
]);

/** The keywords of a schema of which nothing is known here. */
export const listInconnus = (schema: Schema) =>
  Object.keys(schema).filter((keyword) => !KEYWORDS.has(keyword));

/** The alternatives of a schema, but for null, which is no value of its own. */
export const listBranches = ({ anyOf, oneOf }: Schema): readonly Schema[] =>
  (anyOf ?? oneOf ?? []).filter(({ type }) => type !== "null");

/** Whether null is one of the alternatives. */
export const isNullable = ({ anyOf, oneOf }: Schema) =>
  (anyOf ?? oneOf ?? []).some(({ type }) => type === "null");

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isText = ({ type }: Schema) => type === "string";
const isNumber = ({ type }: Schema) => type === "number" || type === "integer";
const isListed = (schema: Schema) => schema.enum !== undefined || schema.const !== undefined;

/** A value that the schema accepts, as little as may be. */
export function synthesize(schema: Schema): unknown {
  return listCandidates(schema)[0];
}

/** Values that the schema accepts, the smallest first: a rule between fields may want one more than another. */
export function listCandidates(schema: Schema): unknown[] {
  if (schema.const !== undefined) return [schema.const];
  if (schema.enum) return [...schema.enum];
  const branches = listBranches(schema);
  if (branches.length > 0) return branches.flatMap(listCandidates);
  if (schema.type === "object") return listObjects(schema);
  if (schema.type === "array") {
    const items = schema.items ?? {};
    const make = (length: number) => Array.from({ length }, () => synthesize(items));
    return schema.minItems ? [make(schema.minItems)] : [[], make(1)];
  }
  if (schema.type === "boolean") return [true, false];
  if (isNumber(schema)) return [schema.minimum ?? (schema.exclusiveMinimum ?? 0) + 1, schema.maximum ?? 1];
  if (schema.format === "date-time") return ["2026-01-25T09:00:00+01:00", "2026-01-25T08:00:00Z"];
  return isText(schema) ? [makeText(schema)] : [null];
}

function listObjects({ properties = {}, required = [] }: Schema): unknown[] {
  const make = (names: readonly string[]) =>
    Object.fromEntries(names.map((nom) => [nom, synthesize(properties[nom] ?? {})]));
  const optional = Object.keys(properties).filter((nom) => !required.includes(nom));
  return [
    make(required),
    ...optional.map((nom) => make([...required, nom])),
    make([...required, ...optional]),
  ];
}

function makeText({ format, pattern, minLength = 1 }: Schema): string {
  if (format === "date") return "2026-01-25";
  if (format === "uuid") return "7c1e8f0a-3b1d-4a6e-9a53-2f1f0b8c9d10";
  if (pattern === undefined) return "x".repeat(minLength);
  const [text = ""] = fc.sample(fc.stringMatching(new RegExp(pattern)), { numRuns: 1, seed: 1 });
  return text;
}

/** What was broken (`enum`, `maximum`…), the values that break it, and what the refusal has to tell. */
export interface Infraction {
  regle: string;
  valeurs: readonly unknown[];
  attendus: readonly string[];
}

/** Every way in which a value, by itself, is not of this schema. */
export function listInfractions(schema: Schema): Infraction[] {
  const infractions = [
    { regle: "type", valeurs: listWrongTypes(schema), attendus: [] },
    { regle: "enum", valeurs: listWrongCodes(schema), attendus: (schema.enum ?? []).map(String) },
    ...(schema.type === "integer"
      ? [{ regle: "integer", valeurs: [(schema.minimum ?? 0) + 0.5], attendus: [] }]
      : []),
    ...listBounds(schema),
    ...(isText(schema) && !isListed(schema) ? listWrongTexts(schema) : []),
  ];
  return infractions.filter(({ valeurs }) => valeurs.length > 0);
}

function listWrongTypes(schema: Schema): unknown[] {
  if (isListed(schema)) return [null];
  if (isText(schema)) return [1, null];
  if (isNumber(schema)) return ["un", null];
  if (schema.type === "boolean") return ["oui", null];
  return schema.type === "array" || schema.type === "object" ? ["x", null] : [];
}

function listWrongCodes({ const: constant, enum: listed }: Schema): unknown[] {
  if (typeof constant === "boolean") return [!constant];
  const codes = listed ?? (constant === undefined ? [] : [constant]);
  const [first] = codes;
  if (first === undefined) return [];
  if (typeof first === "number") return [Math.max(...codes.map(Number)) + 1];
  const wrong = [`${first}_INCONNU`, String(first).toLowerCase(), String(first).toUpperCase(), ""];
  return [...new Set(wrong)].filter((code) => !codes.includes(code));
}

/** JavaScript's own limits are no bounds of ours. */
const isOurs = (borne: number | undefined): borne is number =>
  borne !== undefined && Math.abs(borne) < Number.MAX_SAFE_INTEGER;

function listBounds(schema: Schema): Infraction[] {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = schema;
  const step = schema.type === "integer" ? 1 : 0.01;
  const bound = (regle: string, borne: number | undefined, valeur: (borne: number) => number) =>
    isOurs(borne) ? [{ regle, valeurs: [valeur(borne)], attendus: [String(borne)] }] : [];
  return [
    ...bound("minimum", minimum, (borne) => borne - step),
    ...bound("maximum", maximum, (borne) => borne + step),
    ...bound("exclusiveMinimum", exclusiveMinimum, (borne) => borne),
    ...bound("exclusiveMaximum", exclusiveMaximum, (borne) => borne),
    ...bound("multipleOf", multipleOf, (pas) => (minimum ?? 0) + pas / 2),
  ].map((one) => ({ ...one, attendus: one.attendus.map((borne) => borne.replace(".", ",")) }));
}

const WRONG_DATES = [
  "2026-02-30",
  "2025-02-29",
  "30/01/2026",
  "2026-1-7",
  "20260107",
  "2026-01-07T00:00:00Z",
  "",
];
const WRONG_INSTANTS = [
  "2026-02-30T10:00:00+01:00",
  "2026-01-07",
  "2026-01-07T25:00:00Z",
  "07/01/2026 10:30",
  "",
];

function listWrongTexts(schema: Schema): Infraction[] {
  const { minLength = 0, maxLength, pattern, format } = schema;
  const forme = pattern === undefined ? null : new RegExp(pattern);
  const formes = { date: WRONG_DATES, "date-time": WRONG_INSTANTS }[format ?? ""];
  const misshapen = ["", "?", "é", `${makeText(schema)}?`];
  return [
    {
      regle: "minLength",
      valeurs: minLength > 0 ? ["", ...(forme === null ? ["   "] : [])] : [],
      attendus: [],
    },
    {
      regle: "maxLength",
      valeurs: maxLength === undefined ? [] : ["a".repeat(maxLength + 1)],
      attendus: [String(maxLength)],
    },
    {
      regle: "pattern",
      valeurs: forme === null || formes ? [] : misshapen.filter((text) => !forme.test(text)),
      attendus: [],
    },
    {
      regle: "format",
      valeurs: formes ?? (format === undefined || forme ? [] : ["?"]),
      attendus: format === "date" ? ["AAAA-MM-JJ"] : [],
    },
  ];
}

/** Texts and numbers of a schema that nothing bounds, as far as JSON Schema can tell: by their pointers. */
export function listSansBorne(schema: Schema, chemin = ""): string[] {
  const inner = [
    ...listBranches(schema).flatMap((branche) => listSansBorne(branche, chemin)),
    ...Object.entries(schema.properties ?? {}).flatMap(([nom, sous]) =>
      listSansBorne(sous, `${chemin}/${nom}`),
    ),
    ...(schema.items ? listSansBorne(schema.items, `${chemin}/0`) : []),
  ];
  const { pattern, format, maxLength } = schema;
  const isFree = isText(schema)
    ? pattern === undefined && format === undefined && maxLength === undefined
    : isNumber(schema) && listBounds(schema).length === 0;
  return isFree && !isListed(schema) ? [chemin, ...inner] : inner;
}
