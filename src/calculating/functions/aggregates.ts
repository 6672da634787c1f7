import { isCellError, type CellError, type CellValue } from "../../workbook/value";
import { toLogical, toNumber } from "../coerce";
import { VALUE } from "../errors";
import { isMatrix, type Operand } from "../matrix";
import type { OwnFunction } from "../specification";
import type { Functions } from "./table";

/** Values given directly are converted; in ranges and arrays only those of the right kind count. */
export const AGGREGATES: Functions = {
  SUM: ofNumbers((numbers) => numbers.reduce((sum, value) => sum + value, 0)),
  MIN: ofNumbers((numbers) => numbers.reduce((least, value) => Math.min(least, value), numbers[0] ?? 0)),
  MAX: ofNumbers((numbers) => numbers.reduce((most, value) => Math.max(most, value), numbers[0] ?? 0)),
  AND: ofLogicals((values) => values.every(Boolean)),
  OR: ofLogicals((values) => values.some(Boolean)),
  COUNT: counting(
    (value) => typeof value === "number",
    (value) => value !== null && typeof toNumber(value) === "number",
  ),
  COUNTA: counting((value) => value !== null),
};

function aggregate(run: (operands: readonly Operand[]) => CellValue): OwnFunction {
  return {
    kind: "own",
    least: 1,
    most: 255,
    compile(args, compiler) {
      const codes = args.map((argument) => compiler.whole(argument));
      return (at) => run(codes.map((code) => code(at)));
    },
  };
}

function ofNumbers(run: (numbers: readonly number[]) => number): OwnFunction {
  return aggregate((operands) => {
    const numbers = collect(operands, toNumber, (value) => (typeof value === "number" ? value : null));
    return "error" in numbers ? numbers : run(numbers);
  });
}

function ofLogicals(run: (values: readonly boolean[]) => boolean): OwnFunction {
  const inRange = (value: CellValue) =>
    typeof value === "boolean" ? value : typeof value === "number" ? value !== 0 : null;
  return aggregate((operands) => {
    const values = collect(operands, toLogical, inRange);
    if ("error" in values) return values;
    return values.length === 0 ? VALUE : run(values);
  });
}

/** The first error, or all values that count. */
function collect<T extends number | boolean>(
  operands: readonly Operand[],
  direct: (value: CellValue) => T | CellError,
  inRange: (value: CellValue) => T | null,
): readonly T[] | CellError {
  const values: T[] = [];
  for (const operand of operands) {
    for (const cell of isMatrix(operand) ? operand.cells : [operand]) {
      if (isCellError(cell)) return cell;
      const value = isMatrix(operand) ? inRange(cell) : direct(cell);
      if (isCellError(value)) return value;
      if (value !== null) values.push(value);
    }
  }
  return values;
}

function counting(inRange: (value: CellValue) => boolean, direct = inRange): OwnFunction {
  return aggregate((operands) => {
    let count = 0;
    for (const operand of operands) {
      if (!isMatrix(operand)) count += Number(direct(operand));
      else for (const cell of operand.cells) if (inRange(cell)) count++;
    }
    return count;
  });
}
