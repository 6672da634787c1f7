import type { CellStyle, ConditionalFormatPlan } from "../../workbook/plan";
import type { CellValue } from "../../workbook/value";
import { sheetViews } from "../../calculating/cells";
import { toLogical } from "../../calculating/coerce";
import { compileFormula, settled } from "../../calculating/compiler";
import { functionTable } from "../../calculating/functions/table";
import type { Surroundings } from "../../calculating/references";
import type { Place } from "../../calculating/references";
import type { MemoryBook } from "./book";
import { contains } from "./boxes";
import type { MemorySheet } from "./sheet";
import { fold } from "../../calculating/text";

/** Paints conditional formats over the looks of cells, as long as nothing changes. */
export class SheetPainter {
  private readonly rules: readonly {
    readonly format: ConditionalFormatPlan;
    readonly holds: (at: Place) => boolean;
  }[];

  constructor(
    book: MemoryBook,
    private readonly sheet: MemorySheet,
  ) {
    const { outline } = book;
    const functions = functionTable(outline.date1904);
    const source = {
      outline,
      sheet: (name: string) => {
        const found = book.sheets.find((one) => fold(one.name) === fold(name));
        return found ? { name: found.name, top: 0, left: 0, cells: found.store.values } : null;
      },
    };
    const views = sheetViews(source, new Map());
    this.rules = sheet.conditionalFormats.map((format) => ({
      format,
      holds: condition(format, { outline, sheetName: sheet.name, sheet: views }, functions),
    }));
  }

  look(row: number, column: number): CellStyle {
    const own = this.sheet.style(row, column);
    const painted = this.rules
      .filter(({ format, holds }) => contains(format.box, row, column) && holds({ row, column }))
      .map(({ format }) => format.style);
    // The first wins, so the last is painted first.
    return Object.assign({}, own, ...painted.reverse()) as CellStyle;
  }
}

/** A condition that our dialect cannot read never holds: what it paints is not shown. */
function condition(
  { formula, box }: ConditionalFormatPlan,
  of: Pick<Surroundings, "outline" | "sheetName" | "sheet">,
  functions: ReturnType<typeof functionTable>,
): (at: Place) => boolean {
  const fail = (problem: string): never => {
    throw new Error(`${problem}: ${formula}`);
  };
  const around = { ...of, origin: { row: box.top, column: box.left }, fail };
  try {
    const code = compileFormula(formula, around, functions);
    return (at) => isTrue(() => settled(code(at), around));
  } catch {
    return () => false;
  }
}

function isTrue(value: () => CellValue): boolean {
  try {
    return toLogical(value()) === true;
  } catch {
    return false;
  }
}
