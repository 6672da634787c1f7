import type { Part, Target } from "../campaign/campaign";
import { periodOf } from "../campaign/period";
import { formatDay } from "../registers/text/dates";
import { metIn, type PhaseResult, type YearResult } from "../scoring/phase";
import type { PartResult, TargetResult } from "../scoring/score";
import type { Line, PlanCell, SheetPlan } from "../workbook/plan";
import { PHASE_WORD } from "../wording/vi/periods";
import { VERDICT_WORDS } from "../wording/vi/verdicts";
import { resultTexts, type Showing } from "./copies/department/resultTexts";
import { NAMES, quote } from "./formulas/references";
import type { CountSource } from "./formulas/source";
import { cell, emptyLine, fitted, formula, line } from "./lines";
import { A4_LANDSCAPE, type Look } from "./looks";
import { YEARS_SHEET } from "./names";
import { scorecardCells, summaryCells } from "./scorecard";
import { COLUMN } from "./scorecard/columns";
import { GENERATED } from "./generated";

/**
 * The years of a phase side by side. The year that the scorecard judges as a whole shows what stands there and lives with
 * it; the others show what they came to when the sheet was made.
 */
export function phasePlan(source: CountSource, result: PhaseResult, showing: Showing): SheetPlan {
  const { campaign } = source;
  const { phase, years } = result;
  const widths = [...HEAD_WIDTHS, ...years.flatMap(() => YEAR_WIDTHS)];
  const name = `${String(phase.first)} - ${String(phase.last)}`;
  const above = [
    line(formula(NAMES.centre, "subtitle")),
    line(cell(`CÁC NĂM CỦA ${PHASE_WORD.toUpperCase()} ${name}`, "title")),
    ...TOLD.map((told) => line(cell(told, "subtitle"))),
    emptyLine,
  ];
  const rows = campaign.targets.flatMap((target) => targetLines(target, source, result, showing));
  const header = fitted(
    widths.map((width) => width - 2),
    line(
      ...["Mã", "Chỉ tiêu"].map((title) => cell(title, "header")),
      ...years.flatMap(({ year }) => [
        cell(`${String(year)}: đạt/phạm vi`, "header"),
        cell("Tỷ lệ", "header"),
        cell("Kết quả", "header"),
      ]),
    ),
  );
  return {
    name: YEARS_SHEET,
    ...GENERATED,
    tabColor: "548235",
    widths,
    blocks: [
      {
        kind: "lines",
        lines: [
          ...above,
          header,
          yearLine("Số liệu đến hết ngày", years.map(reportDateOf), "center"),
          yearLine(
            "Số chỉ tiêu đạt",
            years.map((year) => metCell(year, source)),
            "verdict",
          ),
          ...rows.map((one) => fitted(widths, one)),
        ],
      },
    ],
    freeze: { rows: above.length + 1, columns: 2 },
    print: { ...A4_LANDSCAPE, repeatRows: { first: above.length, last: above.length } },
  };
}

const TOLD = [
  "Mỗi năm xét riêng, đến hết năm hoặc đến ngày chốt. Năm đang chấm cả năm ở Bảng điểm thì tự đổi theo;",
  "các năm khác là số khi lập trang này: lập lại bảng điểm để tính lại.",
];
const HEAD_WIDTHS = [9, 44];
const YEAR_WIDTHS = [17, 9, 18];

/** What is told of each year as a whole stands in its last column. */
function yearLine(what: string, cells: readonly string[], look: Look): Line {
  return line(
    cell(null, "strong"),
    cell(what, "strong"),
    ...cells.flatMap((text) => [cell(null, "plain"), cell(null, "plain"), formula(text, look)]),
  );
}

const NOT_BEGUN = quote("chưa đến");

/** What a cell shows: where the scorecard judges this very year, what stands there; else what was counted. */
function living(year: number, there: string, counted: string): string {
  const whole = `${NAMES.start}=${NAMES.yearStart},${NAMES.end}=${NAMES.yearEnd}`;
  return `IF(AND(${NAMES.year}=${String(year)},${whole}),${there},${counted})`;
}

function reportDateOf({ year, judged }: YearResult): string {
  return living(year, DAY_TEXT, judged ? quote(formatDay(judged.period.reportDate)) : NOT_BEGUN);
}

const DAY_TEXT = ["DAY", "MONTH"]
  .map((of) => `RIGHT("0"&${of}(${NAMES.reportDate}),2)&"/"&`)
  .join("")
  .concat(`YEAR(${NAMES.reportDate})`);

function metCell({ year, judged }: YearResult, source: CountSource): string {
  const at = summaryCells(source);
  const { met, assigned } = judged ? metIn(judged.scorecard) : { met: 0, assigned: 0 };
  const counted = judged ? quote(`${String(met)}/${String(assigned)}`) : NOT_BEGUN;
  return living(year, `${at(null, MET)}&"/"&${at(null, ASSIGNED)}`, counted);
}

/** Columns of the scorecard's summary. */
const [ASSIGNED, MET] = [2, 3];

/** The line of a target; one of several parts has a line for each part below its own. */
function targetLines(target: Target, source: CountSource, { years }: PhaseResult, showing: Showing): Line[] {
  const at = scorecardCells(source);
  const results = years.map((year) => ({ ...year, target: resultOf(target, year) }));
  const verdictOf = (id: string, index: number, verdict: PartResult["verdict"] | undefined): PlanCell => {
    const { year } = years[index] ?? { year: NaN };
    return formula(
      living(year, at(id, COLUMN.verdict), quote(VERDICT_WORDS[verdict ?? "not-due"])),
      "verdict",
    );
  };
  const partLine = (part: Part, id: PlanCell): Line =>
    line(
      id,
      cell(part.text, "plain"),
      ...results.flatMap(({ year, judged, target: result }, index) => {
        const own = result?.parts.find((one) => one.part.id === part.id);
        const texts = own && judged && resultTexts(own, periodOf(part, judged.period), showing);
        const counted = (value: string | number | null | undefined) =>
          typeof value === "number" ? String(value) : machineText(value ?? "");
        return [
          formula(living(year, at(part.id, COLUMN.count), counted(texts?.count)), "center"),
          formula(living(year, at(part.id, COLUMN.ratio), counted(texts?.ratio)), "ratio"),
          verdictOf(part.id, index, own?.verdict),
        ];
      }),
    );
  const [only, ...more] = target.parts;
  if (only && more.length === 0) return [partLine(only, cell(target.id, "strong"))];
  const head = line(
    cell(target.id, "strong"),
    cell(target.text, "strong"),
    ...results.flatMap(({ target: result }, index) => [
      cell(null, "plain"),
      cell(null, "plain"),
      verdictOf(target.id, index, result?.verdict),
    ]),
  );
  return [head, ...target.parts.map((part) => partLine(part, cell(part.id, "indented")))];
}

/** A text whose decimals have the sign that the machine gives them, as those of the scorecard have. */
function machineText(text: string): string {
  return quote(text).replace(/(\d+),(\d+)/g, '"&$1.$2&"');
}

function resultOf({ id }: Target, { judged }: YearResult): TargetResult | undefined {
  return judged?.scorecard.targets.find(({ target }) => target.id === id);
}
