import { type Field, isDateKind } from "../../src/registers/register";
import type { CellValue } from "../../src/workbook/value";

/**
 * Cells that the generator makes for our own evaluator and leaves out where LibreOffice is one of the readers: there it
 * is known to differ from Excel, so that a disagreement would say nothing about our formulas.
 */
export interface Exclusion {
  readonly what: string;
  readonly why: string;
  readonly hits: (value: CellValue, field: Field) => boolean;
}

export const exclusions: readonly Exclusion[] = [
  {
    what: "TRUE or FALSE in a date or code column",
    why: "LibreOffice keeps them as the numbers 1 and 0: ISNUMBER(TRUE) is TRUE there and FALSE in Excel",
    hits: (value, { kind }) => typeof value === "boolean" && (isDateKind(kind) || kind === "code"),
  },
];

export function isExcluded(value: CellValue, field: Field): boolean {
  return exclusions.some(({ hits }) => hits(value, field));
}

/** What is never made, for any reader. */
export const neverMade: readonly { readonly what: string; readonly why: string }[] = [
  {
    what: "a time of day less than a second before midnight",
    why: "LibreOffice's INT takes 434.99999999999994 for 435, Excel's does not",
  },
  {
    what: "a code that is a number with decimals or of more than 15 digits",
    why: 'as text it follows the machine: 1.5&"" is "1,5" in Vietnam, 1E20&"" is "1E+020" in LibreOffice',
  },
  {
    what: "a code whose length passes 255 only by the ~ before its * ? ~",
    why: "Excel's MATCH refuses it and LibreOffice's does not; no code is that long",
  },
  {
    what: "rows below a table that have no column in common",
    why: "the counter shows the fullest column, as a formula cannot afford more; it is above 0 all the same",
  },
  {
    what: "a level that is blank or a text",
    why: "TypeScript refuses the workbook (target-level-unreadable), the formulas say Chưa đủ số liệu",
  },
];

/** A level, not a cell: nobody asks for 1.5 initiatives, but in words the gap to it follows the machine's decimal sign. */
export function isExcludedCount(level: number): boolean {
  return !Number.isInteger(level);
}
