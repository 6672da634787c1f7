import type { Campaign, Part } from "../../campaign/campaign";
import { quote } from "../formulas/references";
import type { CountSource } from "../formulas/source";
import { cell, formula } from "../lines";
import { scorecardCells } from "../scorecard";
import { COLUMN } from "../scorecard/columns";
import { type Figure, GREYS } from "./figure";

/** How far each target is, where there is only one department to speak of; null where none is a share of something. */
export function targetsFigure(source: CountSource): Figure | null {
  const at = scorecardCells(source);
  const parts = shares(source.campaign);
  if (parts.length === 0) return null;
  return {
    key: "ChiTieu",
    kind: "bar",
    title: "Kết quả từng chỉ tiêu, so với 100%",
    description:
      "Biểu đồ thanh ngang: mỗi chỉ tiêu một thanh là tỷ lệ trong Bảng điểm; thanh nền nhạt là mức 100%. Chỉ tiêu chưa có số liệu thì không có thanh.",
    headers: ["Chỉ tiêu: đạt/phạm vi", "Tỷ lệ", "Mức 100%"],
    rows: parts.map(({ id }) => {
      const ratio = at(id, COLUMN.ratio);
      return [
        formula(`${quote(`${id}: `)}&${at(id, COLUMN.count)}`, "plain"),
        formula(`IF(ISNUMBER(${ratio}),${ratio},"")`, "ratio"),
        cell(1, "ratio"),
      ];
    }),
    drawn: [
      { column: 2, color: GREYS.light },
      { column: 1, color: GREYS.dark },
    ],
    overlaid: true,
    // What was done may be more than what was planned.
    axis: { min: 0, max: null, format: "0%" },
  };
}

/** Parts whose result is a share that 100% says something about. */
function shares({ targets }: Campaign): Part[] {
  const others = ["none", "count", "deadline", "per-month", "saving"];
  return targets.flatMap(({ parts }) => parts).filter(({ measure: { kind } }) => !others.includes(kind));
}
