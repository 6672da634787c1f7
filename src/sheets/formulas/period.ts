import { monthsOfSpan, type Span, spans } from "../../campaign/span";
import { beforeYear, PERIOD_WORDS, PHASE_WORD } from "../../wording/vi/periods";
import { YEARS_SHEET } from "../names";
import { NAMES, quote } from "./references";

/**
 * First day of the period that a cell names, an empty text where it names none. Nothing looks the words up in a list: the
 * formula stands in workbooks that have none too.
 */
export function firstDayOf(period: string): string {
  return dayOf(period, (span) => monthsOfSpan(span).first, "");
}

export function lastDayOf(period: string): string {
  return dayOf(period, (span) => monthsOfSpan(span).last, "+1");
}

/** The report date as typed; after the period's last day that one. Outside the year it stays, and is refused. */
export function reportDateOf(typed: string): string {
  return `IF(${typed}>${NAMES.yearEnd},${typed},MIN(${typed},${NAMES.end}))`;
}

/** "6 tháng đầu năm 2026", from the first and last day alone. */
export function periodText(): string {
  const lengthOf = (span: Span) => monthsOfSpan(span).last - monthsOfSpan(span).first + 1;
  const months = `MONTH(${NAMES.end})-MONTH(${NAMES.start})+1`;
  const words = [...new Set(spans.map(lengthOf))].map((length) => {
    const ofLength = spans.filter((span) => lengthOf(span) === length);
    const each = ofLength.map((span) => quote(beforeYear(span)));
    const turn = `(MONTH(${NAMES.start})+${String(length - 1)})/${String(length)}`;
    return `IF(${months}=${String(length)},CHOOSE(${turn},${each.join(",")}),"")`;
  });
  return `IFERROR(${words.join("&")}&YEAR(${NAMES.yearStart}),"Kỳ báo cáo chưa rõ")`;
}

/** What the head of a scorecard says where the cell names a phase, as the end of a text. */
export function phaseText(cell: string): string {
  const isPhase = `LEFT(${cell},${String(PHASE_WORD.length)})=${quote(PHASE_WORD)}`;
  return `IF(${isPhase},". "&${cell}&": mỗi năm xét riêng, các năm ở trang ${YEARS_SHEET}.","")`;
}

function dayOf(cell: string, monthOf: (span: Span) => number, next: "" | "+1"): string {
  const terms = spans.map((span) => `${String(monthOf(span))}*(${cell}=${quote(PERIOD_WORDS[span])})`);
  // The years of a phase are judged one by one.
  const whole = `((${cell}="")+(LEFT(${cell},${String(PHASE_WORD.length)})=${quote(PHASE_WORD)}))`;
  const month = [...terms, `${String(monthOf("year"))}*${whole}`].join("+");
  const day = next === "" ? `DATE(${NAMES.year},${month},1)` : `DATE(${NAMES.year},${month}+1,1)-1`;
  return `IF(${month}=0,"",${day})`;
}
