import type { Part } from "../../campaign/campaign";
import { FINISHED_MONTHS } from "../howLayout";
import { deadlineTexts, planTexts, savingTexts } from "./amountTexts";
import { CUT } from "../settingRows";
import { numberText, percentText } from "./numberText";
import { NAMES, quote } from "./references";

/** What a part's row of the scorecard shows, as formulas over its counts. */
export interface PartTexts {
  readonly level: string;
  /** Đạt/phạm vi. */
  readonly count: string;
  /** A number, or an empty text where nothing has been answered. */
  readonly ratio: string;
  readonly coverage: string;
  readonly gap: string;
}

export type CountColumn =
  "level" | "pass" | "fail" | "missing" | "notDue" | "scope" | "possible" | "done" | "base";

export function partTexts(part: Part, at: (column: CountColumn) => string): PartTexts {
  const pass = at("pass");
  const fail = at("fail");
  const missing = at("missing");
  switch (part.measure.kind) {
    case "none":
      return {
        level: `IF(${at("level")}=0,"không xảy ra","tối đa "&${numberText(at("level"))})`,
        count: `${fail}&" vụ"`,
        ratio: `""`,
        coverage:
          `"đã xác nhận "&${pass}&"/"&${FINISHED_MONTHS}&" tháng"` +
          `&IF(${at("possible")}>0,", "&${at("possible")}&" dòng chưa rõ","")`,
        gap: `IF(${missing}>0,"còn thiếu xác nhận "&${missing}&" tháng","")`,
      };
    case "count":
      return {
        level: `"≥ "&${numberText(at("level"))}`,
        count: pass,
        ratio: `""`,
        coverage: `""`,
        gap: gapText(`${at("level")}-${pass}`, "0"),
      };
    case "per-month":
      return {
        level: `"≥ "&${numberText(at("level"))}&"/tháng"`,
        count: `${pass}&"/"&${at("scope")}&" tháng"`,
        ratio: ratioFormula(part, at),
        coverage: `"tính trên "&${at("scope")}&" tháng đã qua"`,
        gap: `IF(${fail}>0,"còn thiếu "&${fail}&" tháng","")`,
      };
    case "plan-ratio":
      return planTexts(part, at);
    case "saving":
      return savingTexts(part, part.measure, at);
    case "deadline":
      return deadlineTexts(part.measure, at);
    case "standing":
      return standingTexts(part, at);
    default:
      return shareTexts(part, at);
  }
}

function shareTexts(part: Part, at: (column: CountColumn) => string): PartTexts {
  const scope = at("scope");
  const exact = `${at("level")}*${scope}/10000`;
  const needed = part.goal.compare === ">" ? `(INT(${exact})+1)` : `ROUNDUP(${exact},0)`;
  return {
    level: `"${part.goal.compare === ">" ? ">" : "≥"} "&${percentText(`ROUND(${at("level")}/100,2)`)}`,
    count: `${at("pass")}&"/"&${scope}`,
    ratio: ratioFormula(part, at),
    coverage:
      `"tính trên "&(${at("pass")}+${at("fail")})&"/"&${scope}` +
      `&IF(${at("missing")}>0,", "&${at("missing")}&" chưa có dữ liệu","")` +
      `&IF(${at("notDue")}>0,", "&${at("notDue")}&" chưa đến hạn","")`,
    gap: `IF(${scope}=0,"",${gapText(`${needed}-${at("pass")}`, `${scope}-${needed}-${at("fail")}`)})`,
  };
}

/** As such meetings write it: 06/06 đơn vị. */
function standingTexts(part: Part, at: (column: CountColumn) => string): PartTexts {
  const two = (count: string) => `IF(${count}<10,"0","")&${count}`;
  const texts = shareTexts(part, at);
  const provisional = `IF(${at("possible")}>0,", "&${at("possible")}&" đơn vị tạm tính","")`;
  return {
    ...texts,
    count: `${two(at("pass"))}&"/"&${two(at("scope"))}&" đơn vị"`,
    coverage: `${texts.coverage}&${provisional}`,
  };
}

function gapText(gap: string, allowance: string): string {
  const spare = allowance === "0" ? `""` : `IF(${allowance}>0,"còn được sai "&(${allowance}),"")`;
  return `IF(${gap}>0,"còn thiếu "&${numberText(`(${gap})`)},${spare})`;
}

/**
 * pass / (pass + fail) by the way of rounding in the settings. Where the rounded number would stand on the other side
 * of the level than the exact one, it gets more decimals: 99.96% is never shown as 100%.
 */
function ratioFormula(part: Part, at: (column: CountColumn) => string): string {
  const answered = `(${at("pass")}+${at("fail")})`;
  const exact = `${at("pass")}/${answered}`;
  const digits = `${NAMES.decimals}+2`;
  const rounded = `IF(${NAMES.rounding}=${quote(CUT)},ROUNDDOWN(${exact},${digits}),ROUND(${exact},${digits}))`;
  const level = part.measure.kind === "per-month" ? "1" : `${at("level")}/10000`;
  const side = part.goal.compare === ">" ? ">" : ">=";
  return `IF(${answered}=0,"",IF((${rounded}${side}${level})=(${exact}${side}${level}),${rounded},ROUNDDOWN(${exact},5)))`;
}
