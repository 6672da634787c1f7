import type { Box } from "../workbook/address";
import type { CellPatch, FormulaPatch, Line, SheetPlan } from "../workbook/plan";
import { valueAt } from "../workbook/rows";
import type { CellValue } from "../workbook/value";
import type { SheetCells } from "../workbook/workbook";
import { textLines, textsFrom } from "./longTexts";
import { A4_LANDSCAPE } from "./looks";
import { RESTORE_SHEET } from "./names";

/** What a merge, a repair or an adoption is about to write, and what stood there before. */
export interface RestoreCopy {
  readonly what: "merge" | "repair" | "adopt";
  /** Each has a higher one than those before it. */
  readonly number: number;
  /** Local time as a day number with its fraction; days count from 1900. */
  readonly at: number;
  /** Fingerprints of the files that are merged; none of anything else. */
  readonly files: readonly string[];
  readonly rows: readonly RestoreRow[];
  readonly growths: readonly RestoreGrowth[];
  /** Of a sheet that became a register where it stands; then `rows` on it say what its new columns hold. */
  readonly inPlace?: RestoreInPlace;
}

/** A sheet before it became a register; zero-based. */
export interface RestoreInPlace {
  readonly sheet: string;
  readonly table: string;
  /** The header row and the rows below it, without the columns that were added. */
  readonly box: Box;
  /** The cells of the header row, from the left. */
  readonly headers: readonly RestoreHeader[];
  /** Names of the columns that were added at their right, with the widths that these had. */
  readonly added: readonly { readonly name: string; readonly width: number | null }[];
  /** Merged cells that reached into the header row. */
  readonly merges: readonly Box[];
  /** Where the plain filter was; null = there was none. */
  readonly filter: Box | null;
  /** The blank sheet of the register that was removed; null = none was. */
  readonly register: RestoreRegister | null;
}

export interface RestoreHeader {
  readonly before: CellValue;
  /** Without the leading "="; null = none. */
  readonly formula: string | null;
  readonly after: string;
}

export interface RestoreRegister {
  /** As the campaign calls it. */
  readonly id: string;
  readonly sheet: string;
  /** How many tabs were left of it. */
  readonly position: number;
  readonly visibility: SheetPlan["visibility"];
}

export interface RestoreRow {
  readonly sheet: string;
  /** Zero-based. */
  readonly row: number;
  /** The place among `cells` of the one that tells the row from others; null = all cells together do. */
  readonly mark: number | null;
  readonly cells: readonly RestoreCell[];
}

export interface RestoreCell {
  /** Zero-based. */
  readonly column: number;
  readonly before: CellValue;
  /** The same as before where the cell only tells which row it is. */
  readonly after: CellValue;
}

export interface RestoreGrowth {
  readonly table: string;
  /** Before it grew. */
  readonly from: Box;
  readonly rows: number;
}

/** Right of all texts of a slot the looks of cells are kept: from here on, from the first row. */
export const LOOKS_COLUMN = 40;

/** So many can be undone. */
export const RESTORE_SLOTS = [1, 2, 3] as const;

export function restoreSheet(slot: number): string {
  return `${RESTORE_SHEET}${String(slot)}`;
}

/** Fills a slot, or empties it. */
export function restorePlan(slot: number, copy: RestoreCopy | null): SheetPlan {
  return {
    name: restoreSheet(slot),
    mode: "replace",
    visibility: "veryHidden",
    position: "last",
    widths: [],
    styles: { text: { format: "@" } },
    blocks: [{ kind: "lines", lines: [TOLD, EMPTY, ...(copy ? textLines(textsOf(copy), "text") : [])] }],
    conditionalFormats: [],
    freeze: { rows: 0, columns: 0 },
    print: A4_LANDSCAPE,
  };
}

/** Says of a slot that its merge is finished: a formula, because a plan writes formulas after all cells. */
export function finishedMark(slot: number): FormulaPatch {
  return { sheet: restoreSheet(slot), row: MARK_ROW, column: 0, formula: "1" };
}

/** Takes that back before anything else: a plan writes its cells from the top. */
export function begunAgain(slot: number): CellPatch {
  return { sheet: restoreSheet(slot), row: MARK_ROW, column: 0, value: null };
}

export interface RestoreSlot {
  readonly copy: RestoreCopy;
  /** All that it holds was written. */
  readonly isFinished: boolean;
}

/** What a slot holds; null where it is empty, or was not wholly written. */
export function readRestoreCopy(cells: SheetCells): RestoreSlot | null {
  const texts = textsFrom(cells, MARK_ROW + 1);
  if (!texts) return null;
  const [[number, at, files, what, inPlace], growths, ...rows] = texts.map(
    (text) => JSON.parse(text) as unknown,
  ) as unknown as Texts;
  return {
    copy: {
      ...{ what, number, at, files },
      growths: growths.map(([table, from, grown]) => ({ table, from, rows: grown })),
      rows: rows.map(([sheet, row, mark, written]) => ({
        ...{ sheet, row, mark },
        cells: written.map(([column, before, after]) => ({ column, before, after })),
      })),
      ...(inPlace ? { inPlace } : {}),
    },
    isFinished: valueAt(cells, MARK_ROW, 0) === 1,
  };
}

const TOLD: Line = {
  cells: [
    {
      value:
        "Trang này giữ các ô trước khi nhận bản gửi về, sửa lỗi hoặc nhận sổ, để hoàn tác. Xin không sửa, không xóa.",
      style: "text",
    },
  ],
};
const MARK_ROW = 1;
const EMPTY: Line = { cells: [] };

type Texts = readonly [
  readonly [
    number: number,
    at: number,
    files: readonly string[],
    what: RestoreCopy["what"],
    inPlace?: RestoreInPlace,
  ],
  readonly (readonly [table: string, from: Box, rows: number])[],
  ...(readonly [
    sheet: string,
    row: number,
    mark: number | null,
    cells: readonly (readonly [column: number, before: CellValue, after: CellValue])[],
  ])[],
];

/** As texts a value stays what it is, whatever Excel makes of numbers, errors and blanks. */
function textsOf({ what, number, at, files, growths, rows, inPlace }: RestoreCopy): string[] {
  const said: Texts = [
    inPlace ? [number, at, files, what, inPlace] : [number, at, files, what],
    growths.map(({ table, from, rows: grown }) => [table, from, grown] as const),
    ...rows.map(({ sheet, row, mark, cells }) => {
      return [
        sheet,
        row,
        mark,
        cells.map(({ column, before, after }) => [column, before, after] as const),
      ] as const;
    }),
  ];
  return said.map((one) => JSON.stringify(one));
}
