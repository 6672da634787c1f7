import type { Box } from "../../../workbook/address";
import type { CellValue } from "../../../workbook/value";
import { readEntry } from "../../book/entries";
import { type LiveBook, type LiveSheet, Refusal } from "../../book/liveBook";
import type { Entered, Entry, RefusalKind } from "./keeper";
import { growRows } from "./shape";
import { choicesOf, fits } from "./validity";

/** Writes what a person typed; nothing is written where the answer is not `done`. */
export function enterTyped(book: LiveBook, sheet: LiveSheet, { box, texts, insist, pasted }: Entry): Entered {
  const typed = gridOf(box, texts).map((row, down) =>
    row.map((text, over) => chosen(book, sheet, box.top + down, box.left + over, text)),
  );
  const validation = sheet.validation(box.top, box.left);
  if (!pasted && !insist && validation) {
    const value = valueOf(book, sheet, box, typed[0]?.[0] ?? "");
    if (value !== undefined && !fits(value, validation.rule, book, sheet))
      return { kind: "against", validation };
  }
  return refusing(() => {
    sheet.enter(box, typed, "person");
    growRows(sheet, box.top, box.bottom);
  });
}

/** Runs what may be refused, and says why it was. */
export function refusing(work: () => void): Entered {
  try {
    work();
    return { kind: "done" };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { kind: "refused", why: REASONS[error.code] ?? "other" };
  }
}

const REASONS: Readonly<Partial<Record<Refusal["code"], RefusalKind>>> = {
  AccessDenied: "protected",
  InvalidArgument: "formula",
  InvalidOperation: "table",
  InsertDeleteConflict: "table",
};

/** What a text would become; undefined for formulas, which are not checked. */
function valueOf(book: LiveBook, sheet: LiveSheet, { top, left }: Box, text: string): CellValue | undefined {
  const entry = readEntry(text, sheet.style(top, left).format ?? "General", "person", book.date1904);
  return entry && "value" in entry ? entry.value : undefined;
}

/** A choice of a list that is a text stays one, even where it looks like a number or a date. */
function chosen(book: LiveBook, sheet: LiveSheet, row: number, column: number, text: string): string {
  const rule = sheet.validation(row, column)?.rule;
  const format = sheet.style(row, column).format ?? "General";
  if (rule?.kind !== "list" || format === "@" || text === "") return text;
  const isChoice = choicesOf(book, sheet, rule)?.includes(text) ?? false;
  const entry = readEntry(text, format, "person", book.date1904);
  return isChoice && !(entry && "value" in entry && entry.value === text) ? `'${text}` : text;
}

function gridOf({ top, left, bottom, right }: Box, texts: readonly (readonly string[])[]): string[][] {
  const single = texts.length === 1 && texts[0]?.length === 1 ? texts[0][0] : undefined;
  return Array.from({ length: bottom - top + 1 }, (_, down) =>
    Array.from({ length: right - left + 1 }, (__, over) => single ?? texts[down]?.[over] ?? ""),
  );
}
