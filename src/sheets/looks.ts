import type { CellStyle, PrintPlan } from "../workbook/plan";
import type { FieldKind } from "../registers/register";

/** The styles of all sheets we make, by key. */
export const STYLES = {
  title: { bold: true, size: 16, color: "1F3864" },
  subtitle: { italic: true, color: "595959" },
  note: { italic: true, color: "595959", wrap: true, vertical: "top" },
  caption: { bold: true, vertical: "center" },
  label: { bold: true, border: true, fill: "F2F2F2", vertical: "center" },
  input: { border: true, fill: "FFF9E5", vertical: "center", wrap: true },
  inputText: { border: true, fill: "FFF9E5", vertical: "center", wrap: true, format: "@" },
  inputDate: { border: true, fill: "FFF9E5", format: "dd/mm/yyyy", align: "left", vertical: "center" },
  inputNumber: { border: true, fill: "FFF9E5", format: "0", align: "left", vertical: "center" },
  computedNumber: { border: true, format: "0", align: "left", vertical: "center" },
  computedDate: { border: true, format: "dd/mm/yyyy", align: "left", vertical: "center", color: "595959" },
  header: {
    bold: true,
    color: "FFFFFF",
    fill: "1F4E79",
    border: true,
    align: "center",
    vertical: "center",
    wrap: true,
  },
  headerPersonal: {
    bold: true,
    color: "FFFFFF",
    fill: "7B2C3B",
    border: true,
    align: "center",
    vertical: "center",
    wrap: true,
  },
  headerHelper: {
    italic: true,
    color: "595959",
    fill: "D9D9D9",
    border: true,
    align: "center",
    vertical: "center",
    wrap: true,
  },
  headerDate: {
    bold: true,
    color: "FFFFFF",
    fill: "1F4E79",
    border: true,
    align: "center",
    vertical: "center",
    format: "mm/yyyy",
  },
  section: { bold: true, fill: "DDEBF7", border: true, vertical: "center" },
  text: { border: true, format: "@", vertical: "top", wrap: true },
  oneLine: { border: true, vertical: "top" },
  plain: { border: true, vertical: "top", wrap: true },
  indented: { border: true, align: "center", vertical: "top" },
  alarm: { bold: true, color: "C00000" },
  strong: { border: true, bold: true, vertical: "top", wrap: true },
  center: { border: true, align: "center", vertical: "top", wrap: true },
  verdict: { border: true, bold: true, align: "center", vertical: "top", wrap: true },
  date: { border: true, format: "dd/mm/yyyy", align: "center", vertical: "top" },
  moment: { border: true, format: "dd/mm/yyyy hh:mm", align: "center", vertical: "top" },
  small: { border: true, size: 10, align: "center", vertical: "top", wrap: true },
  smallDate: { border: true, format: "dd/mm", align: "center", color: "595959" },
  month: { border: true, format: "mm/yyyy", align: "center", vertical: "top" },
  birth: { border: true, format: "[<3000]0;dd/mm/yyyy", align: "center", vertical: "top" },
  whole: { border: true, format: "#,##0", vertical: "top" },
  year: { border: true, format: "0", align: "center", vertical: "top" },
  // With #,##0.## a whole number would end in a decimal sign.
  decimal: { border: true, format: "General", vertical: "top" },
  link: { border: true, align: "center", vertical: "top", color: "0563C1" },
  percent: { border: true, format: "0.##%", align: "center", vertical: "top" },
  ratio: { border: true, format: "0.0##%", align: "center", vertical: "top" },
  sentence: { size: 13, wrap: true, vertical: "top" },
  sentenceStrong: { size: 13, bold: true, wrap: true, vertical: "top" },
  nation: { bold: true, align: "center", vertical: "center" },
  signer: { bold: true, align: "center", vertical: "center" },
  signerNote: { italic: true, align: "center", vertical: "center" },
  reportCentred: { size: 13, bold: true, align: "center", wrap: true, vertical: "center" },
  reportStrong: { size: 13, bold: true, align: "left", wrap: true, vertical: "center" },
  reportPlace: { size: 13, italic: true, align: "right", vertical: "center" },
  helper: { border: true, color: "595959", vertical: "top" },
} as const satisfies Record<string, CellStyle>;

export type Look = keyof typeof STYLES;

/** How the cells of a field look, and how wide its column is in characters. */
export const FIELD_LOOKS: Readonly<Record<FieldKind, { readonly look: Look; readonly width: number }>> = {
  text: { look: "text", width: 26 },
  code: { look: "text", width: 14 },
  list: { look: "plain", width: 15 },
  date: { look: "date", width: 13 },
  month: { look: "month", width: 11 },
  birth: { look: "birth", width: 13 },
  whole: { look: "whole", width: 11 },
  year: { look: "year", width: 9 },
  number: { look: "decimal", width: 12 },
  money: { look: "whole", width: 14 },
  identity: { look: "text", width: 16 },
  insurance: { look: "text", width: 19 },
};

/** Margins of Nghị định 30/2020: top and bottom 20–25, left 30–35, right 15–20 mm. */
export const A4_LANDSCAPE: PrintPlan = {
  orientation: "landscape",
  margins: { top: 20, bottom: 20, left: 30, right: 15 },
  pageNumbers: true,
};

export const A4_PORTRAIT: PrintPlan = { ...A4_LANDSCAPE, orientation: "portrait" };
