import type { Box } from "./address";
import { named } from "./sameName";

/** A chart over cells of its own sheet; what it shows is read from them by whatever program opens the workbook. */
export interface ChartPlan {
  /** Begins with OUR_CHARTS and is the only one of its sheet: by it the chart is found again. */
  readonly name: string;
  /** Bars lie, columns stand. */
  readonly kind: "bar" | "column";
  readonly title: string;
  /** What somebody hears who does not see it. Files alone have a place for it. */
  readonly description: string;
  /** From the upper left corner of the first cell to the lower right one of the last. */
  readonly place: Box;
  /** Cells below each other; what they show stands beside the bars, the first at the top or left. */
  readonly categories: Box;
  /** At least one. Later ones lie above earlier ones. */
  readonly series: readonly ChartSeriesPlan[];
  /** Bars of one category lie over each other instead of side by side. */
  readonly overlaid?: true;
  readonly axis: ChartAxisPlan;
}

export interface ChartSeriesPlan {
  /** As the legend calls it. */
  readonly name: string;
  /** As many cells below each other as there are categories; what is no number has no bar. */
  readonly values: Box;
  /** RRGGBB; those of a chart differ in lightness, so that they can be told apart on black and white paper. */
  readonly color: string;
  /** A dashed line across a chart of columns instead of columns: a level to compare with. */
  readonly line?: true;
  /** Number format of the figures beside the bars; absent = none. */
  readonly labels?: string;
}

export interface ChartAxisPlan {
  readonly min: number;
  /** Null = as high as the highest value wants. */
  readonly max: number | null;
  readonly format: string;
}

/** What the names of our charts begin with; all others are somebody's own. */
export const OUR_CHARTS = "SCT_BieuDo_";

/** How charts are written. */
export const CHART_FONT = { name: "Times New Roman", size: 11, titleSize: 13, color: "000000" } as const;
/** Between bars, in per cent of their width. */
export const CHART_GAP = 60;
/** In points. */
export const CHART_LINE = 2;

/** Whether none but charts of ours have these names; of two with one name the second is a copy that somebody made. */
export function areOurs(names: readonly string[]): boolean {
  const own = new Set(names.map((name) => name.toLowerCase()));
  return own.size === names.length && names.every(isOurs);
}

export function isOurs(name: string): boolean {
  return name.toLowerCase().startsWith(OUR_CHARTS.toLowerCase());
}

/** Throws an Error where a plan contradicts itself: Excel would make something else of it. */
export function refuseCharts(charts: readonly ChartPlan[]): void {
  for (const [index, chart] of charts.entries()) {
    const { name, categories, series, kind } = chart;
    if (!isOurs(name) || named(charts.slice(0, index), name))
      throw new Error(`${name} cannot be the name of a chart`);
    const isColumn = (box: Box) =>
      box.left === box.right && box.bottom - box.top === categories.bottom - categories.top;
    const isFine = ({ values, line }: ChartSeriesPlan) => isColumn(values) && !(line && kind === "bar");
    if (series.length === 0 || !isColumn(categories) || !series.every(isFine)) {
      throw new Error(`${name}: what it shows does not fit together`);
    }
  }
}
