import { periodText } from "../formulas/period";
import { NAMES } from "../formulas/references";
import type { CountSource } from "../formulas/source";
import { cell, emptyLine, formula, line } from "../lines";
import { A4_LANDSCAPE } from "../looks";
import { CHARTS_SHEET } from "../names";
import { REPORT_DATE_TEXT } from "../scorecard";
import type { Line, SheetPlan } from "../../workbook/plan";
import { bandOf } from "./band";
import { blockFigure } from "./block";
import { changeFigure, departmentsFigure } from "./departments";
import { type Figure, FIGURE_WIDTHS } from "./figure";
import { monthsFigure } from "./months";
import { pointsFigure } from "./points";
import { targetsFigure } from "./targets";
import { unitsFigure } from "./units";
import { GENERATED } from "../generated";

/** The sheet of charts; none where there is nothing to draw. Units are counted only beside the registers. */
export function chartsSheets(source: CountSource, where: { readonly byUnit: boolean }): SheetPlan[] {
  const figures = figuresOf(source, where);
  return figures.length === 0 ? [] : [chartsPlan(figures)];
}

/** Pictures of what the scorecard says, two in a row, each above the numbers that it is drawn from. */
function chartsPlan(figures: readonly Figure[]): SheetPlan {
  const lines: Line[] = [...HEAD];
  const charts = [];
  for (let first = 0; first < figures.length; first += 2) {
    const band = bandOf(figures.slice(first, first + 2), lines.length);
    lines.push(...band.lines);
    charts.push(...band.charts);
  }
  return {
    name: CHARTS_SHEET,
    ...GENERATED,
    tabColor: "C00000",
    widths: [...FIGURE_WIDTHS, 3, ...FIGURE_WIDTHS],
    blocks: [{ kind: "lines", lines }],
    charts,
    freeze: { rows: 0, columns: 0 },
    print: { ...A4_LANDSCAPE, onePage: true },
  };
}

/** Of one department there is nothing to compare but its targets. */
function figuresOf(source: CountSource, { byUnit }: { readonly byUnit: boolean }): Figure[] {
  const { campaign, points, hasFrozen } = source;
  const several = campaign.departments.length > 1;
  const block = byUnit ? blockFigure(source) : null;
  const figures = [
    several ? departmentsFigure(source) : (block ?? targetsFigure(source)),
    points ? pointsFigure(source) : null,
    byUnit ? unitsFigure(source) : null,
    monthsFigure(source),
    hasFrozen && several ? changeFigure(source) : null,
  ];
  return figures.filter((figure) => figure !== null);
}

const HEAD: readonly Line[] = [
  line(formula(NAMES.centre, "subtitle")),
  line(cell("BIỂU ĐỒ", "title")),
  line(formula(NAMES.title, "subtitle")),
  line(formula(`${periodText()}&", số liệu đến hết "&${REPORT_DATE_TEXT}`, "subtitle")),
  line(
    cell(
      "Các con số dưới mỗi biểu đồ là công thức, tự đổi khi sổ đổi. Không có thanh: bằng 0 hoặc chưa có số liệu.",
      "subtitle",
    ),
  ),
  emptyLine,
];
