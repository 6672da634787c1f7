import { adoptedRows, type AdoptedRow } from "../../adopting/adoptedRows";
import { type Body, findBody, rowsOfKind, unlabelledColumns } from "../../adopting/body";
import { CLEAR, type ColumnMapping, columnsOf, mapColumns, type SheetColumn } from "../../adopting/columns";
import { findHeaders, type Headers } from "../../adopting/headers";
import type { Register } from "../../registers/register";
import { valueAt } from "../../workbook/rows";
import { Trouble } from "../../workbook/trouble";
import type { SheetCells, Workbook } from "../../workbook/workbook";
import { type ProposedGrid, proposeGrid } from "./proposedGrid";

/** What adopting a sheet into a register would do; nothing is written for it. */
export interface Proposal {
  /** As the workbook spells it. */
  readonly sheet: string;
  readonly register: Register;
  readonly headers: Headers;
  readonly body: Body;
  readonly columns: readonly SheetColumn[];
  /** All that was found; what is not clear becomes the department's own column unless a person says otherwise. */
  readonly mapping: ColumnMapping;
  readonly cells: SheetCells;
  /** Days of the sheet count from 1904. */
  readonly date1904: boolean;
  /** Where the sheet has people down and days across, and the register is kept so; absent = each row is an entry. */
  readonly grid?: ProposedGrid;
}

/** Reads a sheet and says which of its columns would become which fields. Throws Trouble sheet-missing, header-missing. */
export async function propose(source: Workbook, sheet: string, register: Register): Promise<Proposal> {
  const { outline, sheets } = await source.read([{ sheet, merges: true }]);
  const [cells] = sheets;
  const headers = cells && findHeaders(cells);
  if (!cells || !headers?.headerRows) throw new Trouble("header-missing", { sheet });
  const grid = proposeGrid(cells, headers, register, outline.date1904);
  if (grid) return { ...grid, sheet: cells.name, register, cells, date1904: outline.date1904 };
  const body = findBody(cells, headers);
  const rows = rowsOfKind(body, "entry");
  // A remark typed beside the table belongs to its entry, though nobody wrote what it is.
  const bare = unlabelledColumns(cells, headers, body).map((column) => ({ column, label: "" }));
  const columns = [...headers.columns, ...bare].map(({ column, label }): SheetColumn => {
    return { column, label, values: rows.map((row) => valueAt(cells, row, column)) };
  });
  return {
    ...{ sheet: cells.name, register, headers, body, columns, cells },
    date1904: outline.date1904,
    mapping: mapColumns(register, columns),
  };
}

/** The rows as entries, by what is clear. */
export function clearRows(proposal: Proposal): {
  readonly rows: readonly AdoptedRow[];
  /** Zero-based columns of the sheet that become no field. */
  readonly own: readonly number[];
} {
  const { cells, body, mapping, register } = proposal;
  const fields = mapping.fields.filter(({ confidence }) => confidence >= CLEAR);
  const unclear = mapping.fields
    .filter(({ confidence }) => confidence < CLEAR)
    .flatMap(({ source }) => columnsOf(source));
  const taken = new Set(fields.flatMap(({ source }) => columnsOf(source)));
  const own = [...new Set([...mapping.own, ...unclear])]
    .filter((column) => !taken.has(column))
    .sort((one, other) => one - other);
  const rows = rowsOfKind(body, "entry");
  return { rows: adoptedRows(cells, rows, { ...mapping, fields, own }, register), own };
}
