import type { CellValue } from "../../workbook/value";
import { isPersonName } from "./personName";

/**
 * What a cell looks like to somebody who knows no column yet.
 * `mark` is what stands for yes, no, a presence or a sex; `code` any word with digits in it, an address of email too;
 * `placeholder` is where a program fills a template.
 */
export type CellKind = "number" | "date" | "code" | "mark" | "name" | "text" | "long" | "placeholder";

export function kindOf(value: CellValue, text: string, folded: string): CellKind {
  if (typeof value === "number") return "number";
  if (typeof value === "boolean") return "mark";
  if (typeof value !== "string") return "number";
  if (PLACEHOLDER.test(text)) return "placeholder";
  if (NUMBER.test(text)) return "number";
  if (DATE.test(text)) return "date";
  if (isMark(text, folded)) return "mark";
  if (CODE.test(text) && /\d/.test(text) && text.length > 2) return "code";
  if (/^\S+@\S*$/.test(text)) return "code";
  if (text.length > LONG) return "long";
  return isPersonName(text, folded) ? "name" : "text";
}

/** Numbers and dates, codes, marks, or words: what keeps to itself within a column. */
export function classOf(kind: CellKind): "figure" | "code" | "mark" | "name" | "words" {
  if (kind === "number" || kind === "date") return "figure";
  if (kind === "text" || kind === "long" || kind === "placeholder") return "words";
  return kind;
}

/** A label that says more than this says too much. */
const LONG = 100;

const NUMBER = /^[-+(]?\s*\d{1,3}(?:[.,\s]\d{3})*(?:[.,]\d+)?\s*%?\)?$|^[-+]?\d+(?:[.,]\d+)?\s*%?$/;
const DATE =
  /^\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{2,4}(?:\s.*)?$|^\d{4}-\d{1,2}-\d{1,2}(?:[\sT].*)?$|^\d{1,2}\/\d{4}$/;
const CODE = /^[\p{L}\d][\p{L}\d._/-]*$/u;
const PLACEHOLDER = /\{\{|\}\}|<#|<%|\$\{|&=|\[\[|#\{|<<|^\{[\w.]+\}$|^%[\w.]+%$|^\[[a-z_.]{3,}\]$/;

function isMark(text: string, folded: string): boolean {
  return !/[\p{L}\d]/u.test(text) || MARKS.has(folded);
}

const MARKS = new Set(
  "x v co khong nam nu male female true false yes no k p dat khong dat".split(" ").concat("khong dat"),
);
