import type { Campaign, Target } from "../../campaign/campaign";
import { foldCase } from "../../registers/text/fold";
import type { ColumnFill, ConditionalFormatPlan, SheetPlan, Validation } from "../../workbook/plan";
import type { CellValue } from "../../workbook/value";
import type { TableOutline } from "../../workbook/workbook";
import { heightOf } from "../lines";
import { listSheet } from "../listSheet";
import type { Look } from "../looks";
import { SCORING_SHEET, SCORING_TABLE } from "../names";
import { MOST_POINTS } from "./targetColumns";
import { SCORING_COLUMNS, type ScoringColumn } from "./scoringColumns";
import { scoringFormulas } from "./scoringFormulas";

/** The sheet in which people type scores: made once, with a row for each target of the period; later it only gets more. */
export function scoringPlan(campaign: Campaign, period: string): SheetPlan {
  const formulas = scoringFormulas(campaign);
  const head = {
    name: SCORING_SHEET,
    table: SCORING_TABLE,
    title: "CHẤM ĐIỂM",
    told:
      "Chỉ gõ ở cột vàng. Điểm tính là Duyệt; chưa có thì Thẩm định, rồi Tự chấm, rồi Máy tính. " +
      "Máy tính chỉ hiện cho kỳ đang chấm.",
    tabColor: "C00000",
  };
  const targets = campaign.targets.filter(({ points }) => points);
  const rows = targets.map((target) => KEYS.map((key) => valueOf(target, period)[key] ?? null));
  return {
    ...listSheet(
      head,
      KEYS.map((key) => SCORING_COLUMNS[key].width),
      {
        headerHeight: 34,
        columns: KEYS.map((key) => {
          const [formula, validation] = [formulas[key], VALIDATIONS[key]];
          return {
            name: SCORING_COLUMNS[key].name,
            headerStyle: formula === undefined ? "header" : "headerHelper",
            style: LOOKS[key],
            ...(formula === undefined ? {} : { formula }),
            ...(validation ? { validation } : {}),
          };
        }),
        rows,
        // What must be looked at takes two lines.
        heights: targets.map(({ text }) =>
          Math.max(
            heightOf(["x".repeat(40)], [SCORING_COLUMNS.note.width]),
            heightOf([text], [SCORING_COLUMNS.text.width]),
          ),
        ),
      },
    ),
    conditionalFormats: [alarms()],
    mode: "create",
    // Behind the scorecard and how it is computed.
    position: 2,
  };
}

/** What a new row says, by column; the others are people's to fill, or calculate. */
export function valueOf(target: Target, period: string): Partial<Record<ScoringColumn, CellValue>> {
  return { period, id: target.id, department: target.department, text: target.text };
}

/** The calculated columns, to be filled again: rows that are pasted or typed in other programs lack them. */
export function scoringFills(campaign: Campaign, table: TableOutline): ColumnFill[] {
  const there = new Set(table.columns.map(foldCase));
  return Object.entries(scoringFormulas(campaign)).flatMap(([key, formula]) => {
    const column = SCORING_COLUMNS[key as ScoringColumn].name;
    return there.has(foldCase(column)) ? [{ table: table.name, column, formula }] : [];
  });
}

const KEYS = Object.keys(SCORING_COLUMNS) as ScoringColumn[];

const LOOKS: Readonly<Record<ScoringColumn, Look>> = {
  period: "text",
  id: "text",
  department: "text",
  text: "plain",
  max: "center",
  computed: "center",
  self: "input",
  verified: "input",
  approved: "input",
  reason: "input",
  by: "input",
  on: "inputDate",
  note: "plain",
  key: "helper",
};

/** Each says who types there. */
function scoreValidation(key: "self" | "verified" | "approved", who: string): Validation {
  const title = SCORING_COLUMNS[key].name;
  return {
    rule: { kind: "number", min: -MOST_POINTS, max: MOST_POINTS, whole: false },
    prompt: { title, text: who },
    error: { title, text: "Gõ một số. Cột Cần xem báo nếu số nằm ngoài điểm của chỉ tiêu." },
    onError: "stop",
  };
}

/** 31/12/2100. */
const LAST_DAY = 73_415;
/** 01/01/2010. */
const FIRST_DAY = 40_179;

const VALIDATIONS: Partial<Record<ScoringColumn, Validation>> = {
  self: scoreValidation("self", "Phòng tự chấm. Khác điểm máy tính thì ghi Lý do."),
  verified: scoreValidation("verified", "Người thẩm định chấm."),
  approved: scoreValidation("approved", "Hội đồng duyệt. Có điểm này thì các điểm khác không tính."),
  on: {
    rule: { kind: "date", min: FIRST_DAY, max: LAST_DAY },
    error: { title: "Ngày", text: "Gõ ngày/tháng/năm, ví dụ 30/06/2026." },
    onError: "stop",
  },
};

/** Down to a row that nobody reaches. */
function alarms(): ConditionalFormatPlan {
  const column = KEYS.indexOf("note");
  const letters = String.fromCharCode("A".charCodeAt(0) + column);
  return {
    box: { top: 4, bottom: 1999, left: column, right: column },
    formula: `LEN($${letters}5)>0`,
    style: { color: "9C0006", fill: "FFC7CE", bold: true },
  };
}
