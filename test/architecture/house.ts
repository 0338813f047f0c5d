import { posix } from "node:path";
import ts from "typescript";
import { isTest } from "./arrows.ts";
import { declarationsOf, type Fault, importsOf, parse, type Source, walk } from "./source.ts";

const LINES_MAX = 300;
const ADAPTER_FILES = ["schema.ts", "mapping.ts", "mapping.test.ts", "examples.ts", "adapter.ts"];
/** What is too long for one file goes on in `mapping-….ts` or `adapter-….ts` beside it, under the same rules. */
const CONTINUED = /^(mapping|adapter)-[a-z0-9-]+\.ts$/;
const SPEAKS_FRANCE_TRAVAIL = ["mapping.ts", "mapping.test.ts", "adapter.ts"];

/** Words that translate a word of the law, or abbreviate one. */
const WORDS_REFUSED = ["appointment", "appointments", "department", "departments", "ft", "pe", "rdv", "ce"];
/** French verbs: ours are English, so that one act has one name. */
const VERBS_REFUSED = (
  "traiter creer calculer envoyer chercher trouver lire ecrire supprimer ajouter modifier verifier " +
  "valider enregistrer obtenir recuperer mettre faire rejouer abandonner notifier signer refuser accepter"
).split(" ");

/** What the machine gives without being asked for it, and a rule of the domain may not take. */
const MACHINE = [
  "setTimeout",
  "setInterval",
  "setImmediate",
  "queueMicrotask",
  "performance",
  "process",
  "fetch",
];
const CLOCKS = ["Date.now", "Temporal.Now", "Math.random"];

/** The domain computes: it waits for nothing, and the time is an argument. */
export function checkDomainIsPure(sources: readonly Source[]): Fault[] {
  const rule = "pure domain";
  return sources
    .filter(({ path }) => path.startsWith("src/domain/") && !isTest(path))
    .flatMap((source) => {
      const details: string[] = [];
      walk(parse(source), (node) => details.push(...impurities(node)));
      return details.map((detail) => ({ path: source.path, rule, detail }));
    });
}

function impurities(node: ts.Node): string[] {
  if (ts.isAwaitExpression(node)) return ["awaits"];
  if (node.kind === ts.SyntaxKind.AsyncKeyword) return ["declares an async function"];
  if (ts.isPropertyAccessExpression(node) && CLOCKS.includes(node.getText()))
    return [`reads ${node.getText()}`];
  if (ts.isNewExpression(node) && node.expression.getText() === "Date" && !node.arguments?.length) {
    return ["reads the machine's date"];
  }
  return ts.isIdentifier(node) && MACHINE.includes(node.text) && isFree(node) ? [`uses ${node.text}`] : [];
}

/** A name standing for itself, not a member of something nor a member declared. */
function isFree(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  return !ts.isPropertyAssignment(parent) && !ts.isPropertySignature(parent) && !ts.isMethodSignature(parent);
}

/** An adapter is five files, all alike, and data: so that who has read one has read them all. */
export function checkAdapterFolders(sources: readonly Source[]): Fault[] {
  const inside = sources.filter(({ path }) => /^adapters\/[^/]+\//.test(path));
  const fault = (path: string, detail: string) => ({ path, rule: "adapter folder", detail });
  const missing = [...new Set(inside.map(({ path }) => posix.dirname(path)))]
    .flatMap((folder) => ADAPTER_FILES.map((file) => `${folder}/${file}`))
    .filter((path) => !inside.some((source) => source.path === path))
    .map((path) => fault(path, "is missing: an adapter is five files"));
  const others = inside
    .filter(
      ({ path }) => !ADAPTER_FILES.includes(posix.basename(path)) && !CONTINUED.test(posix.basename(path)),
    )
    .filter((source) => declarationsOf(source).some(({ isFunction }) => isFunction))
    .map(({ path }) => fault(path, "holds a function: besides the five files, data only"));
  const bilingual = inside
    .filter(({ path }) => !SPEAKS_FRANCE_TRAVAIL.includes(posix.basename(path)))
    .filter(({ path }) => !CONTINUED.test(posix.basename(path)))
    .filter((source) => importsOf(source).some(({ target }) => target.startsWith("openapi/")))
    .map(({ path }) => fault(path, "imports openapi: the mapping alone knows both vocabularies"));
  return [...missing, ...others, ...bilingual];
}

/** Generated files, migrations, tests and the table of the collectivités are as long as they are. */
const ANY_LENGTH =
  /\.test\.tsx?$|^openapi\/(?!generate\.ts$)|\/migrations\/|^src\/domain\/collectivites\.ts$/;

/** Small files, and few levels. */
export function checkSizeAndDepth(sources: readonly Source[]): Fault[] {
  const long = sources
    .filter(({ path }) => !ANY_LENGTH.test(path))
    .map(({ path, text }) => ({ path, lines: text.trimEnd().split("\n").length }))
    .filter(({ lines }) => lines > LINES_MAX)
    .map(({ path, lines }) => ({ path, rule: "size", detail: `${lines} lines: split past ${LINES_MAX}` }));
  const deep = sources
    .filter(({ path }) => /^src\/[^/]+\/[^/]+\//.test(path) && !path.includes("/migrations/"))
    .map(({ path }) => ({ path, rule: "depth", detail: "below src, one folder deep" }));
  return [...long, ...deep];
}

const KEBAB_CASE = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)*$/;

/** One concept, one name, in the language of the rule. `openapi` is made from France Travail's own words. */
export function checkNames(sources: readonly Source[]): Fault[] {
  return sources
    .filter(({ path }) => !path.startsWith("openapi/"))
    .flatMap((source) => {
      const parts = source.path.split("/");
      const details = [
        ...parts.filter((part) => !KEBAB_CASE.test(part)).map((part) => `${part} is not kebab-case`),
        ...parts.flatMap((part) => refusals(part.replace(/\..*$/, ""), false)),
        ...declarationsOf(source).flatMap(({ name, isFunction }) => refusals(name, isFunction)),
      ];
      return [...new Set(details)].map((detail) => ({ path: source.path, rule: "name", detail }));
    });
}

function refusals(name: string, isFunction: boolean): string[] {
  const words = name.split(/[-_.]|(?<=[a-z0-9])(?=[A-Z])/).map((word) => word.toLowerCase());
  const refused = words
    .filter((word) => WORDS_REFUSED.includes(word))
    .map((word) => `${name}: the word ${word} is not ours`);
  const verb = isFunction ? words[0] : undefined;
  return verb !== undefined && VERBS_REFUSED.includes(verb)
    ? [...refused, `${name}: verbs are English`]
    : refused;
}
