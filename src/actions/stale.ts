import type { Book } from "../campaign/book";
import { parsePeriod } from "../campaign/span";
import type { Day } from "../registers/text/dates";
import { foldCase } from "../registers/text/fold";
import { type Scorecard, score } from "../scoring/score";
import { frozenMarksName, MARKS_SHEET } from "../sheets/names";
import { type MadeBefore, readMarks } from "../sheets/marks/reader";
import { Trouble } from "../workbook/trouble";
import type { Reading, Workbook } from "../workbook/workbook";
import { same } from "./findTable";
import { frozenIn } from "./freeze/frozen";
import { type MovedRegister, movedRegisters } from "./freeze/movedRegisters";
import { movedSinceFrozen, movedSinceMade, type MovedTarget } from "./freeze/movedTargets";
import { movingRows } from "./freeze/movingRows";
import { bookFrom } from "./readBook";
import { readSheets } from "./readSheets";

export type { MovedRegister } from "./freeze/movedRegisters";
export type { MovedTarget } from "./freeze/movedTargets";

/** What a scorecard, and frozen periods, say otherwise than the rows do by now. */
export interface Staleness {
  /** Null where no scorecard was made yet, or what it was made from cannot be read. */
  readonly scorecard: StaleScorecard | null;
  /** Frozen periods that would come out otherwise now, in the order in which they were frozen. */
  readonly frozen: readonly StaleFreeze[];
}

export interface StaleFreeze {
  /** Its code. */
  readonly period: string;
  readonly targets: readonly MovedTarget[];
  /** As of a scorecard. */
  readonly rows: readonly MovedRegister[] | null;
}

export interface StaleScorecard {
  /** The day on which it was made; null = nobody knows. */
  readonly on: Day | null;
  readonly period: string;
  /** None = it still holds. */
  readonly targets: readonly MovedTarget[];
  /** Registers with rows that are not as they were then; null where that cannot be told. */
  readonly rows: readonly MovedRegister[] | null;
}

/** Compares the scorecard as it was made, and all frozen periods, with what the registers give now. Writes nothing. */
export async function staleness(workbook: Workbook): Promise<Staleness> {
  const reading = await readSheets(workbook, undefined, ({ sheets }) =>
    sheets.filter(({ name }) => isOfMarks(name)).map(({ name }) => name),
  );
  const made = marksIn(reading, MARKS_SHEET);
  const judgedAt = judgeOf(reading);
  return { scorecard: made && staleScorecard(made, judgedAt), frozen: staleFreezes(reading, judgedAt) };
}

const isOfMarks = (sheet: string) => foldCase(sheet).startsWith(foldCase(MARKS_SHEET));

function marksIn({ sheets, outline }: Reading, wanted: string): MadeBefore | null {
  const cells = sheets.find(({ name }) => same(name, wanted));
  return cells ? readMarks(cells, outline.date1904) : null;
}

function staleScorecard(made: MadeBefore, judgedAt: Judge): StaleScorecard | null {
  const now = judgedAt(made.period, made.reportDate);
  if (!now) return null;
  const { on, period } = made;
  return { on, period, ...withRows(movedSinceMade(made, now.scorecard), made, now.book) };
}

/** Targets that have moved with the rows that have, and which of these may have moved which. */
function withRows(moved: readonly MovedTarget[], made: MadeBefore | null, book: Book) {
  const rows = made?.rows ? movedRegisters(made.rows, book) : null;
  const targets = moved.map((target) => ({ ...target, ...movingRows(target, rows, book) }));
  return { targets, rows: rows && rows.map(({ told }) => told) };
}

function staleFreezes(reading: Reading, judgedAt: Judge): Staleness["frozen"] {
  const frozen = frozenIn(reading)?.rows ?? [];
  return [...new Set(frozen.map(({ period }) => period))].flatMap((period) => {
    const rows = frozen.filter((row) => row.period === period);
    const [reportDate] = rows.flatMap((row) => (typeof row.reportDate === "number" ? [row.reportDate] : []));
    const now = reportDate === undefined ? null : judgedAt(period, reportDate);
    const targets = now ? movedSinceFrozen(rows, now.scorecard) : [];
    if (!now || targets.length === 0) return [];
    return [{ period, ...withRows(targets, marksIn(reading, frozenMarksName(period)), now.book) }];
  });
}

/** What a period gives by now; null where the campaign is about other years. */
type Judge = (code: string, reportDate: Day) => { readonly book: Book; readonly scorecard: Scorecard } | null;

function judgeOf(reading: Reading): Judge {
  // Reading the entries takes longer than judging them, and they are the same whatever the period.
  let rows: Pick<Book, "entries" | "people"> | undefined;
  return (code, reportDate) => {
    const period = parsePeriod(code);
    if (!period) return null;
    try {
      const { book } = bookFrom(reading, { period, reportDate });
      rows ??= { entries: book.entries, people: book.people };
      const now = { ...book, ...rows };
      return { book: now, scorecard: score(now) };
    } catch (error) {
      if (error instanceof Trouble && OTHER_YEAR.includes(error.code)) return null;
      throw error;
    }
  };
}

const OTHER_YEAR: readonly string[] = ["period-other-year", "report-date-outside"];
