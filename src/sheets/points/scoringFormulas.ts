import type { Campaign } from "../../campaign/campaign";
import { columnRef, headerRef, quote, thisRowRef } from "../formulas/references";
import { SCORING_TABLE } from "../names";
import { onHowSheet, type PointsCell, pointsLayout } from "./howPoints";
import { SCORING_COLUMNS, type ScoringColumn } from "./scoringColumns";

/** The calculated columns of the sheet Chấm điểm: they speak of the rows of the period that is scored. */
export function scoringFormulas(campaign: Campaign): Partial<Record<ScoringColumn, string>> {
  const layout = pointsLayout(campaign);
  const place = `MATCH(${own("id")},${onHowSheet(layout.column("worth", "id"))},0)`;
  const worth = (cell: PointsCell<"worth">) => `INDEX(${onHowSheet(layout.column("worth", cell))},${place})`;
  const got = (cell: PointsCell<"got">) => `INDEX(${onHowSheet(layout.column("got", cell))},${place})`;
  // A row of another period, or of a target that is no more, says nothing here.
  const now = (value: string) =>
    `IFERROR(IF(${own("period")}&""=${onHowSheet(layout.periodCell)}&"",${value},""),"")`;
  return {
    max: now(worth("max")),
    computed: now(got("shown")),
    note: now(noteFormula(worth, got)),
    key: `${own("period")}&"|"&${own("id")}`,
  };
}

const own = (key: ScoringColumn) => thisRowRef(SCORING_TABLE, SCORING_COLUMNS[key].name);

/** The same steps as scoring/points/notes. */
function noteFormula(
  worth: (cell: PointsCell<"worth">) => string,
  got: (cell: PointsCell<"got">) => string,
): string {
  const key = SCORING_COLUMNS.key.name;
  const row = `ROW(${own("key")})-ROW(${headerRef(SCORING_TABLE, key)})`;
  const isSecond = `MATCH(${own("key")},${columnRef(SCORING_TABLE, key)},0)<${row}`;
  const scores = (["self", "verified", "approved"] as const).map(own);
  const limit = worth("highest");
  const isWrong = scores.map((x) => {
    const above = `IF(ISNUMBER(${limit}),${x}>${limit},FALSE)`;
    return `IF(${x}="",FALSE,IF(ISNUMBER(${x}),OR(${x}<${worth("lowest")},${above}),TRUE))`;
  });
  const until = `IF(ISNUMBER(${limit})," đến "&${limit}," trở lên")`;
  const outWords = `IF(${worth("out")}=9,"không giao",IF(${worth("out")}=4,"chưa đến hạn","không áp dụng"))`;
  const self = own("self");
  const isOther = `IF(${got("low")}=${got("high")},ABS(${self}-${own("computed")})>${HAIR},TRUE)`;
  const differs = `IF(ISNUMBER(${self}),AND(OR(${self}<${got("low")}-${HAIR},${self}>${got("high")}+${HAIR}),${isOther}),FALSE)`;
  return [
    `IF(${isSecond},${quote("Chỉ tiêu này đã có dòng ở trên, dòng này không tính")}`,
    `IF(${worth("out")}>0,IF(COUNTA(${scores.join(",")})>0,"Không tính vào tổng: "&${outWords},"")`,
    `IF(OR(${isWrong.join(",")}),"Điểm phải là số từ "&${worth("lowest")}&${until}`,
    `IF(AND(LEN(TRIM(${own("reason")}))=0,${differs}),${quote("Ghi Lý do: tự chấm khác máy tính")},""))))`,
  ].join(",");
}

const HAIR = "0.000000001";
