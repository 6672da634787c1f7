import { ROW_ID } from "../../registers/register";
import { cellAddress, type CellPlace } from "../../workbook/address";
import { isBlank } from "../../workbook/value";
import type { ReturnNote } from "../returned";
import type { Row } from "../rows";
import { type Block, cellAt } from "./block";
import { firstNumber, type Headed, headerRepeater } from "./headerAgain";
import { type ReadColumns, rowReader } from "./rowReader";

export interface ReadRows {
  readonly rows: readonly Row[];
  readonly unreadable: readonly { readonly at: number; readonly label: string }[];
  readonly notes: readonly ReturnNote[];
}

/** `uncalculated` = cells of the sheet whose formula came without a value. */
export function readRows(block: Block, columns: ReadColumns, uncalculated: readonly CellPlace[]): ReadRows {
  const { sheet, sent, table } = block;
  const headed = headedColumns(columns);
  const repeated = headerRepeater(block, headed);
  const headerAgain = (at: number, isFirst: boolean) =>
    repeated(at) ?? (isFirst ? firstNumber(block, headed, at) : null);
  const reader = rowReader(block, columns, uncalculated);
  const rows: Row[] = [];
  const headers: ReturnNote[] = [];
  const below: Row[] = [];
  for (const at of [...aboveHeader(block, reader.idAt), ...block.rows]) {
    const id = reader.idAt(at);
    const wasSent = id !== null && sent.rows.has(id);
    const header = wasSent ? null : headerAgain(at, rows.length === 0);
    if (header !== null) {
      headers.push({ kind: "header-repeated", sheet: sheet.name, cell: cellAddress(at, header) });
      continue;
    }
    const row = reader.row(at, id);
    if (!row) continue;
    rows.push(row);
    if (table && at > table.box.bottom) below.push(row);
  }
  return {
    rows,
    unreadable: reader.unreadable,
    notes: [...headers, ...belowTable(block, headed, below), ...reader.notes()],
  };
}

/** Who sorts a whole sheet sorts the header into the rows. */
function aboveHeader({ sheet, sent, header }: Block, idAt: (row: number) => string | null): number[] {
  const above = Array.from({ length: Math.max(0, header.row - sheet.top) }, (_, row) => sheet.top + row);
  return above.filter((row) => {
    const id = idAt(row);
    return id !== null && sent.rows.has(id);
  });
}

function headedColumns({ fields, ids }: ReadColumns): Headed[] {
  const headed = fields.map(({ field: { label }, column }) => ({ column, label }));
  const all = ids === undefined ? headed : [...headed, { column: ids, label: ROW_ID }];
  return all.sort((one, other) => one.column - other.column);
}

function belowTable(block: Block, headed: readonly Headed[], rows: readonly Row[]): ReturnNote[] {
  const [first] = rows;
  if (!first) return [];
  const column = headed.find((one) => !isBlank(cellAt(block, first.at, one.column)))?.column ?? 0;
  const place = cellAddress(first.at, column);
  return [{ kind: "rows-below-table", sheet: block.sheet.name, cell: place, count: rows.length }];
}
