import type { Department, Target } from "../../../campaign/campaign";
import { type Period, periodOf } from "../../../campaign/period";
import { spanOf } from "../../../campaign/span";
import { calendar, formatDay } from "../../../registers/text/dates";
import type { PartResult, TargetResult } from "../../../scoring/score";
import type { Line, PlanCell, SheetPlan } from "../../../workbook/plan";
import { periodTitle } from "../../../wording/vi/periods";
import { VERDICT_WORDS } from "../../../wording/vi/verdicts";
import { cell, emptyLine, fitted, line } from "../../lines";
import { A4_LANDSCAPE, STYLES } from "../../looks";
import { RESULTS_SHEET } from "../../names";
import { verdictColours } from "../../scorecard/colours";
import { header, WIDTHS } from "../../scorecard/columns";
import { HEADERS, linesOfTarget } from "../../scorecard/targets";
import { resultTexts, type Showing } from "./resultTexts";

/** A department's targets with what has come of them by the report date, as values. */
export function resultsPlan(
  department: Department,
  results: readonly TargetResult[],
  period: Period,
  showing: Showing,
): SheetPlan {
  const head = [
    line(cell(`CHỈ TIÊU VÀ KẾT QUẢ: ${department.name.toUpperCase()}`, "title")),
    line(
      cell(
        `${periodTitle(spanOf(period), calendar(period.start).year)}, số liệu đến hết ${formatDay(period.reportDate)}. ${TOLD}`,
        "subtitle",
      ),
    ),
    emptyLine,
    header(HEADERS),
  ];
  const targets = results.flatMap((result) => linesOf(result, period, showing));
  const colours = { top: head.length, bottom: head.length + targets.length - 1 };
  const last = WIDTHS.length - 1;
  return {
    name: RESULTS_SHEET,
    mode: "create",
    visibility: "visible",
    position: "last",
    tabColor: "BF8F00",
    widths: WIDTHS,
    styles: STYLES,
    blocks: [{ kind: "lines", lines: [...head, ...targets] }],
    conditionalFormats: targets.length === 0 ? [] : verdictColours({ ...colours, left: last, right: last }),
    freeze: { rows: head.length, columns: 2 },
    print: { ...A4_LANDSCAPE, repeatRows: { first: head.length - 1, last: head.length - 1 } },
  };
}

const TOLD = "Kết quả tại thời điểm gửi, không tự đổi.";

function linesOf({ target, verdict, parts }: TargetResult, period: Period, showing: Showing): Line[] {
  return linesOfTarget(target, {
    part: (part, index) => cellsOf(parts[index], target, periodOf(part, period), showing),
    verdict: cell(VERDICT_WORDS[verdict], "verdict"),
    fit: (one) => fitted(WIDTHS, one),
  });
}

function cellsOf(
  result: PartResult | undefined,
  { id, clause }: Target,
  period: Period,
  showing: Showing,
): PlanCell[] {
  if (!result) throw new Error(`a part of ${id} has no result`);
  const texts = resultTexts(result, period, showing);
  return [
    cell(result.part.text, "plain"),
    cell(clause, "center"),
    cell(texts.level, "center"),
    cell(texts.count, "center"),
    cell(texts.ratio, "ratio"),
    cell(texts.coverage, "plain"),
    cell(texts.gap, "plain"),
    cell(VERDICT_WORDS[result.verdict], "verdict"),
  ];
}
