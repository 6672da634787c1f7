import type { Campaign } from "../../../campaign/campaign";
import type { Register } from "../../../registers/register";
import { registerPlan } from "../../../sheets/registers";
import { cellAddress } from "../../../workbook/address";
import { layOut } from "../../../workbook/layout";
import { isBlank, type CellValue } from "../../../workbook/value";
import { Trouble } from "../../../workbook/trouble";
import type { SheetCells, TableOutline } from "../../../workbook/workbook";

/**
 * Refuses where the sheet of a register holds anything that setting up did not write: an entry, a note, a column of its
 * own. Throws Trouble register-not-empty with the first such cell.
 */
export function refuseFilled(
  { box, columns }: TableOutline,
  cells: SheetCells,
  register: Register,
  campaign: Campaign,
): void {
  const plan = registerPlan(register, campaign);
  const [block] = plan.blocks;
  const lines = block?.kind === "lines" ? block.lines : [];
  const [table] = layOut(plan).tables;
  const calculated = new Set(
    table?.block.columns.flatMap(({ name, formula }) => (formula === undefined ? [] : [name])),
  );
  const isOurs = (row: number, column: number, value: CellValue) => {
    const name = columns[column - box.left];
    if (row < box.top) return value === lines[row]?.cells[column]?.value;
    if (name === undefined || column < box.left || row > box.bottom) return false;
    return row === box.top
      ? table?.block.columns.some((one) => one.name === name) === true
      : calculated.has(name);
  };
  cells.cells.forEach((line, r) => {
    line.forEach((value, c) => {
      const [row, column] = [cells.top + r, cells.left + c];
      if (isBlank(value) || isOurs(row, column, value)) return;
      throw new Trouble("register-not-empty", { sheet: cells.name, cell: cellAddress(row, column) });
    });
  });
}
