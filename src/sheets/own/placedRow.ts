import { cellAddress } from "../../workbook/address";
import { valueAt } from "../../workbook/rows";
import { Trouble } from "../../workbook/trouble";
import type { SheetCells, TableOutline } from "../../workbook/workbook";
import { cellText } from "../cellText";
import { tableColumn } from "../tableColumn";
import { BETWEEN } from "./words";

/** A row of a list of ours, read: what its cells say, and what to say where one of them cannot be used. */
export interface PlacedRow<Key extends string> {
  /** Zero-based sheet row. */
  readonly row: number;
  /** Trimmed; empty for a blank cell. */
  readonly at: (key: Key) => string;
  /** `expected`: what could stand there; none = anything that can be read. */
  readonly unreadable: (key: Key, expected?: readonly string[]) => Trouble;
  /** The whole list lacks something that this row asks for. */
  readonly lacks: (key: Key, what: string) => Trouble;
}

/** The rows of a table in which anything stands. Throws Trouble field-missing. */
export function placedRows<Key extends string>(
  names: Readonly<Record<Key, string>>,
  table: TableOutline,
  cells: SheetCells,
): PlacedRow<Key>[] {
  const keys = Object.keys(names) as Key[];
  const columns = new Map(keys.map((key) => [key, tableColumn(table, names[key])]));
  const found: PlacedRow<Key>[] = [];
  for (let row = table.box.top + 1; row <= table.box.bottom - (table.hasTotals ? 1 : 0); row++) {
    const columnOf = (key: Key) => columns.get(key) ?? 0;
    const at = (key: Key) => cellText(valueAt(cells, row, columnOf(key))).trim();
    if (keys.every((key) => at(key) === "")) continue;
    const place = (key: Key) => ({ sheet: table.sheet, cell: cellAddress(row, columnOf(key)) });
    found.push({
      row,
      at,
      unreadable: (key, expected = []) =>
        new Trouble("definition-unreadable", {
          ...place(key),
          field: names[key],
          value: at(key),
          ...(expected.length === 0 ? {} : { expected: expected.join(BETWEEN) }),
        }),
      lacks: (key, what) =>
        new Trouble("definition-lacks", { ...place(key), value: at(key), expected: what }),
    });
  }
  return found;
}
