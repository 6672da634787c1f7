import { join } from "node:path";

import type { ChangeKind } from "../../src/exchange/comparison";
import type { Columns } from "../../src/exchange/stamp";
import type { Desk } from "../../src/actions/desk";
import type { ReceivedView } from "../../src/actions/exchange";
import { openDesk } from "../../src/actions/openDesk";
import { files } from "../../src/taskpane/work/files";
import { cellAddress } from "../../src/workbook/address";
import type { CellValue } from "../../src/workbook/value";
import type { TableOutline } from "../../src/workbook/workbook";
import type { XlsxWorkbook } from "../../src/xlsx";
import { open, sampleFile } from "../actions/workbooks";
import { d } from "../books";
import { cellsOf, outlineOf } from "../looking";
import { scratchFile } from "../parity/effort";

export const NOW = d("01/07/2026") + 0.5;

/** The centre's workbook, a desk at it, and a department's copy as it leaves. */
export interface Journey {
  readonly master: XlsxWorkbook;
  readonly desk: Desk;
  readonly copy: Uint8Array;
}

export async function sentTo(department: string, columns: Columns = "full"): Promise<Journey> {
  const master = open(await sampleFile());
  const desk = openDesk(master, { files, random: dice() });
  const [copy] = await desk.shareWithDepartments({ departments: [department], columns, now: NOW });
  if (!copy) throw new Error(`no copy for ${department}`);
  return { master, desk, copy: copy.bytes };
}

/** The same numbers in every run. */
function dice(): () => number {
  let state = 20_260_701;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

export function inScratch(name: string, bytes: Uint8Array): string {
  return scratchFile(name, bytes);
}

export function scratchFolder(): string {
  return join(scratchFile("travel.txt", new Uint8Array()), "..");
}

export async function cameBack(desk: Desk, bytes: Uint8Array): Promise<ReceivedView> {
  return desk.receive([{ name: "ban-gui-ve.xlsx", bytes }]);
}

/** What differs, as kind and the fields that differ. */
export function differences(view: ReceivedView): string[] {
  const kinds: ChangeKind[] = ["added", "changed", "deleted", "conflict", "out-of-scope"];
  return kinds.flatMap((kind) =>
    view.pages[kind].changes.map(
      ({ sheet, cells }) =>
        `${kind} ${sheet}: ${cells.map(({ field, there }) => `${field}=${there}`).join(", ")}`,
    ),
  );
}

/** Where a register stands in a file. */
export interface Found {
  readonly table: TableOutline;
  /** A1 of a field in the n-th body row from 0; rows beyond the table are below it. */
  readonly cell: (label: string, row: number) => string;
  readonly column: (label: string) => number;
  /** The whole table. */
  readonly range: string;
  readonly value: (label: string, row: number) => CellValue;
  readonly rows: number;
}

export async function registerIn(bytes: Uint8Array, tableName: string): Promise<Found> {
  const workbook = open(bytes);
  const table = (await outlineOf(workbook)).tables.find(({ name }) => name === tableName);
  if (!table) throw new Error(`no table ${tableName}`);
  const cells = await cellsOf(workbook, [table.sheet]);
  const { box } = table;
  const column = (label: string) => {
    const index = table.columns.indexOf(label);
    if (index < 0) throw new Error(`${tableName} has no column ${label}`);
    return index;
  };
  const at = (label: string, row: number): [number, number] => [box.top + 1 + row, box.left + column(label)];
  const [sheet] = cells;
  return {
    table,
    column,
    cell: (label, row) => cellAddress(...at(label, row)),
    range: `${cellAddress(box.top, box.left)}:${cellAddress(box.bottom, box.right)}`,
    value: (label, row) => {
      const [y, x] = at(label, row);
      return sheet?.cells[y - sheet.top]?.[x - sheet.left] ?? null;
    },
    rows: box.bottom - box.top,
  };
}
