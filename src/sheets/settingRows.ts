import type { Phase } from "../campaign/phase";
import type { Span } from "../campaign/span";
import type { Rounding as ShownRounding } from "../scoring/points/shown";
import { quoteSheet } from "../workbook/address";
import type { NamePlan, Validation } from "../workbook/plan";
import { PERIOD_WORDS, phaseWords } from "../wording/vi/periods";
import { NAMES } from "./formulas/references";
import { firstDayOf, lastDayOf, reportDateOf } from "./formulas/period";
import type { Look } from "./looks";
import { DEADLINE_LIST, PERIODS_LIST, ROUNDING_LIST, SETTINGS_SHEET } from "./names";

/** What a centre sets: its own name, the year, the period, the report date, how ratios are shown. Dates as in the workbook. */
export interface Settings {
  readonly centre: string;
  readonly campaign: string;
  readonly title: string;
  readonly year: number;
  readonly period: Span;
  /** Where the period that is chosen is a phase; then `period` is the year. Absent = it is none. */
  readonly phase?: Phase;
  /** As typed: may lie after the period's last day. */
  readonly reportDate: number;
  readonly rounding: Rounding;
  readonly decimals: number;
  /** Whether what has to be done before a day may still be done on it. */
  readonly deadline: Deadline;
}

export type Rounding = (typeof ROUNDINGS)[number];
/** What the formulas compare with. */
export const CUT = "Cắt bớt";
export const ROUNDINGS = ["Làm tròn", CUT] as const;

/** How numbers are shown, as a centre has set it. */
export function roundingOf({ rounding, decimals }: Pick<Settings, "rounding" | "decimals">): ShownRounding {
  return { isCut: rounding === CUT, digits: decimals };
}

export type Deadline = (typeof DEADLINES)[number];
/** On the day; what the formulas compare with. */
export const ON_THE_DAY = "Kể cả ngày đó";
export const DEADLINES = ["Trước ngày đó", ON_THE_DAY] as const;

/** The lines of the sheet: both the plan and the reader walk this list. */
export interface SettingRow {
  readonly label: string;
  readonly note: string;
  readonly look: Look;
  readonly name?: string;
  readonly key?: keyof Settings;
  /** Over the addresses of what is typed. */
  readonly formula?: (at: (key: keyof Settings) => string) => string;
  /** Of what workbooks that were set up earlier lack: the line that its name means there, null = none. */
  readonly earlier?: string | null;
  readonly validation?: () => Validation;
}

/** Zero-based row of the first setting. */
export const FIRST_ROW = 2;

export const ROWS: readonly SettingRow[] = [
  { key: "centre", label: "Tên trung tâm", note: "In ở đầu bảng điểm.", look: "input", name: NAMES.centre },
  { key: "title", label: "Phong trào", note: "In ở đầu bảng điểm.", look: "input", name: NAMES.title },
  { key: "campaign", label: "Mã phong trào", note: "Giữ nguyên ô này.", look: "plain" },
  {
    key: "year",
    label: "Năm",
    note: "Năm được chấm, từ 01/01 đến 31/12.",
    look: "inputNumber",
    name: NAMES.year,
    validation: () => ({
      rule: { kind: "number", min: 2000, max: 2100, whole: true },
      error: { title: "Năm", text: "Gõ năm bằng bốn chữ số, ví dụ 2026." },
      onError: "stop",
    }),
  },
  {
    key: "period",
    label: "Kỳ báo cáo",
    note: "Chọn trong danh sách. Đổi kỳ, bảng điểm đổi theo.",
    look: "input",
    earlier: null,
    validation: () => ({
      rule: { kind: "list", source: PERIODS_LIST.name },
      error: { title: "Kỳ báo cáo", text: "Chọn một kỳ trong danh sách." },
      onError: "stop",
    }),
  },
  {
    key: "reportDate",
    label: "Ngày chốt số liệu",
    note: "Chỉ tính những gì có đến hết ngày này. Đổi ngày, bảng điểm đổi theo.",
    look: "inputDate",
    validation: () => ({
      rule: { kind: "date", min: NAMES.start, max: NAMES.end },
      prompt: {
        title: "Ngày chốt số liệu",
        text: "Gõ ngày/tháng/năm, trong kỳ báo cáo. Ví dụ: 30/06/2026.",
      },
      error: {
        title: "Ngày chốt số liệu",
        text: "Ngày chốt phải nằm trong kỳ báo cáo. Ví dụ: 30/06/2026.",
      },
      onError: "stop",
    }),
  },
  {
    key: "rounding",
    label: "Cách làm tròn",
    note: "Cách hiện tỷ lệ phần trăm. Kết quả đạt hay không luôn xét trên số chính xác.",
    look: "input",
    name: NAMES.rounding,
    validation: () => ({ rule: { kind: "list", source: ROUNDING_LIST.name }, onError: "stop" }),
  },
  {
    key: "decimals",
    label: "Số chữ số thập phân",
    note: "0, 1, 2 hoặc 3 chữ số sau dấu phẩy của tỷ lệ phần trăm.",
    look: "inputNumber",
    name: NAMES.decimals,
    validation: () => ({
      rule: { kind: "number", min: 0, max: 3, whole: true },
      error: { title: "Số chữ số thập phân", text: "Gõ 0, 1, 2 hoặc 3." },
      onError: "stop",
    }),
  },
  {
    key: "deadline",
    label: "Trước hạn",
    note: "Việc phải xong “trước ngày …”: xong đúng ngày đó có được tính không.",
    look: "input",
    name: NAMES.onTheDay,
    // Any cell that does not say so: where nothing is set the day itself is too late.
    earlier: "Cách làm tròn",
    validation: () => ({
      rule: { kind: "list", source: DEADLINE_LIST.name },
      error: { title: "Trước hạn", text: "Chọn trong danh sách." },
      onError: "stop",
    }),
  },
  {
    label: "Ngày đầu năm",
    note: "Tự tính.",
    look: "computedDate",
    name: NAMES.yearStart,
    formula: () => `DATE(${NAMES.year},1,1)`,
  },
  {
    label: "Ngày cuối năm",
    note: "Tự tính.",
    look: "computedDate",
    name: NAMES.yearEnd,
    formula: () => `DATE(${NAMES.year},12,31)`,
  },
  {
    label: "Ngày đầu kỳ",
    note: "Tự tính từ kỳ báo cáo.",
    look: "computedDate",
    name: NAMES.start,
    formula: (at) => firstDayOf(at("period")),
    earlier: "Ngày đầu năm",
  },
  {
    label: "Ngày cuối kỳ",
    note: "Tự tính từ kỳ báo cáo.",
    look: "computedDate",
    name: NAMES.end,
    formula: (at) => lastDayOf(at("period")),
    earlier: "Ngày cuối năm",
  },
  {
    label: "Tính đến hết ngày",
    note: "Tự tính từ ngày chốt số liệu; không sau ngày cuối kỳ.",
    look: "computedDate",
    name: NAMES.reportDate,
    formula: (at) => reportDateOf(`INT(${at("reportDate")})`),
  },
];

/** What stands in the cell of a setting. */
export function written(settings: Settings, key: keyof Settings): string | number {
  if (key === "phase") return "";
  if (key !== "period") return settings[key];
  return settings.phase ? phaseWords(settings.phase) : PERIOD_WORDS[settings.period];
}

/** The names by which formulas find S, E, R and the way of rounding, for settings that stand in these rows. */
export function namesAt(rowOf: (label: string) => number): NamePlan[] {
  return ROWS.flatMap(({ label, name }) =>
    name === undefined ? [] : [nameAt(name, SETTINGS_SHEET, "B", rowOf(label))],
  );
}

/** A name for one cell; the row counts from 0. */
export function nameAt(name: string, sheet: string, column: string, row: number): NamePlan {
  return { name, refersTo: `${quoteSheet(sheet)}!$${column}$${String(row + 1)}` };
}
