import type { EditedCell, EditedRow, SheetEdits, WholeSheet, WorkbookEdits } from "../../xlsx";
import type { MemoryBook } from "./book";
import { chartPlanOf, contentOf } from "./chart";
import type { CellStore } from "./cellStore";
import { formulaIn, standsIn } from "./formulaColumns";
import type { MemorySheet } from "./sheet";

/** What is no longer as in the file. */
export function editsOf(book: MemoryBook): WorkbookEdits {
  return {
    sheets: book.sheets.map(sheetEdits),
    names: [...book.names].map(([name, refersTo]) => ({ name, refersTo })),
    structureLocked: book.structureLocked,
    styles: book.styles.added,
  };
}

function sheetEdits(sheet: MemorySheet): SheetEdits {
  const { file, store } = sheet;
  const cells = editedRows(store);
  const changed = <K extends keyof WholeSheet>(key: K, now: WholeSheet[K]) =>
    file && JSON.stringify(file[key]) === JSON.stringify(now) ? {} : { [key]: now };
  const charts = sheet.charts.map(({ content }) => chartPlanOf(content));
  const before = (file?.charts ?? []).map((plan) => chartPlanOf(contentOf(plan)));
  const isSame = JSON.stringify(before) === JSON.stringify(charts);
  // They name their sheet, and keep what its cells show.
  const isStale = charts.length > 0 && (cells.length > 0 || file?.name !== sheet.name);
  return {
    from: file?.name ?? null,
    name: sheet.name,
    visibility: sheet.visibility,
    ...(cells.length > 0 ? { cells } : {}),
    ...(store.newHeights.size > 0 ? { heights: store.newHeights } : {}),
    ...(store.columns.hasChanged ? { columns: store.columns.all } : {}),
    ...changed("tabColor", sheet.tabColor),
    ...changed("protected", sheet.protected),
    ...changed("freeze", sheet.freeze),
    ...changed("page", sheet.page),
    ...changed("breaks", sheet.breaks),
    ...changed("validations", sheet.validations),
    ...changed("conditions", sheet.conditions),
    ...(isSame && !isStale
      ? {}
      : { charts: { wanted: charts, valueAt: (row, column) => store.value(row, column) } }),
    ...changed("merges", sheet.merges),
    ...changed("filter", sheet.filter),
    ...changed(
      "tables",
      sheet.tables.map(({ whole }) => whole),
    ),
  };
}

function editedRows(store: CellStore): EditedRow[] {
  return [...store.changes()].map(({ row, columns }) => ({
    row,
    cells: columns.map((column) => editedCell(store, row, column)),
  }));
}

function editedCell(store: CellStore, row: number, column: number): EditedCell {
  const run = store.formulas.at(row, column);
  const own = run && standsIn(run, row) ? run : null;
  return {
    column,
    value: store.value(row, column),
    formula: own ? formulaIn(own, row) : null,
    ...(own?.atOnce ? { bottom: own.bottom } : {}),
    style: store.style(row, column),
  };
}
