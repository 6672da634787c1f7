import { type Box, parseAddress } from "../../../workbook/address";
import { type ChartPlan, type ChartSeriesPlan, isOurs } from "../../../workbook/chart";
import { cornersOf, type DrawnChart, findDrawing } from "../../package/drawing";
import type { Parts } from "../../package/parts";
import { childOf, childrenOf, localName, textOf } from "../../xml/elements";
import type { XmlElement } from "../../xml/tree";

/** The charts of ours on a sheet; those that somebody has made something else of are left out, as others are. */
export function readCharts(parts: Parts, sheetPart: string): ChartPlan[] {
  const charts = findDrawing(parts, sheetPart)?.charts ?? [];
  return charts.filter(({ name }) => isOurs(name)).flatMap((drawn) => readChart(parts, drawn) ?? []);
}

function readChart(parts: Parts, { name, anchor, part }: DrawnChart): ChartPlan | null {
  const corners = cornersOf(anchor);
  const chart = childOf(parts.tree(part), "chart");
  const area = childOf(chart, "plotArea");
  const bars = childOf(area, "barChart");
  const axis = childOf(area, "valAx");
  const all = [bars, childOf(area, "lineChart")].flatMap((group) => childrenOf(group, "ser"));
  const series = all.toSorted((one, other) => order(one) - order(other)).map(readSeries);
  const categories = all[0] && reference(childOf(all[0], "cat"));
  const whole = series.filter((one) => one !== null);
  if (!corners || !bars || !axis || !categories || whole.length < series.length) return null;
  const scaling = childOf(axis, "scaling");
  const max = value(childOf(scaling, "max"));
  const { from, to } = corners;
  return {
    name,
    kind: value(childOf(bars, "barDir")) === "bar" ? "bar" : "column",
    title: textsIn(childOf(chart, "title")),
    description: descriptionOf(anchor),
    place: { top: from.row, left: from.column, bottom: to.row - 1, right: to.column - 1 },
    categories,
    series: whole,
    ...(value(childOf(bars, "overlap")) === "100" ? { overlaid: true as const } : {}),
    axis: {
      min: Number(value(childOf(scaling, "min")) ?? 0),
      max: max === null ? null : Number(max),
      format: childOf(axis, "numFmt")?.attributes["formatCode"] ?? "General",
    },
  };
}

function readSeries(series: XmlElement): ChartSeriesPlan | null {
  const values = reference(childOf(series, "val"));
  const look = childOf(series, "spPr");
  const line = childOf(look, "ln");
  const fill = childOf(childOf(line ?? look, "solidFill"), "srgbClr");
  const labels = childOf(childOf(series, "dLbls"), "numFmt")?.attributes["formatCode"];
  if (!values) return null;
  return {
    name: textsIn(childOf(series, "tx")),
    values,
    color: fill?.attributes["val"] ?? "000000",
    ...(line ? { line: true } : {}),
    ...(labels === undefined ? {} : { labels }),
  };
}

/** Where the cells are that a chart shows. */
function reference(source: XmlElement | undefined): Box | null {
  const found = childOf(childOf(source, "strRef") ?? childOf(source, "numRef"), "f");
  const text = found ? textOf(found) : "";
  return parseAddress(text.slice(text.lastIndexOf("!") + 1));
}

function order(series: XmlElement): number {
  return Number(value(childOf(series, "order")) ?? 0);
}

function value(element: XmlElement | undefined): string | null {
  return element?.attributes["val"] ?? null;
}

function descriptionOf(anchor: XmlElement): string {
  const frame = childOf(childOf(anchor, "graphicFrame"), "nvGraphicFramePr");
  return childOf(frame, "cNvPr")?.attributes["descr"] ?? "";
}

/** Every text in it, one after the other: a title is made of runs. */
function textsIn(element: XmlElement | undefined): string {
  if (!element) return "";
  const isText = ["t", "v"].includes(localName(element.name));
  return element.children
    .map((child) => (typeof child === "string" ? (isText ? child : "") : textsIn(child)))
    .join("");
}
