import type { AstExpression } from "@borgar/fx";
import type { Matrix, Operand, Run } from "./matrix";
import type { CellError, CellValue } from "../workbook/value";
import type { Area, Place, Reference } from "./references";

/** A piece of a formula, ready to run in any cell of its block. */
export type Code = (at: Place) => Operand;

export type Argument = AstExpression | null;

export type FunctionSpecification = ScalarFunction | OwnFunction;

/** Values in, a value out; inside SUMPRODUCT it goes over arrays element by element. */
export interface ScalarFunction {
  readonly kind: "scalar";
  readonly least: number;
  readonly most: number;
  readonly lifts: boolean;
  readonly run: Run;
}

/** Decides itself what its arguments are: ranges, arrays, branches. */
export interface OwnFunction {
  readonly kind: "own";
  readonly least: number;
  readonly most: number;
  readonly compile: (args: readonly Argument[], compiler: Compiler) => Code;
}

/** What a function may ask for while its call is compiled. */
export interface Compiler {
  /** Inside SUMPRODUCT or FREQUENCY, where operators and functions go over whole arrays. */
  readonly arrays: boolean;
  /** The formula was entered as an array formula: IFERROR goes over arrays too. */
  readonly atOnce: boolean;
  readonly code: (argument: Argument) => Code;
  /** The same inside an array context. */
  readonly arrayCode: (argument: Argument) => Code;
  /** A reference gives an array of its used cells, even of one cell; anything else is as in `code`. */
  readonly whole: (argument: Argument) => Code;
  readonly reference: (argument: Argument) => Reference | null;
  /** Throws by name where there is an array. */
  readonly one: (operand: Operand) => CellValue;
  /** In an array context element by element, elsewhere on single values. */
  readonly apply: (run: Run, operands: readonly Operand[]) => Operand;
  readonly fail: (problem: string) => never;
}

export function usedCells(area: Area | CellError): Matrix | CellError {
  return "box" in area ? area.sheet.used(area.box) : area;
}
