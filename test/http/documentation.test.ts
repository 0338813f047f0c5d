import { readFileSync } from "node:fs";
import { createConfig, lintFromString } from "@redocly/openapi-core";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PROBLEMES } from "../../src/domain/probleme.ts";
import { type Answer, type Banc, openBanc } from "../support/banc.ts";
import { type Document, findRoute, listRoutes, readDocument } from "../support/document.ts";
import { createAppels, DOSSIER } from "../support/dossiers.ts";

let banc: Banc;
let document: Document;
const appels = createAppels(() => banc);
beforeAll(async () => {
  banc = await openBanc();
  document = await readDocument(banc);
});
afterAll(() => banc.close());

interface Schema {
  example?: unknown;
  properties?: Record<string, Schema>;
  [keyword: string]: unknown;
}

/** Validates against a schema of the document, wherever it stands in it. */
function createValidator() {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addSchema(document, "document");
  return (schema: unknown, value: unknown): unknown[] => {
    const validate = ajv.compile(relocate(schema));
    validate(value);
    return validate.errors ?? [];
  };
}

/** A schema taken out of the document still points into it. */
function relocate(schema: unknown): Schema {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"document#/'));
}

/** Every object of the document, with its JSON Pointer. */
function walk(value: unknown, pointer = "#"): [pointer: string, object: Record<string, unknown>][] {
  if (typeof value !== "object" || value === null) return [];
  const here: [string, Record<string, unknown>][] = Array.isArray(value) ? [] : [[pointer, { ...value }]];
  const children = Object.entries(value).flatMap(([key, child]) =>
    walk(child, `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`),
  );
  return [...here, ...children];
}

function resolve(pointer: string): unknown {
  return pointer
    .slice(2)
    .split("/")
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce<unknown>(
      (value, key) => (typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined),
      document,
    );
}

describe("GET /openapi.json", () => {
  /** What is wrong with a document of OpenAPI 3.1. */
  async function findFaults(source: unknown): Promise<string[]> {
    const rules = ["struct", "no-unresolved-refs", "security-defined", "path-parameters-defined"] as const;
    const others = ["operation-parameters-unique", "no-ambiguous-paths", "no-identical-paths"] as const;
    const config = await createConfig({
      rules: Object.fromEntries([...rules, ...others].map((rule) => [rule, "error"])),
    });
    const found = await lintFromString({
      source: JSON.stringify(source),
      absoluteRef: "openapi.json",
      config,
    });
    // The contract has both `rejeux/{id}` and `{id}/rejeu`: an id is a UUID, and a word of the path is none.
    const isTold = ({ ruleId, message }: (typeof found)[number]) =>
      ruleId !== "no-ambiguous-paths" || !message.includes("`/v1/transmissions/rejeux/{id}`");
    return found.filter(isTold).map(({ message, location }) => `${location[0]?.pointer} ${message}`);
  }

  it("is a valid document of OpenAPI 3.1, served without a key, as JSON", async () => {
    const answer = await banc.call("GET", "/openapi.json", { cle: null });

    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toMatch(/^application\/json/);
    expect(answer.body.openapi).toBe("3.1.0");
    expect(await findFaults(answer.body)).toEqual([]);
  });

  it.each<[string, (broken: Record<string, unknown>) => void]>([
    ["an unknown key", (broken) => Object.assign(broken, { chemins: {} })],
    ["no title", (broken) => Object.assign(broken, { info: { version: "1" } })],
    [
      "a response without description",
      (broken) => Object.assign(broken, { paths: { "/x": { get: { responses: { 200: {} } } } } }),
    ],
    [
      "a parameter that is nowhere",
      (broken) =>
        Object.assign(broken, {
          paths: { "/x": { get: { parameters: [{ name: "x", schema: {} }], responses: {} } } },
        }),
    ],
    [
      "a reference to nothing",
      (broken) => Object.assign(broken, { paths: { "/x": { $ref: "#/components/pathItems/absent" } } }),
    ],
  ])("would be found invalid with %s", async (_, spoil) => {
    const broken = structuredClone<Record<string, unknown>>({ ...document });
    spoil(broken);

    expect(await findFaults(broken)).toHaveLength(1);
  });

  it("is the document kept in the repository", () => {
    const kept = JSON.parse(readFileSync(new URL("../../openapi/passerelle.json", import.meta.url), "utf8"));

    expect(kept).toEqual(document);
  });

  it("refers to nothing that is not there, and keeps no schema that nothing uses", () => {
    const references = walk(document).flatMap(([, { $ref }]) => (typeof $ref === "string" ? [$ref] : []));
    expect(references.length).toBeGreaterThan(20);

    expect(references.filter((reference) => resolve(reference) === undefined)).toEqual([]);
    const used = new Set(references);
    const kept = Object.keys(document.components.schemas).map((name) => `#/components/schemas/${name}`);
    expect(kept.filter((reference) => !used.has(reference))).toEqual([]);
  });

  it("describes every route mounted under /v1, and none that is not", () => {
    const mounted = banc.gateway.app.routes
      .filter(({ method, path }) => method !== "ALL" && path.startsWith("/v1/"))
      .map(({ method, path }) => `${method} ${path.replace(/:(\w+)/g, "{$1}")}`);
    const described = listRoutes(document)
      .filter(({ chemin }) => chemin.startsWith("/v1/"))
      .map(({ methode, chemin }) => `${methode} ${chemin}`);

    expect(described.toSorted()).toEqual([...new Set(mounted)].toSorted());
    expect(described.length).toBeGreaterThanOrEqual(19);
  });

  it("says in French what each route is, which parameters its path has, and which success it answers", () => {
    for (const { methode, chemin, operation } of listRoutes(document)) {
      const route = `${methode} ${chemin}`;
      expect(Reflect.get(operation, "summary"), route).toMatch(/\S/);
      const inPath = (operation.parameters ?? []).filter((parameter) => parameter.in === "path");
      const names = [...chemin.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      expect(inPath.map(({ name }) => name).toSorted(), route).toEqual(names.toSorted());
      expect(
        Object.keys(operation.responses).some((statut) => /^2\d\d$/.test(statut)),
        route,
      ).toBe(true);
    }
  });

  it("announces on every route under /v1 each status that a refusal may have, as problem+json", () => {
    const statuts = new Set(Object.values(PROBLEMES).map(({ statut }) => statut));
    // An address or a verb that is refused is no route; a 502 is only told inside a transmission, or by a reading.
    const common = [...statuts].filter((statut) => ![405, 502].includes(statut));
    for (const { methode, chemin, operation } of listRoutes(document)) {
      if (!chemin.startsWith("/v1/")) continue;
      for (const statut of common) {
        const media = Object.keys(operation.responses[statut]?.content ?? {});
        expect(media, `${methode} ${chemin} ${statut}`).toEqual(["application/problem+json"]);
      }
    }
  });

  it("has schemas that are JSON Schema 2020-12", () => {
    const ajv = new Ajv2020({ strict: false });
    const schemas = walk(document).filter(([pointer]) =>
      /\/schema$|^#\/components\/schemas\/[^/]+$/.test(pointer),
    );
    expect(schemas.length).toBeGreaterThan(50);

    for (const [pointer, schema] of schemas) expect(ajv.validateSchema(schema), pointer).toBe(true);
  });

  it("gives examples that its own schemas accept", () => {
    const validate = createValidator();
    const examples = walk(document).flatMap(([pointer, object]) => listExamples(pointer, object));
    expect(examples.length).toBeGreaterThan(20);

    const faults = examples
      .map(({ pointer, schema, value }) => ({ pointer, errors: validate(schema, value) }))
      .filter(({ errors }) => errors.length > 0);
    expect(faults).toEqual([]);
  });

  it("would find an example that a schema does not accept", () => {
    const media = findRoute(document, "POST", "/v1/dossiers/D-1/orientation/decision")?.operation.requestBody;
    const schema = media?.content["application/json"]?.schema;

    expect(createValidator()(schema, { etatDecision: "PEUT-ETRE" })).not.toEqual([]);
    expect(createValidator()(schema, { etatDecision: "ACCEPTEE", inconnu: 1 })).not.toEqual([]);
    expect(createValidator()({ $ref: "#/components/schemas/Transmission" }, { id: 1 })).not.toEqual([]);
  });

  it("gives an example for every body that a write takes", () => {
    const writes = listRoutes(document).filter(({ operation }) => operation.requestBody);
    expect(writes.length).toBeGreaterThanOrEqual(8);
    for (const { methode, chemin, operation } of writes) {
      const media = operation.requestBody?.content["application/json"];
      const own = Object.keys(media?.examples ?? {}).length > 0 || media?.example !== undefined;
      const ofSchema = deref(media?.schema).example !== undefined;
      expect(own || ofSchema, `${methode} ${chemin}`).toBe(true);
    }
  });

  /** The examples of a media, of a parameter, and of a schema itself. */
  function listExamples(pointer: string, object: Record<string, unknown>) {
    const { schema, example, examples } = object;
    if (schema !== undefined) {
      const named = typeof examples === "object" && examples !== null ? Object.values(examples) : [];
      const values = named.map((one: { value: unknown }) => one.value);
      return [...values, ...(example === undefined ? [] : [example])].map((value) => ({
        pointer,
        schema,
        value,
      }));
    }
    const isSchema = "type" in object || "anyOf" in object || "enum" in object;
    return isSchema && example !== undefined ? [{ pointer, schema: object, value: example }] : [];
  }
});

function deref(schema: unknown): Schema {
  const found: Schema = typeof schema === "object" && schema !== null ? { ...schema } : {};
  return typeof found.$ref === "string" ? deref(resolve(found.$ref)) : found;
}

describe("what is served", () => {
  const ask = (methode: string, path: string, body?: unknown) => banc.call(methode, path, { body });

  it("is what the document says, member by member", async () => {
    const findFaults = createValidator();
    await banc.reset();
    await appels.declare("D-0", { ...DOSSIER, usager: null });
    const calls: [methode: string, path: string, body: unknown, statut: number][] = [
      ["GET", "/sante", undefined, 200],
      ["GET", "/pret", undefined, 200],
      ["PUT", "/v1/dossiers/D-1", DOSSIER, 201],
      ["PUT", "/v1/dossiers/D-1", DOSSIER, 200],
      ["POST", "/v1/dossiers/D-1/evenements", { type: "inscription", date: "2026-01-20" }, 201],
      ["POST", "/v1/dossiers/D-1/evenements", { type: "inscription", date: "2026-01-20" }, 200],
      [
        "POST",
        "/v1/dossiers/D-1/evenements",
        { type: "accompagnement-intensif-commence", date: "2026-01-20", referent: "R1", quotite: "cible" },
        201,
      ],
      ["GET", "/v1/dossiers/D-1/contrat-engagement", undefined, 404],
      [
        "POST",
        "/v1/dossiers/D-1/orientation/decision",
        { etatDecision: "ACCEPTEE", dateDecision: "2026-02-13" },
        201,
      ],
      ["POST", "/v1/dossiers/D-0/orientation/decision", { etatDecision: "ACCEPTEE" }, 202],
      ["PATCH", "/v1/dossiers/D-1/orientation", { codeStructure: "NAQ0057" }, 201],
      [
        "POST",
        "/v1/dossiers/D-1/orientation",
        { origine: "INSCRIPTION_CONSEILLER_CD", parcours: "PSO", organisme: "CD" },
        201,
      ],
      ["POST", "/v1/dossiers/D-1/contrat-engagement/signature", { dateSignature: "2026-02-10" }, 201],
      ["POST", "/v1/dossiers/D-1/contrat-engagement/signature", { dateSignature: "2026-02-11" }, 422],
      ["POST", "/v1/dossiers/D-1/contrat-engagement/signature", { dateSignature: "2026-02-30" }, 422],
      ["GET", "/v1/dossiers/D-1", undefined, 200],
      ["GET", "/v1/dossiers/D-0", undefined, 200],
      ["GET", "/v1/dossiers", undefined, 200],
      ["GET", "/v1/dossiers/D-1/orientation", undefined, 200],
      ["GET", "/v1/dossiers/D-1/orientation?toutes=true", undefined, 200],
      ["GET", "/v1/dossiers/D-1/contrat-engagement", undefined, 200],
      ["GET", "/v1/dossiers/D-1/usager", undefined, 200],
      ["GET", "/v1/dossiers/D-1/statut", undefined, 200],
      ["GET", "/v1/transmissions", undefined, 200],
      ["GET", "/v1/indicateurs/delais", undefined, 200],
      ["GET", "/v1/transmissions/inconnue", undefined, 404],
      ["POST", "/v1/transmissions/inconnue/rejeu", undefined, 404],
      ["DELETE", "/v1/dossiers/D-0", undefined, 409],
      ["DELETE", "/v1/dossiers/D-1", undefined, 204],
    ];
    for (const [methode, path, body, statut] of calls) {
      const answer = await ask(methode, path, body);
      const call = `${methode} ${path} ${statut}`;
      expect(answer.status, `${call} ${JSON.stringify(answer.body)}`).toBe(statut);
      expect(findDrift(findFaults, methode, path.replace(/\?.*/, ""), answer), call).toEqual([]);
    }
  });

  /** What the answer has that its schema does not accept, or does not know. */
  function findDrift(
    findFaults: ReturnType<typeof createValidator>,
    methode: string,
    path: string,
    answer: Answer,
  ): unknown[] {
    const response = findRoute(document, methode, path)?.operation.responses[answer.status];
    if (!response) return ["this status is not described"];
    if (answer.status === 204) return response.content ? ["a 204 has no content"] : [];
    const media = answer.headers.get("content-type")?.split(";")[0] ?? "";
    const schema = response.content?.[media]?.schema;
    if (!schema) return [`${media} is not described`];
    const { properties } = deref(schema);
    const unknown = properties ? Object.keys(answer.body).filter((key) => !(key in properties)) : [];
    return [...findFaults(schema, answer.body), ...unknown.map((key) => `${key} is not described`)];
  }
});

describe("the pages of the documentation", () => {
  const PAGES = ["/documentation", "/documentation/problemes"];
  const ask = async (path: string) => {
    const response = await banc.gateway.app.request(path);
    return { response, text: await response.text() };
  };
  const addressesOf = (html: string) =>
    [...html.matchAll(/(?:src|href|action)="([^"]*)"/g)].map(([, address = ""]) => address);
  const isElsewhere = (address: string) => !/^(\/(?!\/)|#|data:)/.test(address);

  it.each(PAGES)("%s is an HTML page in French, open to all", async (path) => {
    const { response, text } = await ask(path);

    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toMatch(/^text\/html; charset=utf-8$/i);
    expect(text).toMatch(/^<!doctype html>\s*<html lang="fr">/);
    expect(text).toMatch(/<title>Passerelle — [^<]+<\/title>/);
  });

  it.each(PAGES)("%s loads nothing from elsewhere, and forbids it", async (path) => {
    const { response, text } = await ask(path);

    expect(addressesOf(text).length).toBeGreaterThan(1);
    expect(addressesOf(text).filter(isElsewhere)).toEqual([]);
    expect(text).not.toMatch(/https?:\/\/|@import|url\(/);
    const policy = response.headers.get("content-security-policy") ?? "";
    expect(policy).toMatch(/default-src 'self'/);
    expect(policy).not.toMatch(/https?:|\*/);
  });

  it("would tell an address that is elsewhere", () => {
    const html =
      '<script src="https://cdn.exemple/x.js"></script><img src="//cdn.exemple/y.png" /><a href="/z">z</a>';

    expect(addressesOf(html).filter(isElsewhere)).toEqual([
      "https://cdn.exemple/x.js",
      "//cdn.exemple/y.png",
    ]);
  });

  it("link to nothing that is not served, each file with its type", async () => {
    const types: Record<string, string> = {
      "/documentation": "text/html; charset=UTF-8",
      "/documentation/problemes": "text/html; charset=UTF-8",
      "/documentation/swagger-ui.css": "text/css; charset=utf-8",
      "/documentation/swagger-ui-bundle.js": "text/javascript; charset=utf-8",
      "/documentation/demarrage.js": "text/javascript; charset=utf-8",
      "/openapi.json": "application/json",
    };
    const pages = await Promise.all(PAGES.map(ask));
    const linked = new Set(
      pages.flatMap(({ text }) => addressesOf(text)).filter((one) => one.startsWith("/")),
    );
    expect([...linked].toSorted()).toEqual(Object.keys(types).toSorted());

    for (const [path, type] of Object.entries(types)) {
      const { response, text } = await ask(path);
      expect([response.status, response.headers.get("content-type")], path).toEqual([200, type]);
      expect(text.length, path).toBeGreaterThan(50);
    }
  });

  it("start the browser on our own document", async () => {
    const { text } = await ask("/documentation/demarrage.js");

    expect(text).toContain('url: "/openapi.json"');
    expect(text).not.toMatch(/https?:/);
  });

  it("serve no other file of the package, nor outside it", async () => {
    for (const file of [
      "swagger-ui.js",
      "package.json",
      "index.html",
      "..%2Fpackage.json",
      "%2e%2e%2fpackage.json",
      "constructor",
      "__proto__",
      "toString",
    ]) {
      const { response } = await ask(`/documentation/${file}`);
      expect([response.status, response.headers.get("content-type")], file).toEqual([
        404,
        "application/problem+json; charset=utf-8",
      ]);
    }
  });

  it("/documentation/problemes lists every code with its status, what happened, whose turn it is and what to do", async () => {
    const { text } = await ask("/documentation/problemes");
    const rows = [...text.matchAll(/<tr id="([^"]+)">(.*?)<\/tr>/gs)].map(([, id, row = ""]) => [
      id,
      [...row.matchAll(/<td>(.*?)<\/td>/gs)].map(([, cell = ""]) => toText(cell)),
    ]);

    expect(rows).toEqual(
      Object.entries(PROBLEMES).map(([code, { statut, titre, aTraiterPar, action }]) => [
        code,
        [code, String(statut), titre, aTraiterPar, action],
      ]),
    );
  });

  it("are where the `type` of a problem leads", async () => {
    const { body } = await banc.call("GET", "/v1/dossiers", { cle: null });
    const [path = "", anchor] = String(body.type).split("#");

    expect((await ask(path)).text).toContain(`id="${anchor}"`);
  });

  const ENTITIES: Record<string, string> = {
    "&lt;": "<",
    "&gt;": ">",
    "&quot;": '"',
    "&#39;": "'",
    "&amp;": "&",
  };
  const toText = (html: string) =>
    html.replace(/<\/?code>/g, "").replace(/&(lt|gt|quot|#39|amp);/g, (entity) => ENTITIES[entity] ?? "");
});
