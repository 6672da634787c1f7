import type { BlockScale } from "../../campaign/block";
import type { SheetPlan, TableBlock } from "../../workbook/plan";
import { columnRef } from "../formulas/references";
import { cell, emptyLine, line } from "../lines";
import { A4_PORTRAIT, STYLES } from "../looks";
import { CAP_TABLE, SCALE_SHEET } from "../names";
import { MOST_POINTS } from "../points/targetColumns";
import { bandsTable } from "../points/scaleSheet";

/** The one column of its table, and that column inside formulas. */
export const CAP_COLUMN = "Điểm cộng nhiều nhất";
export const CAP = columnRef(CAP_TABLE, CAP_COLUMN);

/** How percentages become a classification, and how many bonus points count: tables that people change. */
export function blockScalePlan({ bands, bonusCap }: BlockScale): SheetPlan {
  return {
    name: SCALE_SHEET,
    mode: "create",
    visibility: "visible",
    position: "last",
    tabColor: "BF8F00",
    widths: [30, 24],
    styles: STYLES,
    blocks: [
      {
        kind: "lines",
        lines: [
          line(cell("CÁCH XẾP LOẠI", "title")),
          line(cell("Xét trên tỷ lệ điểm chính xác, không xét trên số đã làm tròn.", "subtitle")),
          line(cell("Sửa số ở đây thì xếp loại đổi theo.", "subtitle")),
          emptyLine,
        ],
      },
      bandsTable({ bands }),
      {
        kind: "lines",
        lines: [
          emptyLine,
          line(cell("ĐIỂM CỘNG", "title")),
          line(cell("Điểm cộng của một đơn vị không tính quá số này. Để trống: không giới hạn.", "subtitle")),
        ],
      },
      capTable(bonusCap),
    ],
    conditionalFormats: [],
    freeze: { rows: 0, columns: 1 },
    print: A4_PORTRAIT,
  };
}

function capTable(bonusCap: number | null): TableBlock {
  return {
    kind: "table",
    name: CAP_TABLE,
    columns: [
      {
        name: CAP_COLUMN,
        headerStyle: "header",
        style: "input",
        validation: {
          rule: { kind: "number", min: 0, max: MOST_POINTS, whole: false },
          prompt: { title: CAP_COLUMN, text: "Để trống: không giới hạn." },
          error: { title: CAP_COLUMN, text: `Gõ số từ 0 đến ${String(MOST_POINTS)}.` },
          onError: "stop",
        },
      },
    ],
    rows: [[bonusCap]],
  };
}
