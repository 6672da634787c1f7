import type { Part, Target } from "../../campaign/campaign";
import { keyOf } from "../../scoring/change";
import { numberText } from "../formulas/numberText";
import { columnRef, NAMES, quote } from "../formulas/references";
import { CUT } from "../settingRows";
import { FROZEN_TABLE } from "../names";
import { FROZEN_COLUMNS, type FrozenColumn } from "./columns";

/** What was counted again of a part, each as a formula. */
export interface CountedAgain {
  readonly pass: number;
  readonly fail: number;
  readonly missing: number;
  readonly count: string;
  readonly ratio: string;
}

/** The row in the list of frozen periods of a year as a whole, found by its key; what is not there is an error. */
export function frozenCell(year: number, id: string, key: FrozenColumn): string {
  const row = `MATCH(${quote(keyOf(String(year), id))},${column("key")},0)`;
  return `INDEX(${column(key)},${row})`;
}

/** The verdict that was frozen, beside it another one that comes out now; what was counted where nothing was frozen. */
export function frozenResult(year: number, id: string, counted: string): string {
  return besides(`${frozenCell(year, id, "result")}&""`, counted);
}

/**
 * What was frozen of Đạt/phạm vi, beside it what comes out now. Quantities and days are not kept: there is only what comes
 * out now, said as such where the counts have changed since.
 */
export function frozenCount({ id, measure }: Part, year: number, again: CountedAgain): string {
  const at = (key: "pass" | "fail" | "missing") => frozenCell(year, id, key);
  const scope = `(${at("pass")}+${at("fail")}+${at("missing")})`;
  switch (measure.kind) {
    case "none":
      return besides(`${at("fail")}&" vụ"`, again.count);
    case "count":
      return besides(at("pass"), again.count);
    case "per-month":
      return besides(`${at("pass")}&"/"&${scope}&" tháng"`, again.count);
    case "plan-ratio":
    case "saving":
    case "deadline":
    case "standing": {
      const counts = (["pass", "fail", "missing"] as const).map((key) => `${at(key)}=${String(again[key])}`);
      const isSame = `AND(${counts.join(",")},${frozenRatio(id, year)}=${again.ratio})`;
      return `IFERROR(IF(${isSame},${again.count},${quote(AGAIN)}&${numberText(again.count)}),${again.count})`;
    }
    default:
      return besides(`${at("pass")}&"/"&${scope}`, again.count);
  }
}

/** The ratio that was frozen, an empty text where none was; what was counted where there is no such row. */
export function frozenRatioOr({ id }: Part, year: number, counted: string): string {
  return `IFERROR(${frozenRatio(id, year)},${counted})`;
}

/** Rounded as the settings say; less than all never looks like all. */
function frozenRatio(id: string, year: number): string {
  const exact = frozenCell(year, id, "ratio");
  const digits = `${NAMES.decimals}+2`;
  const rounded = `IF(${NAMES.rounding}=${quote(CUT)},ROUNDDOWN(${exact},${digits}),ROUND(${exact},${digits}))`;
  const shown = `IF((${rounded}>=1)=(${exact}>=1),${rounded},ROUNDDOWN(${exact},5))`;
  return `IF(${exact}="","",${shown})`;
}

/** How many targets were met when the year was frozen, and how many there were. */
export function frozenMet(targets: readonly Target[], departments: readonly string[], year: number): string {
  const found = (id: string) => `${column("key")},${quote(keyOf(String(year), id))}`;
  const met = departments.map((id) => `SUMIFS(${column("pass")},${found(id)})`).join("+");
  const ids = targets.map(({ id, parts }) => (parts.length === 1 ? (parts[0]?.id ?? id) : id));
  return `(${met})&"/"&(${ids.map((id) => `COUNTIFS(${found(id)})`).join("+")})`;
}

/** A formula, and behind it another one where that says something else; the other alone where the first is an error. */
function besides(frozen: string, counted: string): string {
  return `IFERROR(IF(${frozen}=${counted},${frozen},${frozen}&${quote(` (${AGAIN}`)}&${counted}&")"),${counted})`;
}

const AGAIN = "tính lại: ";
const column = (key: FrozenColumn) => columnRef(FROZEN_TABLE, FROZEN_COLUMNS[key].name);
