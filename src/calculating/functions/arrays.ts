import { isCellError, type CellError, type CellValue } from "../../workbook/value";
import { VALUE } from "../errors";
import { isMatrix, type Matrix, type Operand } from "../matrix";
import type { OwnFunction } from "../specification";
import type { Functions } from "./table";

export const ARRAYS: Functions = {
  SUMPRODUCT: overArrays(1, 255, (matrices) => sumProduct(matrices)),
  FREQUENCY: overArrays(2, 2, ([data, bins]) => frequency(data?.cells ?? [], bins?.cells ?? [])),
};

function overArrays(least: number, most: number, run: (matrices: readonly Matrix[]) => Operand): OwnFunction {
  return {
    kind: "own",
    least,
    most,
    compile(args, compiler) {
      const codes = args.map((argument) => compiler.arrayCode(argument));
      return (at) => run(codes.map((code) => asMatrix(code(at))));
    },
  };
}

function asMatrix(operand: Operand): Matrix {
  return isMatrix(operand) ? operand : { rows: 1, columns: 1, cells: [operand] };
}

/** What is no number counts as 0, booleans too. */
function sumProduct(matrices: readonly Matrix[]): number | CellError {
  const [first] = matrices;
  if (!first || matrices.some(({ rows, columns }) => rows !== first.rows || columns !== first.columns)) {
    return VALUE;
  }
  let sum = 0;
  for (let i = 0; i < first.cells.length; i++) {
    let product = 1;
    for (const { cells } of matrices) {
      const value = cells[i] ?? null;
      if (isCellError(value)) return value;
      product *= typeof value === "number" ? value : 0;
    }
    sum += product;
  }
  return sum;
}

/** Counts per bin and one more above the last; of equal bins the first gets the count. */
function frequency(data: readonly CellValue[], bins: readonly CellValue[]): Operand {
  const wrong = data.find(isCellError) ?? bins.find(isCellError);
  if (wrong) return wrong;
  const bounds = bins.filter((bin) => typeof bin === "number");
  const places = bounds.map((_, i) => i).sort((a, b) => (bounds[a] ?? 0) - (bounds[b] ?? 0) || a - b);
  const sorted = Float64Array.from(places, (i) => bounds[i] ?? 0);
  const counts = new Array<number>(bounds.length + 1).fill(0);
  for (const value of data) {
    if (typeof value !== "number") continue;
    const place = places[firstNotBelow(sorted, value)] ?? bounds.length;
    counts[place] = (counts[place] ?? 0) + 1;
  }
  return { rows: counts.length, columns: 1, cells: counts };
}

function firstNotBelow(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
