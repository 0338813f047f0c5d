import { adapters } from "../../adapters/index.ts";
import { createApp } from "./app.ts";
import { buildDocument } from "./documentation.ts";
import type { Parts } from "./parts.ts";

/**
 * Our own OpenAPI 3.1 document, from the very routes that are served, with nothing started: what
 * `openapi/passerelle.json` keeps and `GET /openapi.json` answers.
 */
export function describeApi() {
  // The routes declare themselves when they are mounted and use the other parts only when they are called.
  return buildDocument(createApp({ adapters } as unknown as Parts));
}
