import type { Campaign, Part, Target } from "../campaign/campaign";
import { hasPoints } from "../campaign/points";
import type { SheetPlan, TableBlock } from "../workbook/plan";
import type { CellValue } from "../workbook/value";
import { describeMeasure } from "../wording/vi/measures";
import { quote } from "./formulas/references";
import { cell, emptyLine, heightOf, line } from "./lines";
import { A4_LANDSCAPE, type Look, STYLES } from "./looks";
import { TARGETS_SHEET, TARGETS_TABLE } from "./names";
import { POINTS_COLUMNS, type PointsColumn, pointsCells, pointsValidation } from "./points/targetColumns";

/** The columns of the sheet: the plan writes them, the reader finds them by name. */
export const COLUMNS = {
  id: { name: "Mã", width: 10 },
  department: { name: "Phòng", width: 9 },
  text: { name: "Nội dung", width: 46 },
  clause: { name: "Căn cứ", width: 10 },
  how: { name: "Cách tính", width: 60 },
  compare: { name: "So sánh", width: 9 },
  level: { name: "Mức giao", width: 10 },
  stretch: { name: "Mức vượt", width: 10 },
  when: { name: "Kỳ", width: 14 },
} as const;

export type Column = keyof typeof COLUMNS | PointsColumn;
const KEYS = Object.keys(COLUMNS) as (keyof typeof COLUMNS)[];
const POINTS_KEYS = Object.keys(POINTS_COLUMNS) as PointsColumn[];
const ALL = { ...COLUMNS, ...POINTS_COLUMNS };

export const columnName = (key: Column): string => ALL[key].name;

export function targetsPlan(campaign: Campaign): SheetPlan {
  const keys: readonly Column[] = hasPoints(campaign) ? [...KEYS, ...POINTS_KEYS] : KEYS;
  const widths = keys.map((key) => ALL[key].width);
  return {
    name: TARGETS_SHEET,
    mode: "create",
    visibility: "visible",
    position: "last",
    tabColor: "BF8F00",
    widths,
    styles: STYLES,
    blocks: [
      {
        kind: "lines",
        lines: [
          line(cell("CHỈ TIÊU THI ĐUA", "title")),
          line(
            cell(
              "Được sửa Nội dung, Mức giao và Mức vượt; bảng điểm chấm theo đó. Mã giữ nguyên.",
              "subtitle",
            ),
          ),
          emptyLine,
        ],
      },
      validated(targetsTable(campaign, keys, widths), keys, campaign),
    ],
    conditionalFormats: [],
    freeze: { rows: 4, columns: 1 },
    print: { ...A4_LANDSCAPE, repeatRows: { first: 3, last: 3 } },
  };
}

/** The targets with these of the columns, on a sheet whose columns are so wide. */
export function targetsTable(
  campaign: Campaign,
  keys: readonly Column[],
  widths: readonly number[],
): TableBlock {
  const parts = campaign.targets.flatMap((target) => target.parts.map((part) => ({ target, part })));
  const rows = parts.map(({ target, part }) => {
    const values = rowOfPart(campaign, target, part);
    return keys.map((key) => values[key]);
  });
  const inPercent = ({ part }: { part: Part }, key: Column) =>
    part.goal.kind === "share" && (key === "level" || key === "stretch");
  return {
    kind: "table",
    name: TARGETS_TABLE,
    columns: keys.map((key) => ({
      name: ALL[key].name,
      headerStyle: "header",
      style: LOOKS[key] ?? "plain",
    })),
    rows,
    heights: rows.map((row) =>
      heightOf(
        row.map((value) => (typeof value === "string" ? value : "")),
        widths,
      ),
    ),
    exceptions: parts.flatMap((row, index) =>
      keys.flatMap((key, column) => (inPercent(row, key) ? [{ row: index, column, style: "percent" }] : [])),
    ),
  };
}

/** What may be entered where points are given. */
function validated(table: TableBlock, keys: readonly Column[], campaign: Campaign): TableBlock {
  const columns = table.columns.map((column, index) => {
    const key = keys[index];
    const validation = key && isPoints(key) ? pointsValidation(key, campaign) : undefined;
    return validation ? { ...column, validation } : column;
  });
  return { ...table, columns };
}

const isPoints = (key: Column): key is PointsColumn => key in POINTS_COLUMNS;

const LOOKS: Partial<Record<Column, Look>> = {
  level: "whole",
  stretch: "whole",
  compare: "center",
  max: "center",
  assigned: "center",
};

/** A cell of a part's row, whatever the order the table has been sorted into. */
export function targetFormula(
  part: string,
  column: "text" | "clause" | "level" | "stretch" | PointsColumn,
): string {
  const table = `${TARGETS_TABLE}[[${ALL[column].name}]]`;
  return `INDEX(${table},MATCH(${quote(part)},${TARGETS_TABLE}[[${COLUMNS.id.name}]],0))`;
}

/**
 * Up to here a share is written as Excel keeps it, 0,9; from `percents` on as people say it, 90. What lies between could be
 * meant either way. Plans are done by more than 100% too: 1,1 is 110% there.
 */
export function levelEdges({ measure }: Pick<Part, "measure">): {
  readonly shares: number;
  readonly percents: number;
} {
  return measure.kind === "plan-ratio" ? { shares: 10, percents: 10 } : { shares: 1, percents: 2 };
}

/**
 * The level as it is judged: basis points for a share (both 0,9 and 90 are 90%), else the number itself. Rounded twice,
 * as `basisPoints` does: 98,975% is a hair under 9897,5, which Excel's ROUND lifts by itself and LibreOffice's does not.
 */
export function levelFormula(part: Part): string {
  const level = targetFormula(part.id, "level");
  if (part.goal.kind !== "share") return `IF(ISNUMBER(${level}),${level},"")`;
  const { shares, percents } = levelEdges(part);
  const judged = `ROUND(ROUND(IF(${level}>${String(shares)},${level}/100,${level})*10000,6),0)`;
  const isClear = shares === percents ? "" : `,OR(${level}<=${String(shares)},${level}>=${String(percents)})`;
  return `IF(ISNUMBER(${level}),IF(AND(${level}>=0${isClear}),${judged},""),"")`;
}

export function stretchFormula(part: Part): string {
  const stretch = targetFormula(part.id, "stretch");
  return `IF(ISNUMBER(${stretch}),${stretch},"")`;
}

function rowOfPart(campaign: Campaign, target: Target, part: Part): Record<Column, CellValue> {
  const signs = { ">=": "≥", ">": ">", "<=": "≤" };
  return {
    id: part.id,
    department: target.department,
    text: part.text,
    clause: target.clause,
    how: describeMeasure(part.measure, campaign),
    compare: signs[part.goal.compare],
    level: part.goal.level,
    stretch: part.goal.stretch,
    when: part.when === "year-end" ? "Cuối năm" : "Mọi kỳ",
    ...pointsCells(target, part),
  };
}
