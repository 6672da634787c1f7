import type { Day } from "../../registers/text/dates";
import { daysFrom1904 } from "../../registers/text/dates";
import type { Verdict } from "../../scoring/verdict";
import { valueAt } from "../../workbook/rows";
import type { SheetCells } from "../../workbook/workbook";
import { cellText } from "../cellText";
import { VERDICT_CODES } from "../formulas/verdict";
import { textsFrom } from "../longTexts";
import { HEAD_ROW, JUDGED, type JudgedNumber, NUMBERS_ROW } from "./layout";

/** What a target or part was judged to be. */
interface JudgedBefore {
  readonly id: string;
  readonly numbers: Readonly<Record<Exclude<JudgedNumber, "verdict">, number | null>>;
  /** Null where it cannot be read. */
  readonly verdict: Verdict | null;
}

/** What `marksPlan` wrote. */
export interface MadeBefore {
  readonly on: Day | null;
  readonly period: string;
  readonly reportDate: Day;
  readonly judged: readonly JudgedBefore[];
  /** One text a register; null where they are not whole. */
  readonly rows: readonly string[] | null;
}

/** Null where the sheet is not as it was written. */
export function readMarks(cells: SheetCells, date1904: boolean): MadeBefore | null {
  const shift = daysFrom1904(date1904);
  const [on, reportDate, count] = [1, 3, 4].map((column) => valueAt(cells, HEAD_ROW, column));
  if (typeof reportDate !== "number" || typeof count !== "number") return null;
  const judged = Array.from({ length: count }, (_, index): JudgedBefore => {
    const row = NUMBERS_ROW + index;
    const at = (key: JudgedNumber) => {
      const value = valueAt(cells, row, JUDGED.findIndex((one) => one.key === key) + 1);
      return typeof value === "number" ? value : null;
    };
    return {
      id: cellText(valueAt(cells, row, 0)),
      numbers: {
        ...{ pass: at("pass"), fail: at("fail"), missing: at("missing"), notDue: at("notDue") },
        ...{ done: at("done"), base: at("base") },
      },
      verdict: verdictOf(at("verdict")),
    };
  });
  return {
    on: typeof on === "number" ? on + shift : null,
    period: cellText(valueAt(cells, HEAD_ROW, 0)),
    reportDate: reportDate + shift,
    judged,
    rows: textsFrom(cells, NUMBERS_ROW + count),
  };
}

function verdictOf(code: number | null): Verdict | null {
  const verdicts = Object.keys(VERDICT_CODES) as Verdict[];
  return verdicts.find((verdict) => VERDICT_CODES[verdict] === code) ?? null;
}
