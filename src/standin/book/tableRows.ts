import type { Box } from "../../workbook/address";
import { Refusal } from "./liveBook";
import type { MemorySheet } from "./sheet";
import type { MemoryTable } from "./table";
import { writeHeaders } from "./tableGrowth";

/** Shows or takes away the header row, which stands above the body. */
export function setHeaders(table: MemoryTable, show: boolean): void {
  const { sheet, box } = table;
  sheet.refuseProtected();
  sheet.reach(box);
  if (show) {
    const row = { ...box, top: box.top - 1, bottom: box.top - 1 };
    refuseTaken(sheet, row);
    table.update({ hasHeader: true, box: { ...box, top: row.top } });
    writeHeaders(table);
  } else {
    table.update({ hasHeader: false, box: { ...box, top: box.top + 1 } });
    empty(sheet, { ...box, bottom: box.top });
  }
  sheet.reach(table.box);
}

/** Shows or takes away the totals row, which stands below the body. */
export function setTotals(table: MemoryTable, show: boolean): void {
  const { sheet, box } = table;
  sheet.refuseProtected();
  sheet.reach(box);
  if (show) {
    const row = { ...box, top: box.bottom + 1, bottom: box.bottom + 1 };
    refuseTaken(sheet, row);
    table.update({ hasTotals: true, box: { ...box, bottom: row.bottom } });
    sheet.setCell(row.top, box.left, { value: "Total" });
  } else {
    table.update({ hasTotals: false, box: { ...box, bottom: box.bottom - 1 } });
    empty(sheet, { ...box, top: box.bottom });
  }
  sheet.reach(table.box);
}

/** Excel would push the cells down; nobody here needs that. */
function refuseTaken(sheet: MemorySheet, row: Box): void {
  const used = row.top < 0 || sheet.formulas(row).some((cells) => cells.some((value) => value !== null));
  if (used) throw new Refusal("NotImplemented", "The row that the table needs is in use");
  sheet.refuseOverlap(row, null);
}

function empty(sheet: MemorySheet, row: Box): void {
  for (let column = row.left; column <= row.right; column++) sheet.setCell(row.top, column, { value: null });
}
