import type { Period } from "../../src/campaign/period";
import type { PartResult } from "../../src/scoring/score";
import { twelveMonths } from "../../src/scoring/twelveMonths";
import { FIRST_MONTH } from "../../src/sheets/howLayout";
import type { CellValue, Grid } from "../../src/workbook/value";

/** What has passed month by month, and where that leads, as two texts; nothing of a part without days. */
export function paceJudged(result: PartResult, period: Period): Readonly<Record<string, CellValue>> {
  const { pace } = result;
  if (!pace) return {};
  const { months: _, ...undated } = result.tally;
  const months = twelveMonths({ ...result, tally: undated }, period) ?? [];
  const { by, expected, low, high, need, needPerWeek, points } = pace.projection ?? {};
  const foreseen = pace.projection ? [by, points, expected, low, high, need, needPerWeek] : [];
  const reach = pace.outOfReach ? "không thể" : "";
  return { pace: written(months), projection: written(foreseen), reach };
}

/** The same from the lines of Cách tính. */
export function pacesShown(how: Grid): Map<string, CellValue> {
  const top = how.findIndex(([first]) => first === "DỰ KIẾN");
  const found = new Map<string, CellValue>();
  if (top < 0) return found;
  const months = how.slice(top + 2);
  const end = months.findIndex(([first]) => (first ?? "") === "");
  for (const line of months.slice(1, end)) {
    found.set(`${text(line[0])} pace`, written(line.slice(FIRST_MONTH, FIRST_MONTH + 12)));
  }
  const numbers = months.slice(end + 1);
  const titles = (numbers[0] ?? []).slice(FIRST_MONTH);
  const last = numbers.findIndex(([first]) => (first ?? "") === "");
  for (const line of numbers.slice(1, last < 0 ? undefined : last)) {
    const at = (title: string) => line[FIRST_MONTH + titles.indexOf(title)] ?? null;
    const isForeseen = at("Dự kiến đến ngày") !== "";
    found.set(`${text(line[0])} projection`, isForeseen ? written(TITLES.map(at)) : "");
    found.set(`${text(line[0])} reach`, at("Còn đạt được không") ?? "");
  }
  return found;
}

const TITLES = [
  "Dự kiến đến ngày",
  "Số tháng có số liệu",
  "Dự kiến",
  "Từ",
  "Đến",
  "Cần đạt thêm",
  "Mỗi tuần cần",
];

const text = (value: CellValue | undefined) => (typeof value === "string" ? value : "");

/** Numbers to a billionth; blank where there is none. */
function written(values: readonly unknown[]): string {
  return values
    .map((value) => (typeof value === "number" ? String(Number(value.toFixed(9))) : ""))
    .join(" ")
    .trimEnd();
}
