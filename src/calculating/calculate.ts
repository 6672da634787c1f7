import { cellAddress, quoteSheet, type Box } from "../workbook/address";
import type { CellValue } from "../workbook/value";
import type { Calculate, FormulaBlock } from "../workbook/workbook";
import { sheetViews, type Live } from "./cells";
import { compileAtOnce, compileFormula, settled } from "./compiler";
import { functionTable } from "./functions/table";
import type { Surroundings } from "./references";
import type { Code } from "./specification";
import { fold } from "./text";

export const calculate: Calculate = (source, blocks) => {
  const live = new Map<string, Live[]>();
  const sheet = sheetViews(source, live);
  const functions = functionTable(source.outline.date1904);
  const chain = { length: 0 };
  const running = blocks.map((block) => {
    const around = surroundings(block, { outline: source.outline, sheet });
    const one = runningBlock(block.box, around, chain, () =>
      (block.atOnce ? compileAtOnce : compileFormula)(block.formula, around, functions),
    );
    const key = fold(block.sheet);
    live.set(key, live.get(key) ?? []);
    live.get(key)?.push(one);
    return one;
  });
  return running.map(valuesOf);
};

function surroundings(block: FormulaBlock, of: Pick<Surroundings, "outline" | "sheet">): Surroundings {
  const { sheet, box, formula } = block;
  const fail = (problem: string): never => {
    throw new Error(`${problem}: ${quoteSheet(sheet)}!${cellAddress(box.top, box.left)} =${formula}`);
  };
  return { ...of, sheetName: sheet, origin: { row: box.top, column: box.left }, fail };
}

const BUSY = Symbol("busy");

/** Cells that each ask for the next one before they are done; rows that build on the row above do not. */
const LONGEST_CHAIN = 200;

/** Calculates each cell when it is first asked for. */
function runningBlock(box: Box, around: Surroundings, chain: { length: number }, compile: () => Code): Live {
  const width = box.right - box.left + 1;
  const values: (CellValue | typeof BUSY | undefined)[] = [];
  let code: Code | undefined;
  return {
    box,
    value(row, column) {
      const i = (row - box.top) * width + column - box.left;
      const known = values[i];
      if (known === BUSY) return around.fail(`Circular reference in ${cellAddress(row, column)}`);
      if (known !== undefined) return known;
      values[i] = BUSY;
      if (++chain.length > LONGEST_CHAIN) return around.fail("Too many cells wait for each other");
      code ??= compile();
      const value = settled(code({ row, column }), around);
      values[i] = value;
      chain.length--;
      return value;
    },
  };
}

function valuesOf({ box, value }: Live): CellValue[][] {
  const rows: CellValue[][] = [];
  for (let row = box.top; row <= box.bottom; row++) {
    const cells: CellValue[] = [];
    for (let column = box.left; column <= box.right; column++) cells.push(value(row, column));
    rows.push(cells);
  }
  return rows;
}
