import { parse, tokenize, type AstExpression, type CallExpression } from "@borgar/fx";
import { DIALECT_FUNCTIONS } from "../sheets/dialect";
import type { CellValue } from "../workbook/value";
import { errorNamed } from "./errors";
import { elementAt, isMatrix, lift, liftTwo, type Operand } from "./matrix";
import { BINARY, UNARY } from "./operators";
import { resolve, type Reference, type Surroundings } from "./references";
import {
  usedCells,
  type Argument,
  type Code,
  type Compiler,
  type FunctionSpecification,
} from "./specification";

export type FunctionTable = ReadonlyMap<string, FunctionSpecification>;

/** Throws by name on whatever the dialect does not have. */
export function compileFormula(formula: string, around: Surroundings, functions: FunctionTable): Code {
  const tree = treeOf(formula, around);
  return makeCompiler(around, functions, { arrays: false, atOnce: false }).code(tree);
}

/** An array formula: each cell, told by its place, gets its own element; those beyond the array are #N/A. */
export function compileAtOnce(formula: string, around: Surroundings, functions: FunctionTable): Code {
  const code = makeCompiler(around, functions, { arrays: true, atOnce: true }).code(treeOf(formula, around));
  let whole: Operand | undefined;
  return ({ row, column }) => {
    whole ??= code(around.origin);
    return isMatrix(whole) ? elementAt(whole, row - around.origin.row, column - around.origin.column) : whole;
  };
}

function treeOf(formula: string, around: Surroundings): AstExpression {
  try {
    return parse(tokenize(formula));
  } catch (error) {
    return around.fail(`Not a formula (${error instanceof Error ? error.message : String(error)})`);
  }
}

type Mode = Pick<Compiler, "arrays" | "atOnce">;

function makeCompiler(around: Surroundings, functions: FunctionTable, mode: Mode): Compiler {
  const { arrays } = mode;
  const compiler: Compiler = {
    ...mode,
    code: (argument) => (argument ? expression(argument, compiler, around, functions) : () => null),
    arrayCode: (argument) =>
      (arrays ? compiler : makeCompiler(around, functions, { ...mode, arrays: true })).code(argument),
    whole(argument) {
      const reference = compiler.reference(argument);
      return reference ? (at) => usedCells(reference.area(at)) : compiler.code(argument);
    },
    reference: (argument) =>
      argument?.type === "ReferenceIdentifier" ? resolve(argument.value, argument.kind, around) : null,
    one: (operand) =>
      isMatrix(operand) ? around.fail("A range or an array stands where one value is expected") : operand,
    apply: (run, operands) => (arrays ? lift(run, operands) : run(...operands.map(compiler.one))),
    fail: around.fail,
  };
  return compiler;
}

function expression(
  node: AstExpression,
  compiler: Compiler,
  around: Surroundings,
  functions: FunctionTable,
): Code {
  switch (node.type) {
    case "Literal":
      return constant(node.value);
    case "ErrorLiteral":
      return constant(errorNamed(node.value) ?? compiler.fail(`Unknown error ${node.raw}`));
    case "ArrayExpression":
      return constant(arrayConstant(node.elements, compiler));
    case "ReferenceIdentifier":
      return referenceCode(resolve(node.value, node.kind, around), compiler);
    case "UnaryExpression":
      return unary(node.operator, node.arguments, compiler);
    case "BinaryExpression":
      return binary(node.operator, node.arguments, compiler);
    case "CallExpression":
      return call(node, compiler, functions);
    default:
      return compiler.fail(`${node.type} is not in the dialect`);
  }
}

function constant(operand: Operand): Code {
  return () => operand;
}

function arrayConstant(rows: readonly (readonly AstExpression[])[], compiler: Compiler): Operand {
  const columns = rows[0]?.length ?? 0;
  if (rows.some((row) => row.length !== columns))
    return compiler.fail("The rows of an array differ in length");
  const cells = rows.flat().map((element) => {
    if (element.type === "Literal") return element.value;
    if (element.type === "ErrorLiteral") return errorNamed(element.value);
    return compiler.fail(`${element.type} in an array is not in the dialect`);
  });
  return { rows: rows.length, columns, cells };
}

function referenceCode(reference: Reference, compiler: Compiler): Code {
  if (reference.whole) return compiler.fail(`The whole column ${reference.text} stands where it may not`);
  if (!reference.single) {
    return (at) => {
      const area = reference.area(at);
      return "box" in area ? area.sheet.matrix(area.box) : area;
    };
  }
  return (at) => {
    const area = reference.area(at);
    return "box" in area ? area.sheet.value(area.box.top, area.box.left) : area;
  };
}

function unary(operator: string, [argument = null]: readonly Argument[], compiler: Compiler): Code {
  const run = UNARY.get(operator) ?? compiler.fail(`The operator ${operator} is not in the dialect`);
  const code = compiler.code(argument);
  return (at) => compiler.apply(run, [code(at)]);
}

function binary(
  operator: string,
  [left = null, right = null]: readonly Argument[],
  compiler: Compiler,
): Code {
  const run = BINARY.get(operator) ?? compiler.fail(`The operator "${operator}" is not in the dialect`);
  const a = compiler.code(left);
  const b = compiler.code(right);
  if (compiler.arrays) return (at) => liftTwo(run, a(at), b(at));
  return (at) => run(compiler.one(a(at)), compiler.one(b(at)));
}

function call(node: CallExpression, compiler: Compiler, functions: FunctionTable): Code {
  const name = "name" in node.callee ? node.callee.name.toUpperCase() : "";
  const known = DIALECT_FUNCTIONS.includes(name) ? functions.get(name) : undefined;
  if (!known) return compiler.fail(`The function ${name || "that is called"} is not in the dialect`);
  const args: readonly Argument[] = node.arguments;
  if (args.length < known.least || args.length > known.most) {
    return compiler.fail(`${name} does not take ${String(args.length)} arguments`);
  }
  if (known.kind === "own") return known.compile(args, compiler);
  const { run, lifts } = known;
  const codes = args.map((argument) => compiler.code(argument));
  return (at) => {
    const operands = codes.map((code) => code(at));
    if (!lifts && operands.some(isMatrix)) return compiler.fail(`${name} does not take an array`);
    return compiler.apply(run, operands);
  };
}

/** A blank shows as 0, and there is no negative zero in a cell. */
export function settled(operand: Operand, around: Surroundings): CellValue {
  if (isMatrix(operand)) return around.fail("The result is a range or an array");
  if (operand === null) return 0;
  return typeof operand === "number" ? operand + 0 : operand;
}
