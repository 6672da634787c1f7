import type { ChartAxisPlan, ChartPlan, ChartSeriesPlan } from "../../workbook/chart";
import type { PlanCell } from "../../workbook/plan";

/** A chart and the table under it that it is drawn from. */
export interface Figure extends Pick<ChartPlan, "kind" | "title" | "description" | "overlaid"> {
  /** ASCII: the end of the chart's name, by which it is found again. */
  readonly key: string;
  /** Of the table's columns: first what stands beside the bars. */
  readonly headers: readonly string[];
  readonly rows: readonly (readonly PlanCell[])[];
  /** What the first column may show at its longest, by row; absent = it fits into a line. */
  readonly shown?: readonly string[];
  /** The columns of the table that are drawn, from the back to the front, under the names in its header. */
  readonly drawn: readonly (Omit<ChartSeriesPlan, "name" | "values"> & { readonly column: number })[];
  readonly axis: ChartAxisPlan;
}

/** Greys that stay apart on a black and white printer, without any colour to be told. */
export const GREYS = { dark: "404040", middle: "8C8C8C", light: "D9D9D9" } as const;

/** The columns that every table has room for. */
export const FIGURE_WIDTHS = [30, 12, 12, 12] as const;
