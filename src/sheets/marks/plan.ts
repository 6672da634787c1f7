import type { Campaign } from "../../campaign/campaign";
import { daysFrom1904, type Day } from "../../registers/text/dates";
import type { Scorecard } from "../../scoring/score";
import { cellAddress, quoteSheet } from "../../workbook/address";
import type { Line, PlanCell, SheetPlan } from "../../workbook/plan";
import type { CellValue } from "../../workbook/value";
import { NAMES, quote } from "../formulas/references";
import { VERDICT_CODES } from "../formulas/verdict";
import { howCells, listing, type Row, shownColumns } from "../howLayout";
import { textLines } from "../longTexts";
import { A4_LANDSCAPE } from "../looks";
import { frozenMarksName, MARKS_SHEET } from "../names";
import { formatDay } from "../../registers/text/dates";
import { HEAD_ROW, JUDGED, type JudgedNumber, MOVED_COLUMN, NUMBERS_ROW, TARGET_COLUMN } from "./layout";

/** The scorecard as it was made. */
export interface Made {
  /** Null where nobody said which day it was. */
  readonly on: Day | null;
  /** The code of the period. */
  readonly period: string;
  readonly start: Day;
  readonly reportDate: Day;
  readonly scorecard: Scorecard;
  /** The rows behind it, one text a register. */
  readonly rows: readonly string[];
}

/**
 * Keeps what was judged, and beside it formulas that say what of it is otherwise by now; below, marks of all rows. The
 * numbers stand in the lines of Cách tính.
 */
export function marksPlan(campaign: Campaign, made: Made, date1904: boolean): SheetPlan {
  const rows = listing(campaign);
  const numbers = rows.map((row, index) => numbersLine(row, index, campaign, made.scorecard));
  return hiddenSheet(MARKS_SHEET, made, numbers, date1904);
}

/** Marks of the rows behind a period that is frozen; its numbers stand in the list of frozen periods. */
export function frozenMarksPlan(made: Made, date1904: boolean): SheetPlan {
  return hiddenSheet(frozenMarksName(made.period), made, [], date1904);
}

function hiddenSheet(name: string, made: Made, numbers: readonly Line[], date1904: boolean): SheetPlan {
  const shift = daysFrom1904(date1904);
  const head: CellValue[] = [made.on, made.start, made.reportDate].map((day) => day && day - shift);
  return {
    name,
    mode: "replace",
    visibility: "veryHidden",
    position: "last",
    widths: [],
    styles: { text: { format: "@" }, other: {} },
    blocks: [
      {
        kind: "lines",
        lines: [
          lineOf([TOLD]),
          lineOf([made.period, ...head, numbers.length]),
          ...numbers,
          ...textLines(made.rows, "text"),
        ],
      },
    ],
    conditionalFormats: [],
    freeze: { rows: 0, columns: 0 },
    print: A4_LANDSCAPE,
  };
}

/** A formula for the scorecard: an empty text as long as it says what it said when it was made. */
export function outdatedFormula(campaign: Campaign, { on }: Pick<Made, "on">): string {
  const at = (row: number, column: number) => `${quoteSheet(MARKS_SHEET)}!${cellAddress(row, column)}`;
  const last = NUMBERS_ROW + listing(campaign).length - 1;
  const moved = `SUM(${at(NUMBERS_ROW, TARGET_COLUMN)}:${cellAddress(last, TARGET_COLUMN)})`;
  const day = on === null ? "" : ` ngày ${formatDay(on)}`;
  const isOther = `OR(${NAMES.start}<>${at(HEAD_ROW, 2)},${NAMES.reportDate}<>${at(HEAD_ROW, 3)})`;
  return (
    `IF(${isOther},${quote(`Kỳ báo cáo hoặc ngày chốt số liệu đã đổi từ lần lập bảng điểm${day}.`)},` +
    `IF(${moved}>0,${quote(`Số liệu đã đổi từ lần lập bảng điểm${day}: `)}&${moved}&" chỉ tiêu nay tính khác.",""))`
  );
}

const TOLD =
  "Trang này giữ số liệu lúc lập bảng điểm hoặc chốt kỳ, để báo khi số liệu đổi. Xin không sửa, không xóa.";

function numbersLine(row: Row, index: number, campaign: Campaign, scorecard: Scorecard): Line {
  const sheetRow = NUMBERS_ROW + index;
  const judged = judgedOf(row, scorecard);
  const how = howCells(campaign);
  const has = new Set(shownColumns(campaign).map(({ key }) => key));
  const differences = JUDGED.flatMap(({ key, column, shown }) => {
    const isOfPart = row.part !== null || key === "verdict";
    if (!isOfPart || !has.has(shown)) return [];
    const [now, then] = [how(row.id, shown), cellAddress(sheetRow, column)];
    if (key !== "done" && key !== "base") return [`${now}<>${then}`];
    return [`IF(COUNT(${now},${then})=2,ABS(${now}-${then})>0.0005,COUNT(${now},${then})=1)`];
  });
  const own = cellAddress(sheetRow, MOVED_COLUMN);
  const until = cellAddress(sheetRow + (row.part === null ? row.parts : 0), MOVED_COLUMN);
  return {
    cells: [
      text(row.id),
      ...JUDGED.map(({ key }) => numberCell(judged[key] ?? null)),
      formula(`IFERROR(IF(OR(${differences.join(",")}),1,0),1)`),
      row.speaks ? formula(`IF(SUM(${own}:${until})>0,1,0)`) : null,
    ],
  };
}

function judgedOf(row: Row, { targets }: Scorecard): Partial<Record<JudgedNumber, number | null>> {
  if (row.part === null) {
    const found = targets.find(({ target }) => target.id === row.id);
    return { verdict: found ? VERDICT_CODES[found.verdict] : null };
  }
  const result = targets.flatMap(({ parts }) => parts).find(({ part }) => part.id === row.id);
  if (!result) return {};
  const { pass, fail, missing, notDue, amounts } = result.tally;
  const verdict = VERDICT_CODES[result.verdict];
  return { pass, fail, missing, notDue, done: amounts?.done ?? null, base: amounts?.base ?? null, verdict };
}

const text = (value: string): PlanCell => ({ value, style: "text" });
const formula = (said: string): PlanCell => ({ formula: said, style: "other" });
const numberCell = (value: number | null): PlanCell | null =>
  value === null ? null : { value, style: "other" };

function lineOf(values: readonly CellValue[]): Line {
  return {
    cells: values.map((value) =>
      value === null ? null : { value, style: typeof value === "string" ? "text" : "other" },
    ),
  };
}
