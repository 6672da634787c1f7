import type { Campaign } from "../campaign/campaign";
import { quoteSheet } from "../workbook/address";
import type { NamePlan, Validation } from "../workbook/plan";
import { NAMES } from "./formulas/references";
import type { Look } from "./looks";
import { ROUNDING_LIST, SETTINGS_SHEET } from "./names";

/** What a centre sets: its own name, the year, the report date, how ratios are shown. Dates as in the workbook. */
export interface Settings {
  readonly centre: string;
  readonly campaign: string;
  readonly title: string;
  readonly year: number;
  readonly reportDate: number;
  readonly rounding: Rounding;
  readonly decimals: number;
}

export type Rounding = (typeof ROUNDINGS)[number];
export const ROUNDINGS = ["Làm tròn", "Cắt bớt"] as const;

/** The lines of the sheet: both the plan and the reader walk this list. */
export interface SettingRow {
  readonly label: string;
  readonly note: string;
  readonly look: Look;
  readonly name?: string;
  readonly key?: keyof Settings;
  /** The address is that of the report date as typed. */
  readonly formula?: (reportDate: string) => string;
  readonly validation?: (campaign: Campaign) => Validation;
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
    key: "reportDate",
    label: "Ngày chốt số liệu",
    note: "Chỉ tính những gì có đến hết ngày này. Đổi ngày, bảng điểm đổi theo.",
    look: "inputDate",
    validation: () => ({
      rule: { kind: "date", min: NAMES.start, max: NAMES.end },
      prompt: {
        title: "Ngày chốt số liệu",
        text: "Gõ ngày/tháng/năm, trong năm được chấm. Ví dụ: 30/06/2026.",
      },
      error: {
        title: "Ngày chốt số liệu",
        text: "Ngày chốt phải nằm trong năm được chấm. Ví dụ: 30/06/2026.",
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
    label: "Ngày đầu năm",
    note: "Tự tính.",
    look: "computedDate",
    name: NAMES.start,
    formula: () => `DATE(${NAMES.year},1,1)`,
  },
  {
    label: "Ngày cuối năm",
    note: "Tự tính.",
    look: "computedDate",
    name: NAMES.end,
    formula: () => `DATE(${NAMES.year},12,31)`,
  },
  {
    label: "Tính đến hết ngày",
    note: "Tự tính từ ngày chốt số liệu.",
    look: "computedDate",
    name: NAMES.reportDate,
    formula: (typed) => `INT(${typed})`,
  },
];

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
