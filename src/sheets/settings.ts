import type { Campaign } from "../campaign/campaign";
import { quoteSheet, cellAddress } from "../workbook/address";
import type { FormulaPatch, Line, NamePlan, SheetPlan, Validation } from "../workbook/plan";
import { Trouble } from "../workbook/trouble";
import { type CellValue, isBlank } from "../workbook/value";
import type { SheetCells } from "../workbook/workbook";
import { NAMES } from "./formulas/references";
import { cell, emptyLine, fitted, formula, line } from "./lines";
import { A4_PORTRAIT, type Look, STYLES } from "./looks";

export const SETTINGS_SHEET = "Cấu hình";

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
interface SettingRow {
  readonly label: string;
  readonly note: string;
  readonly look: Look;
  readonly name?: string;
  readonly key?: keyof Settings;
  /** The address is that of the report date as typed. */
  readonly formula?: (reportDate: string) => string;
  readonly validation?: (campaign: Campaign) => Validation;
}

const FIRST_ROW = 2;
const WIDTHS = [26, 46, 60];

const ROWS: readonly SettingRow[] = [
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
    validation: () => ({ rule: { kind: "list", source: "DS_LamTron" }, onError: "stop" }),
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

export const DEPARTMENTS_TABLE = "PhongChuyenMon";

export function settingsPlan(campaign: Campaign, settings: Settings): SheetPlan {
  const reportDate = cellAddress(FIRST_ROW + ROWS.findIndex(({ key }) => key === "reportDate"), 1);
  const lines: Line[] = ROWS.map((row) =>
    fitted(
      WIDTHS,
      line(
        cell(row.label, "label"),
        row.formula === undefined
          ? cell(row.key ? settings[row.key] : null, row.look, row.validation?.(campaign))
          : formula(row.formula(reportDate), row.look),
        cell(row.note, "note"),
      ),
    ),
  );
  return {
    name: SETTINGS_SHEET,
    mode: "create",
    visibility: "visible",
    position: "last",
    tabColor: "7F7F7F",
    widths: WIDTHS,
    styles: STYLES,
    blocks: [
      { kind: "lines", lines: [line(cell("CẤU HÌNH", "title")), emptyLine, ...lines, emptyLine] },
      {
        kind: "table",
        name: DEPARTMENTS_TABLE,
        columns: [
          { name: "Mã phòng", headerStyle: "header", style: "text" },
          { name: "Tên phòng", headerStyle: "header", style: "text" },
        ],
        rows: campaign.departments.map(({ id, name }) => [id, name]),
      },
    ],
    conditionalFormats: [],
    freeze: { rows: 0, columns: 0 },
    print: A4_PORTRAIT,
  };
}

/** The settings by which formulas find S, E, R and the way of rounding. */
export function settingsNames(): NamePlan[] {
  return ROWS.flatMap(({ name }, index) =>
    name === undefined
      ? []
      : [{ name, refersTo: `${quoteSheet(SETTINGS_SHEET)}!$B$${String(FIRST_ROW + index + 1)}` }],
  );
}

/** Where the report date stands; zero-based. */
export function reportDateCell(cells: SheetCells): { row: number; column: number } {
  return { row: rowOf(cells, "reportDate"), column: 1 };
}

/** The computed lines, to be written again: another program may have dropped their values, or a person typed over. */
export function settingsFormulas(cells: SheetCells): FormulaPatch[] {
  const typed = reportDateCell(cells);
  const reportDate = cellAddress(typed.row, typed.column);
  return ROWS.flatMap(({ label, formula: text }) =>
    text === undefined
      ? []
      : [{ sheet: SETTINGS_SHEET, row: rowLabelled(cells, label), column: 1, formula: text(reportDate) }],
  );
}

/** Reads by label, so that lines may have been added or moved. */
export function readSettings(cells: SheetCells): Settings {
  const at = (key: keyof Settings) => {
    const row = rowOf(cells, key);
    return { row, value: valueAt(cells, row, 1) };
  };
  const text = (key: keyof Settings) => {
    const { value } = at(key);
    return isBlank(value) ? "" : typeof value === "object" ? value.error : String(value);
  };
  const number = (key: keyof Settings, min: number, max: number) => {
    const { row, value } = at(key);
    if (typeof value === "number" && value >= min && value <= max) return value;
    throw unreadable(row, labelOf(key), value);
  };
  const rounding = ROUNDINGS.find((one) => one === text("rounding"));
  if (!rounding) throw unreadable(at("rounding").row, labelOf("rounding"), at("rounding").value);
  return {
    centre: text("centre"),
    title: text("title"),
    campaign: text("campaign").trim(),
    year: Math.floor(number("year", 1900, 2200)),
    reportDate: Math.floor(number("reportDate", 0, 110_000)),
    rounding,
    decimals: Math.floor(number("decimals", 0, 6)),
  };
}

function rowOf(cells: SheetCells, key: keyof Settings): number {
  return rowLabelled(cells, labelOf(key));
}

function rowLabelled(cells: SheetCells, label: string): number {
  const index = cells.cells.findIndex((_, row) => valueAt(cells, cells.top + row, 0) === label);
  if (index < 0) throw new Trouble("setting-missing", { sheet: SETTINGS_SHEET, cell: "A1", field: label });
  return cells.top + index;
}

function labelOf(key: keyof Settings): string {
  const row = ROWS.find((one) => one.key === key);
  if (!row) throw new Error(`no setting ${key}`);
  return row.label;
}

function valueAt(cells: SheetCells, row: number, column: number): CellValue {
  return cells.cells[row - cells.top]?.[column - cells.left] ?? null;
}

function unreadable(row: number, field: string, value: CellValue): Trouble {
  const shown = typeof value === "object" ? (value?.error ?? "") : String(value);
  return new Trouble("setting-unreadable", {
    sheet: SETTINGS_SHEET,
    cell: cellAddress(row, 1),
    field,
    value: shown,
  });
}
