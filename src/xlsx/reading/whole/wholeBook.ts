import type { ConditionalFormatPlan } from "../../../workbook/plan";
import type { Limits } from "../../limits";
import type { Parts } from "../../package/parts";
import { findRelation, readRelations } from "../../package/relations";
import type { WholeBook, WholeCells, WholeSheet } from "../../whole";
import { childOf } from "../../xml/elements";
import { plainMarkup } from "../../xml/markup";
import type { Book, BookSheet } from "../book";
import type { CellContext } from "../cellValue";
import { mergesIn } from "../merges";
import { readStrings } from "../sheets";
import { Colours } from "./colours";
import { readSizes } from "../looks/sizes";
import { readCharts } from "./charts";
import { readColumns } from "./columns";
import { sheetFrame } from "./frame";
import { readFreeze, readProtected } from "./page";
import { readPlainFilter } from "./plainFilter";
import { readConditions, readValidations } from "./rules";
import { readPaints, readStyles } from "./styles";
import { readWholeTable } from "./tables";
import { headerSwitches, readBreaks, readPage } from "./seenPage";
import { printTitles } from "./titles";
import { readWholeCells } from "./wholeCells";

/** Reads everything that a grid can show. Throws Trouble (file-…) where a sheet is broken or too large. */
export function readWholeBook(parts: Parts, book: Book, limits: Limits): WholeBook {
  const theme = findRelation(readRelations(parts, book.part), "theme")?.target;
  const colours = new Colours(theme !== undefined && parts.has(theme) ? parts.tree(theme) : undefined);
  const workbook = parts.tree(book.part);
  const { stylesPart } = book;
  const styles = stylesPart !== undefined && parts.has(stylesPart) ? parts.tree(stylesPart) : undefined;
  const context: SheetContext = {
    parts,
    book,
    limits,
    cells: { strings: readStrings(parts, book).texts, date1904: book.outline.date1904 },
    paints: readPaints(styles, colours),
    colours,
    titles: printTitles(workbook),
  };
  return {
    outline: book.outline,
    styles: readStyles(styles, colours),
    sheets: book.sheets.map((sheet, i) => readWholeSheet(sheet, i, context)),
    active: Number(childOf(childOf(workbook, "bookViews"), "workbookView")?.attributes["activeTab"] ?? 0),
  };
}

interface SheetContext {
  readonly parts: Parts;
  readonly book: Book;
  readonly limits: Limits;
  readonly cells: CellContext;
  readonly paints: readonly ConditionalFormatPlan["style"][];
  readonly colours: Colours;
  readonly titles: ReadonlyMap<number, string>;
}

function readWholeSheet(sheet: BookSheet, index: number, context: SheetContext): WholeSheet {
  const { part, ...outline } = sheet;
  const { parts, limits } = context;
  if (!sheet.hasCells) return { ...outline, ...NOTHING, cells: noCells() };
  const xml = plainMarkup(parts.text(part));
  const frame = sheetFrame(xml, part);
  const columns = readColumns(frame);
  return {
    ...outline,
    cells: readWholeCells(xml, part, context.cells, limits),
    columns,
    ordinaryHeight: readSizes(frame, columns, NO_HEIGHTS).height(0),
    tabColor: context.colours.of(childOf(childOf(frame, "sheetPr"), "tabColor")) ?? null,
    protected: readProtected(frame),
    freeze: readFreeze(frame),
    page: { ...readPage(frame, context.titles.get(index)), ...headerSwitches(frame) },
    breaks: readBreaks(frame),
    validations: readValidations(frame),
    conditions: readConditions(frame, context.paints),
    tables: context.book.tables
      .filter((table) => table.sheet === sheet.name)
      .map((table) => readWholeTable(table, parts.tree(table.part))),
    charts: readCharts(parts, part),
    merges: mergesIn(xml, part),
    filter: readPlainFilter(frame),
  };
}

const NO_HEIGHTS: ReadonlyMap<number, number> = new Map();

const NOTHING = {
  columns: [],
  ordinaryHeight: 15,
  tabColor: null,
  protected: false,
  freeze: { rows: 0, columns: 0 },
  page: readPage({ name: "", attributes: {}, children: [] }, undefined),
  breaks: [],
  validations: [],
  conditions: [],
  tables: [],
  charts: [],
  merges: [],
  filter: null,
};

function noCells(): WholeCells {
  return { values: [], styles: [], formulas: [], rowStyles: new Map(), heights: new Map() };
}
