import type { Part } from "../../campaign/campaign";
import type { DeadlineMeasure, SavingMeasure } from "../../campaign/measure";
import type { AmountKind } from "../../scoring/amounts";
import { CUT, ON_THE_DAY } from "../settingRows";
import { amountIs, fraction, isFraction, lackingAmount, thousandths } from "./amounts";
import { FIRST_HALF } from "./conditions";
import { lastDay } from "./deadline";
import { numberText, percentText } from "./numberText";
import { NAMES, quote } from "./references";
import type { CountColumn, PartTexts } from "./texts";

type At = (column: CountColumn) => string;

/** 164/160 of which row of the plan. */
export function planTexts(part: Part, at: At): PartTexts {
  const [done, base] = [at("done"), at("base")];
  const review = `IF(${FIRST_HALF},"số liệu 6 tháng ","số liệu năm ")&YEAR(${NAMES.yearStart})`;
  const lacking = lackingAmount(part, "plan-ratio", cellsAt(at));
  return {
    level: levelText(part, at),
    count: `IF(${done}="","chưa ghi",${shown(done)})&IF(${base}="","","/"&${shown(base)})`,
    ratio: ratioOf("plan-ratio", cellsAt(at)),
    coverage:
      `${review}&IF(${at("possible")}>0,", "&${at("possible")}&" dòng trùng hoặc chưa rõ","")` +
      `&IF(${at("missing")}+(${base}<>"")=0,", không giao kế hoạch","")`,
    gap: `IF(${at("fail")}>0,"còn thiếu "&${numberText(lacking)},"")`,
  };
}

/** 1140/1200 of the months that are known on both sides. */
export function savingTexts(part: Part, { unit }: SavingMeasure, at: At): PartTexts {
  const cells = cellsAt(at);
  const reached = amountIs(part.goal.compare, "saving", cells);
  const lacking = `"còn phải giảm "&${numberText(lackingAmount(part, "saving", cells))}&${quote(` ${unit}`)}`;
  const known = `(${at("missing")}+${at("possible")}=0)*${isFraction(cells)}`;
  return {
    level: levelText(part, at),
    count: `IF(${at("pass")}=0,"",${shown(at("done"))}&"/"&${shown(at("base"))})`,
    ratio: ratioOf("saving", cells),
    coverage:
      `"so được "&${at("pass")}&"/"&${at("scope")}&${quote(` tháng đã qua (${unit})`)}` +
      `&IF(${at("possible")}>0,", "&${at("possible")}&" dòng chưa rõ","")`,
    gap: `IF(${known},IF(${reached},"",${lacking}),"")`,
  };
}

/** Sent on which day, and how many days before or behind the date. */
export function deadlineTexts({ before }: DeadlineMeasure, at: At): PartTexts {
  const done = at("done");
  const last = lastDay(before);
  const day = [before.date, before.month].map((number) => String(number).padStart(2, "0")).join("/");
  const sentOn = dayText(done);
  const late = `IF(${done}="",IF(${NAMES.reportDate}>${last},"đã quá hạn "&(${NAMES.reportDate}-${last})&" ngày",""),`;
  return {
    level: `IF(${NAMES.onTheDay}=${quote(ON_THE_DAY)},"đến hết ","trước ")&"${day}"`,
    count: `IF(${done}="",IF(${at("pass")}+${at("missing")}>0,"đã gửi",IF(${at("fail")}>0,"chưa gửi đúng hạn","chưa gửi")),"gửi "&${sentOn})`,
    ratio: `""`,
    coverage: `IF(${at("missing")}>0,"chưa rõ có phải báo cáo này","")`,
    gap:
      `IF(${at("notDue")}>0,"còn "&(${last}-${NAMES.reportDate})&" ngày",` +
      `IF(${at("fail")}>0,${late}"muộn "&(${done}-${last})&" ngày"),""))`,
  };
}

/** dd/mm of a day in a cell. */
function dayText(day: string): string {
  return `RIGHT("0"&DAY(${day}),2)&"/"&RIGHT("0"&MONTH(${day}),2)`;
}

function levelText({ goal }: Part, at: At): string {
  return `"${goal.compare === ">" ? ">" : "≥"} "&${percentText(`ROUND(${at("level")}/100,2)`)}`;
}

/** Sums are as exact as they are compared. */
const shown = (amount: string) => numberText(`${thousandths(amount)}/1000`);

const cellsAt = (at: At) => ({ done: at("done"), base: at("base"), level: at("level") });

/**
 * Rounded by the settings. Where that would stand on another side of the level than the exact fraction, or on the level
 * itself, it gets more decimals.
 */
export function ratioOf(kind: AmountKind, cells: ReturnType<typeof cellsAt>): string {
  const exact = fraction(kind, cells);
  const digits = `${NAMES.decimals}+2`;
  const rounded = `IF(${NAMES.rounding}=${quote(CUT)},ROUNDDOWN(${exact},${digits}),ROUND(${exact},${digits}))`;
  const side = (ratio: string) => `((${ratio}>=${cells.level}/10000)+(${ratio}>${cells.level}/10000))`;
  const shown = `IF(${side(rounded)}=${side(exact)},${rounded},ROUNDDOWN(${exact},5))`;
  return `IF(${isFraction(cells)},${shown},"")`;
}
