import { type Box, boxAddress, quoteSheet } from "../../../workbook/address";
import {
  CHART_FONT,
  CHART_GAP,
  CHART_LINE,
  type ChartPlan,
  type ChartSeriesPlan,
} from "../../../workbook/chart";
import type { CellValue } from "../../../workbook/value";
import type { Dialect } from "../../package/dialect";
import { escapeAttribute, escapeText } from "../../xml/text";
import { XML_START } from "../../xml/tree";
import { axesText } from "./axes";
import { fontText, LABELS_FONT, solid } from "./pieces";

/** The sheet that a chart stands on. */
export interface ChartGround {
  readonly sheet: string;
  /** What its cells show: previewers and Protected View read no cells. */
  readonly valueAt: (row: number, column: number) => CellValue;
}

/** A whole chart part. Its elements stand in the order that the schema wants. */
export function chartText(chart: ChartPlan, ground: ChartGround, dialect: Dialect): string {
  const { kind, series, overlaid } = chart;
  const texts = series.map((one, index) => ({ one, text: seriesText(one, index, chart, ground) }));
  const bars = texts.filter(({ one }) => !one.line).map(({ text }) => text);
  const lines = texts.filter(({ one }) => one.line).map(({ text }) => text);
  const ids = `<c:axId val="1"/><c:axId val="2"/>`;
  const overlap = overlaid ? `<c:overlap val="100"/>` : "";
  return [
    XML_START,
    `<c:chartSpace xmlns:c="${dialect.drawing}chart" xmlns:a="${dialect.drawing}main">`,
    `<c:roundedCorners val="0"/><c:chart>`,
    titleText(chart.title),
    `<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>`,
    bars.length === 0
      ? ""
      : `<c:barChart><c:barDir val="${kind === "bar" ? "bar" : "col"}"/><c:grouping val="clustered"/>` +
        `<c:varyColors val="0"/>${bars.join("")}<c:gapWidth val="${String(CHART_GAP)}"/>${overlap}${ids}</c:barChart>`,
    lines.length === 0
      ? ""
      : `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${lines.join("")}` +
        `<c:marker val="1"/>${ids}</c:lineChart>`,
    axesText(chart),
    `</c:plotArea>`,
    series.length > 1
      ? `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${fontText(LABELS_FONT)}</c:legend>`
      : "",
    `<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>`,
    `<c:spPr>${solid("FFFFFF")}<a:ln w="9525">${solid("7F7F7F")}</a:ln></c:spPr>`,
    `</c:chartSpace>`,
  ].join("");
}

function titleText(title: string): string {
  const font = `<a:latin typeface="${CHART_FONT.name}"/>`;
  const look = (tag: string) =>
    `<a:${tag} sz="${String(CHART_FONT.titleSize * 100)}" b="1">${solid(CHART_FONT.color)}${font}</a:${tag}>`;
  return (
    `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr>${look("defRPr")}</a:pPr>` +
    `<a:r>${look("rPr")}<a:t>${escapeText(title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`
  );
}

function seriesText(series: ChartSeriesPlan, index: number, chart: ChartPlan, ground: ChartGround): string {
  const { name, color, line, labels, values } = series;
  const look = line
    ? `<c:spPr><a:ln w="${String(CHART_LINE * 12700)}">${solid(color)}<a:prstDash val="dash"/></a:ln></c:spPr>` +
      `<c:marker><c:symbol val="none"/></c:marker>`
    : `<c:spPr>${solid(color)}</c:spPr><c:invertIfNegative val="0"/>`;
  return (
    `<c:ser><c:idx val="${String(index)}"/><c:order val="${String(index)}"/>` +
    `<c:tx><c:v>${escapeText(name)}</c:v></c:tx>${look}` +
    (labels === undefined ? "" : labelsText(labels, line === true)) +
    `<c:cat>${textsCache(chart.categories, ground)}</c:cat>` +
    `<c:val>${numbersCache(values, chart.axis.format, ground)}</c:val>` +
    `${line ? `<c:smooth val="0"/>` : ""}</c:ser>`
  );
}

function labelsText(format: string, onLine: boolean): string {
  const flags = ["showLegendKey", "showVal", "showCatName", "showSerName", "showPercent", "showBubbleSize"];
  return (
    `<c:dLbls><c:numFmt formatCode="${escapeAttribute(format)}" sourceLinked="0"/>` +
    `<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${fontText(LABELS_FONT)}` +
    `<c:dLblPos val="${onLine ? "t" : "outEnd"}"/>` +
    `${flags.map((flag) => `<c:${flag} val="${flag === "showVal" ? "1" : "0"}"/>`).join("")}</c:dLbls>`
  );
}

function textsCache(box: Box, { sheet, valueAt }: ChartGround): string {
  const points = rowsOf(box).map((row, index) => pointText(index, shownText(valueAt(row, box.left))));
  return `<c:strRef>${referenceText(sheet, box)}<c:strCache>${countText(box)}${points.join("")}</c:strCache></c:strRef>`;
}

/** What is no number is left out, so that nobody sees a 0 that nobody reported. */
function numbersCache(box: Box, format: string, { sheet, valueAt }: ChartGround): string {
  const points = rowsOf(box).map((row, index) => {
    const value = valueAt(row, box.left);
    return typeof value === "number" && Number.isFinite(value) ? pointText(index, String(value)) : "";
  });
  return (
    `<c:numRef>${referenceText(sheet, box)}<c:numCache><c:formatCode>${escapeText(format)}</c:formatCode>` +
    `${countText(box)}${points.join("")}</c:numCache></c:numRef>`
  );
}

function referenceText(sheet: string, box: Box): string {
  return `<c:f>${escapeText(`${quoteSheet(sheet)}!${boxAddress(box)}`)}</c:f>`;
}

function countText({ top, bottom }: Box): string {
  return `<c:ptCount val="${String(bottom - top + 1)}"/>`;
}

function pointText(index: number, value: string): string {
  return value === "" ? "" : `<c:pt idx="${String(index)}"><c:v>${escapeText(value)}</c:v></c:pt>`;
}

function shownText(value: CellValue): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

function rowsOf({ top, bottom }: Box): number[] {
  return Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
}
