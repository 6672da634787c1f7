import type { Box } from "../../../workbook/address";
import type { LiveBook, LiveSheet } from "../../book/liveBook";
import type { CellDetail } from "./keeper";
import { typedText } from "./typedText";
import { choicesOf } from "./validity";

/** What is known of one cell that a person looks at. */
export function detailOf(book: LiveBook, sheet: LiveSheet, row: number, column: number): CellDetail {
  const box = { top: row, bottom: row, left: column, right: column };
  const value = sheet.values(box)[0]?.[0] ?? null;
  const formula = sheet.formulas(box)[0]?.[0] ?? null;
  const validation = sheet.validation(row, column);
  const isFormula = typeof formula === "string" && formula !== value;
  return {
    text: isFormula ? formula : typedText(value, formatOf(sheet, row, column), book.date1904),
    validation,
    choices:
      validation &&
      (choicesOf(book, sheet, validation.rule)?.map((choice) =>
        typedText(choice, "General", book.date1904),
      ) ??
        null),
  };
}

/** Values of a box as a person would type them. */
export function typedTexts(book: LiveBook, sheet: LiveSheet, box: Box): string[][] {
  return sheet
    .values(box)
    .map((row, down) =>
      row.map((value, over) =>
        typedText(value, formatOf(sheet, box.top + down, box.left + over), book.date1904),
      ),
    );
}

function formatOf(sheet: LiveSheet, row: number, column: number): string {
  return sheet.style(row, column).format ?? "General";
}
