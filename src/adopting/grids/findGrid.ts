import type { GridFields } from "../../registers/register";
import { foldAccents } from "../../registers/text/fold";
import { isBlank } from "../../workbook/value";
import type { SheetCells } from "../../workbook/workbook";
import type { Headers } from "../headers";
import { type DayRow, dayRowsOf } from "./dayRow";
import { titleRow } from "./details";
import { type DaysBelow, furtherBlocks } from "./furtherBlocks";
import { headerAround, weekdaysIn } from "./header";
import { beginsLegend, legendIn } from "./legend";
import type { Block, MonthGrid } from "./monthGrid";
import { type FoundMonth, monthSaid } from "./monthSaid";
import { saidLines } from "./saidLines";

/**
 * The grid of a sheet, if it is one: the days of a month or of its half across its header, people down its left side.
 * `shift` = what to add to its serial numbers of dates.
 */
export function findGrid(
  sheet: SheetCells,
  found: Headers,
  fields: GridFields,
  shift: number,
): MonthGrid | null {
  for (const row of dayRowsOf(sheet, shift)) {
    const headers = headerAround(sheet, row, found);
    if (!headers?.headerRows) continue;
    const { first } = headers.headerRows;
    const month = monthSaid(sheet, headers, row);
    const { halves, until } = furtherBlocks(sheet, { row, headers }, month.month, shift);
    if (row.part === "first" && halves.length === 0 && !areDays(sheet, headers, row, month)) continue;
    const { blocks, legend } = endedBlocks(sheet, [{ row, headers }, ...halves], until);
    return {
      headers,
      days: blocks.flatMap(({ days }) => days),
      blocks,
      until,
      month: month.month,
      monthFrom: month.from,
      lines: saidLines(sheet, first, fields),
      legend: legendIn([...linesOf(sheet, sheet.top, first - 1), ...legend], fields),
    };
  }
  return null;
}

/** Fifteen numbers across may count anything, unless something says that they are days. */
function areDays(sheet: SheetCells, headers: Headers, row: DayRow, { month }: FoundMonth): boolean {
  const header = linesOf(sheet, headers.headerRows?.first ?? 0, row.row).flat();
  const isNamed = header.some((value) => typeof value === "string" && /\bngay\b/.test(foldAccents(value)));
  return isNamed || month.month !== null || weekdaysIn(sheet, headers, row).size > 2;
}

/** The blocks with their ends, and the lines below each of them that may explain marks. */
function endedBlocks(
  sheet: SheetCells,
  all: readonly DaysBelow[],
  until: number | null,
): { readonly blocks: Block[]; readonly legend: SheetCells["cells"] } {
  const notes = titleRow(sheet) ?? Infinity;
  const bottom = Math.min(sheet.top + sheet.cells.length, until ?? Infinity);
  const legend: (typeof sheet.cells)[number][] = [];
  const blocks = all.map(({ row, headers }, i): Block => {
    const next = all[i + 1]?.headers.headerRows?.first ?? bottom;
    const explained = legendRow(sheet, (headers.headerRows?.last ?? row.row) + 1, next);
    // Below the people, and above what we write of single cells.
    if (explained !== null) legend.push(...linesOf(sheet, explained, Math.min(next, notes) - 1));
    const end = Math.min(explained ?? Infinity, notes, i + 1 < all.length ? next : (until ?? Infinity));
    return {
      headers,
      days: row.days.map(({ column, day, date }) => ({ column, day, date })),
      end: end === Infinity ? null : end,
    };
  });
  return { blocks, legend };
}

function linesOf({ top, cells }: SheetCells, first: number, last: number): SheetCells["cells"] {
  return cells.slice(Math.max(0, first - top), Math.max(0, last - top + 1));
}

/** The first row from one to before another (zero-based) that begins to explain marks. */
function legendRow(sheet: SheetCells, from: number, before: number): number | null {
  const index = linesOf(sheet, from, before - 1).findIndex((row) => {
    const first = row.find((value) => !isBlank(value));
    return typeof first === "string" && beginsLegend(first);
  });
  return index < 0 ? null : from + index;
}
