import type { Day } from "../../registers/text/dates";
import type { Headers } from "../headers";

/** A sheet with people down and the days of a month across. */
export interface MonthGrid {
  /** Of the whole grid; `columns` are those that are no days. */
  readonly headers: Headers;
  readonly days: readonly DayColumn[];
  /** What its title, the sheet's name and its dates say about the month. */
  readonly month: SaidMonth;
  /** What is written about marks: by mark as it compares the value, or null where nobody knows what is meant. */
  readonly legend: Legend;
  /** Zero-based row of the sheet where the grid is surely over: a legend, notes of single cells; null = nothing of that. */
  readonly end: number | null;
}

/** A mark by how it compares; `unsaid` = our own sign for an entry that says nothing. */
export type Legend = ReadonlyMap<string, { readonly value: string } | "unsaid" | null>;

export interface DayColumn {
  /** Zero-based column of the sheet. */
  readonly column: number;
  /** 1 to 31. */
  readonly day: number;
  /** Where its header says the month and the year too. */
  readonly date: Day | null;
}

/** Null = not said, or said in two ways. */
export interface SaidMonth {
  /** 1 to 12. */
  readonly month: number | null;
  readonly year: number | null;
}
