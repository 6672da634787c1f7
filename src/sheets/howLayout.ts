import type { Campaign, Part } from "../campaign/campaign";
import { boxAddress, columnLetters, quoteSheet } from "../workbook/address";
import type { PartCells } from "./formulas/counts";
import { NAMES, startOf } from "./formulas/references";
import { HOW_SHEET } from "./names";

/** The columns of the upper half: a line for each target of several parts and for each part. */
export const COLUMNS = [
  { key: "id", header: "Mã", width: 10 },
  { key: "department", header: "Phòng", width: 8 },
  { key: "how", header: "Cách tính", width: 40 },
  { key: "level", header: "Mức giao (phần vạn hoặc số lượng)", width: 10 },
  { key: "stretch", header: "Mức vượt", width: 9 },
  { key: "pass", header: "Đạt", width: 9 },
  { key: "fail", header: "Không đạt", width: 9 },
  { key: "missing", header: "Chưa có dữ liệu", width: 9 },
  { key: "notDue", header: "Chưa đến hạn", width: 9 },
  { key: "scope", header: "Phạm vi", width: 9 },
  { key: "anything", header: "Có gì để tính", width: 9 },
  { key: "possible", header: "Có thể là sự cố", width: 9 },
  { key: "verdict", header: "Mã kết quả", width: 9 },
  { key: "done", header: "Thực hiện", width: 11 },
  { key: "base", header: "Kế hoạch hoặc năm trước", width: 11 },
] as const;

export type Column = (typeof COLUMNS)[number]["key"];

/** Quantities have columns only where something is judged by them. */
export function shownColumns(campaign: Campaign): readonly (typeof COLUMNS)[number][] {
  const has = listing(campaign).some(({ part }) => part !== null && hasAmounts(part));
  return has ? COLUMNS : COLUMNS.filter(({ key }) => key !== "done" && key !== "base");
}

/** Whether a part is judged by quantities, or by one day. */
export function hasAmounts({ measure: { kind } }: Part): boolean {
  return kind === "plan-ratio" || kind === "saving" || kind === "deadline";
}

/** Zero-based rows: the parts begin here. */
export const FIRST_LINE = 5;
/** Where the code of the period that is scored stands, for other sheets: the formula that gives it is long. */
export const PERIOD_CODE = `${quoteSheet(HOW_SHEET)}!$E$3`;
/** Columns of the lower half that hold the twelve months; they begin with the level's. */
export const MONTHS = 12;
export const FIRST_MONTH = 3;
const FINISHED_CELL = "$D$3";

/** A line: a target of several parts, or a part. Only the line that speaks for the target names its department. */
export interface Row {
  readonly id: string;
  readonly department: string;
  readonly speaks: boolean;
  readonly part: Part | null;
  readonly parts: number;
}

/** A line of the lower half. */
export interface MonthRow extends Row {
  /** The months of the year before. */
  readonly isBefore: boolean;
}

export function listing(campaign: Campaign): Row[] {
  return campaign.targets.flatMap(({ id, department, parts }) => {
    const several = parts.length > 1;
    const rows = parts.map((part): Row => {
      return { id: part.id, department, speaks: !several, part, parts: 0 };
    });
    return several ? [{ id, department, speaks: true, part: null, parts: parts.length }, ...rows] : rows;
  });
}

/** Parts that are counted by month, in the order of the lower half; savings stand above the months they compare with. */
export function monthly(campaign: Campaign): MonthRow[] {
  const kinds = ["none", "per-month", "monthly-coverage", "saving"];
  return listing(campaign)
    .filter(({ part }) => part !== null && kinds.includes(part.measure.kind))
    .flatMap((row) =>
      [false, true]
        .slice(0, row.part?.measure.kind === "saving" ? 2 : 1)
        .map((isBefore) => ({ ...row, isBefore })),
    );
}

/** Address of a part's or target's cell, for formulas on other sheets. */
export function howCells(campaign: Campaign): (id: string, column: Column) => string {
  const rows = new Map(listing(campaign).map(({ id }, index) => [id, FIRST_LINE + index]));
  return (id, column) => {
    const row = rows.get(id);
    if (row === undefined) throw new Error(`no row for ${id}`);
    return `${quoteSheet(HOW_SHEET)}!${cellRef(column, row)}`;
  };
}

/** Where the finished months of the period are counted. */
export const FINISHED_MONTHS = `${quoteSheet(HOW_SHEET)}!${FINISHED_CELL}`;

/** A column of the upper half, for counting on other sheets. */
export function howColumn(campaign: Campaign, column: Column): string {
  const index = COLUMNS.findIndex(({ key }) => key === column);
  const bottom = FIRST_LINE + listing(campaign).length - 1;
  return `${quoteSheet(HOW_SHEET)}!${boxAddress({ top: FIRST_LINE, bottom, left: index, right: index })}`;
}

/** Zero-based rows of the lower half: the first days stand in its header, the last days below. */
export function monthRows(campaign: Campaign) {
  const header = FIRST_LINE + listing(campaign).length + 2;
  const lines = monthly(campaign);
  const of = (id: string, isBefore = false) => {
    const index = lines.findIndex((row) => row.id === id && row.isBefore === isBefore);
    return index < 0 ? undefined : header + 2 + index;
  };
  return { header, lastDays: header + 1, of };
}

export function partCells(campaign: Campaign, id: string, row: number): PartCells {
  const months = monthRows(campaign);
  const part = listing(campaign).find((one) => one.id === id)?.part;
  return {
    pass: cellRef("pass", row),
    fail: cellRef("fail", row),
    missing: cellRef("missing", row),
    notDue: cellRef("notDue", row),
    scope: cellRef("scope", row),
    anything: cellRef("anything", row),
    possible: cellRef("possible", row),
    level: cellRef("level", row),
    stretch: cellRef("stretch", row),
    done: cellRef("done", row),
    base: cellRef("base", row),
    months: monthRange(months.of(id) ?? months.header),
    monthsBefore: monthRange(months.of(id, true) ?? months.header),
    firstDays: monthRange(months.header),
    lastDays: monthRange(months.lastDays),
    finished: part?.when === "year-end" ? finishedFrom(campaign, startOf(part)) : FINISHED_CELL,
  };
}

/** How many months that begin on this day or later are finished, as a formula. */
export function finishedFrom(campaign: Campaign, start: string): string {
  const { header, lastDays } = monthRows(campaign);
  return `SUMPRODUCT((${monthRange(header)}>=${start})*(${monthRange(lastDays)}<=${NAMES.reportDate}))`;
}

export function cellRef(column: Column, row: number): string {
  const letters = columnLetters(COLUMNS.findIndex(({ key }) => key === column));
  return `$${letters}$${String(row + 1)}`;
}

export function monthRange(row: number): string {
  return boxAddress({ top: row, bottom: row, left: FIRST_MONTH, right: FIRST_MONTH + MONTHS - 1 });
}
