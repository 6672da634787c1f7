import { spans } from "../campaign/span";
import type { WorkbookPlan } from "../workbook/plan";
import type { CellValue } from "../workbook/value";
import type { SheetCells } from "../workbook/workbook";
import { PERIOD_WORDS } from "../wording/vi/periods";
import { seenOf } from "./dressing/rules";
import { NAMES } from "./formulas/references";
import { STYLES } from "./looks";
import { SETTINGS_SHEET } from "./names";
import { ROWS } from "./settingRows";
import { hasPeriod } from "./settingsReader";

/** A sheet of settings as it will be, and what makes it so; computed lines are written with all the others. */
interface WithPeriod {
  readonly cells: SheetCells;
  readonly adding: Pick<WorkbookPlan, "cells" | "anchors" | "dressings">;
}

/**
 * The sheet with the lines of the period. A workbook that was set up before there were any gets them at the end of the
 * sheet: no line of it moves, and above them is room for the table there to grow.
 */
export function withPeriod(cells: SheetCells): WithPeriod {
  if (hasPeriod(cells)) return { cells, adding: { cells: [] } };
  const first = cells.top + cells.cells.length + ROOM;
  const lines = LINES.map(({ label, note }): CellValue[] => [label, null, note]);
  const blank = Array.from({ length: ROOM }, (): CellValue[] => []);
  const pad = Array.from({ length: cells.left }, () => null);
  const shifted = cells.cells.map((line) => [...pad, ...line]);
  const sheet = SETTINGS_SHEET;
  const patches = lines.flatMap((line, index) =>
    [0, 2].map((column) => ({ sheet, row: first + index, column, value: line[column] ?? null })),
  );
  return {
    cells: { ...cells, left: 0, cells: [...shifted, ...blank, ...lines] },
    adding: {
      cells: patches,
      anchors: patches.map(({ row, column }) => ({ sheet, row, column, value: null, plain: true })),
      dressings: [dressing(first)],
    },
  };
}

const LINES = ROWS.filter(({ key, name }) => key === "period" || name === NAMES.start || name === NAMES.end);
/** Blank rows above the added lines. */
const ROOM = 20;

function dressing(first: number) {
  const boxOf = (row: number, column: number) => ({ top: row, bottom: row, left: column, right: column });
  const words = spans.map((span) => PERIOD_WORDS[span]).join(",");
  return {
    sheet: SETTINGS_SHEET,
    styles: LINES.flatMap(({ look }, index) =>
      (["label", look, "note"] as const).map((key, column) => ({
        boxes: [boxOf(first + index, column)],
        style: STYLES[key],
      })),
    ),
    widths: [],
    heights: [],
    filters: [],
    validations: LINES.flatMap(({ key, validation }, index) => {
      // Such a workbook has no list of periods to point to.
      const rule = { kind: "list", source: `"${words}"` } as const;
      if (key !== "period" || !validation) return [];
      return [{ box: boxOf(first + index, 1), validation: seenOf({ ...validation(), rule }) }];
    }),
  };
}
