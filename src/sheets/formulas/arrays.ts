import { NAMES } from "./references";

/**
 * Formulas over columns, as 0/1 arrays inside SUMPRODUCT. Every look at a cell goes through `sure`: a cell that holds
 * an error, or a text where arithmetic wants a number, is "not sure" instead of spoiling the whole sum. IFERROR
 * cannot do this: inside SUMPRODUCT it needs Ctrl+Shift+Enter in Excel before 365.
 */
export const sure = (condition: string) => `ISNUMBER(1/(${condition}))`;

export const blank = (x: string) => sure(`${x}=""`);
export const equalsAny = (x: string, values: readonly string[]) =>
  sure(values.map((value) => `(${x}="${value.replaceAll('"', '""')}")`).join("+"));
export const inPeriod = (x: string) => between(x, NAMES.start, NAMES.reportDate);
/** A date on the days from..to, whatever its time of day. */
export const between = (x: string, from: string, to: string) =>
  sure(`ISNUMBER(${x})*(${x}>=${from})*(${x}<${to}+1)`);
export const upTo = (x: string, day: string) => sure(`ISNUMBER(${x})*(${x}<${day}+1)`);
export const byReportDate = (x: string) => upTo(x, NAMES.reportDate);

export const not = (condition: string) => `(1-${condition})`;
export const product = (factors: readonly string[]) => (factors.length === 0 ? "1" : factors.join("*"));
export const sumOf = (array: string) => `SUMPRODUCT(${array}*1)`;

/** A row with something in any of these columns. */
export const anyFilled = (columns: readonly string[]) =>
  `(${String(columns.length)}-${columns.map(blank).join("-")}>0)`;
