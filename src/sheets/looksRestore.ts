import type { CellPatch, FormulaPatch, SheetPlan } from "../workbook/plan";
import { valueAt } from "../workbook/rows";
import { isBlank } from "../workbook/value";
import type { SheetCells } from "../workbook/workbook";
import type { KeptLook } from "./dressing/kept";
import { textLines, textsFrom } from "./longTexts";
import { A4_LANDSCAPE } from "./looks";
import { LOOKS_RESTORE_SHEET } from "./names";

/** How registers looked before they were formatted last. */
export interface LooksRestore {
  /** Local time as a day number with its fraction; days count from 1900. */
  readonly at: number;
  readonly kept: readonly KeptLook[];
}

const MARK_ROW = 1;

/** Fills the sheet, or empties it. */
export function looksRestorePlan(restore: LooksRestore | null): SheetPlan {
  const texts = restore
    ? [JSON.stringify(restore.at), ...restore.kept.map((one) => JSON.stringify(one))]
    : [];
  return {
    name: LOOKS_RESTORE_SHEET,
    mode: "replace",
    visibility: "veryHidden",
    position: "last",
    widths: [],
    styles: { text: { format: "@" } },
    blocks: [
      {
        kind: "lines",
        lines: [
          { cells: [{ value: TOLD, style: "text" }] },
          { cells: [] },
          ...(restore ? textLines(texts, "text") : []),
        ],
      },
    ],
    conditionalFormats: [],
    freeze: { rows: 0, columns: 0 },
    print: A4_LANDSCAPE,
  };
}

/** Says that all styles are kept and formatting begins: a plan writes cells before it dresses. */
export const begunMark: CellPatch = { sheet: LOOKS_RESTORE_SHEET, row: MARK_ROW, column: 0, value: 0 };

/** Says that it is finished: a plan writes formulas after all else. */
export const dressedMark: FormulaPatch = {
  sheet: LOOKS_RESTORE_SHEET,
  row: MARK_ROW,
  column: 0,
  formula: "1",
};

/** What the sheet holds; null where nothing was formatted, or nothing can be undone any more. */
export function readLooksRestore(
  cells: SheetCells,
): (LooksRestore & { readonly isFinished: boolean }) | null {
  const texts = textsFrom(cells, MARK_ROW + 1);
  const mark = valueAt(cells, MARK_ROW, 0);
  if (!texts || isBlank(mark)) return null;
  // Whole, so they are what was written.
  const [at, ...kept] = texts.map((text) => JSON.parse(text) as unknown) as [number, ...KeptLook[]];
  return { at, kept, isFinished: mark === 1 };
}

const TOLD =
  "Trang này giữ kiểu dáng các sổ trước lần định dạng gần nhất, để hoàn tác. Xin không sửa, không xóa.";
