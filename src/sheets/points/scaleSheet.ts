import type { PointsRule, PointsScale } from "../../campaign/points";
import { boxAddress, quoteSheet } from "../../workbook/address";
import type { SheetPlan, TableBlock, Validation } from "../../workbook/plan";
import type { CellValue } from "../../workbook/value";
import { cell, emptyLine, line } from "../lines";
import { A4_LANDSCAPE, type Look, STYLES } from "../looks";
import { BANDS_TABLE, SCALE_SHEET, SCALE_TABLE } from "../names";
import { BAND_COLUMNS, KINDS, kindWord, RULE_COLUMNS } from "./scaleColumns";

/** How results become points, and points a classification: tables that people change. */
export function scalePlan({ rules, bands }: PointsScale): SheetPlan {
  const top = [
    line(cell("CÁCH CHO ĐIỂM VÀ XẾP LOẠI", "title")),
    line(cell(TOLD, "subtitle")),
    emptyLine,
    line(cell(RULE_COLUMNS.kind, "header"), cell("Nghĩa là", "caption")),
    ...KINDS.map(({ word, told }) => line(cell(word, "label"), cell(told, "subtitle"))),
    emptyLine,
    line(cell("XẾP LOẠI", "title")),
    line(cell("Xét trên tỷ lệ điểm chính xác, không xét trên số đã làm tròn.", "subtitle")),
  ];
  return {
    name: SCALE_SHEET,
    mode: "create",
    visibility: "visible",
    position: "last",
    tabColor: "BF8F00",
    widths: RULE_LOOKS.map(({ width }) => width),
    styles: STYLES,
    blocks: [
      { kind: "lines", lines: top },
      bandsTable({ bands }),
      {
        kind: "lines",
        lines: [emptyLine, line(cell("TỪNG CÁCH", "title")), line(cell(TOLD_RULES, "subtitle"))],
      },
      rulesTable({ rules }),
    ],
    conditionalFormats: [],
    freeze: { rows: 0, columns: 1 },
    print: A4_LANDSCAPE,
  };
}

const TOLD =
  "Ở trang Chỉ tiêu, cột Cách cho điểm chọn một cách trong bảng dưới cùng. Sửa số ở đây thì điểm đổi theo.";
const TOLD_RULES = "Có thể thêm cách mới: đặt tên, chọn Kiểu, ghi các số mà kiểu đó cần.";

/** The first row of the kinds, zero-based. */
const FIRST_KIND = 4;

/** The kinds as a list to choose from; also the names of the rules that a new workbook has. */
export const KIND_CHOICE = `${quoteSheet(SCALE_SHEET)}!${boxAddress({
  top: FIRST_KIND,
  bottom: FIRST_KIND + KINDS.length - 1,
  left: 0,
  right: 0,
})}`;

const kindValidation: Validation = { rule: { kind: "list", source: KIND_CHOICE }, onError: "stop" };

const RULE_LOOKS: readonly { name: string; look: Look; width: number; validation?: Validation }[] = [
  { name: RULE_COLUMNS.name, look: "input", width: 30 },
  { name: RULE_COLUMNS.kind, look: "input", width: 28, validation: kindValidation },
  { name: RULE_COLUMNS.reached, look: "percent", width: 13 },
  { name: RULE_COLUMNS.late, look: "whole", width: 13 },
  { name: RULE_COLUMNS.share, look: "percent", width: 12 },
  { name: RULE_COLUMNS.each, look: "center", width: 12 },
  { name: RULE_COLUMNS.floor, look: "center", width: 12 },
  { name: RULE_COLUMNS.cap, look: "center", width: 12 },
];

export function bandsTable({ bands }: Pick<PointsScale, "bands">): TableBlock {
  return {
    kind: "table",
    name: BANDS_TABLE,
    columns: [
      { name: BAND_COLUMNS.name, headerStyle: "header", style: "input" },
      { name: BAND_COLUMNS.from, headerStyle: "header", style: "percent" },
    ],
    rows: bands.map(({ name, from }) => [name, from]),
  };
}

export function rulesTable({ rules }: Pick<PointsScale, "rules">): TableBlock {
  return {
    kind: "table",
    name: SCALE_TABLE,
    headerHeight: 34,
    columns: RULE_LOOKS.map(({ name, look, validation }) => ({
      name,
      headerStyle: "header",
      style: look,
      ...(validation ? { validation } : {}),
    })),
    rows: rules.flatMap(rowsOf),
  };
}

function rowsOf(rule: PointsRule): CellValue[][] {
  const head = [rule.name, kindWord(rule.kind)];
  switch (rule.kind) {
    case "exactly-met":
      return [[...head, null, null, rule.share, null, null, null]];
    case "bands":
      return rule.steps.map(({ from, share }) => [...head, from, null, share, null, null, null]);
    case "lateness":
      return rule.steps.map(({ from, share }) => [...head, null, from, share, null, null, null]);
    case "minus":
      return [[...head, null, null, null, rule.each, rule.floor, null]];
    case "plus":
      return [[...head, null, null, null, rule.each, null, rule.cap]];
    default:
      return [[...head, null, null, null, null, null, null]];
  }
}
