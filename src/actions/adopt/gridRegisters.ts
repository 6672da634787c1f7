import { findGrid } from "../../adopting/grids";
import type { Headers } from "../../adopting/headers";
import type { Register } from "../../registers/register";
import { foldAccents } from "../../registers/text/fold";
import type { SheetCells } from "../../workbook/workbook";

/** The registers that a month grid could go to, those that it names first; none where the sheet is no grid. */
export function gridRegisters(
  cells: SheetCells,
  headers: Headers,
  registers: readonly Register[],
): Register[] {
  const found = registers.filter(({ grid }) => grid && findGrid(cells, headers, grid, 0) !== null);
  const titles = cells.cells.slice(0, Math.max(0, (headers.headerRows?.first ?? 0) - cells.top)).flat();
  const said = foldAccents([cells.name, ...titles.filter((title) => typeof title === "string")].join(" "));
  const isNamed = ({ sheet }: Register) => said.includes(foldAccents(sheet));
  return [...found.filter(isNamed), ...found.filter((register) => !isNamed(register))];
}
