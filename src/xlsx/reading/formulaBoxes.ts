import type { Box } from "../../workbook/address";
import { parseAddress } from "../../workbook/address";
import type { SheetCursor } from "./cursor";

/** Gathers where formulas are, cell by cell in the order of a sheet; those below each other become one box. */
export class FormulaBoxes {
  private readonly open = new Map<number, { top: number; left: number; bottom: number; right: number }>();
  private readonly boxes: Box[] = [];

  /** Told of every cell that has a formula. */
  add(cursor: SheetCursor): void {
    const { row, column } = cursor;
    const filled = filledFrom(cursor);
    if (filled) this.boxes.push(filled);
    const last = this.open.get(column);
    if (last?.bottom === row - 1) {
      last.bottom = row;
      return;
    }
    const box = { top: row, left: column, bottom: row, right: column };
    this.open.set(column, box);
    this.boxes.push(box);
  }

  all(): readonly Box[] {
    return this.boxes;
  }
}

/** A formula that fills several cells at once stands in the first of them; null = it fills only its own. */
export function filledFrom({ xml, formulaStart, formulaEnd }: SheetCursor): Box | null {
  const tag = xml.slice(formulaStart, Math.min(formulaEnd, xml.indexOf(">", formulaStart)));
  return /\st\s*=\s*["'](?:array|dataTable)/.test(tag) ? parseAddress(REF.exec(tag)?.[1] ?? "") : null;
}

const REF = /\sref\s*=\s*["']([^"']*)/;
