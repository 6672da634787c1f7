import { type Box, plainAddress } from "../../workbook/address";
import type { CellPatch, ColumnFill, FormulaPatch, NamePlan, TableGrowth } from "../../workbook/plan";
import { isSameName, named } from "../../workbook/sameName";
import type { CellValue } from "../../workbook/value";
import type { Contents } from "../../workbook/workbook";
import { cellsAt, once } from "../place";
import { boxesByKey } from "./boxes";
import { TEXT } from "./entered";
import { type Ground, groundOf } from "./ground";
import { oneForAll } from "./sheet/cells";
import { type Step, step } from "./steps";
import { valuesStep } from "./values";

/** Longer tables; the new rows look like the last one. Calculated columns follow by themselves. */
export function growthSteps(growths: readonly TableGrowth[], ground: Ground): Step[] {
  return growths.map((growth) => {
    const { table, rows } = growth;
    const { sheet, box, formats } = groundOf(growth, ground);
    const bottom = box.bottom + rows;
    return step(
      5 + formats.length,
      (desk) => {
        desk.workbook.tables.getItem(table).resize(plainAddress({ ...box, bottom }));
        const added = cellsAt(desk.sheet(sheet), { ...box, top: box.bottom + 1, bottom });
        added.numberFormat = Array.from({ length: rows }, () => [...formats]);
      },
      table,
    );
  });
}

/** Single values, neighbours together. An empty one empties its cell. */
export function patchSteps(cells: readonly CellPatch[], ground: Ground): Step[] {
  const places = cells
    .map(({ sheet, row, column }) => ({ key: sheet.toLowerCase(), row, column }))
    .sort((a, b) => a.row - b.row || a.column - b.column);
  const values = new Map(cells.map((cell) => [placeKey(cell.sheet, cell.row, cell.column), cell.value]));
  return [...boxesByKey(places)].flatMap(([sheet, boxes]) =>
    boxes.map(({ top, left, bottom, right }) => {
      const rows = Array.from({ length: bottom - top + 1 }, (_, r) =>
        Array.from({ length: right - left + 1 }, (_, c): CellValue => {
          return values.get(placeKey(sheet, top + r, left + c)) ?? "";
        }),
      );
      const formatAt = (r: number, c: number) => formatOf(ground, sheet, top + r, left + c);
      return valuesStep({ sheet, top, left, width: right - left + 1, rows, formatAt });
    }),
  );
}

/** Single formulas; a cell of format "@" would keep them as texts, so it gets its format again afterwards. */
export function formulaPatchSteps(formulas: readonly FormulaPatch[], ground: Ground): Step[] {
  return formulas.map(({ sheet, row, column, formula }) =>
    step(4, (desk) => {
      const cell = cellsAt(desk.sheet(sheet), { top: row, bottom: row, left: column, right: column });
      const isText = formatOf(ground, sheet, row, column) === TEXT;
      if (isText) cell.numberFormat = oneForAll("General");
      cell.formulas = [[`=${formula}`]];
      if (isText) cell.numberFormat = oneForAll(TEXT);
    }),
  );
}

/** One formula for a whole column of a table makes it a calculated one: rows typed later get it too. */
export function fillSteps(fills: readonly ColumnFill[]): Step[] {
  return fills.map(({ table, column, formula }) =>
    step(
      4,
      ({ workbook }) => {
        const cells = once(workbook.tables.getItem(table).columns.getItem(column).getDataBodyRange());
        // A column that has a formula already keeps it for new rows, unless it was empty in between.
        cells.clear("Contents");
        cells.formulas = oneForAll(`=${formula}`);
      },
      table,
    ),
  );
}

export function nameSteps(names: readonly NamePlan[], contents: Contents): Step[] {
  return names.map(({ name, refersTo }) =>
    step(2, ({ workbook }) => {
      const isThere = named(contents.names, name) !== undefined;
      if (isThere) workbook.names.getItem(name).formula = `=${refersTo}`;
      else workbook.names.add(name, `=${refersTo}`);
    }),
  );
}

/** New rows of a table take the formats of its last row. */
function formatOf({ growths, formatAt }: Ground, sheet: string, row: number, column: number) {
  const grown = growths.find(
    ({ sheet: there, box }) => isSameName(there, sheet) && row > box.bottom && isBetween(column, box),
  );
  return grown ? grown.formats[column - grown.box.left] : formatAt(sheet, row, column);
}

function isBetween(column: number, { left, right }: Box): boolean {
  return left <= column && column <= right;
}

function placeKey(sheet: string, row: number, column: number): string {
  return `${sheet.toLowerCase()} ${String(row)} ${String(column)}`;
}
