import type { Part } from "../campaign/campaign";
import { columnLetters } from "../workbook/address";
import type { Line, PlanCell, SheetPlan } from "../workbook/plan";
import { describeMeasure, describeMonth } from "../wording/vi/measures";
import { periodCodeFormula } from "./formulas/points/period";
import { NAMES, startOf } from "./formulas/references";
import type { CountSource } from "./formulas/source";
import { allOfFormula, verdictFormula } from "./formulas/verdict";
import { comparedLine } from "./frozen/changeFormulas";
import {
  cellRef,
  type Column,
  COLUMNS,
  FIRST_LINE,
  finishedFrom,
  FIRST_MONTH,
  listing,
  monthly,
  type MonthRow,
  monthRows,
  MONTHS,
  partCells,
  type Row,
  shownColumns,
} from "./howLayout";
import { cell, emptyLine, fitted, formula, line } from "./lines";
import { A4_LANDSCAPE } from "./looks";
import { levelFormula, stretchFormula } from "./targets";
import { HOW_SHEET } from "./names";
import { pointsLines } from "./points/howLines";
import { projectionLines } from "./projection/lines";
import { GENERATED } from "./generated";

/** How each number arises: a sentence and the counts as live formulas; below, the months of those that have any. */
export function howComputedPlan(source: CountSource): SheetPlan {
  const lines = [
    ...headLines(source),
    ...partLines(source),
    ...monthLines(source),
    ...pointsLines(source, WIDTHS),
  ];
  return {
    name: HOW_SHEET,
    ...GENERATED,
    tabColor: "548235",
    widths: WIDTHS,
    blocks: [
      {
        kind: "lines",
        lines: [...lines, ...projectionLines(source, lines.length, WIDTHS)],
      },
    ],
    freeze: { rows: FIRST_LINE, columns: 2 },
    print: { ...A4_LANDSCAPE, repeatRows: { first: FIRST_LINE - 1, last: FIRST_LINE - 1 } },
  };
}

/** The lower half has a column more: what has no width of its own is twice as wide on paper. */
const WIDTHS = [...COLUMNS.map(({ width }) => width), 9];

function headLines({ campaign, about, hasFrozen }: CountSource): Line[] {
  return [
    line(cell("CÁCH TÍNH BẢNG ĐIỂM", "title")),
    line(
      cell(
        `${about} Mã kết quả: 1 vượt, 2 đạt, 3 không áp dụng, ` +
          "4 chưa đến hạn, 5 chưa đủ số liệu, 6 không đạt.",
        "subtitle",
      ),
    ),
    line(
      cell("Số tháng của kỳ đã qua tại ngày chốt, kỳ đang chấm", "subtitle"),
      null,
      null,
      formula(finishedFrom(campaign, NAMES.start), "whole"),
      formula(periodCodeFormula(), "center"),
    ),
    hasFrozen ? comparedLine() : emptyLine,
    fitted(WIDTHS, line(...shownColumns(campaign).map(({ header }) => cell(header, "header")))),
  ];
}

function partLines(source: CountSource): Line[] {
  return listing(source.campaign).map((row, index) => partLine(row, FIRST_LINE + index, source));
}

function partLine(row: Row, index: number, source: CountSource): Line {
  const own = row.speaks ? row.department : null;
  const columns = shownColumns(source.campaign);
  if (row.part === null) {
    const codes = `${cellRef("verdict", index + 1)}:${cellRef("verdict", index + row.parts)}`;
    const cells: Partial<Record<Column, PlanCell>> = {
      id: cell(row.id, "section"),
      department: cell(own, "section"),
      how: cell("Mọi phần dưới đây đều phải đạt.", "section"),
      verdict: formula(allOfFormula(codes), "section"),
    };
    return line(...columns.map(({ key }) => cells[key] ?? cell(null, "section")));
  }
  const cells = partCells(source.campaign, row.id, index);
  const counts = source.counts(row.part, row.department, cells);
  const shown: Partial<Record<Column, PlanCell>> = {
    id: cell(row.id, "plain"),
    department: cell(own, "plain"),
    how: cell(describeMeasure(row.part.measure, source.campaign), "plain"),
    level: formula(levelFormula(row.part), "whole"),
    stretch: formula(stretchFormula(row.part), "whole"),
    pass: formula(counts.pass, "whole"),
    fail: formula(counts.fail, "whole"),
    missing: formula(counts.missing, "whole"),
    notDue: formula(counts.notDue, "whole"),
    scope: formula(`${cells.pass}+${cells.fail}+${cells.missing}`, "whole"),
    anything: formula(counts.anything, "whole"),
    possible: formula(counts.possible ?? "0", "whole"),
    verdict: formula(verdictFormula(row.part, cells), "whole"),
    ...(counts.done === undefined ? {} : { done: formula(counts.done, doneLook(row.part)) }),
    ...(counts.base === undefined ? {} : { base: formula(counts.base, "decimal") }),
  };
  return fitted(WIDTHS, line(...columns.map(({ key }) => shown[key] ?? null)));
}

const doneLook = ({ measure }: Part) => (measure.kind === "deadline" ? "date" : "decimal");

function monthLines(source: CountSource): Line[] {
  const numbers = Array.from({ length: MONTHS }, (_, index) => index + 1);
  const year = `YEAR(${NAMES.yearStart})`;
  return [
    emptyLine,
    line(cell("TỪNG THÁNG", "title")),
    line(
      cell("Mã", "header"),
      cell("", "header"),
      cell("Con số của tháng", "header"),
      ...numbers.map((month) => formula(`DATE(${year},${String(month)},1)`, "headerDate")),
    ),
    line(
      null,
      null,
      cell("đến hết ngày", "smallDate"),
      ...numbers.map((month) => formula(`DATE(${year},${String(month + 1)},1)-1`, "smallDate")),
    ),
    ...monthly(source.campaign).map((row) => monthLine(row, source)),
  ];
}

function monthLine({ id, department, part, isBefore }: MonthRow, source: CountSource): Line {
  const { header, lastDays } = monthRows(source.campaign);
  const counts = part && source.counts(part, department, partCells(source.campaign, id, 0));
  const month = isBefore ? counts?.monthBefore : counts?.month;
  const look = part?.measure.kind === "saving" ? "decimal" : "whole";
  const start = part ? startOf(part) : NAMES.start;
  const months = Array.from({ length: month ? MONTHS : 0 }, (_, index) => {
    const column = columnLetters(FIRST_MONTH + index);
    const first = `${column}$${String(header + 1)}`;
    const last = `${column}$${String(lastDays + 1)}`;
    const isFinished = `AND(${first}>=${start},${last}<=${NAMES.reportDate})`;
    return formula(`IF(${isFinished},${month?.(first, last, index) ?? "0"},"")`, look);
  });
  const what = part ? describeMonth(part.measure, isBefore) : "";
  return fitted(WIDTHS, line(cell(id, "plain"), cell(null, "plain"), cell(what, "plain"), ...months));
}
