import { posix } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { beforeAll, describe, expect, it } from "vitest";
import { FLUX } from "../src/domain/flux.ts";
import { CODES_API } from "./apis.ts";

/*
 * What is forgotten does not compile: each file here is compiled as it would be without one of its lines, or with a
 * folder gone. The variants are files of one program, beside the true ones, so that all are checked at once.
 */

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const INDEX = `${ROOT}adapters/index.ts`;
const APIS = `${ROOT}adapters/apis.ts`;
const CLIENT = `${ROOT}adapters/client.ts`;
const nameVariant = (path: string, sans: string) => path.replace(/\.ts$/, `.sans-${sans}.ts`);

/** The text of a file without one entry of one object or interface that it declares. */
function removeEntry(path: string, declaration: string, entry: string): string {
  const text = ts.sys.readFile(path) ?? "";
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true);
  let found: ts.Node | undefined;
  const visit = (node: ts.Node, inside: boolean): void => {
    const isDeclared =
      (ts.isVariableDeclaration(node) || ts.isInterfaceDeclaration(node)) &&
      node.name.getText() === declaration;
    const isEntry = ts.isPropertyAssignment(node) || ts.isPropertySignature(node);
    if (inside && isEntry && node.name.getText().replaceAll('"', "") === entry) found ??= node;
    ts.forEachChild(node, (child) => visit(child, inside || isDeclared));
  };
  visit(tree, false);
  if (!found) throw new Error(`${declaration} has no entry ${entry} in ${path}`);
  const end = text[found.end] === "," ? found.end + 1 : found.end;
  return text.slice(0, found.getStart()) + text.slice(end);
}

/** What the compiler says of each file of the program, when `gone` is not there. */
function compile(texts: ReadonlyMap<string, string>, gone: (path: string) => boolean) {
  const config = ts.readConfigFile(`${ROOT}tsconfig.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, ROOT);
  const host = ts.createCompilerHost({ ...options, noEmit: true });
  const { readFile, fileExists } = host;
  host.readFile = (path) => texts.get(path) ?? readFile(path);
  host.fileExists = (path) => texts.has(path) || (fileExists(path) && !gone(path));
  const program = ts.createProgram([...texts.keys()], { ...options, noEmit: true }, host);
  return (path: string): string[] =>
    program
      .getSemanticDiagnostics(program.getSourceFile(path))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
}

describe("what is forgotten", () => {
  let diagnose: (path: string) => string[];
  let diagnoseGone: (path: string) => string[];
  beforeAll(() => {
    const texts = new Map([INDEX, APIS, CLIENT].map((path) => [path, ts.sys.readFile(path) ?? ""]));
    for (const flux of FLUX) texts.set(nameVariant(INDEX, flux), removeEntry(INDEX, "adapters", flux));
    for (const api of CODES_API) {
      texts.set(nameVariant(APIS, api), removeEntry(APIS, "APIS", api));
      texts.set(nameVariant(CLIENT, api), removeEntry(CLIENT, "Documents", api));
    }
    diagnose = compile(texts, () => false);
    const index = new Map([[INDEX, ts.sys.readFile(INDEX) ?? ""]]);
    diagnoseGone = compile(index, (path) => /\/adapters\/[^/]+\/adapter\.ts$/.test(posix.normalize(path)));
  }, 120_000);

  it("does not pass for something else: nothing is wrong with the files as they are", {
    timeout: 120_000,
  }, () => {
    expect([INDEX, APIS, CLIENT].flatMap((path) => diagnose(path))).toEqual([]);
  });

  it.each(FLUX)("does not compile: the flow %s without its adapter", { timeout: 120_000 }, (flux) => {
    expect(diagnose(nameVariant(INDEX, flux)).join("\n")).toMatch(
      new RegExp(`Property '"?${flux}"?' is missing in type .* but required in type 'Record<`, "s"),
    );
  });

  it.each(FLUX)("does not compile: the flow %s without its folder", { timeout: 120_000 }, (flux) => {
    expect(diagnoseGone(INDEX).join("\n")).toContain(`Cannot find module './${flux}/adapter.ts'`);
  });

  it.each(CODES_API)(
    "does not compile: the API %s without its address and scopes",
    { timeout: 120_000 },
    (api) => {
      expect(diagnose(nameVariant(APIS, api)).join("\n")).toMatch(
        new RegExp(`Property '"?${api}"?' is missing in type .* but required in type 'Record<`, "s"),
      );
    },
  );

  it.each(CODES_API)("does not compile: the API %s without its document", { timeout: 120_000 }, (api) => {
    expect(diagnose(nameVariant(CLIENT, api)).join("\n")).toMatch(
      /cannot be used to index type 'Documents'|does not exist on type 'Documents'/,
    );
  });
});
