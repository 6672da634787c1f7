import { rowsOfKind } from "../../../adopting/body";
import type { Box } from "../../../workbook/address";
import { cellAddress } from "../../../workbook/address";
import { isBlank } from "../../../workbook/value";
import { Trouble } from "../../../workbook/trouble";
import type { Proposal } from "../propose";

/**
 * The cells of a sheet that would be a register's table: the row right above the first one below the header, and all
 * rows down to the last entry, which must be entries or blank. Throws Trouble in-place-grid, in-place-blank, in-place-row.
 */
export function blockOf({ sheet, grid, headers, body, columns, cells }: Proposal): Box {
  if (grid) throw new Trouble("in-place-grid", { sheet });
  const last = rowsOfKind(body, "entry").at(-1);
  if (last === undefined) throw new Trouble("in-place-blank", { sheet });
  const odd = body.kinds
    .slice(0, last - body.first + 1)
    .findIndex((kind) => kind !== "entry" && kind !== "blank");
  if (odd >= 0) {
    const line = cells.cells[body.first + odd - cells.top] ?? [];
    const column = line.findIndex((value) => !isBlank(value));
    const cell = cellAddress(body.first + odd, cells.left + Math.max(0, column));
    throw new Trouble("in-place-row", { sheet, cell });
  }
  const all = columns.map(({ column }) => column);
  const top = headers.columnNumberRow ?? headers.headerRows?.last ?? 0;
  return { top, left: Math.min(...all), bottom: last, right: Math.max(...all) };
}
