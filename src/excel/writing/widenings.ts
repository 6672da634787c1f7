import { type Box, type CellPlace, plainAddress } from "../../workbook/address";
import type { CellStyle, NewColumn, TableWidening } from "../../workbook/plan";
import { isSameName, named } from "../../workbook/sameName";
import { firstWithin, widened } from "../../workbook/widened";
import type { Contents } from "../../workbook/workbook";
import { boxOf, cellsAt, once, PLACE } from "../place";
import type { CellsOn, Place } from "./askCells";
import { askLook } from "./askLook";
import { entered, TEXT } from "./entered";
import { oneForAll } from "./sheet/cells";
import { styleSteps } from "./sheet/looks";
import { widthSteps } from "./sheet/sizes";
import { type Step, step } from "./steps";

/** A table that gets columns, as it is right before. */
export interface WideningGround {
  readonly widening: TableWidening;
  readonly sheet: string;
  /** The table when it has them. */
  readonly box: Box;
  readonly added: readonly NewColumn[];
  /** Of the new cells; there are none in a totals row. */
  readonly header: Placed;
  readonly body: Placed;
  /** A cell beside the table that is taken; null = there is room. */
  readonly taken: CellPlace | null;
}

interface Placed {
  readonly box: Box;
  readonly style: CellStyle;
}

/** What there is beside a table, and how its own cells look; nothing where no column is new. */
export function askBeside(
  { tables: all }: Excel.Workbook,
  cellsOn: CellsOn,
  { tables }: Contents,
  widening: TableWidening,
): (() => WideningGround)[] {
  const there = named(tables, widening.table);
  if (!there) return [];
  const { from } = widening;
  const { box, added, beside } = widened(widening, there);
  if (!beside) return [];
  const { sheet } = there;
  const last = from.bottom - Number(there.hasTotals);
  const headers = { ...beside, bottom: from.top };
  const names = cellsOn(sheet, headers);
  names.load("formulas");
  const used = once(cellsOn(sheet, { ...beside, top: from.top + 1 }).getUsedRangeOrNullObject(true));
  used.load(PLACE);
  const others = tables
    .filter((one) => one !== there && isSameName(one.sheet, sheet))
    .map(({ name }) => {
      const range = once(all.getItem(name).getRange());
      range.load(PLACE);
      return range;
    });
  const cell = (row: number, column: number) =>
    askLook(cellsOn(sheet, { top: row, bottom: row, left: column, right: column }));
  const header = cell(from.top, from.left);
  const body = Array.from({ length: from.right - from.left + 1 }, (_, i) => cell(last, from.left + i));
  return [
    () => ({
      widening,
      sheet,
      box,
      added,
      header: { box: headers, style: header() },
      body: {
        box: { ...beside, top: from.top + 1, bottom: last },
        style: textLook(body.map((look) => look())),
      },
      taken:
        otherName(names, headers, added) ??
        (used.isNullObject ? null : { row: used.rowIndex, column: used.columnIndex }) ??
        firstWithin(others.map(boxOf), beside),
    }),
  ];
}

/** The first header cell that is neither blank nor what it is about to be. */
function otherName(
  { formulas }: Excel.Range,
  { top, left }: Box,
  added: readonly NewColumn[],
): CellPlace | null {
  const [entries = []] = formulas as readonly (readonly unknown[])[];
  const at = entries.findIndex((entry, i) => entry !== "" && entry !== added[i]?.name);
  return at < 0 ? null : { row: top, column: left + at };
}

/** As the first column of texts; where there is none, as the last column, but for texts. */
function textLook(looks: readonly CellStyle[]): CellStyle {
  return { ...(looks.find(({ format }) => format === TEXT) ?? looks.at(-1)), format: TEXT };
}

/** Whether the table has other columns by now, so that others would be new. */
export function isOutdated({ widening, added }: WideningGround, { tables }: Contents): boolean {
  const there = named(tables, widening.table);
  const now = there ? widened(widening, there).added : [];
  return now.length !== added.length || now.some(({ name }, i) => name !== added[i]?.name);
}

/**
 * Wider tables. They are resized: a column that Excel is asked to add would push the cells beside the table aside. Headers
 * come first, because Excel takes the names from them: a write that is cut off leaves no column of another name.
 */
export function wideningSteps(widenings: readonly WideningGround[]): Step[] {
  return widenings.flatMap(({ widening: { table }, sheet, box, added, header, body }) => [
    ...[header, body].flatMap(({ box: at, style }) => styleSteps(sheet, [at], style)),
    ...widthSteps(
      sheet,
      added.map(({ width }, i) => ({ index: header.box.left + i, size: width })),
    ),
    step(
      8 + added.length,
      (desk) => {
        const cells = (at: Box) => cellsAt(desk.sheet(sheet), at);
        cells(header.box).numberFormat = oneForAll(header.style.format ?? "General");
        cells(body.box).numberFormat = oneForAll(TEXT);
        cells(header.box).values = [added.map(({ name }) => entered(name, header.style.format))];
        desk.workbook.tables.getItem(table).resize(plainAddress(box));
      },
      table,
    ),
  ]);
}

/** The number format of a cell in a new column, but not in a new row; undefined for other cells. */
export function newColumnFormat(
  widenings: readonly WideningGround[],
  { sheet, row, column }: Place,
): string | undefined {
  const isIn = ({ box: { top, left, bottom, right } }: Placed) =>
    top <= row && row <= bottom && left <= column && column <= right;
  for (const { sheet: there, header, body } of widenings) {
    if (!isSameName(there, sheet)) continue;
    const placed = [header, body].find(isIn);
    if (placed) return placed.style.format;
  }
  return undefined;
}
