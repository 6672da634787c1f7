import { type Register, fieldOf } from "../registers/register";
import { foldAccents } from "../registers/text/fold";
import { tidy } from "../registers/text/spelling";
import { valueAt } from "../workbook/rows";
import { type CellValue, isBlank } from "../workbook/value";
import type { SheetCells } from "../workbook/workbook";
import type { ColumnMapping, FieldMapping } from "./columns";

/** A row of somebody's sheet as an entry of a register. */
export interface AdoptedRow {
  /** Zero-based row of the sheet it came from. */
  readonly row: number;
  /** Zero-based column, where a cell alone is the entry; absent = the row is. */
  readonly column?: number;
  /** By the label of the field, as it stands in the sheet; fields that nothing fills are not in it. */
  readonly fields: ReadonlyMap<string, CellValue>;
  /** Of the columns that are no field, in the order of `ColumnMapping.own`. */
  readonly own: readonly CellValue[];
}

/** The rows (zero-based, of the sheet) with their values as they are: nothing is put right here, and nothing left out. */
export function adoptedRows(
  sheet: SheetCells,
  rows: readonly number[],
  mapping: ColumnMapping,
  register: Register,
): AdoptedRow[] {
  return rows.map((row) => ({
    row,
    fields: new Map(
      mapping.fields.flatMap((one): [string, CellValue][] => {
        const value = valueOf(one, (column) => valueAt(sheet, row, column), register);
        return isBlank(value) ? [] : [[one.field, value]];
      }),
    ),
    own: mapping.own.map((column) => valueAt(sheet, row, column)),
  }));
}

function valueOf(
  { field, source }: FieldMapping,
  at: (column: number) => CellValue,
  register: Register,
): CellValue {
  switch (source.kind) {
    case "column":
      return at(source.column);
    case "joined":
      return joined(source.columns.map(at));
    case "either":
      return isBlank(at(source.men)) ? at(source.women) : at(source.men);
    case "sex": {
      const word = isBlank(at(source.men)) ? (isBlank(at(source.women)) ? null : "nu") : "nam";
      return fieldOf(register, field).values.find((value) => foldAccents(value) === word) ?? null;
    }
  }
}

/** The parts of a name, one space between them. */
function joined(parts: readonly CellValue[]): CellValue {
  const words = parts.filter((part) => !isBlank(part)).map((part) => tidy(shownPart(part)));
  return words.filter((word) => word !== "").join(" ");
}

/** What is no text is no name, and not to be lost all the same. */
function shownPart(part: CellValue): string {
  return typeof part === "object" && part !== null ? part.error : String(part);
}
