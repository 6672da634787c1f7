import { finishedMonths, type Period } from "../../../campaign/period";
import type { PartResult } from "../../../scoring/score";
import { shownRatio } from "../../../scoring/shownRatio";
import { basisPoints } from "../../../scoring/verdict";
import { roundingOf, type Settings } from "../../settingRows";
import { deadlineTexts, planTexts, savingTexts } from "./amountTexts";

/** What a part's row says, as `partTexts` writes it in formulas: the words of the scorecard, as they are now. */
export interface ResultTexts {
  readonly level: string;
  /** Đạt/phạm vi; of things that are only counted a number. */
  readonly count: string | number;
  /** Null where nothing has been answered. */
  readonly ratio: number | null;
  readonly coverage: string;
  readonly gap: string;
}

export type Showing = Pick<Settings, "rounding" | "decimals" | "deadline">;

/** `period` is the one that the part is judged over. */
export function resultTexts(result: PartResult, period: Period, showing: Showing): ResultTexts {
  const { part, tally, scope } = result;
  const { pass, fail, missing, possible = 0 } = tally;
  const { level } = part.goal;
  switch (part.measure.kind) {
    case "none":
      return {
        level: level === 0 ? "không xảy ra" : `tối đa ${shown(level)}`,
        count: `${String(fail)} vụ`,
        ratio: null,
        coverage:
          `đã xác nhận ${String(pass)}/${String(finishedMonths(period).length)} tháng` +
          (possible > 0 ? `, ${String(possible)} dòng chưa rõ` : ""),
        gap: missing > 0 ? `còn thiếu xác nhận ${String(missing)} tháng` : "",
      };
    case "count":
      return {
        level: `≥ ${shown(level)}`,
        count: pass,
        ratio: null,
        coverage: "",
        gap: level > pass ? `còn thiếu ${shown(level - pass)}` : "",
      };
    case "per-month":
      return {
        level: `≥ ${shown(level)}/tháng`,
        count: `${String(pass)}/${String(scope)} tháng`,
        ratio: shownRatio(result, roundingOf(showing)),
        coverage: `tính trên ${String(scope)} tháng đã qua`,
        gap: fail > 0 ? `còn thiếu ${String(fail)} tháng` : "",
      };
    case "plan-ratio":
      return planTexts(result, period, showing);
    case "saving":
      return savingTexts(result, part.measure, showing);
    case "deadline":
      return deadlineTexts(result, part.measure, period, showing);
    case "standing":
      return standingTexts(result, showing);
    default:
      return shareTexts(result, showing);
  }
}

function shareTexts(result: PartResult, showing: Showing): ResultTexts {
  const { part, tally, scope, gap, allowance } = result;
  const { pass, fail, missing, notDue } = tally;
  const level = basisPoints(part.goal.level);
  const spare = allowance > 0 ? `còn được sai ${String(allowance)}` : "";
  return {
    level: `${part.goal.compare === ">" ? ">" : "≥"} ${shown(level / 100)}%`,
    count: `${String(pass)}/${String(scope)}`,
    ratio: shownRatio(result, roundingOf(showing)),
    coverage:
      `tính trên ${String(pass + fail)}/${String(scope)}` +
      (missing > 0 ? `, ${String(missing)} chưa có dữ liệu` : "") +
      (notDue > 0 ? `, ${String(notDue)} chưa đến hạn` : ""),
    gap: scope === 0 ? "" : gap > 0 ? `còn thiếu ${String(gap)}` : spare,
  };
}

function standingTexts(result: PartResult, showing: Showing): ResultTexts {
  const texts = shareTexts(result, showing);
  const { pass, possible = 0 } = result.tally;
  const two = (count: number) => String(count).padStart(2, "0");
  return {
    ...texts,
    count: `${two(pass)}/${two(result.scope)} đơn vị`,
    coverage: texts.coverage + (possible > 0 ? `, ${String(possible)} đơn vị tạm tính` : ""),
  };
}

/** With a comma before the decimals. */
export function shown(value: number): string {
  return String(value).replace(".", ",");
}
