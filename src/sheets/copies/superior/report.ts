import type { Department, Target } from "../../../campaign/campaign";
import type { Tally } from "../../../scoring/tally";
import type { Line, SheetPlan } from "../../../workbook/plan";
import { periodText } from "../../formulas/period";
import { NAMES, quote } from "../../formulas/references";
import type { CountSource } from "../../formulas/source";
import { cell, emptyLine, formula, heightOf, line } from "../../lines";
import { A4_PORTRAIT, STYLES } from "../../looks";
import { REPORT_SHEET } from "../../names";
import { REPORT_DATE_TEXT, scorecardCells, summaryCells } from "../../scorecard";
import { COLUMN } from "../../scorecard/columns";
import { SUMMARY } from "../../scorecard/summary";

/**
 * Sentences for a report, one paragraph a cell, to be copied into Word; they follow the scorecard. `tallyOf` a part at
 * the report date tells how high the rows must be.
 */
export function reportPlan(source: CountSource, tallyOf: (part: string) => Tally): SheetPlan {
  const { departments, targets } = source.campaign;
  return {
    name: REPORT_SHEET,
    mode: "create",
    visibility: "visible",
    position: "last",
    tabColor: "2E75B6",
    widths: [WIDTH],
    styles: STYLES,
    blocks: [
      {
        kind: "lines",
        lines: [
          ...headLines(source),
          ...departments.flatMap((department, index) => [
            emptyLine,
            departmentLine(department, index + 1, source),
            ...targets
              .filter((target) => target.department === department.id)
              .map(targetLine(source, tallyOf)),
          ]),
        ],
      },
    ],
    conditionalFormats: [],
    freeze: { rows: 0, columns: 0 },
    print: A4_PORTRAIT,
  };
}

/** As wide as the text of a page in portrait. */
const WIDTH = 77;
/** Letters are of thirteen points, the columns count twelve. */
const LETTERS = 13 / 12;

function headLines(source: CountSource): Line[] {
  return [
    line(formula(NAMES.centre, "subtitle")),
    line(cell("BÁO CÁO KẾT QUẢ THỰC HIỆN CHỈ TIÊU THI ĐUA", "title")),
    line(formula(NAMES.title, "subtitle")),
    line(formula(`${periodText()}&", số liệu đến hết "&${REPORT_DATE_TEXT}`, "subtitle")),
    line(formula(source.refused, "alarm")),
    paragraph(`"Toàn trung tâm: "&${summary(null, source)}`, "x".repeat(110), "sentence"),
  ];
}

function departmentLine({ id, name }: Department, number: number, source: CountSource): Line {
  const title = `${String(number)}. ${name}: `;
  return paragraph(`${quote(title)}&${summary(id, source)}`, title + "x".repeat(70), "sentenceStrong");
}

/** "6 chỉ tiêu, đạt và vượt 4 (trong đó vượt 1), không đạt 1, …": what there is none of is left out. */
function summary(department: string | null, source: CountSource): string {
  const at = summaryCells(source);
  const [met, exceeded, ...others] = SUMMARY.map(({ header }, index) => ({
    words: header.toLowerCase(),
    count: at(department, COLUMN.summary + 1 + index),
  }));
  if (!met || !exceeded) throw new Error("no summary of what is met");
  const some = (count: string, text: string) => `IF(${count}>0,${text},"")`;
  return [
    `${at(department, COLUMN.summary)}&" chỉ tiêu, ${met.words} "&${met.count}`,
    some(exceeded.count, `" (${exceeded.words} "&${exceeded.count}&")"`),
    ...others.map(({ words, count }) => some(count, `", ${words} "&${count}`)),
    `"."`,
  ].join("&");
}

function targetLine(source: CountSource, tallyOf: (part: string) => Tally): (target: Target) => Line {
  const at = scorecardCells(source);
  // Without its symbol, which a report has no use for.
  const verdict = (id: string) => `MID(${at(id, COLUMN.verdict)},3,LEN(${at(id, COLUMN.verdict)}))`;
  const result = (id: string) => `${at(id, COLUMN.text)}&": "&${counts(id, at)}&" – "&${verdict(id)}`;
  return ({ id, text, parts }) => {
    const lengths = parts.map((part) => part.text.length + countsLength(tallyOf(part.id)));
    const length = lengths.reduce((sum, one) => sum + one);
    if (parts.length === 1) return paragraph(`"- "&${result(id)}&"."`, "x".repeat(length), "sentence");
    const each = parts.map((part) => result(part.id)).join(`&"; "&`);
    const all = `"- "&${at(id, COLUMN.text)}&" – "&${verdict(id)}&". Trong đó: "&${each}&"."`;
    return paragraph(all, "x".repeat(length + text.length + 22), "sentence");
  };
}

/** About how many letters `counts` and the verdict come to. */
function countsLength({ missing, notDue, fail }: Tally): number {
  return 47 + (missing > 0 ? 24 : 0) + (notDue > 0 ? 20 : 0) + (missing + fail > 0 ? 16 : 0);
}

/** "152/160 (95%), tính trên 160/160, còn thiếu 3": as in the scorecard, with a decimal comma everywhere. */
function counts(id: string, at: (id: string, column: number) => string): string {
  const ratio = at(id, COLUMN.ratio);
  const percent = `SUBSTITUTE(ROUND(${ratio}*100,6)&"%",".",",")`;
  const more = (column: number) => `IF(${at(id, column)}="","",", "&${at(id, column)})`;
  return [
    at(id, COLUMN.count),
    `IF(${ratio}="",""," ("&${percent}&")")`,
    more(COLUMN.coverage),
    more(COLUMN.gap),
  ].join("&");
}

/** `estimate` is about as long as what the formula shows. */
function paragraph(text: string, estimate: string, look: "sentence" | "sentenceStrong"): Line {
  return { ...line(formula(text, look)), height: heightOf([estimate], [(WIDTH * 0.92) / LETTERS]) * LETTERS };
}
