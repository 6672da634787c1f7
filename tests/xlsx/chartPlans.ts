import type { ChartPlan } from "../../src/workbook/chart";
import type { SheetPlan } from "../../src/workbook/plan";
import { lines, sheetPlan } from "./plans";

export const column = (left: number) => ({ top: 1, left, bottom: 3, right: left });

const plain: ChartPlan = {
  name: "SCT_BieuDo_Phong",
  kind: "bar",
  title: "Tỷ lệ <đạt>",
  description: 'Ba phòng, "so với 100%"',
  place: { top: 5, left: 0, bottom: 14, right: 3 },
  categories: column(0),
  series: [
    { name: "Mức 100%", values: column(2), color: "D9D9D9" },
    { name: "Đạt", values: column(1), color: "404040", labels: "0%;;" },
  ],
  axis: { min: 0, max: 1, format: "0%" },
};

/** Bars over each other, one of nothing. */
export const chart: ChartPlan = { ...plain, overlaid: true };

export const columns: ChartPlan = {
  ...plain,
  name: "SCT_BieuDo_Thang",
  kind: "column",
  series: [
    { name: "Đạt", values: column(1), color: "404040" },
    { name: "Mức", values: column(2), color: "000000", line: true },
  ],
  axis: { min: 0, max: null, format: "0" },
};

/** Half of one, nothing known of the other, 0 of the third. */
export function sheet(charts: readonly ChartPlan[], parts: Partial<SheetPlan> = {}): SheetPlan {
  const row = (name: string, formula: string) => [
    { value: name, style: "text" },
    { formula, style: "number" },
    { value: 1, style: "number" },
  ];
  const head = ["Phòng", "Đạt", "Mức"].map((value) => ({ value, style: "head" }));
  const rows = [row("HCTH & CTXH", "1/2"), row("QLCS", '""'), row("YTND", "0")];
  return sheetPlan("Biểu đồ", [lines(head, ...rows)], { charts, ...parts });
}
