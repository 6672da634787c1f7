import type { Box } from "../../workbook/address";
import { type ChartAxisPlan, type ChartPlan, refuseCharts } from "../../workbook/chart";
import { Refusal } from "./liveBook";

/** A chart on a sheet, as far as a plan could have made it. */
export interface LiveChart {
  readonly id: string;
  content: ChartContent;
}

export interface ChartContent extends Pick<ChartPlan, "name" | "kind" | "title" | "description" | "place"> {
  readonly overlaid: boolean;
  readonly axis: ChartAxisPlan;
  readonly series: readonly SeriesContent[];
}

export interface SeriesContent {
  readonly name: string;
  /** Null where nothing was said yet. */
  readonly values: Box | null;
  readonly categories: Box | null;
  readonly color: string;
  readonly line: boolean;
  /** Null = none. */
  readonly labels: string | null;
}

/** A chart as Excel begins one. */
export function newChart(name: string, kind: ChartPlan["kind"], values: Box): ChartContent {
  return {
    name,
    kind,
    title: "",
    description: "",
    place: { top: 0, left: 0, bottom: 14, right: 7 },
    overlaid: false,
    axis: { min: 0, max: null, format: "General" },
    series: [{ ...newSeries("Series1"), values }],
  };
}

export function newSeries(name: string): SeriesContent {
  return { name, values: null, categories: null, color: "4472C4", line: false, labels: null };
}

export function contentOf({ categories, series, overlaid, ...same }: ChartPlan): ChartContent {
  return {
    ...same,
    overlaid: overlaid === true,
    series: series.map(({ line, labels, ...one }) => ({
      ...one,
      categories,
      line: line === true,
      labels: labels ?? null,
    })),
  };
}

/** What the file is to hold; a chart that no plan could have made cannot be saved. */
export function chartPlanOf({ series, overlaid, ...same }: ChartContent): ChartPlan {
  const categories = series[0]?.categories;
  if (!categories) throw new Refusal("NotImplemented", `The chart ${same.name} has no categories`);
  const plan: ChartPlan = {
    ...same,
    categories,
    series: series.map(({ values, color, name, line, labels }) => {
      if (!values) throw new Refusal("NotImplemented", `The series ${name} of ${same.name} has no values`);
      return { name, values, color, ...(line ? { line } : {}), ...(labels === null ? {} : { labels }) };
    }),
    ...(overlaid ? { overlaid } : {}),
  };
  refuseCharts([{ ...plan, name: ANY }]);
  return plan;
}

/** The stand-in holds charts of any name. */
const ANY = "SCT_BieuDo_";
