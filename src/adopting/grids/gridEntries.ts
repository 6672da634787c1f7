import { type Day, dayOf, calendar } from "../../registers/text/dates";
import type { GridFields } from "../../registers/register";
import { codeKey } from "../../registers/entries";
import { cellAddress } from "../../workbook/address";
import { valueAt } from "../../workbook/rows";
import { type CellValue, isBlank } from "../../workbook/value";
import type { SheetCells } from "../../workbook/workbook";
import type { AdoptedRow } from "../adoptedRows";
import { type Detail, detailsIn } from "./details";
import type { Doubt } from "./doubts";
import { markKey } from "./legend";
import { asWritten, type Mark, marksReader } from "./marks";
import type { DayColumn, MonthGrid } from "./monthGrid";

/** A cell of a grid as an entry. */
export interface GridEntry extends AdoptedRow {
  /** Zero-based column of the sheet it came from. */
  readonly column: number;
  readonly day: Day;
}

export interface GridEntries {
  /** One for each mark, by rows. */
  readonly entries: readonly GridEntry[];
  /** How often which mark is there and what it is taken for, the most frequent first. */
  readonly marks: readonly MarkUse[];
  readonly doubts: readonly Doubt[];
}

export interface MarkUse {
  /** As it stands in the first cell. */
  readonly written: string;
  /** A value of the mark field; null = nobody knows, or it says nothing. */
  readonly value: string | null;
  readonly isUnclear: boolean;
  readonly cells: number;
}

/**
 * What the cells of a grid say. `rows` are those of people with what their own columns say, `month` the first day of the
 * month; `shift` = what to add to the sheet's serial numbers of dates.
 */
export function gridEntries(
  sheet: SheetCells,
  grid: MonthGrid,
  rows: readonly AdoptedRow[],
  fields: GridFields,
  { month, shift }: { readonly month: Day; readonly shift: number },
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
  const read = marksReader(fields, grid.legend, usageOf(marked, rows.length));
  const details = detailsBy(detailsIn(sheet, fields), shift);
  const uses = new Map<string, MarkUse>();
  const entries: GridEntry[] = [];
  for (const { row, cells } of marked) {
    for (const { column, value } of cells) {
      const cell = cellAddress(row.row, column.column);
      const day = dayIn(column, month);
      if (day === null) {
        doubts.push({ kind: "no-such-day", cell, said: String(column.day) });
        continue;
      }
      const marks = read(value);
      for (const mark of marks) count(uses, value, mark);
      if (marks.some(({ isUnclear }) => isUnclear))
        doubts.push({ kind: "mark-unknown", cell, said: written(value) });
      const key = keyOf(row.fields.get(fields.person) ?? null, day);
      entries.push(...entriesOf(marks, row, column.column, { day, shift }, fields, details.get(key) ?? []));
    }
  }
  for (const { row, mark } of [...details.values()].flat()) {
    doubts.push({ kind: "detail-alone", cell: cellAddress(row, sheet.left), said: written(mark) });
  }
  return { entries, marks: [...uses.values()].sort((a, b) => b.cells - a.cells), doubts };
}

type MarkedCell = { readonly column: DayColumn; readonly value: CellValue };

function cellsOf(sheet: SheetCells, { days }: MonthGrid, row: number): MarkedCell[] {
  return days
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

function keyOf(person: CellValue, day: Day): string {
  return `${codeKey(person) ?? ""} ${String(day)}`;
}

function detailsBy(details: readonly Detail[], shift: number): Map<string, Detail[]> {
  const by = new Map<string, Detail[]>();
  for (const detail of details) {
    const day = typeof detail.date === "number" ? Math.floor(detail.date) + shift : NaN;
    const key = keyOf(detail.person, day);
    by.set(key, [...(by.get(key) ?? []), detail]);
  }
  return by;
}

/** What is taken from `details` leaves it. */
function entriesOf(
  marks: readonly Mark[],
  row: AdoptedRow,
  column: number,
  { day, shift }: { readonly day: Day; readonly shift: number },
  fields: GridFields,
  details: Detail[],
): GridEntry[] {
  const taken = marks.map(({ value }) => {
    const key = markKey(asWritten(value, fields));
    return take(details, ({ mark }) => markKey(mark) === key);
  });
  return marks.map(({ value }, i): GridEntry => {
    const detail = taken[i] ?? take(details, () => true);
    const said = new Map<string, CellValue>([
      ...(detail ? [] : Object.entries(fields.says)),
      ...row.fields,
      ...(detail?.fields ?? []),
    ]);
    said.set(fields.date, day - shift);
    if (value !== null) said.set(fields.mark, value);
    return { row: row.row, column, day, fields: said, own: row.own };
  });
}

function take(details: Detail[], wanted: (detail: Detail) => boolean): Detail | undefined {
  const index = details.findIndex(wanted);
  return index < 0 ? undefined : details.splice(index, 1)[0];
}

function count(uses: Map<string, MarkUse>, value: CellValue, { value: meant, isUnclear }: Mark): void {
  const key = `${markKey(value)} ${meant ?? ""}`;
  const known = uses.get(key);
  uses.set(
    key,
    known
      ? { ...known, cells: known.cells + 1 }
      : { written: written(value), value: meant, isUnclear, cells: 1 },
  );
}

function written(value: CellValue): string {
  return value === null ? "" : typeof value === "object" ? value.error : String(value);
}
