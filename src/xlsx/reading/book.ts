import { type Box, LAST_COLUMN, LAST_ROW, parseAddress } from "../../workbook/address";
import { Trouble } from "../../workbook/trouble";
import type { Outline, SheetOutline, TableOutline } from "../../workbook/workbook";
import type { Dialect } from "../package/dialect";
import { dialectOf } from "../package/dialect";
import type { Parts } from "../package/parts";
import type { Relation } from "../package/relations";
import { findRelation, readRelations } from "../package/relations";
import { childOf, childrenOf, isOn, localName, prefixedAttribute, textOf } from "../xml/elements";
import { decodeEscapes } from "../xml/text";
import type { XmlElement } from "../xml/tree";

/** A sheet and where it is kept. */
export interface BookSheet extends SheetOutline {
  readonly part: string;
}

export interface BookTable extends TableOutline {
  readonly part: string;
}

/** What a package says about itself, without its cells. */
export interface Book {
  readonly part: string;
  readonly dialect: Dialect;
  readonly outline: Outline;
  readonly sheets: readonly BookSheet[];
  readonly tables: readonly BookTable[];
  readonly stringsPart: string | undefined;
  readonly stylesPart: string | undefined;
}

export function readBook(parts: Parts): Book {
  const part = findWorkbookPart(parts);
  const root = parts.tree(part);
  if (localName(root.name) !== "workbook") throw new Trouble("file-not-workbook");
  const relations = readRelations(parts, part);
  const byId = new Map(relations.map((relation) => [relation.id, relation]));
  const sheets = childrenOf(childOf(root, "sheets"), "sheet").map((sheet) => readSheet(sheet, byId));
  refuseDoubles(sheets);
  const tables = sheets.filter((sheet) => sheet.hasCells).flatMap((sheet) => readTables(parts, sheet));
  if (hasDoubles(tables.map((table) => table.part))) throw new Trouble("file-broken", { value: part });
  return {
    part,
    dialect: dialectOf(root),
    sheets,
    tables,
    stringsPart: findRelation(relations, "sharedStrings")?.target,
    stylesPart: findRelation(relations, "styles")?.target,
    outline: {
      date1904: isOn(childOf(root, "workbookPr")?.attributes["date1904"]),
      structureLocked: isOn(childOf(root, "workbookProtection")?.attributes["lockStructure"]),
      sheets: sheets.map(({ name, visibility, hasCells }) => ({ name, visibility, hasCells })),
      tables: tables.map(({ part: _, ...table }) => table),
      names: readNames(root),
    },
  };
}

function findWorkbookPart(parts: Parts): string {
  const named = findRelation(readRelations(parts, ""), "officeDocument")?.target ?? "xl/workbook.xml";
  const part = parts.has(named) ? named : "xl/workbook.xml";
  if (!parts.has(part) || !part.toLowerCase().endsWith(".xml")) throw new Trouble("file-not-workbook");
  return part;
}

function readSheet(
  { attributes, ...sheet }: XmlElement,
  relations: ReadonlyMap<string, Relation>,
): BookSheet {
  const id = prefixedAttribute({ attributes, ...sheet }, "id") ?? attributes["id"];
  const relation = relations.get(id ?? "");
  const state = attributes["state"];
  return {
    name: decodeEscapes(attributes["name"] ?? ""),
    visibility: state === "hidden" || state === "veryHidden" ? state : "visible",
    // A sheet that points nowhere still counts as one with cells: reading it then says that the file is broken.
    hasCells: relation === undefined || relation.kind === "worksheet",
    part: relation?.target ?? "",
  };
}

/** Sheets of one name, or two names for one part: nobody could say which is meant, and Excel refuses them too. */
function refuseDoubles(sheets: readonly BookSheet[]): void {
  if (sheets.length > MOST_SHEETS) throw new Trouble("file-unpacks-too-large");
  const parts = sheets.flatMap(({ part }) => (part === "" ? [] : [part.toLowerCase()]));
  if (hasDoubles(sheets.map(({ name }) => name)) || hasDoubles(parts)) throw new Trouble("file-broken");
}

const MOST_SHEETS = 5000;

function hasDoubles(names: readonly string[]): boolean {
  return new Set(names.map((name) => name.toLowerCase())).size < names.length;
}

function readTables(parts: Parts, sheet: BookSheet): BookTable[] {
  return readRelations(parts, sheet.part)
    .filter((relation) => relation.kind === "table" && !relation.external)
    .map((relation) => readTable(parts.tree(relation.target), relation.target, sheet.name));
}

function readTable(root: XmlElement, part: string, sheet: string): BookTable {
  const box = parseAddress(root.attributes["ref"] ?? "");
  if (!box || !isOnSheet(box)) throw new Trouble("file-broken", { value: part });
  return {
    name: decodeEscapes(root.attributes["displayName"] ?? root.attributes["name"] ?? ""),
    sheet,
    box,
    hasHeader: root.attributes["headerRowCount"] !== "0",
    hasTotals: Number(root.attributes["totalsRowCount"] ?? 0) > 0,
    columns: childrenOf(childOf(root, "tableColumns"), "tableColumn").map((column) =>
      decodeEscapes(column.attributes["name"] ?? ""),
    ),
    part,
  };
}

function isOnSheet({ top, left, bottom, right }: Box): boolean {
  return (
    0 <= top && top <= bottom && bottom <= LAST_ROW && 0 <= left && left <= right && right <= LAST_COLUMN
  );
}

/** Names of the whole workbook; Excel's own (print areas and the like) are not ours to show. */
function readNames(root: XmlElement): Outline["names"] {
  return childrenOf(childOf(root, "definedNames"), "definedName")
    .filter(({ attributes }) => attributes["localSheetId"] === undefined)
    .map((element) => ({ name: decodeEscapes(element.attributes["name"] ?? ""), refersTo: textOf(element) }))
    .filter(({ name }) => !name.toLowerCase().startsWith("_xlnm."));
}
