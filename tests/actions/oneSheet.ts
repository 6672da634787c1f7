import type { Box } from "../../src/workbook/address";
import type { Grid } from "../../src/workbook/value";
import type { Workbook } from "../../src/workbook/workbook";

/** A workbook with one sheet that somebody kept, from A1 on, and no table; nothing can be written into it. */
export function oneSheet(name: string, cells: Grid, merges: readonly Box[] = []): Workbook {
  const outline = {
    date1904: false,
    structureLocked: false,
    sheets: [{ name, visibility: "visible" as const, hasCells: true }],
    tables: [],
    names: [],
  };
  return {
    contents: () => Promise.resolve(outline),
    read: () => Promise.resolve({ outline, sheets: [{ name, top: 0, left: 0, cells, merges }] }),
    looks: () => Promise.reject(new Error("looks are not asked here")),
    write: () => Promise.reject(new Error("the sheet that is adopted is not touched")),
  };
}
