import { type ChartPlan, isOurs } from "../../../workbook/chart";
import { isSameName } from "../../../workbook/sameName";
import type { Draft } from "../../package/draft";
import type { Drawing } from "../../package/drawing";
import { childrenOf, removeChild } from "../../xml/elements";
import { escapeAttribute } from "../../xml/text";
import { parseXml, type XmlElement } from "../../xml/tree";

/** A chart with its part; the part's text comes later, when what it shows is calculated. */
export interface PlacedChart {
  readonly chart: ChartPlan;
  readonly part: string;
}

export interface PlacedCharts {
  readonly charts: readonly PlacedChart[];
  /** The part that holds them together; null = there is nothing to hold. */
  readonly drawing: string | null;
}

/** Puts charts in the place of those of ours in a drawing; what others drew there stays. */
export function placeCharts(
  draft: Draft,
  charts: readonly ChartPlan[],
  there: Drawing | undefined,
): PlacedCharts {
  const { drawing } = draft.book.dialect;
  const root = there?.root ?? {
    name: "xdr:wsDr",
    attributes: { "xmlns:xdr": `${drawing}spreadsheetDrawing` },
    children: [],
  };
  const own = (there?.charts ?? []).filter(({ name }) => isOurs(name));
  for (const { anchor, relation } of own) {
    removeChild(root, anchor);
    if (there) draft.unrelate(there.part, relation);
  }
  if (charts.length === 0 && root.children.length === 0) return { charts: [], drawing: null };
  const part = there?.part ?? draft.freeName("drawings/drawing");
  draft.add(part, "<wsDr/>", "drawing");
  const placed = charts.map((chart) => {
    const known = own.find(({ name }) => isSameName(name, chart.name));
    const chartPart = known?.part ?? draft.freeName("charts/chart");
    // Another program may have put more beside it: how it looks in a later Excel, shapes that are gone.
    draft.clearRelations(chartPart);
    draft.add(chartPart, "<chartSpace/>", "chart");
    const relation = draft.relate(part, "chart", chartPart);
    root.children.push(anchorOf(draft, chart, { relation, id: highestId(root) + 1 }));
    return { chart, part: chartPart };
  });
  draft.parts.put(part, root);
  return { charts: placed, drawing: part };
}

/** It moves with its cells and does not grow with them: bars keep their widths. */
function anchorOf(
  { book: { dialect } }: Draft,
  { name, description, place }: ChartPlan,
  { relation, id }: { readonly relation: string; readonly id: number },
): XmlElement {
  const corner = (tag: string, row: number, column: number) =>
    `<xdr:${tag}><xdr:col>${String(column)}</xdr:col><xdr:colOff>0</xdr:colOff>` +
    `<xdr:row>${String(row)}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${tag}>`;
  const zero = `<a:off x="0" y="0"/><a:ext cx="0" cy="0"/>`;
  const text =
    `<xdr:twoCellAnchor xmlns:xdr="${dialect.drawing}spreadsheetDrawing" xmlns:a="${dialect.drawing}main">` +
    corner("from", place.top, place.left) +
    corner("to", place.bottom + 1, place.right + 1) +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>` +
    `<xdr:cNvPr id="${String(id)}" name="${escapeAttribute(name)}" descr="${escapeAttribute(description)}"/>` +
    `<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm>${zero}</xdr:xfrm>` +
    `<a:graphic><a:graphicData uri="${dialect.drawing}chart">` +
    `<c:chart xmlns:c="${dialect.drawing}chart" xmlns:r="${dialect.relations}" r:id="${relation}"/>` +
    `</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`;
  return parseXml(text, name);
}

/** Of everything on the drawing, groups and what lies in them too. */
function highestId(root: XmlElement): number {
  const own = childrenOf(root, "cNvPr").map(({ attributes }) => Number(attributes["id"]) || 0);
  const inner = root.children.map((child) => (typeof child === "string" ? 0 : highestId(child)));
  return Math.max(1, ...own, ...inner);
}
