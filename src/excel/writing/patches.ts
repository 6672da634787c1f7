import { type Box, plainAddress } from "../../workbook/address";
import type { CellPatch, ColumnFill, FormulaPatch, NamePlan, TableShrinking } from "../../workbook/plan";
import { isSameName, named } from "../../workbook/sameName";
import { shrunk } from "../../workbook/shrunk";
import type { CellValue } from "../../workbook/value";
import type { Contents } from "../../workbook/workbook";
import { cellsAt, once } from "../place";
import { type Place, placeKey } from "./askCells";
import { boxesByKey } from "./boxes";
import { TEXT } from "./entered";
import type { Ground } from "./ground";
import { oneForAll, runsOf } from "./sheet/cells";
import { type Step, step } from "./steps";
import { valuesStep } from "./values";
import { newColumnFormat } from "./widenings";

/** Longer tables; the new rows look like the last one. Calculated columns follow by themselves. */
export function growthSteps({ growths }: Ground): Step[] {
  return growths.map(({ growth: { table, rows }, sheet, box, formats }) => {
    const bottom = box.bottom + rows;
    return step(
      2 + 2 * formats.length,
      (desk) => {
        desk.workbook.tables.getItem(table).resize(plainAddress({ ...box, bottom }));
        for (const { left, right, format } of runsOf(formats)) {
          const added = { top: box.bottom + 1, bottom, left: box.left + left, right: box.left + right };
          cellsAt(desk.sheet(sheet), added).numberFormat = oneForAll(format);
        }
      },
      table,
    );
  });
}

/** Shorter tables: what they give up is emptied while it still belongs to them, so that columns keep their formulas. */
export function shrinkingSteps(shrinkings: readonly TableShrinking[], { tables }: Contents): Step[] {
  return shrinkings.flatMap((shrinking) => {
    if (shrinking.rows === 0) return [];
    const table = named(tables, shrinking.table);
    if (!table) throw new Error(`${shrinking.table} was not looked at`);
    const { box, emptied } = shrunk(shrinking, table);
    return step(
      5,
      (desk) => {
        cellsAt(desk.sheet(table.sheet), emptied).clear("Contents");
        desk.workbook.tables.getItem(table.name).resize(plainAddress(box));
      },
      table.name,
    );
  });
}

/** Single values, neighbours together. An empty one empties its cell. */
export function patchSteps(cells: readonly CellPatch[], ground: Ground): Step[] {
  const places = cells
    .map(({ sheet, row, column }) => ({ key: sheet.toLowerCase(), row, column }))
    .sort((a, b) => a.row - b.row || a.column - b.column);
  const values = new Map(cells.map((cell) => [placeKey(cell), cell.value]));
  return [...boxesByKey(places)].flatMap(([sheet, boxes]) =>
    boxes.map(({ top, left, bottom, right }) => {
      const rows = Array.from({ length: bottom - top + 1 }, (_, r) =>
        Array.from({ length: right - left + 1 }, (_, c): CellValue => {
          return values.get(placeKey({ sheet, row: top + r, column: left + c })) ?? "";
        }),
      );
      const formatAt = (r: number, c: number) => formatOf(ground, { sheet, row: top + r, column: left + c });
      return valuesStep({ sheet, top, left, width: right - left + 1, rows, formatAt });
    }),
  );
}

/** Single formulas; a cell of format "@" would keep them as texts, so it gets its format again afterwards. */
export function formulaPatchSteps(formulas: readonly FormulaPatch[], ground: Ground): Step[] {
  return formulas.map(({ sheet, row, column, formula }) =>
    step(4, (desk) => {
      const cell = cellsAt(desk.sheet(sheet), { top: row, bottom: row, left: column, right: column });
      const isText = formatOf(ground, { sheet, row, column }) === TEXT;
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

/** New rows of a table take the formats of its last row, new columns those that they are given. */
function formatOf({ widenings, growths, formatAt }: Ground, place: Place): string | undefined {
  const { sheet, row, column } = place;
  const grown = growths.find(
    ({ sheet: there, box }) => isSameName(there, sheet) && row > box.bottom && isBetween(column, box),
  );
  if (grown) return grown.formats[column - grown.box.left];
  return newColumnFormat(widenings, place) ?? formatAt(place);
}

function isBetween(column: number, { left, right }: Box): boolean {
  return left <= column && column <= right;
}
