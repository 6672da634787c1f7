import { cellAddress, plainAddress } from "../../../workbook/address";
import type { CellStyle, SheetPlan } from "../../../workbook/plan";
import type { Dialect } from "../../package/dialect";
import { escapeAttribute, escapeMarkup } from "../../xml/text";
import { XML_START } from "../../xml/tree";
import type { CachedValues } from "../cached";
import { CellText } from "../cellText";
import type { Layout } from "../layout";
import { isTable } from "../layout";
import type { StringTable } from "../strings";
import type { Styles } from "../styles";
import { rowTexts } from "./rows";
import { validationsText } from "./validations";

export interface SheetContext {
  readonly dialect: Dialect;
  readonly styles: Styles;
  readonly strings: StringTable;
  readonly cached: CachedValues;
  /** Relation ids of the sheet's tables, in their order. */
  readonly tableIds: readonly string[];
  /** Relation id of what holds the charts. */
  readonly drawingId: string | null;
  readonly isSelected: boolean;
  /** What macros call the sheet. */
  readonly codeName: string | undefined;
}

/** A whole sheet part. Its elements stand in the order that the schema wants. */
export function sheetText(layout: Layout, context: SheetContext): string {
  const { plan } = layout;
  const style = styleNumbers(plan, context.styles);
  const last = {
    top: 0,
    left: 0,
    bottom: Math.max(0, layout.rows - 1),
    right: Math.max(0, layout.columns - 1),
  };
  const rows = rowTexts(layout, { cells: new CellText(context.strings), cached: context.cached, style });
  return [
    XML_START,
    `<worksheet xmlns="${context.dialect.main}" xmlns:r="${context.dialect.relations}">`,
    propertiesText(plan, context.codeName),
    `<dimension ref="${plainAddress(last)}"/>`,
    viewText(plan, context.isSelected),
    `<sheetFormatPr defaultRowHeight="15.75"/>`,
    columnsText(layout, context.styles),
    `<sheetData>`,
    rows.join(""),
    `</sheetData>`,
    conditionalFormatsText(plan, context.styles),
    validationsText(layout),
    printText(plan),
    context.drawingId === null ? "" : `<drawing r:id="${context.drawingId}"/>`,
    tablesText(context.tableIds),
    `</worksheet>`,
  ].join("");
}

function styleNumbers(plan: SheetPlan, styles: Styles): (key: string) => number {
  const numbers = new Map<string, number>();
  return (key) => {
    const there = numbers.get(key);
    if (there !== undefined) return there;
    const style = plan.styles[key];
    if (!style) throw new Error(`sheet ${plan.name}: no style "${key}"`);
    const number = styles.cell(style);
    numbers.set(key, number);
    return number;
  };
}

function propertiesText({ tabColor }: SheetPlan, codeName: string | undefined): string {
  const name = codeName === undefined ? "" : ` codeName="${escapeAttribute(codeName)}"`;
  const color = tabColor === undefined ? "" : `<tabColor rgb="FF${tabColor}"/>`;
  return `<sheetPr${name}>${color}<pageSetUpPr fitToPage="1"/></sheetPr>`;
}

function viewText({ freeze }: SheetPlan, isSelected: boolean): string {
  const { rows, columns } = freeze;
  const selected = isSelected ? ' tabSelected="1"' : "";
  if (rows === 0 && columns === 0)
    return `<sheetViews><sheetView${selected} workbookViewId="0"/></sheetViews>`;
  const pane = rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
  const x = columns > 0 ? ` xSplit="${String(columns)}"` : "";
  const y = rows > 0 ? ` ySplit="${String(rows)}"` : "";
  const first = cellAddress(rows, columns);
  return (
    `<sheetViews><sheetView${selected} workbookViewId="0">` +
    `<pane${x}${y} topLeftCell="${first}" activePane="${pane}" state="frozen"/>` +
    `<selection pane="${pane}" activeCell="${first}" sqref="${first}"/></sheetView></sheetViews>`
  );
}

/** Widths, and the formats that rows typed below the last table take. */
function columnsText(layout: Layout, styles: Styles): string {
  const { plan } = layout;
  const last = layout.blocks.at(-1);
  const growing = last && isTable(last) ? last.block.columns : [];
  const columns = Array.from({ length: Math.max(plan.widths.length, growing.length) }, (_, i) => {
    const style = plan.styles[growing[i]?.style ?? ""];
    const number = style ? ` style="${String(styles.cell(forColumn(style)))}"` : "";
    const width = plan.widths[i] ?? 10;
    return `<col min="${String(i + 1)}" max="${String(i + 1)}" width="${String(width)}"${number} customWidth="1"/>`;
  });
  return columns.length === 0 ? "" : `<cols>${columns.join("")}</cols>`;
}

/** Borders and fills would paint a million blank rows. */
function forColumn({ border: _, fill: __, ...style }: CellStyle): CellStyle {
  return style;
}

function conditionalFormatsText({ conditionalFormats }: SheetPlan, styles: Styles): string {
  return conditionalFormats
    .map(({ box, formula, style }, i) => {
      const rule = `<cfRule type="expression" dxfId="${String(styles.painted(style))}" priority="${String(i + 1)}">`;
      const area = plainAddress(box);
      return `<conditionalFormatting sqref="${area}">${rule}<formula>${escapeMarkup(formula)}</formula></cfRule></conditionalFormatting>`;
    })
    .join("");
}

function printText({ print }: SheetPlan): string {
  const { top, bottom, left, right } = print.margins;
  const inches = (millimetres: number) => String(Math.round((millimetres / 25.4) * 10_000) / 10_000);
  // The page number stands in the margin, half way to the edge; on the first page is none. It is as large as it is
  // however small the sheet is printed.
  return (
    `<pageMargins left="${inches(left)}" right="${inches(right)}" top="${inches(top)}" bottom="${inches(bottom)}"` +
    ` header="${inches(top / 2)}" footer="${inches(bottom / 2)}"/>` +
    `<pageSetup paperSize="9" orientation="${print.orientation}" fitToHeight="${print.onePage ? "1" : "0"}"/>` +
    (print.pageNumbers
      ? `<headerFooter differentFirst="1" scaleWithDoc="0"><oddHeader>&amp;C&amp;P</oddHeader></headerFooter>`
      : "") +
    breaksText(print.breaks ?? [])
  );
}

/** Each is named by the row above it, which Excel counts from 1: the row that begins the page, counted from 0. */
function breaksText(rows: readonly number[]): string {
  if (rows.length === 0) return "";
  const count = String(rows.length);
  const breaks = rows.map((row) => `<brk id="${String(row)}" max="16383" man="1"/>`);
  return `<rowBreaks count="${count}" manualBreakCount="${count}">${breaks.join("")}</rowBreaks>`;
}

function tablesText(ids: readonly string[]): string {
  if (ids.length === 0) return "";
  const parts = ids.map((id) => `<tablePart r:id="${id}"/>`);
  return `<tableParts count="${String(ids.length)}">${parts.join("")}</tableParts>`;
}
