import { ROW_ID } from "../../../../src/registers/register";
import { openBook } from "../../../../src/standin/book";
import type { CellPatch, TableGrowth } from "../../../../src/workbook/plan";
import { valueAt } from "../../../../src/workbook/rows";
import { type CellValue, isBlank } from "../../../../src/workbook/value";
import type { XlsxWorkbook } from "../../../../src/xlsx";
import { open } from "../../workbooks";
import { type Paper, type PaperRow, placesOf } from "./paper";

/** The programs in which papers are worked on: what they make of a file. */

/** A program that writes cells and knows nothing of tables: what stands below one stays below it. */
export async function savedPlainly(file: Uint8Array, papers: readonly Paper[]): Promise<Uint8Array> {
  const workbook = open(file);
  await workbook.write({ sheets: [], names: [], columns: [], cells: papers.flatMap(cellsOf) });
  return workbook.toBytes();
}

/** The master in Excel: its tables grow. */
export async function savedHere(workbook: XlsxWorkbook, papers: readonly Paper[]): Promise<void> {
  const growths = papers.flatMap((paper): TableGrowth[] => {
    const rows = lastTogether(paper) - paper.table.box.bottom;
    return rows > 0 ? [{ table: paper.table.name, from: paper.table.box, rows }] : [];
  });
  await workbook.write({ sheets: [], names: [], columns: [], growths, cells: papers.flatMap(cellsOf) });
}

/** A copy in Excel: tables grow, headers are the names of their columns, formats move with what is moved. */
export async function savedInExcel(file: Uint8Array, papers: readonly Paper[]): Promise<Uint8Array> {
  const book = openBook(file);
  for (const paper of papers) {
    const { table } = paper;
    const sheet = book.sheet(table.sheet);
    const live = book.table(table.name);
    if (!sheet || !live) throw new Error(`no table ${table.name}`);
    live.resize({ ...live.box, bottom: Math.max(live.box.bottom, lastTogether(paper)) });
    const put = (row: number, column: number, value: CellValue) => {
      const isPlain = sheet.style(row, column).format === "@";
      const entry = typeof value === "string" && !isPlain ? `'${value}` : value;
      sheet.enter({ top: row, left: column, bottom: row, right: column }, [[entry ?? ""]], "program");
    };
    const headers = columnsOf(paper).filter(
      ({ name, at }) => name !== valueAt(paper.read, table.box.top, at),
    );
    headers.forEach(({ at }, index) => put(table.box.top, at, `~${String(index)}`));
    for (const { name, at } of headers) put(table.box.top, at, name);
    const last = Math.max(live.box.bottom, ...placesOf(paper));
    const formats = columnsOf(paper).map(({ from, at }) => {
      const { format = "General" } = sheet.style(table.box.top + 1, from);
      return { format, box: { top: table.box.top + 1, left: at, bottom: last, right: at } };
    });
    for (const { box, format } of formats) sheet.restyle(box, { format });
    for (const { row, column, value } of cellsOf(paper)) put(row, column, value);
  }
  return book.toBytes();
}

/** What has become another value. */
function cellsOf(paper: Paper): CellPatch[] {
  const { table, read } = paper;
  const places = placesOf(paper);
  const byPlace = new Map(places.map((place, index) => [place, paper.rows[index]]));
  const last = Math.max(table.box.bottom, ...places);
  const cells: CellPatch[] = [];
  for (let row = table.box.top + 1; row <= last; row++) {
    for (const { label, at } of columnsOf(paper)) {
      const value = cellIn(byPlace.get(row), label);
      if (isBlank(value) && isBlank(valueAt(read, row, at))) continue;
      if (value !== valueAt(read, row, at)) cells.push({ sheet: table.sheet, row, column: at, value });
    }
  }
  return cells;
}

function cellIn(row: PaperRow | undefined, label: string): CellValue {
  if (!row) return null;
  return label === ROW_ID ? row.id : (row.typed[label] ?? row.values[label] ?? null);
}

/** The columns in their order by now, each with the place it has and the one it came from. */
function columnsOf({ columns }: Paper) {
  const places = columns.map(({ at }) => at).sort((one, other) => one - other);
  return columns.map(({ label, name, at }, index) => ({ label, name, from: at, at: places[index] ?? at }));
}

/** The last row that a table reaches which takes in what is typed right below it. */
function lastTogether(paper: Paper): number {
  const apart = paper.rows.findIndex(({ isApart }) => isApart);
  const places = placesOf(paper).slice(0, apart < 0 ? undefined : apart);
  return places.at(-1) ?? paper.table.box.top + 1;
}
