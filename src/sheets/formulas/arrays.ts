import { NAMES } from "./references";

/**
 * Formulas over columns, as 0/1 arrays inside SUMPRODUCT. Every look at a cell goes through `sure`: a cell that holds
 * an error, or a text where arithmetic wants a number, is "not sure" instead of spoiling the whole sum. IFERROR
 * cannot do this: inside SUMPRODUCT it needs Ctrl+Shift+Enter in Excel before 365.
 *
 * Looks that must all hold stand under one `sure`: it costs more than the looks themselves, as does ISNUMBER of a
 * column. Comparing is cheap, and everywhere numbers are less than texts, texts less than TRUE and FALSE.
 */
export const sure = (...looks: readonly string[]) => `ISNUMBER(1/(${product(looks)}))`;

/** Looks at a column, for `sure`: nothing is promised where the cell holds an error. */
export const looks = {
  blank: (x: string) => `(${x}="")`,
  /** Not blank, no text and no boolean: a blank cell equals "", a number is less. */
  number: (x: string) => `(${x}<"")`,
  equals: (x: string, values: readonly string[]) => {
    const each = values.map((value) => `(${x}="${value.replaceAll('"', '""')}")`);
    return each.length === 1 ? each.join("") : `(${each.join("+")})`;
  },
  /** A date on the days from..to, whatever its time of day; blank is before them all, what is no number after. */
  between: (x: string, from: string, to: string) => `(${x}>=${from})*(${x}<${to}+1)`,
  inPeriod: (x: string, start: string) => looks.between(x, start, NAMES.reportDate),
  upTo: (x: string, day: string) => `(${x}<>"")*(${x}<${day}+1)`,
  byReportDate: (x: string) => looks.upTo(x, NAMES.reportDate),
  before: (x: string, day: string) => `(${x}<>"")*(${x}<${day})`,
  from: (x: string, day: string) => `${looks.number(x)}*(${x}>=${day})`,
} as const;

export const blank = (x: string) => sure(looks.blank(x));
export const equalsAny = (x: string, values: readonly string[]) => sure(looks.equals(x, values));

export const not = (condition: string) => `(1-${condition})`;
export const product = (factors: readonly string[]) => (factors.length === 0 ? "1" : factors.join("*"));
export const sumOf = (array: string) => `SUMPRODUCT(${array}*1)`;

/** A row with something in any of these columns. */
export const anyFilled = (columns: readonly string[]) => not(sure(...columns.map(looks.blank)));
