import { isCellError, type CellError, type CellValue } from "../../workbook/value";
import { criterion, type Test } from "../criteria";
import { isError, VALUE } from "../errors";
import type { Area } from "../references";
import type { Argument, Code, Compiler } from "../specification";
import type { Functions } from "./table";

export const COUNTING: Functions = {
  COUNTIF: { kind: "own", least: 2, most: 2, compile: (args, compiler) => counting(args, compiler) },
  COUNTIFS: { kind: "own", least: 2, most: 254, compile: (args, compiler) => counting(args, compiler) },
  SUMIFS: {
    kind: "own",
    least: 3,
    most: 255,
    compile: ([sum = null, ...pairs], compiler) => counting(pairs, compiler, sum),
  },
};

/** Ranges and criteria in turn; counts the rows that fit all of them, or adds what another range has there. */
function counting(pairs: readonly Argument[], compiler: Compiler, sum?: Argument): Code {
  if (pairs.length % 2 !== 0) return compiler.fail("A range has no criterion");
  const range = (argument: Argument) => {
    return (
      compiler.reference(argument) ?? compiler.fail("COUNTIFS and SUMIFS need ranges that are references")
    );
  };
  const ranges = pairs.filter((_, i) => i % 2 === 0).map(range);
  const criteria = pairs.filter((_, i) => i % 2 === 1).map((argument) => compiler.code(argument));
  const sumRange = sum === undefined ? undefined : range(sum);
  return (at) => {
    const areas: Area[] = [];
    for (const one of sumRange ? [...ranges, sumRange] : ranges) {
      const area = one.area(at);
      if (!("box" in area)) return area;
      areas.push(area);
    }
    if (areas.some((area) => !sameShape(area, areas[0] ?? area))) return VALUE;
    const run = (...values: CellValue[]) => {
      const tests = values.map(criterion);
      const wrong = tests.find(isError);
      if (wrong) return wrong;
      const fitting = tests as readonly Test[];
      return sumRange ? addFitting(areas, fitting) : countFitting(areas, fitting);
    };
    return compiler.apply(
      run,
      criteria.map((code) => code(at)),
    );
  };
}

function countFitting(areas: readonly Area[], tests: readonly Test[]): number {
  const ranges = areas.map(usedCellsOf);
  const used = Math.max(...ranges.map((cells) => cells.length));
  let count = 0;
  for (let i = 0; i < used; i++) if (fits(ranges, tests, i)) count++;
  const unused = size(areas[0]) - used;
  return unused > 0 && tests.every((test) => test(null)) ? count + unused : count;
}

function addFitting(areas: readonly Area[], tests: readonly Test[]): number | CellError {
  const ranges = areas.map(usedCellsOf);
  const values = ranges[tests.length] ?? [];
  let sum = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? null;
    if ((typeof value !== "number" && !isCellError(value)) || !fits(ranges, tests, i)) continue;
    if (isCellError(value)) return value;
    sum += value;
  }
  return sum;
}

function fits(ranges: readonly (readonly CellValue[])[], tests: readonly Test[], i: number): boolean {
  for (let t = 0; t < tests.length; t++) {
    if (tests[t]?.(ranges[t]?.[i] ?? null) !== true) return false;
  }
  return true;
}

function usedCellsOf({ sheet, box }: Area): readonly CellValue[] {
  return sheet.used(box).cells;
}

function size(area: Area | undefined): number {
  return area ? rowsOf(area) * columnsOf(area) : 0;
}

function sameShape(a: Area, b: Area): boolean {
  return rowsOf(a) === rowsOf(b) && columnsOf(a) === columnsOf(b);
}

function rowsOf({ box }: Area): number {
  return box.bottom - box.top + 1;
}

function columnsOf({ box }: Area): number {
  return box.right - box.left + 1;
}
