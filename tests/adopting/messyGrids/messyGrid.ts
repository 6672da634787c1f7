import { type Chance, chanceOf } from "../../../src/standin/sample/chance";
import { calendar, firstOfMonth, formatDay } from "../../../src/registers/text/dates";
import type { Box } from "../../../src/workbook/address";
import type { CellValue } from "../../../src/workbook/value";
import type { SheetCells } from "../../../src/workbook/workbook";
import { linesAbove } from "./lines";
import { MEANT, NAMES, shownMark, type Value } from "./marks";

/** What a grid was made of: reading it must give the same entries. */
export interface MessyGrid {
  readonly sheet: SheetCells;
  /** First day. */
  readonly month: number;
  /** By rows: the name, the day of the month, what the mark stands for (as it stands where nobody could say). */
  readonly truth: readonly string[];
}

/** A grid as people keep one, with a title, marks, totals, blank rows, sections and a legend; the same for the same seed. */
export function messyGrid(seed: number): MessyGrid {
  const chance = chanceOf(seed, "grid");
  const month = firstOfMonth(2026, chance.between(1, 12));
  const last = lastOf(month);
  // People keep 31 columns in February too.
  const days = chance.happens(0.6) ? last : 31;
  const style = {
    hasCounter: chance.happens(0.8),
    hasBirth: chance.happens(0.5),
    hasCode: chance.happens(0.3),
  };
  const left = [
    ...(style.hasCounter ? ["STT"] : []),
    ...(style.hasCode ? [chance.pick(["Mã ĐT", "Mã đối tượng"])] : []),
    chance.pick(["Họ và tên", "Họ tên", "HỌ VÀ TÊN", "Họ  và  tên đối tượng"]),
    ...(style.hasBirth ? ["Năm sinh"] : []),
  ];
  const right = chance.pick([[], ["Tổng"], ["Có mặt", "Vắng"], ["Cộng", "Ghi chú"]]);
  const header = headerOf(chance, left, right, month, days);
  const above = linesAbove(chance, month, header.saysMonth);
  const marks = chance.pick(MEANT);
  const cells: (CellValue[] | readonly CellValue[])[] = [...above.lines, ...header.rows];
  const truth: string[] = [];
  const people = chance.between(3, 14);
  for (let i = 0; i < people; i++) {
    if (chance.happens(0.06)) cells.push([]);
    if (chance.happens(0.05)) cells.push([null, `Tổ ${String(i + 1)}`]);
    const name = `${chance.pick(NAMES)} ${String.fromCharCode(65 + i)}`;
    const row = Array.from({ length: last }, (): Value | null => {
      return chance.happens(0.25)
        ? null
        : chance.happens(0.8)
          ? "Có"
          : chance.pick(["Không", "Miễn", "unclear"]);
    });
    const shown = row.map((value) => (value === null ? null : shownMark(chance, marks, value)));
    row.forEach((value, day) => {
      if (value !== null)
        truth.push(`${name} ${String(day + 1)} ${value === "unclear" ? JSON.stringify(shown[day]) : value}`);
    });
    const own = [
      ...(style.hasCounter ? [i + 1] : []),
      ...(style.hasCode ? [`DT${String(100 + i)}`] : []),
      name,
      ...(style.hasBirth ? [chance.between(1930, 2010)] : []),
    ];
    const rest = Array.from({ length: days - last }, () => null);
    cells.push([
      ...own,
      ...shown,
      ...rest,
      ...right.map((label) => (label === "Ghi chú" ? null : chance.below(31))),
    ]);
  }
  if (chance.happens(0.6)) {
    const sums = Array.from({ length: days }, () => chance.between(2, 9));
    cells.push([chance.pick(["Tổng cộng", "Cộng"]), ...left.slice(1).map(() => null), ...sums]);
  }
  if (chance.happens(0.4)) cells.push([]);
  cells.push(...marks.legend.map((line) => [...line]));
  if (chance.happens(0.5)) cells.push([], [null, null, "Người lập biểu"]);
  const top = cells.findIndex((row) => row.length > 0);
  const merges = header.merges.map((box) => down(box, above.lines.length));
  return { sheet: { name: above.sheet, top, left: 0, cells: cells.slice(top), merges }, month, truth };
}

function lastOf(month: number): number {
  const { year, month: number } = calendar(month);
  return firstOfMonth(year, number + 1) - month;
}

function down(box: Box, by: number): Box {
  return { ...box, top: box.top + by, bottom: box.bottom + by };
}

const WEEKDAYS = ["CN", "T2", "T3", "T4", "T5", "T6", "T7"];

function headerOf(
  chance: Chance,
  left: readonly string[],
  right: readonly string[],
  month: number,
  days: number,
): { rows: CellValue[][]; merges: Box[]; saysMonth: boolean } {
  const { month: number } = calendar(month);
  const way = chance.pick(["numbers", "numbers", "padded", "words", "short", "dates", "written"] as const);
  const day = (i: number): CellValue => {
    switch (way) {
      case "numbers":
        return i + 1;
      case "padded":
        return String(i + 1).padStart(2, "0");
      case "words":
        return `Ngày ${String(i + 1)}`;
      case "short":
        return `${String(i + 1).padStart(2, "0")}/${String(number)}`;
      case "dates":
        return month + i;
      case "written":
        return formatDay(month + i);
    }
  };
  const all = Array.from({ length: days }, (_, i) => i);
  const weekdays = all.map((i) => WEEKDAYS[(month + i - 1) % 7] ?? "");
  const blank = (labels: readonly string[]) => labels.map(() => null);
  const numbers = all.map(day);
  const rows: CellValue[][] = [];
  const merges: Box[] = [];
  const form = chance.pick(["one", "grouped", "weekdays below", "weekdays above"] as const);
  if (form === "one") rows.push([...left, ...numbers, ...right]);
  if (form === "grouped") {
    const group = ["Ngày trong tháng", ...all.slice(1).map(() => null)];
    rows.push([...left, ...group, ...right], [...blank(left), ...numbers, ...blank(right)]);
    left.forEach((_, column) => merges.push({ top: 0, left: column, bottom: 1, right: column }));
    merges.push({ top: 0, left: left.length, bottom: 0, right: left.length + days - 1 });
  }
  if (form === "weekdays below") {
    rows.push([...left, ...numbers, ...right], [...blank(left), ...weekdays, ...blank(right)]);
  }
  if (form === "weekdays above") {
    rows.push([...blank(left), ...weekdays, ...blank(right)], [...left, ...numbers, ...right]);
  }
  return { rows, merges, saysMonth: way === "dates" || way === "written" };
}
