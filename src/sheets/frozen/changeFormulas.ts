import type { Part } from "../../campaign/campaign";
import { DEAD_BAND, DIGITS, numberOf } from "../../scoring/change";
import type { Line } from "../../workbook/plan";
import { fraction, isFraction } from "../formulas/amounts";
import { numberText } from "../formulas/numberText";
import { periodCodeFormula } from "../formulas/points/period";
import { columnRef, headerRef, NAMES, quote } from "../formulas/references";
import type { CountColumn } from "../formulas/texts";
import { cell, formula, line } from "../lines";
import { FROZEN_TABLE, HOW_SHEET } from "../names";
import { quoteSheet } from "../../workbook/address";
import { FROZEN_COLUMNS, type FrozenColumn } from "./columns";
import { ARROWS, POINT_WORDS } from "./changeText";

/** The fourth line of Cách tính: with which frozen period the scorecard is compared, step by step. */
export function comparedLine(): Line {
  return line(
    cell("Kỳ đang chấm, thứ tự tìm được, kỳ đã chốt đem so (cột Thay đổi ở Bảng điểm)", "subtitle"),
    null,
    null,
    formula(periodCodeFormula(), "center"),
    formula(`IFERROR(${bestOrder()},0)`, "whole"),
    formula(`IF(${BEST}=0,"",INDEX(${column("period")},${lastOfOrder()})&"")`, "center"),
  );
}

/** The code of the frozen period that a scorecard is compared with, empty where there is none; for other sheets. */
export const COMPARED_WITH = `${quoteSheet(HOW_SHEET)}!$F$4`;

/** "▲ +2,5 điểm %" of a part against the frozen period; the same steps as scoring/change. */
export function changeFormula(part: Part, at: (column: CountColumn) => string): string {
  const number = numberOf(part);
  if (number === null) return `""`;
  const found = `MATCH(${COMPARED_WITH}&"|"&${quote(part.id)},${column("key")},0)`;
  const before = `INDEX(${column(number)},${found})`;
  const now = number === "ratio" ? ratioNow(part, at) : at(number);
  const difference = `ROUND(${now}-${before},${String(DIGITS)})`;
  const sign = `IF(${difference}>0,"+","")`;
  const band = number === "ratio" ? String(DEAD_BAND) : "0";
  const arrow =
    `IF(${difference}>${band},${quote(ARROWS.up)},` +
    `IF(${difference}<-${band},${quote(ARROWS.down)},${quote(ARROWS.same)}))&" "`;
  const text =
    number === "ratio"
      ? `${arrow}&IF(ROUND(${difference}*100,1)>0,"+","")&${numberText(`ROUND(${difference}*100,1)`)}&${quote(POINT_WORDS)}`
      : `${arrow}&${sign}&${numberText(difference)}`;
  return `IFERROR(IF(ISNUMBER(${before}),${text},""),"")`;
}

/** The exact fraction, an error where nothing has been answered. */
function ratioNow({ measure }: Part, at: (column: CountColumn) => string): string {
  const { kind } = measure;
  if (kind !== "plan-ratio" && kind !== "saving") return `${at("pass")}/(${at("pass")}+${at("fail")})`;
  const cells = { done: at("done"), base: at("base"), level: at("level") };
  return `${fraction(kind, cells)}/${isFraction(cells)}`;
}

const column = (key: FrozenColumn) => columnRef(FROZEN_TABLE, FROZEN_COLUMNS[key].name);

const OWN = "$D$4";
const BEST = "$E$4";

/** The later the report date the higher; of one day a period whose code is as long as the scorecard's. */
function order(): string {
  return `(${column("reportDate")}*2+(LEN(${column("period")})=LEN(${OWN})))`;
}

function eligible(): string {
  const day = column("reportDate");
  return `ISNUMBER(${day})*(${day}<${NAMES.reportDate})*(${column("period")}&""<>${OWN})*(${column("period")}&""<>"")`;
}

const bestOrder = () => `SUMPRODUCT(MAX(${eligible()}*${order()}))`;

function lastOfOrder(): string {
  const period = FROZEN_COLUMNS.period.name;
  const row = `(ROW(${column("period")})-ROW(${headerRef(FROZEN_TABLE, period)}))`;
  return `SUMPRODUCT(MAX(${eligible()}*(${order()}=${BEST})*${row}))`;
}
