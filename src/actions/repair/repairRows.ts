import type { CellRepair } from "../../checking/repairs/repair";
import type { RestoreRow } from "../../sheets/restoreCopy";
import { parseAddress } from "../../workbook/address";
import { valueAt } from "../../workbook/rows";
import { isSameValue } from "../../workbook/value";
import { remembered } from "../../registers/remembered";
import { Trouble } from "../../workbook/trouble";
import type { Master } from "../master";
import { marked, type Side, sideIn, written } from "../restore/rows";

/** The rows that repairs write, with what tells each row from others. */
export function repairRows(repairs: readonly CellRepair[], master: Master): RestoreRow[] {
  const sideOf = remembered((register: string) => sideIn(master, register));
  const byRow = new Map<
    string,
    { readonly row: number; readonly side: Side; readonly repairs: CellRepair[] }
  >();
  for (const repair of repairs) {
    const side = sideOf(repair.register);
    const row = parseAddress(repair.cell)?.top;
    if (side instanceof Trouble || row === undefined) continue;
    const key = `${String(row)} ${repair.register}`;
    const known = byRow.get(key);
    if (known) known.repairs.push(repair);
    else byRow.set(key, { row, side, repairs: [repair] });
  }
  return [...byRow.values()].map(({ row, side, repairs: own }): RestoreRow => {
    const at = (column: number) => valueAt(side.cells, row, column);
    const told = own.map(({ field, after }) => {
      const column = side.entries.columnOf(field);
      return { column, before: at(column), after: written(after, field, side.entries, side.date1904) };
    });
    const changed = told.filter(({ before, after }) => !isSameValue(before, after));
    return { sheet: side.entries.sheet, row, ...marked(changed, side, at) };
  });
}
