import type { Campaign, Part } from "../campaign/campaign";
import { boxAddress, columnLetters, quoteSheet } from "../workbook/address";
import type { Line, PlanCell, SheetPlan } from "../workbook/plan";
import { describeMeasure } from "../wording/vi/measures";
import type { CountFormulas, PartCells } from "./formulas/counts";
import { partFormulas } from "./formulas/part";
import { type FormulaTables, NAMES } from "./formulas/references";
import { allOfFormula, verdictFormula } from "./formulas/verdict";
import { cell, emptyLine, fitted, formula, line } from "./lines";
import { A4_LANDSCAPE, STYLES } from "./looks";
import { levelFormula, stretchFormula } from "./targets";

export const HOW_SHEET = "Cách tính";

/** The columns of the sheet, in order. Month columns follow them. */
const COLUMNS = [
  { key: "id", header: "Mã", width: 10 },
  { key: "department", header: "Phòng", width: 9 },
  { key: "how", header: "Cách tính", width: 70 },
  { key: "level", header: "Mức giao (phần vạn hoặc số lượng)", width: 12 },
  { key: "stretch", header: "Mức vượt", width: 9 },
  { key: "pass", header: "Đạt", width: 9 },
  { key: "fail", header: "Không đạt", width: 9 },
  { key: "missing", header: "Chưa có dữ liệu", width: 10 },
  { key: "notDue", header: "Chưa đến hạn", width: 10 },
  { key: "scope", header: "Phạm vi", width: 9 },
  { key: "anything", header: "Có gì để tính", width: 10 },
  { key: "possible", header: "Có thể là sự cố", width: 10 },
  { key: "verdict", header: "Mã kết quả", width: 9 },
] as const;

type Column = (typeof COLUMNS)[number]["key"];

const MONTHS = 12;
const WIDTHS = [...COLUMNS.map(({ width }) => width), ...Array.from({ length: MONTHS }, () => 11)];
const MONTH_HEADER_ROW = 4;
const LAST_DAY_ROW = 5;
const FIRST_LINE = 6;

/** Address of a part's or target's cell on this sheet, for formulas on other sheets. */
export type HowCell = (id: string, column: Column) => string;

export function howCells(campaign: Campaign): HowCell {
  const rows = new Map(listing(campaign).map(({ id }, index) => [id, FIRST_LINE + index]));
  return (id, column) => {
    const row = rows.get(id);
    if (row === undefined) throw new Error(`no row for ${id}`);
    return `${quoteSheet(HOW_SHEET)}!$${letters(column)}$${String(row + 1)}`;
  };
}

/** Where the finished months are counted. */
export const FINISHED_MONTHS = `${quoteSheet(HOW_SHEET)}!$B$3`;

/** The column of a target's departments or verdict codes, for counting. */
export function howColumn(campaign: Campaign, column: Column): string {
  const last = FIRST_LINE + listing(campaign).length;
  return `${quoteSheet(HOW_SHEET)}!$${letters(column)}$${String(FIRST_LINE + 1)}:$${letters(column)}$${String(last)}`;
}

/** How each number arises: a sentence, the counts as live formulas, and the twelve months where there are any. */
export function howComputedPlan(tables: FormulaTables): SheetPlan {
  const { campaign } = tables;
  const monthNumbers = Array.from({ length: MONTHS }, (_, index) => index);
  const first = `YEAR(${NAMES.start})`;
  return {
    name: HOW_SHEET,
    mode: "replace",
    visibility: "visible",
    position: "first",
    tabColor: "548235",
    widths: WIDTHS,
    styles: STYLES,
    blocks: [
      {
        kind: "lines",
        lines: [
          line(cell("CÁCH TÍNH BẢNG ĐIỂM", "title")),
          line(
            cell(
              "Các con số dưới đây là công thức, tự đổi khi sổ đổi. Mã kết quả: 1 vượt, 2 đạt, 3 không áp dụng, " +
                "4 chưa đến hạn, 5 chưa đủ số liệu, 6 không đạt.",
              "subtitle",
            ),
          ),
          line(
            cell("Số tháng đã qua", "label"),
            formula(`SUMPRODUCT((${monthRange(LAST_DAY_ROW)}<=${NAMES.reportDate})*1)`, "whole"),
          ),
          emptyLine,
          fitted(
            WIDTHS,
            line(
              ...COLUMNS.map(({ header }) => cell(header, "header")),
              ...monthNumbers.map((month) => formula(`DATE(${first},${String(month + 1)},1)`, "headerDate")),
            ),
          ),
          line(
            ...COLUMNS.map((_, index) =>
              index === COLUMNS.length - 1 ? cell("hết ngày", "smallDate") : null,
            ),
            ...monthNumbers.map((month) => formula(`DATE(${first},${String(month + 2)},1)-1`, "smallDate")),
          ),
          ...listing(campaign).map((row, index) => lineOf(row, FIRST_LINE + index, tables)),
        ],
      },
    ],
    conditionalFormats: [],
    freeze: { rows: FIRST_LINE, columns: 2 },
    print: { ...A4_LANDSCAPE, repeatRows: { first: MONTH_HEADER_ROW, last: LAST_DAY_ROW } },
  };
}

/** A line: a target of several parts, or a part. Only the line that speaks for the target names its department. */
interface Row {
  readonly id: string;
  readonly department: string;
  readonly speaks: boolean;
  readonly text: string;
  readonly part: Part | null;
  readonly parts: number;
}

function listing(campaign: Campaign): Row[] {
  return campaign.targets.flatMap(({ id, department, text, parts }) => {
    const several = parts.length > 1;
    const rows = parts.map((part): Row => {
      return { id: part.id, department, speaks: !several, text: part.text, part, parts: 0 };
    });
    return several
      ? [{ id, department, speaks: true, text, part: null, parts: parts.length }, ...rows]
      : rows;
  });
}

function lineOf(row: Row, index: number, tables: FormulaTables): Line {
  const own = row.speaks ? row.department : null;
  if (row.part === null) {
    const codes = `${cellRef("verdict", index + 1)}:${cellRef("verdict", index + row.parts)}`;
    const cells: Partial<Record<Column, PlanCell>> = {
      id: cell(row.id, "section"),
      department: cell(own, "section"),
      how: cell("Mọi phần dưới đây đều phải đạt.", "section"),
      verdict: formula(allOfFormula(codes), "section"),
    };
    return line(...COLUMNS.map(({ key }) => cells[key] ?? cell(null, "section")));
  }
  const cells = partCells(index);
  const counts = partFormulas(row.part, row.department, tables, cells);
  const formulas: Readonly<Record<Column, PlanCell>> = {
    id: cell(row.id, "plain"),
    department: cell(own, "plain"),
    how: cell(describeMeasure(row.part.measure, tables.campaign), "plain"),
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
  };
  return fitted(WIDTHS, line(...COLUMNS.map(({ key }) => formulas[key]), ...monthCells(counts)));
}

function monthCells(counts: CountFormulas): PlanCell[] {
  const { month } = counts;
  if (month === undefined) return [];
  return Array.from({ length: MONTHS }, (_, index) => {
    const column = columnLetters(COLUMNS.length + index);
    const firstDay = `${column}$${String(MONTH_HEADER_ROW + 1)}`;
    const lastDay = `${column}$${String(LAST_DAY_ROW + 1)}`;
    return formula(`IF(${lastDay}<=${NAMES.reportDate},${month(firstDay, lastDay)},"")`, "whole");
  });
}

function partCells(row: number): PartCells {
  return {
    pass: cellRef("pass", row),
    fail: cellRef("fail", row),
    missing: cellRef("missing", row),
    notDue: cellRef("notDue", row),
    scope: cellRef("scope", row),
    anything: cellRef("anything", row),
    possible: cellRef("possible", row),
    level: cellRef("level", row),
    stretch: cellRef("stretch", row),
    months: monthRange(row),
    firstDays: monthRange(MONTH_HEADER_ROW),
    lastDays: monthRange(LAST_DAY_ROW),
    finished: "$B$3",
  };
}

function cellRef(column: Column, row: number): string {
  return `$${letters(column)}$${String(row + 1)}`;
}

function monthRange(row: number): string {
  return boxAddress({ top: row, bottom: row, left: COLUMNS.length, right: COLUMNS.length + MONTHS - 1 });
}

function letters(column: Column): string {
  return columnLetters(COLUMNS.findIndex(({ key }) => key === column));
}
