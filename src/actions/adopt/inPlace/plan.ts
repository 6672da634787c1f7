import { type Campaign, registerOf } from "../../../campaign/campaign";
import { rowsOfKind } from "../../../adopting/body";
import { CLEAR, columnsOf } from "../../../adopting/columns";
import { helperColumns } from "../../../sheets/helperColumns";
import { cellAddress } from "../../../workbook/address";
import { madeBox, refuseGroundOf } from "../../../workbook/making";
import type { Anchor, ColumnFill, TableMaking, WorkbookPlan } from "../../../workbook/plan";
import { valueAt } from "../../../workbook/rows";
import { Trouble } from "../../../workbook/trouble";
import { firstWithin } from "../../../workbook/widened";
import type { Reading, TableContents } from "../../../workbook/workbook";
import { findTable, same } from "../../findTable";
import { bookFrom } from "../../readBook";
import { cellsIn } from "../../readSheets";
import { clearRows, type Proposal } from "../propose";
import { withPeople } from "../whose";
import { addedColumns } from "./added";
import { blockOf } from "./block";
import { refuseFilled } from "./givingWay";
import type { Ground } from "./ground";
import { type InPlaceColumn, inPlaceColumns } from "./headers";
import { refusePointing } from "./pointing";

/** What using a sheet where it stands would write. */
export interface InPlacePlan {
  readonly plan: WorkbookPlan;
  readonly making: TableMaking;
  /** The columns of the sheet, from left to right. */
  readonly columns: readonly InPlaceColumn[];
  /** Names of the columns that are added behind them. */
  readonly added: readonly string[];
  /** The empty sheet of the register that is removed; null = none. */
  readonly removed: string | null;
}

/**
 * Turns the rows of a sheet into a register's table where they stand: below the header nothing changes. `reading` is the
 * same workbook. Throws Trouble in-place-…, register-not-empty, merged-cells, table-there, beside-table-taken,
 * sheet-protected, sheet-filtered, workbook-locked, formula-points-there, name-points-there.
 */
export function inPlacePlan(reading: Reading, proposal: Proposal, ground: Ground): InPlacePlan {
  const { book } = bookFrom(reading);
  const { campaign } = book;
  const register = registerOf(campaign, proposal.register.id);
  const box = blockOf(proposal);
  const there = findTable(register, reading.outline);
  if (there && same(there.sheet, proposal.sheet)) {
    const cell = cellAddress(there.box.top, there.box.left);
    throw new Trouble("table-there", { sheet: there.sheet, cell });
  }
  const instead = there && cellsIn(reading, there.sheet);
  if (there && instead) refuseFilled(there, instead, register, campaign);
  const tableOf = tablesIn(campaign, reading.outline.tables);
  const helpers = helperColumns(register, campaign, tableOf);
  const columns = inPlaceColumns(
    proposal,
    box,
    helpers.map(({ name }) => name),
  );
  const { rows, columns: naming } = withPeople(clearRows(proposal).rows, proposal, book, () => null);
  const fields = new Set(columns.flatMap(({ isField, name }) => (isField ? [name] : [])));
  const added = addedColumns({ register, campaign }, box, fields, rows, helpers);
  const making: TableMaking = {
    ...{ sheet: proposal.sheet, table: tableOf(register.id), box, added },
    headers: columns.map(({ name }) => name),
    ...(instead ? { instead } : {}),
  };
  refuseSeen(making, proposal, reading, ground);
  return {
    making,
    plan: {
      ...{ sheets: [], names: [], cells: [], tables: [making] },
      columns: fillsOf(campaign, register.id, reading.outline.tables),
      anchors: anchorsOf(making, proposal, naming),
    },
    columns,
    added: added.map(({ name }) => name),
    removed: instead?.name ?? null,
  };
}

/** The table of each register, by its id. */
export function tablesIn(campaign: Campaign, tables: readonly TableContents[]): (register: string) => string {
  return (id) => {
    const register = registerOf(campaign, id);
    return findTable(register, { tables })?.name ?? register.table;
  };
}

/** What can be seen before the writing begins, so that a person is told when choosing. */
function refuseSeen(
  making: TableMaking,
  { cells, sheet }: Proposal,
  { outline }: Reading,
  { state, formulas }: Ground,
): void {
  if (state.isProtected) throw new Trouble("sheet-protected", { sheet });
  const { filter } = state;
  refuseGroundOf(making, {
    ...{ taken: null, instead: null },
    isFiltered: filter?.hidesRows === true && firstWithin([filter.box], madeBox(making)) !== null,
    merges: cells.merges ?? [],
    tables: outline.tables.filter((table) => same(table.sheet, sheet)).map(({ box }) => box),
  });
  if (!making.instead) return;
  const { name } = making.instead;
  if (outline.structureLocked) throw new Trouble("workbook-locked", { sheet: name });
  refusePointing({ sheet: name, table: making.table }, formulas, outline);
}

/** What Excel forgets with the table that is removed: the calculated columns of the other registers that look into it. */
export function fillsOf(campaign: Campaign, made: string, tables: readonly TableContents[]): ColumnFill[] {
  const tableOf = tablesIn(campaign, tables);
  return campaign.registers.flatMap((register) => {
    const table = findTable(register, { tables });
    if (!table || register.id === made) return [];
    return helperColumns(register, campaign, tableOf)
      .filter(({ name }) => table.columns.some((column) => same(column, name)))
      .map(({ name, formula }) => ({ table: table.name, column: name, formula }));
  });
}

/** The header, the last entry, and what new columns are filled from; `naming` are the columns that say who people are. */
function anchorsOf(
  { sheet, box }: TableMaking,
  { cells, mapping, body, headers }: Proposal,
  naming: readonly number[],
): Anchor[] {
  const anchor = (row: number, column: number): Anchor => {
    return { sheet, row, column, value: valueAt(cells, row, column) };
  };
  const all = Array.from({ length: box.right - box.left + 1 }, (_, i) => box.left + i);
  const first = headers.headerRows?.first ?? box.top;
  const labels = Array.from({ length: box.top - first + 1 }, (_, i) => first + i);
  const joined = mapping.fields
    .filter(({ source, confidence }) => source.kind !== "column" && confidence >= CLEAR)
    .flatMap(({ source }) => columnsOf(source));
  return [
    ...[...labels, box.bottom].flatMap((row) => all.map((column) => anchor(row, column))),
    ...[...new Set([...joined, ...naming])].flatMap((column) =>
      rowsOfKind(body, "entry")
        .filter((row) => row < box.bottom)
        .map((row) => anchor(row, column)),
    ),
  ];
}
