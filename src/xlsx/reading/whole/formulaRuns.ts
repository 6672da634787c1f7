import { shiftFormula } from "../../writing/patch/shiftFormula";
import { decodeEntities } from "../../xml/text";
import type { FormulaRun } from "../../whole";
import type { SheetCursor } from "../cursor";

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
    const follows = there?.bottom === row - 1 && !there.foreign && !read.foreign ? there : undefined;
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
    const run = { column, top: row, bottom: row, row, formula, foreign: read.foreign, master };
    this.open.set(column, run);
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
  readonly master: Master | undefined;
  /** Whether it reads differently in another row; found out when it matters. */
  moves?: boolean;
}

function textAt(run: OpenRun, row: number): string {
  run.moves ??= shiftFormula(run.formula, 1, 0) !== run.formula;
  return run.moves ? shiftFormula(run.formula, row - run.row, 0) : run.formula;
}

function readFormula({ xml, formulaStart, formulaEnd }: SheetCursor): {
  formula: string;
  shared: string | undefined;
  foreign: boolean;
} {
  const element = xml.slice(formulaStart, formulaEnd);
  const tagEnd = element.indexOf(">");
  const tag = element.slice(0, tagEnd);
  const end = Math.max(tagEnd + 1, element.lastIndexOf("</"));
  const kind = /\st="(\w+)"/.exec(tag)?.[1];
  return {
    formula: decodeEntities(element.slice(tagEnd + 1, end)),
    shared: kind === "shared" ? /\ssi="(\d+)"/.exec(tag)?.[1] : undefined,
    foreign: kind === "array" || kind === "dataTable",
  };
}
