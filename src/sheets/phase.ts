import type { Campaign, Part, Target } from "../campaign/campaign";
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
import { frozenCell, frozenCount, frozenMet, frozenRatioOr, frozenResult } from "./frozen/yearCells";
import { cell, emptyLine, fitted, formula, line } from "./lines";
import { A4_LANDSCAPE, type Look } from "./looks";
import { YEARS_SHEET } from "./names";
import { scorecardCells, summaryCells } from "./scorecard";
import { COLUMN } from "./scorecard/columns";
import { GENERATED } from "./generated";

/**
 * The years of a phase side by side. The year that the scorecard judges as a whole shows what stands there and lives with
 * it; one that was frozen shows what was frozen, and what comes out otherwise now; the others show what they came to when
 * the sheet was made. `isFrozen`: whether the list of frozen periods has the year as a whole.
 */
export function phasePlan(
  source: CountSource,
  result: PhaseResult,
  showing: Showing,
  isFrozen: (year: number) => boolean,
): SheetPlan {
  const { campaign } = source;
  const { phase } = result;
  const years = result.years.map((one): Year => {
    return { ...one, isFrozen: one.judged !== null && isFrozen(one.year) };
  });
  const frozen = years.some((one) => one.isFrozen);
  const widths = [...HEAD_WIDTHS, ...years.flatMap(() => YEAR_WIDTHS)];
  const name = `${String(phase.first)} - ${String(phase.last)}`;
  const above = [
    line(formula(NAMES.centre, "subtitle")),
    line(cell(`CÁC NĂM CỦA ${PHASE_WORD.toUpperCase()} ${name}`, "title")),
    ...[...TOLD, ...(frozen ? [TOLD_FROZEN] : [])].map((told) => line(cell(told, "subtitle"))),
    emptyLine,
  ];
  const rows = campaign.targets.flatMap((target) => targetLines(target, source, years, showing));
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
          yearLine(
            "Số liệu đến hết ngày",
            years.map((year) => reportDateOf(year, campaign)),
            "center",
          ),
          ...(frozen
            ? [
                yearLine(
                  "Chốt kỳ",
                  years.map((year) => frozenOnOf(year, campaign)),
                  "center",
                ),
              ]
            : []),
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
const TOLD_FROZEN =
  "Năm đã chốt thì hiện số đã chốt ở trang Kỳ đã chốt; nay tính lại ra khác thì ghi thêm trong ngoặc.";
const HEAD_WIDTHS = [9, 44];
const YEAR_WIDTHS = [17, 9, 18];

interface Year extends YearResult {
  readonly isFrozen: boolean;
}

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

function reportDateOf({ year, judged, isFrozen }: Year, campaign: Campaign): string {
  const counted = judged ? quote(formatDay(judged.period.reportDate)) : NOT_BEGUN;
  const frozen = `IFERROR(${dayText(frozenCell(year, firstId(campaign), "reportDate"))},${counted})`;
  return living(year, dayText(NAMES.reportDate), isFrozen ? frozen : counted);
}

function frozenOnOf({ year, isFrozen }: Year, campaign: Campaign): string {
  if (!isFrozen) return `""`;
  const day = dayText(frozenCell(year, firstId(campaign), "frozenOn"));
  return living(year, quote("đang chấm, tự đổi"), `IFERROR("đã chốt "&${day},"")`);
}

/** Under which the first line of a freeze stands that is about a target. */
function firstId({ targets: [first] }: Campaign): string {
  const [only, ...more] = first?.parts ?? [];
  return (more.length === 0 ? only?.id : first?.id) ?? "";
}

function dayText(day: string): string {
  return `RIGHT("0"&DAY(${day}),2)&"/"&RIGHT("0"&MONTH(${day}),2)&"/"&YEAR(${day})`;
}

function metCell({ year, judged, isFrozen }: Year, source: CountSource): string {
  const at = summaryCells(source);
  const { met, assigned } = judged ? metIn(judged.scorecard) : { met: 0, assigned: 0 };
  const counted = judged ? quote(`${String(met)}/${String(assigned)}`) : NOT_BEGUN;
  const { targets, departments } = source.campaign;
  const frozen = frozenMet(
    targets,
    departments.map(({ id }) => id),
    year,
  );
  return living(year, `${at(null, MET)}&"/"&${at(null, ASSIGNED)}`, isFrozen ? frozen : counted);
}

/** Columns of the scorecard's summary. */
const [ASSIGNED, MET] = [2, 3];

/** The line of a target; one of several parts has a line for each part below its own. */
function targetLines(target: Target, source: CountSource, years: readonly Year[], showing: Showing): Line[] {
  const at = scorecardCells(source);
  const results = years.map((year) => ({ ...year, target: resultOf(target, year) }));
  const verdictOf = (id: string, index: number, verdict: PartResult["verdict"] | undefined): PlanCell => {
    const { year, isFrozen } = years[index] ?? { year: NaN, isFrozen: false };
    const counted = quote(VERDICT_WORDS[verdict ?? "not-due"]);
    const shown = isFrozen ? frozenResult(year, id, counted) : counted;
    return formula(living(year, at(id, COLUMN.verdict), shown), "verdict");
  };
  const partLine = (part: Part, id: PlanCell): Line =>
    line(
      id,
      cell(part.text, "plain"),
      ...results.flatMap(({ year, judged, isFrozen, target: result }, index) => {
        const own = result?.parts.find((one) => one.part.id === part.id);
        const texts = own && judged && resultTexts(own, periodOf(part, judged.period), showing);
        const counted = (value: string | number | null | undefined) =>
          typeof value === "number" ? String(value) : quote(value ?? "");
        const again = { count: counted(texts?.count), ratio: counted(texts?.ratio) };
        const shown =
          isFrozen && own
            ? {
                count: frozenCount(part, year, { ...own.tally, ...again }),
                ratio: frozenRatioOr(part, year, again.ratio),
              }
            : again;
        return [
          formula(living(year, at(part.id, COLUMN.count), shown.count), "center"),
          formula(living(year, at(part.id, COLUMN.ratio), shown.ratio), "ratio"),
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

function resultOf({ id }: Target, { judged }: YearResult): TargetResult | undefined {
  return judged?.scorecard.targets.find(({ target }) => target.id === id);
}
