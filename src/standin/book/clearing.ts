import { type Box, LAST_ROW } from "../../workbook/address";
import { intersection, covers } from "./boxes";
import { rename, settleColumn } from "./entering";
import { cleared } from "./rules";
import type { MemorySheet } from "./sheet";

/** Empties cells, takes away their looks and rules, or both. */
export function clearBox(sheet: MemorySheet, box: Box, what: "all" | "contents" | "formats"): void {
  if (what === "all") {
    for (const table of [...sheet.tables]) if (covers(box, table.box)) sheet.dropTable(table, "cells-go");
  }
  if (what !== "formats") clearContents(sheet, box);
  if (what !== "contents") clearFormats(sheet, box);
}

function clearContents(sheet: MemorySheet, box: Box): void {
  const used = usedIn(sheet, box, true);
  if (used) {
    for (let row = used.top; row <= used.bottom; row++) {
      for (let column = used.left; column <= used.right; column++) {
        if (!sheet.store.isEmpty(row, column)) sheet.putCell(row, column, { value: null });
      }
    }
    sheet.reach(used);
  }
  for (const table of sheet.tables) {
    const hit = intersection(table.box, box);
    for (let column = hit?.left ?? 0; hit && column <= hit.right; column++) {
      if (table.headerRow !== null && hit.top === table.headerRow) rename(table, column, { value: null });
      settleColumn(table, column, hit);
    }
  }
}

function clearFormats(sheet: MemorySheet, box: Box): void {
  const isWhole = box.top === 0 && box.bottom >= LAST_ROW;
  const used = isWhole ? box : usedIn(sheet, box, false);
  if (used) sheet.store.restyle(used, () => 0);
  sheet.validations = cleared(sheet.validations, box);
  sheet.conditions = cleared(sheet.conditions, box);
}

function usedIn(sheet: MemorySheet, box: Box, valuesOnly: boolean): Box | null {
  const used = sheet.usedBox(valuesOnly);
  return used && intersection(box, used);
}
