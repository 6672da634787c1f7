import type { AdoptedRow } from "../../adopting/adoptedRows";
import { rowsOfKind } from "../../adopting/body";
import { mapColumns, type SheetColumn } from "../../adopting/columns";
import {
  findGrid,
  firstDay,
  type GridEntries,
  gridEntries,
  type MonthGrid,
  peopleRows,
} from "../../adopting/grids";
import type { Headers } from "../../adopting/headers";
import type { GridFields, Register } from "../../registers/register";
import { calendar, type Day, daysFrom1904, firstOfMonth } from "../../registers/text/dates";
import { cellAddress } from "../../workbook/address";
import { valueAt } from "../../workbook/rows";
import { Trouble } from "../../workbook/trouble";
import { isBlank } from "../../workbook/value";
import type { SheetCells } from "../../workbook/workbook";
import type { Proposal } from "./propose";

/** What makes a proposal one of a month grid; which mark is what, `gridOf` says. */
export interface ProposedGrid {
  readonly layout: MonthGrid;
  /** Its first day; null = the sheet does not say it clearly, and a person must before it can be adopted. */
  readonly month: Day | null;
}

type Found = Pick<Proposal, "headers" | "body" | "columns" | "mapping"> & { readonly grid: ProposedGrid };

/** A sheet as a grid of a register that is kept so; null where it is none. Only its own columns are mapped. */
export function proposeGrid(
  cells: SheetCells,
  found: Headers,
  register: Register,
  date1904: boolean,
): Found | null {
  const fields = register.grid;
  const layout = fields && findGrid(cells, found, fields, daysFrom1904(date1904));
  if (!fields || !layout) return null;
  const body = peopleRows(cells, layout);
  const rows = rowsOfKind(body, "entry");
  const columns = layout.headers.columns
    .map(({ column, label }): SheetColumn => {
      return { column, label, values: rows.map((row) => valueAt(cells, row, column)) };
    })
    .filter((column) => !isTotal(column, layout));
  const own = new Set([fields.person, ...fields.rows, ...fields.details]);
  const mapping = mapColumns(
    { ...register, fields: register.fields.filter(({ label }) => own.has(label)) },
    columns,
  );
  const lacking = mapping.lacking.filter((label) => !(label in fields.says));
  return {
    headers: layout.headers,
    ...{ body, columns },
    mapping: { ...mapping, lacking },
    grid: { layout, month: saidMonth(layout) },
  };
}

/** The first day of the month that a grid says itself; null = it does not say it clearly. */
export function saidMonth(layout: MonthGrid): Day | null {
  return firstDay(layout.month) ?? monthOfDates(layout);
}

/** The same for the month that a person says; of a sheet that is no grid nothing changes. */
export function ofMonth(proposal: Proposal, month: Day | null): Proposal {
  const { grid } = proposal;
  return grid && month !== null ? { ...proposal, grid: { ...grid, month } } : proposal;
}

/** The entries of a grid that is proposed, by rows as `mapping` makes them. Throws Trouble month-unclear. */
export function gridOf(
  { cells, register, date1904, sheet }: Proposal,
  { layout, month }: ProposedGrid,
  rows: readonly AdoptedRow[],
): GridEntries {
  if (month === null) throw new Trouble("month-unclear", { sheet, cell: cellAddress(cells.top, cells.left) });
  return gridEntries(cells, layout, rows, gridFieldsOf(register), { month, shift: daysFrom1904(date1904) });
}

/** Labels of the fields that the cells of a grid fill themselves; none where rows are entries. */
export function filledByCells({ register, grid }: Proposal): readonly string[] {
  if (!grid) return [];
  const { date, mark, says } = gridFieldsOf(register);
  return [date, mark, ...Object.keys(says)];
}

export function gridFieldsOf(register: Register): GridFields {
  if (!register.grid) throw new Error(`register ${register.id} is not kept as a grid`);
  return register.grid;
}

/** A column behind the days that holds numbers alone. */
function isTotal({ column, values }: SheetColumn, { days }: MonthGrid): boolean {
  const last = Math.max(...days.map((day) => day.column));
  return column > last && values.every((value) => isBlank(value) || typeof value === "number");
}

/** Where every day says its whole date, they need no month; any of theirs does. */
function monthOfDates({ days }: MonthGrid): Day | null {
  const dates = days.map(({ date }) => date);
  const [first] = dates;
  if (first === undefined || first === null || dates.includes(null)) return null;
  const { year, month } = calendar(first);
  return firstOfMonth(year, month);
}
