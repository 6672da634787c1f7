import type { Line, SheetPlan } from "../../workbook/plan";
import { type FormulaTables, NAMES, type RegisterPlace } from "../formulas/references";
import { cell, emptyLine, formula, line } from "../lines";
import { A4_LANDSCAPE, STYLES } from "../looks";
import { alarm, verdictColours } from "./colours";
import { WIDTHS } from "./columns";
import { counterLines } from "./counters";
import { summaryLines } from "./summary";
import { targetLines } from "./targets";
import { SCORECARD_SHEET } from "../names";

/** Each department against its targets, in formulas over the registers; the counts behind them are in Cách tính. */
export function scorecardPlan(
  tables: FormulaTables,
  placeOf: (register: string) => RegisterPlace,
): SheetPlan {
  const { campaign } = tables;
  const head = headLines();
  const summary = summaryLines(campaign, head.length);
  const targets = targetLines(campaign);
  const headerRow = head.length + summary.length;
  const above = [...head, ...summary, ...targets, emptyLine];
  const lines = [...above, ...counterLines(tables, placeOf, above.length)];
  return {
    name: SCORECARD_SHEET,
    mode: "replace",
    visibility: "visible",
    position: "first",
    tabColor: "C00000",
    widths: WIDTHS,
    styles: STYLES,
    blocks: [{ kind: "lines", lines }],
    conditionalFormats: [
      ...verdictColours({
        top: headerRow + 1,
        bottom: headerRow + targets.length - 1,
        left: WIDTHS.length - 1,
        right: WIDTHS.length - 1,
      }),
      alarm(lines.length - campaign.registers.length, lines.length - 1),
    ],
    freeze: { rows: 0, columns: 2 },
    print: { ...A4_LANDSCAPE, repeatRows: { first: headerRow, last: headerRow } },
  };
}

function headLines(): Line[] {
  const R = NAMES.reportDate;
  const outside = `IF(AND(${R}>=${NAMES.start},${R}<=${NAMES.end}),"","Ngày chốt ở ngoài năm được chấm. Sửa Ngày chốt số liệu ở trang Cấu hình.")`;
  const twoDigits = (number: string) => `RIGHT("0"&${number},2)`;
  return [
    line(formula(NAMES.centre, "subtitle")),
    line(cell("BẢNG ĐIỂM THI ĐUA", "title")),
    line(formula(NAMES.title, "subtitle")),
    line(
      formula(
        `"Số liệu từ 01/01/"&YEAR(${NAMES.start})&" đến hết ngày "&${twoDigits(`DAY(${R})`)}&"/"&${twoDigits(`MONTH(${R})`)}&"/"&YEAR(${R})`,
        "subtitle",
      ),
    ),
    line(formula(outside, "alarm")),
  ];
}
