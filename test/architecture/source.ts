import { posix } from "node:path";
import ts from "typescript";

/** One file of the repository: its path from the root, with `/`, and its text. */
export interface Source {
  path: string;
  text: string;
}

/** One rule of the house that one file breaks, worded for the person who will mend it. */
export interface Fault {
  path: string;
  rule: string;
  detail: string;
}

export interface Import {
  /** Path from the root of the repository. */
  target: string;
  /** Gone once compiled: nothing of `target` runs because of it. */
  typeOnly: boolean;
}

export interface Declaration {
  name: string;
  isFunction: boolean;
}

const parsed = new WeakMap<Source, ts.SourceFile>();

/** The syntax tree of one file, made once; nothing is resolved nor type-checked. */
export function parse(source: Source): ts.SourceFile {
  const { path, text } = source;
  const kind = path.endsWith(".tsx") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const tree = parsed.get(source) ?? ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true, kind);
  parsed.set(source, tree);
  return tree;
}

/** Every file of ours that a file names: import, export from, `import()`, and `new URL("./x", import.meta.url)`. */
export function importsOf(source: Source): Import[] {
  const found: Import[] = [];
  const add = (specifier: ts.Node | undefined, typeOnly: boolean) => {
    if (!specifier || !ts.isStringLiteralLike(specifier) || !specifier.text.startsWith(".")) return;
    found.push({ target: posix.join(posix.dirname(source.path), specifier.text), typeOnly });
  };
  walk(parse(source), (node) => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeOnly(node));
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isImportTypeNode(node))
      add(ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined, true);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false);
    else if (ts.isNewExpression(node) && isUrlBesideModule(node)) add(node.arguments?.[0], false);
  });
  return found;
}

/** The names that a file gives: variables, parameters, functions, types. Properties are not its own: they come from contracts. */
export function declarationsOf(source: Source): Declaration[] {
  const found: Declaration[] = [];
  walk(parse(source), (node) => {
    if (ts.isVariableDeclaration(node) || ts.isParameter(node) || ts.isBindingElement(node)) {
      const value = node.initializer;
      const isFunction = value !== undefined && (ts.isArrowFunction(value) || ts.isFunctionExpression(value));
      if (ts.isIdentifier(node.name)) found.push({ name: node.name.text, isFunction });
    } else if (ts.isFunctionDeclaration(node) || ts.isMethodDeclaration(node)) {
      if (node.name && ts.isIdentifier(node.name)) found.push({ name: node.name.text, isFunction: true });
    } else if (
      ts.isClassDeclaration(node) ||
      ts.isInterfaceDeclaration(node) ||
      ts.isTypeAliasDeclaration(node)
    ) {
      if (node.name) found.push({ name: node.name.text, isFunction: false });
    }
  });
  return found;
}

/** Calls `visit` for `node` and for all that it holds, in the order of the text. */
export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}

function isTypeOnly({ importClause }: ts.ImportDeclaration): boolean {
  if (!importClause) return false;
  if (importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = importClause.namedBindings;
  return (
    !importClause.name &&
    named !== undefined &&
    ts.isNamedImports(named) &&
    named.elements.every((element) => element.isTypeOnly)
  );
}

/** A file named by its address, a worker for one; the address of a folder brings no code in. */
function isUrlBesideModule({ expression, arguments: given }: ts.NewExpression): boolean {
  const [address, base] = given ?? [];
  if (expression.getText() !== "URL" || base?.getText() !== "import.meta.url") return false;
  return address !== undefined && ts.isStringLiteralLike(address) && posix.extname(address.text) !== "";
}
