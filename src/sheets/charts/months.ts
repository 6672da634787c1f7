import { columnLetters, quoteSheet } from "../../workbook/address";
import type { CountSource } from "../formulas/source";
import { FIRST_MONTH, howCells, monthly, monthRows, MONTHS } from "../howLayout";
import { formula } from "../lines";
import { HOW_SHEET } from "../names";
import { type Figure, GREYS } from "./figure";

/** The months of the first target that asks for so many things each month; null where none does. */
export function monthsFigure({ campaign }: CountSource): Figure | null {
  const row = monthly(campaign).find(({ part }) => part?.measure.kind === "per-month");
  const at = row && monthRows(campaign).of(row.id);
  if (!row?.part || at === undefined) return null;
  const level = howCells(campaign)(row.id, "level");
  return {
    key: "Thang",
    kind: "column",
    title: `${row.id}: số lượng từng tháng, so với mức tối thiểu`,
    description:
      "Biểu đồ cột đứng: mỗi tháng đã qua một cột là số lượng trong tháng; đường gạch ngang là mức tối thiểu. Sau tên tháng là số lượng, tháng chưa qua thì không ghi.",
    headers: ["Tháng: số lượng", "Số lượng", "Mức tối thiểu"],
    rows: Array.from({ length: MONTHS }, (_, index) => {
      const month = `${quoteSheet(HOW_SHEET)}!$${columnLetters(FIRST_MONTH + index)}$${String(at + 1)}`;
      const name = `T${String(index + 1)}`;
      return [
        // A month of nothing has no column, as one that is still to come: the figure tells them apart.
        formula(`IF(ISNUMBER(${month}),"${name}: "&${month},"${name}")`, "plain"),
        formula(`IF(ISNUMBER(${month}),${month},"")`, "center"),
        formula(level, "center"),
      ];
    }),
    drawn: [
      { column: 1, color: GREYS.middle },
      { column: 2, color: "000000", line: true },
    ],
    axis: { min: 0, max: null, format: "0" },
  };
}
