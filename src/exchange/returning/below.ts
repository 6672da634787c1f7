import { ROW_ID } from "../../registers/register";
import { isBlank } from "../../workbook/value";
import type { SheetCells } from "../../workbook/workbook";
import { rowId } from "../../registers/rowId";
import { type Header, headerKey } from "./header";
import type { Sent } from "./sent";

/** What stands below headers; of many rows only some are looked at. */
export interface Below {
  /** How many rows were sent, by the register they were sent in. */
  readonly known: ReadonlyMap<Sent, number>;
  readonly hasIds: boolean;
  readonly hasRows: boolean;
}

export function below(sheet: SheetCells, header: Header, sent: readonly Sent[]): Below {
  const known = new Map<Sent, number>();
  const first = Math.max(0, header.row + 1 - sheet.top);
  const hasRows = sheet.cells.some((line, row) => row >= first && line.some((value) => !isBlank(value)));
  const column = header.cells.find(({ key }) => key === ID_KEY)?.column;
  if (column === undefined) return { known, hasIds: false, hasRows };
  const step = Math.ceil(sheet.cells.length / SAMPLE);
  let hasIds = false;
  let last: Sent | undefined;
  for (let row = first; row < sheet.cells.length; row += step) {
    const id = rowId(sheet.cells[row]?.[column - sheet.left]);
    if (id === null) continue;
    hasIds = true;
    // The rows of a register stand together.
    if (!last?.rows.has(id)) last = sent.find(({ rows }) => rows.has(id));
    if (last) known.set(last, (known.get(last) ?? 0) + 1);
  }
  return { known, hasIds, hasRows };
}

const ID_KEY = headerKey(ROW_ID);
/** So many rows of a long register say what all of them would. */
const SAMPLE = 2000;
