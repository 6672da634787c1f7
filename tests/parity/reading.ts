import type { CellValue } from "../../src/workbook/value";

/** What one reader makes of a workbook: numbers and texts by a name that says what they are. */
export type Reading = ReadonlyMap<string, CellValue>;

/** What two readers say differently, one line each: `HCTH-1a đạt: 3 ≠ 2`. */
export function differences(one: Reading, other: Reading): string[] {
  const names = new Set([...one.keys(), ...other.keys()]);
  return [...names].flatMap((name) => {
    const [left, right] = [said(one, name), said(other, name)];
    return left === right ? [] : [`${name}: ${left} ≠ ${right}`];
  });
}

function said(reading: Reading, name: string): string {
  return reading.has(name) ? JSON.stringify(reading.get(name)) : "nothing";
}
