import type { ConditionalFormatPlan } from "../../../workbook/plan";
import type { Limits } from "../../limits";
import type { Parts } from "../../package/parts";
import { findRelation, readRelations } from "../../package/relations";
import type { WholeBook, WholeCells, WholeSheet } from "../../whole";
import { childOf, childrenOf, textOf } from "../../xml/elements";
import { plainMarkup } from "../../xml/markup";
import type { XmlElement } from "../../xml/tree";
import type { Book, BookSheet } from "../book";
import type { CellContext } from "../cellValue";
import { mergesIn } from "../merges";
import { readStrings } from "../sheets";
import { Colours } from "./colours";
import { readColumns } from "./columns";
import { sheetFrame } from "./frame";
import { readFreeze, readPrint, readProtected } from "./page";
import { readConditions, readValidations } from "./rules";
import { readPaints, readStyles } from "./styles";
import { readWholeTable } from "./tables";
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
  return {
    ...outline,
    cells: readWholeCells(xml, part, context.cells, limits),
    columns: readColumns(frame),
    tabColor: context.colours.of(childOf(childOf(frame, "sheetPr"), "tabColor")) ?? null,
    protected: readProtected(frame),
    freeze: readFreeze(frame),
    print: readPrint(frame, context.titles.get(index)),
    validations: readValidations(frame),
    conditions: readConditions(frame, context.paints),
    tables: context.book.tables
      .filter((table) => table.sheet === sheet.name)
      .map((table) => readWholeTable(table, parts.tree(table.part))),
    merges: mergesIn(xml, part),
  };
}

const NOTHING = {
  columns: [],
  tabColor: null,
  protected: false,
  freeze: { rows: 0, columns: 0 },
  print: {},
  validations: [],
  conditions: [],
  tables: [],
  merges: [],
};

function noCells(): WholeCells {
  return { values: [], styles: [], formulas: [], rowStyles: new Map(), heights: new Map() };
}

/** By the place of their sheet in the tab order. */
function printTitles(workbook: XmlElement): ReadonlyMap<number, string> {
  return new Map(
    childrenOf(childOf(workbook, "definedNames"), "definedName")
      .filter(({ attributes }) => attributes["name"]?.toLowerCase() === "_xlnm.print_titles")
      .map((name) => [Number(name.attributes["localSheetId"] ?? -1), textOf(name)]),
  );
}
