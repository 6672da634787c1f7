import type { LogEntry } from "../../sheets/exchangeLog";
import {
  finishedMark,
  type RestoreCopy,
  type RestoreGrowth,
  restorePlan,
  type RestoreRow,
} from "../../sheets/restoreCopy";
import { layOut, plainCells } from "../../workbook/layout";
import type { Anchor, SheetPlan, WorkbookPlan } from "../../workbook/plan";
import { valueAt } from "../../workbook/rows";
import type { Reading } from "../../workbook/workbook";
import { logWriting } from "../logWriting";
import { isWritten } from "./rowWrites";
import { cellsIn } from "../readSheets";

/** All that a merge writes: cells of rows, tables that grow for them, and a log that has to be made first. */
export interface Merge {
  readonly rows: readonly RestoreRow[];
  readonly growths: readonly RestoreGrowth[];
  readonly log: SheetPlan | null;
}

/** The rows and growths together with what is written down of the merge. */
export function withLog(
  rows: readonly RestoreRow[],
  growths: readonly RestoreGrowth[],
  entries: readonly LogEntry[],
  reading: Reading,
): Merge {
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

/** The write before the merge: nothing of the registers. What the merge will touch must still be as it was read. */
export function preparingPlan(slot: number, copy: RestoreCopy, { log, rows }: Merge): WorkbookPlan {
  return {
    ...EMPTY,
    sheets: [...(log ? [log] : []), restorePlan(slot, copy)],
    anchors: anchorsOf(rows).filter(({ sheet }) => sheet !== log?.name),
  };
}

/** The merge itself; its last write says that it is finished. */
export function mergePlan(slot: number, { rows, growths }: Merge): WorkbookPlan {
  return {
    ...EMPTY,
    cells: rows.flatMap(({ sheet, row, cells }) =>
      cells.filter(isWritten).map(({ column, after }) => ({ sheet, row, column, value: after })),
    ),
    growths,
    anchors: anchorsOf(rows),
    formulas: [finishedMark(slot)],
  };
}

const EMPTY: WorkbookPlan = { sheets: [], names: [], columns: [], cells: [] };

/** Every cell of the rows as it was read; none that is written may be a formula. */
function anchorsOf(rows: readonly RestoreRow[]): Anchor[] {
  return rows.flatMap(({ sheet, row, cells }) =>
    cells.map((cell): Anchor => {
      const { column, before } = cell;
      return { sheet, row, column, value: before, ...(isWritten(cell) ? { plain: true } : {}) };
    }),
  );
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
