import type { ValidationRule } from "../../../workbook/plan";
import { type CellValue, isBlank } from "../../../workbook/value";
import type { LiveBook, LiveSheet } from "../../book/liveBook";
import { areaOf } from "./areas";

/** The values of a list: written out between quotes, or in the cells that its source names; null where it names none. */
export function choicesOf(book: LiveBook, sheet: LiveSheet, rule: ValidationRule): CellValue[] | null {
  if (rule.kind !== "list") return null;
  const written = /^=?"(.*)"$/s.exec(rule.source)?.[1];
  if (written !== undefined) return written.split(",").map((text) => text.trim());
  const area = areaOf(book, sheet, rule.source);
  if (!area) return null;
  return area.sheet.values(area.box).flatMap((row) => row.filter((value) => !isBlank(value)));
}

/** Whether Excel would take a value without a word. What cannot be judged here is let through. */
export function fits(value: CellValue, rule: ValidationRule, book: LiveBook, sheet: LiveSheet): boolean {
  if (isBlank(value)) return true;
  switch (rule.kind) {
    case "any":
      return true;
    case "list": {
      const choices = choicesOf(book, sheet, rule);
      return choices === null || choices.some((choice) => same(choice, value));
    }
    case "date":
      return isBetween(value, boundOf(rule.min, book, sheet), boundOf(rule.max, book, sheet));
    case "number":
      return isBetween(value, rule.min, rule.max) && (!rule.whole || Number.isInteger(value));
  }
}

function isBetween(value: CellValue, min: number | null, max: number | null): boolean {
  return typeof value === "number" && (min === null || value >= min) && (max === null || value <= max);
}

/** Null where the bound is a formula of more than one reference. */
function boundOf(bound: number | string, book: LiveBook, sheet: LiveSheet): number | null {
  if (typeof bound === "number") return bound;
  const area = areaOf(book, sheet, bound);
  const value = area?.sheet.values(area.box)[0]?.[0];
  return typeof value === "number" ? value : null;
}

function same(a: CellValue, b: CellValue): boolean {
  return typeof a === "object" || typeof b === "object" ? false : fold(a) === fold(b);
}

function fold(value: string | number | boolean): string {
  return String(value).trim().toLowerCase();
}
