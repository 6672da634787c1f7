import type { GridFields } from "../../registers/register";
import { tidy } from "../../registers/text/spelling";
import { foldAccents } from "../../registers/text/fold";
import { type CellValue, isCellError } from "../../workbook/value";
import { markKey, UNSAID } from "./legend";
import {
  type MarkBecomes,
  type MarkCertainty,
  type MarkDecision,
  OUT,
  type ToldMarks,
} from "./markDecisions";
import type { Legend } from "./monthGrid";

/** One mark of a cell and what it says of the mark field. */
export interface Mark {
  /** As it compares. */
  readonly mark: string;
  readonly written: string;
  readonly becomes: MarkBecomes;
  readonly certainty: MarkCertainty;
}

/** The marks of a cell: none, one, or several with spaces between them. */
type ReadMarks = (value: CellValue) => readonly Mark[];

/** `filled` are all marks of the grid, `share` the part of the cells that is marked on the days that are marked at all. */
export function marksReader(
  fields: GridFields,
  { legend, told }: { readonly legend: Legend; readonly told: ToldMarks },
  { filled, share }: { readonly filled: readonly CellValue[]; readonly share: number },
): ReadMarks {
  const known = new Map<string, string>();
  for (const [value, { written }] of Object.entries(fields.marks)) {
    for (const mark of [...written, foldAccents(value)]) known.set(mark, value);
  }
  if (!isTick(known, legend, filled, share)) known.delete(TICK_OR_ABSENT);
  const [decided, remembered] = [byMark(told.decided), byMark(told.remembered)];

  const meaningOf = (mark: string): Pick<Mark, "becomes" | "certainty"> | null => {
    const now = decided.get(mark);
    if (now) return { becomes: now, certainty: "decided" };
    const before = remembered.get(mark);
    const said = saidIn(legend, mark);
    // The sheet says something else than somebody said the last time.
    if (before && said && !isSame(before, said)) return null;
    if (before) return { becomes: before, certainty: "remembered" };
    if (legend.has(mark)) return said && { becomes: said, certainty: "legend" };
    const value = known.get(mark);
    return value === undefined ? null : { becomes: { as: "value", value }, certainty: "usual" };
  };
  const markOf = (text: string): Mark | null => {
    const mark = markKey(text);
    const meaning = meaningOf(mark);
    return meaning && { mark, written: text, ...meaning };
  };
  return (value) => {
    if (markKey(value) === "" && !isCellError(value)) return [];
    const text = textOf(value);
    const whole = markOf(text);
    if (whole) return [whole];
    const parts = text.split(/[\s;]+|(?<!\d),|,(?!\d)/).filter((part) => part !== "");
    const marks = parts.map((part) => markOf(part) ?? unclear(part));
    const isSeveral = parts.length > 1 && parts.length <= MOST && parts.every(isShort);
    const isOneClear = marks.some(({ certainty }) => certainty !== "unclear");
    return isSeveral && isOneClear ? marks : [unclear(text)];
  };
}

/** "V" is a tick to one and "vắng" (absent) to another. */
const TICK_OR_ABSENT = "v";
/** Marks in one cell. */
const MOST = 6;
/** What is longer is a word, and words beside each other are one remark. */
const isShort = (mark: string) => mark.length <= 4;

/** A cell that nobody understands, as if it were a value of the mark field. */
export function asItStands(value: CellValue): Mark {
  const text = textOf(value);
  return { mark: markKey(text), written: text, becomes: { as: "value", value: text }, certainty: "unclear" };
}

function textOf(value: CellValue): string {
  return isCellError(value) ? value.error : typeof value === "string" ? tidy(value) : markKey(value);
}

function unclear(text: string): Mark {
  return { mark: markKey(text), written: text, becomes: OUT, certainty: "unclear" };
}

function byMark(decisions: readonly MarkDecision[]): ReadonlyMap<string, MarkBecomes> {
  return new Map(decisions.map(({ mark, becomes }) => [mark, becomes]));
}

/** Null where the sheet does not say it, or in words that nobody knows. */
function saidIn(legend: Legend, mark: string): MarkBecomes | null {
  const said = legend.get(mark);
  if (said === "unsaid") return { as: "value", value: null };
  return said ? { as: "value", value: said.value } : null;
}

function isSame(one: MarkBecomes, other: MarkBecomes): boolean {
  return one.as === "value" && other.as === "value" && one.value === other.value;
}

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
  const others = keys.some((key) => {
    const said = saidIn(legend, key);
    const isSaid = said?.as === "value" && said.value === meaning;
    return key !== TICK_OR_ABSENT && (known.get(key) === meaning || isSaid);
  });
  return !others && share >= MOSTLY && ticks >= keys.length * MOSTLY;
}

const MOSTLY = 0.5;

/** How a cell says a value of the mark field: with our own mark, what is no value as it stands. */
export function asWritten(value: string | null, { marks }: GridFields): string {
  if (value === null) return UNSAID.written;
  const own = marks[value]?.written[0];
  return own === undefined || own === "x" ? (own ?? value) : own.toUpperCase();
}
