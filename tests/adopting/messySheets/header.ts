import type { Chance } from "../../../src/standin/sample/chance";
import type { Box } from "../../../src/workbook/address";
import type { CellValue } from "../../../src/workbook/value";
import {
  COLUMNS,
  ENGLISH_COLUMNS,
  FREE_COLUMNS,
  GROUPS,
  type Heading,
  LAST_COLUMNS,
  MACHINE_COLUMNS,
  RUNNING_NUMBERS,
} from "./columns";

/** A header drawn from A1 on, and its columns. */
export interface DrawnHeader {
  readonly rows: CellValue[][];
  readonly merges: Box[];
  readonly columns: readonly Heading[];
  readonly hasRunningNumber: boolean;
}

type Style = "merged" | "across-only" | "plain" | "leaves-last";

export function drawHeader(chance: Chance): DrawnHeader {
  const { headings, hasRunningNumber } = headingsOf(chance);
  const height = Math.max(...headings.map(heightOf));
  const style: Style = chance.pick(["merged", "merged", "merged", "across-only", "plain", "leaves-last"]);
  const rows: CellValue[][] = Array.from({ length: height }, () => []);
  const merges: Box[] = [];
  const columns: Heading[] = [];
  const draw = (heading: Heading, row: number, depth: number): void => {
    const left = columns.length;
    if (!heading.under) {
      columns.push(heading);
      const at = style === "leaves-last" ? height - 1 : row;
      const line = rows[at];
      if (line) line[left] = heading.label;
      if (style === "merged" && depth > 1) merges.push({ top: row, bottom: height - 1, left, right: left });
      return;
    }
    const line = rows[row];
    if (line) line[left] = heading.label;
    for (const under of heading.under) draw(under, row + 1, depth - 1);
    const right = columns.length - 1;
    if (style !== "plain" && right > left) merges.push({ top: row, bottom: row, left, right });
  };
  for (const heading of headings) draw(heading, 0, height);
  if (chance.happens(0.04)) breakLabels(rows, merges);
  const units = chance.happens(0.05) ? unitsOf(columns, chance) : [];
  if (units.some((unit) => unit !== null)) rows.push(units);
  return { rows, merges, columns, hasRunningNumber };
}

/** Labels broken by hand: their second halves stand in the row below. */
function breakLabels(rows: CellValue[][], merges: Box[]): void {
  const leaves = rows.at(-1) ?? [];
  const halves = leaves.map((label) =>
    typeof label === "string" && label.includes(" ") ? label.split(/\s+/) : [label ?? null],
  );
  if (merges.some(({ top, bottom }) => bottom > top) || halves.filter((words) => words.length > 1).length < 3)
    return;
  rows[rows.length - 1] = halves.map((words) =>
    words.length > 1 ? words.slice(0, -1).map(String).join(" ") : (words[0] ?? null),
  );
  rows.push(halves.map((words) => (words.length > 1 ? (words.at(-1) ?? null) : null)));
}

function unitsOf(columns: readonly Heading[], chance: Chance): CellValue[] {
  return columns.map((_, i) =>
    i > 0 && chance.happens(0.6)
      ? chance.pick(["(người)", "(triệu đồng)", "kg", "(%)", "(đồng)", "(tháng)"])
      : null,
  );
}

function heightOf({ under }: Heading): number {
  return under ? 1 + Math.max(...under.map(heightOf)) : 1;
}

function headingsOf(chance: Chance): { headings: Heading[]; hasRunningNumber: boolean } {
  const kind = chance.below(100);
  if (kind < 5) return { headings: drawn(chance, MACHINE_COLUMNS, 3, 8), hasRunningNumber: false };
  if (kind < 10) return { headings: drawn(chance, ENGLISH_COLUMNS, 3, 8), hasRunningNumber: false };
  const hasRunningNumber = chance.happens(0.75);
  const number: Heading = { label: chance.pick(RUNNING_NUMBERS), value: (_, row) => row + 1 };
  const groups = chance.happens(0.43) ? drawn(chance, GROUPS, 1, 3) : [];
  const free = chance.happens(0.25) ? drawn(chance, FREE_COLUMNS, 1, 7) : [];
  const known = drawn(chance, COLUMNS, free.length > 3 ? 0 : 2, free.length > 0 ? 4 : 10);
  const days = chance.happens(0.05) ? [daysOfMonth(chance)] : [];
  const middle = [...mixed(chance, [...known, ...free, ...groups]), ...days];
  const last = chance.happens(0.5) ? [chance.pick(LAST_COLUMNS)] : [];
  return { headings: [...(hasRunningNumber ? [number] : []), ...middle, ...last], hasRunningNumber };
}

function daysOfMonth(chance: Chance): Heading {
  const mark = (of: Chance): CellValue => (of.happens(0.8) ? of.pick(["x", "P", "v", "x/2"]) : null);
  const hasWeekdays = chance.happens(0.4);
  const days = Array.from({ length: chance.pick([28, 30, 31]) }, (_, i): Heading => {
    const weekday = ["T2", "T3", "T4", "T5", "T6", "T7", "CN"][i % 7] ?? "";
    return hasWeekdays
      ? { label: i + 1, under: [{ label: weekday, value: mark }] }
      : { label: i + 1, value: mark };
  });
  return { label: "Ngày trong tháng", under: days };
}

function drawn(chance: Chance, from: readonly Heading[], least: number, most: number): Heading[] {
  return mixed(chance, from).slice(0, chance.between(least, most));
}

export function mixed<T>(chance: Chance, list: readonly T[]): T[] {
  const left = [...list];
  return list.flatMap(() => left.splice(chance.below(left.length), 1));
}
