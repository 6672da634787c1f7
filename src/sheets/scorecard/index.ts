import { cellAddress, quoteSheet } from "../../workbook/address";
import type { ConditionalFormatPlan, Line, PrintPlan, SheetPlan } from "../../workbook/plan";
import { periodText } from "../formulas/period";
import { NAMES } from "../formulas/references";
import type { CountSource } from "../formulas/source";
import { cell, emptyLine, formula, line } from "../lines";
import { A4_LANDSCAPE } from "../looks";
import { pageBreaks } from "../pageBreaks";
import { SCORECARD_SHEET, SCORING_SHEET } from "../names";
import { comparedText } from "./change";
import { verdictColours } from "./colours";
import { WIDTHS, widthsOf } from "./columns";
import { NATION, onTheRight, signatureLines } from "./paper";
import { pointsTotals } from "./points";
import { summaryLines } from "./summary";
import { targetLines, targetOrder, targetsTogether } from "./targets";
import { GENERATED } from "../generated";

/** What stands under the targets: lines for a block that begins at the row given. */
export type Below = (top: number) => {
  readonly lines: readonly Line[];
  readonly formats: readonly ConditionalFormatPlan[];
};

const nothing: Below = () => ({ lines: [], formats: [] });

/** Each department against its targets; the counts behind them are in Cách tính. */
export function scorecardPlan(source: CountSource, below: Below = nothing): SheetPlan {
  const above = aboveTargets(source);
  const targets = targetLines(source);
  const widths = widthsOf(source);
  const signed = [...above, ...targets, ...signatureLines(widths)];
  const more = below(signed.length + 1);
  const lines = [...signed, emptyLine, ...more.lines];
  const print: PrintPlan = { ...A4_LANDSCAPE, repeatRows: { first: above.length, last: above.length } };
  const together = [
    ...targetsTogether(source.campaign, above.length),
    // No page holds signatures alone.
    { first: above.length + targets.length - LAST_TARGETS, last: signed.length - 1 },
    { first: signed.length + 1, last: lines.length - 1 },
  ];
  return {
    name: SCORECARD_SHEET,
    ...GENERATED,
    tabColor: "C00000",
    widths,
    blocks: [{ kind: "lines", lines }],
    conditionalFormats: [
      ...verdictColours({
        top: above.length + 1,
        bottom: above.length + targets.length - 1,
        left: WIDTHS.length - 1,
        right: WIDTHS.length - 1,
      }),
      ...more.formats,
    ],
    freeze: { rows: 0, columns: 2 },
    print: { ...print, breaks: pageBreaks({ lines, widths, print, together }) },
  };
}

/** So many lines of targets at least stand above the signatures. */
const LAST_TARGETS = 2;

/** Address of a cell of a target or part, for formulas on other sheets; columns count from 0. */
export function scorecardCells(source: CountSource): (id: string, column: number) => string {
  const header = aboveTargets(source).length;
  const order = targetOrder(source.campaign);
  return (id, column) => {
    const index = order.indexOf(id);
    if (index < 0) throw new Error(`no line for ${id}`);
    return `${quoteSheet(SCORECARD_SHEET)}!${cellAddress(header + 1 + index, column)}`;
  };
}

/** Address of a cell of the line that sums up a department, or all of them where it is null. */
export function summaryCells(source: CountSource): (department: string | null, column: number) => string {
  const first = headLines(source).length + 1;
  const { departments } = source.campaign;
  return (department, column) => {
    const index = departments.findIndex(({ id }) => id === department);
    if (index < 0 && department !== null) throw new Error(`no line for ${department}`);
    const row = first + (department === null ? departments.length : index);
    return `${quoteSheet(SCORECARD_SHEET)}!${cellAddress(row, column)}`;
  };
}

function aboveTargets(source: CountSource): Line[] {
  const head = headLines(source);
  return [...head, ...summaryLines(source, head.length), ...pointsTotals(source)];
}

function headLines(source: CountSource): Line[] {
  const { refused, points, phase, hasFrozen, outdated } = source;
  const widths = widthsOf(source);
  const told = points?.scores.told;
  return [
    line(...onTheRight(formula(NAMES.centre, "subtitle"), NATION[0], widths)),
    line(...onTheRight(cell("BẢNG ĐIỂM THI ĐUA", "title"), NATION[1], widths)),
    line(formula(NAMES.title, "subtitle")),
    line(
      formula(
        `${periodText()}&", số liệu đến hết "&${REPORT_DATE_TEXT}${hasFrozen ? comparedText() : ""}${phase === undefined ? "" : `&${phase}`}`,
        "subtitle",
      ),
    ),
    line(formula(outdated === undefined ? refused : firstSaid(refused, outdated), "alarm")),
    ...(told ? [line(formula(toBeSeen(told.notes), "alarm"))] : []),
  ];
}

const firstSaid = (one: string, other: string) => `IF((${one})<>"",${one},${other})`;

function toBeSeen(notes: string): string {
  return `IF(${notes}>0,"Trước khi in: trang ${SCORING_SHEET} còn "&${notes}&" dòng cần xem.","")`;
}

const twoDigits = (number: string) => `RIGHT("0"&${number},2)`;

/** dd/mm/yyyy, whatever the language of the machine. */
export const REPORT_DATE_TEXT = [
  twoDigits(`DAY(${NAMES.reportDate})`),
  twoDigits(`MONTH(${NAMES.reportDate})`),
  `YEAR(${NAMES.reportDate})`,
].join(`&"/"&`);
