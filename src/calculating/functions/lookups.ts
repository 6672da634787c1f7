import type { CellValue } from "../../workbook/value";
import { toInteger } from "../coerce";
import { isError, REF, VALUE } from "../errors";
import { isMatrix, type Matrix, type Operand } from "../matrix";
import { matchIn } from "../matching";
import type { Area, Place } from "../references";
import type { Argument, Code, Compiler } from "../specification";
import type { Functions } from "./table";

export const LOOKUPS: Functions = {
  INDEX: { kind: "own", least: 2, most: 3, compile: compileIndex },
  MATCH: { kind: "own", least: 2, most: 3, compile: compileMatch },
  ROW: { kind: "own", least: 0, most: 1, compile: (args, compiler) => place(args, compiler, true) },
  COLUMN: { kind: "own", least: 0, most: 1, compile: (args, compiler) => place(args, compiler, false) },
};

function compileMatch([wanted = null, range = null, kind]: readonly Argument[], compiler: Compiler): Code {
  const value = compiler.code(wanted);
  const within = compiler.whole(range);
  const type = kind === undefined ? () => 1 : compiler.code(kind);
  return (at) => {
    const operand = within(at);
    if (isError(operand)) return operand;
    const matrix = isMatrix(operand) ? operand : { rows: 1, columns: 1, cells: [operand] };
    const order = toInteger(compiler.one(type(at)));
    if (typeof order !== "number") return order;
    return compiler.apply((one = null) => matchIn(matrix, one, order), [value(at)]);
  };
}

/** What INDEX picks from: cells of a sheet, looked at one by one, or an array. */
interface Picked {
  readonly rows: number;
  readonly columns: number;
  readonly cell: (row: number, column: number) => CellValue;
}

function compileIndex([from = null, row = null, column]: readonly Argument[], compiler: Compiler): Code {
  const reference = compiler.reference(from);
  const array = reference ? null : compiler.code(from);
  const rowCode = compiler.code(row);
  const columnCode = column === undefined ? null : compiler.code(column);
  return (at) => {
    const source = reference ? reference.area(at) : (array?.(at) ?? null);
    if (isError(source)) return source;
    const picked = reference ? fromArea(source as Area) : fromOperand(source as Operand);
    const first = toInteger(compiler.one(rowCode(at)));
    const second = columnCode ? toInteger(compiler.one(columnCode(at))) : null;
    if (isError(first)) return first;
    if (isError(second)) return second;
    if (second === null && picked.rows === 1) return pick(picked, 1, first);
    return pick(picked, first, second ?? (picked.columns === 1 ? 1 : 0));
  };
}

/** Row or column 0 is all of them. */
function pick({ rows, columns, cell }: Picked, row: number, column: number): Operand {
  if (row < 0 || column < 0) return VALUE;
  if (row > rows || column > columns) return REF;
  if (row > 0 && column > 0) return cell(row - 1, column - 1);
  const down = row > 0 ? [row - 1] : Array.from({ length: rows }, (_, i) => i);
  const across = column > 0 ? [column - 1] : Array.from({ length: columns }, (_, i) => i);
  const cells = down.flatMap((r) => across.map((c) => cell(r, c)));
  return { rows: down.length, columns: across.length, cells };
}

function fromArea({ sheet, box }: Area): Picked {
  return {
    rows: box.bottom - box.top + 1,
    columns: box.right - box.left + 1,
    cell: (row, column) => sheet.value(box.top + row, box.left + column),
  };
}

function fromOperand(operand: Operand): Picked {
  const matrix: Matrix = isMatrix(operand) ? operand : { rows: 1, columns: 1, cells: [operand] };
  const { rows, columns, cells } = matrix;
  return { rows, columns, cell: (row, column) => cells[row * columns + column] ?? null };
}

/** ROW or COLUMN; of a range of several, an array of their numbers. */
function place([argument = null]: readonly Argument[], compiler: Compiler, down: boolean): Code {
  const number = (at: Place) => (down ? at.row : at.column) + 1;
  if (argument === null) return number;
  const reference = compiler.reference(argument) ?? compiler.fail("ROW and COLUMN need a reference");
  if (reference.whole) return compiler.fail("ROW and COLUMN do not take whole columns");
  return (at) => {
    const area = reference.area(at);
    if (!("box" in area)) return area;
    const { top, left, bottom, right } = area.box;
    const length = down ? bottom - top + 1 : right - left + 1;
    const first = number({ row: top, column: left });
    if (length === 1) return first;
    const cells = Array.from({ length }, (_, i) => first + i);
    return down ? { rows: length, columns: 1, cells } : { rows: 1, columns: length, cells };
  };
}
