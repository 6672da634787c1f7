import { rowId } from "../../../registers/rowId";
import type { RegisterRows, Row } from "../../../exchange/rows";
import type { Stamp } from "../../../exchange/stamp";
import { type CellValue, isBlank } from "../../../workbook/value";
import type { SheetCells } from "../../../workbook/workbook";
import { MARKS } from "./baseline";
import { checksumOf, withoutNoise } from "./checksum";
import { stampFrom } from "./stampText";

/** What a department's copy was sent with. */
export interface Sent {
  readonly stamp: Stamp;
  /** `at` of a row is its position. */
  readonly baseline: readonly RegisterRows[];
}

/** Reads what `baselinePlan` wrote; "damaged" where it is not wholly as it was written. */
export function readBaseline(cells: SheetCells): Sent | "damaged" {
  const lines = linesOf(cells);
  const start = lines.findIndex(([mark]) => mark === MARKS.register);
  const head = start < 0 ? lines : lines.slice(0, start);
  const said = new Map(head.map(([key, value]) => [textOf(key), textOf(asWritten(value))]));
  const stamp = stampFrom((key) => said.get(key) ?? "");
  const baseline = start < 0 ? [] : registersIn(lines.slice(start));
  if (stamp === null || baseline === null) return "damaged";
  return checksumOf(stamp, baseline) === said.get(MARKS.checksum) ? { stamp, baseline } : "damaged";
}

type Values = readonly CellValue[];

/** From row 1 and column A on. */
function linesOf({ top, left, cells }: SheetCells): readonly Values[] {
  if (top === 0 && left === 0) return cells;
  const margin = new Array<null>(left).fill(null);
  return [...Array.from({ length: top }, () => []), ...cells.map((line) => [...margin, ...line])];
}

/** Nothing is null, a number as it was written. */
function asWritten(value: CellValue | undefined): CellValue {
  if (typeof value === "number") return withoutNoise(value);
  return isBlank(value) ? null : value;
}

/** Null where a register has fewer rows than it says. */
function registersIn(lines: readonly Values[]): RegisterRows[] | null {
  const registers: RegisterRows[] = [];
  for (let at = 0; at < lines.length;) {
    const [mark, register, count] = (lines[at] ?? []).map(asWritten);
    if (mark !== MARKS.register || typeof count !== "number") return null;
    const labels = labelsIn(lines[at + 1] ?? []);
    const body = lines.slice(at + 2, at + 2 + count);
    if (body.length < count) return null;
    registers.push({
      register: textOf(register),
      labels,
      rows: body.map((line, row) => rowIn(line, row, labels)),
    });
    at += 2 + count;
  }
  return registers;
}

/** Behind the column of the row ids; programs leave blank cells at the end. */
function labelsIn([, ...labels]: Values): string[] {
  const texts = labels.map((label) => textOf(asWritten(label)));
  while (texts.at(-1) === "") texts.pop();
  return texts;
}

function rowIn(line: Values, at: number, labels: readonly string[]): Row {
  return {
    id: rowId(asWritten(line[0])),
    at,
    values: labels.map((_, column) => asWritten(line[column + 1])),
  };
}

function textOf(value: CellValue | undefined): string {
  return isBlank(value) || typeof value === "object" ? "" : String(value);
}
