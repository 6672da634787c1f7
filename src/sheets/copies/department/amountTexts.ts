import type { DeadlineMeasure, SavingMeasure } from "../../../campaign/measure";
import type { Period } from "../../../campaign/period";
import { isFirstHalf } from "../../../campaign/review";
import { calendar, formatDay } from "../../../registers/text/dates";
import { thousandths } from "../../../scoring/amounts";
import { lastDay } from "../../../scoring/deadline";
import type { PartResult } from "../../../scoring/score";
import { shownRatio } from "../../../scoring/shownRatio";
import { basisPoints } from "../../../scoring/verdict";
import { ON_THE_DAY, roundingOf } from "../../settingRows";
import { type ResultTexts, shown, type Showing } from "./resultTexts";

/** As `planTexts` of formulas/amountTexts has it, and so on. */
export function planTexts(result: PartResult, period: Period, showing: Showing): ResultTexts {
  const { tally, gap } = result;
  const { done = null, base = null } = tally.amounts ?? {};
  const { possible = 0 } = tally;
  const written = done === null ? "chưa ghi" : shownAmount(done);
  const review = isFirstHalf(period) ? "6 tháng" : "năm";
  return {
    level: levelText(result),
    count: base === null ? written : `${written}/${shownAmount(base)}`,
    ratio: shownRatio(result, roundingOf(showing)),
    coverage:
      `số liệu ${review} ${String(calendar(period.year.start).year)}` +
      (possible > 0 ? `, ${String(possible)} dòng trùng hoặc chưa rõ` : "") +
      (tally.missing === 0 && base === null ? ", không giao kế hoạch" : ""),
    gap: tally.fail > 0 ? `còn thiếu ${shown(gap)}` : "",
  };
}

export function savingTexts(result: PartResult, { unit }: SavingMeasure, showing: Showing): ResultTexts {
  const { tally, scope, gap } = result;
  const { pass, missing, possible = 0 } = tally;
  const { done = null, base = null } = tally.amounts ?? {};
  return {
    level: levelText(result),
    count: pass === 0 ? "" : `${shownAmount(done ?? 0)}/${shownAmount(base ?? 0)}`,
    ratio: shownRatio(result, roundingOf(showing)),
    coverage:
      `so được ${String(pass)}/${String(scope)} tháng đã qua (${unit})` +
      (possible > 0 ? `, ${String(possible)} dòng chưa rõ` : ""),
    gap: missing + possible === 0 && gap > 0 ? `còn phải giảm ${shown(gap)} ${unit}` : "",
  };
}

export function deadlineTexts(
  { tally }: PartResult,
  measure: DeadlineMeasure,
  period: Period,
  showing: Showing,
): ResultTexts {
  const onTheDay = showing.deadline === ON_THE_DAY;
  const last = lastDay(measure, { period, onTheDay });
  const sent = tally.amounts?.done ?? null;
  const { date, month } = measure.before;
  const day = [date, month].map((number) => String(number).padStart(2, "0")).join("/");
  const late = sent === null ? period.reportDate - last : sent - last;
  const lateText = sent === null ? "đã quá hạn" : "muộn";
  const unsent =
    tally.pass + tally.missing > 0 ? "đã gửi" : tally.fail > 0 ? "chưa gửi đúng hạn" : "chưa gửi";
  return {
    level: `${onTheDay ? "đến hết" : "trước"} ${day}`,
    count: sent === null ? unsent : `gửi ${formatDay(sent).slice(0, 5)}`,
    ratio: null,
    coverage: tally.missing > 0 ? "chưa rõ có phải báo cáo này" : "",
    gap:
      tally.notDue > 0
        ? `còn ${String(last - period.reportDate)} ngày`
        : tally.fail > 0
          ? `${lateText} ${String(late)} ngày`
          : "",
  };
}

/** Sums are as exact as they are compared. */
function shownAmount(amount: number): string {
  return shown(thousandths(amount) / 1000);
}

function levelText({ part: { goal } }: PartResult): string {
  return `${goal.compare === ">" ? ">" : "≥"} ${shown(basisPoints(goal.level) / 100)}%`;
}
