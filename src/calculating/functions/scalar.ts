import type { CellError, CellValue } from "../../workbook/value";
import { isError } from "../errors";
import type { Run } from "../matrix";
import type { ScalarFunction } from "../specification";

export type Reader<T> = (value: CellValue) => T | CellError;

/** A function of values that are first read as numbers, texts, …; an error among them is the result. */
export function scalar<T extends readonly unknown[]>(
  readers: readonly [...{ [K in keyof T]: Reader<T[K]> }],
  run: (...values: T) => CellValue,
  least: number = readers.length,
): ScalarFunction {
  const [first] = readers as readonly Reader<unknown>[];
  const one = run as unknown as (value: unknown) => CellValue;
  const alone: Run = (value) => {
    const read = first?.(value);
    return isError(read) ? read : one(read);
  };
  const several: Run = (...values) => {
    const read: unknown[] = [];
    for (let i = 0; i < values.length; i++) {
      const value = (readers as readonly Reader<unknown>[])[i]?.(values[i] ?? null);
      if (isError(value)) return value;
      read.push(value);
    }
    return run(...(read as unknown as T));
  };
  return {
    kind: "scalar",
    least,
    most: readers.length,
    lifts: true,
    run: readers.length === 1 ? alone : several,
  };
}

/** A function that looks at any value, errors too. */
export function test(run: (value: CellValue) => boolean): ScalarFunction {
  return { kind: "scalar", least: 1, most: 1, lifts: true, run };
}
