import { clearRows, type Proposal } from "../../../src/actions/adopt/propose";
import { asSaid, gridOf, proposeGrid } from "../../../src/actions/adopt/proposedGrid";
import type { GridEntries, ToldMarks } from "../../../src/adopting/grids";
import { findHeaders } from "../../../src/adopting/headers";
import { registerOf } from "../../../src/campaign/campaign";
import { sonLa2026 } from "../../../src/campaign/presets/son-la-2026";
import type { CellValue, Grid } from "../../../src/workbook/value";
import type { SheetCells } from "../../../src/workbook/workbook";

export const DAYS = Array.from({ length: 31 }, (_, i) => i + 1);

/** Marks by day of the month, 31 cells. */
export function marks(by: Readonly<Record<number, CellValue>>): CellValue[] {
  return DAYS.map((day) => by[day] ?? null);
}

/** The same mark on the first days. */
export function often(mark: CellValue, days: number): CellValue[] {
  return DAYS.map((day) => (day <= days ? mark : null));
}

export function sheetOf(cells: Grid, name = "Sheet1"): SheetCells {
  return { name, top: 0, left: 0, cells, merges: [] };
}

/** A sheet proposed for a register that is kept as a grid; null where it is taken for none. */
export function proposed(cells: SheetCells, register = "activities"): Proposal | null {
  const of = registerOf(sonLa2026, register);
  const found = proposeGrid(cells, findHeaders(cells), of, false);
  return found && { ...found, sheet: cells.name, register: of, cells, date1904: false };
}

/** What its cells say. */
export function readGrid(
  cells: SheetCells,
  register = "activities",
  marks: Partial<ToldMarks> = {},
): GridEntries {
  const found = proposed(cells, register);
  const proposal = found && asSaid(found, { month: null, marks });
  if (!proposal?.grid) throw new Error("no grid");
  return gridOf(proposal, proposal.grid, clearRows(proposal).rows);
}

/** The entries as "day mark", the doubts as "kind cell". */
export function toldOf({ entries, doubts }: GridEntries, month: number, mark = "Tham gia") {
  return {
    entries: entries.map(({ day, fields }) => `${String(day - month + 1)} ${textOf(fields.get(mark))}`),
    doubts: doubts.map(({ kind, cell }) => `${kind} ${cell}`),
  };
}

function textOf(value: CellValue | undefined): string {
  return typeof value === "string" ? value : "";
}
