import { tableOn } from "../../../workbook/dressed";
import type { LookArea, SheetLook, TableFilter } from "../../../workbook/dressing";
import { named } from "../../../workbook/sameName";
import type { Limits } from "../../limits";
import type { Parts } from "../../package/parts";
import { findRelation, readRelations } from "../../package/relations";
import { plainMarkup } from "../../xml/markup";
import type { XmlElement } from "../../xml/tree";
import type { Book } from "../book";
import { sheetWithCells } from "../sheets";
import { Colours } from "../whole/colours";
import { readColumns } from "../whole/columns";
import { sheetFrame } from "../whole/frame";
import { readFreeze } from "../whole/page";
import { readPage } from "../whole/seenPage";
import { printTitles } from "../whole/titles";
import { boxLook } from "./boxLook";
import { type CellLook, readCellLooks } from "./cellLooks";
import { hasButtons } from "./filters";
import { readSizes } from "./sizes";
import { StyleRows } from "./styleRows";
import { readRules, rulesIn } from "./validations";

/** How sheets look. Throws Trouble sheet-missing, table-missing, file-too-many-cells. */
export function readLooks(parts: Parts, book: Book, areas: readonly LookArea[], limits: Limits): SheetLook[] {
  for (const { sheet, tables } of areas) {
    sheetWithCells(book, sheet);
    for (const table of tables) tableOn(sheet, table, book.outline);
  }
  const looks = looksOf(parts, book);
  const titles = printTitles(parts.tree(book.part));
  return areas.map((area) => sheetLook(parts, book, area, { looks, titles, limits }));
}

interface Context {
  readonly looks: readonly CellLook[];
  readonly titles: ReadonlyMap<number, string>;
  readonly limits: Limits;
}

function sheetLook(parts: Parts, book: Book, area: LookArea, { looks, titles, limits }: Context): SheetLook {
  const sheet = sheetWithCells(book, area.sheet);
  const xml = plainMarkup(parts.text(sheet.part));
  const frame = sheetFrame(xml, sheet.part);
  const columns = readColumns(frame);
  const rows = new StyleRows(xml, sheet.part, columns, limits);
  const rules = readRules(frame);
  const { width, height } = readSizes(frame, columns, rows.heights);
  return {
    sheet: sheet.name,
    boxes: area.boxes.map((box) => ({ ...boxLook(box, rows, looks), validations: rulesIn(box, rules) })),
    widths: area.columns.map((index) => ({ index, size: width(index) })),
    heights: area.rows.map((index) => ({ index, size: height(index) })),
    filters: area.tables.flatMap((table) => filterOf(parts, book, table)),
    freeze: readFreeze(frame),
    page: readPage(frame, titles.get(book.sheets.indexOf(sheet))),
  };
}

/** Under the table's own name, in whatever letters it was asked for. */
function filterOf(parts: Parts, book: Book, name: string): TableFilter[] {
  const table = named(book.tables, name);
  return table
    ? [{ table: table.name, buttons: hasButtons(parts.tree(table.part), table.columns.length) }]
    : [];
}

function looksOf(parts: Parts, book: Book): CellLook[] {
  const tree = (part: string | undefined): XmlElement | undefined =>
    part !== undefined && parts.has(part) ? parts.tree(part) : undefined;
  const theme = findRelation(readRelations(parts, book.part), "theme")?.target;
  return readCellLooks(tree(book.stylesPart), new Colours(tree(theme)));
}
