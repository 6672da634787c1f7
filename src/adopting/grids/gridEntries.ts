import { type Day, dayOf, calendar } from "../../registers/text/dates";
import type { GridFields } from "../../registers/register";
import { cellAddress } from "../../workbook/address";
import { valueAt } from "../../workbook/rows";
import { type CellValue, isBlank } from "../../workbook/value";
import type { SheetCells } from "../../workbook/workbook";
import type { AdoptedRow } from "../adoptedRows";
import { entriesOf, GridDetails, type GridEntry } from "./cellEntries";
import { detailsIn } from "./details";
import type { Doubt } from "./doubts";
import { markKey } from "./legend";
import type { ToldMarks } from "./markDecisions";
import { asItStands, marksReader } from "./marks";
import { type MarkUse, MarkUses } from "./markUses";
import type { DayColumn, MonthGrid } from "./monthGrid";

export interface GridEntries {
  /** One for each mark, by rows. */
  readonly entries: readonly GridEntry[];
  /** The cells that are left out as nobody knows what they say, with that as it stands: they may be known from before. */
  readonly unclear: readonly GridEntry[];
  /** How often which mark is there and what it is taken for, the most frequent first. */
  readonly marks: readonly MarkUse[];
  readonly doubts: readonly Doubt[];
}

/** How a grid is to be read: `month` = the first day of its month, `shift` = what to add to its serial numbers of dates. */
interface GridReading {
  readonly month: Day;
  readonly shift: number;
  readonly told: ToldMarks;
}

/**
 * What the cells of a grid say; a cell with a mark that nobody knows is left out as a whole. `rows` are those of people
 * with what their own columns say.
 */
export function gridEntries(
  sheet: SheetCells,
  grid: MonthGrid,
  rows: readonly AdoptedRow[],
  fields: GridFields,
  { month, shift, told }: GridReading,
): GridEntries {
  const doubts: Doubt[] = [];
  const marked = rows.flatMap((row) => {
    const cells = cellsOf(sheet, grid, row.row);
    if (cells.length === 0) return [];
    const doubt = whyNobody(row, cells);
    if (doubt === null) return [{ row, cells }];
    doubts.push(doubt);
    return [];
  });
  const read = marksReader(fields, { legend: grid.legend, told }, usageOf(marked, rows.length));
  const details = new GridDetails(detailsIn(sheet, fields), shift);
  const around = { grid, fields, details, shift };
  const uses = new MarkUses();
  const entries: GridEntry[] = [];
  const leftOut: GridEntry[] = [];
  for (const { row, cells } of marked) {
    for (const { column, value } of cells) {
      const cell = cellAddress(row.row, column.column);
      const day = dayIn(column, month);
      if (day === null) {
        doubts.push({ kind: "no-such-day", cell, said: String(column.day) });
        continue;
      }
      const marks = read(value);
      const unclear = marks.filter(({ certainty }) => certainty === "unclear");
      uses.add(cell, unclear.length > 0 ? unclear : marks);
      if (unclear.length > 0) doubts.push({ kind: "mark-unknown", cell, said: written(value) });
      const at = { row, column: column.column, day };
      if (unclear.length === 0) entries.push(...entriesOf(marks, at, around));
      else leftOut.push(...entriesOf([asItStands(value)], at, around));
    }
  }
  for (const { row, mark } of details.left()) {
    doubts.push({ kind: "detail-alone", cell: cellAddress(row, sheet.left), said: written(mark) });
  }
  if (grid.until !== null) {
    doubts.push({ kind: "other-grid", cell: cellAddress(grid.until, sheet.left), said: "" });
  }
  return { entries, unclear: leftOut, marks: uses.all(), doubts };
}

type MarkedCell = { readonly column: DayColumn; readonly value: CellValue };

function cellsOf(sheet: SheetCells, { blocks }: MonthGrid, row: number): MarkedCell[] {
  const block = blocks.findLast(({ headers }) => (headers.headerRows?.last ?? 0) < row);
  return (block?.days ?? [])
    .map((column) => ({ column, value: valueAt(sheet, row, column.column) }))
    .filter(({ value }) => !isBlank(value) && (markKey(value) !== "" || typeof value === "object"));
}

/** Sums of columns, and marks that stand beside nobody. */
function whyNobody(row: AdoptedRow, cells: readonly MarkedCell[]): Doubt | null {
  const cell = cellAddress(row.row, cells[0]?.column.column ?? 0);
  const isSum =
    cells.every(({ value }) => typeof value === "number") &&
    cells.some(({ value }) => typeof value === "number" && value > 1);
  if (isSum) return { kind: "sum-row", cell, said: "" };
  const isNobody = [...row.fields.values(), ...row.own].every(
    (value) => typeof value !== "string" || value.trim() === "",
  );
  return isNobody && row.fields.size === 0
    ? { kind: "nobody", cell, said: written(cells[0]?.value ?? null) }
    : null;
}

function usageOf(marked: readonly { readonly cells: readonly MarkedCell[] }[], people: number) {
  const cells = marked.flatMap((row) => row.cells);
  const days = new Set(cells.map(({ column }) => column.column)).size;
  return { filled: cells.map(({ value }) => value), share: days === 0 ? 0 : cells.length / (days * people) };
}

function dayIn({ day, date }: DayColumn, month: Day): Day | null {
  const { year, month: number } = calendar(month);
  return date ?? dayOf(year, number, day);
}

function written(value: CellValue): string {
  return value === null ? "" : typeof value === "object" ? value.error : String(value);
}
