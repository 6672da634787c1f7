import { pointsOf, pointsText } from "../formulas/points/shown";
import { quote } from "../formulas/references";
import type { CountSource } from "../formulas/source";
import { cell, formula } from "../lines";
import { EVERYBODY, onHowSheet, pointsLayout } from "../points/howPoints";
import type { PlanCell } from "../../workbook/plan";
import { type Figure, GREYS } from "./figure";

/** Which share of the points that it was given each department has, and how many it can still get. */
export function pointsFigure({ campaign }: CountSource): Figure {
  const layout = pointsLayout(campaign);
  return {
    ...SHARES,
    key: "Diem",
    title: "Điểm thi đua của từng phòng, so với điểm được giao",
    description: `Biểu đồ thanh ngang: mỗi phòng một thanh, ${BARS}`,
    headers: ["Phòng: điểm/được giao", ...SHARE_HEADERS],
    rows: layout.departments
      .filter((id) => id !== EVERYBODY)
      .map((id) => sharesOf(id, (key) => onHowSheet(layout.at("total", id, key)))),
  };
}

/** A line of the table: who, and the cells of the points by what they hold. */
export function sharesOf(
  name: string,
  at: (key: "low" | "high" | "max" | "shownLow" | "shownHigh") => string,
): PlanCell[] {
  const share = (key: "shownLow" | "shownHigh") => `IF(ISNUMBER(${at(key)}),${at(key)},"")`;
  const points = pointsText(at("low"), at("high"), at("max"));
  return [
    formula(`${quote(`${name}: `)}&${pointsOf(points, at("max"))}`, "plain"),
    formula(share("shownLow"), "ratio"),
    formula(share("shownHigh"), "ratio"),
    cell(1, "ratio"),
  ];
}

export const BARS =
  "đậm là tỷ lệ điểm chắc chắn có, xám là nhiều nhất còn có thể có; nền nhạt là 100% điểm được giao.";
export const SHARE_HEADERS = ["Chắc chắn có", "Nhiều nhất", "100% điểm"];

/** How such lines are drawn. */
export const SHARES = {
  kind: "bar",
  drawn: [
    { column: 3, color: GREYS.light },
    { column: 2, color: GREYS.middle },
    { column: 1, color: GREYS.dark },
  ],
  overlaid: true,
  // What is above the maximum may bring more than all.
  axis: { min: 0, max: null, format: "0%" },
} as const satisfies Partial<Figure>;
