import type { LogEntry } from "../../sheets/exchangeLog";
import type { RestoreGrowth, RestoreRow } from "../../sheets/restoreCopy";
import { layOut, plainCells } from "../../workbook/layout";
import type { SheetPlan } from "../../workbook/plan";
import { valueAt } from "../../workbook/rows";
import type { Reading } from "../../workbook/workbook";
import { logWriting } from "../logWriting";
import { cellsIn } from "../readSheets";
import type { RowsWriting } from "../restore/plans";

/** The rows and growths together with what is written down of the merge. */
export function withLog(
  rows: readonly RestoreRow[],
  growths: readonly RestoreGrowth[],
  entries: readonly LogEntry[],
  reading: Reading,
): RowsWriting {
  const [made = null] = logWriting([], reading).sheets;
  const there = made ? withSheet(reading, made) : reading;
  const log = logWriting(entries, there);
  const lines = new Map<number, typeof log.cells>();
  for (const cell of log.cells) lines.set(cell.row, [...(lines.get(cell.row) ?? []), cell]);
  const logRows = [...lines].flatMap(([row, cells]): RestoreRow[] => {
    const [first] = cells;
    if (!first) return [];
    const before = (column: number) => valueAt(cellsIn(there, first.sheet), row, column);
    return [
      {
        sheet: first.sheet,
        row,
        mark: null,
        cells: cells.map(({ column, value }) => ({ column, before: before(column), after: value })),
      },
    ];
  });
  return { rows: [...rows, ...logRows], growths: [...growths, ...log.growths], log: made };
}

/** A reading with a sheet that is about to be made. */
function withSheet({ outline, sheets }: Reading, plan: SheetPlan): Reading {
  const layout = layOut(plan);
  const { name, visibility } = plan;
  const tables = layout.tables.map(({ block, box }) => ({
    ...{ name: block.name, sheet: name, hasHeader: true, hasTotals: false, box },
    columns: block.columns.map((column) => column.name),
  }));
  return {
    outline: {
      ...outline,
      sheets: [...outline.sheets, { name, visibility, hasCells: true }],
      tables: [...outline.tables, ...tables],
    },
    sheets: [...sheets, plainCells(layout)],
  };
}
