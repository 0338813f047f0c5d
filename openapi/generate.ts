import { readdirSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import openapiTS, { astToString } from "openapi-typescript";
import { describeApi } from "../src/http/openapi.ts";

/** A file that is made from others and committed with them. */
interface Output {
  /** Path from the root of the repository. */
  file: string;
  content(): Promise<string>;
}

const ROOT = new URL("../", import.meta.url);
const FRANCE_TRAVAIL = "openapi/france-travail/";
const PASSERELLE = "openapi/passerelle.json";
const BANNER = "// Generated from the document beside it by `npm run openapi`: do not edit.\n\n";

/**
 * Everything that `npm run openapi` writes, in the order in which it is written: a document that is itself generated
 * goes before its types.
 */
export function listOutputs(): Output[] {
  const documents = readdirSync(new URL(FRANCE_TRAVAIL, ROOT)).filter((name) => name.endsWith(".json"));
  return [
    ...documents.sort().map((name) => typesOf(`${FRANCE_TRAVAIL}${name}`)),
    { file: PASSERELLE, content: async () => `${JSON.stringify(describeApi(), null, 2)}\n` },
    typesOf(PASSERELLE),
  ];
}

/** The outputs whose committed file is missing, or is not what the generator would write. */
export async function findStale(outputs: readonly Output[] = listOutputs()): Promise<string[]> {
  const stale: string[] = [];
  for (const { file, content } of outputs) {
    const committed = await readFile(new URL(file, ROOT), "utf8").catch(() => null);
    if (committed !== (await content())) stale.push(file);
  }
  return stale;
}

function typesOf(document: string): Output {
  return {
    file: document.replace(/\.json$/, ".ts"),
    content: async () => BANNER + astToString(await openapiTS(new URL(document, ROOT), { silent: true })),
  };
}

async function main(options: readonly string[]): Promise<void> {
  if (options.includes("--check")) {
    const stale = await findStale();
    for (const file of stale) console.error(`${file} is stale: run npm run openapi`);
    if (stale.length > 0) process.exitCode = 1;
    return;
  }
  for (const { file, content } of listOutputs()) await writeFile(new URL(file, ROOT), await content());
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await main(process.argv.slice(2));
