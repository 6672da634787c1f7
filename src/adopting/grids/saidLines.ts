import type { GridFields } from "../../registers/register";
import { tidy } from "../../registers/text/spelling";
import { cellAddress } from "../../workbook/address";
import type { CellValue } from "../../workbook/value";
import type { SheetCells } from "../../workbook/workbook";
import { likeness } from "../columns/likeness";
import { namingOf } from "../columns/words";
import type { SaidLine } from "./monthGrid";

/**
 * "Hoạt động: Thể dục" in one cell, or its label in one and the rest in the next: what the rows above a grid's header
 * (`header`, zero-based) say of all its cells. What is said twice in two ways is not said.
 */
export function saidLines(sheet: SheetCells, header: number, fields: GridFields): SaidLine[] {
  const labels = [...fields.rows, ...fields.details];
  const lines: SaidLine[] = [];
  for (let row = sheet.top; row < header; row++) {
    const cells = sheet.cells[row - sheet.top] ?? [];
    const filled = cells.flatMap((value, index) => {
      const text = textOf(value);
      return text === "" ? [] : [{ text, cell: cellAddress(row, sheet.left + index) }];
    });
    filled.forEach(({ text, cell }, index) => {
      const [, label = "", rest = ""] = LINE.exec(text) ?? [];
      const field = fieldCalled(label, labels);
      const value = withoutMonth(rest === "" ? (filled[index + 1]?.text ?? "") : rest);
      if (field !== null && value !== "") lines.push({ field, value, cell });
    });
  }
  return lines.filter(({ field, value }) =>
    lines.every((other) => other.field !== field || other.value === value),
  );
}

const LINE = /^([^:]{2,40}):\s*(.*)$/su;
/** Of a label that a column could have. */
const LIKE = 0.9;

function fieldCalled(label: string, fields: readonly string[]): string | null {
  if (label === "") return null;
  const naming = namingOf(label.replace(/^[\s\-–•*+]+/u, ""));
  return fields.find((field) => likeness(naming, field) >= LIKE) ?? null;
}

/** The month of the grid in brackets or at the end of the line is no part of it. */
function withoutMonth(text: string): string {
  return text
    .replace(/[\s,;.–(-]*tháng\s*\d{1,2}\s*(?:[/.-]|năm)?\s*\d{0,4}\s*\)?\s*$/iu, "")
    .replace(/^[\s.…_]+$/u, "")
    .trim();
}

function textOf(value: CellValue): string {
  return typeof value === "string" ? tidy(value) : typeof value === "number" ? String(value) : "";
}
