import type { Phase } from "../../campaign/phase";
import type { Span } from "../../campaign/span";

/** As people call them, and as they stand in Cấu hình. */
export const PERIOD_WORDS: Readonly<Record<Span, string>> = {
  year: "Cả năm",
  H1: "6 tháng đầu năm",
  H2: "6 tháng cuối năm",
  "9M": "9 tháng đầu năm",
  Q1: "Quý I",
  Q2: "Quý II",
  Q3: "Quý III",
  Q4: "Quý IV",
  M01: "Tháng 1",
  M02: "Tháng 2",
  M03: "Tháng 3",
  M04: "Tháng 4",
  M05: "Tháng 5",
  M06: "Tháng 6",
  M07: "Tháng 7",
  M08: "Tháng 8",
  M09: "Tháng 9",
  M10: "Tháng 10",
  M11: "Tháng 11",
  M12: "Tháng 12",
};

/** With what the name of a phase begins, in Cấu hình and in the formulas that look at it. */
export const PHASE_WORD = "Giai đoạn";

/** "Giai đoạn 2026 - 2027" */
export function phaseWords({ first, last }: Phase): string {
  return `${PHASE_WORD} ${String(first)} - ${String(last)}`;
}

/** "6 tháng đầu năm 2026", "Quý II năm 2026", "Năm 2026". */
export function periodTitle(span: Span, year: number): string {
  return `${beforeYear(span)}${String(year)}`;
}

/** What stands before the number of the year. */
export function beforeYear(span: Span): string {
  if (span === "year") return "Năm ";
  const words = PERIOD_WORDS[span];
  return words.endsWith("năm") ? `${words} ` : `${words} năm `;
}
