import type { Box } from "../../workbook/address";
import type { SheetState, WrittenFormula } from "../../workbook/workbook";
import type { Parts } from "../package/parts";
import type { FormulaRun } from "../whole";
import { shiftFormula } from "../writing/patch/shiftFormula";
import { plainMarkup } from "../xml/markup";
import type { Book } from "./book";
import { CELL, END, SheetCursor } from "./cursor";
import { sheetWithCells } from "./sheets";
import { FormulaRuns } from "./whole/formulaRuns";
import { sheetFrame } from "./whole/frame";
import { readProtected } from "./whole/page";
import { readPlainFilter } from "./whole/plainFilter";

/** What the formulas of a sheet say, but for those wholly in the boxes. */
export function readWritten(
  parts: Parts,
  book: Book,
  name: string,
  except: readonly Box[],
): readonly WrittenFormula[] {
  const { part } = sheetWithCells(book, name);
  const cursor = new SheetCursor(plainMarkup(parts.text(part)), part);
  const runs = new FormulaRuns();
  for (let step = cursor.next(); step !== END; step = cursor.next()) {
    if (step === CELL && cursor.formulaStart >= 0) runs.add(cursor);
  }
  const isOut = ({ column, top, bottom }: { column: number; top: number; bottom: number }) =>
    except.some((box) => box.left <= column && column <= box.right && box.top <= top && bottom <= box.bottom);
  return runs
    .all()
    .filter((run) => !isOut(run))
    .flatMap((run) =>
      run.bottom - run.top < ONE_BY_ONE && !run.atOnce ? cellByCell(run) : inOne(run, run.bottom),
    );
}

/** Among a few cells one may be another than those below it, a header that goes on in the same way. */
const ONE_BY_ONE = 10;

function cellByCell(run: FormulaRun): WrittenFormula[] {
  return Array.from({ length: run.bottom - run.top + 1 }, (_, i) => {
    const top = run.top + i;
    return inOne({ ...run, top, formula: shiftFormula(run.formula, top - run.row, 0) }, top);
  });
}

function inOne({ column, top, formula }: FormulaRun, bottom: number): WrittenFormula {
  return { box: { top, left: column, bottom, right: column }, formula };
}

export function readState(parts: Parts, book: Book, name: string): SheetState {
  const { part } = sheetWithCells(book, name);
  const frame = sheetFrame(plainMarkup(parts.text(part)), part);
  const filter = readPlainFilter(frame);
  return {
    isProtected: readProtected(frame),
    filter: filter && { box: filter.box, hidesRows: filter.isChosen },
  };
}
