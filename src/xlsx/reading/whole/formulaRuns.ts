import { shiftFormula } from "../../writing/patch/shiftFormula";
import { decodeEntities } from "../../xml/text";
import type { FormulaRun } from "../../whole";
import type { Box } from "../../../workbook/address";
import type { SheetCursor } from "../cursor";
import { filledFrom } from "../formulaBoxes";

/** Gathers the formulas of a sheet; equal ones below each other become one run. */
export class FormulaRuns {
  private readonly open = new Map<number, OpenRun>();
  private readonly closed: OpenRun[] = [];
  private readonly masters = new Map<string, Master>();

  /** The formula of the cell under the cursor. */
  add(cursor: SheetCursor): void {
    const { row, column } = cursor;
    const read = readFormula(cursor);
    if (read.formula === "" && read.shared === undefined) return;
    const there = this.open.get(column);
    if (read.gives) {
      this.keep({
        column,
        top: row,
        bottom: read.gives.bottom,
        row,
        formula: read.formula,
        foreign: false,
        atOnce: true,
      });
      return;
    }
    const isAlone = read.foreign || there?.foreign === true || there?.atOnce === true;
    const follows = there?.bottom === row - 1 && !isAlone ? there : undefined;
    const master =
      read.shared === undefined ? undefined : this.master(read.shared, read.formula, row, column);
    if (follows && master && follows.master === master) {
      follows.bottom = row;
      return;
    }
    const formula = master
      ? shiftFormula(master.formula, row - master.row, column - master.column)
      : read.formula;
    if (follows && formula === textAt(follows, row)) {
      follows.bottom = row;
      return;
    }
    this.keep({ column, top: row, bottom: row, row, formula, foreign: read.foreign, master });
  }

  private keep(run: OpenRun): void {
    this.open.set(run.column, run);
    this.closed.push(run);
  }

  all(): FormulaRun[] {
    return this.closed.map(({ master: _, moves: __, ...run }) => run);
  }

  private master(id: string, formula: string, row: number, column: number): Master {
    const there = this.masters.get(id);
    if (there && formula === "") return there;
    const made = { formula, row, column };
    this.masters.set(id, made);
    return made;
  }
}

interface Master {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

interface OpenRun extends FormulaRun {
  bottom: number;
  readonly master?: Master | undefined;
  /** Whether it reads differently in another row; found out when it matters. */
  moves?: boolean;
}

function textAt(run: OpenRun, row: number): string {
  run.moves ??= shiftFormula(run.formula, 1, 0) !== run.formula;
  return run.moves ? shiftFormula(run.formula, row - run.row, 0) : run.formula;
}

function readFormula(cursor: SheetCursor): {
  formula: string;
  shared: string | undefined;
  foreign: boolean;
  /** Several cells of one column that it gives at once. */
  gives: Box | null;
} {
  const { xml, formulaStart, formulaEnd } = cursor;
  const element = xml.slice(formulaStart, formulaEnd);
  const tagEnd = element.indexOf(">");
  const tag = element.slice(0, tagEnd);
  const end = Math.max(tagEnd + 1, element.lastIndexOf("</"));
  const kind = /\st="(\w+)"/.exec(tag)?.[1];
  const box = kind === "array" ? filledFrom(cursor) : null;
  const gives = box && box.left === box.right && box.top < box.bottom ? box : null;
  return {
    gives,
    formula: decodeEntities(element.slice(tagEnd + 1, end)),
    shared: kind === "shared" ? /\ssi="(\d+)"/.exec(tag)?.[1] : undefined,
    foreign: kind === "dataTable" || (kind === "array" && gives === null),
  };
}
