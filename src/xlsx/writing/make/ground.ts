import type { Box, CellPlace } from "../../../workbook/address";
import { besideMade, madeBox, type MakingGround, refuseGroundOf } from "../../../workbook/making";
import type { TableMaking, WorkbookPlan } from "../../../workbook/plan";
import { valueAt } from "../../../workbook/rows";
import { isSameName } from "../../../workbook/sameName";
import type { SheetCells } from "../../../workbook/workbook";
import { intersection } from "../../boxes";
import type { Limits } from "../../limits";
import type { Parts } from "../../package/parts";
import { readRelations } from "../../package/relations";
import type { Book } from "../../reading/book";
import { readFormulas, readMerges, readSheet, sheetWithCells } from "../../reading/sheets";
import { sheetFrame } from "../../reading/whole/frame";
import { readPlainFilter } from "../../reading/whole/plainFilter";
import { plainMarkup } from "../../xml/markup";

/** Throws Trouble where the cells of a file cannot become the tables of a plan. */
export function refuseMaking(parts: Parts, book: Book, { tables = [] }: WorkbookPlan, limits: Limits): void {
  for (const making of tables) refuseGroundOf(making, groundOf(parts, book, making, limits));
}

function groundOf(parts: Parts, book: Book, making: TableMaking, limits: Limits): MakingGround {
  const { sheet, instead } = making;
  const beside = besideMade(making);
  return {
    taken:
      beside && firstTaken(beside, readSheet(parts, book, sheet, limits), readFormulas(parts, book, sheet)),
    merges: readMerges(parts, book, sheet),
    tables: book.tables.filter((table) => isSameName(table.sheet, sheet)).map(({ box }) => box),
    isFiltered: isFiltered(parts, book, making),
    instead: instead
      ? { cells: readSheet(parts, book, instead.name, limits), hasMore: hasMore(parts, book, instead) }
      : null,
  };
}

function firstTaken(
  { top, left, bottom, right }: Box,
  cells: SheetCells,
  hasFormula: (place: CellPlace) => boolean,
): CellPlace | null {
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      if (valueAt(cells, row, column) !== null || hasFormula({ row, column })) return { row, column };
    }
  }
  return null;
}

function isFiltered(parts: Parts, book: Book, making: TableMaking): boolean {
  const { part } = sheetWithCells(book, making.sheet);
  const filter = readPlainFilter(sheetFrame(plainMarkup(parts.text(part)), part));
  return filter?.isChosen === true && intersection(filter.box, madeBox(making)) !== null;
}

/** Notes, pictures and the like; a table and what a printer remembers are none of it. */
function hasMore(parts: Parts, book: Book, { name }: SheetCells): boolean {
  const { part } = sheetWithCells(book, name);
  return readRelations(parts, part).some(({ kind }) => !NOTHING.has(kind));
}

const NOTHING = new Set(["table", "printerSettings", "hyperlink"]);
