import { foldCase } from "../../registers/text/fold";
import type { PlacedTable } from "../../sheets/placedTable";
import { tableColumn } from "../../sheets/tableColumn";
import { EMPTY_PLAN } from "../../workbook/emptyPlan";
import type { WorkbookPlan } from "../../workbook/plan";
import { valueAt } from "../../workbook/rows";
import type { CellValue } from "../../workbook/value";
import type { Reading } from "../../workbook/workbook";
import { same } from "../findTable";
import { withRows } from "../withRows";

const WIDTH = 11;

/** Marks in one column of a list, which is added at its right where it is not there yet. */
interface Marking {
  /** The column of marks. */
  readonly column: string;
  /** The column that says which line is meant: it must say what it said when it was read. */
  readonly key: string;
  /** Zero-based sheet rows. */
  readonly rows: readonly number[];
  readonly mark: string | null;
}

/** Marks lines of a list, or takes the mark away: nothing else is touched, so that all can be taken back as it was. */
export function markingPlan(
  { table, cells }: PlacedTable,
  { column: name, key, rows, mark }: Marking,
): WorkbookPlan {
  const { sheet } = table;
  const isThere = table.columns.some((one) => foldCase(one) === foldCase(name));
  const column = isThere ? tableColumn(table, name) : table.box.right + 1;
  const known = [tableColumn(table, key), ...(isThere ? [column] : [])];
  return {
    ...EMPTY_PLAN,
    cells: rows.map((row) => ({ sheet, row, column, value: mark })),
    widenings: isThere ? [] : [{ table: table.name, from: table.box, columns: [{ name, width: WIDTH }] }],
    anchors: known.flatMap((at) =>
      rows.map((row) => ({ sheet, row, column: at, value: valueAt(cells, row, at) })),
    ),
  };
}

/** A reading as if a plan of marks had been written. */
export function asMarked(reading: Reading, { cells, widenings = [] }: WorkbookPlan): Reading {
  const header = widenings.flatMap(({ table: name, from, columns }) => {
    const table = reading.outline.tables.find((one) => same(one.name, name));
    return columns.map((one, index) => {
      return { sheet: table?.sheet ?? "", row: from.top, column: from.right + 1 + index, value: one.name };
    });
  });
  const written = withRows(
    reading,
    [...header, ...cells].map(({ sheet, row, column, value }): Row => {
      return { sheet, row, cells: [{ column, after: value }] };
    }),
    [],
  );
  const tables = written.outline.tables.map((table) => {
    const wider = widenings.find((one) => same(one.table, table.name));
    if (!wider) return table;
    const columns = [...table.columns, ...wider.columns.map(({ name }) => name)];
    return { ...table, columns, box: { ...table.box, right: table.box.left + columns.length - 1 } };
  });
  return { ...written, outline: { ...written.outline, tables } };
}

interface Row {
  readonly sheet: string;
  readonly row: number;
  readonly cells: readonly { readonly column: number; readonly after: CellValue }[];
}
