import type { Layout, PlacedLines, PlacedTable } from "../../../workbook/layout";
import { columnBox, isTable } from "../../../workbook/layout";
import { cellsAt } from "../../place";
import { TEXT } from "../entered";
import { type Step, step } from "../steps";
import { oneForAll, styleOf } from "./cells";

/** Comes when all tables and names are there. */
export function formulaSteps(layout: Layout): Step[] {
  return layout.blocks.flatMap((placed) =>
    isTable(placed) ? columnFormulas(layout, placed) : lineFormulas(layout, placed),
  );
}

function columnFormulas(layout: Layout, placed: PlacedTable): Step[] {
  return placed.block.columns.flatMap(({ formula, style }, column) => {
    if (formula === undefined) return [];
    const box = columnBox(placed, column);
    return [
      {
        ...step(3, (desk) => {
          const cells = cellsAt(desk.sheet(layout.plan.name), box);
          // One formula for the whole column makes it a calculated one.
          cells.formulas = oneForAll(`=${formula}`);
          if (styleOf(layout, style).format === TEXT) cells.numberFormat = oneForAll(TEXT);
        }),
        cells: box.bottom - box.top + 1,
      },
    ];
  });
}

function lineFormulas(layout: Layout, { block, top }: PlacedLines): Step[] {
  const placed = block.lines.flatMap(({ cells }, r) =>
    cells.flatMap((cell, column) =>
      cell?.formula === undefined ? [] : [{ row: top + r, column, ...cell, formula: cell.formula }],
    ),
  );
  if (placed.length === 0) return [];
  const box = {
    top: Math.min(...placed.map(({ row }) => row)),
    bottom: Math.max(...placed.map(({ row }) => row)),
    left: Math.min(...placed.map(({ column }) => column)),
    right: Math.max(...placed.map(({ column }) => column)),
  };
  const grid: (string | null)[][] = Array.from({ length: box.bottom - box.top + 1 }, () =>
    Array.from({ length: box.right - box.left + 1 }, () => null),
  );
  for (const { row, column, formula } of placed) {
    const line = grid[row - box.top];
    if (line) line[column - box.left] = `=${formula}`;
  }
  const texts = placed.filter(({ style }) => styleOf(layout, style).format === TEXT);
  return [
    {
      cells: placed.length,
      bytes:
        300 + grid.flat().reduce((sum, formula) => sum + (formula?.length ?? 4) * 2, 0) + texts.length * 400,
      ask: (desk) => {
        const sheet = desk.sheet(layout.plan.name);
        cellsAt(sheet, box).formulas = grid;
        for (const { row, column } of texts) {
          const cell = { top: row, bottom: row, left: column, right: column };
          cellsAt(sheet, cell).numberFormat = oneForAll(TEXT);
        }
      },
    },
  ];
}
