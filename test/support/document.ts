import type { Banc } from "./banc.ts";

interface Media {
  schema?: unknown;
  example?: unknown;
  examples?: Record<string, { value: unknown }>;
}

export interface OperationDecrite {
  parameters?: { name: string; in: string; schema?: unknown; example?: unknown }[];
  requestBody?: { required?: boolean; content: Record<string, Media> };
  responses: Record<string, { content?: Record<string, Media> }>;
}

/** Our own OpenAPI document, as far as the tests read it. */
export interface Document {
  openapi: string;
  paths: Record<string, Record<string, OperationDecrite>>;
  components: { schemas: Record<string, unknown> };
}

export interface Route {
  /** Upper case. */
  methode: string;
  /** With its parameters between braces. */
  chemin: string;
  operation: OperationDecrite;
}

export async function readDocument(banc: Banc): Promise<Document> {
  const { body } = await banc.call("GET", "/openapi.json", { cle: null });
  return body;
}

/** Every operation that the document describes. */
export function listRoutes({ paths }: Document): Route[] {
  return Object.entries(paths).flatMap(([chemin, operations]) =>
    Object.entries(operations).map(([verbe, operation]) => ({
      methode: verbe.toUpperCase(),
      chemin,
      operation,
    })),
  );
}

/** The route that a request meets, or null. */
export function findRoute(document: Document, methode: string, path: string): Route | null {
  const matches = (chemin: string) => new RegExp(`^${chemin.replace(/\{[^}]+\}/g, "[^/]+")}$`).test(path);
  return listRoutes(document).find((route) => route.methode === methode && matches(route.chemin)) ?? null;
}

/** The path of a route with its parameters given; those that are not get a value of the right form. */
export function fillPath(chemin: string, given: Record<string, string>): string {
  const values: Record<string, string> = {
    id: "7c1e8f0a-3b1d-4a6e-9a53-2f1f0b8c9d10",
    semaine: "2026-W07",
    flux: "orientation",
    annee: "2026",
    ...given,
  };
  return chemin.replace(/\{([^}]+)\}/g, (_, name: string) => values[name] ?? "x");
}

/** The first example of a route's body, or of its schema; undefined where it takes none. */
export function findExample(document: Document, { operation }: Route): unknown {
  const media = operation.requestBody?.content["application/json"];
  const [example] = Object.values(media?.examples ?? {});
  return example?.value ?? media?.example ?? readSchema(document, media?.schema).example;
}

function readSchema({ components }: Pick<Document, "components">, schema: unknown): { example?: unknown } {
  if (typeof schema !== "object" || schema === null) return {};
  const name = "$ref" in schema ? /^#\/components\/schemas\/(.+)$/.exec(String(schema.$ref))?.[1] : undefined;
  return name === undefined ? schema : readSchema({ components }, components.schemas[name]);
}
