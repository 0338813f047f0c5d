import { readdirSync, readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { findStale, listOutputs } from "./generate.ts";

type Schema = Record<string, unknown>;
type Content = Record<string, { schema?: Schema }>;

interface Reference {
  $ref: string;
}

interface Parameter {
  name: string;
  in: string;
  schema: Schema;
  required?: boolean;
}

interface Response {
  description: string;
  content?: Content;
  "x-certitude"?: string;
}

interface Operation {
  operationId: string;
  parameters: (Parameter | Reference)[];
  requestBody?: { required: boolean; content: Content };
  responses: Record<string, Response | Reference>;
  "x-certitude"?: string;
  "x-source"?: string[];
}

interface OpenApiDocument {
  openapi: string;
  info: { title: string; version: string; description: string };
  servers: { url: string }[];
  paths: Record<string, Record<string, Operation>>;
  components: Record<string, Record<string, Schema>>;
}

interface Vecteur {
  name: string;
  request: {
    method: string;
    path: string;
    query: Record<string, string>;
    headers: Record<string, string>;
    body: unknown;
  };
  response: { status: number; headers: Record<string, string>; body: unknown } | null;
}

const CERTITUDES = ["A", "C", "I", "X", "?"];
const VECTEURS = readdirSync(new URL("../test/vecteurs/", import.meta.url)).map((file) =>
  file.replace(".json", ""),
);

/** A version that France Travail withdrew has worked examples, and no document. */
const WITHDRAWN = ["diagnosticargumente-v1"];

const readText = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");
const readme = readText("README.md");
const documents = readdirSync(new URL("france-travail/", import.meta.url))
  .filter((file) => file.endsWith(".json"))
  .map((file) => {
    const text = readText(`france-travail/${file}`);
    const document: OpenApiDocument = JSON.parse(text);
    return { name: file.replace(".json", ""), text, document };
  });
const operations = documents.flatMap(({ name, document }) =>
  Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({ name, document, path, method, operation })),
  ),
);

const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);

const text = { type: "string", minLength: 1 };
const mapOf = (value: object) => ({ type: "object", additionalProperties: value });
const shape = (required: string[], properties: object) => ({
  type: "object",
  required,
  properties,
  patternProperties: { "^x-": true },
  additionalProperties: false,
});
const orReference = (value: object) => ({ oneOf: [shape(["$ref"], { $ref: text }), value] });
const content = mapOf(shape(["schema"], { schema: { type: "object" } }));
const parameter = shape(["name", "in", "schema", "description"], {
  name: text,
  in: { enum: ["query", "header", "path"] },
  required: { type: "boolean" },
  description: text,
  schema: { type: "object" },
  example: true,
});
const header = shape(["schema"], { description: text, schema: { type: "object" } });
const response = shape(["description"], { description: text, headers: mapOf(header), content });
const operation = shape(["operationId", "summary", "description", "parameters", "responses"], {
  operationId: { type: "string", pattern: "^[A-Za-z0-9]+$" },
  summary: text,
  description: text,
  deprecated: { type: "boolean" },
  security: { type: "array", items: mapOf({ type: "array", items: text }) },
  parameters: { type: "array", items: orReference(parameter) },
  requestBody: shape(["content"], { required: { type: "boolean" }, content }),
  responses: {
    type: "object",
    minProperties: 1,
    patternProperties: { "^[1-5]\\d\\d$": orReference(response) },
    additionalProperties: false,
  },
});
/** As much of OpenAPI 3.1 as our documents use: what is not here is refused. */
const SHAPE = shape(["openapi", "info", "servers", "paths", "components"], {
  openapi: { const: "3.1.0" },
  info: shape(["title", "version", "description"], { title: text, version: text, description: text }),
  servers: {
    type: "array",
    minItems: 1,
    items: shape(["url"], {
      url: { type: "string", pattern: "^/(partenaire/[a-z-]+/v\\d+)?$" },
      description: text,
    }),
  },
  paths: {
    type: "object",
    patternProperties: {
      "^/[^/].*[^/]$": {
        type: "object",
        propertyNames: { enum: ["get", "post", "put", "patch", "delete"] },
        additionalProperties: operation,
      },
    },
    additionalProperties: false,
  },
  components: shape(["parameters", "responses", "schemas"], {
    securitySchemes: mapOf({ type: "object", required: ["type", "flows"] }),
    parameters: mapOf(parameter),
    responses: mapOf(response),
    schemas: mapOf({ type: "object", required: ["description"] }),
  }),
});

describe("a document of France Travail", () => {
  it.each(documents)(
    "$name has the shape of OpenAPI 3.1, and no key that it does not know",
    ({ document }) => {
      const check = ajv.compile(SHAPE);
      check(document);

      expect(check.errors ?? []).toEqual([]);
    },
  );

  it.each(documents)("$name has schemas that are JSON Schema 2020-12", ({ document }) => {
    for (const schema of Object.values(document.components.schemas ?? {})) {
      expect(ajv.validateSchema(schema)).toBe(true);
    }
  });

  it.each(documents)("$name has no dangling reference, and no component that nothing uses", (one) => {
    const references = [
      ...new Set([...one.text.matchAll(/"\$ref": "([^"]+)"/g)].map(([, target]) => target)),
    ];
    const components = Object.entries(one.document.components)
      .filter(([kind]) => kind !== "securitySchemes")
      .flatMap(([kind, named]) => Object.keys(named).map((key) => `#/components/${kind}/${key}`));

    expect(references.sort()).toEqual(components.sort());
  });

  it.each(documents)("$name gives each operation a name of its own", ({ document }) => {
    const names = Object.values(document.paths).flatMap((item) =>
      Object.values(item).map(({ operationId }) => operationId),
    );

    expect(names).toEqual([...new Set(names)]);
  });

  it("says of every operation and every response how sure it is, and from where", () => {
    for (const { document, operation } of operations) {
      expect(CERTITUDES).toContain(operation["x-certitude"]);
      expect(operation["x-source"]).not.toHaveLength(0);
      for (const response of Object.values(operation.responses)) {
        expect(CERTITUDES).toContain(resolve(document, response)["x-certitude"]);
      }
    }
  });

  it("lets a typed client leave out what the transport layer adds, and says what is mandatory", () => {
    for (const { document, operation } of operations) {
      const parameters = operation.parameters.map((parameter) => resolve(document, parameter));
      const added = parameters.filter(({ name }) => /^(pa-|ft-)/.test(name));
      expect(added.every((one) => one.required === false && Reflect.get(one, "x-obligatoire") === true)).toBe(
        true,
      );
    }
  });

  it("declares, behind the gateway of France Travail, the answers that any call may get", () => {
    for (const { operation } of operations.filter(({ name }) => name !== "authentification")) {
      expect(Object.keys(operation.responses)).toEqual(
        expect.arrayContaining(["302", "401", "403", "429", "500", "503"]),
      );
    }
  });

  it("words what is common to all as the others do", () => {
    const common = ["AgentAbsent", "AccesRefuse", "PorteeManquante", "DebitDepasse", "Indisponible"];
    for (const component of [...common, "NomAgent", "PrenomAgent", "IdentifiantAgent", "ErreurConnecteur"]) {
      const wordings = documents
        .flatMap(({ document }) => Object.values(document.components))
        .filter((named) => component in named)
        .map((named) => JSON.stringify(named[component]));
      expect(new Set(wordings).size, component).toBe(1);
    }
  });
});

describe("the document of the intensity, which France Travail has not published", () => {
  const name = "suivi-intensite-accompagnement-v1";
  const assumed = operations.filter((one) => one.name === name);
  const week = { semaine: "2026-W07", heuresPrevues: 15, heuresRealisees: 12.5 };
  const faultsOf = (body: unknown) => {
    const [put] = assumed.filter(({ method }) => method === "put");
    const schema = put?.operation.requestBody?.content["application/json"]?.schema;
    return put && schema ? validate(put.document, schema, body, "body") : ["no such operation"];
  };

  it("says so wherever one may look", () => {
    const document = documents.find((one) => one.name === name)?.document;
    const own = assumed.flatMap(({ document, operation }) => [
      operation,
      ...["200", "204", "400", "500"].flatMap((status) => {
        const response = operation.responses[status];
        return response ? [resolve(document, response)] : [];
      }),
    ]);

    expect(document?.info.title).toContain("HYPOTHÈSE");
    expect(document?.info.description).toMatch(/^HYPOTHÈSE/);
    expect(own).toHaveLength(9);
    for (const one of [...own, ...assumedSchemas(document)]) {
      expect(one).toMatchObject({ description: expect.stringMatching(/^HYPOTHÈSE/), "x-certitude": "?" });
    }
  });

  it.each([
    ["a week", week, []],
    ["a kind of activity that is not known", { ...week, activites: [{ type: "ATELIER" }] }, []],
    ["more than 48 hours", { ...week, heuresRealisees: 48.5 }, ["body /heuresRealisees must be <= 48"]],
    ["less than nothing", { ...week, heuresPrevues: -1 }, ["body /heuresPrevues must be >= 0"]],
  ])("takes hours from 0 to 48, of any kind: %s", (_, body, faults) => {
    expect(faultsOf(body)).toEqual(faults);
  });
});

describe("the referential of the diagnostic that the repository holds", () => {
  it("is what the published API may answer", () => {
    const { document } = findOperation("GET", "/partenaire/diagnosticargumente/v4/referentiel");
    const referentiel = JSON.parse(readText("../adapters/diagnostic/referentiel-diagnostic-v4.json"));

    expect(
      validate(document, { $ref: "#/components/schemas/Referentiel" }, referentiel, "referentiel"),
    ).toEqual([]);
    expect(Object.keys(referentiel)).toEqual(
      Object.keys(document.components.schemas?.Referentiel?.properties ?? {}),
    );
  });
});

describe("the page beside the documents", () => {
  it("has one row per operation, with the certainty and the sources that the document has", () => {
    const rows = operations.map(
      ({ name, method, path, operation }) =>
        `| ${name} | ${method.toUpperCase()} ${path} | ${operation["x-certitude"]} | ${operation["x-source"]?.join(", ")} |`,
    );
    const written = readme.split("\n").filter((line) => /^\| [a-z0-9-]+ \| [A-Z]+ \//.test(line));

    expect(written.sort()).toEqual(rows.sort());
  });

  it("explains every gap and every source that a document names", () => {
    const gaps = documents.flatMap(({ text }) => text.match(/\bG\d{2}\b/g) ?? []);
    const sources = documents.flatMap(({ text }) =>
      [...text.matchAll(/"x-source": \[([^\]]*)\]/g)].flatMap(
        ([, tags = ""]) => tags.match(/[A-Z-]+/g) ?? [],
      ),
    );
    const explained = [...readme.matchAll(/^\| ([A-Z0-9, -]+) \|/gm)].flatMap(([, cell = ""]) =>
      cell.split(", "),
    );

    expect([...new Set([...gaps, ...sources])].sort()).toEqual(explained.sort());
  });
});

describe("what is generated", () => {
  it("is what the generator would write today", { timeout: 60_000 }, async () => {
    expect(await findStale()).toEqual([]);
  });

  it("covers every document", () => {
    const files = listOutputs().map(({ file }) => file);

    expect(files).toEqual(
      expect.arrayContaining(documents.map(({ name }) => `openapi/france-travail/${name}.ts`)),
    );
  });

  it("is named when its file is missing or differs", async () => {
    const outputs = [
      { file: "openapi/absent.ts", content: async () => "" },
      { file: "openapi/README.md", content: async () => "another text" },
      { file: "openapi/README.md", content: async () => readme },
    ];

    expect(await findStale(outputs)).toEqual(["openapi/absent.ts", "openapi/README.md"]);
  });
});

interface Departure {
  where: "query" | "body";
  answer: 200 | 400 | null;
  because: string;
}

const departures = (
  where: Departure["where"],
  answer: Departure["answer"],
  because: string,
  titles: string[],
): Record<string, Departure> =>
  Object.fromEntries(titles.map((title) => [title, { where, answer, because }]));

/** Worked examples whose request breaks the document, where it does, and what France Travail answered (null: not known). */
const DEPARTURES: Record<string, Departure> = {
  "orientationusager-v1: read, bad filter": { where: "query", answer: 400, because: "an unknown filter" },
  "orientationusager-v2: read, bad filter": { where: "query", answer: 400, because: "an unknown filter" },
  "orientationusager-v1: compute, bad enum": { where: "body", answer: 400, because: "an unknown code" },
  "orientationusager-v2: compute, bad enum": { where: "body", answer: 400, because: "an unknown code" },
  "orientationusager-v1: decision without etat_decision": {
    where: "body",
    answer: 400,
    because: "a field missing",
  },
  "orientationusager-v2: decide, etat_decision missing": {
    where: "body",
    answer: 400,
    because: "a field missing",
  },
  "orientationusager-v2: modify, nothing given": { where: "body", answer: 400, because: "no field at all" },
  "orientationusager-v1: collection 2.3.4 forced orientation": {
    where: "body",
    answer: null,
    because: "G22: the official collection sends an origine outside the published list",
  },
  "diagnosticargumente: Enregistrement Dossier": {
    where: "body",
    answer: 200,
    because: "the published example gives a situation the code of an objective",
  },
  "contrat-engagement: POST /signer bad format": { where: "body", answer: 400, because: "not an instant" },
  "contrat-engagement: PATCH /signer bad format": { where: "body", answer: 400, because: "not an instant" },
  "contrat-engagement: POST /refuser bad format": { where: "body", answer: 400, because: "not an instant" },
  "contrat-engagement: PATCH /refuser bad format": { where: "body", answer: 400, because: "not an instant" },
  ...departures("query", 400, "the identifier missing", [
    "gestion-sanctions-rsa: Erreur R010 - Identifiant Consequence Sanction obligatoire [400]",
  ]),
  ...departures("body", 400, "an empty identifier", [
    "gestion-sanctions-rsa: Erreur R010 - Identifiant conséquence sanction obligatoire [400]",
  ]),
  ...departures("body", 400, "a field missing", [
    "gestion-sanctions-rsa: Erreur R020 - Type événement obligatoire [400]",
    "gestion-sanctions-rsa: Erreur R030 - Date événement obligatoire [400]",
    "gestion-sanctions-rsa: Erreur R050 - Type conséquence sanction obligatoire pour le type d'événement transmis [400]",
    "gestion-sanctions-rsa: Erreur R060 - Montant obligatoire pour le type d'événement transmis [400] (evenementSanctionRSA)",
    "gestion-sanctions-rsa: Erreur R063 - Modalité obligatoire pour le type d'événement transmis [400] (evenementSanctionRSA)",
    "gestion-sanctions-rsa: Erreur R070 - Durée obligatoire pour le type d'événement transmis [400] (evenementSanctionRSA)",
    "gestion-sanctions-rsa: Erreur R032 - Date de notification de la décision de sanction obligatoire [400]",
    "gestion-sanctions-rsa: Erreur R052 - Type conséquence sanction obligatoire pour le type d'événement transmis [400]",
    "gestion-sanctions-rsa: Erreur R060 - Montant obligatoire pour le type d'événement transmis [400] (decisionSanctionRSAPartenaire)",
    "gestion-sanctions-rsa: Erreur R063 - Modalité obligatoire pour le type d'événement transmis [400] (decisionSanctionRSAPartenaire)",
    "gestion-sanctions-rsa: Erreur R070 - Durée obligatoire pour le type d'événement transmis [400] (decisionSanctionRSAPartenaire)",
    "gestion-sanctions-rsa: Erreur R080 - Nature de manquement obligatoire [400]",
    "gestion-sanctions-rsa: Erreur R090 - Date de manquement obligatoire [400]",
    "gestion-sanctions-rsa: Erreur R012 - Identifiant conséquence sanction obligatoire [400]",
  ]),
  ...departures("body", 400, "an unknown code", [
    "gestion-sanctions-rsa: Erreur R021 - Type événement invalide [400]",
    "gestion-sanctions-rsa: Erreur R051 - Type conséquence sanction invalide [400]",
    "gestion-sanctions-rsa: Erreur R062 - Modalité incorrecte [400] (evenementSanctionRSA)",
    "gestion-sanctions-rsa: Erreur R053 - Type conséquence sanction invalide [400]",
    "gestion-sanctions-rsa: Erreur R062 - Modalité incorrecte [400] (decisionSanctionRSAPartenaire)",
    "gestion-sanctions-rsa: Erreur R081 - Nature de manquement invalide [400]",
    "gestion-sanctions-rsa: Erreur R082 - Rang de manquement invalide [400]",
  ]),
  ...departures("body", 400, "a value of another type, or out of bounds", [
    "gestion-sanctions-rsa: Erreur R031 - Date événement invalide [400]",
    "gestion-sanctions-rsa: Erreur R040 - Commentaire événement invalide [400]",
    "gestion-sanctions-rsa: Erreur R061 - Montant invalide [400] (evenementSanctionRSA)",
    "gestion-sanctions-rsa: Erreur R064 - Montant invalide pour le type de manquement [400] (evenementSanctionRSA)",
    "gestion-sanctions-rsa: Erreur R071 - Durée invalide [400] (evenementSanctionRSA)",
    "gestion-sanctions-rsa: Erreur R033 - Date de notification de la décision de sanction invalide [400]",
    "gestion-sanctions-rsa: Erreur R041 - Commentaire JustificationDecisionSanction invalide [400]",
    "gestion-sanctions-rsa: Erreur R061 - Montant invalide [400] (decisionSanctionRSAPartenaire)",
    "gestion-sanctions-rsa: Erreur R064 - Montant invalide pour le type de manquement [400] (decisionSanctionRSAPartenaire)",
    "gestion-sanctions-rsa: Erreur R071 - Durée invalide [400] (decisionSanctionRSAPartenaire)",
    "gestion-sanctions-rsa: Erreur R091 - Date de manquement invalide [400]",
    "gestion-sanctions-rsa: Erreur R100 - Justification de la demande de radiation invalide [400]",
  ]),
  ...departures("body", null, "the official collection leaves the identifier to be filled in", [
    "gestion-sanctions-rsa: collection 6.5 Confirmer la proposition de sanction (saisie sanction)",
    "gestion-sanctions-rsa: collection 6.6 Refuser la proposition de sanction (refus saisie sanction)",
    "gestion-sanctions-rsa: collection 6.9 Refuser la sanction",
    "gestion-sanctions-rsa: collection 6.11 Valider la levée",
    "gestion-sanctions-rsa: collection 6.12 Refuser la levée",
  ]),
  ...departures(
    "body",
    null,
    "the official collection leaves the identifier to be filled in, and the sanction out",
    ["gestion-sanctions-rsa: collection 6.8 Valider la sanction"],
  ),
  ...departures("body", null, "the official collection forgets dateManquement", [
    "gestion-sanctions-rsa: collection 6.16 transmettre la décision de sanction",
  ]),
};

describe("a worked example", () => {
  const examples = VECTEURS.flatMap((file) => {
    const vecteurs: Vecteur[] = JSON.parse(readText(`../test/vecteurs/${file}.json`));
    if (WITHDRAWN.includes(file)) return [];
    return vecteurs.map((vecteur) => ({ title: `${file}: ${vecteur.name}`, vecteur }));
  });

  it("has a name of its own, and no departure names one that is not there", () => {
    const titles = examples.map(({ title }) => title);

    expect(titles).toEqual([...new Set(titles)]);
    expect(titles).toEqual(expect.arrayContaining(Object.keys(DEPARTURES)));
  });

  it.each(examples.filter(({ title }) => !(title in DEPARTURES)))(
    "fits its document: $title",
    ({ vecteur }) => {
      expect([...requestFaults(vecteur), ...responseFaults(vecteur)]).toEqual([]);
    },
  );

  it.each(Object.entries(DEPARTURES))("departs where it means to: %s", (title, { where, answer }) => {
    for (const { vecteur } of examples.filter((one) => one.title === title)) {
      expect(requestFaults(vecteur).map((fault) => fault.split(" ")[0])).toContain(where);
      expect(requestFaults(vecteur).every((fault) => fault.startsWith(where))).toBe(true);
      expect(responseFaults(vecteur)).toEqual([]);
      expect(vecteur.response?.status ?? null).toBe(answer);
    }
  });
});

/** What the request says that its operation does not allow: each fault begins with the part that breaks it. */
function requestFaults({ request }: Vecteur): string[] {
  const { document, operation, inPath } = findOperation(request.method, request.path);
  const parameters = operation.parameters.map((parameter) => resolve(document, parameter));
  const sources: Record<string, Record<string, string>> = {
    path: inPath,
    query: request.query,
    header: request.headers,
  };
  const inQuery = parameters.filter((parameter) => parameter.in === "query");
  const unknown = Object.keys(request.query).filter((key) => !inQuery.some(({ name }) => name === key));
  const given = parameters.flatMap((parameter) => {
    const value = sources[parameter.in]?.[parameter.name];
    if (value === undefined)
      return parameter.required ? [`${parameter.in} ${parameter.name} is missing`] : [];
    return validate(document, parameter.schema, readParameter(parameter, value), parameter.in);
  });
  return [
    ...unknown.map((key) => `query ${key} is not declared`),
    ...given,
    ...bodyFaults(document, operation.requestBody?.content, request, "body"),
  ];
}

function responseFaults({ request, response }: Vecteur): string[] {
  if (!response) return [];
  const { document, operation } = findOperation(request.method, request.path);
  const declared = operation.responses[response.status];
  if (!declared) return [`status ${response.status} is not declared`];
  return bodyFaults(document, resolve(document, declared).content, response, "response");
}

function bodyFaults(
  document: OpenApiDocument,
  content: Content | undefined,
  { headers, body }: { headers: Record<string, string>; body: unknown },
  where: string,
): string[] {
  if (body === null) return [];
  const type = headers["Content-Type"]?.split(";")[0] ?? "";
  const schema = content?.[type]?.schema;
  return schema ? validate(document, schema, body, where) : [`${where} of type ${type} is not declared`];
}

function validate(document: OpenApiDocument, schema: Schema, value: unknown, where: string): string[] {
  const check = ajv.compile({ ...schema, components: document.components });
  check(value);
  return (check.errors ?? []).map(({ instancePath, message }) => `${where} ${instancePath} ${message}`);
}

/** The operation that a request calls, and what its path holds: a path spelt out goes before a template that fits too. */
function findOperation(method: string, path: string) {
  const [found] = operations
    .filter((one) => one.method === method.toLowerCase())
    .flatMap((one) => {
      const template = `${one.document.servers[0]?.url.replace(/\/$/, "")}${one.path}`;
      const names = [...template.matchAll(/\{([^}]+)\}/g)].map(([, name = ""]) => name);
      const values = new RegExp(`^${template.replace(/\{[^}]+\}/g, "([^/]+)")}$`).exec(path)?.slice(1);
      if (!values) return [];
      return [
        { ...one, inPath: Object.fromEntries(names.map((name, index) => [name, values[index] ?? ""])) },
      ];
    })
    .sort((one, other) => Object.keys(one.inPath).length - Object.keys(other.inPath).length);
  if (!found) throw new Error(`no document has ${method} ${path}`);
  return found;
}

/** Parameters travel as text: one that is not text by its schema is read as what it says. */
function readParameter({ schema }: Parameter, value: string): unknown {
  const decoded = decodeURIComponent(value);
  return schema.type === "boolean" || schema.type === "integer" ? JSON.parse(decoded) : decoded;
}

/** Schemas of the assumed document, but for the one that every document words alike. */
function assumedSchemas(document: OpenApiDocument | undefined): Schema[] {
  const { ErreurConnecteur: _, ...schemas } = document?.components.schemas ?? {};
  return Object.values(schemas);
}

function resolve<T extends object>(document: OpenApiDocument, node: T | Reference): T {
  if (!("$ref" in node)) return node;
  const [, , kind = "", name = ""] = node.$ref.split("/");
  // A component of the kind that stands where it is named: the shape test above checks every reference.
  return document.components[kind]?.[name] as T;
}
