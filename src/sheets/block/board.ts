import { blockRoles } from "../../campaign/block";
import type { Line, SheetPlan } from "../../workbook/plan";
import { cellAddress } from "../../workbook/address";
import { numberText } from "../formulas/numberText";
import { fromTo, pointsText, shareText } from "../formulas/points/shown";
import { columnRef, type FormulaTables, NAMES, quote } from "../formulas/references";
import { cell, emptyLine, fitted, formula, line } from "../lines";
import { A4_LANDSCAPE, type Look } from "../looks";
import { CRITERIA_BOARD_SHEET } from "../names";
import { APART, BLOCK_COLUMNS, INSTEAD } from "./columns";
import { blockPlaces, type Count } from "./layout";
import { GENERATED } from "../generated";

/** A row of the register of criteria, 1 = the first below its header, and what it says now, for its height. */
export interface CriterionRow {
  readonly row: number;
  /** Code, group and text. */
  readonly texts: readonly [code: string, group: string, text: string];
}

/** Every criterion against every unit: the score that counts. */
export function criteriaBoardPlan(tables: FormulaTables, criteria: readonly CriterionRow[]): SheetPlan {
  const { units = [] } = tables.campaign;
  const widths = [...CRITERION_WIDTHS, ...units.map(() => widthOfUnit(units.length))];
  const places = blockPlaces(units.length);
  const known = `${places.general("criteria")}+${places.general("unclear")}`;
  const stale = `IF(${known}<>${String(criteria.length)},"Sổ Tiêu chí đã thêm hoặc bớt dòng: tính lại bảng điểm để bảng này có đủ dòng.","")`;
  const head: Line[] = [
    line(formula(NAMES.centre, "subtitle")),
    line(cell("BẢNG CHẤM ĐIỂM", "title")),
    line(cell("Mỗi ô là điểm được tính: Duyệt, chưa có thì Thẩm định, chưa có nữa thì Tự chấm.", "subtitle")),
    line(formula(stale, "alarm")),
    emptyLine,
  ];
  const header = fitted(
    widths.map((width) => width - 2),
    line(...["Mã", "Nhóm", "Nội dung", "Loại", "Tối đa", ...units].map((title) => cell(title, "header"))),
  );
  const top = head.length + 1;
  return {
    name: CRITERIA_BOARD_SHEET,
    ...GENERATED,
    tabColor: "C00000",
    widths,
    blocks: [
      {
        kind: "lines",
        lines: [
          ...head,
          header,
          ...criteria.map((row) => criterionLine(row, tables, widths)),
          ...totalLines(units.length),
        ],
      },
    ],
    conditionalFormats: ([INSTEAD.open, NO_LINE] as const).map((word) => ({
      box: {
        top,
        bottom: top + Math.max(1, criteria.length) - 1,
        left: FIRST_UNIT,
        right: FIRST_UNIT + Math.max(1, units.length) - 1,
      },
      formula: `${cellAddress(top, FIRST_UNIT)}=${quote(word)}`,
      style: { color: "7F6000", fill: "FFE699" },
    })),
    freeze: { rows: top, columns: 3 },
    print: { ...A4_LANDSCAPE, repeatRows: { first: head.length, last: head.length } },
  };
}

const CRITERION_WIDTHS = [8, 16, 32, 11, 7];

/** The more units, the narrower, but wide enough for a share from the least to the most. */
function widthOfUnit(units: number): number {
  return Math.max(11, Math.min(15, Math.floor((PAGE - 74) / Math.max(1, units))));
}
/** With letters of eight points. */
const PAGE = 176;

/** The zero-based column of the first unit. */
const FIRST_UNIT = 5;
const NO_LINE = "Chưa có dòng";

/** The criterion in a row of its register, whatever it says there now. */
function criterionLine(
  { row, texts }: CriterionRow,
  { campaign, tableOf }: FormulaTables,
  widths: readonly number[],
): Line {
  const { criteria, scoring } = blockRoles(campaign);
  const said = (label: string) => {
    const value = `INDEX(${columnRef(tableOf(criteria.register), label)},${String(row)})`;
    return `IFERROR(IF(${value}="","",${value}),"")`;
  };
  const lines = (name: string) => columnRef(tableOf(scoring.register), name);
  const score = (index: number) => {
    const place = `MATCH(${String((index + 1) * APART + row)},${lines(BLOCK_COLUMNS.place)},0)`;
    return `IFERROR(INDEX(${lines(BLOCK_COLUMNS.score)},${place}),${quote(NO_LINE)})`;
  };
  const cells = line(
    formula(said(criteria.code), "strong"),
    formula(said(criteria.group), "plain"),
    formula(said(criteria.text), "plain"),
    formula(said(criteria.kind), "plain"),
    formula(said(criteria.max), "center"),
    ...(campaign.units ?? []).map((_unit, index) => formula(score(index), "center")),
  );
  return fitted(widths, cells, texts);
}

function totalLines(units: number): Line[] {
  const places = blockPlaces(units);
  const ends = (low: string, high: string) => `IF(${low}=${high},${low},${numberText(`${low}&"–"&${high}`)})`;
  const lines: readonly (readonly [title: string, look: Look, of: (at: (key: Count) => string) => string])[] =
    [
      ["Điểm được giao", "center", (at) => at("max")],
      ["Điểm chấm", "center", (at) => ends(at("baseLow"), at("baseHigh"))],
      ["Điểm cộng", "center", (at) => ends(at("bonusLow"), at("bonusHigh"))],
      ["Điểm trừ", "center", (at) => ends(at("minusLow"), at("minusHigh"))],
      ["Tổng điểm", "verdict", (at) => pointsText(at("low"), at("high"), at("max"))],
      ["Tỷ lệ", "ratio", (at) => shareText(at("shownLow"), at("shownHigh"))],
      ["Xếp loại", "verdict", (at) => fromTo(at("bandLow"), at("bandHigh"))],
      ["Hạng", "verdict", (at) => fromTo(at("best"), at("worst"))],
    ];
  return lines.map(([title, look, of]) =>
    fitted(
      [...CRITERION_WIDTHS, widthOfUnit(units)],
      line(
        ...[null, null, title, null, null].map((text) => cell(text, "section")),
        ...Array.from({ length: units }, (_, index) =>
          formula(
            of((key) => places.at(index, key)),
            look,
          ),
        ),
      ),
      [null, null, null, null, null, title === "Xếp loại" ? "x".repeat(22) : null],
    ),
  );
}
