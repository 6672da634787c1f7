import type { Book } from "../../src/campaign/book";
import type { Part } from "../../src/campaign/campaign";
import { type Period, periodOf } from "../../src/campaign/period";
import { calendar } from "../../src/registers/text/dates";
import { countRows } from "../../src/scoring/counters";
import { type PartResult, score } from "../../src/scoring/score";
import { basisPoints, type Verdict } from "../../src/scoring/verdict";
import { shown } from "../../src/sheets/copies/department/resultTexts";
import { VERDICT_CODES } from "../../src/sheets/formulas/verdict";
import type { CellValue } from "../../src/workbook/value";
import { VERDICT_WORDS } from "../../src/wording/vi/verdicts";
import { paceJudged } from "./paces";
import type { Reading } from "./reading";

/** The first reader: what `score` makes of the registers. */
export function judgedBy(book: Book): Reading {
  const { departments, targets } = score(book);
  const found = new Map<string, CellValue>();
  const put = (what: string, values: Readonly<Record<string, CellValue>>) => {
    for (const [name, value] of Object.entries(values)) found.set(`${what} ${name}`, value);
  };
  for (const { target, parts, verdict } of targets) {
    put(target.id, { verdict: VERDICT_CODES[verdict], word: VERDICT_WORDS[verdict] });
    for (const part of parts)
      put(part.part.id, { ...counts(part, book.period), verdict: VERDICT_CODES[part.verdict] });
    for (const part of parts) put(part.part.id, paceJudged(part, book.period));
    for (const part of parts) put(part.part.id, { word: VERDICT_WORDS[part.verdict], gap: gapText(part) });
  }
  for (const { id, assigned, met } of departments) {
    const own = targets.filter(({ target }) => target.department === id);
    const count = (verdict: Verdict) => own.filter((one) => one.verdict === verdict).length;
    const later = { notMet: count("not-met"), notEnough: count("not-enough-data"), notDue: count("not-due") };
    put(id, { assigned, met, exceeded: count("exceeded"), ...later, notApplicable: count("not-applicable") });
  }
  for (const { register, ...counters } of countRows(book)) put(register, counters);
  return found;
}

function counts({ part, tally, scope }: PartResult, period: Period): Readonly<Record<string, CellValue>> {
  const { pass, fail, missing, notDue, anything, possible = 0, months } = tally;
  const { kind, level, stretch } = part.goal;
  return {
    level: kind === "share" ? basisPoints(level) : level,
    stretch: stretch ?? "",
    ...{ pass, fail, missing, notDue, scope, anything, possible },
    months: months ? [...before(part, period), ...months].join(" ").trimEnd() : "",
  };
}

/** A blank for each month of the year that the part's period leaves out at its beginning. */
function before(part: Part, period: Period): string[] {
  return Array.from({ length: calendar(periodOf(part, period).start).month - 1 }, () => "");
}

/** What is still missing, in the words of the scorecard; incidents have no gap. */
function gapText({ part, tally, scope, gap, allowance }: PartResult): string {
  const { kind } = part.measure;
  if (kind === "none") return tally.missing > 0 ? `còn thiếu xác nhận ${String(tally.missing)} tháng` : "";
  if (kind === "per-month") return gap > 0 ? `còn thiếu ${String(gap)} tháng` : "";
  if (gap > 0 && (scope > 0 || kind === "count")) return `còn thiếu ${shown(gap)}`;
  const isShare = kind !== "count";
  return isShare && scope > 0 && allowance > 0 ? `còn được sai ${String(allowance)}` : "";
}
