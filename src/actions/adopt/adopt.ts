import type { AdoptedRow } from "../../adopting/adoptedRows";
import type { Doubt, MarkUse } from "../../adopting/grids";
import { registerOf } from "../../campaign/campaign";
import type { Entries } from "../../registers/entries";
import { daysFrom1904 } from "../../registers/text/dates";
import { fieldOf } from "../../registers/register";
import { countsDays } from "../../registers/typed";
import { helperColumns } from "../../sheets/helperColumns";
import { cellAddress, quoteSheet } from "../../workbook/address";
import { EMPTY_PLAN } from "../../workbook/emptyPlan";
import type { WorkbookPlan } from "../../workbook/plan";
import { valueAt } from "../../workbook/rows";
import { isBlank } from "../../workbook/value";
import type { Reading, SheetCells, TableOutline, Workbook } from "../../workbook/workbook";
import { appendRows, type NewRow } from "../appendRows";
import { findTable, missing, same } from "../findTable";
import { bookFrom, type OpenBook } from "../readBook";
import { cellsIn, readSheets } from "../readSheets";
import { arriving, type Sources } from "./arriving";
import { ownColumns, SOURCE } from "./ownColumns";
import type { Proposal } from "./propose";
import { repaired } from "./repaired";
import { asShown } from "./shown";

export interface Adopted {
  /** Rows that are entries of the register now. */
  readonly added: number;
  /** Rows that were taken over before and are left out. */
  readonly known: number;
  /** Cells that could mean one thing only and were written so. */
  readonly repaired: number;
  /** What a person should look at in the sheet; absent = nothing. */
  readonly doubts?: readonly Doubt[];
}

/** What adopting a sheet would write. */
export interface Adoption extends Adopted {
  readonly plan: WorkbookPlan;
  /** What is marked in a month grid; of another sheet nothing. */
  readonly marks: readonly MarkUse[];
  readonly table: TableOutline;
  /** Zero-based row of the first new entry. */
  readonly first: number;
  /** The register's sheet as it was read. */
  readonly read: SheetCells;
}

/**
 * Copies the rows of a sheet into its register, at its end: fields where they belong, all other columns as the
 * department's own, and where each row came from. The sheet itself is not touched. `file` = the name of the workbook it
 * is in, where it is another one. Throws Trouble where the register cannot be read, and what writing throws.
 */
export async function adopt(workbook: Workbook, proposal: Proposal, file: string | null): Promise<Adopted> {
  const {
    plan,
    added,
    known,
    repaired: mended,
    doubts,
  } = adoption(await readSheets(workbook), proposal, file);
  if (added > 0) await workbook.write(plan);
  return { added, known, repaired: mended, ...(doubts ? { doubts } : {}) };
}

/** The same, planned for a workbook as it was read; nothing is written. */
export function adoption(reading: Reading, proposal: Proposal, file: string | null): Adoption {
  const open = bookFrom(reading);
  const register = registerOf(open.book.campaign, proposal.register.id);
  const table = findTable(register, reading.outline);
  if (!table) throw missing(register, reading.outline);
  const read = cellsIn(reading, table.sheet);
  const entries = open.book.entries(register.id);
  const helpers = new Set(helperColumns(register, open.book.campaign, (id) => id).map(({ name }) => name));
  const kept = entries.own.filter((name) => !helpers.has(name));
  const said = (row: AdoptedRow) => sourceOf(proposal.sheet, row, file);
  const { fresh, own, ...told } = arriving(proposal, open, {
    said,
    ...sourcesIn(entries, table, read, kept),
  });
  const columns = ownColumns(proposal.columns, own, table, kept);
  const written = newRows(fresh, open, proposal, { columns, said });
  const last = entries.rows.at(-1) ?? -1;
  const { first, ...plan } = planOf(written, table, last, read, columns.added);
  const mended = repaired(plan, reading, table, register.id);
  return {
    ...{ added: fresh.length, known: told.known, repaired: mended.count },
    ...(told.doubts.length > 0 ? { doubts: told.doubts } : {}),
    ...{ plan: mended.plan, marks: told.marks, table, first, read },
  };
}

interface Writing {
  readonly columns: ReturnType<typeof ownColumns>;
  readonly said: (row: AdoptedRow) => string;
}

function newRows(
  rows: readonly AdoptedRow[],
  { book, date1904 }: OpenBook,
  from: Pick<Proposal, "register" | "date1904">,
  { columns, said }: Writing,
): NewRow[] {
  const entries = book.entries(from.register.id);
  const shift = daysFrom1904(from.date1904) - daysFrom1904(date1904);
  return rows.map((row) => [
    ...[...row.fields]
      .filter(([label]) => entries.has(label))
      .map(([label, value]) => {
        const { kind } = fieldOf(entries.register, label);
        const isShifted = shift !== 0 && typeof value === "number" && countsDays(kind, value);
        return { column: entries.columnOf(label), value: isShifted ? value + shift : value };
      }),
    ...columns.own
      .map(({ column, of, name }) => ({ column, value: asShown(row.own[of] ?? null, name, from.date1904) }))
      .filter(({ value }) => !isBlank(value)),
    { column: columns.source.column, value: said(row) },
  ]);
}

function planOf(
  rows: readonly NewRow[],
  table: TableOutline,
  last: number,
  read: SheetCells,
  added: readonly { readonly name: string; readonly width: number }[],
): WorkbookPlan & { readonly first: number } {
  const { first, cells, anchors, growths } = appendRows(rows, table, last, read);
  return {
    first,
    ...EMPTY_PLAN,
    growths,
    // What the widening adds was not there to be read.
    anchors: anchors.filter(({ column }) => column <= table.box.right),
    cells: cells.filter(({ value }) => !isBlank(value)),
    widenings: added.length > 0 ? [{ table: table.name, from: table.box, columns: added }] : [],
  };
}

/** Where a row came from, as people write it in formulas: 'DS 2026'!A5. */
function sourceOf(sheet: string, { row, column = 0 }: AdoptedRow, file: string | null): string {
  const place = `${quoteSheet(sheet)}!${cellAddress(row, column)}`;
  return file === null ? place : `[${file}]${place}`;
}

/** Where rows came from that were taken over before, with those that nothing else is known of. */
function sourcesIn(
  entries: Entries,
  { box }: TableOutline,
  read: SheetCells,
  kept: readonly string[],
): Omit<Sources, "said"> {
  const label = kept.find((name) => same(name, SOURCE));
  const column = label === undefined ? null : entries.columnOf(label);
  const at = (row: number) => (column === null ? null : valueAt(read, row, column));
  const rows = Array.from({ length: box.bottom - box.top }, (_, index) => box.top + 1 + index);
  return {
    of: (entry) => {
      const value = at(entries.rows[entry] ?? -1);
      return typeof value === "string" ? value : "";
    },
    all: new Set(rows.map(at)),
  };
}
