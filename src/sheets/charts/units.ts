import type { CountSource } from "../formulas/source";
import { cell, formula } from "../lines";
import { unitLayout, unitPlaces } from "../units/layout";
import { type Figure, GREYS } from "./figure";

/** How many of the units meet each target; null where nothing is measured by unit. */
export function unitsFigure({ campaign }: CountSource): Figure | null {
  const layout = unitLayout(campaign);
  if (!layout) return null;
  const places = unitPlaces(layout);
  const all = layout.units.length;
  return {
    key: "DonVi",
    kind: "bar",
    title: `Số đơn vị đạt từng chỉ tiêu, trên ${String(all)} đơn vị`,
    description: `Biểu đồ thanh ngang: mỗi chỉ tiêu một thanh là số đơn vị đạt; thanh nền nhạt là tất cả ${String(all)} đơn vị.`,
    headers: ["Chỉ tiêu", "Số đơn vị đạt", "Tất cả đơn vị"],
    rows: layout.parts.map(({ part }) => [
      cell(part.id, "plain"),
      formula(`COUNTIF(${places.codes(part)},"<=2")`, "center"),
      cell(all, "center"),
    ]),
    drawn: [
      { column: 2, color: GREYS.light },
      { column: 1, color: GREYS.dark, labels: "0" },
    ],
    overlaid: true,
    axis: { min: 0, max: all, format: "0" },
  };
}
