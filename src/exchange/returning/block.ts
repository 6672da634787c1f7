import { cellAddress } from "../../workbook/address";
import type { CellValue } from "../../workbook/value";
import type { Found } from "./candidates";

/** A register's cells below its headers. */
export interface Block extends Found {
  /** Zero-based sheet rows, downwards; no row of totals among them. */
  readonly rows: readonly number[];
  /** The cells of a row; that of a sheet column stands at `column - sheet.left`. */
  readonly line: (row: number) => readonly CellValue[];
}

/**
 * Its cells down to the end of the sheet, or to another register below. `unseen` = cells of the sheet that hold
 * something and are not among its cells; zero-based.
 */
export function blockOf(
  found: Found,
  others: readonly Found[],
  unseen: readonly { readonly row: number }[],
): Block {
  const { sheet, table, header } = found;
  const below = others.filter(
    (other) => other.sheet === sheet && other.header.row > header.row && overlap(found, other),
  );
  const bottom = unseen.reduce(
    (deepest, { row }) => Math.max(deepest, row + 1),
    sheet.top + sheet.cells.length,
  );
  const end = Math.min(bottom, ...below.map((other) => other.header.row));
  const totals = table?.hasTotals ? table.box.bottom : null;
  const rows: number[] = [];
  for (let row = header.row + 1; row < end; row++) if (row !== totals) rows.push(row);
  return {
    ...found,
    rows,
    line: (row) => sheet.cells[row - sheet.top] ?? NOTHING,
  };
}

export function cellAt({ line, sheet }: Block, row: number, column: number): CellValue {
  return line(row)[column - sheet.left] ?? null;
}

/** A1 of a cell in the header. */
export function headerAddress({ header }: Found, column: number): string {
  return cellAddress(Math.max(0, header.row), column);
}

const NOTHING: readonly CellValue[] = [];

function overlap(one: Found, other: Found): boolean {
  const [a, b] = [one, other].map(({ header: { cells } }) => ({
    left: cells[0]?.column ?? 0,
    right: cells.at(-1)?.column ?? 0,
  }));
  return a !== undefined && b !== undefined && a.left <= b.right && b.left <= a.right;
}
