import type { Campaign, Goal, Part, Target } from "../campaign/campaign";
import { codeKey } from "../registers/entries";
import { foldCase } from "../registers/text/fold";
import { cellAddress } from "../workbook/address";
import type { SheetPlan } from "../workbook/plan";
import { Trouble } from "../workbook/trouble";
import { type CellValue, isBlank } from "../workbook/value";
import type { SheetCells, TableOutline } from "../workbook/workbook";
import { describeMeasure } from "../wording/vi/measures";
import { quote } from "./formulas/references";
import { cell, emptyLine, heightOf, line } from "./lines";
import { A4_LANDSCAPE, STYLES } from "./looks";

export const TARGETS_SHEET = "Chỉ tiêu";
export const TARGETS_TABLE = "ChiTieu";

/** The columns of the sheet: the plan writes them, the reader finds them by name. */
const COLUMNS = {
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

type Column = keyof typeof COLUMNS;
const KEYS = Object.keys(COLUMNS) as Column[];

export function targetsPlan(campaign: Campaign): SheetPlan {
  const parts = campaign.targets.flatMap((target) => target.parts.map((part) => ({ target, part })));
  const rows = parts.map(({ target, part }) => rowOfPart(campaign, target, part));
  const widths = KEYS.map((key) => COLUMNS[key].width);
  const inPercent = ({ part }: { part: Part }, key: Column) =>
    part.goal.kind === "share" && (key === "level" || key === "stretch");
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
      {
        kind: "table",
        name: TARGETS_TABLE,
        columns: KEYS.map((key) => ({
          name: COLUMNS[key].name,
          headerStyle: "header",
          style: key === "level" || key === "stretch" ? "whole" : key === "compare" ? "center" : "plain",
        })),
        rows,
        heights: rows.map((row) =>
          heightOf(
            row.map((value) => (typeof value === "string" ? value : "")),
            widths,
          ),
        ),
        exceptions: parts.flatMap((row, index) =>
          KEYS.flatMap((key, column) =>
            inPercent(row, key) ? [{ row: index, column, style: "percent" }] : [],
          ),
        ),
      },
    ],
    conditionalFormats: [],
    freeze: { rows: 4, columns: 1 },
    print: { ...A4_LANDSCAPE, repeatRows: { first: 3, last: 3 } },
  };
}

/** A cell of a part's row, whatever the order the table has been sorted into. */
export function targetFormula(part: string, column: "text" | "clause" | "level" | "stretch"): string {
  const table = `${TARGETS_TABLE}[[${COLUMNS[column].name}]]`;
  return `INDEX(${table},MATCH(${quote(part)},${TARGETS_TABLE}[[${COLUMNS.id.name}]],0))`;
}

/**
 * The level as it is judged: basis points for a share (both 0,9 and 90 are 90%), else the number itself. Rounded twice,
 * as `basisPoints` does: 98,975% is a hair under 9897,5, which Excel's ROUND lifts by itself and LibreOffice's does not.
 */
export function levelFormula(part: Part): string {
  const level = targetFormula(part.id, "level");
  const judged =
    part.goal.kind === "share" ? `ROUND(ROUND(IF(${level}>1,${level}/100,${level})*10000,6),0)` : level;
  return `IF(ISNUMBER(${level}),${judged},"")`;
}

export function stretchFormula(part: Part): string {
  const stretch = targetFormula(part.id, "stretch");
  return `IF(ISNUMBER(${stretch}),${stretch},"")`;
}

/** The campaign with the wording and levels that stand in the sheet. */
export function readTargets(campaign: Campaign, table: TableOutline, cells: SheetCells): Campaign {
  const column = (key: Column): number => {
    const index = table.columns.findIndex((name) => foldCase(name) === foldCase(COLUMNS[key].name));
    if (index < 0) throw new Trouble("field-missing", { sheet: table.sheet, field: COLUMNS[key].name });
    return table.box.left + index;
  };
  const at = (row: number, key: Column): CellValue =>
    cells.cells[row - cells.top]?.[column(key) - cells.left] ?? null;
  const rows = new Map<string, number>();
  for (let row = table.box.top + 1; row <= table.box.bottom; row++) {
    const key = codeKey(at(row, "id"));
    if (key === null) continue;
    if (rows.has(key)) {
      const cell = cellAddress(row, column("id"));
      throw new Trouble("target-twice", { sheet: table.sheet, cell, value: key.toUpperCase() });
    }
    rows.set(key, row);
  }
  const readPart = (part: Part): Part => {
    const row = rows.get(foldCase(part.id));
    if (row === undefined) throw new Trouble("target-missing", { sheet: table.sheet, value: part.id });
    const number = (key: "level" | "stretch") => ({
      value: at(row, key),
      place: { sheet: table.sheet, cell: cellAddress(row, column(key)), field: COLUMNS[key].name },
    });
    const text = at(row, "text");
    return {
      ...part,
      text: typeof text === "string" && text !== "" ? text : part.text,
      goal: readGoal(part.goal, number("level"), number("stretch")),
    };
  };
  const targets = campaign.targets.map((target) => {
    const parts = target.parts.map(readPart);
    const [only] = parts;
    return { ...target, parts, text: parts.length === 1 && only ? only.text : target.text };
  });
  return { ...campaign, targets };
}

interface Placed {
  readonly value: CellValue;
  readonly place: { readonly sheet: string; readonly cell: string; readonly field: string };
}

function readGoal(goal: Goal, level: Placed, stretch: Placed): Goal {
  const most = goal.kind === "share" ? 100 : 1_000_000;
  if (typeof level.value !== "number" || level.value < 0 || level.value > most) throw unreadable(level);
  if (!isBlank(stretch.value) && typeof stretch.value !== "number") throw unreadable(stretch);
  return {
    ...goal,
    level: goal.kind === "share" && level.value > 1 ? level.value / 100 : level.value,
    stretch: typeof stretch.value === "number" ? stretch.value : null,
  };
}

function unreadable({ value, place }: Placed): Trouble {
  const shown = isBlank(value) ? "" : typeof value === "object" ? value.error : String(value);
  return new Trouble("target-level-unreadable", { ...place, value: shown });
}

function rowOfPart(campaign: Campaign, target: Target, part: Part): CellValue[] {
  const signs = { ">=": "≥", ">": ">", "<=": "≤" };
  const values: Record<Column, CellValue> = {
    id: part.id,
    department: target.department,
    text: part.text,
    clause: target.clause,
    how: describeMeasure(part.measure, campaign),
    compare: signs[part.goal.compare],
    level: part.goal.level,
    stretch: part.goal.stretch,
    when: part.when === "year-end" ? "Cuối năm" : "Mọi kỳ",
  };
  return KEYS.map((key) => values[key]);
}
