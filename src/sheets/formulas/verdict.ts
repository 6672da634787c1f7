import type { Part } from "../../campaign/campaign";
import type { AmountKind } from "../../scoring/amounts";
import type { Verdict } from "../../scoring/verdict";
import { VERDICT_WORDS } from "../../wording/vi/verdicts";
import { amountIs, isFraction } from "./amounts";
import { FIRST_HALF } from "./conditions";
import type { PartCells } from "./counts";
import { NAMES, quote } from "./references";

/** Verdicts as numbers, so that the worst of several is their maximum. */
export const VERDICT_CODES: Readonly<Record<Verdict, number>> = {
  exceeded: 1,
  met: 2,
  "not-applicable": 3,
  "not-due": 4,
  "not-enough-data": 5,
  "not-met": 6,
};

/** The code of a part from the counts in its row; the same steps as scoring/verdict. */
export function verdictFormula(part: Part, cells: PartCells): string {
  const atOnce = `IF(ISNUMBER(${cells.level}),${judged(part, cells)},5)`;
  if (part.measure.kind === "plan-ratio") return `MIN(${atOnce},IF(${BEFORE_REVIEW},4,6))`;
  if (part.when === "always") return `IF(${NAMES.reportDate}<${NAMES.start},4,${atOnce})`;
  return `MIN(${atOnce},IF(${NAMES.reportDate}<${NAMES.yearEnd},4,6))`;
}

/** What was planned is not missed before the last day of what is reviewed. */
const BEFORE_REVIEW = `${NAMES.reportDate}<IF(${FIRST_HALF},DATE(YEAR(${NAMES.yearStart}),6,30),${NAMES.yearEnd})`;

/** A verdict code as word and symbol. */
export function verdictWord(code: string): string {
  const words = (Object.keys(VERDICT_CODES) as Verdict[])
    .sort((one, other) => VERDICT_CODES[one] - VERDICT_CODES[other])
    .map((verdict) => quote(VERDICT_WORDS[verdict]));
  return `CHOOSE(${code},${words.join(",")})`;
}

/** The code of a target from the codes of its parts. */
export function allOfFormula(codes: string): string {
  return `IF(MAX(${codes})>=4,MAX(${codes}),IF(MIN(${codes})=3,3,IF(MAX(${codes})=1,1,2)))`;
}

function judged(part: Part, cells: PartCells): string {
  const { pass, fail, missing, notDue, scope, anything, possible, level, stretch, finished } = cells;
  switch (part.measure.kind) {
    case "none":
      return `IF(${fail}>${level},6,IF(${fail}+${possible}>${level},5,IF(${finished}=0,4,IF(${missing}=0,2,5))))`;
    case "per-month": {
      const stretched = `AND(ISNUMBER(${stretch}),MIN(${cells.months})>=${stretch})`;
      return `IF(${finished}=0,4,IF(${fail}>0,6,IF(${stretched},1,2)))`;
    }
    case "count":
      return `IF(${pass}<${level},6,IF(${pass}>${level},1,2))`;
    case "plan-ratio":
      return `IF(${missing}>0,5,${judgedAmounts(part, "plan-ratio", cells)})`;
    case "saving":
      return `IF(${finished}=0,4,IF(${missing}+${possible}>0,5,${judgedAmounts(part, "saving", cells)}))`;
    default: {
      const early = part.measure.kind === "monthly-coverage" ? `${notDue}+(${finished}=0)` : notDue;
      const silent = `IF(${early}>0,4,IF(${anything}>0,3,5))`;
      const reached = (count: string) => `${count}*10000${part.goal.compare}${level}*${scope}`;
      const beyond = `AND(${level}<10000,${pass}*10000>${level}*${scope})`;
      const met = part.goal.compare === ">=" ? `IF(${beyond},1,2)` : "2";
      return `IF(${scope}=0,${silent},IF(${reached(pass)},${met},IF(${reached(`(${pass}+${missing})`)},5,6)))`;
    }
  }
}

/** Without a base there is nothing to compare with. */
function judgedAmounts({ goal }: Part, kind: AmountKind, cells: PartCells): string {
  const met = goal.compare === ">=" ? `IF(${amountIs(">", kind, cells)},1,2)` : "2";
  return `IF(${isFraction(cells)},IF(${amountIs(goal.compare, kind, cells)},${met},6),3)`;
}
