import ts from "typescript";

/** One import as it stands in a file: where from, what, and whether it vanishes with the types. */
export interface Import {
  readonly file: string;
  readonly line: number;
  /** What the file says; null where it is computed and nobody can tell. */
  readonly specifier: string | null;
  readonly typeOnly: boolean;
}

/**
 * Every way a file can reach another: `import`, `export … from`, `import()`, `require()`, `import("…").Type`
 * and `new URL("…", import.meta.url)`, which is how workers are named.
 */
export function importsOf(file: string, text: string): Import[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: Import[] = [];
  const add = (node: ts.Node, specifier: ts.Node | undefined, typeOnly: boolean) => {
    const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
    const text = specifier && ts.isStringLiteralLike(specifier) ? specifier.text : null;
    found.push({ file, line, specifier: text, typeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node, node.moduleSpecifier, isTypeOnlyClause(node.importClause));
    else if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
      add(node, node.moduleSpecifier, node.isTypeOnly);
    } else if (ts.isImportEqualsDeclaration(node) && ts.isExternalModuleReference(node.moduleReference)) {
      add(node, node.moduleReference.expression, node.isTypeOnly);
    } else if (ts.isImportTypeNode(node)) {
      add(node, ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined, true);
    } else if (ts.isCallExpression(node) && reachesOut(node)) add(node, node.arguments[0], false);
    else if (ts.isNewExpression(node) && isWorkerAddress(node, source)) add(node, node.arguments?.[0], false);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** `import { type B }` is no such thing: what is left of it when the types are gone still loads the file. */
function isTypeOnlyClause(clause: ts.ImportClause | undefined): boolean {
  return clause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
}

function reachesOut(call: ts.CallExpression): boolean {
  if (call.expression.kind === ts.SyntaxKind.ImportKeyword) return true;
  return ts.isIdentifier(call.expression) && call.expression.text === "require";
}

function isWorkerAddress(node: ts.NewExpression, source: ts.SourceFile): boolean {
  const [, base] = node.arguments ?? [];
  return node.expression.getText(source) === "URL" && base?.getText(source) === "import.meta.url";
}
