import type { AdoptedRow } from "../../adopting/adoptedRows";
import { rowsOfKind } from "../../adopting/body";
import { mapColumns, type SheetColumn } from "../../adopting/columns";
import {
  findGrid,
  firstDay,
  type GridEntries,
  gridEntries,
  type MarkBecomes,
  type MarkDecision,
  type MonthGrid,
  NOTHING_TOLD,
  peopleRows,
  type ToldMarks,
} from "../../adopting/grids";
import type { Headers } from "../../adopting/headers";
import { fieldOf, type GridFields, type Register } from "../../registers/register";
import { calendar, type Day, dayOf, daysFrom1904, firstOfMonth } from "../../registers/text/dates";
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
  /** What was said of its marks. */
  readonly told: ToldMarks;
}

/** What a person says of a grid. */
interface SaidOfGrid {
  /** The first day of its month; null = nothing, or that the sheet is right. */
  readonly month: Day | null;
  readonly marks?: Partial<ToldMarks>;
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
    // In the other half of the month it may be a day.
    .filter(({ column }) => !layout.days.some((day) => day.column === column))
    .filter((column) => !isTotal(column, layout));
  const own = new Set([fields.person, ...fields.rows, ...fields.details]);
  const mapping = mapColumns(
    { ...register, fields: register.fields.filter(({ label }) => own.has(label)) },
    columns,
  );
  const isSaid = (label: string) => label in fields.says || layout.lines.some(({ field }) => field === label);
  const lacking = mapping.lacking.filter((label) => !isSaid(label));
  return {
    headers: layout.headers,
    ...{ body, columns },
    mapping: { ...mapping, lacking },
    grid: { layout, month: saidMonth(layout), told: NOTHING_TOLD },
  };
}

/** The first day of the month that a grid says itself; null = it does not say it clearly. */
export function saidMonth(layout: MonthGrid): Day | null {
  return firstDay(layout.month);
}

/**
 * The proposal with what a person says of its month and its marks, whatever the sheet says; of a sheet that is no grid
 * nothing changes. Dates across are moved by as many months.
 */
export function asSaid(proposal: Proposal, { month, marks }: SaidOfGrid): Proposal {
  const { grid, register } = proposal;
  if (!grid) return proposal;
  const can = (all: readonly MarkDecision[] = []) =>
    all.filter(({ becomes }) => isMeaning(becomes, register));
  const told = { decided: can(marks?.decided), remembered: can(marks?.remembered) };
  if (month === null || month === grid.month) return { ...proposal, grid: { ...grid, told } };
  const layout = grid.month === null ? grid.layout : moved(grid.layout, monthsBetween(grid.month, month));
  return { ...proposal, grid: { layout, month, told } };
}

/** Whether the month is a person's word alone. */
export function isMonthChosen({ layout, month }: ProposedGrid): boolean {
  return month !== null && month !== saidMonth(layout);
}

/** What a mark of the register can mean, in the order of its list. */
export function meaningsOfMarks(register: Register): readonly string[] {
  return fieldOf(register, gridFieldsOf(register).mark).values;
}

function isMeaning(becomes: MarkBecomes, register: Register): boolean {
  return becomes.as === "out" || becomes.value === null || meaningsOfMarks(register).includes(becomes.value);
}

function moved(layout: MonthGrid, months: number): MonthGrid {
  const days = (all: MonthGrid["days"]) =>
    all.map((column) => {
      if (column.date === null) return column;
      const { year, month, date } = calendar(column.date);
      const { year: toYear, month: toMonth } = calendar(firstOfMonth(year, month + months));
      return { ...column, date: dayOf(toYear, toMonth, date) };
    });
  return {
    ...layout,
    days: days(layout.days),
    blocks: layout.blocks.map((block) => ({ ...block, days: days(block.days) })),
  };
}

function monthsBetween(from: Day, until: Day): number {
  const [one, other] = [calendar(from), calendar(until)];
  return (other.year - one.year) * 12 + other.month - one.month;
}

/** The entries of a grid that is proposed, by rows as `mapping` makes them. Throws Trouble month-unclear. */
export function gridOf(
  { cells, register, date1904, sheet }: Proposal,
  { layout, month, told }: ProposedGrid,
  rows: readonly AdoptedRow[],
): GridEntries {
  if (month === null) throw new Trouble("month-unclear", { sheet, cell: cellAddress(cells.top, cells.left) });
  const shift = daysFrom1904(date1904);
  return gridEntries(cells, layout, rows, gridFieldsOf(register), { month, shift, told });
}

/** Labels of the fields that the cells of a grid fill themselves; none where rows are entries. */
export function filledByCells({ register, grid }: Proposal): readonly string[] {
  if (!grid) return [];
  const { date, mark, says } = gridFieldsOf(register);
  return [date, mark, ...Object.keys(says), ...grid.layout.lines.map(({ field }) => field)];
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
