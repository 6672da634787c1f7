import type { Verdict } from "../../scoring/verdict";
import type { Line } from "../../workbook/plan";
import { VERDICT_CODES } from "../formulas/verdict";
import type { CountSource } from "../formulas/source";
import { howColumn } from "../howLayout";
import { cell, emptyLine, formula, line } from "../lines";
import { header, widthsOf } from "./columns";

/** How many targets of each department have which verdict. */
export function summaryLines(source: CountSource, above: number): Line[] {
  const { campaign } = source;
  const departments = howColumn(campaign, "department");
  const codes = howColumn(campaign, "verdict");
  const count = (department: string, verdicts: readonly Verdict[]) =>
    verdicts
      .map((verdict) => `COUNTIFS(${departments},${department},${codes},${String(VERDICT_CODES[verdict])})`)
      .join("+");
  const firstRow = above + 2;
  const lastRow = firstRow + campaign.departments.length - 1;
  const total = (column: string) =>
    formula(`SUM(${column}${String(firstRow)}:${column}${String(lastRow)})`, "verdict");
  return [
    header(SUMMARY_HEADERS, widthsOf(source)),
    ...campaign.departments.map(({ id, name }, index) => {
      const own = `$A${String(firstRow + index)}`;
      return line(
        cell(id, "strong"),
        cell(name, "plain"),
        formula(`COUNTIFS(${departments},${own})`, "center"),
        ...SUMMARY.map(({ verdicts }) => formula(count(own, verdicts), "center")),
      );
    }),
    line(cell("Cộng", "strong"), cell(null, "plain"), ...["C", "D", "E", "F", "G", "H", "I"].map(total)),
    emptyLine,
  ];
}

/** How the verdicts are summed up, from the fourth column on; before them stands how many targets there are. */
export const SUMMARY: readonly { readonly header: string; readonly verdicts: readonly Verdict[] }[] = [
  { header: "Đạt và vượt", verdicts: ["met", "exceeded"] },
  { header: "Trong đó vượt", verdicts: ["exceeded"] },
  { header: "Không đạt", verdicts: ["not-met"] },
  { header: "Chưa đủ số liệu", verdicts: ["not-enough-data"] },
  { header: "Chưa đến hạn", verdicts: ["not-due"] },
  { header: "Không áp dụng", verdicts: ["not-applicable"] },
];

export const SUMMARY_HEADERS = [
  "Phòng",
  "Tên phòng",
  "Số chỉ tiêu",
  ...SUMMARY.map(({ header: title }) => title),
];
