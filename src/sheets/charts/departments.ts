import { columnRef } from "../formulas/references";
import { COMPARED_WITH } from "../frozen/changeFormulas";
import { FROZEN_COLUMNS, type FrozenColumn } from "../frozen/columns";
import { plainShare } from "../formulas/points/shown";
import { quote } from "../formulas/references";
import type { CountSource } from "../formulas/source";
import { cell, formula } from "../lines";
import { FROZEN_TABLE } from "../names";
import { summaryCells } from "../scorecard";
import { SUMMARY } from "../scorecard/summary";
import { type Figure, GREYS } from "./figure";

/** Which share of its targets each department meets, of those that can be judged by now. */
export function departmentsFigure(source: CountSource): Figure {
  return {
    key: "Phong",
    kind: "bar",
    title: "Chỉ tiêu đạt của từng phòng, so với 100%",
    description:
      "Biểu đồ thanh ngang: mỗi phòng một thanh là tỷ lệ chỉ tiêu đạt trên số chỉ tiêu đến hạn; thanh nền nhạt là mức 100%.",
    headers: ["Phòng: đạt/đến hạn", "Tỷ lệ đạt", "Mức 100%"],
    rows: source.campaign.departments.map(({ id }) => {
      const { met, due, share } = metOf(source, id);
      return [
        formula(`${quote(`${id}: `)}&${met}&"/"&${due}`, "plain"),
        formula(share, "ratio"),
        cell(1, "ratio"),
      ];
    }),
    drawn: [
      { column: 2, color: GREYS.light },
      { column: 1, color: GREYS.dark },
    ],
    overlaid: true,
    axis: { min: 0, max: 1, format: "0%" },
  };
}

/** The same share when a period was frozen last, and now. */
export function changeFigure(source: CountSource): Figure {
  return {
    key: "ThayDoi",
    kind: "bar",
    title: "Chỉ tiêu đạt: kỳ đã chốt gần nhất và hiện nay",
    description:
      "Biểu đồ thanh ngang: mỗi phòng hai thanh, nhạt là tỷ lệ chỉ tiêu đạt ở kỳ đã chốt gần nhất, đậm là hiện nay.",
    headers: ["Phòng", "Kỳ đã chốt", "Hiện nay"],
    rows: source.campaign.departments.map(({ id }) => [
      formula(`${quote(id)}&IF(${COMPARED_WITH}="",""," ("&${COMPARED_WITH}&")")`, "plain"),
      formula(shareBefore(id), "ratio"),
      formula(metOf(source, id).share, "ratio"),
    ]),
    drawn: [
      { column: 1, color: GREYS.light },
      { column: 2, color: GREYS.dark },
    ],
    axis: { min: 0, max: 1, format: "0%" },
  };
}

function metOf(source: CountSource, id: string) {
  const at = summaryCells(source);
  const column = (title: string) => {
    const index = SUMMARY.findIndex(({ header }) => header === title);
    return at(id, FIRST_SUM + index);
  };
  const met = column("Đạt và vượt");
  const due = `(${met}+${column("Không đạt")}+${column("Chưa đủ số liệu")})`;
  return { met, due, share: `IF(${due}=0,"",${plainShare(`${met}/${due}`)})` };
}

/** Behind the department, its name and how many targets it has. */
const FIRST_SUM = 3;

function shareBefore(id: string): string {
  const column = (key: FrozenColumn) => columnRef(FROZEN_TABLE, FROZEN_COLUMNS[key].name);
  const found = `MATCH(${COMPARED_WITH}&"|"&${quote(id)},${column("key")},0)`;
  const at = (key: FrozenColumn) => `INDEX(${column(key)},${found})`;
  return `IFERROR(${plainShare(`${at("pass")}/(${at("pass")}+${at("fail")}+${at("missing")})`)},"")`;
}
