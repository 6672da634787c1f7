import { cellAddress } from "../../../workbook/address";
import {
  CHART_FONT,
  CHART_GAP,
  CHART_LINE,
  type ChartAxisPlan,
  type ChartPlan,
  type ChartSeriesPlan,
} from "../../../workbook/chart";
import type { SheetPlan } from "../../../workbook/plan";
import { cellsAt } from "../../place";
import { type Step, step } from "../steps";

/** The charts of a sheet, each drawn at once; when the cells below have their sizes. */
export function chartSteps({ name, charts = [] }: SheetPlan): Step[] {
  return charts.map((chart) =>
    step(ACTIONS * (1 + chart.series.length), (desk) => {
      draw(desk.sheet(name), chart);
    }),
  );
}

/** Of a chart, and about as many of each series. */
const ACTIONS = 25;

function draw(sheet: Excel.Worksheet, chart: ChartPlan): void {
  const { name, kind, title, place, series, overlaid, axis } = chart;
  const [first, ...more] = series;
  if (!first) return;
  // Excel guesses names and categories from what it is given: one column holds nothing to guess.
  const type = kind === "bar" ? "BarClustered" : "ColumnClustered";
  const drawn = sheet.charts.add(type, cellsAt(sheet, first.values), "Columns");
  drawn.name = name;
  drawn.setPosition(cellAddress(place.top, place.left), cellAddress(place.bottom, place.right));
  const { font } = drawn.format;
  font.name = CHART_FONT.name;
  font.size = CHART_FONT.size;
  font.color = `#${CHART_FONT.color}`;
  drawn.title.text = title;
  drawn.title.format.font.size = CHART_FONT.titleSize;
  drawn.title.format.font.bold = true;
  const all = [drawn.series.getItemAt(0), ...more.map((one) => drawn.series.add(one.name))];
  all.forEach((one, index) => {
    const plan = series[index];
    if (plan) drawSeries(sheet, one, plan, chart);
  });
  const bars = all.filter((_, index) => series[index]?.line !== true);
  for (const one of bars) {
    one.gapWidth = CHART_GAP;
    if (overlaid) one.overlap = 100;
  }
  drawn.legend.visible = series.length > 1;
  if (series.length > 1) drawn.legend.position = "Bottom";
  drawAxes(drawn.axes, axis, kind === "bar");
}

function drawSeries(
  sheet: Excel.Worksheet,
  drawn: Excel.ChartSeries,
  { name, values, color, line, labels }: ChartSeriesPlan,
  { categories }: ChartPlan,
): void {
  drawn.name = name;
  drawn.setValues(cellsAt(sheet, values));
  drawn.setXAxisValues(cellsAt(sheet, categories));
  if (line) {
    drawn.chartType = "Line";
    drawn.format.line.color = `#${color}`;
    drawn.format.line.weight = CHART_LINE;
    drawn.format.line.lineStyle = "Dash";
    drawn.markerStyle = "None";
  } else drawn.format.fill.setSolidColor(`#${color}`);
  if (labels === undefined) return;
  drawn.hasDataLabels = true;
  drawn.dataLabels.showValue = true;
  drawn.dataLabels.position = line ? "Top" : "OutsideEnd";
  drawn.dataLabels.linkNumberFormat = false;
  drawn.dataLabels.numberFormat = labels;
}

function drawAxes(
  { categoryAxis, valueAxis }: Excel.ChartAxes,
  { min, max, format }: ChartAxisPlan,
  lies: boolean,
): void {
  for (const axis of [categoryAxis, valueAxis]) axis.majorTickMark = "None";
  valueAxis.majorGridlines.visible = false;
  valueAxis.minimum = min;
  if (max !== null) valueAxis.maximum = max;
  valueAxis.linkNumberFormat = false;
  valueAxis.numberFormat = format;
  if (!lies) return;
  // The first bar at the top, as in the table; the figures of the other axis stay below.
  categoryAxis.reversePlotOrder = true;
  categoryAxis.position = "Maximum";
}
