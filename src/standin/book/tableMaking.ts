import type { Box } from "../../workbook/address";
import { boxAddress, cellAddress, quoteSheet } from "../../workbook/address";
import { intersection } from "./boxes";
import type { StructuredReference } from "./formulaText";
import { Refusal } from "./liveBook";
import { columnName, freeName, tableNameProblem } from "./names";
import { formulaIn } from "./formulaColumns";
import type { MemorySheet } from "./sheet";
import { MemoryTable } from "./table";
import { writeHeaders } from "./tableGrowth";

/** What becomes of the cells of a table that goes, and so of formulas that name it. */
export type TableFate = "cells-stay" | "cells-go";

/** Makes a table of cells. Throws Refusal where it would overlap another or its name is no good. */
export function makeTable(sheet: MemorySheet, box: Box, hasHeaders: boolean, wanted?: string): MemoryTable {
  const { book } = sheet;
  if (!hasHeaders) throw new Refusal("NotImplemented", "A table without a header row is not made here");
  const name = wanted ?? freeName("Table", (one) => tableNameProblem(one, book, null) !== null);
  const problem = tableNameProblem(name, book, null);
  if (problem) throw problem;
  const whole = { ...box, bottom: Math.max(box.bottom, box.top + 1) };
  sheet.refuseOverlap(whole, null);
  // Excel would part merged cells of itself, and take over a filter: whoever relies on that is told.
  if (sheet.merges.some((merge) => intersection(merge, whole)) || overFilter(sheet, whole)) {
    throw new Refusal("NotImplemented", "No table is made of merged or filtered cells here");
  }
  const names: string[] = [];
  for (let column = whole.left; column <= whole.right; column++) {
    const written = sheet.texts({ ...whole, bottom: whole.top, left: column, right: column })[0]?.[0] ?? "";
    names.push(columnName(written, column - whole.left, names));
  }
  const table = new MemoryTable(book.newId(), sheet, {
    from: null,
    name,
    box: whole,
    hasHeader: true,
    hasTotals: false,
    columns: names.map((column) => ({ name: column, formula: null, from: null })),
    style: "TableStyleMedium2",
    buttons: true,
  });
  sheet.tables.push(table);
  writeHeaders(table);
  findCalculatedColumns(table);
  book.shapeChanged(sheet);
  sheet.reach(whole);
  return table;
}

function overFilter({ filter }: MemorySheet, box: Box): boolean {
  return filter !== null && intersection(filter.box, box) !== null;
}

/** Where one formula stands in all rows of a column, it is a calculated one. */
function findCalculatedColumns(table: MemoryTable): void {
  const { sheet, body } = table;
  table.whole.columns.forEach((column, i) => {
    const run = sheet.store.formulas.at(body.top, body.left + i);
    if (run && run.bottom >= body.bottom)
      table.setColumn(i, { ...column, formula: formulaIn(run, body.top) });
  });
}

/** A reference to a table that is a table no more, as an address; null where it leads nowhere. */
export function plainReference(
  table: MemoryTable,
  row: number,
  reference: StructuredReference,
): string | null {
  const { body, box, columns } = table;
  const [first, last = first] = reference.columns.map((name) =>
    columns.findIndex((column) => column.toLowerCase() === name.toLowerCase()),
  );
  const left = body.left + (first ?? 0);
  const right = last === undefined ? body.right : body.left + last;
  if ((first ?? 0) < 0 || right < body.left) return null;
  const [section = "data"] = reference.sections;
  const sheet = `${quoteSheet(table.sheet.name)}!`;
  if (section === "this row") {
    const cell = (column: number) => `$${cellAddress(row, column)}`;
    return sheet + (left === right ? cell(left) : `${cell(left)}:${cell(right)}`);
  }
  const rows = { headers: { top: box.top, bottom: box.top }, data: body, all: box }[section];
  return rows ? sheet + boxAddress({ top: rows.top, bottom: rows.bottom, left, right }) : null;
}
