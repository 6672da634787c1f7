import { type Box, boxAddress, quoteSheet } from "../../../workbook/address";
import type { Line, NamePlan, Validation } from "../../../workbook/plan";
import type { CellValue } from "../../../workbook/value";
import { NAMES } from "../../formulas/references";
import { cell, line } from "../../lines";
import type { Look } from "../../looks";
import { COUNTS_SHEET } from "../../names";
import { nameAt, ROWS } from "../../settingRows";
import type { Counted } from "./counts";

/** The settings that formulas use, as values; the report date may be chosen among those that were counted. */
export function settingLines({ settings, period }: Counted, dates: Box): Line[] {
  const values: Readonly<Record<string, CellValue>> = {
    [NAMES.centre]: settings.centre,
    [NAMES.title]: settings.title,
    [NAMES.year]: settings.year,
    [NAMES.rounding]: settings.rounding,
    [NAMES.decimals]: settings.decimals,
    [NAMES.onTheDay]: settings.deadline,
    [NAMES.yearStart]: period.year.start,
    [NAMES.yearEnd]: period.year.end,
    [NAMES.start]: period.start,
    [NAMES.end]: period.end,
    [NAMES.reportDate]: period.reportDate,
  };
  return NAMED.map(({ label, name, look }) => {
    const value = values[name] ?? null;
    const isDate = name === NAMES.reportDate;
    const shown = isDate ? cell(value, "inputDate", choiceOf(dates)) : cell(value, LOOKS[look] ?? look);
    return line(cell(label, "caption"), null, shown);
  });
}

/** The names by which formulas find the settings in Số đếm. */
export function countsNames(): NamePlan[] {
  return NAMED.map(({ name }, index) => nameAt(name, COUNTS_SHEET, "C", FIRST_SETTING + index));
}

/** Zero-based row of the first setting. */
const FIRST_SETTING = 3;

const NAMED = ROWS.flatMap(({ name, ...row }) => (name === undefined ? [] : [{ ...row, name }]));

/** What may be typed over in the centre's workbook is given here. */
const LOOKS: Partial<Record<Look, Look>> = { input: "plain", inputNumber: "computedNumber" };

function choiceOf(dates: Box): Validation {
  return {
    rule: { kind: "list", source: `${quoteSheet(COUNTS_SHEET)}!${boxAddress(dates)}` },
    prompt: {
      title: "Tính đến hết ngày",
      text: "Chọn ngày khác trong danh sách: bảng điểm và báo cáo đổi theo.",
    },
    error: { title: "Tính đến hết ngày", text: "Chỉ có số đếm tại các ngày trong danh sách." },
    onError: "stop",
  };
}
