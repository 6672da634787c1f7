import {
  finishedMark,
  type RestoreCopy,
  type RestoreGrowth,
  restorePlan,
  type RestoreRow,
} from "../../sheets/restoreCopy";
import { EMPTY_PLAN } from "../../workbook/emptyPlan";
import type { Anchor, SheetPlan, WorkbookPlan } from "../../workbook/plan";
import { isWritten } from "./rows";

/** All that a merge or a repair writes: cells of rows, tables that grow for them, and a log that has to be made first. */
export interface RowsWriting {
  readonly rows: readonly RestoreRow[];
  readonly growths: readonly RestoreGrowth[];
  readonly log: SheetPlan | null;
}

/** The write before the rows: nothing of the registers. What they will touch must still be as it was read. */
export function preparingPlan(slot: number, copy: RestoreCopy, { log, rows }: RowsWriting): WorkbookPlan {
  return {
    ...EMPTY_PLAN,
    sheets: [...(log ? [log] : []), restorePlan(slot, copy)],
    anchors: anchorsOf(rows).filter(({ sheet }) => sheet !== log?.name),
  };
}

/** The rows themselves; the last write says that it is finished. */
export function rowsPlan(slot: number, { rows, growths }: RowsWriting): WorkbookPlan {
  return {
    ...EMPTY_PLAN,
    cells: rows.flatMap(({ sheet, row, cells }) =>
      cells.filter(isWritten).map(({ column, after }) => ({ sheet, row, column, value: after })),
    ),
    growths,
    anchors: anchorsOf(rows),
    formulas: [finishedMark(slot)],
  };
}

/** Empties a slot: what it holds was undone, or never written. */
export function forgettingPlan(slot: number): WorkbookPlan {
  return { ...EMPTY_PLAN, sheets: [restorePlan(slot, null)] };
}

/** Every cell of the rows as it was read; none that is written may be a formula. */
function anchorsOf(rows: readonly RestoreRow[]): Anchor[] {
  return rows.flatMap(({ sheet, row, cells }) =>
    cells.map((cell): Anchor => {
      const { column, before } = cell;
      return { sheet, row, column, value: before, ...(isWritten(cell) ? { plain: true } : {}) };
    }),
  );
}
