import {
  parse,
  parseStructRef,
  tokenize,
  type AstExpression,
  type CallExpression,
  type Token,
} from "@borgar/fx";

/** Every function that a formula of ours may use: all of them are in Excel 2010. */
export const DIALECT_FUNCTIONS: readonly string[] = (
  "ABS AND CHOOSE COLUMN COUNT COUNTA COUNTIF COUNTIFS DATE DAY EDATE EOMONTH FIND FREQUENCY HYPERLINK IF IFERROR INDEX INT " +
  "ISBLANK ISERROR ISNUMBER ISTEXT LEFT LEN LOWER MATCH MAX MID MIN MOD MONTH NOT OR REPT RIGHT ROUND ROUNDDOWN " +
  "ROUNDUP ROW SIGN SUBSTITUTE SUM SUMIFS SUMPRODUCT TRIM UPPER YEAR"
).split(" ");

/** Where a formula stands: an array formula gives several cells at once. */
export type Where = "cell" | "array" | "rule";

/** What is wrong with a formula (without its "="), in English; nothing when it is fine. */
export function lintFormula(
  formula: string,
  where: Where,
  tables: ReadonlyMap<string, readonly string[]>,
): string[] {
  const problems: string[] = [];
  if (formula.startsWith("=")) problems.push("The formula is given without its =");
  if (formula.length > 8192) problems.push("The formula is longer than 8192 characters");
  const tokens = tokenize(formula);
  problems.push(...badColumnNames(formula), ...separators(tokens));
  for (const { type, value } of tokens) {
    if (type === "structured") problems.push(...structured(value, where, tables));
    if (type === "func") problems.push(...functionName(value));
    if (type === "string" && value.slice(1, -1).replaceAll('""', '"').length > 255) {
      problems.push("A text in a formula is longer than 255 characters");
    }
    if (type === "range_named" && find(tables.keys(), value) !== undefined) {
      problems.push(`The table ${value} stands without a column`);
    }
  }
  try {
    const tree = parse(tokens);
    if (where === "array" && (tree.type !== "CallExpression" || calledName(tree) !== "FREQUENCY")) {
      problems.push("An array formula is a FREQUENCY: no other function gives as many cells everywhere");
    }
    walk(tree, { calls: 0, array: null, atOnce: where === "array" }, problems);
  } catch (error) {
    problems.push(`The formula cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
  return [...new Set(problems)];
}

const VOLATILE = ["TODAY", "NOW", "OFFSET", "INDIRECT", "RAND", "RANDBETWEEN", "CELL", "INFO"];

function functionName(written: string): string[] {
  const name = written.toUpperCase();
  if (DIALECT_FUNCTIONS.includes(name)) return [];
  if (name === "TEXT") return ["TEXT follows the language of the machine: use number formats or ROUND"];
  if (name === "ROWS") return ["ROWS of a table counts its blank row too: count with COUNTA"];
  if (VOLATILE.includes(name)) return [`${name} is volatile`];
  return [`The function ${name} is not in the dialect`];
}

/** The only three forms that Excel keeps in files as they are. */
const FORMS = /^\[(?:\[#(?:This Row|Headers)\],)?\[(?:[^'\][#@]|'.)+\]\]$/i;

function structured(text: string, where: Where, tables: ReadonlyMap<string, readonly string[]>): string[] {
  const problems: string[] = [];
  if (where === "rule")
    problems.push(`${text}: no structured references in validation or conditional formats`);
  const brackets = text.slice(text.indexOf("["));
  if (!FORMS.test(brackets)) problems.push(`${text}: ${formProblem(brackets)}`);
  const parsed = parseStructRef(text);
  const table = parsed?.table ?? "";
  if (table === "") return [...problems, `${text} names no table`];
  const columns = tables.get(find(tables.keys(), table) ?? "");
  if (!columns) return [...problems, `${text}: unknown table ${table}`];
  for (const column of parsed?.columns ?? []) {
    if (column.length > 255) problems.push(`${text}: the column name is longer than 255 characters`);
    if (find(columns, column) === undefined) problems.push(`${text}: unknown column ${column}`);
  }
  return problems;
}

function formProblem(brackets: string): string {
  if (brackets.startsWith("[@")) return "write [[#This Row],[column]] for [@";
  if (/^\[#|#(Data|All|Totals)\]/i.test(brackets)) return "only #This Row and #Headers, and with a column";
  if (brackets.includes(":")) return "one column at a time";
  return "write the column in double brackets";
}

function find(names: Iterable<string>, wanted: string): string | undefined {
  return [...names].find((name) => name.toLowerCase() === wanted.toLowerCase());
}

/** A column name with an unescaped special sign makes the rest unreadable, so it is looked for in the text. */
function badColumnNames(formula: string): string[] {
  const outsideTexts = formula.replace(/"[^"]*"/g, '""');
  const names = outsideTexts.matchAll(/\[\[(?:#(?:This Row|Headers)\],\[)?((?:[^'\]]|'.|'|\](?!\]))*)\]\]/gi);
  return [...names].flatMap(([, name = ""]) => {
    const bare = name
      .replace(/'['#@[\]]/g, "")
      .replace(/\][:,]\[/g, "")
      .replace(/^#\w+/, "");
    return /['#@[\]]/.test(bare) ? [`The column name ${name} needs ' before @ [ ] # '`] : [];
  });
}

function separators(tokens: readonly Token[]): string[] {
  let braces = 0;
  for (const { type, value } of tokens) {
    if (type !== "operator") continue;
    if (value === "{") braces++;
    if (value === "}") braces--;
    if (value === ";" && braces === 0) return ["Arguments are separated by commas"];
  }
  return [];
}

/** Empty where something other than a function is called. */
function calledName({ callee }: CallExpression): string {
  return "name" in callee ? callee.name.toUpperCase() : "";
}

interface Inside {
  readonly calls: number;
  /** The function around that goes over whole arrays. */
  readonly array: string | null;
  /** It is an array formula, which goes over arrays in every Excel. */
  readonly atOnce: boolean;
}

const OPERATORS = ["+", "-", "*", "/", "^", "&", "=", "<>", "<", "<=", ">", ">=", "%"];

function walk(node: AstExpression | null, inside: Inside, problems: string[]): void {
  if (node === null || node.type === "Literal" || node.type === "ErrorLiteral") return;
  if (node.type === "ReferenceIdentifier") {
    if (node.kind === "beam" && inside.array !== null)
      problems.push(`${node.value}: a whole column in ${inside.array}`);
  } else if (node.type === "UnaryExpression" || node.type === "BinaryExpression") {
    if (!OPERATORS.includes(node.operator))
      problems.push(`The operator "${node.operator}" is not in the dialect`);
    for (const argument of node.arguments) walk(argument, inside, problems);
  } else if (node.type === "CallExpression") {
    const name = calledName(node);
    if (name === "") problems.push("What is called is no function");
    if (inside.array !== null && !inside.atOnce && (name === "IF" || name === "IFERROR")) {
      problems.push(`${name} inside ${inside.array} needs Ctrl+Shift+Enter in older Excel`);
    }
    if (inside.calls === 64) problems.push("Functions are nested more than 64 deep");
    const array = name === "SUMPRODUCT" || name === "FREQUENCY" ? name : inside.array;
    for (const argument of node.arguments)
      walk(argument, { ...inside, calls: inside.calls + 1, array }, problems);
  } else if (node.type !== "ArrayExpression") {
    problems.push(`${node.type} is not in the dialect`);
  }
}
