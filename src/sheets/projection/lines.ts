import type { Part } from "../../campaign/campaign";
import { boxAddress, cellAddress, columnLetters } from "../../workbook/address";
import type { Line } from "../../workbook/plan";
import type { PaceFormulas } from "../formulas/pace";
import { NAMES, startOf } from "../formulas/references";
import type { CountSource } from "../formulas/source";
import {
  cellRef,
  FIRST_LINE,
  FIRST_MONTH,
  listing,
  monthRange,
  monthRows,
  MONTHS,
  partCells,
} from "../howLayout";
import { cell, emptyLine, fitted, formula, line } from "../lines";
import type { Look } from "../looks";
import { PROJECTION_COLUMNS, projectionFormulas, type ProjectionKey } from "./formulas";

/**
 * Where parts whose passes have a day will stand if things go on as they did, below all else of Cách tính: the lines of a
 * block that begins at the row given. Nothing where counts come from elsewhere, which know no days.
 */
export function projectionLines(source: CountSource, top: number, widths: readonly number[]): Line[] {
  const dated = datedParts(source);
  if (dated.length === 0) return [];
  const head = (what: string, titles: readonly string[]) =>
    fitted(widths, line(...["Mã", "Phòng", what, ...titles].map((title) => cell(title, "header"))));
  const firstMonths = top + HEAD + 1;
  const first = firstMonths + dated.length + 2;
  return [
    emptyLine,
    line(cell("DỰ KIẾN", "title")),
    line(cell(TOLD, "subtitle")),
    head(
      "Số đạt trong tháng, theo ngày hoàn thành",
      Array.from({ length: MONTHS }, (_, month) => `Tháng ${String(month + 1)}`),
    ),
    ...dated.map((one, index) => monthsLine(one, firstMonths + index, source)),
    emptyLine,
    head(
      "Dự kiến; không phải kết quả chấm",
      PROJECTION_COLUMNS.map(({ header }) => header),
    ),
    ...dated.map((one, index) => numbersLine(one, firstMonths + index, first + index, source)),
  ];
}

const TOLD =
  "Nếu vẫn theo nhịp của ba tháng đã qua gần nhất, trên phạm vi hiện có. Chỉ dự kiến khi ít nhất ba tháng có số liệu, chưa đạt và còn có thể đạt.";
/** Lines above the titles of the months. */
const HEAD = 3;

interface Dated {
  readonly part: Part;
  readonly department: string;
  /** Zero-based row of its counts. */
  readonly row: number;
  readonly pace: PaceFormulas;
}

function datedParts(source: CountSource): Dated[] {
  return listing(source.campaign).flatMap(({ id, part, department }, index) => {
    const row = FIRST_LINE + index;
    const pace = part && source.pace?.(part, partCells(source.campaign, id, row));
    return part && pace ? [{ part, department, row, pace }] : [];
  });
}

function monthsLine({ part, department, pace }: Dated, row: number, { campaign }: CountSource): Line {
  const { header, lastDays } = monthRows(campaign);
  const start = startOf(part);
  const cells = Array.from({ length: MONTHS }, (_, index) => {
    const letters = columnLetters(FIRST_MONTH + index);
    const [first, last] = [header, lastDays].map((days) => `${letters}$${String(days + 1)}`);
    const earlier = { top: row, bottom: row, left: FIRST_MONTH, right: FIRST_MONTH + index - 1 };
    const before = index === 0 ? null : boxAddress(earlier);
    const isFinished = `AND(${first ?? ""}>=${start},${last ?? ""}<=${NAMES.reportDate})`;
    return formula(`IF(${isFinished},${pace.month(first ?? "", last ?? "", before)},"")`, "whole");
  });
  return line(cell(part.id, "plain"), cell(department, "plain"), cell(part.text, "oneLine"), ...cells);
}

function numbersLine(
  { part, department, row: countsRow, pace }: Dated,
  monthsRow: number,
  row: number,
  { campaign }: CountSource,
): Line {
  const at = (key: ProjectionKey) =>
    cellAddress(row, FIRST_MONTH + PROJECTION_COLUMNS.findIndex((column) => column.key === key));
  const formulas = projectionFormulas(part, {
    campaign,
    cells: partCells(campaign, part.id, countsRow),
    verdict: cellRef("verdict", countsRow),
    months: monthRange(monthsRow),
    open: pace.open,
    at,
  });
  return line(
    cell(part.id, "plain"),
    cell(department, "plain"),
    cell(part.text, "oneLine"),
    ...PROJECTION_COLUMNS.map(({ key }) => formula(formulas[key], lookOf(key, pace.open !== null))),
  );
}

function lookOf(key: ProjectionKey, isShare: boolean): Look {
  if (key === "by") return "smallDate";
  if (key === "needPerWeek") return "decimal";
  return isShare && (key === "expected" || key === "low" || key === "high") ? "ratio" : "whole";
}
