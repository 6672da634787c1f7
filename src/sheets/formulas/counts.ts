/** The formulas of one part: each gives one number, `month` one number for a finished month. */
export interface CountFormulas {
  readonly pass: string;
  readonly fail: string;
  readonly missing: string;
  readonly notDue: string;
  /** More than 0 if there is something the measure could have been about. */
  readonly anything: string;
  /** Incidents that might be one; rows that leave a quantity open. */
  readonly possible?: string;
  /** For a month (0 = January) whose first and last day stand in the cells given. */
  readonly month?: (first: string, last: string, month: number) => string;
  /** For the same month of the year before. */
  readonly monthBefore?: (first: string, last: string, month: number) => string;
  /** Of measures that compare quantities, or have a day: a number, or an empty text where it is not known. */
  readonly done?: string;
  readonly base?: string;
  /** Whole days behind the one date of a measure, at least and at most; nothing is said of what is still to come. */
  readonly daysLate?: { readonly low: string; readonly high: string };
}

/** Cells of the row in which the formulas of one part stand, and what they share. */
export interface PartCells {
  readonly pass: string;
  readonly fail: string;
  readonly missing: string;
  readonly notDue: string;
  readonly scope: string;
  readonly anything: string;
  readonly possible: string;
  /** The target level: basis points for shares, else a whole number. */
  readonly level: string;
  readonly stretch: string;
  /** What was done, used, or the day it was done; what was planned, or used before. */
  readonly done: string;
  readonly base: string;
  /** The twelve month cells of the row. */
  readonly months: string;
  /** Those of the year before. */
  readonly monthsBefore: string;
  /** First and last days of the twelve months: two rows above the parts. */
  readonly firstDays: string;
  readonly lastDays: string;
  /** How many months of what the part is judged over are finished: a cell, or a formula. */
  readonly finished: string;
}
