import { NO } from "../../registers/register";
import { foldCase } from "../../registers/text/fold";
import { cellAddress } from "../../workbook/address";
import { valueAt } from "../../workbook/rows";
import type { CellValue } from "../../workbook/value";
import { cellText } from "../cellText";
import { OUT } from "../names";
import type { PlacedTable } from "../placedTable";
import { tableColumn } from "../tableColumn";
import { isSameWord } from "./words";

/** What we write in the column of what is taken out; anything that is not Không says the same. */
export const OUT_MARK = "x";
/** In the lines of a register that was taken out as a whole, so that it comes back as it was. */
export const WHOLE_MARK = "cả sổ";

export function isMark(value: CellValue): boolean {
  const said = cellText(value).trim();
  return said !== "" && !isSameWord(said, NO);
}

export function isWholeMark(value: CellValue): boolean {
  return isSameWord(cellText(value), WHOLE_MARK);
}

/** What stands in the mark of a line (zero-based sheet row), and where; nothing does where the list has no such column. */
export function outMarks({ table, cells }: PlacedTable): {
  readonly at: (row: number) => CellValue;
  readonly isOut: (row: number) => boolean;
  readonly place: (row: number) => { readonly sheet: string; readonly cell: string };
} {
  const { sheet } = table;
  const isThere = table.columns.some((name) => foldCase(name) === foldCase(OUT));
  const column = isThere ? tableColumn(table, OUT) : table.box.left;
  const at = (row: number) => (isThere ? valueAt(cells, row, column) : null);
  return {
    at,
    isOut: (row) => isMark(at(row)),
    place: (row) => ({ sheet, cell: cellAddress(row, column) }),
  };
}
