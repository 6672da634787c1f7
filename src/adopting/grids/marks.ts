import type { GridFields } from "../../registers/register";
import { tidy } from "../../registers/text/spelling";
import { foldAccents } from "../../registers/text/fold";
import { type CellValue, isCellError } from "../../workbook/value";
import { markKey, UNSAID } from "./legend";
import type { Legend } from "./monthGrid";

/** What one mark says of its field; `unclear` = nobody knows, and it stays as it stands. */
export interface Mark {
  /** A value of the mark field, the text as it stands, or null where the entry says nothing. */
  readonly value: string | null;
  readonly isUnclear: boolean;
}

/** The marks of a cell: none, one, or several with spaces between them. */
type ReadMarks = (value: CellValue) => readonly Mark[];

/** `filled` are all marks of the grid, `share` the part of the cells that is marked on the days that are marked at all. */
export function marksReader(
  fields: GridFields,
  legend: Legend,
  { filled, share }: { readonly filled: readonly CellValue[]; readonly share: number },
): ReadMarks {
  const known = new Map<string, string>();
  for (const [value, { written }] of Object.entries(fields.marks)) {
    for (const mark of [...written, foldAccents(value)]) known.set(mark, value);
  }
  if (!isTick(known, legend, filled, share)) known.delete(TICK_OR_ABSENT);
  const markOf = (text: string): Mark | null => {
    const key = markKey(text);
    const said = legend.get(key);
    if (said === "unsaid") return { value: null, isUnclear: false };
    if (said !== undefined) return said && { value: said.value, isUnclear: false };
    const value = known.get(key);
    return value === undefined ? null : { value, isUnclear: false };
  };
  return (value) => {
    if (markKey(value) === "" && !isCellError(value)) return [];
    const text = isCellError(value) ? value.error : typeof value === "string" ? tidy(value) : markKey(value);
    const whole = markOf(text);
    if (whole) return [whole];
    const parts = text.split(/[\s,;]+/).map(markOf);
    if (parts.length > 1 && parts.length <= MOST) {
      const clear = parts.filter((part) => part !== null);
      if (clear.length === parts.length) return clear;
    }
    return [{ value: text, isUnclear: true }];
  };
}

/** "V" is a tick to one and "vắng" (absent) to another. */
const TICK_OR_ABSENT = "v";
/** Marks in one cell. */
const MOST = 6;

/** A tick is what most cells say, and the only mark that says so. */
function isTick(
  known: ReadonlyMap<string, string>,
  legend: Legend,
  filled: readonly CellValue[],
  share: number,
): boolean {
  const meaning = known.get(TICK_OR_ABSENT);
  const keys = filled.map(markKey);
  const ticks = keys.filter((key) => key === TICK_OR_ABSENT).length;
  const others = keys.some(
    (key) => key !== TICK_OR_ABSENT && (known.get(key) === meaning || isSaid(legend, key, meaning)),
  );
  return !others && share >= MOSTLY && ticks >= keys.length * MOSTLY;
}

const MOSTLY = 0.5;

function isSaid(legend: Legend, key: string, meaning: string | undefined): boolean {
  const said = legend.get(key);
  return typeof said === "object" && said !== null && said.value === meaning;
}

/** How a cell says a value of the mark field: with our own mark, what is no value as it stands. */
export function asWritten(value: string | null, { marks }: GridFields): string {
  if (value === null) return UNSAID.written;
  const own = marks[value]?.written[0];
  return own === undefined || own === "x" ? (own ?? value) : own.toUpperCase();
}
