import { foldCase } from "../registers/text/fold";
import { Trouble } from "../workbook/trouble";
import type { TableOutline } from "../workbook/workbook";

/** Zero-based sheet column of a table's column, by its name in any letter case. Throws Trouble field-missing. */
export function tableColumn({ columns, box, sheet }: TableOutline, name: string): number {
  const index = columns.findIndex((one) => foldCase(one) === foldCase(name));
  if (index < 0) throw new Trouble("field-missing", { sheet, field: name });
  return box.left + index;
}
